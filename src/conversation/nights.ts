/**
 * One bad night is not exhaustion: sleep is no finding, how worn out a runner is decides. "On fumes" says neither, so that
 * whoever is kept from a run by that alone is asked once which it is.
 */
import {
  assess,
  bestOf,
  type Findings,
  type Question,
  rankOf,
  type ScaleKey,
  severityOf,
} from '../triage/index.ts';
import type { Heard } from '../understanding/index.ts';
import type { Hearing } from './hear.ts';
import type { State } from './state.ts';

export const nightQuestion: Question = { id: 'body', covers: ['fatigue'] };

/** Is it time to ask? After the warning signs and the place, before the rest. */
export function isNightDue({ findings, oneNight }: State, next: Question | undefined): boolean {
  if (oneNight !== undefined || findings.fatigue !== 'exhausted' || isForLong(findings)) return false;
  const isFirst = next?.id === 'open' || next?.id === 'sweep';
  const isIll = isWorse('illness', findings) || isWorse('fever', findings);
  const rested = assess({ ...findings, fatigue: 'tired' });
  return !isFirst && !isIll && severityOf(rested.level) < severityOf(assess(findings).level);
}

/** What came back: only a bad night that is owned to makes it less. */
export function answeredNight({ heard, after }: Hearing): State {
  const oneNight = isOfNight(heard) && !isForLong(after.findings);
  return withNight({ ...after, oneNight, findings: { ...after.findings, fatigue: 'exhausted' } });
}

/** "Knackered", told again by somebody who has said that it was the night. */
export const withNight = (state: State): State =>
  state.oneNight && state.findings.fatigue === 'exhausted'
    ? { ...state, findings: { ...state.findings, fatigue: 'tired' } }
    : state;

/** "Yes", "just the one night"; or "no, only my legs are tired", which is no exhaustion either. */
const isOfNight = ({ answer, findings: { fatigue }, shortNight }: Heard): boolean =>
  answer === 'yes' ||
  fatigue === 'none' ||
  (answer === undefined && (fatigue === 'tired' || shortNight === true));

const isWorse = (key: ScaleKey, findings: Findings): boolean => rankOf(key, findings[key] ?? bestOf(key)) > 0;

const isForLong = (findings: Findings): boolean => isWorse('days', findings);
