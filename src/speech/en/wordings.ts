/**
 * What the questions ask, in one breath each, whatever of it is still open and wherever it hurts. A yes is bad news. What
 * is put together here is phrases with their places in a sentence; no sentence is taken apart again.
 */
import type { FindingKey, Site } from '../../triage/index.ts';
import type { Dialect } from './dialects.ts';
import { or, orApart, phrasesFor, upper } from './lists.ts';
import { limbOf, oneOrBoth, places } from './places.ts';

export type Covers = readonly FindingKey[];
export type Sites = readonly Site[];
export type Wording = (covers: Covers, sites: Sites) => string;

/** Several questions in a breath; those that are empty are left out. */
const breath = (...questions: readonly string[]): string =>
  questions
    .filter(Boolean)
    .map((question) => `${upper(question)}?`)
    .join(' ');

/** A question, if there is anything to ask. */
const ask = (start: string, what: string): string => what && `${start} ${what}`;

const has = (covers: Covers, ...keys: readonly FindingKey[]): boolean =>
  keys.some((key) => covers.includes(key));

/** What is sore, how much, and since when: only what is missing. */
export function what(covers: Covers, sites: Sites): string {
  const since = has(covers, 'days') ? ', and since when' : '';
  if (has(covers, 'sites')) {
    const where = sites.length > 0 ? 'Which part is sore' : "What's sore";
    if (!has(covers, 'pain')) return `${where}${since}?`;
    return since ? `${where}, how bad out of ten at its worst${since}?` : `${where}, and how bad out of ten?`;
  }
  if (has(covers, 'pain')) return `Out of ten, how bad does it get${since || ', walking or running'}?`;
  return 'How long has it been like that?';
}

export const isBack = (sites: Sites): boolean => sites.some((site) => places[site].kind === 'back');

/** Numbness and weakness that come from the back, asked for alone. */
export const saddle = (peeing: string): string =>
  `Any numbness where you'd sit on a saddle, trouble ${peeing}, or weak legs?`;

/** The signs of an emergency that suit the story: at most four things. */
export const sweep =
  (dialect: Dialect): Wording =>
  (covers, sites) =>
    isBack(sites) ? ofTheBack(dialect, covers) : ofALeg(dialect, covers, limbOf(sites));

const chest = (covers: Covers): string =>
  or(phrasesFor({ chest: 'chest pain or trouble breathing' }, covers));

function ofALeg({ pee }: Dialect, covers: Covers, limb: string): string {
  // What the leg is like is one question about it, as soon as there is more to it than numbness.
  const aboutTheLeg = has(covers, 'cold', 'deformity');
  const alone = aboutTheLeg ? {} : { nerve: 'numbness', rockHard: 'a rock-hard muscle' };
  const things = [...phrasesFor({ chest: chest(covers), darkUrine: `very dark ${pee}`, ...alone }, covers)];
  if (!aboutTheLeg) return breath(ask('any', orApart(things)));
  const looks = or(legLooks(covers, 'bent out of place', ['numb', 'weak']));
  if (has(covers, 'deformity')) return breath(ask('any', orApart(things)), `is anything ${looks}`);
  if (things.length === 0) return breath(`is the ${limb} ${looks}`);
  return breath(ask('any', orApart([...things, `a ${limb} that's ${looks}`])));
}

/** Numbness that comes from the back has words of its own. */
function ofTheBack({ pee, peeing }: Dialect, covers: Covers): string {
  const aboutTheLeg = has(covers, 'cold', 'deformity');
  const alone = aboutTheLeg ? {} : { rockHard: 'a rock-hard muscle' };
  const nerve = [`numbness between the legs`, `trouble ${peeing}`, ...(aboutTheLeg ? [] : ['weak legs'])];
  const looks = legLooks(covers, 'bent', ['weak']);
  const isBent = has(covers, 'deformity');
  const things = [
    ...phrasesFor({ darkUrine: `dark ${pee}` }, covers),
    ...(has(covers, 'nerve') ? nerve : []),
    ...phrasesFor(alone, covers),
    ...(aboutTheLeg && !isBent && has(covers, 'nerve') ? [`a ${or(looks)} leg`] : []),
  ];
  const isLegAlone = aboutTheLeg && !isBent && !has(covers, 'nerve');
  return breath(
    ask('any', chest(covers)),
    ask('any', orApart(things)),
    isBent ? `is anything ${or(looks)}` : '',
    isLegAlone ? `is a leg ${or(looks)}` : '',
  );
}

/** "bent out of place, numb, cold"; "numb, weak, cold, pale": four things at most. */
function legLooks(covers: Covers, bent: string, nerve: readonly string[]): readonly string[] {
  const isLong = has(covers, 'deformity', 'rockHard');
  return [
    ...(has(covers, 'deformity') ? [bent] : []),
    ...(has(covers, 'nerve') ? (isLong ? nerve.slice(0, 1) : nerve) : []),
    ...(has(covers, 'cold') ? (isLong ? ['cold'] : ['cold', 'pale']) : []),
    ...(has(covers, 'rockHard') ? ['rock hard'] : []),
  ];
}

/** What can be seen and felt; and how the runner is, where a run is still possible. */
export const body =
  ({ ill }: Dialect): Wording =>
  (covers) => {
    if (isOnlyIll(covers)) return ofAnIllness(covers);
    const person = ofThePerson(covers, ill);
    if (has(covers, 'pain'))
      return breath(ofTheLeg(covers, { chest: 'chest pain' }), person, 'how sore, out of ten');
    return breath(ask('any', chest(covers)), ofTheLeg(covers, {}), person);
  };

