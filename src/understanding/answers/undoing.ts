/** "Fine till i turn round", "it's fine, it just goes left now", "good if i don't breathe deep": what follows takes the good news back. */
import type { FindingKey, Findings } from '../../triage/index.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { Standing } from '../context/context.ts';
import { auxiliaries, pronouns, restful, small } from '../lexicon/aroundAnswers.ts';
import type { Mention } from '../mentions/types.ts';
import { type Term, textOf } from '../terms/term.ts';

const till = /^(till|til|until|unless|if you|bar|except when|except if)\b/;
const onCondition = /^((if|when) i (do not|am not|never|stay|keep|hold|only)|(as|so) long as i|provided i)\b/;
/** What is good, apart from what was told before. */
const otherwise =
  /\b(otherwise|apart from that|other than that|besides that|everywhere else|anywhere else|aside from that)\b/;
const itJust = /^(it|they|that|there)( is|'s| are)? (just|only)\b/;

/** Does what follows on the good news say when it is not so; or, where one thing was asked, what it is like after all? */
export function hasUndoing(
  clauses: readonly Clause[],
  standing: readonly Standing[],
  told: readonly Mention[],
  asked: readonly FindingKey[],
): boolean {
  const read = new Set(told.map(({ clause }) => clause));
  return clauses.some(({ terms, question }, index) => {
    const before = clauses[index - 1]?.terms.at(-1);
    if (question || read.has(index) || standing[index]?.others.some((other) => other)) return false;
    const text = textOf(terms);
    const at = terms.findIndex(
      (_, step) => step > 0 && till.test(textOf(terms.slice(step))) && terms[step - 1]?.entry?.is === 'good',
    );
    const isTill = at > 0 || (index > 0 && before?.entry?.is === 'good' && till.test(text));
    const isOfPlace = terms.some(({ entry }) => entry?.is === 'subject' && entry.kind === 'part');
    const isLike =
      asked.length === 1 && index > 0 && before?.entry?.is === 'good' && itJust.test(text) && !isOfPlace;
    const isRest =
      index > 0 &&
      otherwise.test(text) &&
      terms.some(({ entry }) => entry?.is === 'good') &&
      !told.some(
        ({ clause, says }) =>
          clause < index && asked.some((key) => says[key as keyof Findings] !== undefined),
      ) &&
      clauses
        .slice(0, index)
        .flatMap((clause) => clause.terms)
        .filter(isUnknown).length >= 2;
    const isOnCondition = index > 0 && before?.entry?.is === 'good' && onCondition.test(text);
    return isRest || isOnCondition || ((isTill || isLike) && terms.filter(isUnknown).length >= 2);
  });
}

/** A word that carries meaning, and that no table knows. */
export const isUnknown = ({ text, entry }: Term): boolean =>
  entry === undefined &&
  text.length > 2 &&
  !small.has(text) &&
  !restful.has(text) &&
  !pronouns.has(text) &&
  !auxiliaries.has(text);
