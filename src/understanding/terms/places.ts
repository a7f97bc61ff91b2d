/** Places that are others here, by what stands beside them. */
import type { Site } from '../../triage/index.ts';
import type { Entry } from '../entries.ts';
import { pelvicFeelings } from '../lexicon/elsewhere.ts';
import type { Term } from './terms.ts';

const seat: Entry = { is: 'subject', kind: 'seat' };
const saggings = new Set(pelvicFeelings);

/** "My pelvis, like something heavy hanging in there": its floor, and no hip. */
export const asSeat = (terms: readonly Term[], at: number): Entry | undefined =>
  /^pelvi[cs]/.test(terms[at]?.text ?? '') && terms.some(({ text }) => saggings.has(text)) ? seat : undefined;

const stairs: Entry = { is: 'subject', kind: 'stairs' };
const breathless = /puffed|puffing|winded|breathless|out of breath|panting|gasping|blowing/;

/** "Puffed after one flight": of stairs, and no long trip. */
export const asStairs = (terms: readonly Term[], at: number): Entry | undefined =>
  /\bflights?$/.test(terms[at]?.text ?? '') && terms.slice(0, at).some(({ text }) => breathless.test(text))
    ? stairs
    : undefined;

const reaching = new Set(['to', 'into', 'till', 'until']);

/** "Going from my back to my foot": where it runs to is not where it is. */
export function isRunTo(terms: readonly Term[], at: number): boolean {
  const reach = terms.slice(Math.max(0, at - 3), at).findLastIndex(({ text }) => reaching.has(text));
  if (siteOf(terms[at]) === undefined || reach < 0) return false;
  const from = terms.findIndex(({ text }) => text === 'from');
  const ends = Math.max(0, at - 3) + reach;
  return from >= 0 && terms.slice(from, ends).some((term) => siteOf(term) === 'lowBack');
}

const siteOf = (term: Term | undefined): Site | undefined =>
  term?.entry?.is === 'subject' ? term.entry.site : undefined;

const everywhere = /^(everything|everywhere|all over|whole body|body)$/;

/** "Me legs, me back, me arms": the back among all that aches, and no low back. */
export function isBackOfAll(terms: readonly Term[], at: number): boolean {
  if (siteOf(terms[at]) !== 'lowBack' || !/\bback( and)?$/.test(terms[at]?.text ?? '')) return false;
  if (/\b(low|lower|small)\b/.test(terms[at]?.text ?? '')) return false;
  return terms
    .slice(Math.max(0, at - 5), at + 5)
    .some(
      ({ entry, text }) =>
        everywhere.test(text) ||
        (entry?.is === 'subject' && entry.kind === 'elsewhere' && /arm|shoulder|neck/.test(text)),
    );
}
