/** What an answer takes for granted, in one sentence: a condition on a run, a safety net on anything else. */
import { allowsRun, type FindingKey, type Level } from '../../triage/index.ts';
import { or, phrasesFor } from './lists.ts';

/** What would be bad news, after "it's …". */
const itIs: { readonly [Key in FindingKey]?: string } = {
  quality: 'sharp',
  trend: 'getting worse',
  pinpoint: 'in one spot',
  restPain: 'sore at rest',
  jointTrouble: 'locking',
  swelling: 'swollen',
  heat: 'hot',
  bruise: 'bruised',
  side: 'on one side only',
  nerve: 'numb',
  cold: 'cold',
  deformity: 'bent',
  rockHard: 'rock hard',
  motion: 'hard to move',
};

/** What would be bad news, after "there's a …" or "there's no …". */
const thereIs: { readonly [Key in FindingKey]?: string } = {
  pop: 'pop',
  injury: 'fall',
  painkiller: 'painkiller',
  fatigue: 'exhaustion',
};

/** What would be bad news, in words of its own. */
const alsoBad: { readonly [Key in FindingKey]?: string } = {
  walking: "you can't stand on it",
  fever: 'you have a fever',
  pain: 'the pain turns severe',
  days: 'it lasts past a week',
  dailyLife: 'it gets in the way of your day',
  chest: 'your chest hurts',
  darkUrine: 'your pee turns dark',
  sites: "it's in a joint",
  everyRun: 'it comes back every run',
  clotRisk: 'you had a clot or surgery lately',
  bloodThinner: 'you take a blood thinner',
  pregnant: "you're pregnant",
  diabetes: 'you have diabetes',
  antibiotic: 'you took an antibiotic lately',
  age: "you're under eighteen",
};

const netOpening: Readonly<Record<Level, string>> = {
  runAsPlanned: '',
  easyRun: '',
  crossTrain: 'Rest, or have it seen, if',
  rest: 'Have it seen if',
  seeProfessional: 'Be seen today if',
  urgentCare: 'Go to the emergency department now if',
  emergency: '',
};

/** Empty when nothing is taken for granted. */
export function assumption(level: Level, keys: readonly FindingKey[]): string {
  if (keys.length === 0 || level === 'emergency') return '';
  if (allowsRun(level)) return `That's if ${clauses(goodNews(level, keys), 'and')}.`;
  return `${netOpening[level]} ${clauses(badNews(keys), 'or', 'if ')}.`;
}

function badNews(keys: readonly FindingKey[]): readonly string[] {
  const is = or(phrasesFor(itIs, keys));
  const behind = or(phrasesFor(thereIs, keys));
  return [
    ...(is ? [`it's ${is}`] : []),
    ...(behind ? [`there's a ${behind}`] : []),
    ...phrasesFor(alsoBad, keys),
  ];
}

/** "it moves freely", "it isn't sharp or sore at rest", "there's no pop or painkiller". */
function goodNews(level: Level, keys: readonly FindingKey[]): readonly string[] {
  const nothingHurts = level === 'runAsPlanned';
  const is = or(phrasesFor({ ...itIs, motion: '' }, keys).filter(Boolean));
  const behind = or(phrasesFor(thereIs, keys));
  const others = keys.filter((key) => !(key in itIs || key in thereIs));
  return [
    ...(keys.includes('motion') ? [nothingHurts ? 'everything moves freely' : 'it moves freely'] : []),
    ...(is ? [`${nothingHurts ? 'nothing is' : keys.includes('motion') ? "isn't" : "it isn't"} ${is}`] : []),
    ...(behind ? [`there's no ${behind}`] : []),
    ...(others.length > 0 ? [`not if ${or(phrasesFor(alsoBad, others))}`] : []),
  ];
}

/** Clauses with commas between them: "a, b, and c". */
function clauses(all: readonly string[], word: 'and' | 'or', each = ''): string {
  const [first = '', ...others] = all;
  const last = others.pop();
  return [
    first,
    ...others.map((clause) => `, ${each}${clause}`),
    last ? `, ${word} ${each}${last}` : '',
  ].join('');
}
