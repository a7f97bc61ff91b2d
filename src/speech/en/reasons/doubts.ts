/** A doubt in words: "not sure about dark pee". */
import type { Doubt, Findings } from '../../../triage/index.ts';
import { doubtIn } from '../../doubts.ts';
import type { FindingWords } from '../findings.ts';

/** The gravest that they are not sure of. The rules for doubts also hold where it is certain: then nothing is named. */
export function notSureOf(words: FindingWords, doubt: Doubt, findings: Findings): string {
  const key = doubtIn(findings, doubt);
  return key === undefined ? 'not sure of all of it' : words[key].is.unsure;
}
