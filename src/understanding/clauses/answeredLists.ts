/** A list that is answered thing by thing, the answer behind each: "cold yes numb no chest no". */
import type { Term } from '../terms/term.ts';

const plain = /^(no|nope|nah|naw|none|nothing|nahi|nahin|nai|yes|yeah|yep|yup|aye|haan)$/;
const affirming = /^(yes|yeah|yep|yup|aye|haan)$/;
const good = /^(fine|good|ok|okay|normal|alright|all right|grand|perfect)$/;

/** So many terms may name one thing: "blue and purple all down the shin". */
const longest = 8;

/** The terms, with every answer of such a list marked, and a cut behind it. */
export function ticked(terms: readonly Term[]): readonly Term[] {
  const made = [...terms];
  for (let at = 0; at < terms.length; at += 1) {
    const isOpen = at === 0 || terms[at]?.cut === true || terms[at - 1]?.entry?.is === 'cut';
    const ticks = isOpen ? ticksFrom(terms, skipped(terms, at)) : [];
    for (const tick of ticks) {
      const [term, next] = [made[tick], made[tick + 1]];
      if (term !== undefined)
        made[tick] = { ...term, tick: affirming.test(term.text) ? 'yes' : 'no', cut: false };
      if (next !== undefined) made[tick + 1] = { ...next, cut: true };
    }
    at = ticks.at(-1) ?? at;
  }
  return made;
}

/** "No cold no numb yes": the first no answers the whole, and the list begins behind it. */
function skipped(terms: readonly Term[], at: number): number {
  const first = terms[at];
  return first !== undefined && plain.test(first.text) && !affirming.test(first.text) ? at + 1 : at;
}

const names = (term: Term | undefined): boolean =>
  term?.entry?.is === 'property' || (term?.entry?.is === 'subject' && term.entry.kind !== 'world');

/** Where the answers of the list stand that begins here; none if it is no list, or each is denied before it. */
function ticksFrom(terms: readonly Term[], start: number): readonly number[] {
  const ticks: number[] = [];
  let from = start;
  for (let at = start; at < terms.length && at - from <= longest; at += 1) {
    const term = terms[at];
    if (term === undefined || (term.cut && at > from && !isTick(term))) break;
    if (isTick(term) && !isNoun(terms, at)) {
      const thing = terms.slice(from, at);
      const isNamed = isBare(thing) || (isOfNames(thing) && !affirming.test(term.text));
      if (!thing.some(names) || isToldOn(thing) || (ticks.length === 0 && !isNamed)) break;
      ticks.push(at);
      from = at + 1;
    } else if (term.entry?.is === 'not' || term.entry?.is === 'cut') break;
    else if (ticks.length > 0 && good.test(term.text) && names(terms[at - 1]) && isEnd(terms, at + 1)) {
      from = at + 1;
      break;
    }
  }
  const affirms = ticks.some((tick) => affirming.test(terms[tick]?.text ?? ''));
  const last = terms.slice(from, from + 3).find(names);
  const isClosed =
    isEnd(terms, from) ||
    last === undefined ||
    good.test(last.text.split(' ').at(-1) ?? '') ||
    isWell(terms.slice(from, from + 4));
  const isList = ticks.length >= 2 || (ticks.length === 1 && isOfNames(terms.slice(start, ticks[0])));
  return isList && isClosed && (start === 0 || affirms || terms[start - 1]?.entry?.is === 'cut') ? ticks : [];
}

const deeds: ReadonlySet<string> = new Set([
  'part',
  'walking',
  'stairs',
  'daily',
  'rest',
  'movement',
  'world',
]);

/** "Chest and breathing, no": several things, one answer. */
const isOfNames = (thing: readonly Term[]): boolean =>
  thing.filter(({ entry }) => entry?.is === 'subject' && !deeds.has(entry.kind)).length > 1 &&
  thing.every(
    ({ entry, text }) =>
      entry?.is === 'subject' || /^(and|or|nor|both|all|my|the|any|pain|trouble)$/.test(text),
  );

/** "… numbness no leg is normal": what is well was not denied before. */
const isWell = (terms: readonly Term[]): boolean =>
  terms.some(
    (term, at) =>
      names(term) && /^(is|are|'s)$/.test(terms[at + 1]?.text ?? '') && good.test(terms[at + 2]?.text ?? ''),
  );

const isTick = ({ text }: Term): boolean => plain.test(text);

/** "Coach just needs a yes": a word of others, and no answer. */
const isNoun = (terms: readonly Term[], at: number): boolean =>
  /^(a|an|the|your|that)$/.test(terms[at - 1]?.text ?? '');

const isEnd = (terms: readonly Term[], at: number): boolean =>
  terms[at] === undefined || terms[at]?.cut === true || terms[at]?.entry?.is === 'cut';

/** "(Nothing bent no) fall it's one spot … yeah": something else is told behind the name. */
const isToldOn = (thing: readonly Term[]): boolean =>
  thing.some(({ entry }, at) => entry?.is === 'property' && thing[at + 1]?.text === 'it');

/** Only named, and not told: "chest", "the swelling", not "chest tight". */
function isBare(thing: readonly Term[]): boolean {
  return (
    thing.filter(names).length === 1 &&
    thing.every((term) => names(term) || /^(the|my|any|and|a|me|for|is|it|there)$/.test(term.text))
  );
}
