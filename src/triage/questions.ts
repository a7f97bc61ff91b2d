/**
 * The questions of the interview as data, in the order of asking; what is later of a sweep comes after the course.
 *
 * | id | what one can hear together |
 * |---|---|
 * | `open` | sites, pain, days: of these what is missing, the days never alone |
 * | `sweep` | at most four of chest, darkUrine, deformity, nerve, cold, rockHard: those that suit the story (`plausible.ts`) |
 * | `sweep`, later | what the first breath had no room for; deformity after a pop, a fall or a limp, where there is no last check |
 * | `body` | swelling, heat, bruise · fever · walking, dailyLife · below `rest` also motion, fatigue, illness |
 * | `body` of an illness | chest, fever, illness |
 * | `body` of the skin | chest, pain, swelling, heat, fever, walking |
 * | `course` | side, days · trend, comesBack |
 * | `clot` | clotRisk, pregnant, bloodThinner |
 * | `closing` | at most six of deformity, pop, injury, restPain, pinpoint, jointTrouble, trend, comesBack, quality, motion, fatigue, illness, painkiller |
 *
 * What was told, or cannot matter any more, is left out.
 */
import type { Complaint } from './complaint.ts';
import { type FindingKey, findingEntries, type ScaleKey, scaleKeys } from './findings.ts';
import type { Level } from './levels.ts';

export const questionIds = ['open', 'sweep', 'body', 'course', 'clot', 'closing'] as const;
export type QuestionId = (typeof questionIds)[number];

/** Findings that are asked for together: when one of them could raise the answer, all that are untold are put. */
export type Part = {
  readonly keys: readonly FindingKey[];
  /** It shares the breath of others, and is no reason to ask by itself. */
  readonly along?: true;
  /** Put while the answer is no graver than this. */
  readonly upTo?: Level;
  /** Put though it was told: "a cold" may be more than a cold. */
  readonly closer?: ScaleKey;
  /** Put before the story gives cause for it, which saves a further question when it does. */
  readonly early?: true;
};

export type Row = {
  readonly id: QuestionId;
  /** Asked of those who complain of this … */
  readonly of: readonly Complaint[];
  /** … while the answer is no graver than this. */
  readonly upTo: Level;
  readonly parts: readonly Part[];
  /** So many findings at most are put in one breath. */
  readonly most?: number;
  /** `first`: until this question has been answered. `later`: after that. Without it, as often as there is cause. */
  readonly time?: 'first' | 'later' | 'once';
};

const parts = (...keys: readonly FindingKey[]): readonly Part[] => keys.map((key) => ({ keys: [key] }));
const along = (...keys: readonly FindingKey[]): readonly Part[] =>
  keys.map((key) => ({ keys: [key], along: true }));

/** A finding, and those that are asked for with it. */
const together = (first: ScaleKey): readonly ScaleKey[] =>
  scaleKeys.filter((key) => key === first || findingEntries[key].askedWith === first);

const legs = ['legs'] as const;
const legsOrGeneral = ['legs', 'general'] as const;
const sweepLater = { id: 'sweep', time: 'later', of: legsOrGeneral, upTo: 'urgentCare' } as const;

/** What is asked for in its time; the rest is left for the last check. */
const rows: readonly Row[] = [
  { id: 'open', of: legs, upTo: 'seeProfessional', parts: [...parts('sites', 'pain'), ...along('days')] },
  {
    id: 'sweep',
    time: 'first',
    of: legsOrGeneral,
    upTo: 'urgentCare',
    parts: parts('chest', 'darkUrine', 'deformity', 'nerve', 'cold', 'rockHard'),
    most: 4,
  },
  {
    id: 'body',
    of: ['skin', 'illness'],
    upTo: 'urgentCare',
    parts: [
      ...parts('chest', 'pain', 'swelling', 'heat'),
      { keys: ['fever', 'illness'], closer: 'illness' },
      ...parts('walking'),
    ],
  },
  {
    id: 'body',
    of: legsOrGeneral,
    upTo: 'seeProfessional',
    parts: [
      { keys: together('swelling') },
      { keys: ['fever'] },
      { keys: together('walking') },
      { keys: together('fatigue'), along: true, upTo: 'crossTrain' },
    ],
  },
  {
    id: 'course',
    of: legs,
    upTo: 'seeProfessional',
    parts: [...parts('side', 'days'), ...along('trend', 'comesBack')],
  },
  {
    // After the course, which may rule out what was left; in an urgent case at once, and only what is plain to see.
    ...sweepLater,
    parts: [
      { keys: ['darkUrine'], upTo: 'seeProfessional' },
      { keys: ['deformity'], along: true },
      { keys: ['deformity'], along: true, early: true, upTo: 'seeProfessional' },
      { keys: ['cold'] },
      { keys: ['rockHard'], upTo: 'seeProfessional' },
    ],
  },
  {
    id: 'clot',
    of: legs,
    upTo: 'seeProfessional',
    parts: [...parts('clotRisk'), ...along('pregnant', 'bloodThinner')],
  },
];

const lastCheck: readonly Part[] = [
  { keys: ['deformity'] },
  { keys: together('pop') },
  ...parts('trend', 'comesBack'),
  ...parts(...together('fatigue')).map((part): Part => ({ ...part, upTo: 'crossTrain' })),
];

const placed = new Set([...rows.flatMap((row) => row.parts), ...lastCheck].flatMap(({ keys }) => keys));

/** A finding without a place above is asked for in the last check, unless it only counts when it is told. */
const unplaced = scaleKeys.filter((key) => !placed.has(key) && !findingEntries[key].volunteered);

const closing: Row = {
  id: 'closing',
  time: 'once',
  of: legs,
  upTo: 'seeProfessional',
  parts: [...lastCheck, ...parts(...unplaced)],
  most: 6,
};

/** What only the last check made plausible, or what there is no last check for: an urgent case. */
const bent: Row = { ...sweepLater, parts: parts('deformity') };

/** The first row with anything worth asking is asked. */
export const plan: readonly Row[] = [...rows, closing, bent];

/** Can this question ask for that? In the last check whatever was half told is asked about, also what is never asked for. */
export const isAskedIn = (id: QuestionId, key: FindingKey): boolean =>
  (id === 'closing' && key !== 'sites' && findingEntries[key].volunteered === true) ||
  plan.some((row) => row.id === id && row.parts.some(({ keys }) => keys.includes(key)));
