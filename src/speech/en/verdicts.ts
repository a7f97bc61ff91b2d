/** The answers: what to do first of all. */
import type { Level } from '../../triage/index.ts';
import type { Phrasebook } from '../phrasebook.ts';
import { after } from './after.ts';
import type { Dialect } from './dialects.ts';
import { upper } from './lists.ts';
import { reasons } from './reasons/index.ts';
import { soreAt } from './sore.ts';

type Told = Parameters<Phrasebook['verdicts']['answer'][Level]>[0];

export const verdicts = (dialect: Dialect): Phrasebook['verdicts'] => {
  const because = reasons(dialect);
  const { emergencyNumber: number } = dialect;
  return {
    answer: {
      runAsPlanned: ({ outside }) => asPlanned[outside ?? 'fair'],
      easyRun: ({ outside }) => easy[outside ?? 'fair'],
      crossTrain: () => "Skip today's run.",
      rest: ({ restDays }) => restFor[restDays] ?? `${restDays} days off running.`,
      seeProfessional: (told) => {
        const reason = told.reason ? because[told.reason](told.findings).said : '';
        return `Please don't run ${onThat(told, reason)}.`;
      },
      urgentCare: ({ reason }) =>
        `Don't run${reason === 'unsureEmergencySign' ? ', just to be safe' : ''}. ${dialect.seenToday}`,
      emergency: () => `Call ${number} now. I can't call for you.`,
    },
    reasons: because,
    after: after(dialect),
    cannotTell: (told) => (isLost(told) ? untilItIsClear : []),
    namesInstead: (told) => told.level === 'crossTrain' && told.instead.length > 0 && !isLost(told),
  };
};

/** A run, by what waits outside: EPA AirNow, Air Quality Guide for Particle Pollution; CDC, Heat and Athletes. */
const asPlanned = {
  fair: 'Yes, run as planned. Nothing you told me says otherwise.',
  air: 'Not outside in that air. Your legs are fine, so run indoors or not at all.',
  heat: 'Yes, but in that heat go early, shorter and slower, with water. Your legs are fine.',
};
const easy = {
  fair: 'Yes, but easy: half your usual, slow enough to chat.',
  air: 'Not outside in that air. Indoors, an easy one: half your usual, slow enough to chat.',
  heat: 'Yes, but easy: half your usual, slow enough to chat, and out of the heat.',
};

const restFor: Readonly<Record<number, string>> = {
  1: 'Take today off running.',
  2: 'Two days off running.',
  3: 'Three days off running.',
};

const untilItIsClear = [
  "I can't tell enough to say run.",
  'Take a walk today, and ask me again when you know where it hurts.',
];

/** Nobody could find out where it hurts, and that is what decides. */
function isLost({ reason, findings: { sites = [], pain, side, days } }: Told): boolean {
  if (sites.length !== 1 || sites[0] !== 'unsure') return false;
  switch (reason) {
    case 'unclearWhere':
    case 'unsureDetail':
      return true;
    case 'tendonOrBoneAboveMild':
      return pain !== 'strong';
    case 'oneSided':
      return side !== 'one';
    case 'pastDayThree':
      return days === 'unsure';
    default:
      return false;
  }
}

/** "on that calf" where it hurts in one place that the reason does not name; else there is nothing to point at. */
function onThat({ findings, side }: Told, reason: string): string {
  const { sites = [] } = findings;
  const [site] = sites;
  if (site === undefined || sites.length > 1 || site === 'unsure' || site === 'skin') return 'for now';
  const { one, part, that } = soreAt()(findings, side);
  const isNamed = [one, part, upper(one)].some((name) => reason.includes(name));
  if (isNamed || site === 'groin') return 'on that';
  if (site === 'lowBack') return 'with that back';
  return `${site === 'itBand' || site === 'glute' || site === 'adductor' ? 'with' : 'on'} ${that}`;
}
