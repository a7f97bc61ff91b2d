import type { IntentDeclaration } from './model.ts';
import type { Example } from './similarity.ts';
import type { Span } from './spans.ts';

/** What stands before a thing that is taken back: "not my knee", "it isn't the left knee". */
const REJECTED = /\b(?:not|isnt|arent|wasnt)(?: (?:a|an|the|my|me|both|left|right|about))*$/;

/** "I said my knee", which takes the knee back only if something else follows. */
const SAID = /\bi said(?: (?:a|the|my|both|left|right|about))*$/;

const HESITATION = /^(?:um|umm|uh|er|erm|oh|ah|hmm|well|yeah|alexa)$/;

/** How many words open a correction: "no wait it's" → 3; none when this is no correction. */
export type Opening = (words: readonly string[]) => number;

/**
 * Prepares to hear the openings of a correcting intent: the words before the first slot of its samples, unless a
 * sample of another intent begins in the same way.
 */
export function createOpenings(
  correcting: readonly IntentDeclaration[],
  examples: readonly Example[],
): Map<string, Opening> {
  return new Map(
    correcting.map(({ name }) => {
      const others = new Set(examples.filter(({ intent }) => intent !== name).map(openingOf));
      const own = examples.filter(({ intent }) => intent === name).map(openingOf);
      const openings = new Set(own.filter((opening) => opening !== '' && !others.has(opening)));
      return [name, (words) => longest(words, openings)];
    }),
  );
}

function openingOf({ words }: Example): string {
  const slot = words.findIndex((word) => word.startsWith('{'));
  return words.slice(0, slot < 0 ? words.length : slot).join(' ');
}

function longest(words: readonly string[], openings: ReadonlySet<string>): number {
  const first = words.findIndex((word) => !HESITATION.test(word));
  const ends = words.flatMap((_, index) => (index >= first ? [index + 1] : []));
  return Math.max(0, ...ends.filter((end) => openings.has(words.slice(first, end).join(' '))));
}

/** Whether some of what is said is taken back by naming it: "my ankle, not my knee". */
export function rejects(words: readonly string[], spans: readonly Span[]): boolean {
  return spans.some((span) => REJECTED.test(before(span, words)));
}

/**
 * What a correction says after its opening. What it takes back ("not the knee") comes last where there is a second
 * slot for it, and is left out where there is none.
 */
export function corrected(
  { slots = [] }: IntentDeclaration,
  words: readonly string[],
  spans: readonly Span[],
  opening: number,
): Span[] {
  const told = spans.filter((span) => span.end > opening && !REJECTED.test(before(span, words)));
  const meant = told.filter((span) => !SAID.test(before(span, words)));
  const alone = ({ type }: Span): boolean => meant.every((other) => other.type !== type);
  const kept = told.filter((span) => meant.includes(span) || alone(span));
  const hasSecondSlot = ({ type }: Span): boolean => slots.filter((slot) => slot.type === type).length > 1;
  const takenBack = spans.filter(
    (span) => span.end > opening && !kept.includes(span) && !alone(span) && hasSecondSlot(span),
  );
  return [...kept, ...takenBack];
}

function before({ start }: Span, words: readonly string[]): string {
  return words.slice(0, start).join(' ');
}
