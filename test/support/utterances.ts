/** What the interaction model makes of an utterance, word for word. */
import { type Intent, intentsOf, slotsIn, typesOf } from './package.ts';

type Teaching = { readonly intent: string; readonly pattern: RegExp; readonly types: readonly string[] };

/**
 * The intents that have an utterance as a sample; a custom slot takes the phrases of its type. Where there is none, those
 * with a carrier for it.
 */
export function intentsSaying(locale: string, utterance: string): string[] {
  const { teachings, phrases } = taught(locale);
  const words = asSpoken(utterance);
  const saying = (takes: (type: string, said: string) => boolean): string[] => {
    const matching = teachings.filter(({ pattern, types }) => {
      const [matched, ...said] = pattern.exec(words) ?? [];
      return matched !== undefined && types.every((type, at) => takes(type, said[at] ?? ''));
    });
    return [...new Set(matching.map(({ intent }) => intent))];
  };
  const exactly = saying((type, said) => type !== 'SAID' && (phrases.get(type)?.has(said) ?? false));
  return exactly.length > 0 ? exactly : saying((type) => type === 'AMAZON.SearchQuery');
}

/** As speech recognition writes it: no case, no punctuation. */
function asSpoken(text: string): string {
  return text.toLowerCase().replace(/[.,!?]/g, '');
}

type Taught = {
  readonly teachings: readonly Teaching[];
  readonly phrases: ReadonlyMap<string, ReadonlySet<string>>;
};

const known = new Map<string, Taught>();

function taught(locale: string): Taught {
  const before = known.get(locale);
  if (before) return before;
  const phrases = new Map(
    typesOf(locale).map(({ name, values }) => [name, new Set(values.flatMap((value) => value.phrases))]),
  );
  const now = { teachings: intentsOf(locale).flatMap(teachingsOf), phrases };
  known.set(locale, now);
  return now;
}

function teachingsOf({ name, slots, samples }: Intent): Teaching[] {
  return samples.map((sample) => ({
    intent: name,
    pattern: new RegExp(`^${sample.toLowerCase().replace(/\{\w+\}/g, '(.+)')}$`),
    types: slotsIn(sample).map((slot) => slots.find((one) => one.name === slot)?.type ?? ''),
  }));
}
