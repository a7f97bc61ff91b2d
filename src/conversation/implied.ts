/** What an answer settles beyond what the ear has found in its words: a plain yes or no, and what goes without saying. */
import { type FindingKey, type Findings, isScaleKey, rankOf, type ScaleKey } from '../triage/index.ts';
import type { Heard } from '../understanding/index.ts';
import { isElsewhereOnly } from './noneOfLegs.ts';
import type { Open } from './open.ts';
import { allAtBest, plainly, withoutPlain } from './plainly.ts';
import { alarms } from './reply.ts';
import type { State } from './state.ts';

/** All that is told, said outright or not; `asked` is what the open question covers. */
export function toldIn(state: State, asked: readonly FindingKey[], heard: Heard): Findings {
  return {
    ...(isElsewhereOnly(state, heard) ? { pain: 'none', sites: [] } : {}),
    ...plainly(state, asked, heard),
    ...impliedBy(state.open, heard),
    ...withoutPlain(state, asked, heard),
    ...leaksBesideBack(state, heard),
    ...ageIn(state, heard),
  };
}

/**
 * What tells of the runner. A place that is only named to be stretched is not sore for that, and what hurts without a place
 * is not put there.
 */
export function withoutPlaceToStretch({ open }: State, heard: Heard): Heard {
  const { request, findings } = heard;
  const last = open.is === 'told' || open.is === 'aside' ? open.followUp : undefined;
  const { kind } = request ?? last ?? {};
  const isNamed = Object.keys(findings).every((key) => key === 'sites' || key === 'side');
  const isAnswer = request === undefined && (heard.answer !== undefined || heard.corrects === true);
  if (kind !== 'stretching' || !isNamed || isAnswer) return heard;
  return { ...heard, findings: {}, echo: undefined };
}

/**
 * Numb toes of a back that hurts are not what hurts: the numbness counts, and the foot is no place with pain. Only beside a
 * back: numb, and nothing else, is told of the place then. So it is with a foot that is cold, whatever else hurts.
 */
export function withoutPlaceOfSign({ findings: { sites = [] }, open }: State, heard: Heard): Heard {
  const { sites: named = [], nerve, ...others } = heard.findings;
  const isNumb = nerve === 'tingling' || nerve === 'duringRuns' || nerve === 'bothLegs';
  const isCold = others.cold === 'yes' && nerve === undefined;
  const isMore = others.pain !== undefined || others.swelling !== undefined || others.bruise !== undefined;
  const isElsewhere = isNumb
    ? sites.includes('lowBack') && !named.includes('lowBack')
    : isCold && sites.length > 0;
  if (isMore || !isElsewhere || open.is !== 'asking') return heard;
  const { sites: _, ...findings } = heard.findings;
  return { ...heard, findings };
}

/**
 * Whoever goes through two things of a question, or more, and names nothing graver than a stiff stair or a small bruise
 * has answered it: nobody goes through a list to its end. Warning signs and the risks of a clot are asked for to the last.
 */
function impliedBy(open: Open, { findings, answer }: Heard): Findings {
  if (open.is !== 'asking' || answer !== undefined || open.way === 'which') return {};
  const { id, covers } = open.question;
  const asked = covers.filter(isScaleKey);
  const told = asked.filter((key) => findings[key] !== undefined);
  // "Both, and easing", to "… or does it keep coming back?", says that it does not.
  if (id === 'course') return told.length > 0 && asked.includes('comesBack') ? { comesBack: 'no' } : {};
  if (id !== 'body' && id !== 'closing') return {};
  if (told.length < 2 || !told.every((key) => isHarmless(key, findings[key]))) return {};
  return allAtBest(asked.filter((key) => !told.includes(key) && !alarms.some((alarm) => alarm === key)));
}

/** The second best of these says little. */
const lesser: ReadonlySet<ScaleKey> = new Set([
  'dailyLife',
  'motion',
  'fatigue',
  'illness',
  'bruise',
  'restPain',
  'injury',
]);

const isHarmless = (key: ScaleKey, value = 'unsure'): boolean =>
  value !== 'unsure' && rankOf(key, value) <= (lesser.has(key) ? 1 : 0);

/** Whoever leaks when they jump, and whose back hurts, is asked about a nerve. */
const leaksBesideBack = (
  { findings: { sites } }: State,
  { findings: { pelvicFloor, nerve } }: Heard,
): Findings =>
  pelvicFloor === 'yes' && nerve !== 'saddle' && sites?.includes('lowBack') ? { nerve: 'unsure' } : {};

/** Of a child nobody tells the age: it is no grown-up's. */
const ageIn = ({ forAnother }: State, heard: Heard): Findings =>
  forAnother === undefined && heard.forAnother === 'child' && heard.findings.age === undefined
    ? { age: 'unsure' }
    : {};
