/** An utterance as terms: the longest phrases of the tables, and the plain words between them. */
import type { FindingKey } from '../../triage/index.ts';
import type { Entry } from '../entries.ts';
import type { Match } from '../phrases.ts';
import type { Word } from '../words/words.ts';
import { openEnd } from './becoming.ts';
import { placeBeside } from './besidePlaces.ts';
import {
  asIllness,
  coldLimb,
  hot,
  isIllness,
  isOfLimb,
  isSwollenAndWarm,
  isWarmAndWell,
  isWarmFoot,
  warm,
} from './colds.ts';
import { isCourse, isForAnother, isUnchanged } from './forQuestion.ts';
import { isGood } from './goodHere.ts';
import { carriedByLegs, fatherCalledPop, isOfNoBody, isOfOneThing, isOfThings } from './jests.ts';
import { meantHere } from './meantHere.ts';
import { isNeverYet, isOfNext, isOtherwise } from './otherSenses.ts';
import { jointUnder, placeBefore, placeMeant } from './places.ts';
import { isPlain } from './plainHere.ts';
import { isPuffedUp, swollen } from './puffed.ts';
import { withoutSaid } from './repeated.ts';
import {
  breath,
  isAgeNow,
  isDeadly,
  isFinished,
  isJustNow,
  isNothingThough,
  isNought,
  isUrine,
  isWind,
  urine,
} from './senses.ts';
import { isHolding } from './solid.ts';
import { sunkArch } from './sunkArch.ts';
import { table } from './table.ts';
import type { Term } from './term.ts';

/** `asked`: what the open question covers; words that count only in answer to another question hide no others. */
export function termsOf(words: readonly Word[], asked: readonly FindingKey[] = []): readonly Term[] {
  const texts = words.map(({ text }) => text);
  const matches = meantHere(
    texts.map((_, from) => table.longest(texts, from)),
    texts,
    asked,
  );
  const all: Term[] = [];
  for (let from = 0; from < words.length; ) {
    const found = phraseAt(matches, texts, from, asked);
    const to = from + (found?.length ?? 1);
    all.push({
      text: texts.slice(from, to).join(' '),
      from,
      to,
      entry: found?.values[0],
      also: found?.values.slice(1) ?? [],
      cut: words[from]?.cut ?? false,
    });
    from = to;
  }
  const terms = withoutSaid(all);
  return terms.map((term, at) => {
    if (isNothingThough(terms, at)) return { ...term, entry: { is: 'cut' }, also: [] };
    if (term.text === 'not me' && isPlace(terms[at + 1]))
      return { ...term, entry: { is: 'not', how: 'not' } };
    if (isNeverYet(terms, at) || isOfNext(terms, at, asked))
      return { ...term, entry: { is: 'not', how: 'not' }, also: [] };
    if (term.text === 'mine') return { ...term, entry: placeBefore(terms, at) };
    if (isOtherwise(terms, at)) return { ...term, entry: { is: 'idle' }, also: [] };
    if (isCourse(term, asked)) return { ...term, entry: term.also.find(isUnchanged), also: [] };
    if (isOfNoBody(terms, at)) return { ...term, entry: undefined, also: [] };
    if (isOfThings(terms, at)) return { ...term, entry: { is: 'idle' }, also: [] };
    if (isOfOneThing(terms, at)) return { ...term, entry: { is: 'good' }, also: [] };
    const otherwise = fatherCalledPop(terms, at) ?? carriedByLegs(terms, at);
    if (otherwise !== undefined) return { ...term, entry: otherwise, also: [] };
    if (isGood(terms, at)) return { ...term, entry: { is: 'good' } };
    if (isDeadly(terms, at)) return { ...term, entry: { is: 'degree', degree: 'very' }, also: [] };
    if (isJustNow(terms, at)) return { ...term, entry: undefined };
    if (isNought(terms, at)) return { ...term, entry: { is: 'not', how: 'no' } };
    if (isWarmAndWell(terms, at) || isWarmFoot(terms, at, asked)) return { ...term, entry: warm, also: [] };
    if (isSwollenAndWarm(terms, at)) return { ...term, entry: hot, also: [] };
    if (isOfLimb(terms, at)) return { ...term, entry: coldLimb, also: [] };
    if (isPuffedUp(terms, at)) return { ...term, entry: swollen, also: [] };
    if (isIllness(terms, at)) return asIllness(term);
    if (isAgeNow(terms, at)) return { ...term, entry: undefined };
    if (isFinished(terms, at)) return { ...term, entry: { is: 'gone' }, also: [] };
    const arch = sunkArch(terms, at);
    if (arch !== undefined) return { ...term, entry: arch, also: [] };
    if (isHolding(terms, at, asked)) return { ...term, entry: { is: 'good' }, also: [] };
    if (isPlain(terms, at)) return { ...term, entry: undefined };
    if (isUrine(terms, at)) return { ...term, entry: urine };
    if (isWind(terms, at)) return { ...term, entry: breath, also: [] };
    const beside = jointUnder(terms, at) ?? placeBeside(terms, at);
    if (beside !== undefined) return { ...term, entry: beside, also: [] };
    const place = placeMeant(terms, at, asked);
    return place === 'as named' ? term : { ...term, ...place };
  });
}

/** "Not me knee": not my knee. */
const isPlace = (term: Term | undefined): boolean =>
  term?.entry?.is === 'subject' && term.entry.kind === 'part';

/** The longest phrase here, unless a longer one begins inside it and reaches beyond it. */
function phraseAt(
  matches: readonly (Match<Entry> | undefined)[],
  texts: readonly string[],
  from: number,
  asked: readonly FindingKey[],
): Match<Entry> | undefined {
  const found = heardAt(matches, texts, from, asked);
  if (found === undefined) return undefined;
  const open = openEnd(matches, texts, from, found.length);
  if (open > 0) return table.longest(texts.slice(0, from + found.length - open), from);
  for (let inside = from + 1; inside < from + found.length; inside += 1) {
    const other = matches[inside];
    const longer =
      found.values[0]?.is === 'degree' || found.values[0]?.is === 'only'
        ? other !== undefined && other.length >= found.length
        : other !== undefined && other.length > found.length;
    if (longer && other !== undefined && inside + other.length > from + found.length)
      return table.longest(texts.slice(0, inside), from);
  }
  return found;
}

/** The longest phrase here, unless it counts only in answer to another question and hides one that says something now. */
function heardAt(
  matches: readonly (Match<Entry> | undefined)[],
  texts: readonly string[],
  from: number,
  asked: readonly FindingKey[],
): Match<Entry> | undefined {
  const isOther = (match: Match<Entry>): boolean => match.values.every((entry) => isForAnother(entry, asked));
  const longest = matches[from];
  let found = longest;
  while (found !== undefined && isOther(found))
    found = found.length > 1 ? table.longest(texts.slice(0, from + found.length - 1), from) : undefined;
  if (found !== undefined || longest === undefined) return found;
  const hides = matches
    .slice(from + 1, from + longest.length)
    .some((inside) => inside !== undefined && !isOther(inside));
  return hides ? undefined : longest;
}
