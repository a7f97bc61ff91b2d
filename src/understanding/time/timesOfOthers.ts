/** Times of a race or a plan, and since when it has been since then. */
import type { Clause } from '../clauses/clauses.ts';
import { type Term, textOf } from '../terms/term.ts';
import type { Since } from './spansOfTime.ts';

/** "Last night after my marathon": when it began. */
const begunAfter = /^(.+ ago|yesterday|last night|this morning|today|tonight) (\w+ )?(after|from) /;

/** "The marathon yesterday": when the race was, and not since when it hurts. */
export function isOfRace(terms: readonly Term[], word: number): boolean {
  return terms.some(
    ({ entry, from, to, text }) =>
      from <= word &&
      word < to &&
      !begunAfter.test(text) &&
      entry?.is === 'property' &&
      entry.frames.some(({ says }) => says.race !== undefined),
  );
}

/** "Since the marathon yesterday": the race is when it began. */
export function isSinceRace(terms: readonly Term[], word: number): boolean {
  const at = terms.findIndex(({ from, to }) => from <= word && word < to);
  return terms[at - 1]?.text === 'since';
}

const ofPlan =
  /^((of|into|in|on) (the |a |an |my |this |that |our )*(couch to|plan|program|programme|training|running(?! (on|with|through))|block|app|term|course|challenge|c25k)\b|(is|are|was|'s) (only )?(my|the|a|our) (\w+ )?(plan|program|programme|training|app|block|course)\b)/;

/** "Third week of the couch to five k", "three weeks is my running program", "not three weeks": none of a complaint. */
export function isOfAPlan(terms: readonly Term[], { from, to }: Since): boolean {
  const before = textOf(terms.filter((term) => term.to <= from));
  const behind = textOf(terms.filter((term) => term.from >= from));
  return (
    ofPlan.test(textOf(terms.filter((term) => term.from >= to))) ||
    (/\bnot$/.test(before) && !/^for\b/.test(behind))
  );
}

/** "Only sore since yesterday": whatever else has lasted. */
export const isOnlySince = (clauses: readonly Clause[], { clause, from, to }: Since): boolean =>
  /\bonly( \w+)? since( \w+){1,2}$/.test(
    textOf(clauses[clause]?.terms.filter((term) => term.to <= to && term.from >= from - 4)),
  );

const dates = new Set([
  'relay',
  'race',
  'parkrun',
  'marathon',
  'half',
  'match',
  'game',
  'meet',
  'trip',
  'wedding',
]);

/** "I've got a relay on saturday", "my race is on sunday": a plan. */
export function isDate(texts: readonly string[], at: number): boolean {
  const before = texts.slice(0, at);
  return (
    before.at(-1) === 'on' &&
    before.slice(-4).some((word) => dates.has(word)) &&
    (/^(is|'s)$/.test(before.at(-2) ?? '') ||
      before.some((word, step) => word === 'got' || (word === 'have' && before[step + 1] === 'a')))
  );
}

/** "Since the trail of yesterday". */
export const isSinceIt = (texts: readonly string[], at: number): boolean =>
  texts.slice(Math.max(0, at - 5), at).some((text) => text === 'since' || text === 'from');

/** "Since this monday"; "this monday" is the next one. */
export const isSinceThis = (texts: readonly string[], at: number): boolean =>
  texts[at - 1] === 'this' && /^(since|from)$/.test(texts[at - 2] ?? '');

/** "Since last night's shift", "started during like last night's shift"; not "last night's curry". */
export const isSinceThen = (texts: readonly string[], at: number): boolean =>
  texts
    .slice(Math.max(0, at - 2), at + 1)
    .some(
      (text, step, near) => /^(since|from|after|during)$/.test(text) && isFilling(near.slice(step + 1, -1)),
    );

const isFilling = (texts: readonly string[]): boolean =>
  texts.every((text) => /^(like|about|around|just|my|the)$/.test(text));

const bouts =
  /\b((every|each) (single )?time(?! (i|my) (run|jog|walk|go|step|stand|climb|put))|(every|each) (run|set|stretch|block|string) of|always)\b/;

const begun = /\b(since|from|started|began|begun|came on)\b/;

/** "Since last night, but it happens every time for two years": the days of this bout, where they are told. */
export function ofThisBout(told: readonly Since[], clauses: readonly Clause[]): readonly Since[] {
  const before = ({ clause, from }: Since): string =>
    textOf(clauses[clause]?.terms.filter((term) => term.from <= from));
  const now = told.filter((since) => !bouts.test(before(since)));
  return now.some((since) => begun.test(before(since))) ? now : told;
}

/** "The first couple of days": how long, and not since when; "since the first week of july" is. */
export const isFirst = (texts: readonly string[], at: number): boolean =>
  texts[at - 1] === 'first' &&
  !texts.slice(Math.max(0, at - 4), at - 1).some((text) => /^(since|from)$/.test(text));

const outing =
  /^('?s )?(is |was )?(my |the |a )?(long (run|one)|(club|group|easy|tempo|trail|hill|park) (run|session)|parkrun|race|marathon|half marathon)\b(?!.*\b(left|gave|made|did|wrecked|killed|started|set|is when)\b)/;
const begunThen = /\b(since|from|after|following|during|doing|at|on|in|my|the|last|did|ran)$/;

/** "But sunday long run": when that is, and not since when it hurts. */
export const isDayOfOuting = (before: string, said: string, behind: string): boolean =>
  /^(mon|tues|wednes|thurs|fri|satur|sun)day$/.test(said) && outing.test(behind) && !begunThen.test(before);
