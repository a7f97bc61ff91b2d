/** Bad air and heat: no findings, and yet in every answer that is a run (docs/decisions/0010). */
import { describe, expect, it, test } from 'vitest';
import type { Findings } from '../../src/triage/index.ts';
import { understand } from '../../src/understanding/index.ts';
import { asked, heard, lastTurn, says, told, verdictIn } from '../support/dialog.ts';

const well: Findings = {
  sites: [],
  pain: 'none',
  chest: 'no',
  darkUrine: 'no',
  nerve: 'none',
  swelling: 'none',
  heat: 'no',
  bruise: 'no',
  fever: 'no',
  walking: 'normal',
  dailyLife: 'no',
  motion: 'full',
  fatigue: 'none',
  illness: 'none',
};

describe('what waits outside', () => {
  it.each(['air', 'heat'] as const)(
    'is in the answer to a run, and in what is said of it later: %s',
    (outside) => {
      const named = heard({ outside, request: { kind: 'weather' } });
      expect(verdictIn(lastTurn(named, told(well)))).toMatchObject({ level: 'runAsPlanned', outside });
      const sure = lastTurn(named, told(well), asked({ kind: 'areYouSure' }));
      expect(sure.reply.parts[0]).toMatchObject({ say: 'sure', outside });
      const tired = lastTurn(named, told({ ...well, fatigue: 'tired' }));
      expect(verdictIn(tired)).toMatchObject({ level: 'easyRun', outside });
    },
  );

  it('changes no other answer, and no level', () => {
    const sore = told({ ...well, sites: ['knee'], pain: 'mild', days: '0-3', fever: 'yes' });
    const named = heard({ outside: 'air' });
    expect(verdictIn(lastTurn(named, sore))).toEqual(verdictIn(lastTurn(sore)));
  });

  it('is the air, where both are named', () => {
    for (const events of [
      [heard({ outside: 'air' }), heard({ outside: 'heat' })],
      [heard({ outside: 'heat' }), heard({ outside: 'air' })],
    ])
      expect(verdictIn(lastTurn(...events, told(well)))).toMatchObject({ outside: 'air' });
  });

  it('is not asked about', () => {
    expect(says(lastTurn(heard({ request: { kind: 'check' } })))).not.toContain('topic');
  });
});

test.each([
  ['air is looking like soup outside only aqi some three ninety', 'air'],
  ['app is showing four hundred thirty run or no run', 'air'],
  ['only the air is the problem', 'air'],
  ['smells like a barbecue out there is it okay to run', 'air'],
  ['dust storm coming shall i go', 'air'],
  ['they reckon thirty-seven today should i run', 'heat'],
  ["it's only the heat i'm weighing up", 'heat'],
  ['ninety five degrees in houston', 'heat'],
  ['is it too hot for ten k', 'heat'],
] as const)('%s: %s', (said, outside) => {
  expect(understand(said).outside).toBe(outside);
});

test.each([
  'aqi is sixty today can i run',
  'air quality is good',
  'i need some fresh air',
  "i'm out of air on the hills",
  'i smoke',
  "it's minus nine",
  'it was so hot yesterday that my calf cramped',
  'my calf is hot',
  "there's this hot wire down my leg",
  "it's a hundred out of ten",
])('neither: %s', (said) => {
  expect(understand(said).outside).toBeUndefined();
});
