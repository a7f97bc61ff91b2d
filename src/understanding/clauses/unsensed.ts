/** A pop that was not heard, one that was felt all the same, and a snap that was heard and not felt. */
import type { Place } from '../mentions/types.ts';
import type { Term } from '../terms/term.ts';

const now = /^(at|all|though|then|sir|really)$/;
const told = /^(is|are|'s|was|felt|heard|had|has|made|there|went|with)$/;
export const sensing = /^(hear|feel|notice|heard|felt|noticed)$/;

/** "Pop i did not hear": of a pop alone, for "numb i do not feel my foot" denies nothing. */
export function isUnsensed(terms: readonly Term[], at: number): boolean {
  const entry = terms[at]?.entry;
  return (
    entry?.is === 'property' &&
    entry.frames.every(({ says }) => says.pop !== undefined) &&
    !/(felt|heard|hear|feel)/.test(terms[at]?.text ?? '') &&
    /^i ((did|could) not (hear|feel|notice)|(have not|never) (heard|felt|noticed))\b/.test(
      terms
        .slice(at + 1, at + 5)
        .map(({ text }) => text)
        .join(' '),
    ) &&
    !terms.slice(Math.max(0, at - 3), at).some(({ text }) => told.test(text))
  );
}

const sensed =
  /\b(felt|heard|(did|could) (feel|hear)) (it|one|that|something|an? (pop|snap|crack|click|ping|twang|thud))\b|^(it |one )?(till|until|before)\b/;

/** "A pop i did not hear but i felt one", "a crack i never felt till i landed": there was one. */
export function isSensedAfter({ clause, clauses, index, at }: Place): boolean {
  if (!isUnsensed(clause.terms, at)) return false;
  const after = [clause.terms.slice(at + 1), ...clauses.slice(index + 1, index + 4).map(({ terms }) => terms)]
    .flat()
    .map(({ text }) => text);
  return sensed.test(after.slice(after.findIndex((text) => sensing.test(text)) + 1).join(' '));
}

/** "I heard a snap but i did not feel it": it is the snap, and no numbness. */
export function isUnfeltSound({ clause, clauses, index, at }: Place): boolean {
  const { terms } = clause;
  const isLast = terms.slice(at + 1).every(({ entry, text }) => entry?.is === 'now' || now.test(text));
  const before = `${terms[at - 2]?.text} ${terms[at - 1]?.text}`;
  return (
    /^feel (it|anything)$/.test(terms[at]?.text ?? '') &&
    before === 'did not' &&
    isLast &&
    [...(clauses[index - 1]?.terms ?? []), ...terms.slice(0, at)].some(
      ({ entry }) => entry?.is === 'property' && entry.frames.some(({ says }) => says.pop !== undefined),
    )
  );
}
