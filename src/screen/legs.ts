/** The legs, front and back, in a box of 160 × 400 that begins at 20, and what on them can be touched. */
import type { Site } from '../triage/index.ts';

/**
 * One leg from the waist to the toes, left in the picture; the other is its mirror image. Each place that can be touched
 * is a shape of its own, which lights up when it is chosen.
 */
type Drawing = { readonly outline: string; readonly parts: readonly (readonly [site: Site, path: string])[] };

export const drawing: Readonly<Record<'front' | 'back', Drawing>> = {
  front: {
    outline:
      'M100 6 H62 C58 24 44 44 41 72 C37 112 42 156 48 190 C49 202 45 212 42 226 C38 252 41 286 47 326 C49 340 49 348 46 356 C41 366 30 376 29 387 C29 394 35 397 46 397 C58 398 68 395 69 387 C70 376 65 364 64 354 C63 340 66 324 70 304 C77 274 80 250 77 226 C76 214 77 204 79 190 C84 160 93 130 97 102 L100 98 Z',
    parts: [
      ['hip', 'M66 12 H97 V44 C88 56 74 70 58 76 C52 78 48 78 46 76 C48 50 62 32 66 12 Z'],
      ['groin', 'M97 52 V94 C90 86 80 80 68 77 C80 71 90 62 97 52 Z'],
      [
        'itBand',
        'M46 84 C49 84 51 84 53 83 C48 118 50 154 56 183 C54 184 53 185 52 187 C45 154 42 116 46 84 Z',
      ],
      [
        'quad',
        'M58 81 C62 80 64 79 66 81 C78 90 83 104 81 122 C79 146 76 168 74 185 C70 181 64 180 60 182 C54 152 53 116 58 81 Z',
      ],
      [
        'adductor',
        'M73 82 C82 85 90 91 95 99 C92 124 85 148 79 172 C82 152 85 134 86 118 C87 104 82 92 73 82 Z',
      ],
      [
        'knee',
        'M64 186 C72 186 76 191 75 199 C74 208 75 214 71 219 C68 223 59 223 56 219 C51 214 52 207 51 200 C50 192 55 186 64 186 Z',
      ],
      [
        'shin',
        'M55 228 C60 230 68 230 74 228 C76 250 73 276 67 302 C64 316 62 328 61 338 H53 C48 300 46 262 55 228 Z',
      ],
      ['ankle', 'M51 344 H61 C61 351 63 357 65 363 C58 368 50 367 44 362 C48 357 51 352 51 344 Z'],
      [
        'foot',
        'M42 367 C50 372 59 373 66 368 C67 373 68 377 68 381 C57 378 44 378 33 382 C34 376 38 371 42 367 Z',
      ],
      ['toe', 'M32 386 C44 382 57 382 68 385 C68 391 60 394 46 394 C37 394 32 392 32 386 Z'],
    ],
  },
  back: {
    outline:
      'M100 6 H62 C58 22 44 40 41 68 C37 110 42 156 48 190 C49 202 44 214 41 230 C37 256 42 288 50 322 C53 336 53 344 51 354 C48 366 44 376 45 386 C46 395 52 397 59 397 C67 397 73 393 73 386 C73 376 67 366 65 354 C64 342 66 326 69 308 C77 278 81 254 78 232 C77 216 77 204 79 190 C84 160 93 136 97 112 L100 108 Z',
    parts: [
      ['lowBack', 'M97 12 V44 C84 34 66 34 52 42 C58 32 63 24 66 12 Z'],
      ['glute', 'M48 51 C63 40 84 42 97 53 V96 C90 111 62 114 45 98 C42 82 44 64 48 51 Z'],
      [
        'hamstring',
        'M45 107 C60 119 80 120 94 110 C91 134 83 160 77 184 C69 190 59 190 52 184 C46 158 43 130 45 107 Z',
      ],
      [
        'calf',
        'M50 198 C57 203 70 203 76 198 C76 212 76 222 76 232 C78 254 73 274 68 290 C64 296 58 296 53 290 C46 270 40 252 44 230 C47 216 49 208 50 198 Z',
      ],
      ['achilles', 'M53 298 C58 302 64 302 68 297 C65 316 63 334 63 348 H55 C55 332 54 314 53 298 Z'],
      [
        'heel',
        'M54 355 C57 353 61 353 63 355 C65 366 70 376 70 385 C70 392 64 394 59 394 C53 394 48 392 48 385 C48 376 52 366 54 355 Z',
      ],
    ],
  },
};

export type View = keyof typeof drawing;

/** The leg of the runner, not of the picture. */
export type Leg = 'Left' | 'Right';

/** From the left of the picture to its right: a runner seen from the front has the right leg on the left. */
export const legsFrom = (view: View): readonly [Leg, Leg] =>
  view === 'front' ? ['Right', 'Left'] : ['Left', 'Right'];

/** Bands of the drawing, from top to bottom, as shares of its height: where a touch means which site. */
export const bands: Readonly<Record<View, readonly (readonly [site: Site, share: number])[]>> = {
  front: [
    ['hip', 20],
    ['quad', 26],
    ['knee', 14],
    ['shin', 26],
    ['foot', 14],
  ],
  back: [
    ['lowBack', 14],
    ['glute', 14],
    ['hamstring', 20],
    ['calf', 24],
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
      ['knee', 51],
      ['shin', 71],
      ['foot', 93],
    ],
    right: [
      ['groin', 18],
      ['adductor', 34],
      ['itBand', 50],
      ['ankle', 76],
      ['toe', 98],
    ],
  },
  back: {
    left: [
      ['lowBack', 7],
      ['hamstring', 34],
      ['legs', 55],
      ['achilles', 76],
      ['skin', 98],
    ],
    right: [
      ['glute', 20],
      ['calf', 58],
      ['heel', 76],
      ['arch', 98],
    ],
  },
};

/** The sites that one view draws. */
export const drawnOn = (view: View): readonly Site[] => drawing[view].parts.map(([site]) => site);
