/** The public face of the medical core: findings in; a verdict or the next question out. */
export { assess, type Verdict } from './assess.ts';
export { type Complaint, complaintOf } from './complaint.ts';
export {
  isLasting,
  isUrgentAtOnce,
  isUrgentOverTime,
  type SignElsewhere,
  signsElsewhere,
} from './elsewhere.ts';
export {
  type Doubt,
  type FindingKey,
  type Findings,
  findingEntries,
  inOrderOfGravity,
  isScaleKey,
  type ScaleKey,
  scaleKeys,
  type Value,
} from './findings.ts';
export { gravest, type LiveRule, nextQuestion, type Question, reasonsToAsk } from './interview.ts';
export { allowsRun, type Level, levels, severityOf } from './levels.ts';
export { merge, type Telling } from './merge.ts';
export { volunteered } from './plausible.ts';
export { isAskedIn, type QuestionId, questionIds } from './questions.ts';
export type { ComeBack, Condition } from './rule.ts';
export { concerns, type Rule, type RuleId, rules } from './rules/index.ts';
export { badOn, bestOf, findingsFrom, isBest, rankOf, steps, UnknownFinding, worstOf } from './scales.ts';
export { isSite, type Place, places, type Site, sites } from './sites.ts';
export {
  type Guidance,
  guidance,
  type Publisher,
  publishers,
  type SeedRow,
  type Source,
  type SourceId,
  sourceOf,
} from './sources.ts';
