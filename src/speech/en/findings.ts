/** Every finding in words, one entry each, and why, for the rules about one of them by itself. */
import type { Doubt, FindingKey, ScaleKey, Value } from '../../triage/index.ts';
import type { Dialect } from './dialects.ts';
import { upper } from './lists.ts';
import { plain, type ReasonFor } from './reasons/about.ts';

type Words = {
  /** What it is called: "you weren't sure about dark pee", "which is it: dark pee or numbness?" */
  readonly name: string;
  /** Asked for by itself. A yes is bad news. */
  readonly alone: string;
  /** Asked for a second time: shorter, and in other words. */
  readonly plainly: string;
  /** For whoever asks what is meant. */
  readonly meaning: string;
  /** After "I'd think again if". */
  readonly ifSo: string;
};

type OnScale<Key extends ScaleKey> = Words & {
  /** What whoever is not sure of it is not sure of, where that by itself can decide: as in its entry in the triage. */
  readonly doubt?: Doubt;
  /** How it stands, after a correction. */
  readonly is: Readonly<Record<Value<Key>, string>>;
};

export type FindingWords = { readonly [Key in ScaleKey]: OnScale<Key> } & { readonly sites: Words };

const sign = (name: string) => ({ yes: name, no: `no ${name}`, unsure: `not sure about ${name}` });

