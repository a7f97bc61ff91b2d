/** What an answer takes for granted, in one sentence: a condition on a run, a safety net on anything else. */
import { allowsRun, type FindingKey, type Level } from '../../triage/index.ts';
import type { Phrasebook } from '../phrasebook.ts';
import type { Dialect } from './dialects.ts';
import { or, phrasesFor } from './lists.ts';

type Phrases = { readonly [Key in FindingKey]?: string };

/** What would be bad news, after "it's …". */
const itIs: Phrases = {
  quality: 'sharp',
  trend: 'worsening',
  pinpoint: 'in one spot',
  restPain: 'sore at rest',
  jointTrouble: 'locking',
  swelling: 'swollen',
  heat: 'hot',
  bruise: 'bruised',
  side: 'one-sided',
  nerve: 'numb',
  cold: 'cold',
  deformity: 'bent',
  rockHard: 'rock hard',
};

/** What would be bad news, after "there's a …" or "there's no …". */
const thereIs: Phrases = {
  pop: 'pop',
  injury: 'fall',
  painkiller: 'painkiller',
  fatigue: 'exhaustion',
  fever: 'fever',
};

/** What would be bad news, in words of its own. */
const ownWords: Phrases = {
  walking: "you can't stand on it",
  pain: 'the pain turns severe',
  days: 'it lasts past a week',
  dailyLife: 'it gets in the way of your day',
  chest: 'your chest hurts',
  darkUrine: 'your urine turns dark',
  sites: "it's in a joint",
  everyRun: 'it comes back every run',
  clotRisk: 'you had a clot or surgery lately',
  bloodThinner: 'you take a blood thinner',
  pregnant: "you're pregnant",
  diabetes: 'you have diabetes',
  antibiotic: 'you took an antibiotic lately',
  age: "you're under eighteen",
};

/** Empty when nothing is taken for granted. */
export const assumption =
  ({ emergencyRoom }: Dialect): Phrasebook['assumption'] =>
  (level, keys) => {
    if (keys.length === 0) return '';
    if (allowsRun(level)) return `That's if ${joined(goodNews(level, keys), 'and')}.`;
    const advice: Partial<Record<Level, string>> = {
      crossTrain: 'Rest or be seen',
      rest: 'Have it seen',
      seeProfessional: 'Be seen today',
      urgentCare: `Go to ${emergencyRoom} now`,
    };
    return advice[level] ? `${advice[level]} if ${joined(badNews(keys), 'or')}.` : '';
  };

/** "it's sharp or sore at rest", "there's a pop or fall", "it lasts past a week". */
function badNews(keys: readonly FindingKey[]): readonly string[] {
  const is = or(phrasesFor({ ...itIs, motion: 'hard to move' }, keys));
  const behind = or(phrasesFor(thereIs, keys));
  return [
    ...(is ? [`it's ${is}`] : []),
    ...(behind ? [`there's a ${behind}`] : []),
    ...phrasesFor(ownWords, keys),
  ];
}

/** "it moves freely", "isn't sharp or sore at rest", "there's no pop or painkiller". */
function goodNews(level: Level, keys: readonly FindingKey[]): readonly string[] {
  const somethingHurts = level !== 'runAsPlanned';
  const moves = keys.includes('motion');
  const is = or(phrasesFor(itIs, keys));
  const behind = or(phrasesFor(thereIs, keys));
  const itIsNot = moves ? "isn't" : "it isn't";
  return [
    ...(moves ? [somethingHurts ? 'it moves freely' : 'everything moves freely'] : []),
    ...(is ? [`${somethingHurts ? itIsNot : 'nothing is'} ${is}`] : []),
    ...(behind ? [`there's no ${behind}`] : []),
    ...phrasesFor(ownWords, keys).map((clause) => `not if ${clause}`),
  ];
}

/** "a", "a, and b", "a, b, and c". */
function joined(clauses: readonly string[], word: 'and' | 'or'): string {
  const last = clauses.at(-1) ?? '';
  return clauses.length < 2 ? last : `${clauses.slice(0, -1).join(', ')}, ${word} ${last}`;
}
