/** The questions of the interview. One breath each: 20 words at most, the sweep 30. */
import type { FindingKey } from '../../triage/index.ts';
import type { Phrasebook, Variants } from '../phrasebook.ts';
import type { Dialect } from './dialects.ts';
import { or, phrasesFor, upper } from './lists.ts';

const clotRisks = {
  clotRisk: 'long trip, surgery, clot',
  pregnant: 'pregnancy',
  bloodThinner: 'blood thinner',
};

const onsets = { pop: 'a pop', injury: 'a twist or fall', quality: 'a sharp pain' };

export const questions = ({ pee }: Dialect): Phrasebook['questions'] => ({
  where: (covers) =>
    covers.includes('pain')
      ? [
          'Where does it hurt, and how bad is it from zero to ten?',
          'Which part is sore, and how sore, from zero to ten? Or say, nothing hurts.',
          'Name the sore part, like calf or knee, and a number from zero to ten.',
        ]
      : [
          'Where does it hurt?',
          'Which part of your leg is it?',
          'Name the sore part, like calf, knee or shin.',
        ],
  pain: () => [
    'From zero to ten, how much does it hurt when you walk?',
    'If zero is nothing and ten the worst pain ever, what number is it?',
    'A number from zero to ten, please. A guess is fine.',
  ],
  sweep: (covers) => {
    const signs = `any ${or(sweepSigns(covers, pee))}`;
    return [`${upper(signs)}?`, `This one matters: ${signs}?`, `Yes or no: ${signs}?`];
  },
  skin: (covers) => {
    const question = skinQuestion(covers);
    return [`${upper(question)}?`, `Have a look: ${question}?`, `Yes, no or not sure: ${question}?`];
  },
  walking: (covers) => {
    if (!covers.includes('walking')) {
      const trouble = or(
        phrasesFor(
          { jointTrouble: 'lock, give way', dailyLife: 'get in the way of your day' },
          covers,
        ).flatMap(several),
      );
      return [
        `Does it ${trouble}?`,
        `Yes or no: does it ${trouble}?`,
        `Say yes, no or not sure: does it ${trouble}?`,
      ];
    }
    const walk = covers.includes('dailyLife') ? 'walk and get about your day normally' : 'walk normally';
    const now = covers.includes('dailyLife') ? '' : ' right now';
    const smoothly = covers.includes('jointTrouble') ? ', with nothing locking or giving way' : '';
    return [
      `Can you ${walk}${now}${smoothly}?`,
      `Try a few steps: can you ${walk}${smoothly}?`,
      `Yes or no: can you ${walk}${smoothly}?`,
    ];
  },
  side: (covers) => {
    const side = covers.includes('pinpoint')
      ? 'both sides, one side or one exact spot'
      : 'both sides or just one';
    const since = covers.includes('days') ? ', and since when' : '';
    return [
      `Is it ${side}${since}?`,
      `Do you feel it on ${side}${since}?`,
      `Say, both sides or one side${covers.includes('pinpoint') ? ', or one spot' : ''}${since ? ', and how many days' : ''}.`,
    ];
  },
  days: (covers) => {
    const trend = covers.includes('trend') ? ', and is it getting better or worse' : '';
    return [
      `How many days has it been${trend}?`,
      `When did it start${trend}?`,
      'Say a number of days, or a day like yesterday or Sunday.',
    ];
  },
  clot: (covers) => {
    const risks = or(phrasesFor(clotRisks, covers).flatMap(several));
    const ways = or(phrasesFor({ pop: 'pop', injury: 'fall', quality: 'sharp pain' }, covers));
    const start = ways ? `, or a ${ways} at first` : '';
    return [
      `Any recent ${risks}${start}?`,
      `Again, any ${risks}${start}?`,
      `Think back: any ${risks}${start}?`,
    ];
  },
  onset: (covers) => {
    const ways = or(phrasesFor(onsets, covers));
    return [
      `Did it start suddenly, with ${ways}?`,
      `Think back: was there ${ways} when it began?`,
      `Yes, no or not sure: did it begin with ${ways}?`,
    ];
  },
  movement: () => [
    'Does it loosen as you move, and settle when you rest?',
    'Is it easier once you move, and quiet when you lie still?',
    'Yes, no or not sure: does it ease as you move and settle at rest?',
  ],
  rockHard: () => [
    'Is the muscle rock hard, with pain far beyond normal soreness?',
    'Press the muscle: is it as hard as wood, and far too painful?',
    'Yes, no or not sure: is it rock hard and far more painful than soreness?',
  ],
  joint: () => [
    'Does the joint lock, or give way under you?',
    'Does it ever get stuck, or buckle?',
    'Yes, no or not sure: does it lock or give way?',
  ],
  today: () => [
    'Have you had a painkiller today, or are you exhausted?',
    'Any painkillers today, or are you worn out?',
    'Yes, no or not sure: any painkiller, or exhaustion?',
  ],
  medical: () => [
    'Do you have diabetes, or did you take an antibiotic lately?',
    'Any diabetes, or a recent antibiotic like cipro?',
    'Yes, no or not sure: diabetes, or a recent antibiotic?',
  ],
  everyRun: () => [
    'Does the same tightness come back on every run?',
    'Is it there every time you run, and gone soon after?',
    'Yes, no or not sure: does it come back every run?',
  ],
});

