/** What has aged in the two seed articles is nowhere said. That all the rest is: test/seeds.test.ts. */
import { expect, test } from 'vitest';
import { allAdvice } from './seeds.ts';

test.each([
  ['D14: toughness is no reason to run', /tough|push through|no pain no gain/i],
  ['D1: lactic acid is nowhere the cause', /because of lactic|lactic acid (builds|causes)/i],
  [
    'D5, D8, D9: nothing is promised to prevent injuries but rest',
    /(stretch|shoe|strength)\w*[^.]*(?<!known to )prevents? injur/i,
  ],
  ['D11: no doses', /\bmilligrams?|\btwo tablets|every \w+ hours/i],
])('%s', (_, claim) => {
  expect(allAdvice.filter((text) => claim.test(text))).toEqual([]);
});
