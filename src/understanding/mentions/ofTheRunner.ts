/** Is it the runner of whom this is said, a place that was asked about, or another part of the body alone? */
import { isScaleKey } from '../../triage/index.ts';
import type { Frame, Property, Subject } from '../entries.ts';
import type { Term } from '../terms/term.ts';
import type { Fit } from './fits.ts';
import { isSubjectOf } from './subjectsNear.ts';
import type { Place } from './types.ts';

/** "I have no weakness", asked about numbness and weakness: of the leg too; "i'm weak from the bug" is the runner alone. */
export function isAskedOtherwise(
  properties: readonly Property[],
  { frame: own }: Fit,
  { clause: { terms }, at, asked }: Place,
): boolean {
  if (!terms.slice(0, at).some(({ entry }) => entry?.is === 'not')) return false;
  const isAsked = ({ says }: Frame): boolean =>
    asked.some((key) => isScaleKey(key) && says[key] !== undefined);
  return !isAsked(own) && properties.some(({ frames }) => frames.some(isAsked));
}

/** "I'm freezing": the whole runner is, and no leg. */
export const isOfCold = ({ frames }: Property): boolean => frames.every(({ says }) => says.cold === 'yes');

/** "My arm hurts", "the arm's crook": there, and the runner need not be ill. */
export const isOnlyThere = (
  subject: Subject,
  properties: readonly Property[],
  terms: readonly Term[],
  at: number,
): boolean =>
  subject.kind === 'elsewhere' &&
  (!properties.every(({ placeless }) => placeless) ||
    (isSubjectOf(terms, at, subject) && properties.every(isOfIllness)));

const isOfIllness = ({ frames }: Property): boolean =>
  frames.some(({ says }) => says.illness !== undefined || says.fatigue !== undefined);
