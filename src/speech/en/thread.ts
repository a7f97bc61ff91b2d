/** What holds a conversation together, whatever is told in it: hello and goodbye, help, "Sorry, I missed that." */
import type { Phrasebook } from '../phrasebook.ts';

export const thread: Phrasebook['thread'] = {
  welcome: "Hi, this is Leg Check. Let's see about today's run.",
  disclaimer: "I'm a guide, not a doctor.",
  help: "Tell me what's sore, and I'll say whether to run. Then ask why, or for a stretch. I'm for adults. Do mention pregnancy, diabetes or medicines.",
  goodbye: 'Take care of those legs. Bye for now.',
  cannotClear:
    "I can't tell enough to say run, so take it easy today. A walk is fine if it doesn't hurt. Ask me again any time.",
  failure: "Something went wrong on my side, so I can't clear you to run. If you're worried, see a doctor.",
  sorry: ['Sorry, I missed that.', "Sorry, I still didn't get that.", "I'm not following, sorry."],
  unchanged: ["Thanks, that doesn't change my answer.", 'Okay, my answer stays the same.'],
  tellMe: ['Okay, what is it?', 'Go on, what is it?'],
  forAnother: {
    adult: 'Sure. When I say you, I mean them.',
    child: "I'm made for grown-ups, so I'll be careful. When I say you, I mean them.",
  },
  takenAsUnsure: ['Not sure, then.', 'Okay, not sure.'],
  letMeCheck: ['Sorry, let me check.', 'Let me check that again.'],
  takenBack: ["Okay, that's put right.", "All right, I've got that now.", "Right, that's settled then."],
};
