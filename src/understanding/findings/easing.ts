/** Stiffness that lasts some minutes, and trouble that is better on the move: it eases, in whatever words. */
import type { Clause } from '../clauses/clauses.ts';
import type { Mention } from '../mentions/types.ts';
import { textOf } from '../terms/term.ts';

const many =
  '(one|two|three|four|five|six|seven|eight|ten|twelve|fifteen|twenty|thirty|few|couple of|couple)';
const short = `(about |only |like |maybe |some )?(the first |the |a |first )?${many}( or (so|two|ten|three))? (minutes|minute|mins|steps|yards|strides)`;
/** "Stiff for five minutes", "a bit tight getting up, ten steps"; not "stiff after ten minutes", "stiff five minutes in". */
const briefly = new RegExp(
  `\\b(stiff|stiffness|rusty|rusted|creaky|tight)( (?!after|at|from|within|again|till|until|when i (run|jog))\\S+){0,5} ${short}\\b(?! (in|into|after|of running|running|ago|from)\\b)`,
);
/** "Stiff till i have walked to the letterbox", "stiff in the morning, then it opens". */
const untilThen =
  /\b(stiff|stiffness|rusty|rusted|creaky)\b.{0,40}\b((till|until) (i|the|me|my|first|it)|by the time|(and )?then( \S+){0,2} (opens|goes|gone|fine|sweet|free|loose|looser|soft|off|settles|settled|better|lets go|walk it off))\b/;
const better =
  '(better|best|looser|freer|easier|eased|eases|eased off|eases off|eased up|loosened|loosens|loosened up|loosens up)';
const moving =
  '(run|ran|running|jog|jogged|jogging|move|moved|moving|trot|trotted|warm|walk|walked|walking|going)';
const onTheMove = new RegExp(
  `(?<!\\b(no|not|any|never) )\\b${better}( (?!than|from|not)\\S+){0,2} (when|once|after|while|as|if) (i |we |am |have |a |been |get |got |keep )*${moving}\\b|\\b(when|once|after|while|as) (i |we |am |have |get |got |keep )*${moving}( (?!not|no)\\S+){0,5} (it|they|that) (is |was |felt |feels |all )*${better}\\b|\\b(running|jogging|walking|moving)( is)? when it (is|feels|felt) (best|better|fine)\\b`,
);
const notSo = /\b(not|never|no|does not|worse|hardly|barely|if|rest|stop|standing)\b/;

export function withEasing(told: readonly Mention[], clauses: readonly Clause[]): readonly Mention[] {
  if (told.some(({ says }) => says.motion !== undefined && says.motion !== 'full')) return told;
  for (const [index, { terms }] of clauses.entries()) {
    const text = textOf(terms);
    const on = [index, index + 1, index + 2].map((near) => textOf(clauses[near]?.terms)).join(' ');
    const says = briefly.exec(on) ?? untilThen.exec(on);
    const lighter = onTheMove.exec(`${text} ${textOf(clauses[index + 1]?.terms)}`);
    const begins = says !== null && /^(.*\b)?(stiff|stiffness|rusty|rusted|creaky|tight)\b/.test(text);
    const first = terms[0];
    if (first === undefined || clauses[index]?.question) continue;
    if (!begins && (lighter === null || notSo.test(lighter[0]))) continue;
    const eases: Mention = {
      says: { motion: 'eases' },
      sites: [],
      certainty: 'told',
      from: first.from,
      to: terms.at(-1)?.to ?? first.to,
      clause: index,
    };
    const other = told.map((mention) => without(mention, lighter !== null && near(mention, index)));
    return [...other, eases];
  }
  return told;
}

const near = ({ clause }: Mention, index: number): boolean => clause === index || clause === index + 1;

/** "Eased off when i jogged" is no trend from day to day, and what eases is not free. */
function without(mention: Mention, lighter: boolean): Mention {
  const { motion: _, ...rest } = mention.says;
  if (!lighter || rest.trend !== 'improving') return { ...mention, says: rest };
  const { trend: __, ...says } = rest;
  return { ...mention, says };
}
