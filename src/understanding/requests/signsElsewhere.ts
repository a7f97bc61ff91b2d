/** Signs of dangers outside the legs: told of now or of the last two days, by the runner or by somebody beside them. */
import { type SignElsewhere, signsElsewhere } from '../../triage/index.ts';
import { phrasesOf } from '../phrases.ts';
import type { Word } from '../words/words.ts';
import { isOfAThing, shapedSigns } from './signShapes.ts';
import { tables } from './signTables.ts';

const known = phrasesOf<SignElsewhere>();
for (const sign of signsElsewhere)
  for (const phrases of tables[sign]) known.add(phrases.replace(/\s+/g, ' '), sign);

const denials = new Set(['no', 'not', 'never', 'without', 'nor', 'any', 'neither', 'zero']);
const supposing = new Set([
  'if',
  'unless',
  'case',
  'worried',
  'scared',
  'afraid',
  'would',
  'might',
  'hope',
  'does',
]);
const things = new Set([
  'you',
  'watch',
  'app',
  'phone',
  'coach',
  'alexa',
  'google',
  'garmin',
  'song',
  'your',
]);
const relatives =
  /^(mum|mam|mom|mother|dad|father|brother|sister|nan|gran|granny|grandad|husband|wife|friend|mate|uncle|aunt|auntie|cousin|neighbour|son|daughter|boss|dog|cat|teacher|dave)$/;
const tells = new Set([
  'says',
  'said',
  'say',
  'saying',
  'telling',
  'reckons',
  'thinks',
  'noticed',
  'laughed',
  'told',
  'saw',
  'here',
  'again',
]);
const lately = /^(today|now|yesterday|morning|tonight|minutes|hour|hours|still)$/;
const causes =
  /^(jab|jabs|vaccine|shot|painting|painted|gym|weights|press|pushups|slept|swimming|swim|cold)$/;

const knocks =
  /^(knock|knocked|bump|bumped|bang|banged|fell|fall|hit|bruise|bruised|sting|stung|bite|bitten|broke|broken)$/;

/** The signs that are told, and neither denied, nor only supposed, nor said of somebody or something else. */
export function signsElsewhereIn(words: readonly Word[]): readonly SignElsewhere[] {
  const texts = words.filter(({ filler }) => !filler).map(({ text }) => text);
  if (isLongAgo(texts)) return [];
  const told = new Set<SignElsewhere>();
  for (const at of texts.keys()) {
    for (const sign of known.longestOfEach(texts, at).keys()) {
      // Who stands beside the runner and speaks is no sign that could be denied.
      if (sign === 'helper' || (isTold(texts, at) && !isOfAThing(texts, at))) told.add(sign);
    }
  }
  for (const { sign, at } of shapedSigns(texts)) if (isToldShaped(texts, at)) told.add(sign);
  if (texts.some((word) => knocks.test(word))) told.delete('swollenArm');
  return [...told];
}

/** A shape holds its own "not". */
const isToldShaped = (texts: readonly string[], at: number): boolean =>
  !texts.slice(Math.max(0, at - 4), at).some((word) => supposing.has(word)) && !isOfRelative(texts, at);

function isTold(texts: readonly string[], at: number): boolean {
  const near = Math.max(0, at - 3);
  if (texts.slice(near, at).some((word, index) => denies(texts, near + index) || things.has(word)))
    return false;
  if (texts.slice(Math.max(0, at - 4), at).some((word) => supposing.has(word))) return false;
  if (isInDeniedList(texts.slice(0, at))) return false;
  const owned = texts[at] === 'arm' || texts[at] === 'hand' || texts[at] === 'grip';
  if (owned && texts.some((word) => causes.test(word))) return false;
  return !isOfRelative(texts, at);
}

/** "No bit sleepy" begins with an answer, and denies no sleepiness. */
const denies = (texts: readonly string[], at: number): boolean =>
  denials.has(texts[at] ?? '') &&
  !(
    at === 0 &&
    texts[at] === 'no' &&
    /^(a|bit|just|only|i|it|my|been|feeling|and|but|though)$/.test(texts[1] ?? '')
  );

/** "No fever cough headache or vomiting": a list of things goes on being denied till something is said of anything. */
function isInDeniedList(before: readonly string[]): boolean {
  const denied = before.findLastIndex((_, index) => denies(before, index));
  return denied >= 0 && !before.slice(denied + 1).some((word) => tellsMore.test(word));
}

const tellsMore =
  /^(but|though|although|just|only|except|i|i'm|am|is|are|'s|was|were|has|have|had|got|get|been|since|then|now|also|plus|with|my|me|it|that|there|still|even)$/;

/** "My dad's speech was slurred", and not "my wife says my mouth drooped". */
function isOfRelative(texts: readonly string[], at: number): boolean {
  const from = texts.slice(0, at).findLastIndex((word) => relatives.test(word));
  if (from < 0 || at - from > 6) return false;
  const between = texts.slice(from + 1, at);
  return !between.some((word) => tells.has(word) || word === 'i' || word === 'my' || word === 'me');
}

/** Of weeks or years ago, and nothing of now. */
function isLongAgo(texts: readonly string[]): boolean {
  const said = texts.join(' ');
  return (
    /\b(years?|months?|weeks?) (ago|back)\b|\blast (year|month|week|summer|winter|spring|autumn)\b|\bas a (kid|child)\b/.test(
      said,
    ) && !texts.some((word) => lately.test(word))
  );
}
