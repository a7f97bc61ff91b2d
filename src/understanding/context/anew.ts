/** Where a denial ends because something is told anew. */
import { isSentence } from '../clauses/sentences.ts';
import { type Term, textOf } from '../terms/term.ts';

/** "Nothing really a bit breathless", "not really bit of a tight chest": no, and then a little of something. */
export function isHedgedOff(terms: readonly Term[], at: number): boolean {
  const { entry, text = '' } = terms[at] ?? {};
  return (
    /^(not|nothing) really$/.test(terms[at - 1]?.text ?? '') &&
    ((entry?.is === 'degree' && entry.degree === 'slight') || /^(a )?(bit|touch|tad|little)\b/.test(text))
  );
}

const nouns =
  /(pain|pains|ache|aches|ness|ing|ling|cramp|cramps|trouble|pressure|palpitations|fever|symptoms|spasm|spasms)$/;

/** "No weird pee chest tight": a second thing, with a word of its own behind it; not "no pee or tight chest". */
export function isNamedAnew(terms: readonly Term[], at: number): boolean {
  const [before, term, next] = [terms[at - 1]?.entry, terms[at]?.entry, terms[at + 1]];
  const isOther = before?.is === 'subject' && term?.is === 'subject' && term.kind !== before.kind;
  // "No swelling calf numb": the swelling is a thing as well.
  const isAfterNoun =
    before?.is === 'property' && term?.is === 'subject' && nouns.test(terms[at - 1]?.text ?? '');
  return (isOther || isAfterNoun) && next?.entry?.is === 'property' && !nouns.test(next.text);
}

/** "No pee numb toes": the adjective of a second thing. */
export function isAdjectiveAnew(terms: readonly Term[], at: number): boolean {
  const [before, term, next] = [terms[at - 1]?.entry, terms[at], terms[at + 1]?.entry];
  return (
    before?.is === 'subject' &&
    before.kind !== 'part' &&
    term?.entry?.is === 'property' &&
    !nouns.test(term.text) &&
    next?.is === 'subject' &&
    next.kind === 'part'
  );
}

const beginning = /^(it )?(came|comes|started|starts|began|begins|crept|built|had) /;

const joins = new Set([
  'and',
  'or',
  'nor',
  'any',
  'a',
  'an',
  'the',
  'of',
  'no',
  'my',
  'me',
  'like',
  'even',
  'sort',
  'kind',
  'really',
  'signs',
  'sign',
  'new',
  'real',
  'either',
  'other',
  'in',
  'on',
  'both',
  'left',
  'right',
]);

/** "No limp got a fever", "no limp had the shivers", "no pop came on gradually": a verb of its own tells again. */
export function isVerbAnew(terms: readonly Term[], at: number): boolean {
  const { entry, text } = terms[at] ?? { entry: undefined, text: '' };
  if (entry?.is === 'property') return beginning.test(text);
  const isVerb = text === 'had' ? !/^n?or$/.test(terms[at + 1]?.text ?? '') : entry === undefined;
  return isVerb && !joins.has(text) && terms[at - 1]?.entry?.is === 'property';
}

/** "No swelling, walks fine, stiff first thing": good news ends it; "no redness or normal swelling" goes on. */
export const isWellBetween = (terms: readonly Term[], at: number): boolean =>
  / (fine|normal|okay|ok|grand|good)$/.test(terms[at]?.text ?? '') &&
  terms[at]?.entry?.is === 'property' &&
  terms[at - 1]?.entry?.is === 'property';

/** "Had a fall", behind another thing. */
export const isHad = (terms: readonly Term[], at: number): boolean => /^had /.test(terms[at]?.text ?? '');

const unableThen =
  /\b(can|could) not (?!(say|tell|see|claim|think|find|remember|notice|imagine|swear|be (sure|certain))\b).*\b(it|they|that|she|he) ('s|is|are|was|were|has|have)( \w+)?$/;

/** "I can't stand it's gone numb", "can't bend it's swollen": what cannot be done, and then what is; not "can't say it's swollen". */
export const isAfterInability = (terms: readonly Term[], at: number): boolean =>
  unableThen.test(textOf(terms.slice(0, at)));

/** "No cher breathing good": who is spoken to stands between, and good news of two words is told by itself. */
export function isAfterName(terms: readonly Term[], at: number): boolean {
  const { entry, text = '' } = terms[at] ?? {};
  const [no, name] = terms;
  return (
    at === 2 &&
    no?.text === 'no' &&
    name?.entry === undefined &&
    !/^(longer|more)$/.test(name?.text ?? '') &&
    entry?.is === 'property' &&
    / (good|fine|grand|okay|great|normal|clear|well)$/.test(text)
  );
}

export const isOnlyDegree = (terms: readonly Term[], at: number): boolean =>
  terms[at]?.entry?.is === 'degree' &&
  /^(just|only) /.test(terms[at]?.text ?? '') &&
  terms[at - 1]?.entry?.is === 'property';

const listed =
  /^(heat|redness|swelling|bruises?|bruising|fever|temperature|chills|limp|limping|numbness|tingling|weakness|pain|soreness)$/;

/** "No fever swelling or heat": named in a row, and no more is said of it; not "no fever swelling round my ankle". */
export function isListed(terms: readonly Term[], at: number): boolean {
  const [term, next] = [terms[at], terms[at + 1]];
  if (term === undefined || term.cut || !listed.test(term.text)) return false;
  return (
    next === undefined ||
    /^(n?or|and|nothing|no|none)$/.test(next.text) ||
    isSentence(next) ||
    isListed(terms, at + 1)
  );
}
