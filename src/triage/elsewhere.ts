/**
 * Dangers that are not in the legs, by the signs that make them. No rule knows them and no question asks for them: who tells
 * of them is sent for help, whatever the legs are like.
 */
export const signsElsewhere = [
  /** Enough by itself: slurred speech, a seizure, a snake's bite. */
  'danger',
  'blow',
  'afterBlow',
  'fall',
  'afterFall',
  'drySkin',
  'hotDay',
  'muddled',
  'besideMuddle',
  'helper',
  'headache',
  'worseHeadache',
  'vomiting',
  'ordeal',
  'bloated',
  'overdrinking',
  'racingHeart',
  'swoon',
  'swellingThroat',
  'allergen',
  'swollenArm',
  'darkening',
  'darkArm',
  'pregnancy',
  'bleeding',
  'stiffNeck',
  'fever',
  'besideStiffNeck',
  'prick',
  'twoMarks',
  'puffing',
  'backPain',
  'coldSweat',
  'fullBelly',
  'beatingBelly',
  'clumsyHand',
  'lazyLeg',
] as const;

export type SignElsewhere = (typeof signsElsewhere)[number];

type Cluster = readonly SignElsewhere[];

/**
 * Told in one breath. Sources: NHS on stroke, head injury (fluid from the nose or ears, memory, pupils: with NICE NG232),
 * heat exhaustion and heatstroke (hot skin that does not sweat), meningitis, anaphylaxis, sepsis and bleeding in pregnancy.
 */
const atOnce: readonly Cluster[] = [
  ['danger'],
  ['fall', 'afterFall'],
  ['drySkin', 'hotDay'],
  ['racingHeart', 'swoon'],
  ['headache', 'vomiting', 'ordeal'],
  ['headache', 'stiffNeck', 'besideStiffNeck'],
  ['swellingThroat', 'allergen'],
  ['swollenArm', 'darkening'],
  ['pregnancy', 'bleeding'],
  ['muddled', 'helper'],
  ['muddled', 'besideMuddle'],
];

/**
 * Told one after another, between other things, where each by itself is little: a head that was hit; too much water in a
 * long race (consensus on exercise-associated hyponatremia, 2015: bloating, headache, vomiting, a muddled mind);
 * meningitis; what bit in the brush and left two marks (NHS on snake bites); a back that hurts beside a belly that is full or
 * beats, and a faint or a cold sweat (NHS on abdominal aortic aneurysm); an arm that swells and darkens (NHS on DVT); a leg that
 * drags and a hand that drops things (NHS on stroke). Only what is rarely said of anything else.
 */
const overTime: readonly Cluster[] = [
  ['blow', 'afterBlow'],
  ['blow', 'vomiting'],
  ['blow', 'worseHeadache'],
  ['blow', 'muddled'],
  ['headache', 'vomiting', 'ordeal'],
  ['muddled', 'headache', 'ordeal'],
  ['muddled', 'vomiting', 'ordeal'],
  ...(['ordeal', 'overdrinking'] as const).flatMap((cause): readonly Cluster[] => [
    ['bloated', cause, 'headache'],
    ['bloated', cause, 'vomiting'],
    ['bloated', cause, 'muddled'],
  ]),
  ['headache', 'stiffNeck', 'fever'],
  ['prick', 'twoMarks'],
  ['prick', 'swellingThroat'],
  ['twoMarks', 'swellingThroat'],
  ['twoMarks', 'puffing'],
  ['backPain', 'fullBelly', 'swoon'],
  ['backPain', 'fullBelly', 'coldSweat'],
  ['backPain', 'beatingBelly'],
  ['swollenArm', 'darkArm'],
  ['clumsyHand', 'lazyLeg'],
];

const isComplete = (clusters: readonly Cluster[], signs: readonly SignElsewhere[]): boolean =>
  clusters.some((cluster) => cluster.every((sign) => signs.includes(sign)));

/** Do these signs, told in one breath, call for help? */
export const isUrgentAtOnce = (signs: readonly SignElsewhere[]): boolean =>
  isComplete([...atOnce, ...overTime], signs);

/** Do these signs, told over a conversation, call for help? */
export const isUrgentOverTime = (signs: readonly SignElsewhere[]): boolean => isComplete(overTime, signs);

/** Is it remembered to the end of the conversation? */
export const isLasting = (sign: SignElsewhere): boolean => overTime.some((cluster) => cluster.includes(sign));