/** A cold or a jab, and nothing that is about the legs. */
const isOnlyIll = (covers: Covers): boolean =>
  covers.every((key) => key === 'chest' || key === 'fever' || key === 'illness');

const ofAnIllness = (covers: Covers): string =>
  breath(
    ask('any', chest(covers)),
    ask(
      'any',
      or([
        ...phrasesFor({ fever: 'fever' }, covers),
        ...(has(covers, 'illness') ? ['chesty cough', 'aching all over'] : []),
      ]),
    ),
  );

/** Whoever is asked how they are is asked for a fever in the same breath. */
const asksForThePerson = (covers: Covers): boolean => has(covers, 'motion', 'illness', 'fatigue');

const isHard = { walking: 'is walking hard', dailyLife: 'are stairs hard' } as const;
const troubleWith = { walking: 'trouble walking', dailyLife: 'trouble on stairs' } as const;

function ofTheLeg(covers: Covers, more: Readonly<Record<string, string>>): string {
  const fever = asksForThePerson(covers) ? {} : { fever: 'fever' };
  const signs = phrasesFor(
    { ...more, swelling: 'swelling', heat: 'heat', bruise: 'bruising', ...fever },
    covers,
  );
  // Walking and the stairs are one thing aloud.
  const hard = has(covers, 'walking') ? 'walking' : 'dailyLife';
  if (signs.length === 1 && has(covers, 'heat')) {
    return orApart(['is it hot or red', ...phrasesFor({ [hard]: isHard[hard] }, covers)]);
  }
  const trouble = phrasesFor({ [hard]: troubleWith[hard] }, covers);
  return ask('any', [or(signs), ...trouble].filter(Boolean).join(', or '));
}

const ofThePerson = (covers: Covers, ill: string): string =>
  asksForThePerson(covers)
    ? ask(
        'are you',
        or(
          phrasesFor({ fever: 'feverish', motion: 'very stiff', illness: ill, fatigue: 'worn out' }, covers),
        ),
      )
    : '';

/** One side or both, since when, and which way it is going. Only the last takes a yes. */
export function course(covers: Covers, sites: Sites): string {
  const when = has(covers, 'side') ? 'since when' : 'when did it start';
  const story = [has(covers, 'side') && oneOrBoth(sites), has(covers, 'days') && when].filter(Boolean);
  const going = has(covers, 'trend')
    ? `is it easing${has(covers, 'comesBack') ? ', getting worse, or does it keep coming back' : ' or getting worse'}`
    : or(phrasesFor({ comesBack: 'does it keep coming back' }, covers));
  return breath(story.join(', and '), going);
}

/** What makes a clot likelier: lately, and at any time. */
export function clot(covers: Covers): string {
  if (!has(covers, 'clotRisk')) {
    const each = { pregnant: 'could you be pregnant', bloodThinner: 'do you take a blood thinner' };
    return breath(phrasesFor(each, covers).join(', or '));
  }
  const lately = ['long trip', 'surgery', ...phrasesFor({ pregnant: 'pregnancy' }, covers)];
  const ever = ['a past clot', 'the pill', ...phrasesFor({ bloodThinner: 'a blood thinner' }, covers)];
  return breath(`any ${or(lately)} lately`, `or ${or(ever)}`);
}

/** What is left to rule out before an answer: up to six things, grouped by how they are put. */
export const closing =
  ({ ill }: Dialect): Wording =>
  (covers) =>
    breath(
      ofTheSpot(covers, nightsAndPills(covers)),
      ...nightsAndPills(covers),
      ask('are you', or(phrasesFor({ illness: ill, fatigue: 'worn out' }, covers))),
    );

/** So many words of others leave room for a whole sentence, and so many for two clauses of it. */
const mostBeside = { sentence: 12, clauses: 5 } as const;

/** How it began and what the pain is like: in a sentence where there is room for one. */
function ofTheSpot(covers: Covers, others: readonly string[]): string {
  const beside = others.filter(Boolean).join(' ').split(' ').length;
  const began = phrasesFor({ pop: 'pop', injury: 'fall' }, covers);
  const spot = beside > mostBeside.sentence ? 'one exact spot' : 'one exact sore spot';
  const pain = phrasesFor({ quality: 'sharp pain', motion: 'bad stiffness', pinpoint: spot }, covers);
  const start = `did it start with a ${began.join(' or a ')}`;
  if (pain.length === 0)
    return beside > mostBeside.sentence ? ask('any', or(began)) : began.length > 0 ? start : '';
  const isOnlySpot = pain.length === 1 && has(covers, 'pinpoint');
  if (began.length > 0 && isOnlySpot && beside <= mostBeside.clauses)
    return `${start}, or is it in one exact spot`;
  if (began.length > 0) return ask('any', or([...began, ...pain]));
  return isOnlySpot ? 'is it in one exact spot' : ask('any', or(pain));
}

function nightsAndPills(covers: Covers): readonly string[] {
  const verbs = [
    ...(has(covers, 'jointTrouble') ? ['lock', 'give way'] : []),
    ...phrasesFor({ restPain: 'hurt at night', comesBack: 'keep coming back' }, covers),
  ];
  const worse = has(covers, 'trend') ? 'is it getting worse' : '';
  const pill = has(covers, 'painkiller') ? `any painkiller${verbs.length > 3 ? '' : ' today'}` : '';
  if (pill && verbs.length === 1 && has(covers, 'restPain')) {
    return [worse, 'any pain at night, or a painkiller today'];
  }
  return [worse, ask('does it', or(verbs)), pill];
}
