/** What stands around a number, and whether it is a score at all. */
import { counted, notAfter, scoreAfter, scoreBefore } from '../lexicon/numbers.ts';
import type { Term } from '../terms/term.ts';
import { isClock } from './clocks.ts';
import { misheardAs } from './misheardScore.ts';
import type { Token } from './tokens.ts';
import { isNewThought } from './whichScore.ts';

const units = new Set(counted);
const unasked = new Set(notAfter);
const scoreEnds = new Set(scoreAfter);
const scoreBegins = new Set(scoreBefore);
export const inMotion = new Set(
  'walking jogging hopping standing sitting resting downstairs upstairs'.split(' '),
);
const days = /^(yesterday|today|(mon|tues|wednes|thurs|fri|satur|sun)day)$/;
const pointers = new Set(['it', 'sock', 'that', 'only', 'the', 'no', 'this']);

type Round = {
  /** Was pain asked for? */
  readonly asked: boolean;
  /** Does the clause tell of a complaint, or any clause? */
  readonly hurts: boolean;
  readonly anywhere: boolean;
  /** "It is …": is it the pain that is spoken of? */
  readonly ofIt: boolean;
  readonly value: number;
};

/** The number that stands there, between nought and eleven. */
export function scoreAt(tokens: readonly Token[], at: number, asked: boolean): number | undefined {
  const value = tokens[at]?.value ?? (asked ? misheardAs(tokens, at) : undefined);
  return value === undefined || value > 11 ? undefined : value;
}

