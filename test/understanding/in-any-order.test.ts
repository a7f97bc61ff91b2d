/** What runners answer to a list, piece by piece and in any order: good news hides no trouble, and no trouble takes good news away. */
import { describe, expect, it } from 'vitest';
import type { FindingKey } from '../../src/triage/index.ts';
import { understand } from '../../src/understanding/index.ts';

type Piece = readonly [said: string, key: FindingKey, value: string];

const questions: Readonly<
  Record<string, { readonly asked: readonly FindingKey[]; good: readonly Piece[]; bad: readonly Piece[] }>
> = {
  'how it began': {
    asked: ['pop', 'injury', 'pinpoint', 'trend', 'restPain', 'comesBack'],
    good: [
      ['no pop', 'pop', 'no'],
      ['nothing popped', 'pop', 'no'],
      ["didn't hear a pop", 'pop', 'no'],
      ['no fall', 'injury', 'no'],
      ['never fell', 'injury', 'no'],
      ['not one spot', 'pinpoint', 'no'],
      ["it's all over", 'pinpoint', 'no'],
      ["it's getting better", 'trend', 'improving'],
      ['i sleep fine', 'restPain', 'no'],
      ['never had it before', 'comesBack', 'no'],
    ],
    bad: [
      ['i felt a pop', 'pop', 'yes'],
      ["it's in one exact spot", 'pinpoint', 'yes'],
      ["it's getting worse", 'trend', 'worse'],
      ['it wakes me at night', 'restPain', 'yes'],
      ['it keeps coming back', 'comesBack', 'yes'],
    ],
  },
  'the body': {
    asked: ['swelling', 'heat', 'bruise', 'fever', 'walking', 'dailyLife'],
    good: [
      ['no swelling', 'swelling', 'none'],
      ['not swollen', 'swelling', 'none'],
      ['not hot', 'heat', 'no'],
      ['no bruise', 'bruise', 'no'],
      ['no fever', 'fever', 'no'],
      ['i walk fine', 'walking', 'normal'],
      ['stairs are fine', 'dailyLife', 'no'],
    ],
    bad: [
      ["it's a bit swollen", 'swelling', 'slight'],
      ["it's hot", 'heat', 'yes'],
      ['i got a fever', 'fever', 'yes'],
      ["i'm limping", 'walking', 'limping'],
    ],
  },
  dangers: {
    asked: ['chest', 'darkUrine', 'nerve', 'cold'],
    good: [
      ['chest is fine', 'chest', 'no'],
      ['no chest pain', 'chest', 'no'],
      ["breathing's good", 'chest', 'no'],
      ["pee's pale", 'darkUrine', 'no'],
      ['nothing numb', 'nerve', 'none'],
      ['legs are warm', 'cold', 'no'],
    ],
    bad: [
      ['my chest is tight', 'chest', 'yes'],
      ['my pee is dark', 'darkUrine', 'yes'],
      ['my foot is numb', 'nerve', 'tingling'],
      ['my foot is cold', 'cold', 'yes'],
    ],
  },
};

const leads = ['', 'no ', 'nah '];
const joints = [' ', ' and '];

for (const [name, { asked, good, bad }] of Object.entries(questions)) {
  describe(`asked about ${name}`, () => {
    it.each(bad)('"%s" is heard before, between and behind good news', (said, key, value) => {
      const others = good.filter((piece) => piece[1] !== key);
      const missed: string[] = [];
      for (const first of others)
        for (const second of others) {
          if (first[1] === second[1]) continue;
          for (const lead of leads)
            for (const joint of joints)
              for (const all of [
                [said, first[0], second[0]],
                [first[0], said, second[0]],
                [first[0], second[0], said],
              ]) {
                const utterance = lead + all.join(joint);
                const { findings } = understand(utterance, { asked, yesMeans: 'bad' });
                const isHeard = findings[key] === value;
                const isWell = [first, second].every((piece) =>
                  [piece[2], undefined].includes(findings[piece[1]] as string),
                );
                if (!isHeard || !isWell) missed.push(`${utterance}: ${JSON.stringify(findings)}`);
              }
        }
      expect(missed).toEqual([]);
    });
  });
}
