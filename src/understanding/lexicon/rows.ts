/**
 * Rows of the tables, by whom they are said of and whether they happened or hold. In each `not` is what a denial says, without
 * it the best of what is said; and `slight` what it is with "a bit", without it the same.
 */
import type { FindingKey, Findings, Site } from '../../triage/index.ts';
import type { Frame, Kind, Property, Row } from '../entries.ts';

type Traits = Omit<Property, 'is' | 'frames'>;

const row = (phrases: string, traits: Traits, frame: Frame): Row => [
  phrases,
  { is: 'property', ...traits, frames: [frame] },
];

const frame = (says: Findings, not?: Findings, slight?: Findings): Frame => ({
  says,
  ...(not === undefined ? {} : { not }),
  ...(slight === undefined ? {} : { slight }),
});

/** A place that can be spoken of: "calf". */
export const at = (site: Site, phrases: string): Row => [phrases, { is: 'subject', kind: 'part', site }];

/** Something else that can be spoken of: "the stairs". */
export const the = (kind: Kind, phrases: string): Row => [phrases, { is: 'subject', kind }];

/** Said of a place on the legs, named or not, and true now: "throbs". */
export const ofLeg = (phrases: string, says: Findings, not?: Findings, slight?: Findings): Row =>
  row(phrases, {}, frame(says, not, slight));

/** The same with what "a bit" makes of it first; without `slight` that is no less: "won't bend". */
export const ofLegBy = (phrases: string, says: Findings, slight: Findings = says, not?: Findings): Row =>
  row(phrases, {}, frame(says, not, slight));

/** Said of the runner, with no place, and true now; what is over says nothing: "worn out". */
export const ofRunner = (phrases: string, says: Findings, not?: Findings, slight?: Findings): Row =>
  row(phrases, { placeless: true }, frame(says, not, slight));

/** Happened to a place on the legs, and true though it is told in the past: "felt a pop". */
export const happenedToLeg = (phrases: string, says: Findings, not?: Findings): Row =>
  row(phrases, { event: true }, frame(says, not));

/** Happened to the runner, and true though it is told in the past: "ran a marathon", "passed out". */
export const happenedToRunner = (phrases: string, says: Findings, not?: Findings): Row =>
  row(phrases, { event: true, placeless: true }, frame(says, not));

/** Said of these subjects only: of movement "restricted", and not of a road. */
export const ofThe = (of: readonly Kind[], phrases: string, says: Findings, not?: Findings): Row =>
  row(phrases, { placeless: true }, { of, ...frame(says, not) });

/** Counts only in answer to a question that covers `asked`; a denial says nothing, unless `not` is given: "a one off". */
export const ifAsked = (asked: FindingKey, phrases: string, says: Findings, not: Findings = {}): Row =>
  row(phrases, { event: true, placeless: true }, { asked, ...frame(says, not) });
