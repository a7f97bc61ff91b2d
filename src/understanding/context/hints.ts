/** Small hints in a clause that turn what a word means: "more ache than stab" is no stab. */
import type { Findings } from '../../triage/index.ts';
import type { Place } from '../mentions/types.ts';
import { type Term, textOf } from '../terms/term.ts';

const torn = /^(sore|tore|torn|strain|strained|pull|pulled|pulls|bend|stretch|push off)$/;

/** "The hammy's a bit weak where i tore it", "weaker when i bend the knee": of a strained muscle, and no sign of a nerve. */
export function isWeakMuscle({ clause, at }: Place, says: Findings): boolean {
  const { terms } = clause;
  if (says.nerve !== 'weak' || !/^(weak|weaker|weakened|weakness)$/.test(terms[at]?.text ?? '')) return false;
  const words = terms.flatMap(({ text }) => text.split(' '));
  const sites = terms.flatMap(({ entry }) =>
    entry?.is === 'subject' && entry.site !== undefined ? [entry.site] : [],
  );
  const muscle = sites.some((site) => ['hamstring', 'quad', 'calf', 'adductor', 'glute'].includes(site));
  const bending = words.some((word, step) => word === 'when' && torn.test(words[step + 2] ?? ''));
  const limb = sites.some((site) => ['foot', 'toe', 'ankle', 'legs', 'shin'].includes(site));
  return !limb && (bending || (muscle && words.some((word) => torn.test(word))));
}

/** "Fever was there last week". */
export const isWasThere = (terms: readonly Term[], at: number): boolean =>
  ['was', 'were'].includes(terms[at + 1]?.text ?? '') &&
  ['there', 'bad', 'terrible'].includes(terms[at + 2]?.text ?? '');

const anotherDay = /^(yesterday|last|spring|summer|winter|week|weeks|days|month)$/;

/** A tablet of yesterday is none of today, also where the day stands before it: "not today, yesterday i had two". */
export const isAnotherDay = (terms: readonly Term[], before: readonly Term[] = []): boolean =>
  [...(before.length === 1 ? before : []), ...terms].some(({ text }) =>
    text.split(' ').some((word) => anotherDay.test(word)),
  ) && !terms.some(({ text }) => /today|this morning|every/.test(text));

/** "I took paracetamol yesterday but nothing today". */
export const isNoneToday = ({ nextClause }: Place): boolean =>
  /^(but |and )?(nothing|none|not|no more) (\w+ ){0,2}(today|since|this (morning|afternoon|evening))\b/.test(
    textOf(nextClause?.terms),
  );

/** "This morning": as good as now, unless it is pale by now. */
export const isOfToday = ({ clause, nextClause, clauses, index }: Place): boolean =>
  /\b(today|this (morning|afternoon|evening))\b/.test(
    textOf([...(clauses[index - 1]?.terms.slice(-2) ?? []), ...clause.terms]),
  ) && !/\b(pale|paler|clear|clearer|lighter|normal|fine|yellow|okay)\b/.test(textOf(nextClause?.terms));

/** What did not happen if it nearly did. */
export const isMishap = (says: Findings): boolean =>
  says.injury !== undefined && Object.keys(says).every((key) => key === 'injury' || key === 'sites');

/** "More toothache than knife", "more of an ache than a stab". */
export const isCompared = (terms: readonly Term[], at: number): boolean =>
  terms.slice(Math.max(0, at - 2), at).some(({ text }) => text === 'than');

/** "Pregnant? i'm a bloke". */
const isOfNoWoman = ({ entry }: Term): boolean =>
  entry?.is === 'property' && entry.frames.some(({ says }) => says.pregnant === 'no');

