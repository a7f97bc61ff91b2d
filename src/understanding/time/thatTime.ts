/** Times that tell how it was or is then, or what was done then, and not since when: "a two today", "woke me twice last night". */
import type { Clause } from '../clauses/clauses.ts';
import {
  begins,
  beginsBehind,
  changing,
  compared,
  comparedBehind,
  deedsBefore,
  outingWords,
  ranBefore,
  trials,
  wentWell,
} from '../lexicon/times.ts';
import { tokensOf } from '../numbers/tokens.ts';
import { type Term, textOf } from '../terms/term.ts';
import { isCountedOtherwise } from './countedOtherwise.ts';
import { isOfAPregnancy } from './pregnancies.ts';
import type { Since } from './spansOfTime.ts';
import { isDayOfOuting } from './timesOfOthers.ts';

/** What is asked for besides, and what else is told of times. */
type Round = { readonly asked: boolean; readonly wanted: boolean; readonly otherDay: boolean };

/** A point in time, and no span: by itself it does not say since when. */
const point =
  /^((earlier )?today|this (morning|arvo|afternoon|evening|lunchtime)|just now|yesterday( evening| morning)?|last (night|evening)|overnight)$/;
const anyTime =
  /\b(now|today|yesterday|this morning|last night|these days|(mon|tues|wednes|thurs|fri|satur|sun)day)\b/;
const score =
  /\b(nought|zero|one|two|three|four|five|six|seven|eight|nine|ten)( out of ten)?( (coming|going|getting|down|up|on|in|out|of|bed|the|stairs|steps|close|walking|running|was|is)){0,6}( or so| maybe| only)?$/;
const scored =
  /^(it |they )?(was|were|is|are|'s) (only |about |maybe |like |around |a |an )*(nought|zero|one|two|three|four|five|six|seven|eight|nine|ten)\b(?! (days|weeks|months|hours))/;
const often =
  /\b(once|twice|(two|three|four|five|six|few|several|many|couple of) times)( or (twice|\w+ times))?$/;

/** "It was bad yesterday". */
const wasSo = /\b(was|were)( (really|very|quite|so|a bit|pretty|properly))*( \S+)$/;

/** "The same as every first day since i was a teenager": how long periods have been so, and no days of this ache. */
const everyPeriod =
  /\b(the same|like (this|that|it)|so|as usual|as) ((as|on|in|just|with|is) )*(every|each) (single )?(month|period|cycle|first day|day one|time of (the )?month)( of (it|them|my period|the month))?( (ever|really|pretty much))* (since|for|from)\b/;

/** Does the time tell how it is then, and not since when? */
export function isOfThatTime(
  clauses: readonly Clause[],
  span: Since,
  { asked, wanted, otherDay }: Round,
): boolean {
  const terms = clauses[span.clause]?.terms ?? [];
  const tokens = tokensOf(terms);
  const words = (kept: (from: number, to: number) => boolean): string =>
    tokens
      .filter(({ from, to }) => kept(from, to))
      .map(({ text }) => text)
      .join(' ');
  const before = words((_, to) => to <= span.from);
  const said = words((from, to) => from >= span.from && to <= span.to);
  const after = words((from) => from >= span.to);
  const behind = `${after} ${clauses
    .slice(span.clause + 1, span.clause + 3)
    .map((clause) => textOf(clause.terms))
    .join(' ')}`.trim();
  if (isOfAPregnancy(clauses, span) || isCountedOtherwise(terms, before, said, behind)) return true;
  if (!wanted && isDayOfOuting(before, said, behind)) return true;
  if (said === 'one day' && isOneOfSome(clauses)) return true;
  if (everyPeriod.test([textOf(clauses[span.clause - 1]?.terms), before, said].filter(Boolean).join(' ')))
    return true;
  if (typeof span.days !== 'number' || span.days > 3) return false;
  if (/ since$| from$/.test(before) || /^since\b/.test(said)) return changing.test(before);
  if (isTrial(before) && !isHurtThen(terms) && (!span.strong || /^(ago|back)\b/.test(after))) return true;
  if (span.days === 0 && isAhead(terms, span.from, after)) return true;
  if (span.strong) return false;
  if (!point.test(said) || beginsBehind.test(behind) || isBegun(before) || isHurtThen(terms)) return false;
  const rest = [...clauses.slice(0, span.clause), ...clauses.slice(span.clause + 1)];
  const others = `${before} ${after} ${rest.map((clause) => textOf(clause.terms)).join(' ')}`;
  return (
    (asked && !wanted) ||
    often.test(before) ||
    (!wanted && /\bagain$/.test(before)) ||
    ((score.test(before) || scored.test(behind)) && (said === 'today' || anyTime.test(others))) ||
    compared.test(before) ||
    comparedBehind.test(after) ||
    (span.days === 0 && otherDay) ||
    (ranBefore.test(before) && wentWell.test(behind)) ||
    deedsBefore.test(before) ||
    wasSo.test(before)
  );
}

/** "A five when i jogged yesterday", "tried a jog yesterday"; not "it started when i jogged yesterday". */
function isTrial(before: string): boolean {
  const at = before.search(trials);
  return at >= 0 && !isBegun(before.slice(0, at)) && !begins.test(before.slice(at));
}

/** "Came on", and no score behind it. */
function isBegun(before: string): boolean {
  const since = before.split(
    /\b(?:nought|zero|one|two|three|four|five|six|seven|eight|nine|ten)\b(?! \w+s\b)/,
  );
  return begins.test(since.at(-1) ?? '');
}

/** "Rolled it", "it went pop": that is when it began. */
const isHurtThen = (terms: readonly Term[]): boolean =>
  terms.some(
    ({ entry }) =>
      entry?.is === 'property' &&
      entry.frames.some(({ says }) => says.injury !== undefined || says.pop !== undefined),
  );

/** "Only four k planned today", "is today a go": what comes, and no complaint. */
function isAhead(terms: readonly Term[], from: number, after: string): boolean {
  const before = terms.filter((term) => term.to <= from);
  const last = before.findLastIndex(({ entry }) => entry?.is === 'property');
  const between = textOf(before.slice(last + 1));
  return (
    outingWords.test(between) ||
    /\bfor$/.test(textOf(before)) ||
    /\b(down|out|up|right|fit|ready) for\b|\bhas me doing\b/.test(between) ||
    (/\bis$/.test(between) && /^(a|an|the|my)\b/.test(after)) ||
    (/^(is|'s) /.test(after) && outingWords.test(after))
  );
}

/** "One day good, one day bad". */
const isOneOfSome = (clauses: readonly Clause[]): boolean =>
  clauses
    .map(({ terms }) => textOf(terms))
    .join(' ')
    .split(/\bone day\b/).length > 2;
