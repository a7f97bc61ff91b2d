/** Slots to findings. What is heard twice counts as the worse; what is not understood was not said. */
import { type Answer, daysOf } from '../conversation/index.ts';
import {
  type Findings,
  findingsFrom,
  isScaleKey,
  isSite,
  rankOf,
  type ScaleKey,
  type Site,
} from '../triage/index.ts';
import { daysOfDuration, daysSince } from './days.ts';
import { type Heard, hearSlot } from './slots.ts';

/** The slots of ShouldIRunIntent, which carries everything that can be told about the legs. */
export const triageSlots = [
  'location',
  'otherLocation',
  'severity',
  'painWord',
  'swelling',
  'side',
  'duration',
  'since',
  'trend',
  'feel',
  'walking',
  'sign',
  'otherSign',
  'answer',
] as const;

/** Slots of Amazon's own types, which have no list. */
const builtIn: ReadonlySet<string> = new Set(['severity', 'duration', 'since']);

export type Slots = Readonly<Record<string, unknown>>;

/** Slots whose ids are the values of one finding. */
const plain: readonly (readonly [slot: string, key: ScaleKey])[] = [
  ['painWord', 'pain'],
  ['swelling', 'swelling'],
  ['side', 'side'],
  ['trend', 'trend'],
  ['feel', 'quality'],
  ['walking', 'walking'],
];

/** @param now when the request was made, for "since Sunday" */
export function findingsOf(slots: Slots, now: Date): Findings {
  const heard = (name: string): Heard => hearSlot(slots[name]);
  const told: (readonly [ScaleKey, string])[] = [
    ...plain.flatMap(([slot, key]) => heard(slot).ids.map((id) => [key, id] as const)),
    ...[...heard('sign').ids, ...heard('otherSign').ids].flatMap(signOf),
  ];
  const days = daysSinceOnset(heard('duration'), heard('since'), now);
  const step = days === undefined ? undefined : daysOf(days);
  if (step !== undefined) told.push(['days', step]);

  const places = [...heard('location').ids, ...heard('otherLocation').ids];
  const sites = [...new Set(places.filter(isSite))];
  // "Nowhere" means that nothing hurts, unless a place was named too.
  if (places.includes('none') && sites.length === 0) told.push(['pain', 'none']);
  return { ...worstOf(told), ...(sites.length > 0 ? { sites } : {}) };
}

/** The number from zero to ten, if it was one. */
export function numberOf(slots: Slots): number | undefined {
  const text = hearSlot(slots.severity).text?.trim() ?? '';
  const number = text === '' ? Number.NaN : Number(text);
  return Number.isFinite(number) ? number : undefined;
}

/** The sites that a slot names. */
export function sitesOf(slot: unknown): readonly Site[] {
  return hearSlot(slot).ids.filter(isSite);
}

/** Were words heard for a slot with a list that are not on it? */
export function isUnclear(slots: Slots): boolean {
  return triageSlots
    .filter((name) => !builtIn.has(name))
    .some((name) => {
      const { text, ids } = hearSlot(slots[name]);
      return text !== undefined && text !== '' && ids.length === 0;
    });
}

/** Yes, no or not sure; two different ones at once are a "not sure". */
export function answerOf(slots: Slots): Answer | undefined {
  const [first, ...others] = new Set(hearSlot(slots.answer).ids);
  if (others.length > 0) return 'unsure';
  return first === 'yes' || first === 'no' || first === 'unsure' ? first : undefined;
}

/** A sign's id is a finding that is so (`pop`), or a finding and its value (`nerve:weak`). */
function signOf(id: string): readonly (readonly [ScaleKey, string])[] {
  const [key = '', value = 'yes'] = id.split(':');
  return isScaleKey(key) ? [[key, value]] : [];
}

/** The longer of "three days" and "since Sunday". */
function daysSinceOnset(duration: Heard, since: Heard, now: Date): number | undefined {
  const counts = [
    duration.text === undefined ? undefined : daysOfDuration(duration.text),
    since.text === undefined ? undefined : daysSince(since.text, now),
  ].filter((count) => count !== undefined);
  return counts.length === 0 ? undefined : Math.max(...counts);
}

/** Findings from what was told, each at its worst; values that are on no scale are left out. */
function worstOf(told: readonly (readonly [ScaleKey, string])[]): Findings {
  const worst: Record<string, string> = {};
  for (const [key, value] of told) {
    const rank = rankOf(key, value);
    if (rank === Number.POSITIVE_INFINITY) continue;
    const known = worst[key];
    if (known === undefined || rank > rankOf(key, known)) worst[key] = value;
  }
  return findingsFrom(worst);
}