/** "The cold's just the ice bath", "the cold and the snow", "the cold, I meant the weather": no illness. */
export const isCauseTold = (terms: readonly Term[], at: number, says: Findings): boolean =>
  says.illness === 'headCold' &&
  /^the cold$/.test(terms[at]?.text ?? '') &&
  (ofWeather.test(textOf(terms.slice(0, at))) ||
    (/^(is|'s|was)$/.test(terms[at + 1]?.text ?? '') && terms[at + 2]?.entry?.is === 'only') ||
    weather.test(textOf(terms.slice(at + 1))));

/** "I only have fear of the cold", "worried about the cold". */
const ofWeather =
  /\b((fear|afraid|scared|frightened|terrified|wary|nervous) of|(worried|worry|worrying|asking|asked|wondering|think|thinking) about|out in|used to|mind|hate)$/;

const weather =
  /^(and|or|with) (the |all (the |this )?|this )?(snow|ice|rain|wind|dark|wet|frost|sleet|fog|slush)\b|\b(meant|asking about|asked about) (the )?(weather|outside|outdoors)\b/;

/** "I ate beetroot", "drinking so much water": of what was had. */
export function isEaten(terms: readonly Term[], at: number): boolean {
  const before = terms.slice(Math.max(0, at - 4), at);
  const had = before.findLastIndex(({ text }) => /^(ate|eaten|eat|drank|drink|drinking)$/.test(text));
  return (
    had >= 0 &&
    !before.slice(had).some(({ entry, text }) => entry?.is === 'subject' || /^(and|but)$/.test(text))
  );
}

const outside =
  /\b(in|from|out of) the (sea|lake|pool|snow|river|rain|cold|freezer|ice|ice bath|water|garden|wind|dye|(new |wet |black |blue )?(socks|dye))\b|\b(boiler|heating|radiator|window)\b|\bice bath\b|\bminus \w+\b|\bdegrees (out|outside|below)\b|\balways|\b(not sudden|for (months|years)|(that|this) way (for )?(\w+ )?(months|years)|like that (for )?(\w+ )?(months|years))\b/;

const dusky = /\bdusk(y|ier)\b/;
const warm = /(?<!\b(not|no longer|isn't|never) ([\w']+ )?)\bwarm(er|ish)?\b/;
const cool = /\b(cool|cooler|chilly)\b/;
/** Warm again, or cool only after what cools it. */
const passing = /\bwarm (now|again)\b|\bonly ([\w']+ ){0,2}(cool|cooler|chilly) (after|when|if|following)\b/;
const now = /\b(but|and) now\b(?! (it is|they are|'s) (warm|fine|normal))/;
/** Beside these a foot that is colder or paler than the other did not become so of a sudden. */
const longSince =
  /\b(for|over|past|last|these) ((?!first|time)[\w']+ ){0,4}(months|years)\b|\b(months|years) (already|back)\b|\b(never|not|nothing) ([\w']+ ){0,2}sudden(ly)?\b|\b(gradually|slowly)\b|\b(but|still|always) ([\w']+ )?pink\b/;
const anew =
  /(?<!\b(not|nothing|never) ([\w']+ )?)\b(suddenly|sudden|just|today|overnight|worse|this (morning|afternoon|evening)|yesterday|last night)\b|(?<!\b(months|years) )\bnow\b/;
const slowly =
  /\b(since|for|from|over|past|last|these|this|in) ([\w']+ ){0,3}(weeks|months|years)\b|\b(weeks|months|years) (now|already|back|like this)\b|\b(never|not|nothing) ([\w']+ ){0,2}sudden(ly)?\b|\b(gradual|gradually|slowly)\b/;

/**
 * "Feet like ice but the boiler's bust", "blue from the dye": what made it so is told; or it always was. And a foot that
 * is a little cooler since weeks did not go cold of a sudden.
 */
export function isNoColdLimb({ clause, clauses, index, nextClause, at }: Place): boolean {
  const words = textOf([...(clauses[index - 1]?.terms ?? []), ...clause.terms, ...(nextClause?.terms ?? [])]);
  const said = clause.terms[at]?.text ?? '';
  if (now.test(words)) return false;
  // Dusky, and told to be warm: of another colour, and no limb without blood.
  if (dusky.test(said) && warm.test(words)) return true;
  if (/\b(colder|paler|whiter)\b/.test(said) && longSince.test(words) && !anew.test(words)) return true;
  return outside.test(words) || (cool.test(said) && (slowly.test(words) || passing.test(words)));
}

/** "Loose motions since last night, better now": who has been ill today or yesterday is not over it for days. */
export const isSinceLately = ({ clause }: Place): boolean =>
  /\b((since|from|all|only|just) (today|day before yesterday|night|morning)|(last|half the|most of the|the whole|through the|during the|in the) night|yesterday|overnight|this morning)\b/.test(
    textOf(clause.terms),
  );

/** "I was ill on tuesday": within two weeks, and not this day or the last that is named so. */
export const isOfThisWeek = ({ clause }: Place): boolean =>
  /\b(mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(two|three|four|five|six|seven|eight|nine|ten|a few|couple of) days (ago|back)\b/.test(
    textOf(clause.terms),
  );

/** "Cold no i said cramp": only what was understood is said again. */
export function isEchoed({ clause, at, nextClause, index }: Place): boolean {
  const next = nextClause?.terms[0];
  const alone = index === 0 && clause.terms.length === 1 && at === 0;
  if (alone && nextClause?.terms.some(isOfNoWoman)) return true;
  return alone && next?.entry?.is === 'correction' && /^no\b/.test(next.text);
}

/** Within two days: numb there, though it has gone, is for a doctor to tell. */
export const isLately = (terms: readonly Term[]): boolean =>
  /\b(yesterday|today|this (morning|afternoon)|last night)\b/.test(textOf(terms));

const understood =
  /^((okay|ok|right|oh|ah|that|it|is|'s|all) )*(cool|clear|crystal clear)( (cool|then|enough))*$/;

/** "Cool", "crystal clear", to an answer: it is understood, and nothing of a fever or of a pee. */
export const isUnderstood = (terms: readonly Term[]): boolean => understood.test(textOf(terms));
