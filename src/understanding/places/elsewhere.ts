/** Complaints of other parts of the body: nothing of the legs is heard from them. */
import type { FindingKey, Findings } from '../../triage/index.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { Standing } from '../context/context.ts';
import {
  achingHeads,
  pelvic,
  pelvicFeelings,
  soreParts,
  weakFloors,
  wettings,
} from '../lexicon/elsewhere.ts';
import type { Mention } from '../mentions/types.ts';
import { complains, isAside, isDenied, isPointedAt } from './otherParts.ts';

const parts = new Set(soreParts);
const pelvicWords = new Set(pelvic);
const heads = new Set(achingHeads);
const wets = new Set(wettings);
const saggings = new Set(pelvicFeelings);

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
  readonly floor: boolean;
};

const wetting = /pee|wee|wet|leak|piss|urin|dribbl/;

/** Is it another part that is complained of, and none on the legs? */
export function elsewhereIn(
  clauses: readonly Clause[],
  standing: readonly Standing[],
  told: readonly Mention[],
  hasPlace: boolean,
  asked: readonly FindingKey[],
): Elsewhere {
  const own = clauses.flatMap(({ terms }, clause) =>
    terms.flatMap((term, at) =>
      standing[clause]?.others[at] || isAside(terms, at) ? [] : [{ term, terms, at }],
    ),
  );
  const has = (words: ReadonlySet<string>) =>
    own.filter(({ term }) => term.text.split(' ').some((word) => words.has(word)));
  const sags =
    own.some(({ term }) => term.entry?.is === 'subject' && term.entry.kind === 'seat') &&
    has(saggings).length > 0;
  const strained = clauses.some(({ terms }) => terms.some(({ text }) => strains.test(text)));
  const isPelvic =
    !hasPlace &&
    (has(pelvicWords).length > 0 || sags || (strained && has(wets).length > 0)) &&
    (sags || !asked.includes('nerve') || strained) &&
    !told.some((mention) => isOfNerves(mention, clauses));
  const leaks = own.some(({ term }) => term.text.split(' ').some((word) => weakFloors.test(word)));
  const serious = told.some(
    ({ says }) =>
      (says.chest !== undefined && says.chest !== 'no') ||
      says.illness === 'unwell' ||
      (says.nerve === 'saddle' && !isPelvic),
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
  return {
    only: !hasPlace && !serious && (named.length > 0 || head || isPelvic),
    pelvic: isPelvic,
    floor: isPelvic && (sags || leaks || (strained && has(wets).length > 0)),
  };
}

/** What makes a pelvic floor leak. */
const strains =
  /(^| )(sneeze|sneezing|cough|coughing|laugh|laughing|jump|jumping|bounce|trampoline|star jumps|birth|baby|babies|kids|period|menopause)( |$)/;

/** Trouble with bladder or seat beyond a leak, or beside a back that hurts: that is no pelvic floor. */
function isOfNerves({ says, sites, from, clause }: Mention, clauses: readonly Clause[]): boolean {
  const text = clauses[clause]?.terms.find((term) => term.from === from)?.text ?? '';
  const leaks = wetting.test(text) || text.split(' ').some((word) => pelvicWords.has(word));
  return sites.includes('lowBack') || (says.nerve !== undefined && says.nerve !== 'none' && !leaks);
}

/** Without what was told of the other part; that the legs are well is kept. */
export function withoutPlaces(
  mention: Mention,
  { only, pelvic: isPelvic }: Elsewhere,
  clauses: readonly Clause[],
): Mention {
  if (!only && !isPelvic) return mention;
  const ofLegs = clauses[mention.clause]?.terms.some(
    ({ entry }) => entry?.is === 'subject' && entry.kind === 'part',
  );
  const kept = Object.entries(mention.says).filter(
    ([key, value]) =>
      !(only && isOfAPlace(key) && !(ofLegs && (value === 'none' || value === 'no'))) &&
      !(isPelvic && key === 'nerve' && value === 'saddle'),
  );
  const says: Findings = Object.fromEntries(kept);
  return { ...mention, says, sites: only ? [] : mention.sites };
}
