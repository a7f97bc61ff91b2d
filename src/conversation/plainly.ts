/** What a plain yes or no says of the open question, and what it does not. */
import {
  bestOf,
  type FindingKey,
  type Findings,
  findingEntries,
  findingsFrom,
  isBest,
  isScaleKey,
  type ScaleKey,
  worstOf,
} from '../triage/index.ts';
import type { Heard } from '../understanding/index.ts';
import type { Open } from './open.ts';
import type { State } from './state.ts';

/** What a plain yes or no settles, beyond what the ear has found in the words themselves. */
export function plainly(
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
export function withoutPlain(
  { findings, open }: State,
  asked: readonly FindingKey[],
  heard: Heard,
): Findings {
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
