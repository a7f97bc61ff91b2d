/** What day it is where the runner is: a request tells the world's clock only. */

/**
 * Hours ahead of the world's clock in each locale's country. Of several time zones the one that has the right date
 * while people are awake: the west of America, the east of Australia.
 */
const hoursAhead: Readonly<Record<string, number>> = {
  'en-US': -8,
  'en-CA': -8,
  'en-GB': 0,
  'en-IN': 5.5,
  'en-AU': 10,
};

const hour = 60 * 60 * 1000;

/** The day of the runner's calendar, as UTC midnight; by our own clock when the request tells no time. */
export function today(timestamp: string | undefined, locale: string | undefined): Date {
  const told = new Date(timestamp ?? Number.NaN).getTime();
  const now = Number.isNaN(told) ? Date.now() : told;
  const there = new Date(now + (hoursAhead[locale ?? ''] ?? 0) * hour);
  return new Date(Date.UTC(there.getUTCFullYear(), there.getUTCMonth(), there.getUTCDate()));
}
