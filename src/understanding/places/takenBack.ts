/** Places that were named and are taken back. */
import type { Clause } from '../clauses/clauses.ts';
import { between } from '../lexicon/naming.ts';
import { type Term, textOf } from '../terms/term.ts';

/** Named, and then taken back, moved on from, or only somebody's guess. */
export const isNoMore = (clauses: readonly Clause[], clause: number, at: number): boolean =>
  isTakenBack(clauses, clause, at) || hasMoved(clauses, clause, at) || isGuessed(clauses, clause);

const mending =
  /scratch|make that|scrap|strike|no wait|wait no|rather|tell a lie|meant|i mean|correction|hang on/;

/** "My ankle no scratch that my heel", "not so much the knee". */
function isTakenBack(clauses: readonly Clause[], clause: number, at: number): boolean {
  const terms = clauses[clause]?.terms ?? [];
  const hasPlace = ({ entry }: Term): boolean => entry?.is === 'subject' && entry.site !== undefined;
  if (terms.slice(Math.max(0, at - 2), at).some(({ text }) => text === 'not so much')) return true;
  const after = [...terms.slice(at + 1), ...clauses.slice(clause + 1).flatMap((one) => one.terms)];
  const mended = after.findIndex(({ entry, text }) => entry?.is === 'correction' && mending.test(text));
  return mended >= 0 && after.slice(mended).some(hasPlace) && !after.slice(0, mended).some(hasPlace);
}

const everywhere =
  /\b(whole body|all over|everything|everywhere|every muscle|all of me|full body|entire body|body ache|bodyache|body pain)\b/;
const illness =
  /\b(cold|flu|influenza|sore throat|throat|runny nose|sneezing|sniffles|virus|viral|chills|shivers|shivery)\b/;

/** "Whole body was aching, not back only, cold and sore throat also": the aches of a cold, and no back. */
export function isNoBack(clauses: readonly Clause[], clause: number, at: number): boolean {
  const terms = clauses[clause]?.terms ?? [];
  const { text = '', entry } = terms[at] ?? {};
  const isLowBack = text === 'back' || (entry?.is === 'subject' && entry.site === 'lowBack');
  const said = clauses.map((each) => textOf(each.terms)).join(' ');
  const before = textOf(terms.slice(Math.max(0, at - 4), at));
  return (
    isLowBack &&
    /\bnot( just| only| really)?( the| my| in)*$/.test(before) &&
    everywhere.test(said) &&
    illness.test(said)
  );
}

/** "My physio reckons it's the achilles but where it's sore is the calf": somebody's guess, and not where it is. */
function isGuessed(clauses: readonly Clause[], clause: number): boolean {
  const before = clauses[clause - 1]?.terms ?? [];
  const next = clauses[clause + 1]?.terms ?? [];
  return (
    before.at(-1)?.entry?.is === 'report' &&
    before.some(({ entry }) => entry?.is === 'person') &&
    next[0]?.entry?.is === 'cut' &&
    next.some(({ entry }) => entry?.is === 'subject' && entry.kind === 'part')
  );
}

/** "Started in my calf, but now it's just the top of my foot": it is there no more. */
function hasMoved(clauses: readonly Clause[], clause: number, at: number): boolean {
  const terms = clauses[clause]?.terms ?? [];
  const before = terms
    .slice(0, at)
    .map(({ text }) => text)
    .join(' ');
  const after = terms.slice(at + 1).map(({ text }) => text);
  const first = /\bwas\b/.test(before) && after.some((text) => /^(at )?first$/.test(text));
  if (!first && !/\b(started|began|starting)( off| out)?( up)? (in|on|at|with|from)\b/.test(before))
    return false;
  const next = clauses[clause + 1]?.terms ?? [];
  return (
    next.some(({ entry }) => entry?.is === 'now') &&
    (first || next.some(({ text }) => /^(just|only)( the)?$/.test(text))) &&
    next.some(({ entry }) => entry?.is === 'subject' && entry.site !== undefined)
  );
}

/** "Not my knee", "not so much the knee": a denial with nothing but small words between. */
export function isDeniedAt(terms: readonly Term[], at: number): boolean {
  const sides = new Set<string>();
  for (let step = at - 1; step >= 0; step -= 1) {
    const term = terms[step];
    if (term === undefined) return false;
    if (term.text === 'left' || term.text === 'right') sides.add(term.text);
    // "not the left the right groin": the side is denied, and the place is not
    if (sides.size > 1) return false;
    if ((term.entry?.is === 'not' && term.text !== 'no') || /^not (so much|me)$/.test(term.text)) return true;
    if (!between.has(term.text)) return false;
  }
  return false;
}
