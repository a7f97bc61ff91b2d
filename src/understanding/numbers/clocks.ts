/** Numbers that are what the clock says. */
import type { Token } from './tokens.ts';

const waking =
  /\b(wakes?|woken?|waking|awake|(me|am|get|got|was|been|were) up( feeding| with (the|a|my) \w+)?|screamed|cried|slept|shift|alarm)\b/;
/** What has its hour: a race that finished, and no pain that started at a seven. */
const timed =
  /\b(finish|finished|finishing|ended|wrapped up|kicked off|knocked off|clocked off|got (home|in|back)|landed|arrived|(race|shift|work|event|match|class|parkrun|marathon|ultra) (was over|was done|started|starts|began|begins))\b/;

/** "It started around nine this morning". */
const begun =
  /\b(started|began|begun|came on|kicked (in|off)|set in)( just)? (at|around|about|by|at about|at around)$/;
const hour =
  /^(this (morning|afternoon|evening|arvo)|last (night|evening)|in the (morning|evening|afternoon)|o'clock|am|pm)\b/;

/** "It wakes me up around three", "the race finished at seven": what the clock says. */
export const isClock = (tokens: readonly Token[], at: number): boolean =>
  isSinceTime(tokens, at) ||
  happensAt(tokens, at) ||
  isHourAndMinutes(tokens, at) ||
  isHoursAndMinutes(tokens, at);

/** "I ran it in two hours ten": the minutes. */
const isHoursAndMinutes = (tokens: readonly Token[], at: number): boolean =>
  /^hours?$/.test(tokens[at - 1]?.text ?? '') && tokens[at - 2]?.value !== undefined;

/** "Since ten to nine", "since a quarter past eleven". */
const isSinceTime = (tokens: readonly Token[], at: number): boolean =>
  /\bsince ((\w+ ){1,3}(past|to|before|after|till)|about|around|roughly) $/.test(
    tokens
      .slice(Math.max(0, at - 5), at)
      .map(({ text }) => `${text} `)
      .join(''),
  );

const minutes: readonly (number | undefined)[] = [5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55];
const ofDay = /^(this|last|yesterday|today|am|pm|in|on|a)$/;

/** "Started around nine twenty this morning": an hour, its minutes, and of which day. */
function isHourAndMinutes(tokens: readonly Token[], at: number): boolean {
  const value = tokens[at]?.value ?? 0;
  return (
    value >= 1 &&
    /^(at|around|about|by|since|until|till|from)$/.test(tokens[at - 1]?.text ?? '') &&
    minutes.includes(tokens[at + 1]?.value) &&
    ofDay.test(tokens[at + 2]?.text ?? 'a')
  );
}

/** "At three in the morning"; "a two at most in the mornings" is none. */
const isHourAt = (tokens: readonly Token[], at: number, behind: string): boolean =>
  /^(at|about|around|like)$/.test(tokens[at - 1]?.text ?? '') &&
  /^(in the (morning|afternoon|evening|night)|o'clock|am|pm)\b/.test(behind);

function happensAt(tokens: readonly Token[], at: number): boolean {
  if (!/^(at|around|about|by|until|till|past|like)$/.test(tokens[at - 1]?.text ?? '')) return false;
  const before = tokens
    .slice(Math.max(0, at - 5), at)
    .map(({ text }) => text)
    .join(' ');
  const behind = tokens
    .slice(at + 1, at + 4)
    .map(({ text }) => text)
    .join(' ');
  // "Thirty eight five at nine this morning": the number was told before.
  const isOfAnother = tokens[at - 1]?.text === 'at' && tokens[at - 2]?.value !== undefined;
  const isUntil = /\b(until|till)$/.test(before);
  return (
    waking.test(before) ||
    timed.test(before) ||
    isHourAt(tokens, at, behind) ||
    ((begun.test(before) || isOfAnother || isUntil) && hour.test(behind))
  );
}
