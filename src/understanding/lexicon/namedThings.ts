/** The things that a question asks for, by the names it gives them: what comes back to "which one?". */
import type { Findings, ScaleKey } from '../../triage/index.ts';

const one = '( (one|thing|bit|part|question))?';
const some = '(a |my |the |any |some |that |this )?';

/** What each name says. Of one key the first that fits. */
export const namedThings: readonly (readonly [key: ScaleKey, names: string, says: Findings])[] = [
  [
    'chest',
    `chest( pains?)?${one}|breathing${one}|breath|trouble breathing|short of breath${one}`,
    { chest: 'yes' },
  ],
  ['darkUrine', `(very |really )?(dark|brown) (pee|wee|urine)|(pee|wee|urine)${one}`, { darkUrine: 'yes' }],
  ['cold', `cold( leg| foot)?${one}|coldness|pale( leg| foot)?${one}|paleness`, { cold: 'yes' }],
  ['nerve', `weakness${one}`, { nerve: 'weak' }],
  ['deformity', `bent${one}|bend|out of place${one}`, { deformity: 'yes' }],
  ['rockHard', `(rock )?hard( muscle)?${one}|hardness`, { rockHard: 'yes' }],
  ['swelling', `swelling${one}|swollen${one}|puffiness`, { swelling: 'clear' }],
  ['heat', `heat${one}|hot${one}|warmth|redness|red one`, { heat: 'yes' }],
  ['bruise', `bruis(e|es|ing)${one}`, { bruise: 'yes' }],
  ['fever', `fever${one}|temperature${one}|feverish${one}`, { fever: 'yes' }],
  ['walking', `(trouble )?walking${one}|limp(ing)?${one}`, { walking: 'altered' }],
  ['dailyLife', `(trouble on (the )?)?(stairs|steps)${one}`, { dailyLife: 'stairs' }],
  ['motion', `very stiff${one}`, { motion: 'limited' }],
  ['fatigue', `worn out${one}`, { fatigue: 'exhausted' }],
  ['illness', `ill(ness)?${one}|sick(ness)?${one}`, { illness: 'unwell' }],
  ['pop', `pop${one}|snap${one}`, { pop: 'yes' }],
  ['injury', `fall${one}|twist${one}|knock${one}`, { injury: 'yes' }],
  ['restPain', `(pain )?(at )?night( pain| time)?${one}`, { restPain: 'yes' }],
  ['pinpoint', `(exact |one |sore |exact sore )?spot${one}`, { pinpoint: 'yes' }],
  ['jointTrouble', `lock(ing)?${one}|catch(ing)?${one}|giving way${one}`, { jointTrouble: 'locked' }],
  ['comesBack', `(keeps )?coming back${one}`, { comesBack: 'yes' }],
  ['quality', `sharp( pain)?${one}|sharpness`, { quality: 'sharp' }],
];

const before =
  '((yes|yeah|yep|aye|well|oh|um|erm|er|so|it is|that is|probably|i think|i guess|i would say|mainly|mostly|just|only|maybe) )*';

/** One such name, alone. */
export const nameAlone = (names: string): RegExp => new RegExp(`^${some}(${names})$`);

/** What may stand before it. */
export const beforeName = new RegExp(`^${before}`);
