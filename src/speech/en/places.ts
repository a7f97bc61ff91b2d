/** What the places are called, by themselves and several together. */
import type { EchoPart } from '../../conversation/reply.ts';
import type { Site } from '../../triage/index.ts';
import { and, upper } from './lists.ts';

export type Kind = 'muscle' | 'joint' | 'tendon' | 'bone' | 'back' | 'skin' | 'unknown';

type Place = {
  readonly one: string;
  readonly many: string;
  readonly kind: Kind;
  /** What of the leg it belongs to. */
  readonly limb: 'leg' | 'foot';
};

export const places: Readonly<Record<Site, Place>> = {
  legs: { one: 'leg', many: 'legs', kind: 'muscle', limb: 'leg' },
  quad: { one: 'quad', many: 'quads', kind: 'muscle', limb: 'leg' },
  hamstring: { one: 'hamstring', many: 'hamstrings', kind: 'muscle', limb: 'leg' },
  calf: { one: 'calf', many: 'calves', kind: 'muscle', limb: 'leg' },
  glute: { one: 'glute', many: 'glutes', kind: 'muscle', limb: 'leg' },
  adductor: { one: 'inner thigh', many: 'inner thighs', kind: 'muscle', limb: 'leg' },
  knee: { one: 'knee', many: 'knees', kind: 'joint', limb: 'leg' },
  ankle: { one: 'ankle', many: 'ankles', kind: 'joint', limb: 'foot' },
  hip: { one: 'hip', many: 'hips', kind: 'joint', limb: 'leg' },
  groin: { one: 'groin', many: 'groin', kind: 'joint', limb: 'leg' },
  toe: { one: 'toe', many: 'toes', kind: 'joint', limb: 'foot' },
  achilles: { one: 'Achilles', many: 'Achilles tendons', kind: 'tendon', limb: 'foot' },
  heel: { one: 'heel', many: 'heels', kind: 'tendon', limb: 'foot' },
  arch: { one: 'arch', many: 'arches', kind: 'tendon', limb: 'foot' },
  // In single letters, so that it is not read as a word.
  itBand: { one: 'I T band', many: 'I T bands', kind: 'tendon', limb: 'leg' },
  shin: { one: 'shin', many: 'shins', kind: 'bone', limb: 'leg' },
  foot: { one: 'foot', many: 'feet', kind: 'bone', limb: 'foot' },
  lowBack: { one: 'lower back', many: 'lower back', kind: 'back', limb: 'leg' },
  skin: { one: 'skin', many: 'skin', kind: 'skin', limb: 'foot' },
  unsure: { one: 'leg', many: 'legs', kind: 'unknown', limb: 'leg' },
};

/** The limb that a sign is asked about. */
export function limbOf(sites: readonly Site[]): 'leg' | 'foot' {
  return sites.length > 0 && sites.every((site) => places[site].limb === 'foot') ? 'foot' : 'leg';
}

/** "one calf or both": the runner's own word where there is one place, and it comes in pairs. */
export function oneOrBoth(sites: readonly Site[]): string {
  const [site, ...others] = sites;
  if (site === undefined || others.length > 0 || site === 'unsure') return 'one leg or both';
  if (site === 'toe') return 'one foot or both';
  return isPair(site) && site !== 'itBand' && site !== 'glute'
    ? `one ${places[site].one} or both`
    : 'one side or both';
}

/**
 * "left calf", "both calves", "calf and knee", with a capital letter. A place alone says nothing of how many, so
 * neither does this. What is on the skin has too many names to guess one.
 */
export function named(sites: readonly Site[], side: EchoPart['side']): string {
  const known = sites.filter((site) => site !== 'unsure' && site !== 'skin');
  const [site, ...others] = known;
  if (site === undefined) return '';
  const one = and(known.map((site) => places[site].one));
  if (side === 'left' || side === 'right') return upper(`${side} ${one}`);
  if (side === 'one') return upper(known.every(isPair) ? `one ${one}` : `${one}, one side`);
  if (side === undefined) return upper(site === 'legs' && others.length === 0 ? 'legs' : one);
  const many = and(known.map((site) => places[site].many));
  return upper(known.every(isPair) ? `both ${many}` : `${many}, both sides`);
}

const isPair = (site: Site): boolean => site !== 'toe' && places[site].one !== places[site].many;
