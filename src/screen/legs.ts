/** The legs, front and back, in a box of 160 × 400, and what on them can be touched. */
import type { Site } from '../triage/index.ts';

/** One leg from the waist to the toes, and the lines on it; the other is its mirror image. */
export const drawing = {
  front: {
    outline:
      'M80 4 H42 C38 18 26 36 24 66 C21 104 27 148 35 184 C37 196 34 206 33 220 C30 246 34 284 44 322 C47 336 47 346 43 356 C38 366 26 376 25 386 C25 394 32 396 42 396 C54 397 64 394 66 384 C67 374 62 362 61 350 C60 338 62 322 65 304 C70 276 72 252 70 230 C69 216 70 204 72 190 C75 158 78 124 79 92 L80 84 Z',
    lines: [
      'M42 40 C52 62 66 76 80 84',
      'M52 96 C54 126 54 148 53 168',
      'M40 194 C42 182 64 182 66 194 C68 206 66 216 62 222 C56 228 46 226 43 220 C40 212 39 204 40 194 Z',
      'M56 240 C58 270 58 296 55 326',
      'M34 384 V394 M42 384 V395 M50 384 V395',
    ],
  },
  back: {
    outline:
      'M80 4 H42 C38 18 27 34 25 62 C22 100 27 146 35 182 C37 196 32 212 31 230 C29 254 36 284 45 312 C48 326 48 340 46 352 C43 364 38 374 38 384 C38 393 44 396 54 396 C63 396 68 392 68 384 C68 374 63 364 61 352 C60 340 61 326 64 310 C71 282 74 254 71 230 C70 214 70 204 72 188 C75 156 78 124 79 104 L80 100 Z',
    lines: [
      'M25 84 C36 108 66 112 80 98',
      'M80 22 V98',
      'M42 46 C52 40 68 42 78 52',
      'M53 116 C54 146 54 164 54 182',
      'M37 196 C46 204 60 204 70 196',
      'M52 214 C50 244 50 262 53 284 M53 284 C46 280 40 272 37 262 M53 284 C60 280 66 272 69 262',
      'M50 318 V352 M58 318 V352',
      'M43 372 C50 366 58 366 64 372',
    ],
  },
} as const;

export type View = keyof typeof drawing;

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
      ['quad', 32],
      ['knee', 53],
      ['shin', 73],
      ['foot', 96],
    ],
    right: [
      ['groin', 13],
      ['adductor', 33],
      ['itBand', 53],
      ['ankle', 74],
      ['toe', 96],
    ],
  },
  back: {
    left: [
      ['lowBack', 7],
      ['hamstring', 31],
      ['legs', 53],
      ['achilles', 74],
      ['skin', 96],
    ],
    right: [
      ['glute', 21],
      ['calf', 53],
      ['heel', 74],
      ['arch', 96],
    ],
  },
};
