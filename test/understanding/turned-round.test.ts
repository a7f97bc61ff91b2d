/** Good news that was turned round, and corrections that were not taken. */
import { describe, expect, test } from 'vitest';
import type { FindingKey, Findings } from '../../src/triage/index.ts';
import { type Context, understand } from '../../src/understanding/index.ts';

const bad = (...asked: FindingKey[]): Context =>
  asked.length === 0 ? {} : { asked, yesMeans: 'bad', today: new Date('2026-11-27') };
const findings = (said: string, ...asked: FindingKey[]): Findings => understand(said, bad(...asked)).findings;
const offered = (said: string) => understand(said, { yesMeans: 'good' });

type Case = readonly [said: string, asked: FindingKey[], heard: Findings];

describe('rest and sleep', () => {
  test.each<Case>([
    ['i sleep like a log nothing new about it', ['restPain'], { restPain: 'no' }],
    ['i sleep like a log nothing wakes me', ['restPain'], { restPain: 'no' }],
    ['i slept properly sitting also comfortable only', ['restPain'], { restPain: 'no' }],
    ['at night also no pain', ['restPain'], { restPain: 'no' }],
    ['sitting comfortable', ['restPain'], { restPain: 'no' }],
    ['sitting also it pains', ['restPain'], { restPain: 'yes' }],
    ['sitting also not comfortable', ['restPain'], { restPain: 'yes' }],
    ['i never slept properly', ['restPain'], { restPain: 'yes' }],
    ['not comfortable lying down', ['restPain'], { restPain: 'yes' }],
    ['swollen nothing new', ['swelling'], { swelling: 'clear' }],
    ['swelling nothing', ['swelling'], { swelling: 'none' }],
  ])('%s', (said, asked, heard) => {
    expect(findings(said, ...asked)).toMatchObject(heard);
  });
});

test("a baby's night says nothing of rest, unless it was asked for", () => {
  expect(findings('two nights i am not sleeping properly baby is there')).not.toHaveProperty('restPain');
});

describe('a noise that comes again and again is no pop', () => {
  test.each([
    "side of my knee goes twang at three k's like a cheap guitar",
    "it's the same old twang every time",
    'they just crunch',
    'both knees just pop on the stairs',
  ])('%s', (said) => {
    expect(findings(said)).not.toHaveProperty('pop');
  });
  test.each([
    'felt a twang and pulled up',
    'it went twang at three k',
    'my calf goes pop at mile two and i stopped',
    'i heard a crunch',
    'calf snap and now every step hurts',
    'they both popped',
  ])('but one moment is: %s', (said) => {
    expect(findings(said)).toMatchObject({ pop: 'yes' });
  });
  test.each(["it's just a noise behind both kneecaps", "it's only a click in my hip"])(
    'where it is heard nothing hurts: %s',
    (said) => {
      expect(findings(said)).not.toHaveProperty('sites');
    },
  );
  test.each(["it's just pain behind both kneecaps", 'just a grinding pain in my hip'])(
    'but a pain does: %s',
    (said) => {
      expect(findings(said)).toHaveProperty('sites');
    },
  );
  test('where it twangs it may hurt', () => {
    expect(findings("my knee goes twang at three k's")).toMatchObject({ sites: ['knee'] });
  });
});

describe('two denied by one not', () => {
  test.each<Case>([
    ["i'm not sick or tired", [], { illness: 'none', fatigue: 'none' }],
    ['not ill or exhausted', [], { illness: 'none', fatigue: 'none' }],
    ['not sick just tired', [], { illness: 'none', fatigue: 'tired' }],
    ['not sick but tired', [], { illness: 'none', fatigue: 'tired' }],
    ["not cold or numb it's tingling", [], { nerve: 'tingling' }],
  ])('%s', (said, asked, heard) => {
    expect(findings(said, ...asked)).toMatchObject(heard);
  });
});

