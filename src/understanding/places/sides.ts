/** Which side: one leg or both. */
import type { FindingKey, Value } from '../../triage/index.ts';
import {
  bothSides,
  leftOrRight,
  oneSide,
  placesOfSide,
  unsidedAfter,
  unsidedBefore,
} from '../lexicon/sides.ts';
import { phrasesOf } from '../phrases.ts';
import type { Word } from '../words/words.ts';

const table = phrasesOf<Value<'side'>>();
table.add(bothSides, 'both');
table.add(oneSide, 'one');
const after = new Set(unsidedAfter);
const before = new Set(unsidedBefore);
const sided = new Set(placesOfSide);
const sides = new Set(leftOrRight);

/** "Both, well no, only the right". */
const isInstead = (texts: readonly string[], at: number): boolean =>
  texts.slice(Math.max(0, at - 2), at).some((text) => /^(only|mostly|mainly|just|is)$/.test(text)) &&
  (texts.slice(0, at).some((text) => text === 'no' || text === 'now') ||
    /\b(was|were) (in )?both\b/.test(texts.slice(0, at).join(' ')));

/** "Right under my kneecap": right there, and no side. */
const isRightThere = (texts: readonly string[], at: number): boolean =>
  /^(where|under|underneath|above|below|behind|across|over|beneath|beside|between|inside|outside|near|around|round|into|along)$/.test(
    texts[at + 1] ?? '',
  );

/** "Started in the left, now it's the right too". */
const isAswell = (texts: readonly string[], at: number): boolean =>
  /^((one|side|leg|knee|calf|foot|ankle|hip|shin|heel) )?(too|also|as well)\b/.test(
    texts.slice(at + 1, at + 4).join(' '),
  ) || texts.slice(Math.max(0, at - 4), at).includes('also');

const began = new Set(['started', 'began', 'first', 'was']);
const mostly = new Set(['always', 'mostly', 'mainly']);
const closes = new Set(['', 'and', 'but', 'same', 'of', 'since', 'the']);

/** "My shins hurt, the two": both of the places that were named. */
const isTheTwo = (
  texts: readonly string[],
  at: number,
  isPart: (word: number) => boolean,
  asked: boolean,
): boolean =>
  texts[at - 1] === 'the' &&
  !/^(of|between|from)$/.test(texts[at - 2] ?? '') &&
  (closes.has(texts[at + 1] ?? '') || /^(is|are|hurt|hurts|they|it)$/.test(texts[at + 1] ?? '')) &&
  (asked || [2, 3, 4, 5, 6, 7, 8].some((step) => isPart(at - step)));

export type Side = {
  readonly value?: Value<'side'>;
  readonly name?: 'left' | 'right';
  readonly from: number;
  readonly to: number;
};

export function sideOf(
  words: readonly Word[],
  asked: readonly FindingKey[],
  hurts: boolean,
  blocked: (word: number) => boolean,
  isPart: (word: number) => boolean,
  isElsewhere: (word: number) => boolean,
): Side | undefined {
  const texts = words.map(({ text }) => text);
  const text0 = (at: number): string => texts[at] ?? '';
  let best: Side | undefined;
  for (let at = 0; at < texts.length; at += 1) {
    const match = table.longest(texts, at);
    if (blocked(at) && (match?.length ?? 0) < 3) continue;
    if (text0(at) === 'both' && /^(was|were|had)$/.test(text0(at + 1))) continue;
    if (match !== undefined) {
      if (best?.value !== 'both')
        best = {
          ...(match.values[0] === undefined ? {} : { value: match.values[0] }),
          from: at,
          to: at + match.length,
          ...(best?.name === undefined ? {} : { name: best.name }),
        };
      at += match.length - 1;
      continue;
    }
    const text = texts[at] ?? '';
    if (text === 'both' && asked.includes('side') && texts[at - 1] !== 'not') {
      best = { value: 'both', from: at, to: at + 1 };
      continue;
    }
    if ((text === 'both' || text === 'each') && [1, 2, 3].some((step) => isPart(at + step))) {
      best = { value: 'both', from: at, to: at + 1 };
      continue;
    }
    if (text === 'both' && [1, 2, 3, 4].some((step) => isPart(at - step)) && closes.has(text0(at + 1))) {
      best = { value: 'both', from: at, to: at + 1 };
      continue;
    }
    if (text === 'two' && isTheTwo(texts, at, isPart, asked.includes('side'))) {
      best = { value: 'both', from: at - 1, to: at + 1 };
      continue;
    }
    if (!sides.has(text)) continue;
    if (
      text0(at + 1) === 'it' &&
      text0(at + 2) !== 'band' &&
      !(text0(at - 1) === 'the' && (isPart(at - 2) || /^(on|in)$/.test(text0(at - 2))))
    )
      continue;
    const onThe = text0(at - 1) === 'the' && text0(at - 2) === 'on';
    if (isElsewhere(at + 1) || (isRightThere(texts, at) && !onThe)) continue;
    const name = text === 'left' ? 'left' : 'right';
    if (best?.name !== undefined && best.name !== name && isAswell(texts, at)) {
      best = { value: 'both', from: at, to: at + 1 };
      continue;
    }
    const next = texts[at + 1];
    const previous = texts[at - 1] ?? '';
    const placed =
      isPart(at + 1) ||
      sided.has(next ?? '') ||
      (sided.has(texts[at + 2] ?? '') &&
        ['big', 'little', 'lower', 'inner', 'outer', 'pinky', 'second', 'bum', 'it', 'upper'].includes(
          next ?? '',
        ));
    const named =
      (['the', 'my', 'me', 'on', 'just', 'only', 'ma', 'both'].includes(previous) ||
        (asked.includes('side') && (began.has(previous) || mostly.has(previous)))) &&
      !(
        next !== undefined &&
        after.has(next) &&
        !(next === 'now' && began.has(previous)) &&
        !(next === 'where' && onThe)
      ) &&
      !before.has(previous);
    if (!placed && !named && !(asked.includes('side') && texts.length <= 3)) continue;
    if (best?.value === 'both' && !isInstead(texts, at)) continue;
    best = { value: 'one', name, from: at, to: at + 1 };
  }
  return best !== undefined && (asked.includes('side') || hurts) ? best : undefined;
}
