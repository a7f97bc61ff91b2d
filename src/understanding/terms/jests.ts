/** Words that are of a body and of other things, told apart by what stands beside them: plates of food, a hill that was puffed up. */
import type { Entry } from '../entries.ts';
import { type Term, textOf } from './term.ts';

/** Plain here, though a table holds it. */
export const isOfNoBody = (terms: readonly Term[], at: number): boolean =>
  isFinishedMeal(terms, at) ||
  isPuffedUpHill(terms, at) ||
  isAskedBack(terms, at) ||
  isJokeAgain(terms, at) ||
  isPrideAndMore(terms, at) ||
  isSurely(terms, at);

/** A saying here, or a thing that is known, and is no trouble. */
export const isOfThings = (terms: readonly Term[], at: number): boolean =>
  isPlateful(terms, at) || isColdThing(terms, at);

/** "Two plates of biryani"; plates of meat are feet. */
const isPlateful = (terms: readonly Term[], at: number): boolean =>
  /^plates?$/.test(terms[at]?.text ?? '') && /^of\b(?! meat)/.test(textOf(terms.slice(at + 1, at + 3)));

const amounts = /^(a|an|one|two|three|four|half|my|the|his|her|our|every|all|another|both)$/;

/** "I finished two plates": they are, and nobody is. */
const isFinishedMeal = (terms: readonly Term[], at: number): boolean =>
  terms[at]?.text === 'finished' &&
  /^(i|have|just|only|already)$/.test(terms[at - 1]?.text ?? '') &&
  amounts.test(terms[at + 1]?.text ?? '') &&
  /^(plates?|bowls?|dinner|lunch|breakfast|pizza|whole|packet|tub|pot|bag|box|glass|bottle|book|crossword|shift|garden|lawn|ironing|washing)\b/.test(
    terms[at + 2]?.text ?? '',
  );

const afterSwelling =
  /^(like|all|in|on|after|with|round|around|this|last|again|at|badly|so|really|overnight|when|from|because|and|but|now|today|yesterday|since|it|my|me|big|very|for|then|straight|some|quite|pretty|a (bit|lot|little))\b/;

/** "I puffed up bray head": out of breath on a climb; "i puffed up like a balloon" swelled. */
function isPuffedUpHill(terms: readonly Term[], at: number): boolean {
  const next = terms[at + 1];
  return (
    /^puff(ed|ing) up$/.test(terms[at]?.text ?? '') &&
    /\bi( (just|have|only|am|was))*$/.test(textOf(terms.slice(Math.max(0, at - 4), at))) &&
    next !== undefined &&
    !next.cut &&
    !afterSwelling.test(next.text) &&
    !(next.entry?.is === 'subject' && next.entry.kind === 'part')
  );
}

const chilly =
  /\b(outside|outdoors|out there|minus|wind|windy|freezing|frost|frosty|snow|walking|dog|weather|winter|air|morning|baltic|ice|icy)\b/;

/** "Just a cold nose", "a cold pint": it is cold, and nobody has a cold; a nose that runs belongs to one. */
const isColdThing = (terms: readonly Term[], at: number): boolean =>
  / cold$|^cold$/.test(terms[at]?.text ?? '') &&
  terms[at]?.entry?.is === 'property' &&
  /^((just|only|nothing but|but|got|have|had|having|i have|i had) )*(a|an)?( (bit of|wee|little) a?)?\b ?cold$/.test(
    terms[at]?.text ?? '',
  ) &&
  terms[at + 1]?.cut === false &&
  /^(nose|noses|ears?|hands?|fingers?|cheeks|chin|face|beer|pint|drink|shower|plunge|bath|house|kitchen|bed|coffee|tea|dinner|morning|wind|start|day|night|floor|office|car)$/.test(
    terms[at + 1]?.text ?? '',
  ) &&
  (!/^noses?$/.test(terms[at + 1]?.text ?? '') || chilly.test(textOf(terms))) &&
  !/^(and|is|that) (running|runny|blocked|streaming|stuffed|bunged)\b/.test(
    textOf(terms.slice(at + 2, at + 5)),
  );

/** "Ill me, i was sick at christmas but none of that now": what was asked, said again in wonder. */
const isAskedBack = (terms: readonly Term[], at: number): boolean =>
  at === 0 &&
  terms[at]?.entry?.is === 'property' &&
  terms[1]?.text === 'me' &&
  /^(i|never|no|not|nope|nah|why|how)\b(?! (am|have|do)\b(?! not))/.test(textOf(terms.slice(2, 5))) &&
  terms.some(({ entry }) => entry?.is === 'no');

