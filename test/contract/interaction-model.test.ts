import { describe, expect, it } from 'vitest';
import { intents as known } from '../../src/skill/intents.ts';
import { mostCharacters, pastedModel } from '../../tools/models.ts';
import {
  intentsOf,
  locales,
  modelFile,
  models,
  repeated,
  samplesOf,
  slotsIn,
  typesOf,
} from '../support/package.ts';

/** The one slot type whose values are only examples of what people say. */
const NET = 'SAID';

const isOwn = (name: string): boolean => !name.startsWith('AMAZON.');
const isPhrase = (type: string): boolean => type === 'AMAZON.SearchQuery';

it('there is an interaction model for each English locale', () => {
  expect(locales.toSorted()).toEqual(['en-AU', 'en-CA', 'en-GB', 'en-IN', 'en-US']);
});

describe.each(models)('S8 slots are declared and prompts exist, in %s', (locale) => {
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
    const custom = [...used].filter((type) => !/^AMAZON\.[A-Za-z_]+$/.test(type));
    expect(types.map(({ name }) => name).toSorted()).toEqual(custom.toSorted());
  });

  it('gives every type values, and every value synonyms and an id of its own, but for mere examples', () => {
    const values = modelFile(locale).interactionModel?.languageModel?.types ?? [];
    expect(
      values.flatMap((type) => type.values ?? []).filter(({ name }) => name?.synonyms === undefined),
    ).toEqual([]);
    const wrong = types.flatMap(({ name, values: own }) => [
      ...(own.length === 0 ? [`${name} has no values`] : []),
      ...own
        .filter(({ id }) => (id === '') !== (name === NET))
        .map(({ phrases }) => `${name}: the id of "${phrases[0]}"`),
      ...repeated(own.map(({ id }) => id).filter(Boolean)).map((id) => `${name}: ${id} twice`),
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
    expect(prompts.filter(({ variations = [] }) => variations.length === 0)).toEqual([]);
  });
});

