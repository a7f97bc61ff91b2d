/** Phrases that are a sentence by themselves, so that no "no" before them can mean them. */
import { isAllBest } from '../findings/values.ts';
import type { Term } from '../terms/term.ts';

/** "No breathing fine": what comes after the "no" ends well, and is not what it denies. */
export const isWell = ({ text }: Term): boolean =>
  / (fine|ok|okay|good|normal|clear|grand|great|alright|well|easy|pale|yellow)$/.test(text);

/** "Chest is clear", "pee is like cola", in one phrase. */
export const isSentence = (term: Term): boolean =>
  / (is|are|'s) /.test(term.text) && (isWell(term) || isLikened(term));

export const isLikened = ({ entry, text }: Term): boolean =>
  entry?.is === 'property' && /^\w+ (is|are|'s) like /.test(text);

/** "Clear", "full feeling": the best that can be said. */
export const isBestNews = (term: Term | undefined): boolean =>
  term?.entry?.is === 'property' && term.entry.frames.every(({ says }) => isAllBest(says));

/** "No getting better", "no fine at night": a no, and how well it goes; "no good sleep" is none. */
const ownVerb =
  /^(walk|walking|walks|sleep|slept|sleeping|getting|easing|eases|fine|okay|ok|grand|spread|feel|feels|feeling)\b/;

export const isWellTold = (term: Term): boolean => isBestNews(term) && ownVerb.test(term.text);