export const which =
  ({ pee }: Dialect): Phrasebook['which'] =>
  (id, covers): Variants => {
    if (id === 'walking' && covers.includes('walking')) {
      return [
        'Can you take four steps, even with a limp?',
        'Try four steps. Can you do it, even limping?',
        'Yes or no: can you take four steps?',
      ];
    }
    if (id === 'walking') {
      const troubles = or(
        phrasesFor(
          { jointTrouble: 'it locks, gives way', dailyLife: 'it gets in the way of your day' },
          covers,
        ).flatMap(several),
      );
      return [`Which one is it?`, `Tell me which: ${troubles}.`, `Say the one that fits: ${troubles}.`];
    }
    const things = or(phrasesFor({ ...short, darkUrine: `dark ${pee}` }, covers));
    return ['Which one is it?', `Tell me which: ${things}.`, `Say the one that fits: ${things}.`];
  };

/** A word for each thing that a question about several can mean. */
const short: { readonly [Key in FindingKey]?: string } = {
  chest: 'chest or breathing',
  darkUrine: '',
  nerve: 'numb or weak',
  cold: 'cold',
  deformity: 'bent',
  swelling: 'swollen',
  heat: 'hot or red',
  bruise: 'bruised',
  rockHard: 'rock hard',
  fever: 'fever',
  jointTrouble: 'locking or giving way',
  dailyLife: 'in the way of your day',
  clotRisk: 'trip, surgery or clot',
  pregnant: 'pregnant',
  bloodThinner: 'blood thinner',
  pop: 'a pop',
  injury: 'a fall',
  quality: 'sharp pain',
  motion: 'stiff',
  restPain: 'sore at rest',
  painkiller: 'painkiller',
  fatigue: 'exhausted',
  diabetes: 'diabetes',
  antibiotic: 'antibiotic',
};

function sweepSigns(covers: readonly FindingKey[], pee: string): readonly string[] {
  const leg = or(
    phrasesFor({ nerve: 'numb, weak', cold: 'cold', deformity: 'bent' }, covers).flatMap(several),
  );
  const signs = [
    ...(covers.includes('chest') ? ['chest pain', 'trouble breathing'] : []),
    ...(covers.includes('darkUrine') ? [`very dark ${pee}`] : []),
    ...(covers.includes('nerve') ? ['numbness between the legs'] : []),
  ];
  const article = signs.length > 0 ? 'a ' : '';
  return leg ? [...signs, `${article}leg that's ${leg}`] : signs;
}

/** A phrase may hold several things, with commas between them. */
const several = (phrase: string): readonly string[] => phrase.split(', ');

function skinQuestion(covers: readonly FindingKey[]): string {
  const looks = phrasesFor(
    { swelling: 'swollen', heat: 'hot, red', bruise: 'bruised', rockHard: 'rock hard' },
    covers,
  );
  const anything = looks.length > 0 ? `is anything ${or(looks.flatMap(several))}` : '';
  const fever = covers.includes('fever') ? 'do you have a fever' : '';
  return [anything, fever].filter(Boolean).join(', or ');
}
