/** The questions a runner may be asked, and when each is worth a breath. Data for the interview. */
import { type FindingKey, findingEntries, type ScaleKey, scaleKeys } from './findings.ts';
import type { Level } from './levels.ts';
import { all, any, at, atLeast, type Condition } from './rule.ts';

/**
 * What each question finds out. Those that stand in no plan below are not asked at present: what they would find
 * out is named in the answer, or counts when volunteered.
 */
export const questions = {
  where: ['sites', 'pain'],
  pain: ['pain'],
  sweep: ['chest', 'darkUrine', 'nerve', 'cold', 'deformity'],
  skin: ['swelling', 'heat', 'bruise', 'fever'],
  walking: ['walking', 'dailyLife'],
  side: ['side', 'pinpoint'],
  days: ['days', 'trend'],
  clot: ['clotRisk', 'pregnant', 'bloodThinner'],
  onset: ['pop', 'injury', 'quality'],
  movement: ['motion', 'restPain'],
  rockHard: ['rockHard'],
  joint: ['jointTrouble'],
  today: ['painkiller', 'fatigue'],
  medical: ['diabetes', 'antibiotic'],
  everyRun: ['everyRun'],
} as const satisfies Record<string, readonly FindingKey[]>;

export type QuestionId = keyof typeof questions;

export const questionIds: readonly QuestionId[] = Object.keys(questions).filter(isQuestionId);

function isQuestionId(name: string): name is QuestionId {
  return Object.hasOwn(questions, name);
}

/** Findings that come along with a question but are never reason enough to ask it. */
export const alongside: ReadonlySet<FindingKey> = new Set(['pinpoint', 'trend', 'pregnant', 'bloodThinner']);

/** Asked for by no question, and not named in an answer; they count once they are told. */
const onlyIfTold: readonly ScaleKey[] = ['rockHard', 'illness', 'comesBack'];

/** Neither asked (but for two cases below) nor named. */
export const volunteered: ReadonlySet<FindingKey> = new Set(
  scaleKeys.filter((key) => findingEntries[key].volunteered || onlyIfTold.includes(key)),
);

/** A question is asked while the level is no higher than the one named, where its condition holds. */
export type Step = {
  readonly id: QuestionId;
  readonly upTo: { readonly [Limit in Level]?: Condition };
  /** A question that shares its breath when it is worth asking too: "the same on both sides, and since when?" */
  readonly with?: Step;
};

const always = all();
const hurts = atLeast('pain', 'mild');
const oftenBoneOrClot = at('calfLike', 'bony');
const swollenOrHotLeg = all(at('softLeg'), any(atLeast('swelling', 'slight'), atLeast('heat', 'yes')));
const calfWithRisk = all(at('calfLike'), atLeast('clotRisk', 'minor'));
const oneSidedCalf = all(at('calfLike'), any(atLeast('side', 'unsure'), atLeast('pinpoint', 'yes')));
const oneSidedChangedWalk = all(atLeast('side', 'unsure'), atLeast('walking', 'altered'));

const joint: Step = { id: 'joint', upTo: { seeProfessional: always } };
const rockHard: Step = { id: 'rockHard', upTo: { seeProfessional: atLeast('pain', 'strong') } };
const days: Step = {
  id: 'days',
  upTo: { crossTrain: any(hurts, atLeast('fatigue', 'exhausted')), rest: all(hurts, oftenBoneOrClot) },
};
const onset: Step = { id: 'onset', upTo: { rest: any(at('achilles', 'heel'), oneSidedChangedWalk) } };

/** The order of asking. */
export const plan: readonly Step[] = [
  { id: 'where', upTo: { seeProfessional: always } },
  { id: 'pain', upTo: { rest: always } },
  { id: 'sweep', upTo: { urgentCare: always } },
  { id: 'side', upTo: { seeProfessional: any(swollenOrHotLeg, calfWithRisk) }, with: days },
  { id: 'skin', upTo: { seeProfessional: always }, with: rockHard },
  { id: 'walking', upTo: { seeProfessional: always }, with: joint },
  { id: 'side', upTo: { crossTrain: always, rest: oftenBoneOrClot }, with: days },
  days,
  { id: 'clot', upTo: { seeProfessional: oneSidedCalf }, with: onset },
  rockHard,
  onset,
];
