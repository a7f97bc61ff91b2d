/** "A temperature of thirty seven point one", "took my temperature and it was normal": it was measured, and is none. */

import type { FindingKey } from '../../triage/index.ts';
import type { Clause } from '../clauses/clauses.ts';
import { saidIn } from '../clauses/clauseWords.ts';
import { measuredNormal, numberOf, onlyThought } from '../lexicon/fevers.ts';
import { type Mention, ownText } from '../mentions/types.ts';
import { textOf } from '../terms/term.ts';

/** "Of" and "about" stand between. */
const beside = 3;

/** Without the fever that the thermometer answers; what a painkiller may hide is not answered. */
export function withReadings(
  told: readonly Mention[],
  clauses: readonly Clause[],
  asked: readonly FindingKey[],
): readonly Mention[] {
  const text = (clause: number): string => textOf(clauses[clause]?.terms);
  if (told.some(({ says }) => says.painkiller === 'yes')) return told;
  const read = told.find((one) => one.says.fever === 'no' && numberOf.test(ownText(one, clauses)));
  if (read !== undefined)
    return told.map((mention) => {
      const { fever, ...others } = mention.says;
      const isItsName =
        fever === 'yes' &&
        /temp(erature)?$/.test(ownText(mention, clauses)) &&
        mention.clause === read.clause &&
        read.from >= mention.from &&
        read.from - mention.to <= beside;
      const isItsFear =
        (fever === 'unsure' || fever === 'yes') &&
        read.clause > mention.clause &&
        onlyThought.test(text(mention.clause));
      return isItsName || isItsFear ? { ...mention, says: others } : mention;
    });
  if (!asked.includes('fever') || told.some(({ says }) => says.fever !== undefined)) return told;
  const clause = clauses.findIndex(({ terms }) => /\b(temp|temperature)\b/.test(textOf(terms)));
  const all = saidIn(clauses);
  const [first] = clauses[clause]?.terms ?? [];
  if (first === undefined || !measuredNormal.test(all)) return told;
  const to = clauses[clause]?.terms.at(-1)?.to ?? first.to;
  return [...told, { says: { fever: 'no' }, sites: [], certainty: 'told', from: first.from, to, clause }];
}
