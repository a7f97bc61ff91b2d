/** Where it can hurt. */

/** A site belongs to just one tissue, or is `unsure`. */
const tissues = {
  muscle: ['legs', 'quad', 'hamstring', 'calf', 'glute', 'adductor'],
  joint: ['knee', 'ankle', 'hip', 'groin', 'toe'],
  tendon: ['achilles', 'heel', 'arch', 'itBand'],
  bone: ['shin', 'foot'],
  spine: ['lowBack'],
  /** A blister, a black toenail, chafing, a graze. */
  skin: ['skin'],
} as const;

/** Named groups of sites: the tissues, and others that rules have in common. */
export const places = {
  ...tissues,
  belowSkin: [
    ...tissues.muscle,
    ...tissues.joint,
    ...tissues.tendon,
    ...tissues.bone,
    ...tissues.spine,
    'unsure',
  ],
  softLeg: ['legs', 'quad', 'hamstring', 'calf', 'shin', 'unsure'],
  calfLike: ['calf', 'legs', 'shin', 'unsure'],
  bony: ['shin', 'foot', 'hip', 'groin', 'unsure'],
  wholeFoot: ['toe', 'heel', 'arch', 'foot', 'ankle', 'skin'],
} as const;

export const sites = [
  ...tissues.muscle,
  ...tissues.joint,
  ...tissues.tendon,
  ...tissues.bone,
  ...tissues.spine,
  ...tissues.skin,
  'unsure',
] as const;

export type Site = (typeof sites)[number];
export type Place = keyof typeof places;

/** Is this the name of a site? */
export function isSite(name: unknown): name is Site {
  return sites.some((site) => site === name);
}
