/** The runner's own words, as they come back. */
import type { EchoPart } from '../../conversation/reply.ts';
import type { Phrasebook } from '../phrasebook.ts';
import type { Dialect } from './dialects.ts';
import { findingWords, isOf } from './findings.ts';
import { and, upper } from './lists.ts';
import { named } from './places.ts';

/** More than this is no echo any more. */
const mostPhrases = 3;

export const story = (dialect: Dialect): Phrasebook['story'] => {
  const words = findingWords(dialect);
  return {
    echo: ({ sites, side, since }) => {
      const told = [named(sites, side), sinceWhen(since)].filter(Boolean).join(', ');
      return told && `${upper(told)}.`;
    },
    changed: ({ sites = [], side: isOne, clotRisk, ...others }, side) => {
      const place = named(sites, side ?? (isOne === 'unsure' ? undefined : isOne));
      const sideAlone =
        isOne && (side === 'left' || side === 'right' ? `the ${side} one` : words.side.is[isOne]);
      const phrases = [
        place || sideAlone,
        // A pregnancy or an age is what was said; the risk only follows from it.
        others.pregnant === undefined && others.age === undefined && isOf(words, 'clotRisk', clotRisk ?? ''),
        ...Object.entries(others).map(([key, value]) => isOf(words, key, value)),
      ].flatMap((phrase) => phrase || []);
      return phrases.length > 0 && phrases.length <= mostPhrases
        ? `${upper(and(phrases))}, got it.`
        : "Okay, I've changed that.";
    },
  };
};

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

function sinceWhen(since: EchoPart['since']): string {
  if (since === undefined) return '';
  if ('weekday' in since) return `since ${weekdays[since.weekday] ?? 'then'}`;
  return forDays(since.days);
}

/** As people count: in days at first, then in weeks, months and years. */
function forDays(days: number): string {
  if (days <= 0) return 'since today';
  if (days === 1) return 'since yesterday';
  if (days === 7) return 'for a week';
  if (days <= 10) return `for ${numbers[days] ?? 'some'} days`;
  if (days < 60)
    return `for ${days % 7 === 0 ? '' : 'about '}${numbers[Math.round(days / 7)] ?? 'some'} weeks`;
  if (days < 330) return `for about ${numbers[Math.round(days / 30)] ?? 'some'} months`;
  return days < 550 ? 'for about a year' : 'for over a year';
}
