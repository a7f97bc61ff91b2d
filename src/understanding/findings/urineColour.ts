/** "A darker yellow, but not brown": dark by a shade, and none of the colours that are meant. */

import type { Clause } from '../clauses/clauses.ts';
import { saidIn } from '../clauses/clauseWords.ts';
import type { Mention } from '../mentions/types.ts';
import { textOf } from '../terms/term.ts';

const shades = /\bdark(er|ish)?\b/;
const graver = /\b(brown\w*|cola|coke|coffee|rust\w*|red\w*|blood\w*|black\w*|tea|stout|guinness)\b/;
const denied =
  /\b(not|no|never|nothing|neither|nowhere near|far from|without)( (like|a|the|any|all|at|or|gone|been|turned|quite|really|that|as|dark|exactly|near)){0,4} (brown\w*|cola|coke|coffee|rust\w*|red\w*|blood\w*|black\w*|tea|stout|guinness)\b/;

/** Of a shade of yellow, or of one that is denied to be brown, nobody is certain; of both it is no sign. */
export function withUrineColour(told: readonly Mention[], clauses: readonly Clause[]): readonly Mention[] {
  const words = saidIn(clauses);
  return told.map((mention) => {
    const { terms = [] } = clauses[mention.clause] ?? {};
    const at = terms.findIndex(({ from }) => from === mention.from);
    const said = terms[at]?.text ?? '';
    const { darkUrine } = mention.says;
    if ((darkUrine !== 'yes' && darkUrine !== 'unsure') || !shades.test(said) || graver.test(said))
      return mention;
    const isYellow = /^(shade of )?yellow/.test(textOf(terms.slice(at + 1))) || said.includes('yellow');
    const isDenied = denied.test(words);
    if (!isYellow && !isDenied) return mention;
    return { ...mention, says: { ...mention.says, darkUrine: isYellow && isDenied ? 'no' : 'unsure' } };
  });
}