/** Is the number a score: "a five", "six out of ten", and not five days or one leg? */
export function isScore(terms: readonly Term[], tokens: readonly Token[], at: number, round: Round): boolean {
  const text = (step: number): string => tokens[at + step]?.text ?? '';
  const from = tokens[at]?.from ?? 0;
  const [before, after] = [text(-1), text(1)];
  if (after === 'or' && units.has(text(3))) return false;
  if (isClock(tokens, at)) return false;
  // "three and a half weeks"
  if (after === 'and' && text(3) === 'half' && units.has(text(4))) return false;
  // "ten fifteen days"
  if (tokens[at + 1]?.value !== undefined && units.has(text(2)) && before !== 'a') return false;
  if (before === 'of' && text(-2) === 'out') return false;
  // "So what about six": how far
  if (before === 'about' && /^(what|how)$/.test(text(-2))) return false;
  if (/^(on|over|upon|from)$/.test(before) && round.value === 10 && tokens[at - 2]?.value !== undefined)
    return false;
  // "Ten k monday and seven wednesday": so far
  if (before === 'and' && /^(k|ks|miles?|kilometres?|kilometers?)$/.test(text(-3)) && days.test(after))
    return false;
  // "I'm allowed up to a three"
  if (
    tokens
      .slice(Math.max(0, at - 6), at)
      .some(({ text: word }) => /^(allows?|allowed|allowing|limit|cap)$/.test(word))
  )
    return false;
  // "Better than yesterday's seven"
  if (/^(yesterday|last night|\w+day|\w+week) ('s|s)$/.test(`${text(-2)} ${before}`)) return false;
  const outOf =
    (after === 'out' && text(2) === 'of') ||
    (['on', 'over', 'upon', 'from'].includes(after) && tokens[at + 2]?.value === 10) ||
    after === 'outta';
  // "Three out of four no" counts answers, "eleven out of a hundred" is a watch's.
  if (outOf && ([text(3), text(4)].includes('hundred') || [2, 3, 4].includes(tokens[at + 3]?.value ?? 0)))
    return false;
  if (outOf) return !/^(runners|people|times|energy|effort|tired|tiredness|knackered)$/.test(text(4));
  // "Thirty five degrees by eleven", "home before seven"
  if (/\b(by|till|until)$|^(home|back|done|out|finished) (before|after)$/.test(`${text(-2)} ${before}`))
    return false;
  const corrected = terms.some(({ entry, to }) => entry?.is === 'correction' && to === from);
  if (corrected) return !units.has(after);
  if (
    before === 'not' ||
    before === 'point' ||
    (unasked.has(before) &&
      before !== 'just' &&
      !(isOfCondition([text(-4), text(-3), text(-2)]) && after !== 'it') &&
      !(before === 'good' && text(-2) === 'a') &&
      // "Told you that, six"
      !(round.asked && before === 'that' && /^(you|said)$/.test(text(-2))) &&
      // "sore, eight if i walk", and not "sore two knees"
      !(before === 'sore' && round.asked && round.value > 2) &&
      !(round.asked && before === 'with' && /^(go|going|went)$/.test(text(-2))))
  )
    return false;
  // "four point"
  if (round.asked && /^points?$/.test(after) && text(2) === '') return true;
  const goesOn = after === 'and' && (round.asked || round.ofIt || text(2) === '' || isNewThought(text(2)));
  // "Was a four last night": then; not the last of four
  const isThen =
    after === 'last' &&
    /^(night|evening|week|month|\w+day)$/.test(text(2)) &&
    /\b(was|were|a|an)$|\b(was|were) \w+$/.test(`${text(-2)} ${before}`);
  // "A six of an evening"
  const atTimes = after === 'of' && /^an? (evening|night|morning)$/.test(`${text(2)} ${text(3)}`);
  if (
    (units.has(after) || /ing (steps|strides|minutes|laps)$/.test(`${after} ${text(2)}`)) &&
    !goesOn &&
    !isThen &&
    !atTimes
  )
    return false;
  const notQuite = ['quite', 'really', 'even', 'exactly'].includes(text(-2)) ? text(-3) : text(-2);
  if (before === 'a' && notQuite === 'not') return false;
  if (before === 'a' && text(-2) === 'it' && text(-3) === 'call' && text(-4) === 'not') return false;
  if (after === 'one' && round.value === 100) return false;
  const range = isRange(tokens, at);
  return (
    round.asked ||
    isScoreUnasked([text(-2), before], [after, text(2)], { ...round, range, next: tokens[at + 1]?.value })
  );
}

const hurting =
  /^(hurt|hurts|hurting|sore|aches?|aching|pains?|painful|bad|worse|tight|stiff|it|only|there|bit|more)$/;
/** "When i run five", and not "hurts when i run, zero when i walk": how much it hurts on the run is not told there. */
const isOfCondition = ([before = '', when = '', who = '']: readonly string[]): boolean =>
  who === 'i' && /^(when|if|whenever|while|once)$/.test(when) && !hurting.test(before);

const ran = /^(did|do|done|doing|ran|run|jogged|raced|managed|finished|clocked|smashed|plodded|logged)$/;

/** Where nothing was asked a number is a score only beside a complaint, and said as scores are. */
function isScoreUnasked(
  [earlier, before]: readonly [string, string],
  [after, next]: readonly [string, string],
  round: Round & { readonly range: boolean; readonly next: number | undefined },
): boolean {
  const told = round.hurts || round.anywhere || before === 'say';
  // "A two walking and five jogging"
  if (round.hurts && (inMotion.has(after) || (after === 'when' && next === 'i'))) return true;
  // "I did a ten", "ran a six this morning": how far
  if (before === 'a' && ran.test(earlier)) return false;
  // "It's three on the flat"
  if (round.hurts && /^(is|'s)$/.test(before) && after === 'on' && next === 'the') return true;
  if (!told || !(scoreBegins.has(before) || round.range) || /^(at|to|is)$/.test(before)) return false;
  if (after !== '' && !scoreEnds.has(after) && round.next !== round.value + 1) return false;
  return !(round.value === 1 && pointers.has(before));
}

/** "A three four": the second of two. */
function isRange(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at - 1]?.value;
  return first !== undefined && first + 1 === tokens[at]?.value && tokens[at - 2]?.text === 'a';
}
