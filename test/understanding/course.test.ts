/** How it goes over days and nights: bouts, what gets worse, what each run brings, and what a night is like. */
import { describe, expect, test } from 'vitest';
import type { FindingKey, Findings } from '../../src/triage/index.ts';
import { understand } from '../../src/understanding/index.ts';

const heard = (said: string, ...asked: FindingKey[]): Findings =>
  understand(said, asked.length > 0 ? { asked, yesMeans: 'bad' } : {}).findings;

describe('trouble that comes in bouts', () => {
  test.each<[said: string, comesBack: Findings['comesBack']]>([
    ["it's kinda every time i work nights", 'yes'],
    ['i do this every run of nights honestly', 'yes'],
    ['same after every run of shifts', 'yes'],
    ["happens after every set of nights then one good sleep and it's gone", 'yes'],
    ["always does it after nights then it's gone in two days", 'yes'],
    ['puffs up the next morning after every run gone in two days', 'yes'],
    ['it goes away each time then i work again', 'yes'],
    ["it doesn't come after every run of nights", 'no'],
    ["no it's only since this sick bug", 'no'],
    ['it goes away every time i stop', undefined],
    ['it happens every time i go downstairs', undefined],
  ])('%s', (said, comesBack) => {
    const asked: readonly FindingKey[] = comesBack ? ['side', 'days', 'comesBack'] : [];
    expect(heard(said, ...asked).comesBack).toBe(comesBack);
  });

  test.each<[said: string, comesBack: Findings['comesBack']]>([
    ["my back's out again from lifting", 'yes'],
    ["i'm back out again running", undefined],
    ['my mate gets it every time he works nights', undefined],
    ['i feel great every time', undefined],
  ])('%s', (said, comesBack) => {
    expect(heard(said).comesBack).toBe(comesBack);
  });

  test.each<[said: string, days: Findings['days']]>([
    ["since like last night's shift but it happens every time for two years", '0-3'],
    ['started this morning but it happens every time for years', '0-3'],
    ["it ain't been over a week this one's just from last night", '0-3'],
    ["started during last night's shift", '0-3'],
    ['it has happened every time for two years', '15+'],
    ['my calf hurts every time i run for two weeks and since last night it is worse', '8-14'],
  ])('asked since when: %s', (said, days) => {
    expect(heard(said, 'days').days).toBe(days);
  });

  test('what swells after every run is no tightness of the run', () => {
    expect(heard('my knee puffs up after every run').everyRun).toBeUndefined();
    expect(heard('my calf is tight on every run and gone when i stop').everyRun).toBe('yes');
    expect(heard('short of breath after every run').chest).toBe('yes');
    expect(heard('my foot goes numb after every run').nerve).toBe('tingling');
  });
});
