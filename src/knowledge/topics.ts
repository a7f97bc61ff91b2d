/** What a runner may ask about, before, during or after an answer. What is said is in the phrasebook. */

/** Lines in a box of 100 × 100, as the screens draw them: a head if there is somebody, a body, and the things around. */
export type Drawing = {
  readonly head?: readonly [x: number, y: number];
  readonly body: string;
  readonly things?: string;
};

const ground = 'M6 94 H94';

/** Advice, and what else has to do with legs and running, each with its drawing for a screen. */
export const topicDrawings = {
  // On the way home.
  watchFor: {
    head: [24, 34],
    body: 'M24 45 L22 66 M22 66 L33 76 L35 91 H42 M22 66 L17 78 L8 89 M24 50 L36 60 M24 50 L13 62',
    things: `M52 56 L74 34 L96 56 M58 52 V94 M90 52 V94 M69 94 V72 H80 V94 ${ground}`,
  },
  // A few days in a row.
  recoveryTime: {
    body: 'M31 56 V76 M50 56 V76 M69 56 V76',
    things:
      'M16 20 H84 Q90 20 90 26 V84 Q90 90 84 90 H16 Q10 90 10 84 V26 Q10 20 16 20 Z M10 41 H90 M30 11 V27 M70 11 V27',
  },
  whenCanIRun: {
    body: 'M50 57 V36 M50 57 L64 65',
    things: 'M50 20 A37 37 0 1 0 50.1 20 Z M50 20 V8 M40 8 H60 M78 28 L84 22',
  },
  painkiller: {
    body: 'M15 51 L47 19 A16 16 0 0 1 69.6 41.6 L37.6 73.6 A16 16 0 0 1 15 51 Z',
    things: 'M31 35 L53.6 57.6 M76 62 A15 15 0 1 0 76.1 62 Z M66 77 H86',
  },
  // A hot-water bottle and a snowflake.
  heatOrIce: {
    body: 'M19 24 H33 V34 Q46 38 46 50 V82 Q46 90 38 90 H14 Q6 90 6 82 V50 Q6 38 19 34 Z M19 14 H33',
    things:
      'M20 52 Q13 59 20 66 T20 80 M32 52 Q25 59 32 66 T32 80 M76 28 V80 M54 41 L98 67 M98 41 L54 67 M70 33 L76 39 L82 33 M70 75 L76 69 L82 75',
  },
  // A leg under a magnifying glass.
  sorenessOrInjury: {
    body: 'M38 16 L48 42 L36 66 H50',
    things: 'M42 8 A34 34 0 1 0 42.1 8 Z M67 66 L92 92',
  },
  // Nobody who runs: hands on a sore thigh.
  runningWhileSore: {
    head: [42, 16],
    body: 'M42 27 V56 M42 56 L36 91 H30 M42 56 L56 72 L52 91 H60 M42 34 L30 46 L40 58 M42 34 L60 48 L55 64',
    things: `M70 60 L80 53 M72 70 H84 M70 80 L80 87 ${ground}`,
  },
  rest: {
    head: [24, 62],
    body: 'M36 68 H80',
    things: 'M6 44 V94 M6 80 H94 M94 62 V94 M74 8 A18 18 0 1 0 94 34 A22 22 0 0 1 74 8 Z',
  },
  seeSomeone: {
    body: 'M28 10 H20 V34 A20 20 0 0 0 60 34 V10 H52',
    things: 'M40 54 V66 A19 19 0 0 0 78 66 V58 M78 38 A10 10 0 1 0 78.1 38 Z',
  },
  nutrition: {
    body: 'M38 44 Q22 32 12 46 Q4 66 22 86 Q30 95 38 88 Q46 95 54 86 Q72 66 64 46 Q54 32 38 44 Z',
    things: 'M38 40 Q38 28 48 22 M78 6 A15 15 0 1 0 95 28 A19 19 0 0 1 78 6 Z',
  },
  warmUp: {
    head: [46, 14],
    body: 'M45 25 L42 54 M42 54 L54 72 L56 91 H64 M42 54 L34 74 L18 86 L22 92 M45 31 L58 44 L64 38 M45 31 L32 46 L30 56',
    things: `M84 20 A8 8 0 1 0 84.1 20 Z M84 6 V10 M68 28 H72 M73 17 L76 20 M95 17 L92 20 M73 39 L76 36 M84 46 V50 ${ground}`,
  },
  shoes: {
    body: 'M10 32 Q24 44 40 30 L56 48 Q64 54 80 57 Q94 61 92 74 H10 Z',
    things: 'M8 86 H94 M50 55 L58 46 M62 61 L69 51',
  },
  strength: {
    body: 'M36 50 H64',
    things: 'M30 24 V76 M70 24 V76 M16 34 V66 M84 34 V66 M16 50 H6 M84 50 H94',
  },
  // A flask, struck out.
  lacticAcid: {
    body: 'M38 10 H62 M42 10 V40 L20 82 Q17 91 26 91 H74 Q83 91 80 82 L58 40 V10',
    things: 'M30 66 H70 M10 90 L90 10',
  },
  // Up on one side, down on the other.
  goodAndBad: {
    body: 'M28 78 V30 M14 44 L28 30 L42 44 M72 22 V70 M58 56 L72 70 L86 56',
    things: ground,
  },
  // The sun comes up.
  tomorrow: {
    body: 'M26 74 A24 24 0 0 1 74 74',
    things: 'M6 74 H94 M50 24 V36 M15 39 L24 48 M85 39 L76 48 M20 88 H80',
  },
  raceDay: {
    body: 'M24 12 V94 M24 14 H82 V52 H24',
    things: 'M43 14 V52 M62 14 V52 M24 33 H82',
  },
  // From here to there.
  howFar: {
    body: 'M20 60 A14 14 0 1 1 20.1 60 Z M20 60 V60.1 M20 88 H80',
    things: 'M80 88 V40 M80 42 H98 V58 H80 M34 88 V82 M48 88 V82 M62 88 V82',
  },
  howFast: {
    body: 'M12 72 A40 40 0 1 1 88 72 M50 66 L72 44',
    things: 'M50 32 V40 M18 60 L26 62 M82 60 L74 62 M28 40 L34 46',
  },
  // A road, and grass beside it.
  surface: {
    body: 'M38 10 L12 92 M62 10 L88 92',
    things: 'M50 14 V26 M50 40 V54 M50 68 V86',
  },
  weather: {
    body: 'M28 62 A16 16 0 0 1 30 30 A22 22 0 0 1 72 28 A17 17 0 0 1 74 62 Z',
    things: 'M32 74 L26 88 M50 74 L44 88 M68 74 L62 88',
  },
  // A sun, and a glass of water.
  hotDay: {
    body: 'M34 20 A16 16 0 1 0 34.1 20 Z',
    things:
      'M34 4 V12 M34 60 V68 M2 36 H10 M58 36 H66 M11 13 L17 19 M11 59 L17 53 M57 13 L51 19 M64 52 H94 L90 94 H68 Z M66 68 H92',
  },
  // A medal.
  afterRace: {
    body: 'M50 46 A22 22 0 1 0 50.1 46 Z',
    things:
      'M32 8 L46 46 M68 8 L54 46 M32 8 H68 M50 58 L54 66 H62 L56 72 L58 80 L50 75 L42 80 L44 72 L38 66 H46 Z',
  },
  // A plaster on a heel.
  blister: {
    body: 'M40 8 V50 Q40 62 54 66 L84 74 Q92 78 90 90 H24 Q14 90 16 76 L22 50 V8',
    things: 'M14 58 L34 78 M22 50 L42 70 M14 58 L22 50 M34 78 L42 70',
  },
  // A hand on the side.
  stitch: {
    head: [50, 14],
    body: 'M50 25 V58 M50 58 L38 91 M50 58 L62 91 M50 32 L32 44 L46 52 M50 32 L66 44 L70 58',
    things: 'M62 46 L72 42 M64 54 L74 56 M84 20 Q92 20 92 28',
  },
  // A bolt in a calf.
  cramp: {
    body: 'M36 6 Q22 34 36 60 L40 84 H62 M62 6 Q62 34 56 60 L60 76 L74 84',
    things: 'M48 22 L38 38 H52 L42 54',
  },
  // A joint, and a sound.
  clicking: {
    body: 'M38 6 V36 A14 14 0 0 0 62 36 V6 M38 94 V66 A14 14 0 0 1 62 66 V94',
    things: 'M76 40 Q84 50 76 60 M86 32 Q98 50 86 68 M24 40 Q16 50 24 60',
  },
  jab: {
    body: 'M62 14 L86 38 M74 26 L66 34 M38 42 L58 62 L78 42 L58 22 Z',
    things: 'M48 52 L20 80 M20 80 L10 90 M54 30 L60 36 M46 38 L52 44',
  },
  // A drop, and a bag that it came into.
  gaveBlood: {
    body: 'M34 14 Q14 46 14 62 A20 20 0 0 0 54 62 Q54 46 34 14 Z',
    things: 'M66 26 H90 V74 H66 Z M72 26 V16 M84 26 V16 M66 50 H90 M78 74 V86',
  },
  // A drop, and a page of the month.
  period: {
    body: 'M30 20 Q12 48 12 62 A18 18 0 0 0 48 62 Q48 48 30 20 Z',
    things: 'M58 30 H92 V82 H58 Z M58 44 H92 M66 22 V36 M84 22 V36 M66 56 H84 M66 68 H84',
  },
  // Haze, over a chimney.
  air: {
    body: 'M38 92 V58 H62 V92',
    things: 'M50 48 Q38 40 50 32 Q62 24 50 14 M14 30 H30 M70 30 H86 M10 46 H26 M74 46 H90',
  },
  // The upper half of a body.
  soreElsewhere: {
    head: [50, 16],
    body: 'M50 27 V66 M50 34 L30 48 L22 66 M50 34 L70 48 L78 66',
    things: 'M26 78 H36 M44 78 H56 M64 78 H74 M40 92 H60',
  },
} as const satisfies Readonly<Record<string, Drawing>>;

export type TopicId = keyof typeof topicDrawings;

export const isTopic = (name: string): name is TopicId => Object.hasOwn(topicDrawings, name);

export const topicIds: readonly TopicId[] = Object.keys(topicDrawings).filter(isTopic);

/** What people say to a speaker besides: answered as a person would, and on with the conversation. */
export const asideIds = [
  'whoAreYou',
  'areYouADoctor',
  'privacy',
  'underCare',
  'pelvicFloor',
  'thanks',
  'praise',
  'swearing',
  'laughter',
  'greeting',
  'unrelated',
  'unknownQuestion',
  'noted',
  'wait',
] as const;

export type AsideId = (typeof asideIds)[number];
