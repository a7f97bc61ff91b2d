/** People who are spoken of, and what they do. */
import { thirdPerson } from '../lexicon/grammar.ts';
import { type Term, textOf } from '../terms/term.ts';

/** Somebody who does or has something; not one who is only called to ("no my friend"), or whose pills were taken. */
export function isActing(terms: readonly Term[], at: number): boolean {
  if (isBirth(terms, at) || isTheirThing(terms, at) || isCalledTo(terms, at)) return false;
  const next = terms[at + 1];
  if (next === undefined) return at > 0 && terms[at - 1]?.entry?.is !== 'not';
  if (isWoken(terms, at)) return false;
  if (next.text === "'s" && terms.slice(0, at).some(({ text }) => text === 'i')) return false;
  if (at === 0 && /^(no|nothing|none|my)\b/.test(next.text)) return false;
  return next.text !== 'i' && next.text !== 'it' && next.entry?.is !== 'only';
}

const leading = '(of|from|after|before|at|during|since|in|on|with)';
const ledBy = new RegExp(`^${leading}$`);
const ledIn = new RegExp(`^${leading} `);
const things = new Set(['walking', 'world', 'stairs', 'daily', 'rest', 'movement', 'looks', 'colour']);

/** "Day nine of my physio's plan", "sore from my cousin's dance practice": a thing of theirs, and nothing of their body. */
function isTheirThing(terms: readonly Term[], at: number): boolean {
  const led = ledIn.test(terms[at]?.text ?? '') || ledBy.test(terms[at - 1]?.text ?? '');
  const named = terms.slice(at + 2, at + 5);
  return (
    led &&
    terms[at + 1]?.text === "'s" &&
    named.length > 0 &&
    !/^(the|a|an|got|been|in|on|at|had|having|being)$/.test(named[0]?.text ?? '') &&
    named.every(
      ({ entry }) =>
        entry?.is !== 'property' &&
        entry?.is !== 'not' &&
        (entry?.is !== 'subject' || things.has(entry.kind)),
    )
  );
}

/** "My back is very well my friend": who is called to at the end is told of nothing. */
const isCalledTo = (terms: readonly Term[], at: number): boolean =>
  at === terms.length - 1 &&
  /^(my )?(good |dear )?(friend|dear|love|mate|buddy|lad|lass)$/.test(terms[at]?.text ?? '') &&
  /^(good|property|yes|no|not|subject)$/.test(terms[at - 1]?.entry?.is ?? '');

const babies = /\b(baby|babies|bub|twins|child|son|daughter|boy|girl|little one)$/;
const births = new Set(['after', 'since', 'from', 'having', 'had', 'before']);

/** "Nine weeks after my baby", "since the second child": a birth, and nobody who does anything. */
function isBirth(terms: readonly Term[], at: number): boolean {
  return babies.test(terms[at]?.text ?? '') && births.has(terms[at - 1]?.text ?? '');
}

/** "It's woken the neighbours": they are what something is done to. */
function isWoken(terms: readonly Term[], at: number): boolean {
  const before = terms[at - 1]?.text ?? '';
  return (
    terms.slice(0, Math.max(0, at - 1)).some(({ text }) => text === 'it' || text === 'they') &&
    /(ed|en|ing|s)$/.test(before) &&
    !['is', "'s", 'was', 'says'].includes(before)
  );
}

const nobody = new Set(['someone', 'somebody']);
const mine = new Set(['me', 'my', 'i']);

/** "Someone's standing on my chest": it is the runner who feels it. */
export function isUponMe(terms: readonly Term[], at: number): boolean {
  const deed = terms.findIndex(
    ({ entry }, step) => step > at && entry?.is === 'property' && entry.event === true,
  );
  // "some kid on a scooter clipped my shin"
  if (deed > 0 && mine.has((terms[deed + 1]?.text ?? '').split(' ')[0] ?? '')) return true;
  const next = terms[at + 1]?.entry ?? terms[at + 2]?.entry;
  // "like someone pushing a pin"
  if (
    nobody.has(terms[at]?.text ?? '') &&
    next?.is === 'property' &&
    next.frames.some(({ says }) => says.quality)
  )
    return true;
  return (
    nobody.has(terms[at]?.text ?? '') &&
    terms.slice(at + 1).some(({ text }) => text.split(' ').some((word) => mine.has(word)))
  );
}

const theirs = new Set(thirdPerson);
const owning = /^(his|her|hers|their|theirs|him)$/;
/** Of no child and no dog it is told what happens when the runner runs. */
export const whenIRun =
  /\b(?:when|if|once|until|till|unless) i (?:am |try |go |start )?(?:to )?(?:run|jog|walk|stand|go|sprint|climb)/;

/** "She's a two walking": the leg, where it was asked about, or is so when the runner runs, and nobody is named who she could be. */
export const isOfTheLeg = (terms: readonly Term[], asked: boolean): boolean =>
  (asked || whenIRun.test(textOf(terms))) &&
  !terms.some(({ entry, text }) => entry?.is === 'person' || owning.test(text));

/** "… but it's just a dull ache in my calf": the runner's from the first word. */
export const isOfMineAgain = (terms: readonly Term[]): boolean =>
  terms[0]?.entry?.is === 'cut' &&
  /^(it|there|this)$/.test(terms[1]?.text ?? '') &&
  !terms.some(({ entry, text }) => entry?.is === 'person' || theirs.has(text)) &&
  terms.some(({ text }) => /^(my|me)$/.test(text));