describe.each(models)('S9 samples and values keep to the letters and occur once, in %s', (locale) => {
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

  it('writes a period only behind the letters of an abbreviation', () => {
    const texts = [
      ...samples.map(({ sample }) => sample),
      ...types.flatMap(({ values }) => values.flatMap(({ phrases }) => phrases)),
    ];
    expect(texts.filter((text) => /\./.test(text.replace(/\b[a-z]\./gi, '')))).toEqual([]);
  });

  it('names intents, types and slots with letters and underscores, and a letter first', () => {
    const names = [
      ...intents.map(({ name }) => name.replace(/^AMAZON\./, '')),
      ...types.map(({ name }) => name),
      ...intents.flatMap(({ slots }) => slots.map(({ name }) => name)),
    ];
    expect(names.filter((name) => !/^[A-Za-z][A-Za-z_]*$/.test(name))).toEqual([]);
    expect(repeated(intents.map(({ name }) => name))).toEqual([]);
  });

  it('keeps every slot value and synonym to 140 characters', () => {
    const phrases = types.flatMap(({ values }) => values.flatMap((value) => value.phrases));
    expect(phrases.filter((phrase) => phrase.length > 140)).toEqual([]);
  });

  it('gives no sample to two intents, nor twice to one', () => {
    const twice = repeated(intents.flatMap(({ samples: own }) => own));
    const places = twice.map((text) => {
      const owners = intents.filter(({ samples: own }) => own.some((one) => one.toLowerCase() === text));
      return `"${text}": ${owners.map(({ name }) => name).join(', ')}`;
    });
    expect(places).toEqual([]);
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

describe.each(models)('the %s interaction model asks Amazon for nothing that she refuses', (locale) => {
  const intents = intentsOf(locale);

  it('of her own slot types it takes those that every English locale has', () => {
    const types = intents.flatMap(({ slots }) => slots.map(({ type }) => type));
    const theirs = new Set(types.filter((type) => type.startsWith('AMAZON.')));
    const known = ['AMAZON.NUMBER', 'AMAZON.DURATION', 'AMAZON.DATE', 'AMAZON.SearchQuery'];
    expect([...theirs].filter((type) => !known.includes(type))).toEqual([]);
  });

  it('no slot takes several values, which en-IN cannot', () => {
    const slots = modelFile(locale).interactionModel?.languageModel?.intents?.flatMap(
      (each) => each.slots ?? [],
    );
    expect(slots?.filter(({ multipleValues }) => multipleValues !== undefined)).toEqual([]);
  });

  it('her own intents have neither slots nor samples with slots', () => {
    const builtIn = intents.filter(({ name }) => !isOwn(name));
    const wrong = builtIn.filter(({ slots, samples }) => slots.length > 0 || samples.join().includes('{'));
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it('is small enough to be pasted', () => {
    expect(pastedModel(locale).length).toBeLessThan(mostCharacters);
    expect(JSON.parse(pastedModel(locale))).toEqual(modelFile(locale));
  });
});

describe.each(models)('free speech in the %s interaction model', (locale) => {
  const intents = intentsOf(locale);
  const typeOf = new Map(
    intents.flatMap(({ slots }) => slots.map(({ name, type }) => [name, type] as const)),
  );
  const phrasesIn = (sample: string): string[] =>
    slotsIn(sample).filter((slot) => isPhrase(typeOf.get(slot) ?? ''));

  it('lets a phrase slot stand behind words of its own, alone in its sample, and once in an intent', () => {
    const wrong = intents.flatMap(({ name, slots, samples }) => [
      ...samples
        .filter((sample) => phrasesIn(sample).length > 0)
        .filter((sample) => !/^[a-z][a-z' ]* \{\w+\}$/.test(sample))
        .map((sample) => `${name}: "${sample}"`),
      ...(slots.filter(({ type }) => isPhrase(type)).length > 1 ? [`${name}: several phrase slots`] : []),
    ]);
    expect(wrong).toEqual([]);
  });

  it('has no carrier that swallows a no, a not or a cannot', () => {
    const carriers = intents.flatMap(({ samples }) =>
      samples.filter((sample) => phrasesIn(sample).length > 0),
    );
    expect(carriers.length).toBeGreaterThan(20);
    expect(
      carriers.filter((carrier) => /\b(no|not|never|nothing|none|without|cannot|\w+n't)\b/.test(carrier)),
    ).toEqual([]);
  });

  it('loses no word to a carrier: the skill puts back the words of one of the intent’s', () => {
    const lost = intents
      .filter(({ samples }) => samples.some((sample) => phrasesIn(sample).length > 0))
      .filter(({ name, samples }) => !samples.includes(`${known[name]?.lead} {story}`))
      .map(({ name }) => name);
    expect(lost).toEqual([]);
  });

  it('asks for the story alone, in the runner’s own words, which Alexa must wait for', () => {
    const dialog = modelFile(locale).interactionModel?.dialog;
    expect(dialog?.delegationStrategy).toBe('SKILL_RESPONSE');
    expect(dialog?.intents?.map(({ name, delegationStrategy }) => [name, delegationStrategy])).toEqual([
      ['ShouldIRunIntent', 'SKILL_RESPONSE'],
    ]);
    const [asked] = dialog?.intents ?? [];
    const slots = intents.find(({ name }) => name === 'ShouldIRunIntent')?.slots ?? [];
    expect(asked?.slots?.map(({ name, type }) => ({ name, type }))).toEqual(
      slots.map(({ name, type }) => ({ name, type })),
    );
    const elicited = asked?.slots?.filter((slot) => slot.elicitationRequired || slot.confirmationRequired);
    expect(elicited?.map(({ name, prompts }) => [name, Object.keys(prompts ?? {})])).toEqual([
      ['story', ['elicitation']],
    ]);
    const answered = slots.filter(({ samples }) => samples.length > 0);
    expect(answered.map(({ name, samples }) => [name, samples])).toEqual([['story', ['{story}']]]);
  });

  it('has one net for whole sentences, of a custom type and outside of the dialog; no other sample is only slots', () => {
    const bare = intents.flatMap(({ name, samples }) =>
      samples.filter((text) => !/[a-z]/i.test(text.replace(/\{\w+\}/g, ''))).map((text) => [name, text]),
    );
    expect(bare).toEqual([['TellIntent', '{said}']]);
    expect(typeOf.get('said')).toBe(NET);
    const sentences = typesOf(locale).find(({ name }) => name === NET)?.values ?? [];
    expect(sentences.length).toBeGreaterThan(90);
    const lengths = new Set(sentences.map(({ phrases: [text = ''] }) => text.split(' ').length));
    expect(lengths.size, 'sentences of many lengths').toBeGreaterThan(9);
  });

  it('has no sample in which a number could be taken for another kind of number', () => {
    const timed = /\{severity\} (second|minute|hour|day|night|week|month|year|mile|k\b)/;
    const meant = /out of ten$|^the pain is (about )?a \{severity\}$/;
    const scores = intents.flatMap(({ samples }) =>
      samples.filter((sample) => sample.includes('{severity}')),
    );
    expect(scores.length).toBeGreaterThan(5);
    expect(scores.filter((sample) => timed.test(sample) || !meant.test(sample))).toEqual([]);
  });

  it('has no negation around the slots of a sample: Alexa keeps the words around them to herself', () => {
    const negated = intents.flatMap(({ samples }) =>
      samples.filter((sample) => sample.includes('{') && /\b(not|never|without|\w+n't)\b/.test(sample)),
    );
    expect(negated).toEqual([]);
  });
});

describe.each(models)('the %s interaction model', (locale) => {
  const intents = intentsOf(locale);
  const slotsOf = (wanted: string) =>
    intents
      .find(({ name }) => name === wanted)
      ?.slots.map(({ name }) => name)
      .toSorted();

  it('teaches every intent of its own with at least thirty samples, but for those that take any words', () => {
    const untaught = intents.filter(
      ({ name, samples }) => isOwn(name) && !name.startsWith('Tell') && samples.length < 30,
    );
    expect(untaught.map(({ name }) => name)).toEqual([]);
  });

  it('has the intents that the skill knows, and no other', () => {
    expect(intents.map(({ name }) => name).toSorted()).toEqual(Object.keys(known).toSorted());
  });

  it('has the slots that others rely on', () => {
    const told =
      'location otherLocation severity painWord swelling side duration since trend feel walking answer story';
    expect(slotsOf('ShouldIRunIntent')).toEqual(told.split(' ').toSorted());
    expect(slotsOf('StretchIntent')).toEqual(['location']);
    expect(slotsOf('CrossTrainIntent')).toEqual(['activity', 'location']);
  });

  it.each([
    'can i still do my ten k tomorrow',
    "check if i'm fit to run",
    'thinking of a quick jog yes or no',
  ])('opens with %s', (opening) => {
    const owners = intents.filter(({ samples }) => samples.includes(opening));
    expect(owners.map(({ name }) => name)).toEqual(['ShouldIRunIntent']);
  });
});
