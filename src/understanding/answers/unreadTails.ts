/** "No, though I woke up on the bathroom floor": a no with something behind it that nobody understood is no plain no. */
import type { FindingKey, Findings } from '../../triage/index.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { Standing } from '../context/context.ts';
import type { Kind } from '../entries.ts';
import { isAlarm, without } from '../findings/values.ts';
import type { Answer } from '../heard.ts';
import { besideNews } from '../lexicon/aroundAnswers.ts';
import type { Mention } from '../mentions/types.ts';
import { textOf } from '../terms/term.ts';
import { isFeat } from './feats.ts';
import { hasUndoing, isUnknown } from './undoing.ts';

/** What a wrong no would hide. */
const grave = ['chest', 'darkUrine', 'nerve', 'cold', 'deformity', 'rockHard', 'clotRisk'] as const;

const excepting =
  /^(but|though|although|except|except for|unless|apart from|bar|barring|until|till|however|aside from|other than|still|yet)\b/;
const limiting = /^(only|just)\b/;
const vital: ReadonlySet<Kind> = new Set<Kind>(['chest', 'breath', 'heart', 'urine', 'seat', 'bladder']);

type Settled = { readonly base: Findings; readonly answer?: Answer };

/** What a plain no settles, but for what is grave where not all of its words were read: that is asked again. */
export function asFarAsRead(
  { base, answer }: Settled,
  clauses: readonly Clause[],
  standing: readonly Standing[],
  told: readonly Mention[],
  asked: readonly FindingKey[],
): Settled {
  // "Fine till i turn round, then it dumps me on the floor", "it's fine it just goes left now": fine, but for what follows.
  if (answer === 'no' && hasUndoing(clauses, standing, told, asked)) return { base: {} };
  // "Nope, lungs like a tuba player": the no is not taken for the chest, which is asked for once more.
  if (answer === 'no' && told.some(({ idle }) => idle)) {
    const others = without(base, ['chest']);
    return Object.keys(others).length > 0 ? { base: others, answer } : { base: others };
  }
  const isHidden = answer === 'no' && grave.some((key) => base[key] !== undefined);
  if (isHidden && isOfWhatEases(clauses)) {
    const others = without(base, grave);
    return {
      base: base.chest !== undefined && isChestNamed(clauses) ? { ...others, chest: 'unsure' } : others,
    };
  }
  // A no to one thing is plain, whatever follows.
  const isUrgent = isAlarm(base) && grave.filter((key) => base[key] !== undefined).length > 1;
  if (
    !isHidden ||
    !(hasUnreadTail(clauses, standing, told) || (isUrgent && isAllUnread(clauses, standing, told)))
  )
    return answer === undefined ? { base } : { base, answer };
  return { base: without(base, grave) };
}

/** Is something that excepts from a no, or speaks of the body, left that no table read? */
function hasUnreadTail(
  clauses: readonly Clause[],
  standing: readonly Standing[],
  told: readonly Mention[],
): boolean {
  const read = new Set(told.map(({ clause }) => clause));
  // Whoever says "none of that" has gone through all of it, and "just old" excepts nothing.
  const isOfAll = clauses.some(({ terms }) => terms.some(({ entry }) => entry?.is === 'no' && entry.whole));
  const excepts = (text: string): boolean => excepting.test(text) || (!isOfAll && limiting.test(text));
  return clauses.some(({ terms, question }, index) => {
    const others = standing[index]?.others ?? [];
    if (question || index === 0 || read.has(index) || others.some((other) => other)) return false;
    if (terms.some(({ entry }) => entry !== undefined && understood.has(entry.is))) return false;
    if (isIllnessOver(terms, told, index)) return false;
    const before = clauses[index - 1]?.terms.at(-1)?.text ?? '';
    const isExcepted = excepts(terms[0]?.text ?? '') || excepts(before);
    const isVital = terms.some(({ entry }) => entry?.is === 'subject' && vital.has(entry.kind));
    return (isExcepted || isVital) && terms.filter(isUnknown).length >= 2;
  });
}

const eases =
  /^(no|nah|nope|naw) (wears|eases|settles|works|clears|goes|frees|loosens|warms|walks) (itself |right |straight |all )?(off|up|out|away)\b/;

/** "No eases off when i rest", asked for the chest: what eases is there, and nobody said that it is the leg. */
const isOfWhatEases = (clauses: readonly Clause[]): boolean =>
  eases.test(textOf(clauses.slice(0, 2).flatMap(({ terms }) => terms)));

/** "… it's my chest": then that is what eases. */
const isChestNamed = (clauses: readonly Clause[]): boolean =>
  clauses.some(({ terms }) =>
    terms.some(({ entry }) => entry?.is === 'subject' && /^(chest|breath|heart)$/.test(entry.kind)),
  );

const isOver =
  /^((but|though|and) )?(it|that|they) (is|'s|has|had|was) ((been|all|long|now|well|fully) )*(gone|over|passed|cleared( up| off)?|finished|done)( (since|by|on|for|now|ago|last) ?([\w']+ ?){0,2})?$/;

/** "I had a cold, but it's been gone since monday": the illness that was told right before is over, and excepts nothing. */
const isIllnessOver = (terms: Clause['terms'], told: readonly Mention[], index: number): boolean =>
  isOver.test(textOf(terms)) &&
  told.some(({ says, clause }) => clause === index - 1 && says.illness === 'recovering');

/**
 * "No, used my inhaler six times": nothing but a bare no was read, and news behind it that no table knows. Whoever goes on
 * with "chest is fine" or "none of that" has told which no it is.
 */
function isAllUnread(
  clauses: readonly Clause[],
  standing: readonly Standing[],
  told: readonly Mention[],
): boolean {
  const isSaid = told.some(({ says }) => grave.some((key) => says[key] !== undefined));
  const isOfAll = clauses.some(({ terms }) =>
    terms.some(({ entry }) => entry !== undefined && ('whole' in entry || settling.has(entry.is))),
  );
  const isBare = (clauses[0]?.terms.length ?? 0) <= 3;
  if (isSaid || isOfAll || !isBare) return false;
  const read = new Set(told.map(({ clause }) => clause));
  return clauses.some(({ terms, question }, index) => {
    const others = standing[index]?.others ?? [];
    if (
      question ||
      index === 0 ||
      terms[0]?.text === 'because' ||
      read.has(index) ||
      others.some((other) => other)
    )
      return false;
    if (terms.some(({ entry }) => entry !== undefined && understood.has(entry.is))) return false;
    // "My hand was numb": told of another part.
    const isElsewhere = terms.some(({ entry }) => entry?.is === 'subject' && entry.kind === 'elsewhere');
    if (isElsewhere && terms.some(({ entry }) => entry?.is === 'property')) return false;
    return (
      terms.length > 2 &&
      !isFeat(terms) &&
      terms.some((term) => isUnknown(term) && !besideNews.has(term.text))
    );
  });
}

const settling: ReadonlySet<string> = new Set(['good', 'rest', 'closing']);

const understood: ReadonlySet<string> = new Set([
  'idle',
  'good',
  'no',
  'yes',
  'closing',
  'rest',
  'person',
  'unsure',
  'not',
]);
