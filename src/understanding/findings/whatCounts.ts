/** Of several mentions, what counts: of "a bit swollen" and "like a balloon" the balloon; of "it was numb, now it's not" no numbness. */
import {
  type FindingKey,
  type Findings,
  isScaleKey,
  rankOf,
  type Site,
  scaleKeys,
} from '../../triage/index.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { Mention } from '../mentions/types.ts';
import type { Times } from '../time/sinceWhen.ts';
import { isAllOver, isOver } from './overtaken.ts';

/** Of what was told in so many words the worst counts; a plain answer speaks for the rest. */
export function worst(
  base: Findings,
  told: readonly Mention[],
  sites: readonly Site[],
  wrong: readonly Site[],
): Findings {
  const made: Record<string, string> = {};
  for (const { says, clause } of told) {
    for (const key of scaleKeys) {
      const value = says[key];
      if (value === undefined) continue;
      if (isOver(told, key, value, clause)) {
        if (key === 'darkUrine') made[key] = 'unsure';
        continue;
      }
      const now = made[key];
      if (now === undefined || rankOf(key, value) > rankOf(key, now)) made[key] = value;
    }
  }
  for (const key of scaleKeys) {
    const value = base[key];
    if (value !== undefined) made[key] ??= value;
  }
  const holding = told.filter((one) => !isAllOver(told, one));
  const all = [...new Set([...holding.flatMap((mention) => mention.sites), ...sites])].filter(
    (site) => !wrong.includes(site),
  );
  const named = all.filter((site) => site !== 'unsure');
  const kept = named.length > 0 ? named : all;
  return { ...made, ...(kept.length === 0 ? {} : { sites: kept }) };
}

/** A score says how much it hurts: a bare "sore" no longer leaves it open, unless it is of running and the score is not. */
export function withoutVaguePain(mention: Mention, clauses: readonly Clause[], score: Mention): Mention {
  const { pain, ...others } = mention.says;
  if (pain === undefined || pain === 'none') return mention;
  const low = score.says.pain === 'none' || score.says.pain === 'mild';
  const saysWhen = (clause: number): boolean =>
    clause !== score.clause &&
    clauses[clause]?.terms.some(({ text }) => text.split(' ').includes('when')) === true;
  if (low && mention.clause !== score.clause && (saysWhen(mention.clause) || saysWhen(mention.clause - 1)))
    return mention;
  return { ...mention, says: others };
}

/** "Both the same" tells the side, not the trend. */
export function isOfBoth(mention: Mention, clauses: readonly Clause[]): boolean {
  const text = clauses[mention.clause]?.terms.find(({ from }) => from === mention.from)?.text ?? '';
  if (text !== 'same' && text !== 'the same' && text !== 'same same') return false;
  const words = clauses[mention.clause]?.terms.flatMap(({ text }) => text.split(' ')) ?? [];
  return words.some((word) => ['both', 'two', 'pair', 'each', 'sides', 'legs', 'calves'].includes(word));
}

const ofLegs: readonly FindingKey[] = [
  'pain',
  'swelling',
  'heat',
  'bruise',
  'nerve',
  'quality',
  'cold',
  'walking',
  'injury',
  'pop',
  'motion',
  'jointTrouble',
  'trend',
  'comesBack',
];

const ofOtherThings: readonly FindingKey[] = ['race', 'painkiller', 'clotRisk', 'antibiotic', 'illness'];
const dangers: readonly FindingKey[] = ['chest', 'darkUrine', 'deformity', 'rockHard'];

const saysBad = (says: Findings, keys: readonly FindingKey[]): boolean =>
  keys.some((key) => isScaleKey(key) && says[key] !== undefined && rankOf(key, String(says[key])) > 0);

const saysOfLegs = (says: Findings): boolean => saysBad(says, ofLegs) || says.quality !== undefined;
const saysOfDanger = (says: Findings): boolean => saysBad(says, dangers);
/** That nothing hurts is said, and not only answered. */
export const isSaidPainless = (told: readonly Mention[]): boolean =>
  told.some(({ says }) => says.pain === 'none');

const saysOfOtherThings = (says: Findings): boolean =>
  saysBad(says, ofOtherThings) || [says.race, says.painkiller, says.chest].some((said) => said !== undefined);

/** The clauses that tell of other things than where it hurts. */
export const clausesOfOthers = (told: readonly Mention[], hurts: ReadonlySet<number>): ReadonlySet<number> =>
  new Set(
    told
      .filter(({ says, clause }) => !hurts.has(clause) && saysOfOtherThings(says))
      .map(({ clause }) => clause),
  );

/** A tiredness by itself counts its weeks, and no days: "tired since my run yesterday" is no trouble since yesterday. */
export function ofTiredness(times: Times, told: readonly Mention[]): Times {
  const isTired = told.some(({ says }) => says.fatigue === 'tired');
  const isMore = told.some(({ says }) => saysOfLegs(says) || says.fatigue === 'exhausted');
  return isTired && !isMore && times.mention?.says.days !== '15+' ? {} : times;
}

/** The clauses that tell of a complaint. */
export function hurtingIn(
  told: readonly Mention[],
  asked: readonly FindingKey[],
  besides: readonly number[],
): ReadonlySet<number> {
  const legs = told.filter(
    ({ says }) => (saysOfLegs(says) || says.injury !== undefined) && !/saddle|unsure/.test(`${says.nerve}`),
  );
  const dangerous =
    asked.length === 0 && legs.length === 0 ? told.filter(({ says }) => saysOfDanger(says)) : [];
  // Where nothing else ails, the exhaustion is what it is: "just worn out, about ten weeks".
  const tiring =
    legs.length === 0 && besides.length === 0 ? told.filter(({ says }) => saysBad(says, ['fatigue'])) : [];
  return new Set([...[...legs, ...dangerous, ...tiring].map(({ clause }) => clause), ...besides]);
}

/** "Nothing hurts, except my shin": it hurts, and nobody has said how much. */
export const withExcepted = (
  plain: Findings,
  places: readonly { readonly excepted?: boolean }[],
): Findings =>
  plain.pain === 'none' && places.some(({ excepted }) => excepted) ? { ...plain, pain: 'unsure' } : plain;
