/**
 * What numbness means where a back was asked about: "any numbness between the legs, trouble peeing, or weak legs?" A yes to
 * that, or "the numb one", is no tingling in a leg.
 */
import type { Findings } from '../../triage/index.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { Context } from '../heard.ts';
import type { Mention } from '../mentions/types.ts';
import { textOf } from '../terms/term.ts';

/** Told in answer to it, of no place of its own: there, and to be confirmed. */
export function numbOfBack(
  told: readonly Mention[],
  { asked = [], ofBack }: Context,
  isPlaced: boolean,
): readonly Mention[] {
  if (!ofBack || isPlaced || !asked.includes('nerve')) return told;
  return told.map((mention) =>
    mention.says.nerve === 'tingling' && mention.sites.length === 0
      ? { ...mention, says: { ...mention.says, nerve: 'saddle' }, certainty: 'pieced' }
      : mention,
  );
}

const named =
  /^(it is |yes |yeah |just |only |mainly |mostly |probably )*(the )?((trouble |problem |problems )?(with )?(peeing|weeing|pee|wee|going|toilet|loo|bladder|waterworks)( (one|thing|bit|part|trouble))?|(numb|saddle|second|last|other|back)( (one|thing|bit|part))?|numbness|weakness|weak legs|legs (are |feel )?weak)$/;

/** "Which one?" "The peeing." */
export function namedOfBack(
  clauses: readonly Clause[],
  told: readonly Mention[],
  { asked = [], ofBack }: Context,
): readonly Mention[] {
  const [only, ...others] = clauses;
  const [first, last] = [only?.terms[0], only?.terms.at(-1)];
  if (!ofBack || !asked.includes('nerve') || first === undefined || last === undefined) return [];
  if (others.length > 0 || told.length > 0 || !named.test(textOf(only?.terms))) return [];
  return [
    { says: { nerve: 'saddle' }, sites: [], certainty: 'pieced', from: first.from, to: last.to, clause: 0 },
  ];
}

/** A plain yes says what was asked. */
export const yesOfBack = (base: Findings, { ofBack }: Context): Findings =>
  ofBack && base.nerve === 'tingling' ? { ...base, nerve: 'saddle' } : base;
