/** Other parts of the body that can be sore. Nose, throat and ears are not among them: they belong to a cold. */
export const soreParts: readonly string[] = (
  `arm arms elbow elbows wrist wrists bicep biceps tricep triceps forearm forearms hand hands finger fingers thumb thumbs ` +
  `jab needle vaccine injection vaccination shot booster jabbed shoulder shoulders neck collarbone rib ribs ribcage belly stomach tummy abs armpit jaw tooth`
).split(' ');

/** The womb, the bladder and what holds them. */
export const pelvic: readonly string[] = (
  `period periods vagina womb uterus pelvic prolapse tampon leak leaks leaked leaking leaky leakage incontinent incontinence ` +
  `monthly menstrual`
).split(' ');

/** Of these, what is heavy or dragging of itself. */
export const monthly = /\b(periods?|monthly|menstrual)\b/;

/** Of these, what the pelvic floor does when it is weak, and no period does. */
export const weakFloors = /^(leak|incontinen|prolapse)/;

/** What may be the pelvic floor, if something makes it leak. */
export const wettings: readonly string[] = [
  'damp',
  'wets',
  'wetting',
  'pee',
  'peed',
  'wee',
  'weed',
  'dribble',
  'squirt',
];

/** A head that aches; one that is clear, cold or light is another thing. */
export const achingHeads: readonly string[] =
  'ache aches aching pounding banging splitting throbbing throbs hurts hurting paining pain sore thumping'.split(
    ' ',
  );

/** What is felt there, with the seat: heavy, dragging. */
export const pelvicFeelings: readonly string[] =
  'heavy heaviness dragging drags bulge bulging pressure sagging hanging falling slipping dropping droopy'.split(
    ' ',
  );
