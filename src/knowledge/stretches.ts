/** Which gentle stretch goes with which site. */
import type { Site } from '../triage/index.ts';

export const stretches = [
  'calves',
  'thighs',
  'hamstrings',
  'hips',
  'innerThighs',
  'knees',
  'ankles',
  'feet',
  'back',
  'wholeLeg',
] as const;

export type Stretch = (typeof stretches)[number];

export const stretchFor: Readonly<Record<Site, Stretch>> = {
  legs: 'wholeLeg',
  unsure: 'wholeLeg',
  quad: 'thighs',
  hamstring: 'hamstrings',
  calf: 'calves',
  achilles: 'calves',
  shin: 'calves',
  glute: 'hips',
  hip: 'hips',
  itBand: 'hips',
  adductor: 'innerThighs',
  groin: 'innerThighs',
  knee: 'knees',
  ankle: 'ankles',
  foot: 'feet',
  toe: 'feet',
  heel: 'feet',
  arch: 'feet',
  lowBack: 'back',
  skin: 'wholeLeg',
};
