/** What is meant by a question, for whoever asks. */
import type { FindingKey, Question } from '../../triage/index.ts';
import { type FindingWords, wordsOf } from './findings.ts';

/** At most two meanings: those that are asked about most come first. */
export function explain(words: FindingWords): (question: Question) => string {
  return ({ covers }) => {
    const meanings = [...new Set([...toExplain, ...covers])]
      .filter((key) => covers.includes(key))
      .map((key) => wordsOf(words, key).meaning);
    return meanings.slice(0, 2).join(' ');
  };
}

/** What is least plain comes first; what is not on the list comes last. */
const toExplain: readonly FindingKey[] = [
  ...(['darkUrine', 'nerve', 'rockHard', 'deformity', 'cold', 'chest', 'pain', 'sites'] as const),
  ...(['days', 'side', 'trend', 'illness', 'walking', 'dailyLife', 'swelling', 'heat'] as const),
  ...([
    'fever',
    'bruise',
    'clotRisk',
    'bloodThinner',
    'pregnant',
    'jointTrouble',
    'pinpoint',
    'restPain',
  ] as const),
  ...(['comesBack', 'motion', 'quality', 'pop', 'injury', 'fatigue', 'painkiller'] as const),
];
