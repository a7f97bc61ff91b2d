/** A numbness that spreads counts as much as a weakness does: "my toes tingle, and it's creeping up". */
import type { Clause } from '../clauses/clauses.ts';
import type { Mention } from '../mentions/types.ts';
import { textOf } from '../terms/term.ts';
import { onRuns } from './onRunsAlone.ts';

const upwards =
  /\b(spread(s|ing)?|creep(s|ing)?|crept|climb(s|ing|ed)?|crawl(s|ing|ed)?|mov(es|ing|ed)|ris(es|ing|en)|travell?(s|ing|ed)|work(s|ing|ed)( its way)?)( (further|slowly|steadily|right|all the way))? (up|higher|upwards?)\b|\bspread(s|ing)\b|\bspread (further|to)\b/;
const denied = /\b(not|never|no|nor) ([\w']+ ){0,2}(spread|creep|climb|mov|ris|crawl)\w*/;
const ofIt = /^(and |but |now |so )*(it|that|they|the (numbness|tingling|feeling|pins and needles))\b/;

export function withSpreading(told: readonly Mention[], clauses: readonly Clause[]): readonly Mention[] {
  return told.map((mention) => {
    const { nerve } = mention.says;
    const isSpreading = (nerve === 'tingling' || nerve === 'bothLegs') && spreads(mention, clauses);
    return isSpreading ? { ...mention, says: { ...mention.says, nerve: 'weak' } } : mention;
  });
}

/** In the same clause, or of "it" in the two behind. */
function spreads({ clause }: Mention, clauses: readonly Clause[]): boolean {
  const [own = '', ...behind] = clauses.slice(clause, clause + 3).map(({ terms }) => textOf(terms));
  const said = [own, ...behind.filter((text) => ofIt.test(text))];
  return (
    said.some((text) => upwards.test(text) && !denied.test(text)) && !onRuns.test([own, ...behind].join(' '))
  );
}
