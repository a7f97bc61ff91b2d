/** Toes that go white and come back: it is the colour that comes back, or the feeling, and no trouble. */
import type { Clause } from '../clauses/clauses.ts';
import type { Mention } from '../mentions/types.ts';
import { textOf } from '../terms/term.ts';

const back = /\b(come|comes|came|coming) back$/;
const left = /\b(white|blue|bluish|pale|purple|colou?r|pink|blood|circulation|numb|dead|feeling)\b/;
const often = /\b(keeps?|kept|always|every|each)\b/;

export function withoutColourBack(told: readonly Mention[], clauses: readonly Clause[]): readonly Mention[] {
  return told.map((mention) => {
    const { comesBack, ...says } = mention.says;
    return comesBack === 'yes' && isOfColour(mention, clauses) ? { ...mention, says } : mention;
  });
}

/** "They go white in the cold then come back": what went is what comes back. */
function isOfColour({ clause, to }: Mention, clauses: readonly Clause[]): boolean {
  const near = [...(clauses[clause - 1]?.terms ?? []), ...(clauses[clause]?.terms ?? [])];
  const said = textOf(near.filter((term) => term.to <= to));
  return back.test(said) && left.test(said) && !often.test(textOf(clauses[clause]?.terms));
}
