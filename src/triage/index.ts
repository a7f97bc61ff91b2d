/** The public face of the medical core: findings in; a verdict, the next question or the assumptions out. */
export { assess, type Verdict } from './assess.ts';
export {
  bestOf,
  type FindingKey,
  type Findings,
  findingEntries,
  findingsFrom,
  isScaleKey,
  rankOf,
  type ScaleKey,
  scaleKeys,
  steps,
  UnknownFinding,
  type Value,
  worstOf,
} from './findings.ts';
export { assuming, type LiveRule, nextQuestion, type Question, reasonsToAsk } from './interview.ts';
export { allowsRun, type Level, levels, severityOf } from './levels.ts';
export { type QuestionId, questionIds, questions } from './questions.ts';
export type { ComeBack, Condition } from './rule.ts';
export { concerns, type Rule, type RuleId, rules } from './rules/index.ts';
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
