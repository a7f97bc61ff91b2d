/** Reads `test/nlu/`: what people might say, and what should be understood. */
import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../nlu/', import.meta.url);

/** The question that is open, by the name the files use, and the slot it asks for. */
const elicits: ReadonlyMap<string, string | undefined> = new Map([
  ['nothing', undefined],
  ['where', 'location'],
  ['pain', 'severity'],
  ['side', 'side'],
  ['days', 'duration'],
  ['which', 'sign'],
  ...['sweep', 'skin', 'walking', 'clot', 'onset'].map((question) => [question, 'answer'] as const),
]);

/** One thing that is said in a slot: `location=calf`. */
export type Told = { readonly slot: string; readonly value: string };

/** A right way to understand an utterance; what is `optional` may be heard or not. */
export type Meaning = {
  readonly intent: string;
  readonly slots: readonly Told[];
  readonly optional: readonly Told[];
};

export type Utterance = {
  readonly text: string;
  readonly file: string;
  readonly asked: string;
  readonly elicit: string | undefined;
  /** any of these is right */
  readonly meanings: readonly [Meaning, ...Meaning[]];
};

/** Every utterance of the corpus. */
export function corpus(): Utterance[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .toSorted()
    .flatMap((file) => utterancesIn(readFileSync(new URL(file, folder), 'utf8'), file));
}

/** The utterances of a file: `my calf is sore => ShouldIRunIntent location=calf painWord=unsure`. */
export function utterancesIn(text: string, file: string): Utterance[] {
  let asked = 'nothing';
  return text.split('\n').flatMap((line): Utterance[] => {
    asked = /^# asked: (\w+)$/.exec(line)?.[1] ?? asked;
    if (line === '' || line.startsWith('#')) return [];
    if (!elicits.has(asked)) throw new Error(`${file}: no question is called "${asked}"`);
    const [said = '', expected = ''] = line.split(' => ');
    const [first, ...others] = expected.split(' | ').map(meaningOf);
    if (first === undefined || first.intent === '') throw new Error(`${file}: no meaning in "${line}"`);
    return [{ text: said, file, asked, elicit: elicits.get(asked), meanings: [first, ...others] }];
  });
}

/** `ShouldIRunIntent location=calf side=one?`, where `?` marks what may be heard or not. */
function meaningOf(text: string): Meaning {
  const [intent = '', ...parts] = text.trim().split(' ');
  const told = (wanted: readonly string[]): Told[] =>
    wanted.map((part) => {
      const [slot = '', value = ''] = part.replace('?', '').split('=');
      if (value === '') throw new Error(`"${part}" is no slot=value`);
      return { slot, value };
    });
  return {
    intent,
    slots: told(parts.filter((part) => !part.endsWith('?'))),
    optional: told(parts.filter((part) => part.endsWith('?'))),
  };
}
