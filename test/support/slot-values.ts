/** What may fit into each slot, good and odd: ids where it has a list, words where it is of one of Amazon's own types. */
import { findingEntries, type ScaleKey, scaleKeys, sites } from '../../src/triage/index.ts';

const valuesOf = (key: ScaleKey) => findingEntries[key].scale.split(/ [<=] /);
const signs = scaleKeys.flatMap((key) => [key, ...valuesOf(key).map((value) => `${key}:${value}`)]);

export const fittingIds: Readonly<Record<string, readonly string[]>> = {
  location: [...sites, 'none'],
  otherLocation: sites,
  painWord: valuesOf('pain'),
  swelling: valuesOf('swelling'),
  side: valuesOf('side'),
  trend: valuesOf('trend'),
  feel: valuesOf('quality'),
  walking: valuesOf('walking'),
  sign: signs,
  otherSign: signs,
  answer: ['yes', 'no', 'no', 'no', 'unsure'],
  activity: ['swimming', 'cycling', 'tennis'],
};

export const fittingTexts: Readonly<Record<string, readonly string[]>> = {
  severity: ['0', '1', '2', '2', '3', '4', '6', '9', '?', '77'],
  duration: ['P1D', 'P2D', 'P5D', 'P2W', 'PT3H', 'x'],
  since: ['2026-11-19', '2026-11-10', '2026-W40', 'PRESENT_REF', '?'],
};
