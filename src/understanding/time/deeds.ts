/** Times of something the runner did or will do, and not of a complaint: "i drove buses thirty years", "a jog today". */
import type { Term } from '../terms/terms.ts';

const deeds = new Set('drove worked lived slept packed smoked taught coached'.split(' '));
/** "I run forty years". */
const ran = new Set(['run', 'ran', 'jog']);
const outings = new Set('run jog jogging tempo session parkrun race workout intervals ride'.split(' '));
const mine = new Set(['my', 'the', 'this', 'that', 'end']);
/** After these a time tells since when, whatever was done then. */
const begun = new Set(
  'since after from started start began begun came come comes coming when hurt hurts doing'.split(' '),
);

/** Does the time that begins at this word belong to what was done? `today`: it is today. */
export function isOfADeed(terms: readonly Term[], from: number, today: boolean): boolean {
  const words = terms
    .filter((term) => term.to <= from)
    .flatMap(({ text, entry }) => (entry?.is === 'property' ? ['|'] : text.split(' ')));
  const before = words.slice(words.lastIndexOf('|') + 1);
  // "Fifty k a week for five years": a habit.
  if (
    /\b(a|per|each|every) (day|week|month|year) (for|since|over)?$/.test(
      `${before.join(' ')} `.replace(/ $/, ''),
    )
  )
    return true;
  if (before.some((word) => begun.has(word))) return false;
  if (today && outings.has(before.at(-1) ?? '') && !before.slice(-3).some((word) => mine.has(word)))
    return true;
  const subject = before.lastIndexOf('i');
  const deed = before[subject + 1] ?? '';
  if (
    /^i (have|am|was)? ?(been )?(running|jogging|a runner|racing|training|at (it|this)) ?(for|about|since)?$/.test(
      before
        .slice(-6)
        .join(' ')
        .replace(/^.*\bi\b/, 'i'),
    )
  )
    return !today;
  if (subject >= 0 && ran.has(deed) && before.length === subject + 2) return !today;
  return deeds.has(deed) && (subject >= 0 || terms[0]?.from === 0);
}
