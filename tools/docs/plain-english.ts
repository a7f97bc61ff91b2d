/** Findings, places and conditions of rules in plain English, for readers of the generated documentation. */
import {
  type Condition,
  findingEntries,
  type Level,
  type Place,
  rankOf,
  type ScaleKey,
  type Site,
  steps,
} from '../../src/triage/index.ts';
import { list } from './markdown.ts';

export const levelNames: Readonly<Record<Level, string>> = {
  runAsPlanned: 'run as planned',
  easyRun: 'easy run',
  crossTrain: 'cross-train',
  rest: 'rest',
  seeProfessional: 'see a professional',
  urgentCare: 'urgent care',
  emergency: 'emergency',
};

export const placeNames: Readonly<Record<Place, string>> = {
  muscle: 'a muscle',
  joint: 'a joint',
  tendon: 'a tendon',
  bone: 'a bone',
  spine: 'the back',
  skin: 'the skin',
  belowSkin: 'any place below the skin',
  softLeg: 'a soft-leg place',
  calfLike: 'a calf-like place',
  bony: 'a bony place',
  wholeFoot: 'any part of the foot',
};

const siteNames: { readonly [Name in Site]?: string } = {
  lowBack: 'the lower back',
  itBand: 'the iliotibial band',
  achilles: 'the Achilles',
  unsure: 'a place the runner is not sure of',
};

/** Where the scale's own words would read badly. */
const phrases: Readonly<Record<string, string>> = {
  'pain mild': 'any pain',
  'side one': 'one side only',
  'side unsure': 'one side only (or not sure)',
  'days 4-7': 'day four or later',
  'days 8-14': 'day eight or later',
  'days 15+': 'over two weeks',
  'trend worse': 'getting worse',
  'quality sharp': 'sharp pain',
  'quality unsure': 'sharp pain (or not sure)',
  'swelling slight': 'any swelling',
  'swelling clear': 'clear swelling',
  'walking altered': 'a changed walk or worse',
  'walking limping': 'a limp or worse',
  'walking unable': 'unable to take four steps',
  'motion eases': 'stiff, even if it loosens',
  'motion unsure': 'cannot move it comfortably (or not sure)',
  'motion limited': 'cannot move it comfortably',
  'nerve duringRuns': 'numbness or tingling, if only on runs',
  'nerve unsure': 'numbness or tingling now (or not sure)',
  'nerve tingling': 'numbness or tingling now',
  'nerve bothLegs': 'numbness or tingling in both legs, or worse',
  'nerve weak': 'a weak leg or foot, or worse',
  'nerve saddle': 'numb saddle area, bladder or bowel change, or both legs weak',
  'jointTrouble unsure': 'a joint that gives way or is stuck (or not sure)',
  'jointTrouble givesWay': 'a joint that gives way or is stuck',
  'jointTrouble locked': 'a joint that is stuck',
  'fatigue tired': 'tired or exhausted',
  'fatigue unsure': 'exhausted (or not sure)',
  'fatigue exhausted': 'exhausted',
  'dailyLife stairs': 'stairs or chairs are hard, or worse',
  'illness headCold': 'a head cold, or ill in the past two weeks',
  'illness unwell': 'ill below the neck',
  'illness unsure': 'ill below the neck (or not sure)',
  'race long': 'a long race lately',
  'race marathon': 'a marathon in the past three days',
  'race unsure': 'a marathon in the past three days (or not sure)',
  'clotRisk minor': 'any risk of clots',
  'clotRisk major': 'a strong risk of clots',
  'age teen': 'a teenager or child',
  'age child': 'a child',
};

/** "any pain and at a joint"; empty for a condition that always holds. */
export function inEnglish(condition: Condition): string {
  switch (condition.kind) {
    case 'atLeast':
      return finding(condition.key, condition.value);
    case 'at':
      return `at ${list(condition.places.map(placeName), 'or')}`;
    default:
      return flat(condition)
        .map((part) => inBrackets(part, condition.kind))
        .join(` **${marks[condition.kind]}** `);
  }
}

const marks = { all: 'and', any: 'or' } as const;

/** The parts of a condition, with the parts of parts of the same kind. */
function flat(condition: Condition & { kind: 'all' | 'any' }): Condition[] {
  return condition.of.flatMap((part) => ('of' in part && part.kind === condition.kind ? flat(part) : [part]));
}

function inBrackets(part: Condition, within: 'all' | 'any'): string {
  return 'of' in part && part.kind !== within ? `(${inEnglish(part)})` : inEnglish(part);
}

function finding(key: ScaleKey, value: string): string {
  const name = findingEntries[key].about;
  if (phrases[`${key} ${value}`] !== undefined) return phrases[`${key} ${value}`] ?? '';
  if (isYesOrNo(key)) {
    if (value === 'yes') return name;
    if (value === 'unsure') return `${name} (or not sure)`;
  }
  const isWorst = rankOf(key, value) === (steps[key]?.length ?? 0) - 1;
  return isWorst ? `${value} ${key}` : `${value} ${key} or worse`;
}

export function placeName(place: Place | Site | 'unnamed'): string {
  if (place === 'unnamed') return 'a place not named yet';
  return isPlace(place) ? placeNames[place] : (siteNames[place] ?? `the ${place}`);
}

/** Told as a yes or a no, with steps between them or not. */
const isYesOrNo = (key: ScaleKey): boolean => /^no < .* < yes$/.test(findingEntries[key].scale);

function isPlace(name: string): name is Place {
  return Object.hasOwn(placeNames, name);
}
