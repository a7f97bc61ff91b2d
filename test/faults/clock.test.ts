/** What a runner hears when a clock is wrong, or tells nothing. */
import { expect, test } from 'vitest';
import { answered, lastTurn, told } from '../support/dialog.ts';
import { envelope, handler, intent, plain } from '../support/lambda.ts';

const no = answered('no');

/** Everything is told but since when. */
const { state: before } = lastTurn(
  told({ sites: ['quad'], pain: 'mild', side: 'both', trend: 'improving', comesBack: 'no' }),
  no,
  no,
);

const since = (date: string, timestamp: unknown) => ({
  ...intent('ShouldIRunIntent', { since: plain('since', date) }),
  timestamp,
});

/** What is made of "since that day"; nothing when it is asked for again. */
async function daysHeard(date: string, timestamp: unknown): Promise<unknown> {
  const { sessionAttributes } = await handler(envelope(since(date, timestamp), before));
  return Object(Object(sessionAttributes).findings).days;
}

test('since when is all that is missing', () => {
  expect(before.open).toMatchObject({ is: 'asking', question: { covers: ['days'] } });
});

test.each([
  ['is since yesterday when the clock is right', '2026-11-20T09:00:00Z', '0-3'],
  ['is a long time ago when the clock is a year ahead', '2027-11-20T09:00:00Z', '15+'],
  ['tells nothing when the clock began just now', '1970-01-01T00:00:00Z', undefined],
  ['tells nothing when the clock is decades behind', '2001-02-03T04:05:06Z', undefined],
  ['tells nothing when the clock is a lifetime ahead', '9999-12-31T23:59:59Z', undefined],
])('"since the nineteenth of November" %s', async (_, timestamp, days) => {
  expect(await daysHeard('2026-11-19', timestamp)).toBe(days);
});

test.each([undefined, '', 'soon', '2026-13-45T99:99:99Z'])(
  'with a timestamp of %o the Lambda looks at its own clock',
  async (timestamp) => {
    const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
    expect(await daysHeard(yesterday, timestamp)).toBe('0-3');
  },
);

test.each([null, 1_770_000_000, {}])(
  'a timestamp of %o is no request of Alexa’s, and nothing is said',
  async (timestamp) => {
    const response = await handler(envelope(since('2026-11-19', timestamp)));
    expect(response).toEqual({ version: '1.0', response: { shouldEndSession: true } });
  },
);
