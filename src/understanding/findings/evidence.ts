/** Which words the findings were read from. */
import { type Findings, isScaleKey, scaleKeys } from '../../triage/index.ts';
import type { Evidence } from '../heard.ts';
import type { Mention } from '../mentions/types.ts';
import type { Bare } from '../places/places.ts';
import type { Side } from '../places/sides.ts';
import type { Word } from '../words/words.ts';

/** What was read: `answer` is what a plain answer settled, and `answered` the words that it stands in. */
type Read = {
  readonly everything: readonly Mention[];
  readonly side: Side | undefined;
  readonly bare: readonly Bare[];
  readonly answer: Findings;
  readonly answered: ReadonlySet<number>;
};

/** The words of all that was found. */
export function evidenceFor(
  findings: Findings,
  words: readonly Word[],
  { everything, side, bare, answer, answered }: Read,
): readonly Evidence[] {
  const told = { certainty: 'told' } as const;
  const found: Evidence[] = everything.flatMap((mention) => evidenceOf(mention, words, findings));
  if (side?.value !== undefined)
    found.push({ key: 'side', value: side.value, words: span(words, side.from, side.to), ...told });
  for (const { site, from, to } of bare)
    found.push({ key: 'sites', value: site, words: span(words, from, to), ...told });
  const reply = firstRun(words, answered);
  for (const key of Object.keys(answer).filter(isScaleKey)) {
    if (!found.some((one) => one.key === key))
      found.push({ key, value: String(findings[key]), words: reply, ...told });
  }
  return found;
}

function evidenceOf(mention: Mention, words: readonly Word[], findings: Findings): readonly Evidence[] {
  const at = span(words, mention.from, mention.to);
  const made: Evidence[] = [];
  for (const key of scaleKeys) {
    const value = mention.says[key];
    if (value !== undefined && value === findings[key])
      made.push({ key, value, words: at, certainty: mention.certainty });
  }
  for (const site of mention.sites)
    made.push({ key: 'sites', value: site, words: at, certainty: mention.certainty });
  return made;
}

/** The first words in a row among these: where the plain answer stands. */
function firstRun(words: readonly Word[], used: ReadonlySet<number>): readonly [number, number] {
  const from = words.findIndex((_, at) => used.has(at));
  if (from < 0) return [0, (words.at(-1)?.at ?? 0) + 1];
  let to = from;
  while (used.has(to + 1)) to += 1;
  return span(words, from, to + 1);
}

function span(words: readonly Word[], from: number, to: number): readonly [number, number] {
  return [words[from]?.at ?? 0, (words[to - 1]?.at ?? 0) + 1];
}
