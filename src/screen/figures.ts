/** Stick figures in a box of 100 × 100: a head, a body of lines, and the things around it. */

export type Figure = {
  /** The middle of the head; none where there is nobody. */
  readonly head?: readonly [x: number, y: number];
  readonly body: string;
  readonly things?: string;
};

const ground = 'M6 94 H94';

const stretchFigures: Readonly<Record<string, Figure>> = {
  calves: {
    head: [61, 24],
    body: 'M54 34 L42 58 M53 38 L88 34 M42 58 L62 70 L60 91 H68 M42 58 L14 91 H23',
    things: `M92 6 V94 ${ground}`,
  },
  thighs: {
    head: [50, 15],
    body: 'M50 26 V56 M50 56 V91 H59 M50 56 L46 77 L28 66 M50 32 L36 46 L29 64 M50 32 L86 40',
    things: `M90 6 V94 ${ground}`,
  },
  hamstrings: {
    head: [66, 24],
    body: 'M36 52 L57 33 M36 52 L33 91 H42 M36 52 L78 73 L82 62 M55 36 L60 60',
    things: `M66 94 V77 H94 V94 ${ground}`,
  },
  hips: {
    head: [13, 76],
    body: 'M24 83 L56 84 M56 84 L66 54 L90 58 M56 84 L84 66 L70 48 M28 82 L62 64',
    things: ground,
  },
  innerThighs: {
    head: [50, 17],
    body: 'M50 28 V66 M50 66 L16 78 L48 88 M50 66 L84 78 L52 88 M50 36 L34 58 L47 82 M50 36 L66 58 L53 82',
    things: ground,
  },
  ankles: {
    head: [30, 17],
    body: 'M30 28 V58 H58 L72 76 L84 70 M30 58 H52 L50 91 H58 M30 36 L48 54',
    things: `M18 62 H42 M22 62 V94 M38 62 V94 M70 90 A16 16 0 1 0 66 68 M66 68 L60 78 M66 68 L76 70 ${ground}`,
  },
  feet: {
    head: [38, 28],
    body: 'M22 82 L34 40 M22 82 H78 L82 64 M33 48 L78 66',
    things: `M90 88 m-6 0 a6 6 0 1 0 12 0 a6 6 0 1 0 -12 0 ${ground}`,
  },
  back: {
    head: [14, 74],
    body: 'M24 83 L56 84 L44 54 L68 60 M28 82 L50 62',
    things: ground,
  },
  wholeLeg: {
    head: [44, 15],
    body: 'M44 26 V56 M44 56 V91 H52 M44 56 L76 76 L84 70 M44 32 L12 42',
    things: `M8 6 V94 M58 84 A46 46 0 0 0 88 52 M88 52 L80 56 M88 52 L91 61 ${ground}`,
  },
  notNow: { body: 'M38 34 V66 M62 34 V66', things: 'M50 8 A42 42 0 1 0 50.1 8 Z' },
};

