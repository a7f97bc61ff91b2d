/** Things that stand in no table, and what is said of them: a tile that is crooked is no leg. */
import type { Property } from '../entries.ts';
import type { Term } from '../terms/term.ts';
import { isBodyAt } from './otherThings.ts';
import { beVerbs } from './subjectsNear.ts';
import type { Place } from './types.ts';

/** Is it said of such a thing? Whatever is asked, what is bent may be a tile. */
export function isOfStranger(
  properties: readonly Property[],
  { clause, at, asked, clauses, index }: Place,
): boolean {
  const { terms } = clause;
  const isBent = properties.some(({ frames }) => frames.some(({ says }) => says.deformity !== undefined));
  if ((asked.length === 0 || isBent) && hasStranger(terms, at)) return true;
  return isBent && (isOfStrangerNext(terms, at) || isOfStrangerBefore(terms, clauses[index - 1]?.terms));
}

const verbs = new Set(['is', 'are', "'s", 'was', 'were']);

/** Something that stands in no table is spoken of: "the forecast looks iffy", "the tile that's crooked". */
function hasStranger(terms: readonly Term[], at: number): boolean {
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
const isOfStrangerNext = (terms: readonly Term[], at: number): boolean =>
  strangersOwners.has(terms[at - 1]?.text ?? '') &&
  terms[at]?.text.includes(' ') === false &&
  terms[at + 1] !== undefined &&
  isStranger(terms[at + 1]) &&
  !smallWords.test(terms[at + 1]?.text ?? '') &&
  !terms.slice(at + 1).some(isBodyAt);

const smallWords =
  /^(the|a|an|my|me|and|but|or|so|it|i|they|that|this|when|if|as|at|in|on|to|for|with|from|by|now|too|again|one|ones|thing)$/;

/** "That's the tile | that's crooked". */
const isOfStrangerBefore = (terms: readonly Term[], before: readonly Term[] = []): boolean =>
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
