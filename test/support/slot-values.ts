/** What may fit into each slot, good and odd: ids where it has a list, words where it is of one of Amazon's own types. */
import { type ScaleKey, sites, steps } from '../../src/triage/index.ts';

const valuesOf = (key: ScaleKey): readonly string[] => (steps[key] ?? []).flat();

export const fittingIds: Readonly<Record<string, readonly string[]>> = {
  location: sites,
  otherLocation: sites,
  painWord: valuesOf('pain'),
  swelling: valuesOf('swelling'),
  side: valuesOf('side'),
  trend: valuesOf('trend'),
  feel: valuesOf('quality'),
  walking: valuesOf('walking'),
  answer: ['yes', 'no', 'no', 'no', 'unsure'],
  activity: ['swimming', 'cycling', 'tennis'],
};

/** Sentences of every kind: told, denied, doubtful, asked for, and noise. */
const sentences = [
  'both my quads are a bit sore about a two since yesterday',
  'my left calf is swollen',
  'no none of that',
  'nah all good',
  'yes',
  'not sure',
  'same in both legs and getting better',
  'my chest hurts',
  "my foot's gone a bit cool i suppose",
  'no wait i meant my knee',
  'are you sure',
  'what about tomorrow',
  'my dog is limping',
  'flibbertigibbet',
  '?',
  '',
];

export const fittingTexts: Readonly<Record<string, readonly string[]>> = {
  severity: ['0', '1', '2', '2', '3', '4', '6', '9', '?', '77'],
  duration: ['P1D', 'P2D', 'P5D', 'P2W', 'PT3H', 'x'],
  since: ['2026-11-19', '2026-11-10', '2026-W40', 'PRESENT_REF', '?'],
  story: sentences,
  said: sentences,
};
