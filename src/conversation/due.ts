/** Which question is due. */
import {
  assess,
  type Findings,
  findingsFrom,
  isAskedIn,
  nextQuestion,
  type Question,
  questionIds,
  rankOf,
  type Site,
  scaleKeys,
  severityOf,
  volunteered,
  worstOf,
} from '../triage/index.ts';
import { isFaintOpen } from './faints.ts';
import { type Alarm, alarms } from './reply.ts';
import type { State } from './state.ts';

/**
 * The question that is due. An `unsure` that was not accepted yet is asked about as if it had not been told:
 * "sore" says that it hurts, not how much.
 */
export function due(state: State): Question | undefined {
  const question = nextQuestion(settled(state), state.asked) ?? halfTold(state);
  // A danger that was half told comes before where it hurts.
  const doubted = alarms.find((alarm) => isOpenDoubt(state, alarm));
  const sweep = doubted && questionIds.find((id) => isAskedIn(id, doubted));
  return doubted && sweep && question && (question.id === 'open' || isFaintOpen(state))
    ? { id: sweep, covers: [doubted] }
    : question;
}

/** "I'm on an antibiotic": nobody is asked for one, but of whoever names it which kind it is, where that may decide. */
function halfTold(state: State): Question | undefined {
  const { findings, accepted } = state;
  const known = settled(state);
  const level = severityOf(assess(known).level);
  const key = scaleKeys.find(
    (each) =>
      volunteered.has(each) &&
      findings[each] === 'unsure' &&
      !accepted.includes(each) &&
      severityOf(assess({ ...known, [each]: worstOf(each) }).level) > level,
  );
  return key && { id: 'closing', covers: [key] };
}

/** Is this the very question that is due? */
export function isDue(state: State, { id, covers }: Question): boolean {
  const next = due(state);
  return `${next?.id} ${next?.covers}` === `${id} ${covers}`;
}

const isOpenDoubt = ({ findings, accepted }: State, alarm: Alarm): boolean =>
  findings[alarm] === 'unsure' && !accepted.includes(alarm);

/** Where it is, for a question to be put in: whoever began with being sore or hobbling has told that it is somewhere. */
export function placesIn({ findings, asked }: State): readonly Site[] {
  const { sites, pain = 'none', dailyLife = 'no', walking = 'normal' } = findings;
  const isSomewhere = pain !== 'none' || dailyLife !== 'no' || walking !== 'normal';
  return sites ?? (isSomewhere && !asked.includes('sweep') ? ['unsure'] : []);
}

/** What is told for certain, or was accepted as not sure. */
export function settled(state: State): Findings {
  const { findings, accepted } = state;
  const kept = Object.entries(findings).filter(
    ([key, value]) =>
      (!isUnsure(value) || accepted.some((each) => each === key)) && !(key === 'nerve' && mayBeOfBack(state)),
  );
  return findingsFrom(Object.fromEntries(kept));
}

/** A foot that tingles, of a back: where one sits is asked about as well, once. */
const mayBeOfBack = ({ findings: { nerve = 'none', sites }, asked }: State): boolean =>
  sites?.includes('lowBack') === true &&
  !asked.includes('sweep') &&
  rankOf('nerve', nerve) > rankOf('nerve', 'none') &&
  rankOf('nerve', nerve) < rankOf('nerve', 'weak');

const isUnsure = (value: unknown): boolean =>
  value === 'unsure' || (Array.isArray(value) && value.length === 1 && value[0] === 'unsure');
