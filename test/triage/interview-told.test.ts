import fc from 'fast-check';
import { prove } from '../support/interview-proof.ts';
import { anyTruth, partOf, someKeys } from '../support/triage.ts';

prove(
  'with some of it told at once',
  fc.tuple(anyTruth, someKeys).map(([truth, keys]) => ({ told: partOf(truth, keys), truth })),
);