export const findingWords = ({ ill, pee, statin }: Dialect): FindingWords => ({
  // The story, which is asked for as a number, a place or a time.
  sites: {
    name: 'where it is',
    alone: "What's sore?",
    plainly: 'Which part is it: hip, knee, calf or foot?',
    meaning: 'Name the part that bothers you most, like a knee.',
    ifSo: 'it was in a joint',
  },
  pain: {
    name: 'how bad it is',
    alone: 'Out of ten, how bad does it get, walking or running?',
    plainly: 'What number is it, zero to ten, at its worst?',
    meaning: 'Zero is no pain, ten the worst. Go by its worst moment today.',
    ifSo: 'it hurt more',
    is: {
      none: 'no pain',
      mild: 'mild',
      moderate: 'moderate',
      unsure: 'not sure how bad',
      strong: 'strong',
      severe: 'severe',
      extreme: 'extreme',
    },
  },
  days: {
    name: 'how long it has been',
    alone: 'How long has it been like that?',
    plainly: 'Roughly how many days?',
    meaning: 'Tell me when it began, say yesterday or two weeks ago.',
    ifSo: 'it went on for over a week',
    is: {
      '0-3': 'only a few days',
      '4-7': 'under a week',
      unsure: 'not sure since when',
      '8-14': 'over a week',
      '15+': 'over two weeks',
    },
  },
  side: {
    name: 'which side',
    alone: 'Is it only on one side?',
    plainly: 'Is it just the one side?',
    meaning: 'I mean whether the other leg feels just the same.',
    ifSo: 'it was only on one side',
    is: { both: 'both sides', unsure: 'not sure which side', one: 'one side' },
  },
  trend: {
    name: 'whether it is getting worse',
    alone: 'Is it getting worse?',
    plainly: 'Is it worse than yesterday?',
    meaning: 'Compare today with yesterday.',
    ifSo: 'it got worse',
    is: { improving: 'easing', same: 'about the same', unsure: 'not sure which way', worse: 'getting worse' },
  },

  // The warning signs.
  chest: {
    doubt: 'emergencySign',
    name: 'your chest or breathing',
    alone: 'Any chest pain or trouble breathing right now?',
    plainly: 'Does your chest hurt, or is it hard to breathe?',
    meaning: 'A tight chest counts, and so does feeling faint.',
    ifSo: 'your chest hurt',
    is: { yes: 'chest pain', no: 'no chest pain', unsure: 'not sure about your chest or breathing' },
  },
  darkUrine: {
    doubt: 'warningSign',
    name: `dark ${pee}`,
    alone: `Is your ${pee} very dark, like cola or tea?`,
    plainly: `Is your ${pee} brown?`,
    meaning: 'Dark means brown, like cola or tea.',
    ifSo: `your ${pee} turned dark`,
    is: sign(`dark ${pee}`),
  },
  nerve: {
    doubt: 'warningSign',
    name: 'numbness',
    alone: 'Is anything numb, tingling or weak?',
    plainly: 'Any numbness or weakness?',
    meaning: 'Numb means you can hardly feel it, or it tingles.',
    ifSo: 'it went numb',
    is: {
      none: 'nothing numb',
      duringRuns: 'numb only on runs',
      unsure: 'not sure about numbness',
      tingling: 'numb or tingling',
      bothLegs: 'tingling in both legs',
      weak: 'a weak leg',
      saddle: 'numb where you sit',
    },
  },
  cold: {
    doubt: 'emergencySign',
    name: 'a cold leg',
    alone: 'Is a leg or foot suddenly cold or pale?',
    plainly: 'Does it feel cold?',
    meaning: 'Cold means much colder than the other side.',
    ifSo: 'the leg turned cold',
    is: { yes: 'cold or pale', no: 'not cold', unsure: "not sure if it's cold" },
  },
  deformity: {
    doubt: 'emergencySign',
    name: 'anything bent',
    alone: 'Does anything look bent or out of place?',
    plainly: 'Does it look bent?',
    meaning: 'Out of place means a different shape from the other side.',
    ifSo: 'anything looked bent',
    is: { yes: 'bent out of place', no: 'nothing bent', unsure: "not sure if it's bent" },
  },
  rockHard: {
    doubt: 'emergencySign',
    name: 'a rock-hard muscle',
    alone: 'Does a muscle feel as hard as wood?',
    plainly: 'Is the muscle rock hard?',
    meaning: "Rock hard means you can't press it in at all.",
    ifSo: 'the muscle went rock hard',
    is: { yes: 'rock hard', no: 'not rock hard', unsure: "not sure if it's rock hard" },
  },

  // What can be seen and felt.
  swelling: {
    name: 'swelling',
    alone: 'Is it swollen?',
    plainly: 'Does it look bigger than the other side?',
    meaning: 'Swollen means bigger or puffier than the other side.',
    ifSo: 'it swelled up',
    is: {
      none: 'no swelling',
      slight: 'a bit swollen',
      unsure: 'not sure about swelling',
      clear: 'swollen',
    },
  },
  heat: {
    doubt: 'detail',
    name: 'heat',
    alone: 'Does it feel hot, or look red?',
    plainly: 'Is it hot?',
    meaning: 'Feel both sides with the back of your hand.',
    ifSo: 'it felt hot',
    is: { yes: 'hot', no: 'not hot', unsure: "not sure if it's hot" },
  },
  bruise: {
    doubt: 'detail',
    name: 'a bruise',
    alone: 'Is there a bruise?',
    plainly: 'Has the skin gone blue or dark?',
    meaning: 'A bruise is skin gone blue, purple or dark.',
    ifSo: 'it bruised',
    is: { yes: 'a bruise', no: 'no bruise', unsure: 'not sure about a bruise', small: 'a small bruise' },
  },
  fever: {
    name: 'a fever',
    alone: 'Do you have a fever?',
    plainly: 'Do you feel hot and shivery?',
    meaning: "A fever means you're hot and shivery.",
    ifSo: 'you had a fever',
    is: { yes: 'a fever', no: 'no fever', unsure: 'not sure about a fever' },
  },
  walking: {
    name: 'trouble walking',
    alone: 'Are you limping, or is it hard to walk?',
    plainly: 'Are you limping?',
    meaning: 'I mean a limp, or walking differently from usual.',
    ifSo: 'you started to limp',
    is: {
      normal: 'walking fine',
      altered: 'walking a bit differently',
      unsure: 'not sure how you walk',
      limping: 'limping',
      unable: "can't walk on it",
    },
  },
  dailyLife: {
    doubt: 'detail',
    name: 'trouble on stairs',
    alone: 'Are stairs hard, or does it get in the way of your day?',
    plainly: 'Does it get in the way of your day?',
    meaning: 'I mean stairs, chairs and the like.',
    ifSo: 'it got in the way of your day',
    is: {
      no: 'fine day to day',
      stairs: 'hard on stairs',
      unsure: 'not sure about stairs',
      yes: 'in the way of your day',
    },
  },
  illness: {
    doubt: 'detail',
    name: `feeling ${ill}`,
    alone: 'Any chesty cough, stomach bug or aching all over?',
    plainly: `Do you feel ${ill}?`,
    meaning: `${upper(ill)} means below the neck: a chesty cough or stomach bug.`,
    ifSo: `you were ${ill}`,
    is: {
      none: `not ${ill}`,
      headCold: 'a head cold',
      recovering: `just over being ${ill}`,
      unsure: `not sure if you're ${ill}`,
      unwell: ill,
    },
  },

  // The last check.
  quality: {
    doubt: 'detail',
    name: 'sharp pain',
    alone: 'Is the pain sharp or stabbing?',
    plainly: 'Is it sharp?',
    meaning: 'Sharp means a stab or a jab, not a dull ache.',
    ifSo: 'it turned sharp',
    is: { dull: 'a dull ache', unsure: "not sure if it's sharp", sharp: 'sharp' },
  },
  pinpoint: {
    doubt: 'detail',
    name: 'one sore spot',
    alone: 'Could you cover the sore spot with one fingertip?',
    plainly: 'Is it all in one spot?',
    meaning: 'One spot means you can cover it with a fingertip.',
    ifSo: 'it hurt in one exact spot',
    is: { yes: 'one exact spot', no: 'spread out', unsure: "not sure if it's one spot" },
  },
  restPain: {
    doubt: 'detail',
    name: 'pain at night',
    alone: 'Does it hurt when you lie still, or wake you up?',
    plainly: 'Does it hurt at rest?',
    meaning: 'I mean pain when you lie still, or that wakes you.',
    ifSo: 'it hurt at rest',
    is: {
      no: 'no pain at rest',
      ache: 'a faint ache at rest',
      unsure: 'not sure about pain at rest',
      yes: 'pain at rest',
    },
  },
  pop: {
    name: 'a pop',
    alone: 'Did something pop or snap?',
    plainly: 'Did you feel a pop?',
    meaning: 'A pop is a snap or a kick, heard or felt.',
    ifSo: 'something popped',
    is: { yes: 'a pop', no: 'no pop', unsure: 'not sure about a pop' },
  },
  injury: {
    doubt: 'detail',
    name: 'a fall or twist',
    alone: 'Did it start with a twist, a fall or a knock?',
    plainly: 'Did you fall or twist it?',
    meaning: 'I mean a twist, a fall or a hard knock.',
    ifSo: 'it began with a fall',
    is: {
      yes: 'a fall or twist',
      no: 'no fall or twist',
      unsure: 'not sure how it began',
      knock: 'a light knock',
    },
  },
  jointTrouble: {
    doubt: 'warningSign',
    name: 'locking',
    alone: 'Does it lock, catch or give way?',
    plainly: 'Does it get stuck or buckle?',
    meaning: 'Locking means it sticks. Giving way means it buckles.',
    ifSo: 'it locked or gave way',
    is: {
      none: 'no locking',
      unsure: 'not sure if it locks',
      givesWay: 'it gives way',
      catches: 'it catches',
      locked: 'it locks',
    },
  },
  comesBack: {
    doubt: 'detail',
    name: 'trouble that keeps coming back',
    alone: 'Does it keep coming back?',
    plainly: 'Is it an old problem?',
    meaning: "I mean trouble you've had before, or that rest hasn't helped.",
    ifSo: 'it kept coming back',
    is: { yes: 'it keeps coming back', no: 'new to you', unsure: "not sure if it's new" },
  },
  motion: {
    doubt: 'detail',
    name: 'stiffness',
    alone: 'Is it too stiff to move freely?',
    plainly: 'Is it very stiff?',
    meaning: "Stiff means you can't bend or stretch it all the way.",
    ifSo: 'it got too stiff to move',
    is: {
      full: 'moving freely',
      eases: 'stiff until you move',
      unsure: 'not sure how it moves',
      limited: 'too stiff to move freely',
    },
  },
  painkiller: {
    name: 'a painkiller',
    alone: 'Have you had a painkiller today?',
    plainly: 'Any painkiller today?',
    meaning: 'Anything for pain counts, even a gel.',
    ifSo: "you'd had a painkiller",
    is: { yes: 'a painkiller today', no: 'no painkiller', unsure: 'not sure about a painkiller' },
  },
  fatigue: {
    doubt: 'detail',
    name: 'how tired you are',
    alone: 'Are you worn out today?',
    plainly: 'Are you exhausted?',
    meaning: 'Worn out means too tired for a normal day.',
    ifSo: 'you felt worn out',
    is: {
      none: 'not tired',
      tired: 'a bit tired',
      unsure: 'not sure how tired you are',
      exhausted: 'worn out',
    },
  },
  clotRisk: {
    name: 'a long trip, surgery or a clot',
    alone: 'Any long trip, surgery or blood clot lately?',
    plainly: 'Any big trip, operation or clot lately?',
    meaning: 'Sitting for hours, surgery or an old clot make one likelier.',
    ifSo: "you'd had a clot or surgery",
    is: {
      none: 'no clot risk',
      minor: 'some clot risk',
      unsure: 'not sure about clots',
      major: 'a clot risk',
    },
  },

  // Rare, and told without being asked.
  pregnant: {
    name: 'pregnancy',
    alone: 'Could you be pregnant?',
    plainly: 'Are you pregnant?',
    meaning: 'In pregnancy, blood clots more easily.',
    ifSo: 'you were pregnant',
    is: { yes: 'pregnant', no: 'not pregnant', unsure: 'maybe pregnant' },
  },
  bloodThinner: {
    name: 'a blood thinner',
    alone: 'Do you take a blood thinner?',
    plainly: 'Any medicine against clots?',
    meaning: 'A blood thinner is a medicine against clots, like warfarin.',
    ifSo: 'you took a blood thinner',
    is: { yes: 'on a blood thinner', no: 'no blood thinner', unsure: 'not sure about a blood thinner' },
  },
  everyRun: {
    doubt: 'detail',
    name: 'tightness on every run',
    alone: 'Does it come on every run, and go soon after?',
    plainly: 'Is it there on every run?',
    meaning: 'I mean the same tightness on every run, gone soon after you stop.',
    ifSo: 'it came on every run',
    is: { yes: 'on every run', no: 'not on every run', unsure: "not sure if it's every run" },
  },
  race: {
    doubt: 'detail',
    name: 'a recent race',
    alone: 'Have you just run a marathon?',
    plainly: 'Any long race lately?',
    meaning: 'I mean a marathon or a very long run in the past few days.',
    ifSo: "you'd just run a marathon",
    is: { none: 'no race', long: 'a long race', unsure: 'not sure about a race', marathon: 'a marathon' },
  },
  diabetes: {
    name: 'diabetes',
    alone: 'Do you have diabetes?',
    plainly: 'Are you diabetic?',
    meaning: 'With diabetes, feet need extra care.',
    ifSo: 'you had diabetes',
    is: sign('diabetes'),
  },
  antibiotic: {
    name: 'an antibiotic',
    alone: 'Is that antibiotic cipro, or one like it?',
    plainly: 'Is the antibiotic called cipro?',
    meaning: 'Some antibiotics, like cipro, can harm tendons.',
    ifSo: "you'd had an antibiotic like cipro",
    is: { yes: 'an antibiotic', no: 'no antibiotic', unsure: 'not sure about an antibiotic' },
  },
  statin: {
    name: statin,
    alone: `Do you take ${statin}?`,
    plainly: 'Any medicine for cholesterol?',
    meaning: 'A statin, taken for cholesterol, can make muscles sore.',
    ifSo: `you took ${statin}`,
    is: { yes: 'on a statin', no: 'no statin', unsure: 'not sure about a statin' },
  },
  pelvicFloor: {
    name: 'your pelvic floor',
    alone: 'Do you leak when you run, or feel heavy down below?',
    plainly: 'Any leaking when you run?',
    meaning: 'A pelvic floor that leaks or feels heavy needs strength before it runs.',
    ifSo: 'you leaked when you run',
    is: { yes: 'leaking or heavy down below', no: 'no leaking', unsure: 'not sure about your pelvic floor' },
  },
  age: {
    name: 'your age',
    alone: 'Are you under eighteen?',
    plainly: 'Are you still growing?',
    meaning: "I'm made for adults.",
    ifSo: 'you were under eighteen',
    is: { adult: 'an adult', teen: 'a teenager', unsure: 'not sure about your age', child: 'a child' },
  },
});

