/** What a property means of a subject, and which subjects a question brings with it. */
import type { FindingKey, Site } from '../../triage/index.ts';
import type { Frame, Kind, Property, Subject } from '../entries.ts';
import { isComplaint } from '../findings/complaint.ts';
import type { Term } from '../terms/term.ts';
import type { Place } from './types.ts';

const onLegs: readonly Kind[] = [
  'part',
  'muscle',
  'skin',
  'looks',
  'unnamed',
  'me',
  'walking',
  'rest',
  'stairs',
  'movement',
];

export type Fit = { readonly property: Property; readonly frame: Frame };

/** "A bit knackered", asked about the chest: the runner is; but "it is killing me" is the chest. */
export function isOfTheRunner({ property }: Fit, kind: Kind, terms: readonly Term[]): boolean {
  return kind === 'chest' && property.figure === true && !terms.some(({ text }) => taken.has(text));
}

const taken = new Set(['it', 'they', 'there', 'that']);

/** "Breathing's fine drinking lots of water just normal soreness": its good news was told, and this is of something else. */
export function isServed(terms: readonly Term[], at: number): boolean {
  const subject = terms.slice(0, at).findLastIndex(({ entry }) => entry?.is === 'subject');
  const { entry } = terms[subject] ?? {};
  if (entry?.is !== 'subject' || !['chest', 'heart', 'breath'].includes(entry.kind)) return false;
  const good = terms.slice(subject, at).findIndex(({ entry: said }) => said?.is === 'good');
  return good >= 0 && (at - (subject + good) > 3 || terms[subject + good + 1]?.entry?.is === 'only');
}

/** "Chest's fine, it's walking on it that hurts": it is well, but where "but", "though" or a "was" goes on about it at once. */
function isToldWell({ clauses, index, standing }: Place, { kind }: Subject): boolean {
  const at = clauses.findLastIndex(
    ({ terms }, step) =>
      step < index && terms.some(({ entry }) => entry?.is === 'subject' && entry.kind === kind),
  );
  const { terms = [] } = clauses[at] ?? {};
  const well = terms.findLastIndex(({ entry }) => entry?.is === 'good');
  const isTakenBack =
    at === index - 1 &&
    (terms.at(-1)?.entry?.is === 'only' ||
      clauses[index]?.terms[0]?.entry?.is === 'cut' ||
      clauses[index + 1]?.terms[0]?.text === 'though' ||
      standing[index]?.pastAt !== undefined);
  return well > terms.findLastIndex(({ entry }) => entry?.is === 'subject') && !isTakenBack;
}

/** "Chest's fine … and it catches", "… a bit knackered": a joint, the runner, unless the chest is named with it. */
export function isCarriedTooFar(properties: readonly Property[], subject: Subject, place: Place): boolean {
  const { kind } = subject;
  const { terms } = place.clause;
  if (kind !== 'chest' && kind !== 'heart' && kind !== 'breath') return false;
  if (isToldWell(place, subject)) return true;
  if (properties.some(({ frames }) => frames.some(({ says }) => says.jointTrouble !== undefined)))
    return true;
  if (
    terms.some(({ text }) => text === 'they' || text === 'them') &&
    !terms.some(({ text }) => text === 'it')
  )
    return true;
  return particular(properties, kind) === undefined && !terms.some(({ text }) => taken.has(text));
}

export function particular(properties: readonly Property[], kind: Kind, site?: Site): Fit | undefined {
  for (const property of properties) {
    const frame = property.frames.find(
      ({ of, at }) => of?.includes(kind) && (at === undefined || (site !== undefined && at.includes(site))),
    );
    if (frame !== undefined) return { property, frame };
  }
  return undefined;
}

/** Whatever hurts, hurts in the chest as well, and is more than a pain there. */
function hurtingChest(properties: readonly Property[], kind: Kind): Fit | undefined {
  if (kind !== 'chest' && kind !== 'heart' && kind !== 'breath') return undefined;
  const tires = properties.some(({ frames }) => frames.some(({ says }) => says.fatigue !== undefined));
  const property = properties.find(
    ({ graded, figure, frames, placeless }) =>
      graded === true ||
      (figure === true && !tires && placeless !== true) ||
      frames.some(({ of, says }) => of === undefined && says.quality !== undefined),
  );
  return (
    property && { property: { ...property, placeless: true }, frame: { of: [kind], says: { chest: 'yes' } } }
  );
}

/** The frame that names the kind of subject, or else one that is said of any place on the legs. */
export function fitting(properties: readonly Property[], kind: Kind, site?: Site): Fit | undefined {
  const named = particular(properties, kind, site) ?? hurtingChest(properties, kind);
  if (named !== undefined) return named;
  for (const property of properties) {
    const frame = property.frames.find(
      ({ of }) =>
        of === undefined &&
        (property.placeless ? kind !== 'world' && kind !== 'elsewhere' : onLegs.includes(kind)),
    );
    if (frame !== undefined) return { property, frame };
  }
  return undefined;
}

/** A question about numbness is none about the cold: "pale as you like" answers neither. */
export function isAskedOf({ says }: Frame, kind: Kind, asked: readonly FindingKey[]): boolean {
  return (
    kind !== 'part' || !isComplaint(says) || Object.keys(says).some((key) => asked.some((one) => one === key))
  );
}

export function askedKinds(asked: readonly FindingKey[]): readonly Kind[] {
  const kinds: Kind[] = [];
  if (asked.includes('darkUrine')) kinds.push('urine');
  if (asked.includes('cold') || asked.includes('deformity') || asked.includes('nerve')) kinds.push('part');
  if (asked.includes('walking')) kinds.push('walking');
  if (asked.length === 1 && asked[0] === 'chest') kinds.push('chest');
  if (asked.includes('fever') && !asked.includes('heat')) kinds.push('temperature');
  return kinds;
}

/** "None of that, just stings when I walk": what was asked is denied, and this is of the legs. */
export const isOfWalkOnly = ({ clause: { terms }, clauses, index }: Place): boolean => {
  const denial = clauses[index - 1]?.terms.at(-1)?.entry;
  return (
    denial?.is === 'no' &&
    denial.whole === true &&
    terms[0]?.entry?.is === 'only' &&
    terms.some(({ entry }) => entry?.is === 'subject' && entry.kind === 'walking')
  );
};

/** "The shins are paining on both legs": the legs say only on which side. */
export function isOnlySide(after: readonly Subject[], before: readonly Subject[]): boolean {
  const place = before[0];
  return (
    after.length > 0 &&
    after.every(({ site }) => site === 'legs' || (site === 'foot' && place?.site === 'toe')) &&
    place?.kind === 'part' &&
    place.site !== 'legs'
  );
}
