/** "Lights went out on us, he leaned on the switch": the words of a danger, told of another thing. */

import { bestOf, type ScaleKey } from '../../triage/index.ts';
import type { Clause } from '../clauses/clauses.ts';
import { saidIn } from '../clauses/clauseWords.ts';
import { lookalikes } from '../lexicon/lookalikes.ts';
import { type Mention, ownText } from '../mentions/types.ts';

export function withoutLookalikes(told: readonly Mention[], clauses: readonly Clause[]): readonly Mention[] {
  if (told.length === 0) return told;
  const said = saidIn(clauses);
  const others = lookalikes.filter((one) => one.said.test(said) && one.unless?.test(said) !== true);
  if (others.length === 0) return told;
  return told.map((mention) => {
    const own = ownText(mention, clauses);
    const keys = others.filter((one) => one.own.test(own)).flatMap((one) => one.keys);
    const lost = keys.filter((key) => isBad(mention, key));
    if (lost.length === 0) return mention;
    const says = Object.fromEntries(
      Object.entries(mention.says).filter(([key]) => !lost.some((each) => each === key)),
    );
    return { ...mention, says };
  });
}

const isBad = ({ says }: Mention, key: ScaleKey): boolean =>
  says[key] !== undefined && says[key] !== bestOf(key);
