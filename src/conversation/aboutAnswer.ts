/** What the runner asks about the answer: why, how sure it is, what would change it, and who says so. */
import {
  assess,
  type Publisher,
  rankOf,
  type ScaleKey,
  scaleKeys,
  severityOf,
  sourceOf,
  worstOf,
} from '../triage/index.ts';
import type { FollowUpPart } from './followUp.ts';
import type { State } from './state.ts';
import { stillSo, verdictOn } from './verdictReply.ts';

/** Has the runner heard an answer? */
export const isTold = ({ open }: State): boolean => open.is === 'told' || open.is === 'warned';

/** The reasons that call for the level of the verdict, at most three. */
export function why(state: State): FollowUpPart {
  if (!isTold(state)) return { say: 'noVerdictYet' };
  const { findings, side } = state;
  const { level, reasons } = assess(findings);
  const deciding = reasons.filter((rule) => rule.level === level).map(({ id }) => id);
  return { say: 'why', reasons: deciding.slice(0, 3), findings, side };
}

export function sure(state: State): FollowUpPart {
  return isTold(state) ? stillSo(verdictOn(state)) : { say: 'noVerdictYet' };
}

/** What was never told and would raise the answer at its worst, the gravest first. */
export function whatWouldChange(state: State): FollowUpPart {
  if (!isTold(state)) return { say: 'noVerdictYet' };
  const { findings } = state;
  const { level } = assess(findings);
  const raised = (key: ScaleKey): number =>
    severityOf(assess({ ...findings, [key]: worstOf(key) }).level) - severityOf(level);
  const raising = scaleKeys
    .filter((key) => findings[key] === undefined || rankOf(key, findings[key]) === 0)
    .filter((key) => raised(key) > 0)
    .toSorted((a, b) => raised(b) - raised(a))
    .slice(0, 3);
  return { say: 'whatWouldChange', level, raising };
}

/** Who is behind the reasons, each named once and at most three; nobody before there is an answer. */
export function sources(state: State): FollowUpPart {
  const cited = isTold(state) ? assess(state.findings).reasons.flatMap((rule) => rule.sources) : [];
  const by = new Set<Publisher>(cited.map((id) => sourceOf(id).publisher));
  return { say: 'sources', by: [...by].slice(0, 3) };
}
