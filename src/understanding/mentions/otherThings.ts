/** Of what other thing it is said: "the only cold thing here is my beer", "the forecast looks iffy". */
import type { Subject } from '../entries.ts';
import type { Term } from '../terms/terms.ts';
import { beVerbs } from './subjectsNear.ts';

const things = new Set(['thing', 'things', 'part', 'bit', 'one']);
const verbs = new Set(['is', 'are', "'s", 'was', 'were']);

/** The place in the clause of the one thing of which this is said; `undefined` where the clause is not of this form. */
function verbOfOnlyThing(terms: readonly Term[], at: number): number | undefined {
  const only = terms
    .slice(Math.max(0, at - 4), at)
    .some(({ text }) => text === 'only' || text === 'the only' || text === 'only the');
  const near = terms.slice(Math.max(0, at - 2), at + 3).some(({ text }) => things.has(text));
  if (!only || !near) return undefined;
  const verb = terms.findIndex(({ text }, step) => step > at && verbs.has(text));
  return verb < 0 || verb > at + 5 ? undefined : verb;
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

/** Something that stands in no table is spoken of: "the forecast looks iffy". */
export function hasStranger(terms: readonly Term[], at: number): boolean {
  for (let step = 0; step < at - 2; step += 1) {
    const [owner, name, verb] = [terms[step], terms[step + 1], terms[step + 2]];
    if (
      owner !== undefined &&
      strangersOwners.has(owner.text) &&
      name?.entry === undefined &&
      !neutral.has(name?.text ?? '') &&
      beVerbs.has(verb?.text ?? '')
    )
      return true;
  }
  return false;
}

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
