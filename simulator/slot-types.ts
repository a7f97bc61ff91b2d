/** What each slot type takes of an utterance: the values of custom types by name, Amazon's own by what they document. */
import type { TypeDeclaration } from './interaction-model.ts';

/** Some words that a type takes, what Alexa sends for them, and the value of a list that they name. */
export type Taken = { end: number; value: string; resolved?: { name: string; id: string } };

/** The stretches that begin at a word and fit the type, the longest first. */
export type Takes = (words: readonly string[], start: number) => readonly Taken[];

/** The longest phrase, number, duration or date that is looked for, in words. */
const most = 6;

/** A custom type takes what is on its list, by name or synonym. */
export function listed({ values }: TypeDeclaration): Takes {
  const phrases = new Map(
    values.flatMap(({ id, name: { value, synonyms = [] } }) =>
      [value, ...synonyms].map((phrase) => [phrase, { name: value, id: id ?? value }] as const),
    ),
  );
  return whatever((phrase) => {
    const resolved = phrases.get(phrase);
    return resolved && { value: phrase, resolved };
  });
}

/** @param now what day it is, for dates */
export function amazonsOwn(type: string, now: Date): Takes {
  switch (type) {
    case 'AMAZON.NUMBER':
      return whatever((phrase) => plain(numberIn(phrase)?.toString()));
    case 'AMAZON.DURATION':
      return whatever((phrase) => plain(durationIn(phrase)));
    case 'AMAZON.DATE':
      return whatever((phrase) => plain(dateIn(phrase, now)));
    default:
      // A phrase slot takes all that is left.
      return (words, start) =>
        start < words.length ? [{ end: words.length, value: words.slice(start).join(' ') }] : [];
  }
}

const plain = (value: string | undefined) => (value === undefined ? undefined : { value });

function whatever(read: (phrase: string) => Omit<Taken, 'end'> | undefined): Takes {
  return (words, start) => {
    const ends = Array.from(
      { length: Math.min(most, words.length - start) },
      (_, index) => start + index + 1,
    );
    return ends.toReversed().flatMap((end) => {
      const taken = read(words.slice(start, end).join(' '));
      return taken ? [{ ...taken, end }] : [];
    });
  };
}

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function numberIn(phrase: string): number | undefined {
  if (/^\d+$/.test(phrase)) return Number(phrase);
  const [first = '', second = '', ...more] = phrase.split(/[ -]/);
  const ten = tens.indexOf(first);
  const unit = units.indexOf(ten < 0 ? first : second);
  if (more.length > 0 || (ten < 0 && second !== '')) return undefined;
  if (ten < 0) return unit < 0 ? undefined : unit;
  if (second === '') return 20 + 10 * ten;
  return unit > 0 && unit < 10 ? 20 + 10 * ten + unit : undefined;
}

/** "three days" → P3D, "a couple of weeks" → P2W, "an hour" → PT1H */
function durationIn(phrase: string): string | undefined {
  const [, counted = '', unit = ''] = /^(.+) (minute|hour|day|week|month|year)s?$/.exec(phrase) ?? [];
  const count = /^an?$/.test(counted) ? 1 : /^a couple( of)?$/.test(counted) ? 2 : numberIn(counted);
  if (count === undefined) return undefined;
  const letter = unit.charAt(0).toUpperCase();
  return /minute|hour/.test(unit) ? `PT${count}${letter}` : `P${count}${letter}`;
}

const weekdays = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
const months = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** A date as Amazon documents it: a day or month that is named is the coming one, whatever the runner meant. */
function dateIn(phrase: string, now: Date): string | undefined {
  const day = (ahead: number): string =>
    new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + ahead))
      .toISOString()
      .slice(0, 10);
  if (phrase === 'today' || phrase === 'this morning') return day(0);
  if (phrase === 'yesterday' || phrase === 'last night') return day(-1);
  if (phrase === 'the weekend') return `${weekOf(new Date(day(0)))}-WE`;
  if (phrase === 'last week') return weekOf(new Date(day(-7)));
  const weekday = weekdays.indexOf(phrase.replace(/^last /, ''));
  if (weekday >= 0) {
    const ahead = (weekday - now.getUTCDay() + 7) % 7;
    return day(phrase.startsWith('last ') ? ahead - 7 : ahead);
  }
  const month = months.indexOf(phrase);
  if (month < 0) return undefined;
  const year = now.getUTCFullYear() + (month < now.getUTCMonth() ? 1 : 0);
  return `${year}-${String(month + 1).padStart(2, '0')}`;
}

/** The ISO week of a day: 2026-W47. */
function weekOf(day: Date): string {
  const thursday = new Date(day.getTime() + (4 - (day.getUTCDay() || 7)) * 86_400_000);
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  const week = Math.ceil(((thursday.getTime() - first) / 86_400_000 + 1) / 7);
  return `${thursday.getUTCFullYear()}-W${String(week).padStart(2, '0')}`;
}
