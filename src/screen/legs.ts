/** The legs, front and back, in a box of 160 × 400, and what on them can be touched. */
import type { Site } from '../triage/index.ts';

/** The parts of one leg; the other is its mirror image. */
export const parts = {
  front: [
    'M36 4 H78 V82 Q50 84 20 72 Q22 34 36 4 Z',
    'M19 78 Q50 90 77 88 L74 150 Q71 172 69 188 H34 Q24 140 19 78 Z',
    'M34 193 H69 Q72 212 68 233 H36 Q31 212 34 193 Z',
    'M36 238 H68 Q72 270 62 336 H45 Q30 284 36 238 Z',
    'M45 341 H62 Q66 360 71 374 Q74 392 58 394 H36 Q22 392 30 378 Q41 362 45 341 Z',
  ],
  back: [
    'M36 4 H78 V50 H25 Q29 24 36 4 Z',
    'M24 55 H78 V106 Q46 116 20 100 Q19 78 24 55 Z',
    'M21 107 Q50 118 77 112 L73 170 L70 212 H35 Q24 160 21 107 Z',
    'M35 217 H69 Q76 250 64 286 H43 Q28 250 35 217 Z',
    'M43 291 H64 L60 341 H47 Z',
    'M47 346 H60 Q70 366 70 380 Q70 394 54 394 H46 Q34 394 36 380 Q38 362 47 346 Z',
  ],
} as const;

export type View = keyof typeof parts;

/** Bands of the drawing, from top to bottom, as shares of its height: where a touch means which site. */
export const bands: Readonly<Record<View, readonly (readonly [site: Site, share: number])[]>> = {
  front: [
    ['hip', 20],
    ['quad', 27],
    ['knee', 14],
    ['shin', 24],
    ['foot', 15],
  ],
  back: [
    ['lowBack', 14],
    ['glute', 14],
    ['hamstring', 26],
    ['calf', 18],
    ['achilles', 14],
    ['heel', 14],
  ],
};

/** The names beside the drawing, to its left and to its right, each next to its place as a share of the height. */
export const labels: Readonly<
  Record<View, Readonly<Record<'left' | 'right', readonly (readonly [site: Site, at: number])[]>>>
> = {
  front: {
    left: [
      ['hip', 9],
      ['quad', 34],
      ['knee', 53],
      ['shin', 73],
      ['foot', 92],
    ],
    right: [
      ['groin', 14],
      ['adductor', 29.5],
      ['itBand', 45],
      ['skin', 60.5],
      ['ankle', 76],
      ['toe', 95],
    ],
  },
  back: {
    left: [
      ['lowBack', 7],
      ['hamstring', 40],
      ['achilles', 79],
    ],
    right: [
      ['glute', 20],
      ['calf', 63],
      ['heel', 78],
      ['arch', 96],
    ],
  },
};