/** The words of a finding, when it is not known which one it is. */
export const wordsOf = (words: FindingWords, key: FindingKey): Words => words[key];

type Entry = Words & { readonly is?: Readonly<Record<string, string>>; readonly doubt?: Doubt };

/** The findings that a doubt of this kind can be of, by their names. */
export const doubted = (words: FindingWords, doubt: Doubt): readonly (readonly [string, Entry])[] =>
  Object.entries<Entry>(words).filter(([, entry]) => entry.doubt === doubt);

/** How a finding stands, by the names of it and of its value. */
export function isOf(words: FindingWords, key: string, value: string): string | undefined {
  const entries: Readonly<Record<string, Entry>> = words;
  return entries[key]?.is?.[value];
}

/**
 * Why, for the rules about one finding by itself: for `reasons`, but beside the finding's words, where a new finding has
 * a place for both.
 */
export const reasonsOfFindings = ({ statin }: Dialect) =>
  ({
    exhaustedOverAWeek: plain(
      "Being worn out for over a week isn't normal tiredness.",
      'Tiredness that lasts has a cause worth finding.',
    ),
    tiredForWeeks: plain(
      'Weeks of this, and tired too: a blood test can find the cause.',
      'Weeks like that are more than a few bad nights.',
    ),
    exhausted: plain(
      "You're worn out, and rest is what refills the tank.",
      'Running on empty only wears you out more.',
    ),
    unwell: plain(
      "When you're that unwell, a run would set you back.",
      'Your body is busy getting well, so let it.',
    ),
    comesBack: plain(
      "If it keeps coming back, something's behind it.",
      "If rest hasn't fixed it, more running won't.",
    ),
    tightEveryRun: plain(
      'Tightness on every run can be pressure building up in the muscle.',
      "If it comes every time, one more run won't fix it.",
    ),
    recentMarathon: plain(
      'After a marathon, muscle needs days to mend.',
      'Your legs can feel ready before they are.',
    ),
    diabeticFootPain: plain(
      'With diabetes, a sore foot should be checked before you run on it.',
      'With diabetes, small foot troubles can grow.',
    ),
    tendonOnAntibiotic: plain(
      'That kind of antibiotic can weaken tendons until they tear.',
      'A doctor should decide today about that antibiotic.',
    ),
    painOnAntibiotic: plain(
      'That kind of antibiotic can harm tendons, and pain can be the first sign.',
      'With that antibiotic, sore legs are worth asking about.',
    ),
    pelvicFloor: plain(
      'A weak pelvic floor can be helped, but not by running.',
      'A pelvic floor gets strong again with the right exercises.',
    ),
    painOnStatin: plain(
      `Muscle pain that lasts can come from ${statin}.`,
      "A doctor can tell if it's the medicine. Don't stop it by yourself.",
    ),
  }) satisfies Readonly<Record<string, ReasonFor>>;
