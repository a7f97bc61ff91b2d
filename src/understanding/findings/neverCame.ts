/** "I keep waiting to hurt but it never showed up": what was expected is not there. */
import type { Clause } from '../clauses/clauses.ts';
import type { Mention } from '../mentions/types.ts';
import { textOf } from '../terms/term.ts';

const expected =
  /\b(waiting|expect(ed|ing)|braced|prepared|thought)\b ([\w']+ ){0,5}(hurt|ache|sore|stiff|pain|soreness|stiffness|doms|aches)\b.*?\b(but|and|yet) (it|they|that|the soreness|the pain|nothing|neither|none) (just |simply |ever |really |has |have |still |did |not )*(never (has |have |did |really )?(came|come|shown|showed|show|turned|turn|arrived|arrive|materialised|materialized|happened|appeared)|(came|come|arrived|arrive|happened|happen|show|showed|shown|turn|turned|appeared))\b/;
const absent = /\b(never|not|nothing|none)\b/;

/** That nothing hurts, where it was awaited and did not come. */
export function neverCameIn(clauses: readonly Clause[], told: readonly Mention[]): readonly Mention[] {
  const terms = clauses.flatMap((clause) => clause.terms);
  const found = expected.exec(textOf(terms));
  if (found === null || !absent.test(found[0].slice(found[0].search(/\b(but|and|yet)\b/)))) return [];
  if (told.some(({ says }) => says.pain !== undefined)) return [];
  const last = clauses.at(-1)?.terms ?? [];
  const [from, to] = [last[0]?.from ?? 0, last.at(-1)?.to ?? 1];
  return [
    {
      says: { pain: 'none' },
      sites: [],
      certainty: 'told',
      from,
      to,
      clause: Math.max(0, clauses.length - 1),
    },
  ];
}
