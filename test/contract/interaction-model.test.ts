import { describe, expect, it } from 'vitest';
import { intentsOf, locales, modelFile, repeated, samplesOf, slotsIn, typesOf } from '../support/package.ts';

/** The intents that hold what a runner tells. */
const TRIAGE = ['ShouldIRunIntent', 'CorrectIntent'];

const ANSWERED = [
  ...TRIAGE,
  'StretchIntent',
  'CrossTrainIntent',
  'WhyIntent',
  'AnotherTipIntent',
  'WatchForIntent',
  'RecoveryTimeIntent',
  'WhenCanIRunIntent',
  'PainkillerIntent',
  'HeatOrIceIntent',
  'SorenessOrInjuryIntent',
  'RunningWhileSoreIntent',
  'RestIntent',
  'SeeSomeoneIntent',
  'NutritionIntent',
  'WarmUpIntent',
  'ShoesIntent',
  'StrengthIntent',
  'LacticAcidIntent',
  'SourcesIntent',
  'WhatWouldChangeIntent',
];

it('there is an interaction model for each English locale', () => {
  expect(locales.toSorted()).toEqual(['en-AU', 'en-CA', 'en-GB', 'en-IN', 'en-US']);
});

describe.each(locales)('S8 slots are declared and prompts exist, in %s', (locale) => {
  const intents = intentsOf(locale);
  const types = typesOf(locale);

  it('names only declared slots in its samples, each at most once', () => {
    const wrong = intents.flatMap((intent) =>
      samplesOf(intent).flatMap(({ where, sample }) => {
        const declared = intent.slots.map(({ name }) => name);
        const unknown = slotsIn(sample).filter((slot) => !declared.includes(slot));
        return [...unknown, ...repeated(slotsIn(sample))].map((slot) => `${where}: {${slot}} in "${sample}"`);
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("declares every custom type it uses and uses every type it declares, besides Amazon's", () => {
    const used = new Set(intents.flatMap(({ slots }) => slots.map(({ type }) => type)));
    const custom = [...used].filter((type) => !/^AMAZON\.[A-Z_]+$/.test(type));
    expect(types.map(({ name }) => name).toSorted()).toEqual(custom.toSorted());
  });

  it.each(TRIAGE)('lists every slot of %s in its dialog, none required', (wanted) => {
    const dialog = modelFile(locale).interactionModel?.dialog;
    const asked = dialog?.intents?.find(({ name }) => name === wanted)?.slots ?? [];
    const slots = intents.find(({ name }) => name === wanted)?.slots ?? [];
    expect(asked.map(({ name, type }) => ({ name, type }))).toEqual(
      slots.map(({ name, type }) => ({ name, type })),
    );
    expect(asked.filter((slot) => slot.elicitationRequired || slot.confirmationRequired)).toEqual([]);
  });

  it('gives every type values, every value an id of its own and a synonym', () => {
    const wrong = types.flatMap(({ name, values }) => [
      ...(values.length === 0 ? [`${name} has no values`] : []),
      ...values.filter(({ id }) => id === '').map(({ phrases }) => `${name}: "${phrases[0]}" has no id`),
      ...values.filter(({ phrases }) => phrases.length < 2).map(({ id }) => `${name}: ${id} has no synonym`),
      ...repeated(values.map(({ id }) => id)).map((id) => `${name}: ${id} twice`),
    ]);
    expect(wrong).toEqual([]);
  });

  it('asks with prompts that exist, and has no others', () => {
    const { dialog, prompts = [] } = modelFile(locale).interactionModel ?? {};
    const asked = (dialog?.intents ?? []).flatMap((intent) => [
      intent.prompts ?? {},
      ...(intent.slots ?? []).map((slot) => slot.prompts ?? {}),
    ]);
    const referenced = new Set(asked.flatMap((kinds) => Object.values(kinds)));
    expect(prompts.map(({ id }) => id).toSorted()).toEqual([...referenced].toSorted());
  });
});

describe.each(locales)('S9 samples and values keep to the letters and occur once, in %s', (locale) => {
  const intents = intentsOf(locale);
  const types = typesOf(locale);
  const samples = intents.flatMap(samplesOf);

  it('writes samples with letters, spaces, apostrophes, hyphens and periods only', () => {
    const odd = samples.filter(({ sample }) => !/^(?:[a-z .'-]|\{[a-z_]+\})+$/i.test(sample));
    expect(odd).toEqual([]);
  });

  it('writes slot values in lower-case letters, spaces, apostrophes, hyphens and periods', () => {
    const odd = types.flatMap(({ name, values }) =>
      values.flatMap(({ id, phrases }) =>
        phrases.filter((text) => !/^[a-z][a-z .'-]*$/.test(text)).map((text) => `${name}.${id}: "${text}"`),
      ),
    );
    expect(odd).toEqual([]);
  });

  it('names types and slots with letters and underscores', () => {
    const names = [
      ...types.map(({ name }) => name),
      ...intents.flatMap(({ slots }) => slots.map(({ name }) => name)),
    ];
    expect(names.filter((name) => !/^[A-Za-z_]+$/.test(name))).toEqual([]);
  });

  it('gives no sample to two intents, nor twice to one', () => {
    const twice = repeated(intents.flatMap(({ samples: own }) => own));
    const places = twice.map((text) => {
      const owners = intents.filter(({ samples: own }) => own.some((one) => one.toLowerCase() === text));
      return `"${text}": ${owners.map(({ name }) => name).join(', ')}`;
    });
    expect(places).toEqual([]);
  });

  it('gives no slot the same sample twice', () => {
    const twice = intents.flatMap((intent) =>
      intent.slots.flatMap((slot) =>
        repeated(slot.samples).map((text) => `${intent.name}.${slot.name}: "${text}"`),
      ),
    );
    expect(twice).toEqual([]);
  });

  it('uses a phrase once in a type, so that it resolves to one value', () => {
    const twice = types.flatMap(({ name, values }) =>
      repeated(values.flatMap(({ phrases }) => phrases)).map((text) => {
        const owners = values.filter(({ phrases }) => phrases.includes(text)).map(({ id }) => id);
        return `${name}: "${text}" is ${owners.join(' and ')}`;
      }),
    );
    expect(twice).toEqual([]);
  });
});

describe.each(locales)('the %s interaction model', (locale) => {
  const intents = intentsOf(locale);

  it('puts words around the slots of every sample of an intent', () => {
    const bare = intents.flatMap(({ name, samples: own }) =>
      own.filter((text) => !/[a-z]/i.test(text.replace(/\{\w+\}/g, ''))).map((text) => `${name}: ${text}`),
    );
    expect(bare).toEqual([]);
  });

  it('teaches every custom intent with at least thirty samples', () => {
    const untaught = intents.filter(
      ({ name, samples: own }) => !name.startsWith('AMAZON.') && own.length < 30,
    );
    expect(untaught.map(({ name }) => name)).toEqual([]);
  });

  it('has every custom intent that the skill answers, and no other', () => {
    const custom = intents.map(({ name }) => name).filter((name) => !name.startsWith('AMAZON.'));
    expect(custom.toSorted()).toEqual(ANSWERED.toSorted());
  });

  it('can correct whatever can be told: the correcting intent has the slots of the triage intent', () => {
    const [told, corrected] = TRIAGE.map((wanted) => {
      const slots = intents.find(({ name }) => name === wanted)?.slots ?? [];
      return slots.map(({ name, type }) => ({ name, type }));
    });
    expect(told).toHaveLength(14);
    expect(corrected).toEqual(told);
  });

  it('leaves the questions of its dialog to the skill', () => {
    const dialog = modelFile(locale).interactionModel?.dialog;
    expect(dialog?.delegationStrategy).toBe('SKILL_RESPONSE');
    expect(dialog?.intents?.map(({ name }) => name).toSorted()).toEqual(TRIAGE.toSorted());
  });

  it('can elicit every slot of the triage intent: each has slot-level samples with itself alone', () => {
    const slots = intents.find(({ name }) => name === 'ShouldIRunIntent')?.slots ?? [];
    const silent = slots.filter(({ name, samples: own }) => !own.includes(`{${name}}`));
    expect(silent.map(({ name }) => name)).toEqual([]);
  });
});
