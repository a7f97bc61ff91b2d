/** Dangers outside the legs: told of now or of the last two days, by the runner or by somebody beside them. */
import * as table from '../lexicon/urgentElsewhere.ts';
import { type Phrases, phrasesOf } from '../phrases.ts';
import type { Word } from '../words/words.ts';

const tableOf = (phrases: string): Phrases<true> => {
  const made = phrasesOf<true>();
  made.add(phrases.replace(/\s+/g, ' '), true);
  return made;
};
const dangers = tableOf(table.dangers);
const blows = tableOf(table.blows);
const afterBlows = tableOf(table.afterBlows);
const minds = tableOf(table.minds);
const alongside = tableOf(table.alongside);
const ordeals = tableOf(table.ordeals);
const heads = tableOf(table.heads);
const retching = tableOf(table.retching);
const racing = tableOf(table.racingHearts);
const swoons = tableOf(table.swoons);
const helpers = tableOf(table.helpers);
const throats = tableOf(table.swellingThroats);
const allergens = tableOf(table.allergens);
const arms = tableOf(table.swollenArms);
const darkenings = tableOf(table.darkenings);
const pregnancies = tableOf(table.pregnancies);
const bleedings = tableOf(table.bleedings);
const necks = tableOf(table.stiffNecks);
const feverish = tableOf(table.feverish);

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

/** Is a danger told of that is not in the legs? */
export function isUrgentElsewhere(words: readonly Word[]): boolean {
  const texts = words.filter(({ filler }) => !filler).map(({ text }) => text);
  if (isLongAgo(texts)) return false;
  const has = (phrases: Phrases<true>): boolean => texts.some((_, at) => stands(phrases, texts, at));
  if (has(dangers)) return true;
  if (has(blows) && has(afterBlows)) return true;
  if (has(racing) && has(swoons)) return true;
  if (has(heads) && has(retching) && has(ordeals)) return true;
  if (has(heads) && has(necks) && has(feverish)) return true;
  if (has(throats) && has(allergens)) return true;
  if (has(arms) && has(darkenings) && !texts.some((word) => knocks.test(word))) return true;
  if (has(pregnancies) && has(bleedings)) return true;
  const helped = texts.some((_, at) => helpers.longest(texts, at) !== undefined);
  return has(minds) && (helped || has(alongside));
}

/** It stands there, and is neither denied, nor only supposed, nor said of somebody or something else. */
function stands(phrases: Phrases<true>, texts: readonly string[], at: number): boolean {
  const match = phrases.longest(texts, at);
  if (match === undefined) return false;
  const before = texts.slice(Math.max(0, at - 3), at);
  if (before.some((word) => denials.has(word) || things.has(word))) return false;
  if (texts.slice(Math.max(0, at - 3), at).some((word) => supposing.has(word))) return false;
  const owned = texts[at] === 'arm' || texts[at] === 'hand' || texts[at] === 'grip';
  if (owned && texts.some((word) => causes.test(word))) return false;
  return !isOfRelative(texts, at);
}

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
