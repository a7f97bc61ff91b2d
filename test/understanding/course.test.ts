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

describe('the same on every run, and gone soon after stopping', () => {
  test.each<[said: string, everyRun: Findings['everyRun']]>([
    ["calf seizes up at the same streetlight every time then i stand a minute and it's gone", 'yes'],
    ['calf goes tight at the same lamp post daily then i stand one minute and it opens', 'yes'],
    ['me right leg goes dead tired at the same lamp post every time then i stop and off i go again', 'yes'],
    ['it grabs jogging three hundred metres or so then she quits when i stop', 'yes'],
    [
      'my calf is becoming like wood after some distance then two minutes standing and it is all right again',
      'yes',
    ],
    ["i'm dead tired every time then i stop and sleep", undefined],
    ['my leg runs out of gas at the same spot', undefined],
    [
      "calf went rock hard after six hundred metres i stopped for a minute and it's still rock hard",
      undefined,
    ],
  ])('%s', (said, everyRun) => {
    expect(heard(said).everyRun).toBe(everyRun);
  });

  test('asked for it, it need not be told what it is', () => {
    expect(heard('it comes at the same distance and goes on standing still', 'everyRun').everyRun).toBe(
      'yes',
    );
  });

  test('a leg that tires there is no runner worn out, and a minute standing no word on walking', () => {
    const tired = heard('my leg runs out of gas at the same post every time then i stop and off i go');
    expect(tired.fatigue).toBeUndefined();
    expect(heard('i run out of gas every time and my calf is tight until i stop').fatigue).toBe('exhausted');
    expect(
      heard("calf seizes up at the same post every time then i stand a minute and it's gone").walking,
    ).toBeUndefined();
  });

  test('what is still hard stays hard', () => {
    const hard = heard(
      "calf went rock hard after six hundred metres i stopped for a minute and it's still rock hard",
    );
    expect(hard.rockHard).toBe('yes');
  });
});

describe('worse, and worse somewhere', () => {
  test.each<[said: string, trend: Findings['trend']]>([
    ["walking's all right just grumbly three out of ten bit worse on the stairs", undefined],
    ["it's the low back and down both legs worse on the right", undefined],
    ['my calf is worse walking downhill', undefined],
    ["i'd call it a four i've toted boxes on worse", undefined],
    ["it's getting worse on the stairs", 'worse'],
    ['it is worse on the left today', 'worse'],
    ["it's creeping up a bit", 'worse'],
    ["it's not creeping up", 'same'],
    ['it crept up on me', undefined],
    ["it's kickin in sooner now", 'worse'],
    ["it's there daily more and more", 'worse'],
    ["it's up and down", 'unsure'],
    ['been chasing my boys up and down the field', undefined],
  ])('%s', (said, trend) => {
    expect(heard(said, 'pain', 'trend').trend).toBe(trend);
  });
});

describe('times that are plans, habits and hours', () => {
  test.each<[said: string, days: Findings['days']]>([
    ['achilles is a touch stiff again this morning got hill reps on tonight', undefined],
    ['calves are a touch stiff of a morning and four mile easy down for today', undefined],
    ['my calf is sore two weeks of hardly running', undefined],
    ["both heels got sore i've hardly run these two weeks", undefined],
    ["i've hardly run for two weeks because of my calf", '8-14'],
    ['my calf has been sore for two weeks of running on it', '8-14'],
    ['my knee catches maybe twice a week', undefined],
    ['my calves were sore for two days after the race', undefined],
    ['my calves have been sore for two days after the race', '0-3'],
    ["calf's sore since this morning", '0-3'],
  ])('%s', (said, days) => {
    expect(heard(said).days).toBe(days);
  });

  test.each<[said: string, days: Findings['days']]>([
    ["oh about fourteen i reckon and it's creeping up a bit", '8-14'],
    ['ten', '8-14'],
    ["twenty one i'd say", '15+'],
    ['about nine weeks', '15+'],
    ['a six out of ten', undefined],
    ['two', undefined],
  ])('asked for the days alone: %s', (said, days) => {
    expect(heard(said, 'days').days).toBe(days);
  });

  test('an hour is no score', () => {
    const hour = heard('started around nine this morning', 'pain', 'days');
    expect(hour).toEqual({ days: '0-3' });
    expect(heard('started around a nine this morning', 'pain', 'days').pain).toBe('extreme');
  });
});

describe('nights, and the same sitting down', () => {
  test.each<[said: string, restPain: Findings['restPain']]>([
    ['about a four walking about or sat down much the same', 'yes'],
    ["it's deep in the heel bone and it's woken me twice", 'yes'],
    ['the baby has woken me twice', undefined],
    ['my heel throbs some nights', 'yes'],
    ["my heel doesn't throb some nights", 'no'],
    ["even when i'm sitting watching film about a two", 'ache'],
    ["a five even when i'm lying in bed", 'yes'],
    ['no fall no sharp pain and nothing in the night', 'no'],
    ["no fall i didn't sleep much", 'yes'],
  ])('%s', (said, restPain) => {
    expect(heard(said, 'pain', 'restPain').restPain).toBe(restPain);
  });
});

test('a run that was tried counts beside a walk as it is, and a run of last month does not', () => {
  const pain = (said: string) => understand(said, { asked: ['pain', 'days'] }).findings.pain;
  expect(pain('jogging over the road was a five like walking only a two')).toBe('moderate');
  expect(pain('jogging was a five last month walking is a one')).toBe('mild');
});

describe('how it goes, told beside the answer to something else', () => {
  test.each([
    'same in both and easing',
    'same in both legs and getting better',
    'easing',
    'no swelling, easing off',
  ])('counts: %s', (said) => expect(heard(said, 'swelling', 'walking').trend).toBe('improving'));

  test('but "both the same" is no course, nor what else gets better', () => {
    expect(heard('both the same', 'side').trend).toBeUndefined();
    expect(heard('no swelling and the weather is getting better', 'swelling').trend).toBeUndefined();
  });
});
