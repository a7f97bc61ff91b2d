/** A runner who answers every question aloud and truthfully; what the truth leaves out is at its best. */
import { due } from '../../src/conversation/hear.ts';
import type { State } from '../../src/conversation/index.ts';
import type { Findings, Question, ScaleKey, Site } from '../../src/triage/index.ts';
import { badness } from './triage.ts';

type Words = { readonly [Value in string]?: string };

/** What a runner says of each finding that is not at its best, after "yes" or, where that means well, after "no". */
const complaints: { readonly [Key in ScaleKey]?: Words } = {
  chest: { yes: 'my chest hurts' },
  darkUrine: { yes: 'my pee is very dark' },
  nerve: {
    duringRuns: 'it tingles when I run',
    tingling: 'my leg is numb',
    bothLegs: 'both legs are numb',
    weak: 'my foot is weak',
    saddle: "I'm numb between my legs",
  },
  cold: { yes: 'my leg is cold' },
  deformity: { yes: "it's bent" },
  rockHard: { yes: "it's rock hard" },
  swelling: { slight: "it's a bit swollen", clear: "it's really swollen" },
  heat: { yes: "it's hot" },
  bruise: { yes: "it's bruised" },
  fever: { yes: 'I have a fever' },
  walking: { altered: "I'm walking a bit stiffly", limping: "I'm limping", unable: "I can't walk on it" },
  dailyLife: { yes: 'it gets in the way of my day' },
  jointTrouble: { givesWay: 'it gives way', locked: 'it gets stuck' },
  pop: { yes: 'I felt a pop' },
  injury: { yes: 'I twisted it' },
  quality: { sharp: 'it was a sharp pain' },
  clotRisk: { minor: 'I smoke', major: 'a long trip' },
  pregnant: { yes: "I'm pregnant" },
  bloodThinner: { yes: 'I take a blood thinner' },
  everyRun: { yes: 'every run' },
};

const scores: Words = {
  none: 'zero',
  mild: 'two',
  moderate: 'five',
  strong: 'six',
  severe: 'eight',
  extreme: 'ten',
};
const durations: Words = {
  '0-3': 'two days',
  '4-7': 'five days',
  '8-14': 'ten days',
  '15+': 'three weeks',
  unsure: "I don't know how long",
};
const trends: Words = {
  improving: ' and getting better',
  same: ' and about the same',
  worse: ' and getting worse',
};
const names: { readonly [Place in Site]?: string } = {
  achilles: 'Achilles',
  itBand: 'IT band',
  lowBack: 'lower back',
};

const yes = ['yes', 'yes I can', 'yeah', 'yes, no problem'];
const no = ['no', 'nope', 'no, none of those', 'no, nothing like that'];

/**
 * The answer to the question that waits.
 * @param turn how many questions were answered before, so that not every "no" sounds the same
 */
export function answerAloud(state: State, truth: Findings, turn: number): string {
  const question = due(state);
  if (question === undefined) return 'yes please';
  const { id, covers } = question;
  if (id === 'where') return where(question, truth);
  if (id === 'pain') return score(truth) ?? 'hard to say';
  if (id === 'side') return covers.includes('days') ? `${side(truth)}, ${since(truth)}` : side(truth);
  if (id === 'days') return since(truth);
  if (state.which === true && covers.includes('walking')) return truth.walking === 'unable' ? 'no' : 'yes';
  const wellIsYes = covers.includes('walking') || id === 'movement';
  const complaint = complaintsOf(question, truth);
  if (complaint !== undefined) return `${wellIsYes ? 'no' : 'yes'}, ${complaint}`;
  const unclear = covers.some((key) => key !== 'sites' && badness(key, truth[key]) > 0);
  if (unclear) return "I'm not sure";
  const well = wellIsYes ? yes : no;
  return well[turn % well.length] ?? 'no';
}

function complaintsOf({ covers }: Question, truth: Findings): string | undefined {
  const told = covers.flatMap((key) => {
    const words = key === 'sites' ? undefined : complaints[key]?.[truth[key] ?? ''];
    return words === undefined ? [] : [words];
  });
  return told.length === 0 ? undefined : told.join(' and ');
}

function where({ covers }: Question, truth: Findings): string {
  const { sites = [] } = truth;
  if (sites.length === 0) return 'nothing hurts';
  const my = truth.side === 'both' ? 'both my' : 'my';
  const plural = truth.side === 'both' ? 's' : '';
  const places = sites.map((site) => (site === 'legs' ? 'leg' : (names[site] ?? site)) + plural);
  const number = covers.includes('pain') ? (score(truth) ?? 'I am not sure how bad') : undefined;
  return `${my} ${places.join(' and my ')}${number ? `, ${number}` : ''}`;
}

function score({ pain = 'none' }: Findings): string | undefined {
  return scores[pain];
}

function side(truth: Findings): string {
  if (truth.pinpoint === 'yes') return 'one exact spot';
  if (truth.side === 'unsure') return "I'm not sure";
  return truth.side === 'one' ? 'just one side' : 'both sides';
}

function since({ days = '0-3', trend }: Findings): string {
  return `${durations[days]}${trend ? (trends[trend] ?? '') : ''}`;
}
