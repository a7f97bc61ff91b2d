/** What a mention tells: a complaint or none, of one leg or of both, with a place or without. */
import {
  bestOf,
  type FindingKey,
  type Findings,
  isScaleKey,
  type Site,
  scaleKeys,
} from '../../triage/index.ts';
import { any, backAche } from '../lexicon/near.ts';
import type { Mention, Place } from '../mentions/types.ts';
import type { Term } from '../terms/term.ts';

export function isComplaint(says: Findings): boolean {
  return (
    scaleKeys.some((key) => {
      const value = says[key];
      return (
        value !== undefined &&
        // A foot that has always been a bit cooler does not hurt for that.
        !(key === 'cold' && value === 'unsure') &&
        (key === 'quality' || key === 'trend' || (key !== 'fatigue' && value !== bestOf(key)))
      );
    }) || Object.keys(says).length === 0
  );
}

const inBoth =
  /^((it|they|that|and|so|is|are|'s|yes|yeah|right|down|mostly) )*(in|on|of|down|with|through) ?both( of)?( my| the| me| them)*( (feet|legs|soles|toes|calves|shins|foot|leg|sides)\b|$)/;

/** "Tingling yeah in both feet": the words behind it that say that it is in both, if they do. */
export const bothBehind = (terms: readonly Term[], next: readonly Term[] = []): readonly Term[] =>
  !terms.some(({ text }) => /\b(left|right|one)\b/.test(text)) &&
  inBoth.test(
    next
      .slice(0, 9)
      .map(({ text }) => text)
      .join(' '),
  )
    ? [...terms, ...next]
    : terms;

/** Numb in both legs or feet is more than numb in one; weak in both more than weak in one. */
export function ofBothLegs(says: Findings, terms: readonly Term[], sites: readonly Site[]): Findings {
  if (says.nerve !== 'tingling' && says.nerve !== 'weak') return says;
  const words = terms.flatMap(({ text }) => text.split(' '));
  const both =
    words.includes('both') ||
    words.includes('legs') ||
    words.includes('feet') ||
    (words.includes('they') && sites.includes('legs'));
  if (!both || words.includes('one')) return says;
  if (says.nerve === 'weak' && isSpent(words)) return { fatigue: 'tired' };
  const said = words.join(' ');
  if (says.nerve === 'weak' && !words.includes('both') && rising.test(said))
    return { ...says, nerve: 'unsure' };
  return { ...says, nerve: says.nerve === 'weak' ? 'saddle' : 'bothLegs' };
}

const spent =
  /^(jelly|tired|bug|flu|virus|covid|fever|illness|marathon|race|half|squats|gym|leg day|session|workout|sprints|hills|sick|vomiting|poorly)$/;

/** "Weak legs like jelly after the bug": tired, as anybody would be; said of both legs in so many words it is kept, and "sick of it" is no illness. */
const isSpent = (words: readonly string[]): boolean =>
  !words.includes('both') &&
  (tiring.test(words.join(' ')) ||
    words.some((word, at) => spent.test(word) && !/^(of|and)$/.test(words[at + 1] ?? '')));

/** What makes anybody's legs weak: a night without sleep, a day without food. */
const tiring =
  /\b(from|after|with|on|due to|because of|for) (the |a |my |having )*(no|little|lack of|bad|poor|less|(two|three|four) hours( of)?|not much|not enough|without) ([\w']+ )?(sleep|food|dinner|breakfast)\b|\b(did not|have not|not) (really |properly )?(sleep|slept|eaten|eat)\b/;

/** "They are only heavy, and a little weak on rising": of the thighs as like as of a nerve, and nobody can tell which. */
const rising =
  /\b(only|just) ([\w']+ ){0,3}((little|bit|slightly|touch|tad|somewhat) )weak\b.*\b(on rising|(getting|standing|get|stand) up|rising|(from|off|out of) (a|the|my|any|low) ([\w']+ )?(chair|seat|sofa|couch|squat|stool))\b/;

const besideWobbles = new RegExp(
  `\\b(numb\\w*|tingl\\w*|pins|needles|fizz\\w*|weak\\w*|buckl\\w*|drag\\w*|slap\\w*|giv(e|es|ing) way|collaps\\w*|fell|fall(en|ing)?|pee|wee|toilet|bladder|bowels?|worse|spread\\w*|creep\\w*|crept|climb\\w* up|can not|could not|will not|(gave|give|given|giving) (up|out)|belong\\w*|not mine|trust|control|carr(y|ied)|hold(ing)?|held|crawl\\w*|epidural|up to|two people|sit down|(hurt|did|put|jarred|twisted|strained) (my|me) back)\\b|\\b(for|since) ((a|an|the|this|last|two|three|four|five|few|couple|of|some|about|over) )*(days?|weeks?|months?|morning|night|yesterday|\\w+day)\\b|${any(backAche).source}`,
);

/** Both legs are wobbly after any run, and nobody is called for that alone; beside another sign of a nerve it is one. */
export const ofWobblyLegs = (says: Findings, { text }: Term, clauses: Place['clauses']): Findings =>
  says.nerve === 'saddle' &&
  /\bwobbl/.test(text) &&
  !besideWobbles.test(clauses.flatMap(({ terms }) => terms.map((term) => term.text)).join(' '))
    ? { ...says, nerve: 'unsure' }
    : says;

const farAsWell =
  /\b(stairs|staircase|steps) (and|or|plus) ((even|also|just|a bit|then) )*(all|to|down|up|along|round|around|about|across|everywhere|elsewhere|outside|inside|walking|when|whenever|on the)\b/;

const helpless =
  /\b(stick|sticks|crutch(es)?|frame|wheelchair|(can not|could not|can hardly|can barely) (even )?walk|limp\w*)\b/;

/** "Hobbling on the stairs" may be well on the flat; a hip or a groin that makes somebody hobble does not wait for stairs. */
export const ofHobbling = (says: Findings, { text }: Term, clauses: Place['clauses']): Findings => {
  if (says.walking !== 'altered' || !/^hobbl/.test(text)) return says;
  const terms = clauses.flatMap((clause) => clause.terms);
  const isOfHip = terms.some(
    ({ entry }) => entry?.is === 'subject' && (entry.site === 'hip' || entry.site === 'groin'),
  );
  const said = terms.map((term) => term.text).join(' ');
  return isOfHip || farAsWell.test(said) || helpless.test(said) ? { ...says, walking: 'limping' } : says;
};

/** "My legs are weak": whether both of them are was not said. */
export const isPerhapsBoth = ({ nerve }: Findings, terms: readonly Term[]): boolean =>
  nerve === 'saddle' &&
  terms.some(({ text }) => /(^| )legs$/.test(text)) &&
  !terms.some(({ text }) => text.split(' ').includes('both'));

const bySide = /(?<!into )\b(one|two|both|left|right|either|each|other) legs?\b/;

/** The places of what is told. Asked for the side, "one leg and it's worse" answers which one, and names no place. */
export function placesIn(
  says: Findings,
  sites: readonly Site[],
  { asked, clauses }: Pick<Place, 'asked' | 'clauses'>,
): readonly Site[] {
  const isOfCourse =
    asked.includes('side') && !asked.includes('sites') && Object.keys(says).join() === 'trend';
  if (!isOfCourse || !sites.includes('legs')) return sites;
  const words = clauses.flatMap(({ terms }) => terms.map(({ text }) => text)).join(' ');
  return bySide.test(words) ? sites.filter((site) => site !== 'legs') : sites;
}

export function withoutSites(says: Findings): Findings {
  const { sites: _, ...others } = says;
  return others;
}

const troubles: readonly FindingKey[] = [
  'walking',
  'dailyLife',
  'swelling',
  'heat',
  'trend',
  'pop',
  'jointTrouble',
];

/** A complaint that names no place: "a struggle with my hip", "no fun for my knees". */
export function isUnplaced({ says, sites }: Mention): boolean {
  return (
    sites.length === 0 &&
    troubles.some(
      (key) => isScaleKey(key) && says[key] !== undefined && (key === 'trend' || says[key] !== bestOf(key)),
    )
  );
}