describe('a nail', () => {
  test.each(["big toenail's gone black again", "blister's back again"])(
    'is no trouble that keeps coming back: %s',
    (said) => {
      expect(findings(said)).toEqual({ sites: ['skin'] });
    },
  );
  test.each<Case>([
    ['my blister hurts again', [], { comesBack: 'yes' }],
    [
      "blister's back again and it's swollen and hot",
      [],
      { comesBack: 'yes', swelling: 'clear', heat: 'yes' },
    ],
    ['my knee is sore again', [], { comesBack: 'yes' }],
  ])('but pain, swelling or a joint is: %s', (said, asked, heard) => {
    expect(findings(said, ...asked)).toMatchObject(heard);
  });
  test.each(["it's only purple black the nail", 'purple toenail', 'the nail is dark purple'])(
    'is no bruise of a muscle: %s',
    (said) => {
      expect(findings(said)).not.toHaveProperty('bruise');
    },
  );
  test.each<Case>([
    ['toe is purple and the nail is black', [], { bruise: 'yes' }],
    ['my toe is purple my nail is fine', [], { bruise: 'yes' }],
    ['toes gone blue nails blue too', [], { cold: 'yes' }],
  ])('but what is beside it counts: %s', (said, asked, heard) => {
    expect(findings(said, ...asked)).toMatchObject(heard);
  });
});

describe('an oath that denies', () => {
  test.each<Case>([
    ['limping heavens no i walked to the shops', ['walking'], { walking: 'normal' }],
    ["swollen god no it's normal", ['swelling'], { swelling: 'none' }],
    ['numb god no feeling', [], { nerve: 'tingling' }],
    ['breathless god no air at all', [], { chest: 'yes' }],
  ])('%s', (said, asked, heard) => {
    expect(findings(said, ...asked)).toMatchObject(heard);
  });
});

describe('what is warm', () => {
  test.each<Case>([
    [
      'body warm warm one hundred and one this morning',
      ['swelling', 'heat', 'bruise', 'fever'],
      { fever: 'yes' },
    ],
    ['body warm', ['heat', 'fever'], { fever: 'unsure' }],
    ['after ten minutes it becomes warm and good', [], { motion: 'eases' }],
    ['i limp a little in the morning till the oven gets hot', ['walking', 'fever'], { walking: 'limping' }],
  ])('and no place on the legs: %s', (said, asked, heard) => {
    expect(findings(said, ...asked)).toMatchObject(heard);
    expect(findings(said, ...asked)).not.toHaveProperty('heat');
  });
  test.each<Case>([
    ['my body is hot and my shin is red', [], { fever: 'unsure', heat: 'yes' }],
    ['knee becomes warm and swollen', [], { heat: 'yes', swelling: 'clear' }],
    ['my calf is hot like an oven', [], { heat: 'yes' }],
  ])('but: %s', (said, asked, heard) => {
    expect(findings(said, ...asked)).toMatchObject(heard);
  });
});

describe('corrections', () => {
  test.each(["um wait i'm not tired though like i sleep eight hours", "i'm not limping though"])(
    'it was heard wrong: %s',
    (said) => {
      expect(offered(said)).toMatchObject({ corrects: true });
    },
  );
  test.each(["wait i'm not that tired", "i'm not tired", "i'm not sure"])('it was not: %s', (said) => {
    expect(offered(said)).not.toHaveProperty('corrects');
  });
  test.each<Case>([
    ["the stairs aren't hard they're funny i jogged to the mailbox and back", [], { dailyLife: 'no' }],
    ['the stairs are hard', [], { dailyLife: 'stairs' }],
    ["my calf isn't hard", [], { rockHard: 'no' }],
  ])('%s', (said, asked, heard) => {
    expect(findings(said, ...asked)).toMatchObject(heard);
  });
  test.each(["ah no it's the toenail only like there's no muscle in it", "no it's my left calf"])(
    'a no that names the part refuses no offer: %s',
    (said) => {
      expect(offered(said).answer).toBeUndefined();
    },
  );
  test.each(["no that's the lot thanks", "no thanks my knee's grand"])('a refusal: %s', (said) => {
    expect(offered(said).answer).toBe('no');
  });
});
