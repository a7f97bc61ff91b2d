/** The verdicts as they are drawn, and what each of them ends with. */
import type { Offer, Prompt, VerdictPart } from '../../src/conversation/index.ts';
import type { Suggestion } from '../../src/knowledge/activities.ts';
import { tipIds } from '../../src/knowledge/tips.ts';
import type { Level } from '../../src/triage/index.ts';
import { longest, reasonsOf } from './longest.ts';

export const instead: readonly Suggestion[] = ['swimming', 'cycling'];

export const offering = (offer: Offer): Prompt => ({ ask: 'offer', offer, turn: 0 });
const offers: { readonly [Each in Level]?: Offer } = {
  runAsPlanned: 'stretching',
  easyRun: 'stretching',
  crossTrain: 'crossTraining',
  rest: 'crossTraining',
  seeProfessional: 'why',
};

const isUrgent = (level: Level): boolean => level === 'urgentCare' || level === 'emergency';

/** The words of an answer at their longest. */
export function verdict(level: Level): VerdictPart {
  return {
    say: 'verdict',
    level,
    restDays: level === 'rest' ? 3 : 0,
    reason: reasonsOf(level)[0],
    findings: { sites: ['calf'] },
    instead: level === 'crossTrain' || level === 'rest' ? instead : [],
    tip: isUrgent(level) ? undefined : longest(tipIds, (tip, words) => words.screen.tips[tip])[0],
  };
}

export const promptAfter = (level: Level): Prompt => {
  const offer = offers[level];
  return offer ? offering(offer) : { ask: 'misheard' };
};
