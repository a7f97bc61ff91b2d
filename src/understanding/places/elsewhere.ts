/** Complaints of other parts of the body: nothing of the legs is heard from them. */
import { type FindingKey, type Findings, isBest } from '../../triage/index.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { Standing } from '../context/context.ts';
import { achingHeads, soreParts } from '../lexicon/elsewhere.ts';
import type { Mention } from '../mentions/types.ts';
import { complains, isAside, isDenied, isPointedAt } from './otherParts.ts';
import { type Own, pelvicIn } from './pelvicFloor.ts';

const parts = new Set(soreParts);
const heads = new Set(achingHeads);

/** What is told of a place that is none on the legs, and so tells nothing. */
const ofAPlace: readonly FindingKey[] = [
  'pain',
  'side',
  'days',
  'trend',
  'quality',
  'comesBack',
  'everyRun',
  'pinpoint',
  'swelling',
  'heat',
  'restPain',
  'motion',
  'bruise',
];
const isOfAPlace = (key: string): boolean => ofAPlace.some((one) => one === key);

export type Elsewhere = {
  /** Whatever is told is told of another part. */
  readonly only: boolean;
  /** Leaking and the like: the pelvic floor, and no sign of a nerve. */
  readonly pelvic: boolean;
  /** A pelvic floor that leaks or sags, and no period. */
  readonly floor: Mention | undefined;
};

/** Is it another part that is complained of, and none on the legs? */
export function elsewhereIn(
  clauses: readonly Clause[],
  standing: readonly Standing[],
  told: readonly Mention[],
  hasPlace: boolean,
  asked: readonly FindingKey[],
): Elsewhere {
  const own: readonly Own[] = clauses.flatMap(({ terms }, clause) =>
    terms.flatMap((term, at) =>
      standing[clause]?.others[at] || isAside(terms, at) ? [] : [{ term, terms, at, clause }],
    ),
  );
  const has = (words: ReadonlySet<string>) =>
    own.filter(({ term }) => term.text.split(' ').some((word) => words.has(word)));
  const { pelvic, floor } = hasPlace
    ? { pelvic: false, floor: undefined }
    : pelvicIn(own, clauses, standing, told, asked);
  const serious = told.some(
    ({ says }) =>
      (says.chest !== undefined && says.chest !== 'no') ||
      says.illness === 'unwell' ||
      (says.nerve === 'saddle' && !pelvic),
  );
  const wanted = asked.includes('sites') || asked.includes('pain');
  const named = has(parts).filter(
    ({ term, terms, at }) =>
      term.entry?.is === 'subject' &&
      !isDenied(terms, at) &&
      (wanted || complains(terms) || isPointedAt(terms, at)),
  );
  const head =
    own.some(({ term }) => term.entry?.is === 'subject' && term.entry.kind === 'head') &&
    (asked.includes('sites') || has(heads).length > 0);
  // "Across upper stomach and lower chest": a score there is no matter of a stomach
  const ofChest =
    wanted &&
    own.some(
      ({ term, terms, at }) =>
        term.entry?.is === 'subject' && term.entry.kind === 'chest' && !isDenied(terms, at),
    );
  return {
    only: !hasPlace && !serious && !ofChest && (named.length > 0 || head || pelvic),
    pelvic,
    floor,
  };
}

/** Without what was told of the other part; that the legs are well is kept, and good news that was asked for. */
export function withoutPlaces(
  mention: Mention,
  { only, pelvic: isPelvic }: Elsewhere,
  clauses: readonly Clause[],
  asked: readonly FindingKey[],
): Mention {
  if (!only && !isPelvic) return mention;
  const ofLegs = clauses.some(({ terms }) =>
    terms.some(({ entry }) => entry?.is === 'subject' && entry.kind === 'part'),
  );
  const kept = Object.entries(mention.says).filter(
    ([key, value]) =>
      !(only && isOfAPlace(key) && !(isBest(key, value) && (ofLegs || asked.some((one) => one === key)))) &&
      !(isPelvic && key === 'nerve' && value === 'saddle'),
  );
  const says: Findings = Object.fromEntries(kept);
  return { ...mention, says, sites: only ? [] : mention.sites };
}
