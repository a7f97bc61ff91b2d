/** Words that speech recognition writes for a place on the legs: left what is written, right what was said. */

/** After "my", "me", "left", "right" and the like. */
export const slipsAfterOwner: Readonly<Record<string, string>> = {
  cough: 'calf',
  coughs: 'calves',
  cuff: 'calf',
  coff: 'calf',
  shine: 'shin',
  shines: 'shins',
  chin: 'shin',
  need: 'knee',
  needs: 'knees',
  growing: 'groin',
  grown: 'groin',
  heal: 'heel',
  heals: 'heels',
  tow: 'toe',
  niece: 'knee',
  knees: 'knees',
  halves: 'calves',
  ties: 'thighs',
  thais: 'thighs',
  sighs: 'thighs',
  anchor: 'ankle',
  toad: 'toe',
  eel: 'heel',
};
/** Only after "left" or "right", for they are often meant. */
export const slipsAfterSide: Readonly<Record<string, string>> = {
  uncle: 'ankle',
  food: 'foot',
  angle: 'ankle',
  hill: 'heel',
  sole: 'sole',
  wads: 'quads',
  hamster: 'hamstring',
  two: 'toe',
};
/** After "my" when the words after it say so: "my uncle's up like a football". */
export const slipsBeforeSwelling: Readonly<Record<string, string>> = { uncle: 'ankle', niece: 'knee' };
export const swellingWords: readonly string[] = [
  'swollen',
  'up',
  'swelled',
  'ballooned',
  'puffy',
  'blew',
  'twisted',
  'rolled',
];
export const ownersOfSlips: readonly string[] = ['my', 'me', 'left', 'right', 'both', 'ma', 'the'];
/** Said of the body as they stand: "my chesty cough". */
export const illnessWords: readonly string[] = [
  'chesty',
  'cold',
  'flu',
  'phlegm',
  'throat',
  'bug',
  'coughing',
  'chest',
  'bad',
  'hacking',
  'dry',
];

/** For "sore", after a word that says how much. */
export const soreSlips: readonly string[] = ['saw', 'soar', 'sour', 'sword'];
export const beforeSore: readonly string[] = [
  'really',
  'bit',
  'very',
  'so',
  'quite',
  'pretty',
  'little',
  'is',
  'are',
  "'s",
  'still',
  'proper',
  'too',
];

/** "Ten days back" is ten days ago, but not before a word that makes a back of it, or a return. */
export const unitsBeforeBack: readonly string[] = [
  ...['day', 'days', 'week', 'weeks', 'month', 'months', 'year', 'years', 'night', 'nights'],
];
export const afterBack: readonly string[] = [
  ...['pain', 'pains', 'ache', 'aches', 'sore', 'hurts', 'hurting', 'trouble', 'problem', 'problems'],
  ...['spasm', 'spasms', 'is', 'was', 'has', 'feels', 'went', 'running', 'home', 'from', 'to', 'at', 'into'],
];
