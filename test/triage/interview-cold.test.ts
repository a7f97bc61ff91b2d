import { prove } from '../support/interview-proof.ts';
import { anyTruth } from '../support/triage.ts';

prove(
  'asked out of the blue',
  anyTruth.map((truth) => ({ told: {}, truth })),
  {
    'the conversation ends after at most six questions': ({ asked }) => asked.length <= 6,
  },
);
