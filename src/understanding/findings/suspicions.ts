/** A danger that no table knows in these words: told near the right part of the body, and asked about. */
import { bestOf, type FindingKey, type Findings, scaleKeys } from '../../triage/index.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { Standing } from '../context/context.ts';
import { polarityAt } from '../context/polarity.ts';
import type { Kind, Subject } from '../entries.ts';
import { type Suspicion, suspicions } from '../lexicon/suspicions.ts';
import type { Mention } from '../mentions/types.ts';
import { phrasesOf } from '../phrases.ts';
import type { Term } from '../terms/term.ts';
import { likenedIn } from './likened.ts';
import { withoutLookalikes } from './lookalikes.ts';
import { strangeIn } from './strangeNews.ts';
import { isAlarm } from './values.ts';

const table = phrasesOf<Suspicion>();
for (const [phrases, suspicion] of suspicions) table.add(phrases.replace(/\s+/g, ' '), suspicion);

/** "Drinking lots of water" says nothing of a breath like water. */
const drinking = /^(drank|drink|drinking|drunk|ate|eat|eaten|eating|chugging|sipping)$/;

/** Who sleeps like the dead is none of them. */
const soundSleep = /^(sleep|slept|sleeps|sleeping) like /;

type Spot = { readonly word: string; readonly at: number; readonly clause: number };

/** What was told already, for better or worse, is not suspected. */
export function suspectedIn(
  clauses: readonly Clause[],
  standing: readonly Standing[],
  told: readonly Mention[],
  asked: readonly FindingKey[],
): readonly Mention[] {
  const spots = clauses.flatMap(({ terms }, clause) =>
    terms.flatMap(({ text, entry }, at) =>
      (entry?.is === 'idle' || soundSleep.test(text) ? ['|'] : text.split(' ')).map((word) => ({
        word,
        at,
        clause,
      })),
    ),
  );
  const near = nearIn(spots, clauses, standing, told, asked);
  const all = [...told, ...near];
  const strange = [
    ...near,
    ...likenedIn(clauses, standing, all),
    ...clauses.flatMap((clause, index) => {
      const state = standing[index];
      if (state === undefined || !isOfNow(clause, state)) return [];
      return strangeIn(clause, state, index).filter(({ says }) => !isTold(says, all, index));
    }),
  ];
  // What is nothing after all names no place either.
  return withoutLookalikes(strange, clauses).filter(({ says }) => Object.keys(says).length > 0);
}

const isReadThere = ({ says, certainty, clause, from, to }: Mention, index: number, word: number): boolean =>
  certainty === 'told' && isAlarm(says) && clause === index && from <= word && word < to;

const isOfNow = ({ question }: Clause, { imagined, longAgo }: Standing): boolean =>
  !question && !imagined && !longAgo;

/** Phrases of danger, each with its subject in the same clause, or in the one before or behind it. */
function nearIn(
  spots: readonly Spot[],
  clauses: readonly Clause[],
  standing: readonly Standing[],
  told: readonly Mention[],
  asked: readonly FindingKey[],
): readonly Mention[] {
  const words = spots.map(({ word }) => word);
  return spots.flatMap(({ at, clause: index }, step) => {
    const clause = clauses[index];
    const state = standing[index];
    if (clause === undefined || state === undefined || !isOfNow(clause, state)) return [];
    if (words.slice(Math.max(0, step - 4), step).some((word) => drinking.test(word))) return [];
    const { from = 0, to = 1 } = clause.terms[at] ?? {};
    // "Push to get a wee going" was read, and is no push on the chest.
    if (told.some((one) => isReadThere(one, index, from))) return [];
    return (table.longest(words, step)?.values ?? []).flatMap((suspicion) => {
      const { says } = suspicion;
      if (isTold(says, told, index) || isDenied(clause.terms, at) || (state.goneAt ?? 0) > at) return [];
      const own = subjectsIn(clause, state, at);
      const [named] =
        own.length > 0
          ? own
          : [index - 1, index + 1].flatMap((other) => subjectsIn(clauses[other], standing[other], 0));
      const isNamed = named !== undefined && !named.other && isOf(suspicion, named.subject);
      if (!isNamed && !isAsked(suspicion, clauses, asked)) return [];
      const site = isNamed ? named.subject.site : undefined;
      const sites = site === undefined ? [] : [site];
      return [{ says, sites, certainty: 'pieced' as const, from, to, clause: index }];
    });
  });
}

/** What is spoken of in a clause, what stands nearest to a term of it first. */
function subjectsIn(
  clause: Clause | undefined,
  state: Standing | undefined,
  near: number,
): readonly { readonly subject: Subject; readonly other: boolean }[] {
  return (clause?.terms ?? [])
    .flatMap(({ entry }, at) =>
      entry?.is === 'subject' && entry.kind !== 'looks' && entry.kind !== 'colour'
        ? [{ subject: entry, other: state?.others[at] === true, far: Math.abs(at - near) }]
        : [],
    )
    .sort((one, next) => one.far - next.far);
}

const limbs: readonly FindingKey[] = ['cold', 'deformity', 'rockHard', 'darkUrine'];
const things = new Set<Kind>(['world', 'looks', 'colour']);

/** "You could crack an egg on it", asked for this alone: no part is named, and "it" is what was asked about. */
function isAsked({ says }: Suspicion, clauses: readonly Clause[], asked: readonly FindingKey[]): boolean {
  const [key] = asked;
  return (
    key !== undefined &&
    asked.length === 1 &&
    limbs.includes(key) &&
    says[key] !== undefined &&
    clauses.every(({ terms }) =>
      terms.every(({ entry }) => entry?.is !== 'subject' || things.has(entry.kind)),
    )
  );
}

/** A phrase with its own "not" ("can't press a finger into it") is not denied by it. */
const isDenied = (terms: readonly Term[], at: number): boolean =>
  polarityAt(terms, at, false) === 'denied' && !/\bnot\b/.test(terms[at]?.text ?? '');

const isOf = ({ of, at }: Suspicion, { kind, site }: Subject): boolean =>
  of.includes(kind) && (site === undefined || (at?.includes(site) ?? true));

/** Told as bad anywhere, or told outright in this clause. */
function isTold(says: Findings, told: readonly Mention[], clause: number): boolean {
  return scaleKeys.some(
    (key) =>
      says[key] !== undefined &&
      told.some(
        (mention) =>
          mention.says[key] !== undefined &&
          (mention.says[key] !== bestOf(key) || (mention.clause === clause && mention.certainty === 'told')),
      ),
  );
}
