/** In the manner of CheckList (Ribeiro 2020): what must not change what is heard, and what may only change it one way. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FindingKey, isScaleKey, rankOf, scaleKeys } from '../../src/triage/index.ts';
import { type Context, understand } from '../../src/understanding/index.ts';

const asked: readonly FindingKey[] = ['chest', 'darkUrine', 'nerve', 'cold', 'deformity'];
const swept: Context = { asked, yesMeans: 'bad' };

const told = [
  'my left calf is swollen',
  'both my knees ache a bit',
  "i can't put any weight on my foot",
  'my pee is brown',
  "my shin's been sore for three weeks",
  'no swelling and no fever',
  'i fell and my hip hurts',
];
const denied = ['no', 'none of that', 'all good', 'no nothing like that', 'nope'];

describe('invariance', () => {
  const around: readonly ((said: string) => string)[] = [
    (said) => `um ${said}`,
    (said) => `well ${said} you know`,
    (said) => `${said} mate`,
    (said) => `${said} please`,
    (said) => `${said.toUpperCase()}`,
    (said) => `oh ${said} thanks`,
    (said) => `${said} but my mate says it's nothing`,
    (said) => `${said} i'm probably being silly`,
  ];
  test.each(told)('fillers, manners and what others think change nothing: %s', (said) => {
    const plain = understand(said).findings;
    for (const change of around) expect(understand(change(said)).findings, change(said)).toEqual(plain);
  });
  test.each(denied)('nor do they in an answer: %s', (said) => {
    const plain = understand(said, swept).findings;
    for (const change of around.slice(0, 6)) {
      expect(understand(change(said), swept).findings, change(said)).toEqual(plain);
    }
  });
});

describe('direction', () => {
  test.each(told)('one more complaint can only make it worse: %s', (said) => {
    const before = understand(said).findings;
    const after = understand(`${said} and my foot's gone numb`).findings;
    expect(after.nerve).toBe('tingling');
    for (const key of scaleKeys) {
      const was = before[key];
      const is = after[key];
      if (was !== undefined && key !== 'side') {
        expect(is === undefined ? -1 : rankOf(key, is), key).toBeGreaterThanOrEqual(rankOf(key, was));
      }
    }
  });
  test.each(told)('a denial of something else raises nothing: %s', (said) => {
    const before = understand(said).findings;
    const after = understand(`${said} no bruising`).findings;
    for (const [key, value] of Object.entries(after)) {
      if (key === 'bruise' || !isScaleKey(key)) continue;
      expect(value, key).toBe(before[key]);
    }
  });
});

describe('robustness', () => {
  const oddities = [
    '',
    '   ',
    '\0\0\0',
    'a'.repeat(1_000_000),
    'no '.repeat(300_000),
    '7/10 '.repeat(100_000),
    '🦵🦵🦵 💥',
    'मेरे पैर में दर्द है',
    "''''''",
    '((((((',
    'constructor __proto__ hasOwnProperty toString',
  ];
  test.each(oddities)('something is heard or nothing is: %#', (said) => {
    understand(said, swept);
    // Against the clock of this thread: the machine may be busy.
    const start = process.threadCpuUsage();
    expect(() => understand(said, swept)).not.toThrow();
    const { user, system } = process.threadCpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(100);
  });

  test('noise yields no findings', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (said) => {
        const letters = said.replace(/[a-z]/gi, '');
        expect(understand(letters).findings).toEqual({});
      }),
    );
  });

  test('never throws, whatever the words', () => {
    const words = fc.constantFrom(
      ...'no yes not my knee calf swollen numb cold pee brown if was gone and but or a bit just only nothing i it is three days'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (said) => {
        const heard = understand(said.join(' '), swept);
        expect(heard.findings).toBeDefined();
      }),
    );
  });
});
