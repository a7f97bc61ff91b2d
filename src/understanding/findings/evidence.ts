/** Which words a finding was read from. */
import { type Findings, scaleKeys } from '../../triage/index.ts';
import type { Evidence } from '../heard.ts';
import type { Mention } from '../mentions/types.ts';
import type { Word } from '../words/words.ts';

export function evidenceOf(
  mention: Mention,
  words: readonly Word[],
  findings: Findings,
): readonly Evidence[] {
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
export function firstRun(words: readonly Word[], used: ReadonlySet<number>): readonly [number, number] {
  const from = words.findIndex((_, at) => used.has(at));
  if (from < 0) return [0, (words.at(-1)?.at ?? 0) + 1];
  let to = from;
  while (used.has(to + 1)) to += 1;
  return span(words, from, to + 1);
}

export function span(words: readonly Word[], from: number, to: number): readonly [number, number] {
  return [words[from]?.at ?? 0, (words[to - 1]?.at ?? 0) + 1];
}
