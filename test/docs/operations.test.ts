/** docs/operations.md says of the log what the skill writes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import type { Outcome } from '../../src/skill/outcome.ts';
import { locales } from '../../src/speech/index.ts';
import { prices, pricesSeen } from '../../tools/cost/prices.ts';
import { easyRun, envelope, handler, intent, launch } from '../support/lambda.ts';
import { linesOf } from '../support/lines.ts';

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/operations.md'), 'utf8');

/** Every outcome; one that is missing does not compile. */
const outcomes = Object.keys({
  asked: true,
  answered: true,
  topic: true,
  ended: true,
  none: true,
  refused: true,
  error: true,
} satisfies Record<Outcome, true>);

describe('the page on operations', () => {
  test('shows the lines of a conversation as they are written', async () => {
    const [story, ...answers] = (await easyRun()).map(({ request }) => request);
    const conversation = [
      launch,
      ...(story ? [story] : []),
      intent('HeatOrIceIntent'),
      ...answers,
      intent('WhyIntent'),
      intent('AMAZON.StopIntent'),
    ];
    let attributes: unknown;
    const lines = await linesOf(async () => {
      for (const request of conversation) {
        ({ sessionAttributes: attributes } = await handler(envelope(request, attributes)));
      }
    });
    const [, shown = ''] = /```json\n(.*?)```/s.exec(page) ?? [];
    const timeless = (text: string): string => text.replace(/"ms":[\d.]+/g, '"ms":0');
    expect(timeless(lines.join(''))).toBe(timeless(shown));
  });

  test('explains every field, outcome and locale', () => {
    for (const field of [
      'request',
      'intent',
      'locale',
      'questions',
      'unread',
      'lost',
      'ms',
      'outcome',
      'error',
      'at',
    ]) {
      expect(page).toMatch(new RegExp(`^\\| .*\`${field}\`.* \\|`, 'm'));
    }
    for (const outcome of outcomes) expect(page).toContain(`\n| \`${outcome}\` | `);
    for (const locale of locales) expect(page).toContain(`\`${locale}\``);
  });

  test('asks the log only for fields and outcomes that there are', () => {
    const queries = [...page.matchAll(/```\n(filter .*?)```/gs)].map(([, query = '']) => query);
    expect(queries.length).toBeGreaterThan(5);
    for (const query of queries) {
      const quoted = [...query.matchAll(/"(\w+)"/g)].map(([, word = '']) => word);
      const others = quoted.filter((word) => !outcomes.includes(word));
      expect(others.filter((word) => word !== 'REPORT' && word !== 'IntentRequest')).toEqual([]);
      const fields = [
        ...query.matchAll(
          /(?:filter|ispresent\(|avg\(|pct\(|max\(|sum\(|least\(|strcontains\() ?([a-z]+)\b/g,
        ),
      ];
      for (const [, field = ''] of fields) {
        const known = ['outcome', 'questions', 'ms', 'intent', 'request', 'unread', 'lost'];
        expect([...known, 'ispresent', 'least', 'strcontains']).toContain(field);
      }
    }
  });

  test('says what to do when each alarm of the template rings', () => {
    const file = join(root, '.serverless/cloudformation-template-update-stack.json');
    const { Resources } = z
      .object({ Resources: z.record(z.string(), z.object({ Type: z.string() })) })
      .parse(JSON.parse(readFileSync(file, 'utf8')));
    const alarms = Object.entries(Resources).filter(([, { Type }]) => Type === 'AWS::CloudWatch::Alarm');
    expect(alarms.filter(([name]) => !page.includes(`\n| \`${name}\` | `))).toEqual([]);
  });

  test('names the days that lines are kept as the template and the privacy policy do', () => {
    expect(page).toContain('deleted after fourteen days');
    expect(readFileSync(join(root, 'docs/privacy.md'), 'utf8')).toContain('deleted after fourteen days');
    expect(readFileSync(join(root, 'serverless.yml'), 'utf8')).toContain('logRetentionInDays: 14');
  });

  test('has the output of npm run cost, at the prices of the list', () => {
    expect(page).toContain(`at the prices of ${pricesSeen}`);
    expect(page).toMatch(/requests +\$\d+\.\d\d\n +compute +\$\d+\.\d\d\n +logs +\$\d+\.\d\d/);
    const [, each = ''] = /requests in a conversation +([\d.]+)/.exec(page) ?? [];
    const [, requests = ''] = /\n +requests +\$(\d+\.\d\d)/.exec(page) ?? [];
    expect(Number(requests)).toBeCloseTo(Number(each) * prices.request * 1e6, 1);
  });
});