/** "A hundred percent", and no more: it agrees, and is no good news. */
const isSurely = (terms: readonly Term[], at: number): boolean =>
  terms[at]?.text === 'a hundred percent' && terms.length === 1;

/** "Nothing wrong with me chest": it is the chest that nothing is wrong with, and not the whole of whoever speaks. */
export const isOfOneThing = (terms: readonly Term[], at: number): boolean => {
  const next = terms[at + 1];
  // "… but today i am one hundred percent": it was otherwise
  if (
    /hundred percent/.test(terms[at]?.text ?? '') &&
    terms.slice(Math.max(0, at - 3), at).some(({ entry }) => entry?.is === 'now')
  )
    return true;
  return (
    / (with|of) me$/.test(terms[at]?.text ?? '') &&
    terms[at]?.entry !== undefined &&
    'whole' in terms[at].entry &&
    next !== undefined &&
    !next.cut &&
    (next.entry?.is === 'subject' ||
      (next.entry === undefined &&
        !/^(i|it|they|we|you|and|or|nor|so|at|my|the|as|that|this|when|who|for|in|on|she|he|there|here|apart|bar)$/.test(
          next.text,
        )))
  );
};

const doing =
  /^(ran|runs|run|says|said|told|tells|used|loves|loved|taught|coached|coaches|swears|reckons|always|never|did|does|jogs|jogged|walks|walked|still|is (eighty|seventy|sixty|ninety|eighty \w+))\b/;

const person: Entry = { is: 'person' };

/** "My pop ran marathons": a father, and nothing that popped. */
export const fatherCalledPop = (terms: readonly Term[], at: number): Entry | undefined =>
  /^pops?$/.test(terms[at]?.text ?? '') &&
  /^(my|our|me|the wife 's|grand|old)$/.test(terms[at - 1]?.text ?? '') &&
  (doing.test(textOf(terms.slice(at + 1, at + 3))) ||
    (terms[at]?.text === 'pops' && /^(fell|had|was|got|broke|went|came)$/.test(terms[at + 1]?.text ?? '')))
    ? person
    : undefined;

const afar =
  /\b(shops?|market|park|work|bus|school|church|pub|bakery|stairs|station|gate|chippy|beach|strand|tesco|miles?|kilometres?|home (fine|easily|no bother)|garden|library|cafe|town)\b/;
const byPeople = /\b(ambulance|medics?|stretcher|tent|car|hospital|line|side|shoulder|between them|over)\b/;

/** "The old legs, they carried me to the shop": the legs did, and walk well; people who carry somebody are none. */
export function carriedByLegs(terms: readonly Term[], at: number): Entry | undefined {
  if (!/^carried me\b/.test(terms[at]?.text ?? '') || !/^(they|which|that)$/.test(terms[at - 1]?.text ?? ''))
    return undefined;
  const legs = terms
    .slice(0, at)
    .some(({ entry }) => entry?.is === 'subject' && (entry.site === 'legs' || entry.site === 'foot'));
  const far = textOf(terms.slice(at));
  if (!legs || !afar.test(far) || byPeople.test(far)) return undefined;
  return { is: 'property', placeless: true, frames: [{ says: { walking: 'normal' } }] };
}

/** "The only stiff thing this week", behind a stiff drink: that joke again. */
const isJokeAgain = (terms: readonly Term[], at: number): boolean =>
  /\bonly( the)?$/.test(terms[at - 1]?.text ?? '') &&
  /^(things?|one|bit|part)$/.test(terms[at + 1]?.text ?? '') &&
  terms
    .slice(0, at)
    .some(({ entry, text }) => entry?.is === 'idle' && text.split(' ').includes(terms[at]?.text ?? ''));

/** "Only my pride and the left big toe": the toe is told, and no joke. */
const isPrideAndMore = (terms: readonly Term[], at: number): boolean =>
  /\bmy (feelings|ego|pride|wallet|dignity)$/.test(terms[at]?.text ?? '') &&
  /^(and|but|plus)$/.test(terms[at + 1]?.text ?? '') &&
  terms.slice(at + 2).some(({ entry }) => entry?.is === 'subject' && entry.kind !== 'world');
