/** Beside these a number from thirty five to forty two is a temperature. */
export const feverish =
  'shiver shivers shivering shivery chills flu fever feverish temperature temp thermometer boiling sweats sweating'.split(
    ' ',
  );
/** What may follow a reading of the thermometer. */
export const afterReading: readonly string[] = [
  '',
  'odd',
  'this',
  'last',
  'at',
  'when',
  'before',
  'after',
  'again',
  'today',
  'yesterday',
  'now',
  'fever',
  'and',
  'with',
  'but',
  'flat',
  'degrees',
  'c',
  'i',
  'so',
];
/** Sneezing and a runny nose of these are no cold. */
export const allergies =
  '(hay fever|hayfever|allergy|allergies|allergic|pollen|birch trees|antihistamine|antihistamines|rhinitis)';
