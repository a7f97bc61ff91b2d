/**
 * People in a box of 100 × 100: a head, a trunk, the limbs on the near and on the far side, and the things around them.
 * Whoever moves has two key poses; the second is the one to hold.
 */
import type { ActivityId } from '../knowledge/activities.ts';
import type { Stretch } from '../knowledge/stretches.ts';

export type Pose = {
  /** The middle of the head; none where there is nobody. */
  readonly head?: readonly [x: number, y: number];
  readonly body: string;
  /** What is on the other side of the body, drawn quieter. */
  readonly far?: string;
  /** What moves along in their hands. */
  readonly held?: string;
};

export type Figure = Pose & {
  readonly things?: string;
  /** An arrow: which way it goes. */
  readonly way?: string;
  /** Where it begins. */
  readonly from?: Pose;
};

const ground = 'M4 95 H96';
const wall = 'M93 6 V95';

const heelToSeat: Figure = {
  head: [50, 15],
  body: 'M50 29 V57 M50 57 L47 78 L28 68 M50 33 L37 47 L30 64',
  far: 'M50 57 V91 H59 M50 33 L70 42 L88 39',
  things: `${wall} ${ground}`,
  way: 'M14 88 V68 M8 74 L14 68 L20 74',
  from: {
    head: [50, 15],
    body: 'M50 29 V57 M50 57 L48 76 L38 91 M50 33 L43 48 L42 60',
    far: 'M50 57 V91 H59 M50 33 L70 42 L88 39',
  },
};

const stretchFigures: Readonly<Record<Stretch | 'notNow', Figure>> = {
  calves: {
    head: [66, 24],
    body: 'M58 36 L44 60 M44 60 L14 91 H24 M57 40 L74 42 L88 34',
    far: 'M44 60 L63 68 L61 91 H70',
    things: `${wall} ${ground}`,
    way: 'M10 62 V80 M4 74 L10 80 L16 74',
    from: {
      head: [60, 20],
      body: 'M56 33 L48 59 M48 59 L36 76 L24 88 L32 92 M56 38 L70 48 L88 42',
      far: 'M48 59 L60 72 L61 91 H70',
    },
  },
  thighs: heelToSeat,
  hamstrings: {
    head: [67, 30],
    body: 'M36 54 L57 38 M36 54 L60 65 L79 74 L84 64 M55 40 L60 60',
    far: 'M36 54 L32 91 H41',
    things: `M66 95 V80 H96 ${ground}`,
    way: 'M46 12 A30 30 0 0 1 74 10 M66 5 L75 10 L69 18',
    from: {
      head: [40, 16],
      body: 'M38 29 L36 54 M36 54 L60 65 L79 74 L84 64 M39 33 L50 45 L52 56',
      far: 'M36 54 L32 91 H41',
    },
  },
  hips: {
    head: [12, 78],
    body: 'M24 85 H56 M56 85 L80 72 L62 54 M28 84 L46 70 L64 66',
    far: 'M56 85 L62 55 L86 58',
    things: ground,
    way: 'M88 34 H66 M72 28 L66 34 L72 40',
    from: {
      head: [12, 78],
      body: 'M24 85 H56 M56 85 L84 76 L74 60 M28 85 L48 82',
      far: 'M56 85 L72 60 L80 90 H88',
    },
  },
  innerThighs: {
    head: [50, 16],
    body: 'M50 30 V64 M50 66 L16 82 L47 90 M50 66 L84 82 L53 90 M50 35 L36 56 L46 82 M50 35 L64 56 L54 82',
    things: ground,
    way: 'M14 50 V68 M8 62 L14 68 L20 62 M86 50 V68 M80 62 L86 68 L92 62',
    from: {
      head: [50, 16],
      body: 'M50 30 V64 M50 66 L24 58 L47 90 M50 66 L76 58 L53 90 M50 35 L36 56 L46 82 M50 35 L64 56 L54 82',
    },
  },
  knees: { ...heelToSeat, things: `${wall} ${ground} M47 78 m-13 0 a13 13 0 1 0 26 0 a13 13 0 1 0 -26 0` },
  ankles: {
    head: [30, 17],
    body: 'M30 31 V60 H56 L70 76 L85 82 M30 35 L38 48 L50 55',
    far: 'M30 60 H54 L52 91 H61',
    things: `M16 65 H42 M20 65 V95 M38 65 V95 ${ground}`,
    way: 'M80 54 A20 20 0 0 1 94 76 M87 70 L94 77 L98 69',
    from: {
      head: [30, 17],
      body: 'M30 31 V60 H56 L70 76 L80 63 M30 35 L38 48 L50 55',
      far: 'M30 60 H54 L52 91 H61',
    },
  },
  feet: {
    head: [40, 28],
    body: 'M22 84 L34 42 M22 84 H76 L80 66 M33 47 L54 60 L79 66',
    things: `M92 86 m-6 0 a6 6 0 1 0 12 0 a6 6 0 1 0 -12 0 ${ground}`,
    way: 'M92 46 H74 M80 40 L74 46 L80 52',
    from: {
      head: [36, 27],
      body: 'M22 84 L30 41 M22 84 H76 L88 72 M30 46 L52 62 L72 70',
    },
  },
  back: {
    head: [13, 76],
    body: 'M24 85 H56 L46 56 L70 60 M28 84 L36 66 L50 60',
    far: 'M56 85 L52 56 L76 60',
    things: ground,
    way: 'M88 36 H64 M70 30 L64 36 L70 42',
    from: {
      head: [13, 76],
      body: 'M24 85 H56 L68 60 L82 90 H90 M28 85 L48 82',
      far: 'M56 85 L73 60 L88 90',
    },
  },
  wholeLeg: {
    head: [44, 15],
    body: 'M44 29 V57 M44 57 L66 70 L84 66 M44 33 L56 46 L66 50',
    far: 'M44 57 V91 H53 M44 33 L26 42 L11 40',
    things: `M6 6 V95 ${ground}`,
    way: 'M22 64 A46 46 0 0 0 34 78 M56 84 A46 46 0 0 0 78 78 M70 76 L79 77 L76 86',
    from: {
      head: [44, 15],
      body: 'M44 29 V57 M44 57 L38 76 L20 84 M44 33 L56 46 L66 50',
      far: 'M44 57 V91 H53 M44 33 L26 42 L11 40',
    },
  },
  notNow: { body: 'M38 34 V66 M62 34 V66', things: 'M50 8 A42 42 0 1 0 50.1 8 Z' },
};

