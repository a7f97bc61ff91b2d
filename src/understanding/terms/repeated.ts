/** "As I said, none": an answer given again, and nothing that is corrected. */
import type { Term } from './term.ts';

const answers =
  /^(no|nope|none|nothing|nah|never|neither|none of (that|those|them|it|these)|nothing like that|nothing of the sort|yes|yeah|yep)$/;
const ends = /^(at|now|and|but|to|still|again|really|ma'am|sir|already|before|right|today|of)$/;

/** "I said no": behind it stands an answer, and nothing that would be another place or number. */
function isAnswerAgain(terms: readonly Term[], at: number): boolean {
  const [next, after] = [terms[at + 1], terms[at + 2]];
  return (
    /^(like )?(i said|i told you)$/.test(terms[at]?.text ?? '') &&
    terms[at - 1]?.text !== 'no' &&
    answers.test(next?.text ?? '') &&
    (after === undefined || after.cut || ends.test(after.text) || after.entry?.is === 'now')
  );
}

/** The terms without what only says that it was answered before. */
export const withoutSaid = (terms: readonly Term[]): readonly Term[] =>
  terms.filter(
    ({ text }, at) =>
      !isAnswerAgain(terms, at) && !(/^(as|like)$/.test(text) && isAnswerAgain(terms, at + 1)),
  );
