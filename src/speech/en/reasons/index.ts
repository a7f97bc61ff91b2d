/**
 * Why: for every rule a sentence of at most fourteen words, and another for whoever asks again. They say what it may
 * be, as guidance does, and never what it is.
 */
import type { Phrasebook } from '../../phrasebook.ts';
import type { Dialect } from '../dialects.ts';
import { findingWords, reasonsOfFindings } from '../findings.ts';
import { gentle } from './gentle.ts';
import { notToday, toRest } from './noRun.ts';
import { toBeSeen } from './professional.ts';
import { emergencies, urgent } from './urgent.ts';

export const reasons = (dialect: Dialect): Phrasebook['verdicts']['reasons'] => {
  const words = findingWords(dialect);
  return {
    ...reasonsOfFindings(dialect),
    ...emergencies(dialect),
    ...urgent(words),
    ...toBeSeen,
    ...toRest(words),
    ...notToday(words),
    ...gentle(dialect),
  };
};
