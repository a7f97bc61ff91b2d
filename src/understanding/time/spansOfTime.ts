/** Spans of time and days of the week, as they stand in a clause. */
import { units as unitDays } from '../lexicon/numbers.ts';
import { afterPlans, plans, spans, vague, weekdays } from '../lexicon/times.ts';
import { tokensOf } from '../numbers/tokens.ts';
import { phrasesOf } from '../phrases.ts';
import type { Term } from '../terms/terms.ts';
import { isDate, isOfRace, isSinceIt, isSinceRace } from './timesOfOthers.ts';

const table = phrasesOf<number | 'unsure'>();
for (const [phrases, days] of spans) table.add(phrases, days);
table.add(vague, 'unsure');
const planned = new Set(plans);
const planning = new Set(afterPlans);

export type Since = {
  readonly days: number | 'unsure' | undefined;
  readonly weekday?: number;
  readonly from: number;
  readonly to: number;
  readonly clause: number;
  readonly strong: boolean;
  /** "For weeks": long, and nobody knows how long. */
  readonly vague?: boolean;
};

/** "Three and a half …". */
const isAndAHalf = (texts: readonly string[], at: number): boolean =>
  texts.slice(at + 1, at + 4).join(' ') === 'and a half';

export function spansIn(terms: readonly Term[], clause: number): readonly Since[] {
  const tokens = tokensOf(terms);
  const texts = tokens.map(({ text }) => text);
  const found: Since[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || (isOfRace(terms, token.from) && !isSinceRace(terms, token.from))) continue;
    const before = texts[at - 1] ?? '';
    const day = weekdays.findIndex((name) => texts[at] === name || texts[at] === `${name}s`);
    if (day >= 0 && !planned.has(before) && before !== 'this' && !isDate(texts, at)) {
      found.push({
        days: undefined,
        weekday: day,
        from: token.from,
        to: token.to,
        clause,
        strong: before === 'since' || before === 'from',
      });
      continue;
    }
    const value = token.value ?? (token.text === 'couple' ? 2 : undefined);
    const half = isAndAHalf(texts, at);
    const unitAt = at + (half ? 4 : 1);
    const unit = Object.hasOwn(unitDays, texts[unitAt] ?? '') ? unitDays[texts[unitAt] ?? ''] : undefined;
    if (value !== undefined && unit !== undefined) {
      const end = tokens[unitAt];
      if (
        end !== undefined &&
        !planned.has(before) &&
        !planning.has(texts[unitAt + 1] ?? '') &&
        !(texts[unitAt + 1] === 'to' && texts[unitAt + 2] === 'go') &&
        !texts.slice(0, at).includes('plane')
      ) {
        const days = (value + (half ? 0.5 : 0)) * unit;
        found.push({ days, from: token.from, to: end.to, clause, strong: true });
      }
      at = unitAt;
      continue;
    }
    if (texts[at] === 'day' && tokens[at + 1]?.value !== undefined && (tokens[at + 1]?.value ?? 99) < 15) {
      // "from day one": all the time, and not since yesterday
      if (before !== 'from' && before !== 'since')
        found.push({
          days: tokens[at + 1]?.value ?? 0,
          from: token.from,
          to: token.to + 1,
          clause,
          strong: false,
        });
      continue;
    }
    const match = table.longest(texts, at);
    if (match === undefined) continue;
    const last = tokens[at + match.length - 1];
    if (
      !planned.has(before) &&
      !(
        /^(k|km|miles|kilometres|kilometers|hours|times|days|runs|sessions)$/.test(before) &&
        /^(a|one) (week|month|day)/.test(texts.slice(at, at + 2).join(' '))
      ) &&
      last !== undefined &&
      !planning.has(texts[at + match.length] ?? '') &&
      !(texts[at + match.length] === 'to' && texts[at + match.length + 1] === 'go') &&
      texts[at + match.length] !== 'ago' &&
      !(texts[at + match.length] === "'s" && !/^(since|from|after)$/.test(before)) &&
      !(before === 'of' && /^(yesterday|last)$/.test(texts[at] ?? '') && !isSinceIt(texts, at))
    ) {
      found.push({
        days: match.values[0],
        vague: typeof match.values[0] === 'number' && match.values[0] > 30,
        from: token.from,
        to: last.to,
        clause,
        strong: before === 'since' || before === 'from' || before === 'for',
      });
    } else if (texts[at + match.length] === 'ago' && last !== undefined)
      found.push({ days: match.values[0], from: token.from, to: last.to, clause, strong: false });
    at += match.length - 1;
  }
  return found;
}
