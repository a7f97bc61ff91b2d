/** What the plain answer to a question settles. */
import { bestOf, type FindingKey, type Findings, findingEntries, isScaleKey } from '../../triage/index.ts';
import { bestOfKeys, unsureKeys, without } from '../findings/values.ts';
import type { Answer, Context } from '../heard.ts';
import type { Mention } from '../mentions/types.ts';
import type { Reply } from './answers.ts';
import { isAffirmed, isBadIn, isHindered, openKeys } from './byTelling.ts';
import type { Named } from './named.ts';

/** What the plain answer settles, and what it is. */
export function settle(
  asked: readonly FindingKey[],
  means: Context['yesMeans'],
  reply: Reply,
  told: readonly Mention[],
  named: Named,
  placed: boolean,
): { readonly base: Findings; readonly answer?: Answer } {
  const yesMeans = asked.length > 1 && asked.every((key) => openKeys.includes(key)) ? undefined : means;
  if (asked.length === 0 && yesMeans !== 'good') return { base: {} };
  const open = asked.filter((key) => key !== 'sites');
  const best = bestOfKeys(yesMeans === 'good' ? open : plainly(open));
  const toldKeys = new Set(told.flatMap(({ says }) => Object.keys(says)));
  const toldOfIt = open.filter((key) => toldKeys.has(key));
  /** What is named and left open: "couldn't tell you if it's better or worse". */
  const doubted = open.filter((key) => named.all.has(key) && !toldKeys.has(key));
  const isOfSome = doubted.length > 0 && doubted.length < open.length;
  const { lead, whole } = reply;
  if (means === 'bad' && lead !== 'yes' && !placed && isPainless(asked, told))
    return { base: {}, answer: 'no' };
  if (yesMeans === 'good') {
    const well = lead !== 'no' && (whole === 'yes' || (whole === 'good' && !isBadIn(told, open)));
    const yes = lead === 'yes' || well;
    if (yes) return { base: best, answer: 'yes' };
    if (lead === undefined && whole === undefined && isHindered(told)) return { base: {}, answer: 'no' };
    if (lead === 'no' || (whole === 'no' && lead === undefined && toldOfIt.length === 0))
      return { base: {}, answer: 'no' };
    if (lead === 'unsure' || whole === 'unsure')
      return toldOfIt.length === 0 ? { base: unsureKeys(open), answer: 'unsure' } : { base: {} };
    return { base: {} };
  }
  if (yesMeans === undefined) {
    const plain = whole === 'no' || whole === 'good' || (lead === 'no' && whole === undefined);
    if (asked.includes('pain') && plain && toldOfIt.length === 0 && lead !== 'yes')
      return means === 'bad' && !placed
        ? { base: { pain: 'none' }, answer: 'no' }
        : { base: { pain: 'none' } };
    if (
      (lead === 'unsure' || (whole === 'unsure' && told.length === 0)) &&
      toldOfIt.length === 0 &&
      !placed &&
      (asked.length <= 2 || told.length === 0) &&
      open.length > 0
    )
      return isOfSome ? { base: unsureKeys(doubted) } : { base: unsureKeys(open), answer: 'unsure' };
    if (whole === 'no' && !asked.some((key) => openKeys.includes(key))) return { base: best, answer: 'no' };
    if (whole === 'rest' && asked.length > 3) return { base: best };
    return lead === 'yes' && toldOfIt.length === 0 ? { base: {}, answer: 'yes' } : { base: {} };
  }
  if (
    lead === 'unsure' ||
    (whole === 'unsure' && lead === undefined) ||
    (reply.weak && lead === undefined && whole === undefined && toldOfIt.length === 0 && !placed)
  ) {
    if (whole === 'rest') return { base: { ...best, ...unsureKeys(doubted) }, answer: 'no' };
    if (whole === 'no') return { base: best, answer: 'no' };
    if (isOfSome) return { base: unsureKeys(doubted) };
    if (toldOfIt.length === 0) return { base: unsureKeys(open), answer: 'unsure' };
    return { base: {} };
  }
  const [alarm] = open;
  if (reply.mends && open.length === 1 && isAlarm(alarm) && toldOfIt.length === 0)
    return { base: best, answer: 'no' };
  if (toldOfIt.length > 0 && isHowMuch(open, told)) return { base: {} };
  if (reply.listed && lead !== 'no' && whole === 'no' && isBadIn(told, open)) return { base: best };
  if (lead === 'yes' && open.length > 1 && open.every((key) => isAllBest(told, key)))
    return { base: best, answer: 'no' };
  // "Stairs are hell, on the flat I'm champion": what is named and not understood stays open
  const unheard = doubted.filter((key) => named.apart.has(key));
  if (whole === 'good' && lead !== 'no') return { base: without(best, unheard), answer: 'no' };
  if (whole === 'no' || whole === 'good' || (whole === 'rest' && lead !== 'yes'))
    return { base: best, answer: 'no' };
  if (lead === 'no') return { base: best, answer: 'no' };
  if (whole === 'rest' && toldKeys.size > 0) return { base: best, answer: 'yes' };
  if (lead === 'yes' || whole === 'yes') {
    if (reply.all) return { base: allYes(open), answer: 'yes' };
    const [single] = open;
    if (open.length === 1 && single !== undefined && isScaleKey(single) && !toldKeys.has(single))
      return { base: plainYes(single), answer: 'yes' };
    return { base: {}, answer: 'yes' };
  }
  if (open.some((key) => !isCourse(key)) && open.every((key) => isAllBest(told, key)))
    return { base: best, answer: 'no' };
  if (reply.only && isList(open) && (told.length > 0 || placed) && toldOfIt.length < open.length)
    return { base: best, answer: 'no' };
  return { base: {}, ...(isAffirmed(told, open) ? { answer: 'yes' as const } : {}) };
}

