/** "All good bar the stairs": what is excepted is not well. */
import type { FindingKey, Findings } from '../../triage/index.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { Standing } from '../context/context.ts';
import type { Kind } from '../entries.ts';
import { fine } from '../lexicon/fine.ts';
import { exceptions } from '../lexicon/naming.ts';
import type { Term } from '../terms/term.ts';
import type { Mention } from './types.ts';

const dangers: Partial<Readonly<Record<Kind, Findings>>> = {
  chest: { chest: 'unsure' },
  breath: { chest: 'unsure' },
  heart: { chest: 'unsure' },
  urine: { darkUrine: 'unsure' },
  bladder: { nerve: 'unsure' },
  seat: { nerve: 'unsure' },
  feeling: { nerve: 'unsure' },
  temperature: { fever: 'unsure' },
};
/** "No, only at night", "not unless i'm in bed": there it does. */
const inBed =
  /^(only|just|only when|just when|unless|except|except when|not unless|bar) (i am )?(lying |lie )?$/;

/** Rest alone behind a no that leaves it out, in answer to a question about rest. */
export function restLeftOut(clauses: readonly Clause[], asked: readonly FindingKey[]): readonly Mention[] {
  if (!asked.includes('restPain')) return [];
  return clauses.flatMap(({ terms }, clause) => {
    const last = terms.at(-1);
    const before = clauses[clause - 1]?.terms ?? [];
    if (last?.entry?.is !== 'subject' || last.entry.kind !== 'rest') return [];
    const opener = before.at(-1)?.text === 'not unless' ? 'not unless ' : '';
    const lead = `${opener}${terms
      .slice(0, -1)
      .map(({ text }) => `${text} `)
      .join('')}`;
    const denied =
      opener !== '' || (before.length === 1 && /^(no|nope|nah|not|not really)$/.test(before[0]?.text ?? ''));
    if (!(denied && inBed.test(lead)) && !isNoRestBut(terms)) return [];
    const says = { restPain: 'yes' } as const;
    return [{ says, sites: [], certainty: 'told' as const, from: last.from, to: last.to, clause }];
  });
}

/** "No pain at rest except in bed". */
const isNoRestBut = (terms: Clause['terms']): boolean =>
  terms.at(-2)?.entry?.is === 'only' &&
  terms
    .slice(0, -2)
    .some(({ entry }) => entry?.is === 'property' && entry.frames.some(({ says }) => says.restPain === 'no'));

const small = new Set(['the', 'my', 'me', 'for', 'when', 'doing']);

const excepting = /^(but|except|though)\b|^nothing (only|but|bar|except)$/;
/** Small words beside what is excepted: "my", "a bit", "mind". */
const around =
  /^(the|my|me|for|that|this|about|of|it|is|and|or|round|around|in|with|mind|though|a bit|bit|one|thing|like|really|maybe|i suppose|i guess|yes|yeah|please|sorry)$/;

/** "No but the breathing", "none bar the chest", "no just the pee": a sign that is only named is not denied with the rest. */
export function exceptedDangers(
  clauses: readonly Clause[],
  standing: readonly Standing[],
  told: readonly Mention[],
  asked: readonly FindingKey[],
): readonly Mention[] {
  return clauses.flatMap(({ terms, question }, index) => {
    const from = terms.findIndex(({ entry, text }) => entry?.is === 'only' || excepting.test(text));
    const before = from === 0 ? (clauses[index - 1]?.terms ?? []) : [];
    const isDenied = [...before, ...terms.slice(0, from + 1)].some(
      ({ entry, text }) => entry?.is === 'no' || entry?.is === 'not' || text.startsWith('nothing '),
    );
    if (from < 0 || !isDenied || question) return [];
    // "Nothing only" is a clause of its own.
    const clause = from === terms.length - 1 ? index + 1 : index;
    if (standing[clause]?.imagined) return [];
    const named = (clauses[clause]?.terms ?? [])
      .slice(clause === index ? from + 1 : 0)
      .filter(({ text }) => !around.test(text));
    const says = named.map((term) => dangerOf(term, asked));
    if (says.includes(undefined)) return [];
    return named.flatMap(({ from, to }, at) => {
      const isTold = told.some((one) => one.clause === clause && one.from <= from && one.to > from);
      return isTold
        ? []
        : [{ says: says[at] ?? {}, sites: [], certainty: 'pieced' as const, from, to, clause }];
    });
  });
}

/** Behind an exception a bare "wee" is a thing, and no degree. */
function dangerOf({ entry, text }: Term, asked: readonly FindingKey[]): Findings | undefined {
  if (text === 'wee') return dangers.urine;
  if (entry?.is !== 'subject') return undefined;
  if (entry.site === 'glute' && asked.includes('nerve')) return dangers.seat;
  return dangers[entry.kind];
}

/** "Except when i walk" says when, and not what. */
const isThing = ({ entry, text }: Term): boolean =>
  text !== 'i' && (entry === undefined || entry.is === 'subject');

const abilities: readonly Kind[] = ['stairs', 'walking', 'daily', 'rest'];

/** "Fine", "no", "doesn't stop me doing anything". */
const isWellOrDenied = ({ entry, text }: Term): boolean =>
  entry?.is === 'good' ||
  entry?.is === 'not' ||
  entry?.is === 'no' ||
  (entry?.is === 'property' && /\bnot\b/.test(text));

/** The stairs, the walking and the like behind an "except" that ends its clause; places have a reader of their own. */
export function exceptedIn(clauses: readonly Clause[], standing: readonly Standing[]): readonly Mention[] {
  return clauses.flatMap(({ terms }, clause) => {
    const from = terms.findIndex(({ text }) =>
      [...exceptions].some((word) => text === word || text === `${word} the`),
    );
    // "Nothing except the stairs": such a clause may begin with it.
    const before = from === 0 ? (clauses[clause - 1]?.terms ?? []) : terms.slice(0, Math.max(0, from));
    if (from < 0 || !before.some(isWellOrDenied)) return [];
    const named = terms.slice(from + 1).filter(({ text }) => !small.has(text));
    if (standing[clause]?.imagined || !named.every(isThing)) return [];
    return named.flatMap(({ entry, from, to }) => {
      const kind = entry?.is === 'subject' ? entry.kind : undefined;
      const says = kind === undefined || !abilities.includes(kind) ? undefined : fine[kind]?.bad;
      return says === undefined ? [] : [{ says, sites: [], certainty: 'pieced' as const, from, to, clause }];
    });
  });
}
