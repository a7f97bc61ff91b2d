/** How long it has lasted: Alexa's durations and dates as whole days. */

const day = 24 * 60 * 60 * 1000;

/** Days in each unit of ISO 8601, in its order; minutes and seconds are parts of a day. */
const units: readonly number[] = [365, 30, 7, 1, 1 / 24, 1 / 1440, 1 / 86_400];
const number = '(\\d+(?:\\.\\d+)?)';
const iso = new RegExp(
  `^P(?=.*\\d)(?:${number}Y)?(?:${number}M)?(?:${number}W)?(?:${number}D)?` +
    `(?:T(?=\\d)(?:${number}H)?(?:${number}M)?(?:${number}S)?)?$`,
);

/** Nobody has been sore for longer: "I'm a seventy year old" tells an age. */
const longest = 3650;

/** Whole days of an AMAZON.DURATION such as `P3D`, `P2W` or `PT36H`; nothing where it is none, or ten years and more. */
export function daysOfDuration(text: string): number | undefined {
  const parts = iso.exec(text)?.slice(1);
  if (parts === undefined) return undefined;
  const days = parts.reduce((sum, part, unit) => sum + Number(part ?? 0) * (units[unit] ?? 0), 0);
  return days < longest ? Math.floor(days) : undefined;
}

/**
 * Days between an AMAZON.DATE and the day of the runner's calendar. Of a longer time the first day counts: more days
 * are the safer guess. Alexa takes a day without a year for the coming one, but it was meant for the last: "since
 * Sunday" that of a week before, "since the twentieth" that of a month before, "since December" that of last year. A
 * date does not say which was said; nothing where it would make a difference.
 * @param today the day of the runner's calendar, as UTC midnight
 */
export function daysSince(text: string, today: Date): number | undefined {
  if (text === 'PRESENT_REF') return 0;
  const ago = (start: Date): number => Math.round((today.getTime() - start.getTime()) / day);
  const counts = meant(text, today)
    .map(ago)
    .filter((count) => count >= 0 && count < longest);
  const [first, ...others] = counts;
  const agree = others.every((count) => count > twoWeeks && first !== undefined && first > twoWeeks);
  return agree ? first : undefined;
}

/** From here on more days make no difference. */
const twoWeeks = 14;

/** The days a date may be meant for, the likeliest first. */
function meant(text: string, today: Date): readonly Date[] {
  const start = firstDay(text);
  if (start === undefined) return [];
  const ahead = Math.round((start.getTime() - today.getTime()) / day);
  if (ahead <= 0) return [start];
  const back = (years: number, months: number, days: number): Date =>
    new Date(
      Date.UTC(start.getUTCFullYear() - years, start.getUTCMonth() - months, start.getUTCDate() - days),
    );
  if (/W/.test(text)) return [back(0, 0, 7 * Math.ceil(ahead / 7))];
  if (text.length < 'YYYY-MM-DD'.length) return [back(Math.ceil(ahead / 366), 0, 0)];
  return [
    ...(ahead <= 7 ? [back(0, 0, 7)] : []),
    ...(ahead <= 31 ? [back(0, 1, 0)] : []),
    ...(ahead <= 366 ? [back(1, 0, 0)] : []),
  ];
}

function firstDay(text: string): Date | undefined {
  const week = /^(\d{4})-W(\d{2})(-WE)?$/.exec(text);
  if (week) return dayOfWeek(Number(week[1]), Number(week[2]), week[3] === undefined ? 0 : 5);
  const [, year, month = '01', date = '01'] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  const start = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)));
  // The thirty-first of February is no day.
  return start.getUTCMonth() === Number(month) - 1 && start.getUTCDate() === Number(date) ? start : undefined;
}

/** A day of an ISO week, 0 being its Monday. */
function dayOfWeek(year: number, week: number, weekday: number): Date | undefined {
  if (week < 1 || week > 53) return undefined;
  // The fourth of January is always in the first week.
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * day;
  return new Date(monday + ((week - 1) * 7 + weekday) * day);
}
