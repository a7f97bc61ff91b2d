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
  readonly therapist: string;
  readonly pee: string;
  readonly painkillers: string;
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
    therapist: 'physical therapist',
    pee: 'pee',
    painkillers: 'ibuprofen or Tylenol',
    jumpRope: 'jumping rope',
    ballGames: 'soccer and ball games',
  },
  'en-GB': {
    emergencyNumber: 'nine nine nine',
    emergencyDigits: '999',
    emergencyRoom: 'A and E',
    seenToday: 'Please see a doctor today, or call NHS one one one.',
    therapist: 'physio',
    pee: 'wee',
    painkillers: 'ibuprofen or paracetamol',
    jumpRope: 'skipping',
    ballGames: 'football and ball games',
  },
  'en-AU': {
    emergencyNumber: 'triple zero',
    emergencyDigits: '000',
    emergencyRoom: 'the emergency department',
    seenToday: 'Please see a doctor today.',
    therapist: 'physio',
    pee: 'wee',
    painkillers: 'ibuprofen or paracetamol',
    jumpRope: 'skipping',
    ballGames: 'footy and ball games',
  },
  'en-CA': {
    emergencyNumber: 'nine one one',
    emergencyDigits: '911',
    emergencyRoom: 'the emergency department',
    seenToday: 'Please see a doctor or a walk-in clinic today.',
    therapist: 'physio',
    pee: 'pee',
    painkillers: 'ibuprofen or Tylenol',
    jumpRope: 'skipping rope',
    ballGames: 'soccer and ball games',
  },
  'en-IN': {
    emergencyNumber: 'one one two',
    emergencyDigits: '112',
    emergencyRoom: 'the hospital emergency department',
    seenToday: 'Please see a doctor today.',
    therapist: 'physiotherapist',
    pee: 'urine',
    painkillers: 'ibuprofen or paracetamol',
    jumpRope: 'skipping',
    ballGames: 'football and cricket',
  },
};

/** For a country that we do not know: nothing in it may be wrong there. */
export const elsewhere: Dialect = {
  ...dialects['en-US'],
  emergencyNumber: 'your emergency number',
  emergencyRoom: 'the emergency department',
  seenToday: 'Please see a doctor today.',
};
