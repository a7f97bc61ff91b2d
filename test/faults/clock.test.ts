/** What a runner hears when a clock is wrong, or tells nothing. */
import { describe, expect, test } from 'vitest';
import { conversation, envelope, handler, intent, matched, plain, speechOf } from '../support/lambda.ts';

const no = intent('ShouldIRunIntent', { answer: matched('answer', 'no') });
const yes = intent('ShouldIRunIntent', { answer: matched('answer', 'yes') });
const sore = intent('ShouldIRunIntent', {
  location: matched('location', 'quad'),
  severity: plain('severity', '2'),
  side: matched('side', 'both'),
});
const since = (date: string, timestamp: unknown) => ({
  ...intent('ShouldIRunIntent', { since: plain('since', date), trend: matched('trend', 'same') }),
  timestamp,
});

/** What is heard to "since that day", after everything else was answered. */
async function heard(date: string, timestamp: unknown): Promise<string> {
  return speechOf(await conversation(sore, no, no, yes, since(date, timestamp)));
}

describe('"since the nineteenth", on the twentieth', () => {
  test('clears an easy run when the clock is right', async () => {
    expect(await heard('2026-11-19', '2026-11-20T09:00:00Z')).toMatch(/^An easy run is fine/);
  });

  test.each(['1970-01-01T00:00:00Z', '2001-02-03T04:05:06Z', '2199-11-20T09:00:00Z', '9999-12-31T23:59:59Z'])(
    'is asked for again as a number of days when the clock says %s',
    async (timestamp) => {
      expect(await heard('2026-11-19', timestamp)).toMatch(/When did it start|How many days/);
    },
  );

  test.each(['2026-10-20T09:00:00Z', '2027-11-20T09:00:00Z'])(
    'is a long time ago when the clock says %s: somebody should look at it',
    async (timestamp) => {
      expect(await heard('2026-11-19', timestamp)).toMatch(/^Don't run until a doctor/);
    },
  );
});

test.each([undefined, '', 'soon', '2026-13-45T99:99:99Z'])(
  'with a timestamp of %o the Lambda looks at its own clock',
  async (timestamp) => {
    const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
    expect(await heard(yesterday, timestamp)).toMatch(/^An easy run is fine/);
  },
);

test.each([null, 1_770_000_000, {}])(
  'a timestamp of %o is no request of Alexa’s, and nothing is said',
  async (timestamp) => {
    const response = await handler(envelope(since('2026-11-19', timestamp)));
    expect(response).toEqual({ version: '1.0', response: { shouldEndSession: true } });
  },
);
