/** What somebody is not sure of. */
import { type Doubt, doubtsOf, type Findings } from '../../../triage/index.ts';
import type { FindingWords } from '../findings.ts';

/** "Not sure about dark pee": the gravest that they are not sure of, and it can be told only of whoever is. */
export function notSureOf(words: FindingWords, doubt: Doubt, findings: Findings): string {
  const key = doubtsOf(doubt).find((each) => findings[each] === 'unsure');
  return key === undefined ? 'not sure of all of it' : words[key].is.unsure;
}
