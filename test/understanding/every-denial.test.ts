/** Every way to deny, with every word for a complaint: what is denied is not heard, and what is told is. */
import { describe, expect, test } from 'vitest';
import { bestOf, type ScaleKey } from '../../src/triage/index.ts';
import { understand } from '../../src/understanding/index.ts';

type Words = {
  /** "I'm …" */
  readonly so?: readonly string[];
  /** "It's …" */
  readonly it?: readonly string[];
  /** "I have …" */
  readonly named?: readonly string[];
};

const complaints: Readonly<Partial<Record<ScaleKey, Words>>> = {
  fatigue: { so: ['tired', 'worn out'], named: ['tiredness'] },
  illness: { so: ['ill', 'unwell'], named: ['flu', 'cough'] },
  fever: { so: ['feverish'], named: ['fever'] },
  swelling: { it: ['swollen', 'puffy'], named: ['swelling'] },
  bruise: { it: ['black and blue'], named: ['bruising'] },
  heat: { it: ['red', 'hot to touch'], named: ['redness'] },
  nerve: { it: ['numb', 'tingly'], named: ['numbness', 'pins and needles'] },
  chest: { so: ['short of breath', 'dizzy'], named: ['chest pain', 'trouble breathing'] },
  darkUrine: { named: ['dark pee', 'brown urine'] },
  pain: { so: ['sore', 'aching'], it: ['sore', 'painful'], named: ['pain'] },
  walking: { so: ['limping'] },
  cold: { it: ['cold'] },
};

const denied = {
  so: [
    ...[
      "i'm not",
      "no i'm not",
      "i don't feel",
      "i haven't been",
      "i'm not really",
      "i'm not at all",
      "i'm not even",
    ],
    ...[
      "i wouldn't say i'm",
      "can't say i'm",
      'not',
      'nope not',
      'not one bit',
      "i'm far from",
      "i'm anything but",
    ],
    ...[
      "i'm definitely not",
      "i don't think i'm",
      "i didn't feel",
      "i ain't",
      'definitely not',
      'absolutely not',
    ],
  ],
  it: [
    ...[
      "it's not",
      "it isn't",
      "it doesn't feel",
      "it doesn't look",
      "it hasn't been",
      "it's not really",
      "it's not at all",
    ],
    ...[
      "nothing's",
      'none of it is',
      "it's never",
      "it's never been",
      'it never has been',
      "it's definitely not",
    ],
    ...["they're not", "i wouldn't call it", "it ain't", 'not at all', 'neither of them is'],
  ],
  named: [
    ...[
      'no',
      'i have no',
      "i don't have any",
      "i haven't got any",
      "i haven't had any",
      "i've had no",
      "there's no",
    ],
    ...[
      "there isn't any",
      'without any',
      'zero',
      'never had',
      "didn't notice any",
      "haven't noticed any",
      'no sign of',
    ],
    ...[
      'no signs of',
      'not a hint of',
      'not a trace of',
      "i don't get any",
      "didn't get any",
      'absolutely no',
    ],
    ...["i don't feel any", 'nope no', 'definitely no', 'thank god no'],
  ],
} as const;

const told = {
  so: ["i'm", 'i feel', "i've been", "i'm really", "i'm a bit", "i'm still", "no but i'm", "well i'm"],
  it: [
    "it's",
    'it feels',
    "my calf's",
    "it's really",
    "it's a bit",
    "it's still",
    "no but it's",
    "it's gone",
  ],
  named: [
    'i have',
    "i've got some",
    "there's some",
    'got',
    'just',
    'nothing but',
    'no but i have',
    'i noticed some',
  ],
} as const;

const hearing = (frames: typeof denied | typeof told): readonly (readonly [said: string, key: ScaleKey])[] =>
  Object.entries(complaints).flatMap(([key, words]) =>
    (['so', 'it', 'named'] as const).flatMap((form) =>
      frames[form].flatMap((frame) =>
        (words[form] ?? []).map((word) => [`${frame} ${word}`, key as ScaleKey] as const),
      ),
    ),
  );

const heardAs = (said: string, key: ScaleKey, asked: boolean): string | undefined =>
  understand(said, asked ? { asked: [key], yesMeans: 'bad' } : {}).findings[key];

describe('a complaint', () => {
  test('that is denied in whatever words is not heard, and is settled where it was asked for', () => {
    const heard = hearing(denied).filter(
      ([said, key]) =>
        heardAs(said, key, true) !== bestOf(key) ||
        ![undefined, bestOf(key)].includes(heardAs(said, key, false)),
    );
    expect(heard).toEqual([]);
  });

  test('that is told in whatever words is heard', () => {
    const missed = hearing(told).filter(([said, key]) =>
      [undefined, bestOf(key)].includes(heardAs(said, key, true)),
    );
    expect(missed).toEqual([]);
  });
});

describe('a no to the whole', () => {
  const asked = ['chest', 'darkUrine', 'nerve', 'cold'] as const;
  const nos = [
    ...[
      'no',
      'nope',
      'nah none of that',
      'no nothing like that',
      'not at all',
      'no definitely not',
      'absolutely not',
    ],
    ...[
      'no not a thing',
      'no not really',
      'no none whatsoever',
      'nope zilch',
      'no thank god',
      'nothing like that',
    ],
  ];
  const behind = [
    ...['', "breathing's fine", "pee's normal", 'i can feel everything', 'feet are warm', 'chest is clear'],
    ...["it's just sore", 'only my calf hurts', 'i can breathe fine', "wee's the usual colour", 'thanks'],
  ];

  test('stays one, whatever good news comes behind it', () => {
    const open = nos
      .flatMap((no) => behind.map((news) => `${no} ${news}`.trim()))
      .filter((said) => {
        const { findings } = understand(said, { asked, yesMeans: 'bad' });
        return asked.some((key) => findings[key] !== bestOf(key));
      });
    expect(open).toEqual([]);
  });
});
