/** What an answer settles beyond what the ear has found in its words: a plain yes or no, and what goes without saying. */
import {
  bestOf,
  type FindingKey,
  type Findings,
  findingEntries,
  findingsFrom,
  isBest,
  isScaleKey,
  rankOf,
  type ScaleKey,
  worstOf,
} from '../triage/index.ts';
import type { Heard } from '../understanding/index.ts';
import { isElsewhereOnly } from './noneOfLegs.ts';
import type { Open } from './open.ts';
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

/** What a plain yes or no settles, beyond what the ear has found in the words themselves. */
function plainly(
  { open, findings: known }: State,
  asked: readonly FindingKey[],
  { answer, findings }: Heard,
): Findings {
  const left = asked.filter(isScaleKey).filter((key) => findings[key] === undefined && isYesOrNo(key, open));
  const [only, ...others] = left;
  // No plain answer changes what was told already, but where that is asked about anew.
  const isAnew = open.is !== 'asking' || open.way === 'anew';
  const untold = left.filter((key) => isAnew || (known[key] ?? 'unsure') === 'unsure');
  if (answer === 'no' && !isWhich(open)) return allAtBest(untold);
  const isPlainYes = answer === 'yes' && only !== undefined && others.length === 0 && asked.length === 1;
  return isPlainYes ? findingsFrom({ [only]: yesTo(only, known.sites) }) : {};
}

/** A yes to what is asked of a back: numb where one sits, trouble peeing, or two weak legs. */
const yesTo = (key: ScaleKey, sites: Findings['sites']): string =>
  key === 'nerve' && sites?.includes('lowBack') ? worstOf(key) : findingEntries[key].yes;

/**
 * What was told, without what a plain answer to the whole of a question does not say. "How bad does it get?" "No." takes
 * no pain back; nor does "which one?" "no", after a yes, take back that there was one: each is asked for by itself. And no
 * plain answer changes what was told of the question already, as one thing after another is on a screen.
 */
function withoutPlain({ findings, open }: State, asked: readonly FindingKey[], heard: Heard): Findings {
  const { answer } = heard;
  if (open.is !== 'asking' || answer === 'yes') return heard.findings;
  const isHurting = findings.pain !== undefined && findings.pain !== 'none';
  const isNoPain =
    heard.corrects !== true &&
    heard.painless !== true &&
    (answer === 'no' || Object.keys(heard.findings).length === 1);
  const isSaid = ([key, value]: readonly [string, unknown]): boolean => {
    if (key === 'pain' && value === 'none' && open.question.id === 'open' && isNoPain) return !isHurting;
    const isPlain = (answer === 'no' && isBest(key, value)) || (answer === 'unsure' && value === 'unsure');
    // What is asked anew is asked because it was told, and a plain no is the answer.
    if (!isPlain || open.way === 'anew' || !asked.some((each) => each === key)) return true;
    const known = isScaleKey(key) ? findings[key] : undefined;
    return (known === undefined || known === 'unsure') && !(answer === 'no' && isWhich(open));
  };
  return findingsFrom(Object.fromEntries(Object.entries(heard.findings).filter(isSaid)));
}

/** "One leg or both? Easing or getting worse? Since when?" There is no yes or no to these. */
function isYesOrNo(key: FindingKey, open: Open): boolean {
  const isOpenEnded = open.is === 'asking' && (open.question.id === 'open' || open.question.id === 'course');
  return !isOpenEnded || key === 'comesBack';
}

/** "Yes", and then "no" to "which one?": that is no plain no to all of it. */
const isWhich = (open: Open): boolean => open.is === 'asking' && open.way === 'which';

export function allAtBest(keys: readonly ScaleKey[]): Findings {
  return findingsFrom(Object.fromEntries(keys.map((key) => [key, bestOf(key)])));
}

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
