/** How long it has lasted: Alexa's durations and dates as whole days. */

const day = 24 * 60 * 60 * 1000;
const iso =
  /^P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:[\d.]+M)?(?:[\d.]+S)?)?$/;

/** Whole days of an AMAZON.DURATION such as `P3D`, `P2W` or `PT36H`; ten years and more are none. */
export function daysOfDuration(text: string): number | undefined {
  const parts = iso.exec(text);
  if (parts === null) return undefined;
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0] = parts
    .slice(1)
    .map((part) => Number(part ?? 0));
  // "I'm a seventy year old" tells an age.
  if (years >= 10) return undefined;
  return Math.floor(years * 365 + months * 30 + weeks * 7 + days + hours / 24);
}

/**
 * Days between an AMAZON.DATE and now. Of a week or month the first day counts: the longer time is the safer
 * guess. A day ahead was heard as the coming one and means the last: "since Sunday" that of this week, "since
 * December" that of last year. Tomorrow by the world's clock may be today where the runner is.
 */
export function daysSince(text: string, now: Date): number | undefined {
  if (text === 'PRESENT_REF') return 0;
  const start = firstDay(text);
  if (start === undefined || Number.isNaN(start)) return undefined;
  const days = Math.floor(now.getTime() / day) - Math.floor(start / day);
  // Nobody means the year after next, or has been sore for a century: a clock is wrong, or the date was not understood.
  if (days < -366 || days > 36_600) return undefined;
  if (days >= -1) return Math.max(0, days);
  return days >= -7 ? days + 7 : days + 365 * Math.ceil(-days / 365);
}

function firstDay(text: string): number | undefined {
  const week = /^(\d{4})-W(\d{2})(?:-WE)?$/.exec(text);
  if (week) {
    const [year = 0, number = 0] = week.slice(1).map(Number);
    // ISO weeks: the fourth of January is always in the first one.
    const fourth = Date.UTC(year, 0, 4);
    const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * day;
    return monday + (number - 1) * 7 * day;
  }
  return /^\d{4}(-\d{2}){0,2}$/.test(text) ? Date.parse(text) : undefined;
}
