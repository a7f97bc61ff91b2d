/** Where the English-speaking countries differ. A word missing for one of them does not compile. */
export type Dialect = {
  /** What to dial in an emergency, as it is said. */
  readonly emergencyNumber: string;
  /** The same as it is written. */
  readonly emergencyDigits: string;
  /** Where emergencies are treated. */
  readonly emergencyRoom: string;
  /** How to be seen today. */
  readonly seenToday: string;
  /** Who else sees people today, to be read below "Doctor today"; undefined where a doctor is the way. */
  readonly orElseRead: string | undefined;
  readonly therapist: string;
  readonly pee: string;
  readonly peeing: string;
  /** Unwell. */
  readonly ill: string;
  readonly painkillers: string;
  /** A medicine against cholesterol. */
  readonly statin: string;
  /** Whom to ask about a child. */
  readonly childDoctor: string;
  readonly jumpRope: string;
  readonly ballGames: string;
};

export const locales = ['en-US', 'en-GB', 'en-AU', 'en-CA', 'en-IN'] as const;
export type Locale = (typeof locales)[number];

export const dialects: Readonly<Record<Locale, Dialect>> = {
  'en-US': {
    emergencyNumber: 'nine one one',
    emergencyDigits: '911',
    emergencyRoom: 'the emergency room',
    seenToday: 'Please see a doctor or urgent care today.',
    orElseRead: 'or urgent care',
    therapist: 'physical therapist',
    pee: 'pee',
    peeing: 'peeing',
    ill: 'sick',
    painkillers: 'ibuprofen or Tylenol',
    statin: 'a cholesterol pill',
    childDoctor: 'a pediatrician',
    jumpRope: 'jumping rope',
    ballGames: 'soccer and ball games',
  },
  'en-GB': {
    emergencyNumber: 'nine nine nine',
    emergencyDigits: '999',
    emergencyRoom: 'A and E',
    seenToday: 'Please see a doctor today, or call NHS one one one.',
    orElseRead: 'or NHS 111',
    therapist: 'physio',
    pee: 'wee',
    peeing: 'weeing',
    ill: 'ill',
    painkillers: 'ibuprofen or paracetamol',
    statin: 'a cholesterol tablet',
    childDoctor: 'your GP',
    jumpRope: 'skipping',
    ballGames: 'football and ball games',
  },
  'en-AU': {
    emergencyNumber: 'triple zero',
    emergencyDigits: '000',
    emergencyRoom: 'the emergency department',
    seenToday: 'Please see a doctor today.',
    orElseRead: undefined,
    therapist: 'physio',
    pee: 'wee',
    peeing: 'weeing',
    ill: 'ill',
    painkillers: 'ibuprofen or paracetamol',
    statin: 'a cholesterol tablet',
    childDoctor: 'your GP',
    jumpRope: 'skipping',
    ballGames: 'footy and ball games',
  },
  'en-CA': {
    emergencyNumber: 'nine one one',
    emergencyDigits: '911',
    emergencyRoom: 'the emergency department',
    seenToday: 'Please see a doctor or a walk-in clinic today.',
    orElseRead: 'or a walk-in',
    therapist: 'physio',
    pee: 'pee',
    peeing: 'peeing',
    ill: 'sick',
    painkillers: 'ibuprofen or Tylenol',
    statin: 'a cholesterol pill',
    childDoctor: 'a family doctor',
    jumpRope: 'skipping rope',
    ballGames: 'soccer and ball games',
  },
  'en-IN': {
    emergencyNumber: 'one one two',
    emergencyDigits: '112',
    emergencyRoom: 'the hospital emergency department',
    seenToday: 'Please see a doctor today.',
    orElseRead: undefined,
    therapist: 'physiotherapist',
    pee: 'urine',
    peeing: 'urinating',
    ill: 'unwell',
    painkillers: 'ibuprofen or paracetamol',
    statin: 'a cholesterol tablet',
    childDoctor: 'a paediatrician',
    jumpRope: 'skipping',
    ballGames: 'football and cricket',
  },
};

/** For a country that we do not know: nothing in it may be wrong there. */
export const elsewhere: Dialect = {
  ...dialects['en-US'],
  emergencyNumber: 'your emergency number',
  emergencyDigits: 'your emergency number',
  emergencyRoom: 'the emergency department',
  seenToday: 'Please see a doctor today.',
  orElseRead: undefined,
  childDoctor: 'a doctor',
};
