/** Which subject a property is said of, and what it means of that subject. */
import type { Site } from '../../triage/index.ts';
import type { Property, Subject } from '../entries.ts';
import { textOf } from '../terms/term.ts';
import {
  askedKinds,
  type Fit,
  fitting,
  isAskedOf,
  isCarriedTooFar,
  isOfTheRunner,
  isOfWalkOnly,
  isOnlySide,
  isServed,
  particular,
} from './fits.ts';
import { isAskedOtherwise, isOfCold, isOnlyThere } from './ofTheRunner.ts';
import { isOfMe, isOfOtherThing, isOfThingNext, thingsFirst } from './otherThings.ts';
import { isOfStranger } from './strangers.ts';
import {
  beforeIt,
  doesIt,
  isDeniedThing,
  isLimb,
  isManner,
  isPredicate,
  isSubjectOf,
  nextTo,
  withSat,
} from './subjectsNear.ts';
import type { Place } from './types.ts';

/** `disputed`: said of what an answer rests on, and of nothing that is named. */
type Chosen = Fit & { readonly sites: readonly Site[]; readonly implied: boolean; readonly disputed?: true };

/** The frame of the first subject with which the property means something. */
export function frameFor(properties: readonly Property[], place: Place): Chosen | undefined {
  const { terms } = place.clause;
  if (isOfOtherThing(terms, place.at) || isOfThingNext(terms, place.nextClause?.terms)) return undefined;
  if (
    isOfMe(terms, place.at) &&
    terms[place.at + 1]?.text === 'all over' &&
    particular(properties, 'me') === undefined &&
    properties.every(({ frames }) => frames.every(({ of }) => of !== undefined))
  )
    return undefined;
  if (isOfMe(terms, place.at) && properties.some(isOfCold)) return undefined;
  const after = nextTo(terms, place.at);
  const before = isServed(terms, place.at) ? [] : beforeIt(terms, place.at);
  const candidates: (readonly Subject[])[] = [];
  const subject = before[0];
  if ((subject?.kind === 'world' || subject?.kind === 'elsewhere') && isSubjectOf(terms, place.at, subject))
    candidates.push(before);
  const sides =
    (isManner(after) || isOnlySide(after, before) || isPredicate(terms, place.at)) && before.length > 0
      ? [before, after]
      : [after, before];
  candidates.push(...sides.filter((subjects) => subjects.length > 0));
  for (const subjects of candidates) {
    const first = subjects[0];
    if (first === undefined) continue;
    for (const subject of thingsFirst(subjects)) {
      const fit = fitting(properties, subject.kind, subject.site);
      if (fit !== undefined) return { ...fit, sites: sitesOf(withSat(subjects, before)), implied: false };
    }
    const happened =
      properties.some(({ event }) => event) &&
      !(subjects === before && doesIt(terms, place.at) && terms[0]?.text !== 'i');
    if (
      (first.kind === 'world' && !happened && !isDeniedThing(terms, place.at)) ||
      isOnlyThere(first, properties, terms, place.at)
    )
      return undefined;
  }
  const near = terms.slice(place.at + 1, place.at + 10);
  const rest = near.filter((term, step) => step < 7 || isLimb(term) || term.entry?.is === 'not');
  const later = rest.some(({ entry }) => entry?.is === 'good')
    ? []
    : rest.flatMap(({ entry }, step) =>
        entry?.is === 'subject' && !rest.slice(0, step).some((term) => term.entry?.is === 'not')
          ? [entry]
          : [],
      );
  const ownLater = isOfMe(terms, place.at) ? [] : later;
  // "It's ice cold and looks pale": what was spoken of does
  const known = later.length === 0 && before.every(({ kind }) => kind === 'looks') ? place.last : [];
  for (const subject of [...ownLater, ...known]) {
    if (subject.kind === 'world' || subject.kind === 'elsewhere') continue;
    const fit = fitting(properties, subject.kind, subject.site);
    const named = later.includes(subject);
    if (!named && isCarriedTooFar(properties, subject, place)) continue;
    const inside =
      named &&
      (subject.kind === 'seat' ||
        ((subject.kind === 'chest' || subject.kind === 'heart') && fit?.frame.of !== undefined));
    if (fit !== undefined && (subject.kind === 'part' || inside || (fit.frame.of !== undefined && !named))) {
      return {
        ...fit,
        sites: sitesOf(named ? later : place.last),
        implied: !named && fit.frame.of !== undefined,
      };
    }
  }
  // "It is the right calf only that is squeezing": what a calf does not do, no chest does for it
  if (place.last[0]?.kind === 'part' && /^(only )?(that|which) (is|are|'s)\b/.test(textOf(terms)))
    return undefined;
  if (
    !properties.some(({ placeless }) => placeless) &&
    place.last[0]?.kind === 'elsewhere' &&
    terms.some(({ text }) => text === 'it' || text === 'they')
  )
    return undefined;
  if (terms.some(({ text }) => text === 'i')) {
    const own = particular(properties, 'me');
    if (own !== undefined && !isAskedOtherwise(properties, own, place))
      return { ...own, sites: [], implied: false };
  }
  if (isOfStranger(properties, place)) return undefined;
  const isOneAsked = place.asked.length === 1 && before.length === 0 && !isOfWalkOnly(place);
  const alone = isOneAsked ? askedKinds(place.asked) : [];
  for (const kind of alone) {
    const fit = kind === 'chest' ? fitting(properties, kind) : undefined;
    if (fit?.frame.of !== undefined) return { ...fit, sites: [], implied: false };
  }
  const unnamed = fitting(properties, 'unnamed');
  if (unnamed !== undefined) {
    return { ...unnamed, sites: [], implied: unnamed.frame.of !== undefined && place.asked.length === 0 };
  }
  for (const keys of [place.asked, place.about]) {
    for (const kind of askedKinds(keys)) {
      const fit = fitting(properties, kind);
      if (fit !== undefined && isAskedOf(fit.frame, kind, keys) && !isOfTheRunner(fit, kind, terms))
        return { ...fit, sites: [], implied: false, ...(keys === place.about ? { disputed: true } : {}) };
    }
  }
  return undefined;
}

export function sitesOf(subjects: readonly Subject[]): readonly Site[] {
  if (subjects.some(({ site }) => site === 'skin')) return ['skin'];
  const sites = subjects.flatMap(({ site }) => (site === undefined ? [] : [site]));
  const named = sites.filter((site) => site !== 'unsure');
  return named.length > 0 ? named : sites;
}
