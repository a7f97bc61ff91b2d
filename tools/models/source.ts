/** Reads `models/`, the one source of the interaction models: plain text, a line for each thing people say. */
import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../models/', import.meta.url);

/** A slot type's value: its id, and what people call it, the usual name first. A sentence that is only an example has no id. */
export type ValueSource = { readonly id?: string; readonly phrases: readonly string[] };

/** An intent's sample utterances, and those for the answer to a question about one slot. */
export type IntentSource = {
  readonly samples: readonly string[];
  readonly answers: ReadonlyMap<string, readonly string[]>;
};

export type ModelSource = {
  /** every slot's type; the order is that in which slots of a type are filled */
  readonly slots: ReadonlyMap<string, string>;
  readonly types: ReadonlyMap<string, readonly ValueSource[]>;
  readonly intents: ReadonlyMap<string, IntentSource>;
};

/** What a locale says: all that is common, and the lines marked with its name, such as `@en-IN`. */
export function readSource(locale: string): ModelSource {
  const linesOf = (path: string): string[] => linesFor(locale, readFileSync(new URL(path, folder), 'utf8'));
  const read = <Source>(kind: string, parse: (lines: readonly string[]) => Source): Map<string, Source> =>
    new Map(
      readdirSync(new URL(`${kind}/`, folder))
        .toSorted()
        .map((file) => [file.replace(/\.txt$/, ''), parse(linesOf(`${kind}/${file}`))]),
    );
  return {
    slots: new Map(linesOf('slots.txt').map(entry)),
    types: read('types', valuesFrom),
    intents: read('intents', intentFrom),
  };
}

/** A file's lines without comments and those for other locales; an indented line continues the one before. */
export function linesFor(locale: string, text: string): string[] {
  return text
    .replace(/\n +/g, ' ')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .flatMap((line) => {
      const [, wanted, rest = line] = /^@(\S+) (.*)$/.exec(line) ?? [];
      return wanted === undefined || wanted === locale ? [rest] : [];
    });
}

/**
 * `calf: calves, back of my [left|right] leg`; a second line with the same id adds to it. `- [so] my legs are sore`
 * is a value without an id.
 */
export function valuesFrom(lines: readonly string[]): ValueSource[] {
  const examples = lines.filter((line) => line.startsWith('- '));
  const named = lines.filter((line) => !examples.includes(line)).map(entry);
  return [
    ...[...Map.groupBy(named, ([id]) => id)].map(([id, entries]) => ({
      id,
      phrases: distinct(entries.flatMap(([, phrases]) => phrases.split(', ').flatMap(alternatives))),
    })),
    ...examples.map((line) => ({ phrases: distinct(alternatives(line.slice(2))) })),
  ];
}

/** Sample utterances; after a line `[location]`, those for the answer to "where?". */
export function intentFrom(lines: readonly string[]): IntentSource {
  const sections = new Map<string, string[]>([['', []]]);
  for (const line of lines) {
    const [, slot] = /^\[(\w+)\]$/.exec(line) ?? [];
    if (slot !== undefined) sections.set(slot, []);
    else [...sections.values()].at(-1)?.push(...alternatives(line));
  }
  const [[, samples] = ['', []], ...answers] = [...sections].map(
    ([slot, texts]) => [slot, distinct(texts)] as const,
  );
  return { samples, answers: new Map(answers) };
}

/** Every way to say a phrase: `(a|b)` is one of them, `[a|b]` one of them or neither. */
export function alternatives(phrase: string): string[] {
  const innermost = /[([]([^()[\]]*)[)\]]/.exec(phrase);
  if (innermost === null) return [phrase.replace(/ +/g, ' ').trim()];
  const [whole, choices = ''] = innermost;
  const optional = whole.startsWith('[') ? [''] : [];
  return [...optional, ...choices.split('|')].flatMap((choice) =>
    // A function, so that no `$` of a phrase is taken for a pattern.
    alternatives(phrase.replace(whole, () => choice)),
  );
}

/** `name: rest` */
function entry(line: string): [name: string, rest: string] {
  const [, name = '', rest = ''] = /^(\S+): +(.*)$/.exec(line) ?? [];
  if (name === '') throw new Error(`Expected "name: …" but found "${line}"`);
  return [name, rest];
}

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];
