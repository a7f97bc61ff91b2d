/** An afterthought about a question that was answered before: what it tells stands above the old answer, which it may quote. */

import { bestOf, type Findings, scaleKeys } from '../../triage/index.ts';
import type { Clause } from '../clauses/clauses.ts';
import { saidIn } from '../clauses/clauseWords.ts';
import { lookedAfterwards, oneOfThoseBefore, untrueAfterwards, yesAfterwards } from '../lexicon/earlier.ts';
import type { Mention } from '../mentions/types.ts';

/** The signs that are asked for together. */
const signs: Findings = { chest: 'unsure', darkUrine: 'unsure', nerve: 'unsure', cold: 'unsure' };

/** What an afterthought says of a question before; `undefined` where there is none. */
export function saidAfterwards(clauses: readonly Clause[]): Findings | undefined {
  const text = saidIn(clauses);
  if (oneOfThoseBefore.test(text)) return signs;
  if (lookedAfterwards.test(text)) return { darkUrine: 'yes' };
  const isYes = thingIn(text, yesAfterwards);
  if (isYes !== undefined) return signOf(isYes, false);
  const isUntrue = thingIn(text, untrueAfterwards);
  return isUntrue === undefined ? undefined : signOf(isUntrue, true);
}

const thingIn = (text: string, patterns: readonly RegExp[]): string | undefined =>
  patterns.map((pattern) => pattern.exec(text)?.[1]).find((thing) => thing !== undefined);

function signOf(thing: string, isOpen: boolean): Findings {
  if (/^(chest|heart|breath)/.test(thing)) return { chest: isOpen ? 'unsure' : 'yes' };
  if (/^(pee|wee|urine)/.test(thing)) return { darkUrine: isOpen ? 'unsure' : 'yes' };
  if (/^cold/.test(thing)) return { cold: isOpen ? 'unsure' : 'yes' };
  return { nerve: isOpen ? 'unsure' : thing === 'weakness' ? 'weak' : 'tingling' };
}

export function withAfterthought(told: readonly Mention[], clauses: readonly Clause[]): readonly Mention[] {
  const says = saidAfterwards(clauses);
  const first = clauses[0]?.terms[0];
  const last = clauses.at(-1)?.terms.at(-1);
  if (says === undefined || first === undefined || last === undefined) return told;
  const isQuoted = ({ says: old }: Mention): boolean =>
    scaleKeys.some((key) => says[key] !== undefined && old[key] === bestOf(key));
  const spoken = { sites: [], certainty: 'pieced', from: first.from, to: last.to, clause: 0 } as const;
  return [...told.filter((mention) => !isQuoted(mention)), { says, ...spoken }];
}