export const figures: Readonly<Record<string, Figure>> = {
  ...stretchFigures,
  knees: {
    ...stretchFigures.thighs,
    body: stretchFigures.thighs?.body ?? '',
    things: `${stretchFigures.thighs?.things ?? ''} M46 77 m-12 0 a12 12 0 1 0 24 0 a12 12 0 1 0 -24 0`,
  },
  swimming: {
    head: [74, 46],
    body: 'M63 53 L22 60 M60 53 L46 32 L70 24',
    things: 'M4 74 Q15 64 26 74 T48 74 T70 74 T92 74 M10 90 Q21 80 32 90 T54 90 T76 90 T98 90',
  },
  cycling: {
    head: [60, 12],
    body: 'M54 22 L38 42 M52 26 L60 38 L70 40 M38 42 L57 54 L50 72 H57',
    things:
      'M22 72 m-18 0 a18 18 0 1 0 36 0 a18 18 0 1 0 -36 0 M78 72 m-18 0 a18 18 0 1 0 36 0 a18 18 0 1 0 -36 0 M22 72 L36 47 L70 47 L78 72 M36 47 L50 72 H22 M50 72 L70 47 L68 38',
  },
  yoga: {
    head: [50, 16],
    body: 'M50 27 V64 M50 64 L20 78 L58 88 M50 64 L80 78 L42 88 M50 35 L32 54 L20 72 M50 35 L68 54 L80 72',
    things: ground,
  },
  pilates: {
    head: [22, 38],
    body: 'M26 48 L44 86 L84 44 M29 54 L64 56',
    things: ground,
  },
  strength: {
    head: [50, 30],
    body: 'M50 41 V64 M50 64 L36 91 H30 M50 64 L64 91 H70 M50 45 L32 36 L30 14 M50 45 L68 36 L70 14',
    things: `M10 14 H90 M16 4 V24 M84 4 V24 ${ground}`,
  },
  walking: {
    head: [52, 14],
    body: 'M51 25 L48 54 M48 54 L60 72 L62 91 H70 M48 54 L40 74 L24 86 L28 92 M51 31 L64 44 L70 38 M51 31 L38 46 L36 56',
    things: ground,
  },
  rowing: {
    head: [38, 26],
    body: 'M37 37 L30 68 L54 52 L70 70 M36 42 L66 48',
    things: 'M4 76 H96 Q90 88 74 88 H26 Q10 88 4 76 M58 36 L88 98',
  },
  elliptical: {
    head: [44, 14],
    body: 'M44 25 V54 L56 66 L52 82 M44 54 L32 68 L30 84 M44 31 L70 42',
    things: `M44 86 H62 M20 88 H38 M68 26 L80 94 ${ground}`,
  },
  aquaJogging: {
    head: [50, 15],
    body: 'M50 26 L47 58 M47 58 L62 68 L54 88 M47 58 L36 74 L20 70 M50 32 L62 46 L72 38 M50 32 L36 44 L28 36',
    things: 'M4 46 Q15 36 26 46 M74 46 Q85 36 96 46 M70 82 Q80 74 90 82 M4 92 Q14 84 24 92',
  },
  hiking: {
    head: [50, 20],
    body: 'M48 31 L46 56 M46 56 L58 72 L60 91 H68 M46 56 L38 74 L24 86 M48 37 L62 48 L72 44',
    things: `M72 38 L82 94 M40 30 H28 V54 H38 ${ground}`,
  },
  football: {
    head: [44, 15],
    body: 'M43 26 L42 54 M42 54 L40 74 L38 91 H46 M42 54 L60 64 L74 78 M43 32 L28 42 L24 52 M43 32 L60 38 L66 30',
    things: `M88 86 m-8 0 a8 8 0 1 0 16 0 a8 8 0 1 0 -16 0 ${ground}`,
  },
  tennis: {
    head: [42, 22],
    body: 'M42 33 L42 58 M42 58 L30 91 H24 M42 58 L56 91 H62 M42 39 L60 32 M42 39 L28 50 L34 60',
    things: `M60 32 L68 27 M78 20 m-12 0 a12 12 0 1 0 24 0 a12 12 0 1 0 -24 0 M92 50 m-4 0 a4 4 0 1 0 8 0 a4 4 0 1 0 -8 0 ${ground}`,
  },
  dancing: {
    head: [50, 16],
    body: 'M50 27 L48 56 M48 56 L34 72 L40 91 M48 56 L64 72 L78 66 M50 33 L30 24 L24 8 M50 33 L70 36 L80 20',
    things: 'M88 58 V40 L96 38 V54',
  },
  jumpRope: {
    head: [50, 20],
    body: 'M50 31 V56 M50 56 L42 70 L46 82 M50 56 L58 70 L54 82 M50 37 L34 50 L26 46 M50 37 L66 50 L74 46',
    things: 'M26 46 C6 108 94 108 74 46',
  },
  other: { body: 'M50 84 L18 50 Q6 32 22 20 Q40 10 50 32 Q60 10 78 20 Q94 32 82 50 Z' },
  bulb: {
    body: 'M38 66 Q38 58 30 50 A24 24 0 1 1 70 50 Q62 58 62 66 Z',
    things: 'M40 76 H60 M44 86 H56',
  },
  question: {
    body: 'M34 36 A16 16 0 1 1 54 50 Q50 53 50 62 M50 76 V77',
    things: 'M50 6 A44 44 0 1 0 50.1 6 Z',
  },
  phone: {
    body: 'M30 14 Q18 20 24 40 Q36 74 66 84 Q82 90 88 76 L90 70 L70 56 L60 66 Q44 58 38 42 L48 32 L38 12 Z',
  },
  book: {
    body: 'M50 26 Q36 14 12 18 V80 Q36 76 50 88 Q64 76 88 80 V18 Q64 14 50 26 Z',
    things: 'M50 26 V88',
  },
  scales: { body: 'M18 36 H82 L68 22 M82 64 H18 L32 78' },
  // Nobody who runs: it is shown after every kind of answer.
  person: {
    head: [50, 16],
    body: 'M50 27 V60 M50 60 L40 91 H34 M50 60 L60 91 H66 M50 34 L35 48 L33 62 M50 34 L68 30 L74 12',
    things: `M84 8 L92 3 M86 18 H95 ${ground}`,
  },
  // Which way it is going: the pain goes down, stays, or goes up.
  improving: { body: 'M16 24 L80 76 M80 50 V76 H52' },
  same: { body: 'M12 50 H86 M68 32 L86 50 L68 68' },
  worse: { body: 'M16 76 L80 24 M52 24 H80 V50' },
};
