/** Which side: one leg or both. */
import type { FindingKey, Value } from '../../triage/index.ts';
import {
  beforeBoth,
  bothSides,
  leftOrRight,
  oneSide,
  placesOfSide,
  unsidedAfter,
  unsidedBefore,
} from '../lexicon/sides.ts';
import { phrasesOf } from '../phrases.ts';
import type { Word } from '../words/words.ts';
import {
  closes,
  isAswell,
  isBothSore,
  isInstead,
  isJustOne,
  isOfEach,
  isOfPlural,
  isRightThere,
  isTheTwo,
  isTheWellOne,
  isTriedOut,
  otherSide,
  otherThan,
} from './sidesNear.ts';

const table = phrasesOf<Value<'side'>>();
table.add(bothSides, 'both');
table.add(oneSide, 'one');
const after = new Set(unsidedAfter);
const before = new Set(unsidedBefore);
const sided = new Set(placesOfSide);
const sides = new Set(leftOrRight);
const inBoth = new Set(beforeBoth);

const began = new Set(['started', 'began', 'first', 'was']);
const mostly = new Set(['always', 'mostly', 'mainly']);

export type Side = {
  readonly value?: Value<'side'>;
  readonly name?: 'left' | 'right';
  readonly from: number;
  readonly to: number;
};

/** What the words are of. */
type Spoken = Readonly<
  Record<'isBlocked' | 'isPart' | 'isElsewhere' | 'isSore' | 'isWell', (word: number) => boolean>
>;

const nameOf = (name: Side['name']): Pick<Side, 'name'> => (name === undefined ? {} : { name });

export function sideOf(
  words: readonly Word[],
  asked: readonly FindingKey[],
  hurts: boolean,
  { isBlocked, isPart, isElsewhere, isSore, isWell }: Spoken,
): Side | undefined {
  const texts = words.map(({ text }) => text);
  const text0 = (at: number): string => texts[at] ?? '';
  let best: Side | undefined;
  for (let at = 0; at < texts.length; at += 1) {
    const match = table.longest(texts, at);
    if (isBlocked(at) && (match?.length ?? 0) < 3) continue;
    if (text0(at) === 'both' && /^(was|were|had)$/.test(text0(at + 1))) continue;
    // "Both arms", "both feet are lovely": it is others that are spoken of
    const isOther = (word: number): boolean =>
      isWell(word) || (isElsewhere(word) && !text0(word).startsWith('cheek'));
    const isIn =
      text0(at) === 'both' && inBoth.has(text0(at - 1)) && !isElsewhere(at + 1) && !isElsewhere(at + 2);
    if (!isIn && text0(at) === 'both' && [1, 2].some((step) => isOther(at + step))) continue;
    if (match !== undefined) {
      if (isTriedOut(texts, at)) continue;
      if (best?.value !== 'both')
        best = {
          ...(match.values[0] === undefined ? {} : { value: match.values[0] }),
          from: at,
          to: at + match.length,
          ...nameOf(best?.name ?? otherThan(texts.slice(at, at + match.length))),
        };
      at += match.length - 1;
      continue;
    }
    const text = text0(at);
    if (
      isIn ||
      (text === 'both' && asked.includes('side') && texts[at - 1] !== 'not') ||
      ((text === 'both' || text === 'each') && [1, 2, 3].some((step) => isPart(at + step))) ||
      (text === 'both' && [1, 2, 3, 4].some((step) => isPart(at - step)) && closes.has(text0(at + 1))) ||
      (text === 'both' && (isOfPlural(texts, at, isPart) || isBothSore(texts, at, isSore, isElsewhere))) ||
      (text === 'each' && isOfEach(texts, at))
    ) {
      best = { value: 'both', from: at, to: at + 1 };
      continue;
    }
    if (text === 'two' && isTheTwo(texts, at, isPart, asked.includes('side'))) {
      best = { value: 'both', from: at - 1, to: at + 1 };
      continue;
    }
    if (text === 'one' && asked.includes('side') && isJustOne(texts, at)) {
      best ??= { value: 'one', from: at - 1, to: at + 1 };
      continue;
    }
    if (!sides.has(text)) continue;
    if (
      text0(at + 1) === 'it' &&
      text0(at + 2) !== 'band' &&
      !(text0(at - 1) === 'the' && (isPart(at - 2) || /^(on|in|is|'s)$/.test(text0(at - 2))))
    )
      continue;
    // "The right one's its normal self", "fatter than my right": the trouble is on the other
    if (isTheWellOne(texts, at)) {
      best ??= { value: 'one', name: otherSide(text), from: at, to: at + 1 };
      continue;
    }
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
