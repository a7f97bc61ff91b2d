/** What is offered after an answer. */
import type { Phrasebook } from '../phrasebook.ts';

export const offers: Phrasebook['offers'] = {
  stretching: {
    said: ['Want a stretch?', 'Shall we stretch?', 'Need a stretch?'],
    silence: 'I know a gentle stretch for that. Want to hear it?',
  },
  crossTraining: {
    said: ['Want an alternative?', 'Shall I suggest something?', 'Want something instead?'],
    silence: 'I can tell you what to do instead. Want to hear it?',
  },
  why: {
    said: ['Want to know more?', 'Shall I say more?', 'Want the reasons?'],
    silence: 'I can tell you more about why. Want to hear it?',
  },
  check: {
    said: [
      'Shall we see if you should run today?',
      "Shall we find out if today's a day for it?",
      'Want to see if you should run today?',
    ],
    silence: 'I can tell you whether to run today. Shall we?',
  },
  more: {
    said: ['Anything else?', 'What else can I tell you?', 'Anything else you want to know?'],
    silence: 'You can ask me why, or for a stretch. Anything else?',
  },
};