/** "Just the right heel", "just the pill": where it is and what was taken is told, and not that there is nothing else. */
const isList = (asked: readonly FindingKey[]): boolean =>
  !asked.some((key) => isCourse(key) || key === 'clotRisk');

const isAlarm = (key: FindingKey | undefined): boolean =>
  key !== undefined && isScaleKey(key) && 'alarm' in findingEntries[key];

/** Asked where it hurts, how much or since when: "nothing's sore" is a no to all of it, where no other place is told of. */
const isPainless = (asked: readonly FindingKey[], told: readonly Mention[]): boolean =>
  asked.some((key) => key === 'pain' || key === 'sites') &&
  asked.every((key) => openKeys.includes(key)) &&
  isAllBest(told, 'pain') &&
  !told.some(({ sites, says }) => sites.length > 0 || says.trend !== undefined);

/** "Five when it comes, otherwise nothing at all": the score says how much, and no yes or no. */
const isHowMuch = (open: readonly FindingKey[], told: readonly Mention[]): boolean =>
  open.every((key) => key === 'pain') && !open.every((key) => isAllBest(told, key));

const wherever: readonly FindingKey[] = ['sites', 'side', 'days'];

/** What a plain no can answer: not where it is or since when, and beside these not how it goes. */
function plainly(asked: readonly FindingKey[]): readonly FindingKey[] {
  const placed = asked.includes('side') || asked.includes('days');
  return asked.filter((key) => !wherever.includes(key) && !(placed && key === 'trend'));
}

/** "It's easing" answers how it goes, and no yes or no. */
const isCourse = (key: FindingKey): boolean => key === 'trend' || key === 'days' || key === 'side';

/** Everything that was told of it is good. */
function isAllBest(told: readonly Mention[], key: FindingKey): boolean {
  const values = told.flatMap(({ says }) => (isScaleKey(key) && says[key] !== undefined ? [says[key]] : []));
  return values.length > 0 && values.every((value) => isScaleKey(key) && value === bestOf(key));
}

function allYes(keys: readonly FindingKey[]): Findings {
  return Object.assign({}, ...keys.map(plainYes));
}

function plainYes(key: FindingKey): Findings {
  return isScaleKey(key) ? { [key]: findingEntries[key].yes } : {};
}
