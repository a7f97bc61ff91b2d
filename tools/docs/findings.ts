/** The part of docs/rules.md about what a runner can tell: the findings and the places. */
import { findingEntries, type Place, places, scaleKeys } from '../../src/triage/index.ts';
import { code, list, table } from './markdown.ts';
import { placeName, placeNames } from './plain-english.ts';

export const findingTable = (): string =>
  `## The findings, each from best to worst

\`=\` joins values that rank the same. Findings marked * count when a runner mentions them, and are not asked for but in the cases below; those marked ! are signs of an emergency. A bare "yes" to a question for one thing counts as the graver of what it could mean.

${table(
  ['finding', 'about', 'values', 'a bare yes'],
  scaleKeys.map((key) => {
    const { about, scale, yes, ...marks } = findingEntries[key];
    const mark = 'volunteered' in marks ? ' \\*' : 'alarm' in marks ? ' !' : '';
    return [`${code(key)}${mark}`, about, scale.replaceAll('<', '&lt;'), yes];
  }),
)}`;

export const siteTable = (): string =>
  `## The places

Every place that is named is looked at on its own, and the worst one decides.

${table(
  ['group', 'in the rules', 'places'],
  placeKeys.map((place) => [code(place), placeNames[place], list(places[place].map(placeName), 'and')]),
)}`;

const placeKeys: readonly Place[] = [
  'muscle',
  'joint',
  'tendon',
  'bone',
  'spine',
  'skin',
  'belowSkin',
  'softLeg',
  'calfLike',
  'bony',
  'wholeFoot',
];
