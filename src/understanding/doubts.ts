/** Is what is told in doubt, and is it this that is doubted? */
import type { Findings } from '../triage/index.ts';
import type { Term } from './terms.ts';

export const isDoubted = (says: Findings): boolean =>
  says.pain === undefined && says.quality !== 'dull' && says.days === undefined;

export function isDoubtNear(terms: readonly Term[], at: number): boolean {
  return terms.some(
    ({ entry, text }, step) =>
      (entry?.is === 'doubt' && at - step <= 6 && step - at <= 1) ||
      (entry?.is === 'unsure' &&
        text !== 'i guess' &&
        text !== 'i suppose' &&
        text !== 'kind of' &&
        text !== 'sort of' &&
        at - step <= 4 &&
        step - at <= ('whole' in entry ? 4 : 1)),
  );
}
