/** A sore place as a sentence speaks of it: one or many, left or right, and what it can be. */
import type { VerdictPart } from '../../conversation/reply.ts';
import type { Findings, Site } from '../../triage/index.ts';
import { type Kind, places } from './places.ts';

const tendon = 'an overloaded tendon';
const sole = 'a strained sole';
const boneCracking = 'a bone starting to crack';

/** What pain there can be, where guidance has a plain word for it. */
const canBe: { readonly [Each in Site]?: string } = {
  achilles: tendon,
  itBand: tendon,
  heel: sole,
  arch: sole,
  shin: boneCracking,
  foot: boneCracking,
};

/** A sore place with all that a sentence needs to agree with it. */
export type Sore = {
  readonly site: Site;
  readonly kind: Kind;
  /** "calf", whatever the side */
  readonly one: string;
  /** "a calf", whatever the side */
  readonly anOne: string;
  /** "calf", "calves" */
  readonly part: string;
  /** "left calf"; without a side "calf" */
  readonly own: string;
  /** "your left calf"; without a side "one calf" */
  readonly your: string;
  /** "a calf", "calves" */
  readonly a: string;
  /** "a sore calf", "a sore left calf", "sore calves" */
  readonly sore: string;
  /** "that calf", "that left calf", "those calves" */
  readonly that: string;
  readonly it: 'it' | 'them';
  readonly isMany: boolean;
  /** It is known to be on one side only. */
  readonly isOne: boolean;
  /** It is known to be the left or the right one. */
  readonly isSided: boolean;
  readonly canBe: string;
};

/** Left or right, in the runner's own words. */
export type OwnSide = VerdictPart['side'];

/** Finds a sore place in what was told. */
export type Where = (findings: Findings, own?: OwnSide) => Sore;

/** The sore place of one of these kinds, or else the first that was named. */
export const soreAt =
  (...kinds: readonly Kind[]): Where =>
  (findings, own) =>
    sore(findings, (site) => kinds.includes(places[site].kind), own);

/** The first of these places that was named, or else the first of all. */
export const soreIn =
  (...wanted: readonly Site[]): Where =>
  (findings, own) =>
    sore(findings, (site) => wanted.includes(site), own);

function sore({ sites = [], side }: Findings, isWanted: (site: Site) => boolean, own: OwnSide): Sore {
  const site = sites.find(isWanted) ?? sites[0] ?? 'unsure';
  const { one, many, kind } = places[site];
  const isMany = one !== many && (side === 'both' || (site === 'legs' && side === undefined));
  const part = isMany ? many : one;
  const anOne = `${/^[aeiou]/i.test(one) ? 'an' : 'a'} ${one}`;
  // Of several places it is not known which of them the side was said of; a back has none.
  const isSided = own !== undefined && !isMany && sites.length === 1 && kind !== 'back' && kind !== 'skin';
  const sided = isSided ? `${own} ${one}` : one;
  return {
    site,
    kind,
    one,
    part,
    own: sided,
    your: isSided ? `your ${sided}` : `one ${one}`,
    anOne,
    a: isMany || kind === 'skin' ? part : anOne,
    sore: isMany || kind === 'skin' ? `sore ${part}` : `a sore ${sided}`,
    that: isMany ? `those ${many}` : `that ${sided}`,
    it: isMany ? 'them' : 'it',
    isMany,
    isOne: side === 'one',
    isSided,
    canBe: canBe[site] ?? 'an injury',
  };
}
