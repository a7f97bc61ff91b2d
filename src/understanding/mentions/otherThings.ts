/** Of what other thing it is said: "the only cold thing here is my beer", "the forecast looks iffy". */
import type { Subject } from '../entries.ts';
import type { Term } from '../terms/term.ts';
import { beVerbs } from './subjectsNear.ts';

const things = new Set(['thing', 'things', 'part', 'bit', 'one']);
const verbs = new Set(['is', 'are', "'s", 'was', 'were']);

/** The place in the clause of the one thing of which this is said; `undefined` where the clause is not of this form. */
function verbOfOnlyThing(terms: readonly Term[], at: number): number | undefined {
  const only = terms
    .slice(Math.max(0, at - 6), at)
    .findLastIndex(({ text }) => text === 'only' || text === 'the only' || text === 'only the');
  const near =
    terms.slice(Math.max(0, at - 5), at + 3).some(({ text }) => things.has(text)) || isExperienced(terms, at);
  if (only < 0 || !near) return undefined;
  // "Only one operation was there": a number, and not "the only one"
  const [before, itself, next] = [only - 1, only, only + 1].map((step) => terms[step]?.text);
  if (before !== 'the' && itself === 'only' && next === 'one') return undefined;
  const verb = terms.findIndex(({ text }, step) => step > at && verbs.has(text));
  return verb < 0 || verb > at + 5 ? undefined : verb;
}

/** "The only pop i've heard was …", where "i" begins no clause of its own. */
export function isExperienced(terms: readonly Term[], at: number): boolean {
  const [who, has, what] = terms.slice(at + 1, at + 4).map(({ text }) => text);
  const sensed = has === 'have' || has === 'had' ? (what ?? has) : has;
  return (
    who === 'i' &&
    (has === 'had' || /^(heard|had|seen|felt|got|noticed|saw|hear|see|feel)$/.test(sensed ?? '')) &&
    terms.slice(Math.max(0, at - 3), at).some(({ entry }) => entry?.is === 'only')
  );
}

/** Said of something that is no part of a body: "the only thing weak is my coffee". */
export function isOfOtherThing(terms: readonly Term[], at: number): boolean {
  const verb = verbOfOnlyThing(terms, at);
  if (verb === undefined) return false;
  const named = terms.slice(verb + 1, verb + 5).find(({ entry }) => entry?.is === 'subject')?.entry;
  return named?.is !== 'subject' || !isOfBody(named);
}

const isOfBody = ({ kind }: Subject): boolean => kind !== 'world' && kind !== 'elsewhere';

/** "I'm pale", with no word that leads to a place. */
export function isOfMe(terms: readonly Term[], at: number): boolean {
  const before = terms.slice(Math.max(0, at - 3), at).filter(({ entry }) => entry?.is !== 'degree');
  return (
    before.at(-1)?.text === 'am' &&
    before.at(-2)?.text === 'i' &&
    !terms.slice(at + 1).some(({ text }) => ['in', 'on', 'at', 'from', 'down', 'round'].includes(text))
  );
}

/** Things before the manner of them: urine before its looks. */
export function thingsFirst(subjects: readonly Subject[]): readonly Subject[] {
  const isHow = ({ kind }: Subject): boolean => kind === 'looks' || kind === 'colour';
  return [...subjects.filter((one) => !isHow(one)), ...subjects.filter(isHow)];
}

const pointing = /^(that|it|those|they|this)$/;
const between = /^(just|only|probably|about|because of|the|a|an|my|me|our|his|her)$/;

/** "Tightness across my chest, it's my bra": the chest is named, whatever is blamed. */
const bodily = /\b(chest|breath|breathing|heart|legs?|calf|calves|foot|feet|toes?|muscles?|pee|wee|urine)\b/;

/** "Bent yes but that's my bike": what is so is named next, and is no part of a body. */
export function isOfThingNext(terms: readonly Term[], next: readonly Term[] = []): boolean {
  if (terms.some(({ entry, text }) => (entry?.is === 'subject' && isOfBody(entry)) || bodily.test(text)))
    return false;
  const said = next.filter(({ entry }) => entry?.is !== 'cut');
  if (!pointing.test(said[0]?.text ?? '') || !verbs.has(said[1]?.text ?? '')) return false;
  const named = said.slice(2).find(({ text }) => !between.test(text))?.entry;
  const denied = said.findIndex(({ entry }) => entry?.is === 'not');
  const told = denied < 0 ? said : said.slice(0, denied);
  return named?.is === 'subject' && !isOfBody(named) && !told.some(isBodyAt);
}

const isBodyAt = ({ entry }: Term): boolean => entry?.is === 'subject' && isOfBody(entry);

/** Something that stands in no table is spoken of: "the forecast looks iffy", "the tile that's crooked". */
export function hasStranger(terms: readonly Term[], at: number): boolean {
  for (let step = 0; step < at - 2; step += 1) {
    const verb = /^(that|which)$/.test(terms[step + 2]?.text ?? '') ? terms[step + 3] : terms[step + 2];
    if (
      strangersOwners.has(terms[step]?.text ?? '') &&
      isStranger(terms[step + 1]) &&
      beVerbs.has(verb?.text ?? '')
    )
      return true;
  }
  return false;
}

/** "My crooked grout": one word, of what comes next and stands in no table. */
export const isOfStrangerNext = (terms: readonly Term[], at: number): boolean =>
  strangersOwners.has(terms[at - 1]?.text ?? '') &&
  terms[at]?.text.includes(' ') === false &&
  terms[at + 1] !== undefined &&
  isStranger(terms[at + 1]) &&
  !smallWords.test(terms[at + 1]?.text ?? '') &&
  !terms.slice(at + 1).some(isBodyAt);

const smallWords =
  /^(the|a|an|my|me|and|but|or|so|it|i|they|that|this|when|if|as|at|in|on|to|for|with|from|by|now|too|again|one|ones|thing)$/;

/** "That's the tile | that's crooked". */
export const isOfStrangerBefore = (terms: readonly Term[], before: readonly Term[] = []): boolean =>
  terms[0]?.text === 'that' &&
  verbs.has(terms[1]?.text ?? '') &&
  verbs.has(before.at(-3)?.text ?? '') &&
  strangersOwners.has(before.at(-2)?.text ?? '') &&
  isStranger(before.at(-1));

const isStranger = (name: Term | undefined): boolean =>
  name?.entry === undefined && !neutral.has(name?.text ?? '');

const strangersOwners = new Set(['the', 'a', 'an', 'my', 'our', 'these', 'those', 'some']);

const neutral = new Set([
  'thing',
  'whole',
  'one',
  'other',
  'rest',
  'bit',
  'front',
  'back',
  'side',
  'inside',
  'left',
  'right',
  'both',
  'pair',
  'two',
  'area',
  'part',
  'spot',
  'joint',
  'tendon',
  'bone',
  'problem',
  'trouble',
  'issue',
  'injury',
]);
