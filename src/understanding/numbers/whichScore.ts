/** Which of several scores counts: the worst that is true now. */
import type { Clause } from '../clauses/clauses.ts';
import { numberWords } from '../lexicon/numbers.ts';
import type { Term } from '../terms/term.ts';
import { isRunBesideWalk } from './ranThen.ts';
import type { Token } from './tokens.ts';

export type Score = {
  readonly value: number;
  readonly from: number;
  readonly to: number;
  readonly clause: number;
  readonly past: boolean;
  readonly doing?: 'run' | 'walk';
};

const was = new Set(['was', 'were']);
const is = new Set(['is', 'are', "'s", 'now', 'today', 'feels']);
/** "An eight when i tried to jog": so it is when running. */
const trying = new Set(['tried', 'trying', 'try', 'when', 'if', 'once', 'max', 'tops']);
const then =
  /^(yesterday|earlier|before|initially|originally|(on |last )?(mon|tues|wednes|thurs|fri|satur|sun)day|last (night|week)|at (first|the worst|its worst|the start(?! of (a|the|my|every|each|any) (run|jog|walk|session|race|workout))|the time))\b/;
/** "A six when it popped", "a five when i crashed": then. */
const event = /^when (it|that|this) (went|happened|popped|snapped|pinged|tore|hit|was fresh)\b/;
const mishap =
  /^(just |right |straight )?when ((it|that|this)( (first|just|only|actually|originally))? (started|began|kicked off|came on|crept in|appeared)|(i|we|he|she|they)( (first|just|actually|originally))? (crashed|fell (?!back|asleep|behind|into)|slipped|tripped|stacked it|wiped out|went over|hurt it|tweaked it|banged it|bashed it|rolled it|twisted it|pulled it|got (hit|kicked|knocked|clipped)))/;
/** "A four the first couple of days". */
const firstDays =
  /^(for |in |over |during |on )?(the |my )?first (few |couple( of)? |two |three |four |five )?(days?|nights?|weeks?|weekend|evening)\b(?! (of|after|back|in|on) )/;
/** "Down from a six to a two". */
const from =
  /\b(down|dropped|gone|went|came|come|fell|fallen|eased|improved|better|settled) from( about| around)?( a| an)?$/;
const nowadays = /^(now|today|at the moment|right now|currently)\b/;

/** Told of how it began, where it is told besides how it is now; "it's a four the first day after a run" holds. */
function isOfTheBeginning(
  ahead: readonly string[],
  behind: readonly string[],
  after: readonly Token[],
): boolean {
  if (mishap.test(`${behind.join(' ')} `)) return true;
  const isSo = ahead.some((word) => is.has(word) && !/^(now|today)$/.test(word));
  return !isSo && firstDays.test(after.map(({ text }) => text).join(' '));
}

/**
 * Is a number among these words one of the past, by the words between it and its neighbours? `isNowTold`: how it is now
 * is told somewhere.
 */
export function isOfThePast(all: readonly Token[], score: Token, isNowTold: boolean): boolean {
  const tokens = all.filter(
    ({ text }, at) =>
      !(text === 'out' && all[at + 1]?.text === 'of') &&
      !(text === 'of' && all[at - 1]?.text === 'out') &&
      !(text === 'ten' && all[at - 1]?.text === 'of' && all[at - 2]?.text === 'out'),
  );
  const at = tokens.indexOf(score);
  const after = tokens.slice(at + 1);
  const next = after.findIndex(({ value }) => value !== undefined);
  const behind = (next < 0 ? after : after.slice(0, next)).map(({ text }) => text);
  const previous = tokens.slice(0, at).findLastIndex(({ value }) => value !== undefined);
  const ahead = tokens.slice(previous + 1, at).map(({ text }) => text);
  if (event.test(behind.join(' ')) || (isNowTold && isOfTheBeginning(ahead, behind, after))) return true;
  const isBefore = /^(earlier|before|initially|first)$/.test(ahead[0] ?? '');
  if (isBefore && /^was (there|it)?\b/.test(behind.join(' '))) return true;
  // "He was a big cob called bramble, about a one": a verb that far off is not of the score.
  const verb = ahead.slice(-7).findLast((word) => was.has(word) || is.has(word));
  const around = [...ahead, ...behind];
  if (around.some((word) => trying.has(word)) || ahead[0] === 'that') return false;
  if (isRunBesideWalk(around, all)) return false;
  if ((verb !== undefined && was.has(verb)) || ahead.includes('peaked') || from.test(ahead.join(' ')))
    return true;
  if (
    /(would|should) have (said|told you|given)/.test(ahead.join(' ')) ||
    /^or (it )?was\b/.test(behind.join(' '))
  )
    return true;
  if (nowadays.test(behind.join(' '))) return false;
  return then.test(behind.join(' ')) && verb === undefined;
}

const motions = new Set([
  'run',
  'ran',
  'running',
  'jog',
  'walk',
  'go',
  'turn',
  'twist',
  'push',
  'try',
  'sprint',
  'do',
  'stand',
  'press',
  'use',
  'climb',
  'take',
]);

/** "A six if i run": when it is so, and nothing that is only imagined. */
export function isOfRunning(terms: readonly Term[]): boolean {
  const at = terms.findIndex(({ entry }) => entry?.is === 'if');
  return (
    terms[at]?.text === 'if' &&
    terms[at + 1]?.text === 'i' &&
    terms.slice(at + 2, at + 5).some(({ text }) => motions.has(text))
  );
}

/** The worst of those that hold: after a correction, of now, and no figure of speech where a real one is said. */
export function worstOf(scores: readonly Score[], mended: number, anyTime: boolean): Score | undefined {
  const anew = scores.filter(({ from }) => from >= mended);
  const valid = mended >= 0 && anew.length > 0 ? anew : scores;
  const real = valid.some(({ value }) => value <= 10) ? valid.filter(({ value }) => value <= 10) : valid;
  const present = real.filter(({ past }) => !past);
  return (present.length > 0 ? present : anyTime ? real : []).reduce<Score | undefined>(
    (most, score) => (most === undefined || score.value > most.value ? score : most),
    undefined,
  );
}

const noCorrections = new Set(['sorry', 'more like', 'hang on', 'i mean']);

/** "No make that six": where what was said before no longer counts. */
export function lastCorrection(clauses: readonly Clause[]): number {
  return clauses
    .flatMap(({ terms }) => terms)
    .reduce(
      (last, { entry, text, to }, at, terms) =>
        (entry?.is === 'correction' && !noCorrections.has(text)) || isGivingIn(terms, at) ? to : last,
      -1,
    );
}

/** "A nine okay fine six": whoever gives in means the last. */
const isGivingIn = (terms: readonly Term[], at: number): boolean =>
  /^((okay|ok|alright|all right) )?fine$/.test(terms[at]?.text ?? '') &&
  /^(okay|ok|alright|all right)( fine)?$/.test(
    terms[at]?.text === 'fine' ? (terms[at - 1]?.text ?? '') : (terms[at]?.text ?? ''),
  ) &&
  isNumber(terms[at + 1]);

const isNumber = (term: Term | undefined): boolean =>
  Object.hasOwn(numberWords, term?.text.split(' ').at(-1) ?? '');

/** "A five and then …", and not "five and a half", "five and twenty". */
export const isNewThought = (text: string): boolean =>
  text === '' || /^(then|it|when|i|no|after|if|that|gets|goes|drops|now|worse|better|my|feels)$/.test(text);
