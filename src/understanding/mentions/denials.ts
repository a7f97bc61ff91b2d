/** Denials without a property: "no bladder trouble", "but the leg's not". */
import type { FindingKey } from '../../triage/index.ts';
import type { Clause } from '../clauses/clauses.ts';
import { isNotThere } from '../clauses/objectFirst.ts';
import { isStanding } from '../clauses/standingNo.ts';
import type { Standing } from '../context/context.ts';
import { bestOfAll, bestOfKeys } from '../findings/values.ts';
import { fine } from '../lexicon/fine.ts';
import type { Term } from '../terms/term.ts';
import type { Mention } from './types.ts';

/** "No breathing problems", "no bladder trouble": a subject that has no trouble. */
export function deniedSubjects({ terms }: Clause, clause: number, state: Standing): readonly Mention[] {
  return terms.flatMap(({ entry, from, to }, at) => {
    const before = terms[at - 1];
    if (entry?.is !== 'subject' || state.others[at]) return [];
    if (entry.kind === 'temperature' && isNotThere(terms, at))
      return [{ says: { fever: 'no' }, sites: [], certainty: 'told' as const, from, to, clause }];
    const isOdd = odd.test(before?.text ?? '') && isNoAt(terms, at - 2);
    if (!(isNothingIn(terms, at) || isNoAt(terms, at - 1) || isOdd)) return [];
    const own = fine[entry.kind]?.good;
    const next = terms[at + 1];
    if (
      own === undefined ||
      !(next === undefined || isNo(next) || troubles.has(next.text) || next.entry?.is === 'cut')
    )
      return [];
    return [{ says: own, sites: [], certainty: 'told' as const, from, to, clause }];
  });
}

const isNo = (term: Term | undefined): boolean => term?.entry?.is === 'not' && term.entry.how === 'no';

const isNoAt = (terms: readonly Term[], at: number): boolean => isNo(terms[at]) && !isStanding(terms, at);

/** "No weird pee": whatever is out of the ordinary is denied with it. */
const odd = /^(weird|funny|strange|odd|unusual|funky|crazy|scary|abnormal|suspicious|alarming|weirdly|off)$/;

/** "Nothing is there in the chest". */
function isNothingIn(terms: readonly Term[], at: number): boolean {
  let step = at - 1;
  while (within.has(terms[step]?.text ?? '')) step -= 1;
  return step < at - 1 && ['nothing', 'nothing is'].includes(terms[step]?.text ?? '');
}

const within = new Set(['in', 'with', 'the', 'my', 'there', 'is', 'such']);

const troubles = new Set([
  'problem',
  'problems',
  'trouble',
  'issues',
  'issue',
  'symptoms',
  'stuff',
  'bother',
  'side',
  'changes',
  'and',
  'or',
  'difficulty',
  'difficulties',
]);

/** "It is my wee that is pale not my leg": told of one thing and, side by side, denied of a place. */
export function contrasted({ terms }: Clause, next: Clause | undefined, clause: number): readonly Mention[] {
  const all = [...terms, ...(next?.terms ?? [])];
  return terms.flatMap(({ entry, also, from, to }, at) => {
    const rest = all.slice(at + 1, at + 4);
    const place = rest.findIndex(({ entry: one }) => one?.is === 'subject');
    const owner = rest[place]?.entry;
    if (entry?.is !== 'property' || owner?.is !== 'subject' || owner.kind !== 'part') return [];
    if (!/^not( me)?$/.test(rest[0]?.text ?? '')) return [];
    const frame = [entry, ...also]
      .flatMap((each) => (each.is === 'property' ? each.frames : []))
      .find(({ of }) => of?.includes('part'));
    return frame === undefined
      ? []
      : [{ says: bestOfAll(frame.says), sites: [], certainty: 'told' as const, from, to, clause }];
  });
}

/** "But the leg's not": the last thing told, denied of another subject. */
export function ellipticDenial(
  clauses: readonly Clause[],
  index: number,
  asked: readonly FindingKey[],
): Mention | undefined {
  const terms = (clauses[index]?.terms ?? []).filter(({ entry }) => entry?.is !== 'cut');
  const last = terms.at(-1);
  const first = terms[0];
  const [only] = asked;
  if (only !== undefined && asked.length === 1 && isBareDenial(clauses[index]?.terms ?? []))
    return {
      says: bestOfKeys([only]),
      sites: [],
      certainty: 'told',
      from: first?.from ?? 0,
      to: last?.to ?? 1,
      clause: index,
    };
  if (index === 0 || last === undefined || first === undefined || terms.length > 6) return undefined;
  const denies = terms.slice(-2).some(({ entry }) => entry?.is === 'not');
  const owned = terms.some(({ entry }) => entry?.is === 'subject' && entry.kind === 'part');
  if (!denies || !owned || terms.some(({ entry }) => entry?.is === 'property' || entry?.is === 'good'))
    return undefined;
  for (let before = index - 1; before >= 0; before -= 1) {
    const told = clauses[before]?.terms.findLast(({ entry }) => entry?.is === 'property');
    if (told?.entry?.is !== 'property') continue;
    const frame = told.entry.frames.find(
      ({ of, asked: needed }) =>
        (of === undefined || of.includes('part')) && (needed === undefined || asked.includes(needed)),
    );
    if (frame === undefined) return undefined;
    return {
      says: frame.not ?? bestOfAll(frame.says),
      sites: [],
      certainty: 'told',
      from: first.from,
      to: last.to,
      clause: index,
    };
  }
  return undefined;
}

/** "The leg isn't": nothing but a place, a verb and its not. */
function isBareDenial(terms: readonly Term[]): boolean {
  const at = terms.findIndex(({ entry }) => entry?.is === 'subject' && entry.kind === 'part');
  return (
    at >= 0 &&
    at <= 2 &&
    terms.length === at + 3 &&
    ['is', 'are', "'s", 'does', 'do'].includes(terms[at + 1]?.text ?? '') &&
    terms[at + 2]?.text === 'not'
  );
}
