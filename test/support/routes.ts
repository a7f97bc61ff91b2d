/** The ways an utterance could take through the interaction model: the good ones, the greedy ones and the wrong ones. */
import type { Slot } from 'ask-sdk-model';
import type { Utterance } from '../../src/skill/intentReading.ts';
import { intentsOf, slotsIn, typesOf } from './package.ts';
import { matched, plain, unmatched } from './requests.ts';

export type Way = {
  readonly name: string;
  readonly intent: Utterance;
  /** A session begins with it, so that nothing was asked. */
  readonly opening: boolean;
  /** Some of the words never arrive. */
  readonly lossy: boolean;
};

const intents = intentsOf('en-US');
const phrases = new Map(
  typesOf('en-US').map(({ name, values }) => [
    name,
    values
      .flatMap(({ id, phrases: own }) => own.map((phrase) => ({ id, phrase })))
      .toSorted((one, other) => other.phrase.length - one.phrase.length),
  ]),
);

/** Samples that an utterance may be taken for: their own words in order, and between them anything at all. */
const patterns = intents.flatMap(({ name, slots, samples }) =>
  samples
    .filter((sample) => sample.includes('{') && sample !== '{said}')
    .map((sample) => ({
      name,
      sample,
      slots: slotsIn(sample).map((slot) => ({
        slot,
        type: slots.find((each) => each.name === slot)?.type ?? '',
      })),
      pattern: new RegExp(`^${sample.replace(/\{\w+\}/g, '(.+)')}$`),
    })),
);

/** No more of the typed ways of one utterance are tried. */
const most = 8;

const way = (
  name: string,
  intent: string,
  slots: Readonly<Record<string, unknown>>,
  more: Partial<Way> = {},
): Way => ({
  name,
  intent: { name: intent, slots },
  opening: false,
  lossy: false,
  ...more,
});

export function waysOf(said: string): readonly Way[] {
  const text = said.toLowerCase();
  return [
    way('asked for as a sentence', 'ShouldIRunIntent', { story: plain('story', said) }),
    way('by the net', 'TellIntent', { said: plain('said', said) }, { opening: true }),
    ...behindSamples(text),
    ...wrong(said),
    ...fragments(text),
  ];
}

/** Behind the words of a sample, each slot taking all there is between them, on its list by whatever it contains. */
function behindSamples(text: string): readonly Way[] {
  const found = patterns.flatMap(({ name, sample, slots, pattern }) => {
    const [whole, ...values] = pattern.exec(text) ?? [];
    if (whole === undefined) return [];
    const filled = slots.map(({ slot, type }, at) => [slot, greedily(slot, type, values[at] ?? '')] as const);
    if (filled.some(([, slot]) => slot === undefined)) return [];
    const isCarrier = slots.some(({ type }) => type === 'AMAZON.SearchQuery');
    return [way(`as “${sample}”`, name, Object.fromEntries(filled), { opening: isCarrier })];
  });
  return found.slice(0, most);
}

function greedily(slot: string, type: string, value: string): Slot | undefined {
  if (type === 'AMAZON.SearchQuery') return plain(slot, value);
  // Amazon's own types take nothing else.
  if (type === 'AMAZON.NUMBER') return /^\d+$/.test(value) ? plain(slot, value) : undefined;
  if (type.startsWith('AMAZON.')) return undefined;
  const known = phrases.get(type)?.find(({ phrase }) => contains(value, phrase));
  return known ? { ...matched(slot, known.id), value } : { ...unmatched(slot), value };
}

const contains = (text: string, phrase: string): boolean => ` ${text} `.includes(` ${phrase} `);

/** Another intent than was meant, but all the words: of two ways, every fourth utterance takes the one. */
const wrong = (said: string): readonly Way[] =>
  [
    way('as a place to heat', 'HeatOrIceIntent', { location: { ...unmatched('location'), value: said } }),
    way('as a swelling', 'ShouldIRunIntent', { swelling: { ...unmatched('swelling'), value: said } }),
  ].filter((_, at) => said.length % 4 === 2 * at);

const lists: readonly (readonly [slot: string, type: string])[] = [
  ['location', 'LOCATION'],
  ['painWord', 'PAIN_WORD'],
  ['swelling', 'SWELLING'],
  ['side', 'SIDE'],
  ['trend', 'TREND'],
  ['feel', 'FEEL'],
  ['walking', 'WALKING'],
];

/** Only what is on a list, one value a slot; what stood around it is lost. */
function fragments(text: string): readonly Way[] {
  const filled = lists.flatMap(([slot, type]) => {
    const known = phrases.get(type)?.find(({ phrase }) => contains(text, phrase));
    return known ? [[slot, { ...matched(slot, known.id), value: known.phrase }] as const] : [];
  });
  const [, number] = /\b(\d+)\b/.exec(text) ?? [];
  const slots = { ...Object.fromEntries(filled), ...(number && { severity: plain('severity', number) }) };
  return Object.keys(slots).length === 0
    ? []
    : [way('in fragments', 'ShouldIRunIntent', slots, { lossy: true })];
}
