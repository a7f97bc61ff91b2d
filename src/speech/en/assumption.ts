/** What an answer takes for granted, in one sentence: a condition on a run, a safety net on anything else. */
import type { FindingKey, Level } from '../../triage/index.ts';
import type { Phrasebook } from '../phrasebook.ts';
import type { Dialect } from './dialects.ts';
import { or, phrasesFor, upper } from './lists.ts';

type Phrases = { readonly [Key in FindingKey]?: string };

/** What would be bad news, after "it's …". */
const itIs: Phrases = {
  quality: 'sharp',
  trend: 'worsening',
  pinpoint: 'in one spot',
  restPain: 'sore at rest',
  swelling: 'swollen',
  heat: 'hot',
  bruise: 'bruised',
  side: 'one-sided',
  nerve: 'numb',
  cold: 'cold',
  deformity: 'bent',
  rockHard: 'rock hard',
};

/** What would be bad news, after "it began with a …". */
const beganWith: Phrases = { pop: 'pop', injury: 'fall' };

/** What must not be there for a run, after "there's no …". */
const thereIsNo: Phrases = { ...beganWith, painkiller: 'painkiller' };

/** What would be bad news, in words of its own. */
const ownWords: Phrases = {
  jointTrouble: 'it locks',
  fatigue: "you're exhausted",
  painkiller: 'you took a painkiller',
  fever: 'you have a fever',
  walking: "you can't stand on it",
  pain: 'the pain turns severe',
  days: 'it lasts past a week',
  dailyLife: 'it gets in the way of your day',
  chest: 'your chest hurts',
  darkUrine: 'your urine turns dark',
  sites: "it's in a joint",
  everyRun: 'it comes back every run',
  illness: "you're ill",
  race: 'you just ran a marathon',
  comesBack: 'it keeps coming back',
  clotRisk: 'you had a clot or surgery lately',
  bloodThinner: 'you take a blood thinner',
  pregnant: "you're pregnant",
  diabetes: 'you have diabetes',
  antibiotic: 'you took an antibiotic lately',
  statin: 'you take a statin',
  age: "you're under eighteen",
};

/** Empty when nothing is taken for granted. */
export const assumption =
  ({ emergencyRoom }: Dialect): Phrasebook['assumption'] =>
  (level, keys) => {
    if (keys.length === 0) return '';
    switch (level) {
      case 'runAsPlanned':
      case 'easyRun':
        return condition(level, keys);
      case 'crossTrain': {
        const toBeSeen = keys.filter((key) => !asksForRest.has(key));
        const forRest = keys.filter((key) => asksForRest.has(key));
        return [ifBad('Have it seen', toBeSeen), ifBad('Rest', forRest)].filter(Boolean).join(' ');
      }
      case 'rest':
        return ifBad('Have it seen', keys);
      case 'seeProfessional':
        return ifBad('Be seen today', keys);
      case 'urgentCare':
        return ifBad(`Go to ${emergencyRoom} now`, keys);
      case 'emergency':
        return '';
    }
  };

/** What calls for rest instead of cross-training; anything else should be looked at. */
const asksForRest: ReadonlySet<FindingKey> = new Set([
  'quality',
  'motion',
  'injury',
  'fatigue',
  'painkiller',
]);

function ifBad(advice: string, keys: readonly FindingKey[]): string {
  return keys.length > 0 ? `${advice} if ${badNews(keys)}.` : '';
}

/** "it's sharp or sore at rest, began with a pop or fall, or you're exhausted" */
export function badNews(keys: readonly FindingKey[]): string {
  const is = or(phrasesFor({ ...itIs, motion: 'very stiff' }, keys));
  const began = or(phrasesFor(beganWith, keys));
  return clauses(
    [
      ...(is ? [`it's ${is}`] : []),
      ...(began ? [`${is ? '' : 'it '}began with a ${began}`] : []),
      ...phrasesFor(ownWords, keys),
    ],
    'or',
  );
}

/** "That's if it moves freely and isn't sharp or in one spot, nor sore at rest. No pop or painkiller, and you're rested." */
function condition(level: Level, keys: readonly FindingKey[]): string {
  const calm = level === 'runAsPlanned';
  const { restPain, ...visible } = itIs;
  const is = [or(phrasesFor(visible, keys)), ...(keys.includes('restPain') && restPain ? [restPain] : [])];
  const looks = is.filter(Boolean).join(', nor ');
  const moves = keys.includes('motion');
  const itIsNot = moves ? "isn't" : "it isn't";
  const locks = keys.includes('jointTrouble');
  const further = keys.filter((key) => !(key in thereIsNo || key === 'fatigue' || key === 'jointTrouble'));
  const parts = [
    ...(moves ? [calm ? 'everything moves freely' : 'it moves freely'] : []),
    ...(looks ? [`${calm ? 'nothing is' : itIsNot} ${looks}`] : []),
    ...(locks ? [calm ? 'nothing locks' : `${moves || looks ? '' : 'it '}doesn't lock`] : []),
    ...phrasesFor(ownWords, further).map((clause) => `not if ${clause}`),
  ];
  const none = or(phrasesFor(thereIsNo, keys));
  const also = [none && `no ${none}`, keys.includes('fatigue') ? "you're rested" : ''].filter(Boolean);
  if (parts.length === 0) return `That's if ${also.join(', and ').replace(/^no/, "there's no")}.`;
  const [first = '', ...rest] = parts;
  return [`That's if ${[first, rest.join(', ')].filter(Boolean).join(' and ')}`, upper(also.join(', and '))]
    .filter(Boolean)
    .map((sentence) => `${sentence}.`)
    .join(' ');
}

/** "a", "a, and b", "a, b, and c". */
function clauses(parts: readonly string[], word: 'and' | 'or'): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')}, ${word} ${last}`;
}