/** One step after the other: the legs change places. */
const striding = (figure: Pose, one: string, other: string): Pose & { readonly from: Pose } => ({
  ...figure,
  body: `${figure.body} ${one}`,
  far: other,
  from: { ...figure, body: `${figure.body} ${other}`, far: one },
});

const bicycle =
  'M22 74 m-18 0 a18 18 0 1 0 36 0 a18 18 0 1 0 -36 0 M78 74 m-18 0 a18 18 0 1 0 36 0 a18 18 0 1 0 -36 0 M22 74 L36 49 L70 49 L78 74 M36 49 L50 74 H22 M50 74 L70 49 L68 40';

/** Every stretch and activity has one; the others are drawn beside a reply. */
export const figures: Readonly<Record<string, Figure>> = {
  ...stretchFigures,
  swimming: {
    head: [76, 50],
    body: 'M64 57 L34 64 L10 66 M62 56 L46 36 L66 26',
    things: 'M4 78 Q15 68 26 78 T48 78 T70 78 T92 78 M10 92 Q21 82 32 92 T54 92 T76 92 T98 92',
    way: 'M78 16 H96 M90 10 L96 16 L90 22',
    from: { head: [76, 50], body: 'M64 57 L34 62 L10 70 M62 57 L80 68 L96 62' },
  },
  cycling: {
    ...striding(
      { head: [62, 12], body: 'M55 24 L38 44 M54 28 L62 38 L70 41' },
      'M38 44 L60 52 L52 66 H59',
      'M38 44 L56 60 L48 83 H55',
    ),
    things: bicycle,
  },
  yoga: {
    head: [50, 22],
    body: 'M50 35 V66 M50 66 L18 82 L58 90 M50 66 L82 82 L42 90 M50 39 L34 25 L28 6 M50 39 L66 25 L72 6',
    things: ground,
    way: 'M12 44 V24 M6 30 L12 24 L18 30',
    from: {
      head: [50, 22],
      body: 'M50 35 V66 M50 66 L18 82 L58 90 M50 66 L82 82 L42 90 M50 39 L32 56 L20 76 M50 39 L68 56 L80 76',
    },
  },
  pilates: {
    head: [20, 38],
    body: 'M26 50 L44 88 L84 46 M29 56 L64 54',
    things: ground,
    way: 'M90 70 V50 M84 56 L90 50 L96 56',
    from: { head: [12, 58], body: 'M20 68 L44 88 L90 66 M24 72 L58 72' },
  },
  strength: {
    head: [50, 30],
    body: 'M50 43 V64 M50 64 L40 91 H34 M50 64 L60 91 H66 M50 47 L34 36 L32 14 M50 47 L66 36 L68 14',
    held: 'M12 14 H88 M18 4 V24 M82 4 V24',
    things: ground,
    way: 'M8 66 V44 M2 50 L8 44 L14 50',
    from: {
      head: [50, 34],
      body: 'M50 47 V68 M50 68 L34 76 L36 91 H30 M50 68 L66 76 L64 91 H70 M50 51 L38 62 L34 48 M50 51 L62 62 L66 48',
      held: 'M12 48 H88 M18 38 V58 M82 38 V58',
    },
  },
  walking: {
    ...striding(
      { head: [52, 14], body: 'M51 28 L48 56' },
      'M48 56 L60 72 L64 91 H72 M50 32 L38 46 L34 58',
      'M48 56 L40 75 L24 87 L28 93 M50 32 L62 44 L70 40',
    ),
    things: ground,
  },
  rowing: {
    head: [30, 26],
    body: 'M30 39 L28 70 L58 62 L80 72 M30 44 L48 54 L42 48',
    things: 'M4 78 H96 Q90 90 74 90 H26 Q10 90 4 78 M42 48 L92 98',
    way: 'M58 8 H38 M44 2 L38 8 L44 14',
    from: { head: [52, 28], body: 'M49 41 L34 70 L52 50 L68 72 M48 45 L64 52' },
  },
  elliptical: {
    ...striding(
      { head: [44, 14], body: 'M44 28 V56' },
      'M44 56 L58 68 L54 86 H62 M44 33 L58 44 L70 38',
      'M44 56 L34 70 L26 86 H34 M44 33 L34 46 L48 52',
    ),
    things: `M14 90 H66 M68 24 L80 95 ${ground}`,
  },
  aquaJogging: {
    ...striding(
      { head: [50, 15], body: 'M50 29 L47 58' },
      'M47 58 L64 66 L58 88 M50 33 L38 46 L30 38',
      'M47 58 L36 76 L20 72 M50 33 L62 46 L72 38',
    ),
    things: 'M4 46 Q15 36 26 46 M74 46 Q85 36 96 46 M72 84 Q82 76 92 84 M4 92 Q14 84 24 92',
  },
  hiking: {
    ...striding(
      { head: [50, 18], body: 'M48 32 L46 58 M48 37 L62 48 L72 44' },
      'M46 58 L60 72 L62 91 H70',
      'M46 58 L38 75 L24 87 L30 92',
    ),
    things: `M72 40 L82 95 M39 32 H26 V56 H38 ${ground}`,
  },
  football: {
    head: [44, 15],
    body: 'M43 29 L42 56 M42 56 L60 64 L74 78 M43 33 L60 40 L66 30',
    far: 'M42 56 L40 74 L38 91 H46 M43 33 L28 42 L24 54',
    things: `M88 86 m-8 0 a8 8 0 1 0 16 0 a8 8 0 1 0 -16 0 ${ground}`,
    from: {
      head: [48, 15],
      body: 'M46 29 L42 56 M42 56 L32 72 L14 76 M45 33 L34 46 L24 44',
      far: 'M42 56 L42 74 L40 91 H48 M45 33 L58 42 L66 48',
    },
  },
  tennis: {
    head: [42, 22],
    body: 'M42 36 V60 M42 60 L56 91 H62 M42 41 L60 34 L68 28',
    held: 'M66 29 L70 26 M78 20 m-11 0 a11 11 0 1 0 22 0 a11 11 0 1 0 -22 0',
    far: 'M42 60 L30 91 H24 M42 41 L28 52 L34 60',
    things: `M92 56 m-4 0 a4 4 0 1 0 8 0 a4 4 0 1 0 -8 0 ${ground}`,
    from: {
      head: [42, 22],
      body: 'M42 36 V60 M42 60 L56 91 H62 M42 41 L26 44 L16 54',
      held: 'M10 65 m-8 0 a8 11 0 1 0 16 0 a8 11 0 1 0 -16 0',
      far: 'M42 60 L30 91 H24 M42 41 L58 50 L66 46',
    },
  },
  dancing: {
    ...striding(
      { head: [50, 16], body: 'M50 30 L48 57' },
      'M48 57 L34 72 L40 91 M50 34 L70 38 L80 22',
      'M48 57 L64 72 L78 68 M50 34 L30 26 L24 10',
    ),
    things: `M88 60 V42 L97 40 V56 ${ground}`,
  },
  jumpRope: {
    head: [50, 16],
    body: 'M50 29 V54 M50 54 L43 68 L46 81 M50 54 L57 68 L54 81 M50 34 L34 47 L26 43 M50 34 L66 47 L74 43',
    held: 'M26 43 C4 104 96 104 74 43',
    things: ground,
    way: 'M90 60 V40 M84 46 L90 40 L96 46',
    from: {
      head: [50, 24],
      body: 'M50 37 V62 M50 62 L44 76 L46 91 M50 62 L56 76 L54 91 M50 42 L34 55 L26 51 M50 42 L66 55 L74 51',
      held: 'M26 51 C10 -8 90 -8 74 51',
    },
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
    body: 'M50 29 V60 M50 60 L40 91 H34 M50 60 L60 91 H66 M50 34 L35 48 L33 62 M50 34 L68 30 L74 12',
    things: `M84 8 L92 3 M86 18 H95 ${ground}`,
  },
  // Which way it is going: the pain goes down, stays, or goes up.
  improving: { body: 'M16 24 L80 76 M80 50 V76 H52' },
  same: { body: 'M12 50 H86 M68 32 L86 50 L68 68' },
  worse: { body: 'M16 76 L80 24 M52 24 H80 V50' },
} satisfies Readonly<Record<Stretch | ActivityId, Figure>> & Readonly<Record<string, Figure>>;

/** Does somebody move in it? */
export const isMoving = (name: string): boolean =>
  Object.hasOwn(figures, name) && figures[name]?.from !== undefined;
