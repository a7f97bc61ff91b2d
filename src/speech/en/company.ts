/** What people say to a speaker besides, answered as a person would; and whom else they ask for. */
import type { Phrasebook } from '../phrasebook.ts';
import type { Dialect } from './dialects.ts';

export const company = ({ childDoctor, therapist }: Dialect): Phrasebook['company'] => ({
  asides: {
    whoAreYou: ["I'm Leg Check. I ask about your legs, and tell you whether to run today."],
    areYouADoctor: ["No, I'm a guide. I go by published advice, and no doctor has checked my rules."],
    privacy: ["I keep nothing. Once we're done, I've forgotten it all."],
    underCare: [
      "Then ask them before your next run. They can examine you, and I can't.",
      "I can't clear you from here. Let them decide about today: they've seen it, and I haven't.",
    ],
    pelvicFloor: [
      `That's common, and it can be helped. See a doctor or pelvic ${therapist} before you run on it.`,
    ],
    thanks: ['Any time.', "You're welcome.", 'My pleasure.'],
    praise: ["Thanks, that's kind of you.", 'Nice of you to say.'],
    swearing: ['I hear you.', 'Fair enough.', 'That sounds rough.'],
    laughter: ['Good to hear you laugh.', 'Glad that made you laugh.'],
    greeting: ['Hello there.', 'Hi.'],
    unrelated: ["That's beyond me, I only know legs.", 'I only know legs and running, sorry.'],
    unknownQuestion: [
      `I don't know that one. A doctor or ${therapist} can tell you.`,
      `That's more than I know. A doctor or ${therapist} can help.`,
    ],
    noted: ['Good.', 'Good stuff.', 'Right.'],
    wait: ['Sure, take your time.', "No rush, I'm here."],
  },
  somebody: {
    animal: 'I only know human legs, sorry. A vet will know.',
    child: `I only know grown-up legs, sorry. For a child, please ask ${childDoctor}.`,
    adult: 'I can only go by the person talking to me. Let them ask me themselves.',
  },
});
