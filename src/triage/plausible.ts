/**
 * Which findings that nobody told are worth a thought, given the story. What is not plausible counts as the best
 * of its scale until somebody tells it.
 */
import { type Complaint, complaintAt, ofIllness } from './complaint.ts';
import { couldHold, holds, unanswered, type View } from './evaluate.ts';
import { type FindingKey, findingEntries, type ScaleKey, scaleKeys } from './findings.ts';
import { all, any, at, atLeast, type Condition } from './rule.ts';

/** Rare findings. They count when a runner mentions them; only the question about clots asks for three of them. */
export const volunteered: ReadonlySet<FindingKey> = new Set(
  scaleKeys.filter((key) => findingEntries[key].volunteered),
);

/** A pop, a fall or a limp: only then may something be bent or out of place. */
const hurtHard = any(atLeast('pop', 'unsure'), atLeast('injury', 'unsure'), atLeast('walking', 'limping'));
/** One calf, or no telling which: then a clot is thought of, though nothing else tells of one. */
const mayBeClot = all(at('calfLike'), atLeast('side', 'unsure'));
const never = any();

/** These are thought of until their condition is ruled out. */
export const thoughtOfWhen: { readonly [Key in ScaleKey]?: Condition } = {
  darkUrine: at('muscle', 'unsure', 'unnamed'),
  cold: all(at('softLeg', 'foot', 'toe', 'ankle'), atLeast('side', 'unsure')),
  deformity: hurtHard,
  // From a pain of six.
  rockHard: all(at('muscle', 'shin', 'unsure', 'unnamed'), atLeast('pain', 'strong')),
  jointTrouble: at('joint', 'unsure', 'unnamed'),
  clotRisk: mayBeClot,
  pregnant: mayBeClot,
  bloodThinner: mayBeClot,
};

/** In the order of the scales; a finding without a condition is always plausible. */
const conditions = scaleKeys.map((key) => thoughtOfWhen[key] ?? (volunteered.has(key) ? never : undefined));

/** Not to be ruled out is too little to ask for these: what makes them plausible must have been told. */
const onceTold: { readonly [Key in FindingKey]?: Condition } = { deformity: hurtHard, clotRisk: mayBeClot };

/** Does the story, as seen from one site, give cause to ask for it? */
export function isCalledFor(key: FindingKey, told: View): boolean {
  const condition = onceTold[key];
  return condition === undefined || holds(condition, told);
}

/** What is thought of when the complaint is not in the legs. */
const considered: Readonly<Record<Exclude<Complaint, 'legs'>, ReadonlySet<ScaleKey>>> = {
  skin: new Set(['chest', 'pain', 'swelling', 'heat', 'fever', 'walking']),
  illness: new Set(['chest', 'fever', 'illness']),
  general: new Set([
    ...(['chest', 'darkUrine', 'nerve', 'swelling', 'heat', 'bruise', 'fever'] as const),
    ...(['walking', 'dailyLife', 'motion', 'fatigue', 'illness'] as const),
  ]),
};

/** The view with whatever is neither told nor plausible at its best. Somebody with a cold is sore nowhere. */
export function presume(told: View): View {
  const complaint = complaintAt(told);
  const ranks = told.ranks.map((rank, slot) =>
    rank !== unanswered || mayBeBad(slot, complaint, told) ? rank : 0,
  );
  return { ranks, site: complaint !== 'legs' && told.site === 'unnamed' ? 'nowhere' : told.site };
}

function mayBeBad(slot: number, complaint: Complaint, told: View): boolean {
  const [key, condition] = [scaleKeys[slot], conditions[slot]];
  if (key === undefined || (condition !== undefined && !couldHold(condition, told))) return false;
  if (complaint === 'legs' || considered[complaint].has(key)) return true;
  return considered.illness.has(key) && holds(ofIllness, told);
}
