/** "My shins itch every run": an itch comes back, and no tightness does. */
import type { Clause } from '../clauses/clauses.ts';
import type { Mention } from '../mentions/types.ts';
import { textOf } from '../terms/term.ts';

const itch = /\bitch(y|es|ed|ing|iness)?\b(?! to\b)/;
/** It is told beside the itch, or it is not the itch that comes back. */
const more =
  /\b(pain\w*|sore\w*|hurt\w*|ach(e|es|y|ing)|tight\w*|stiff\w*|cramp\w*|burn\w*|throb\w*|swell\w*|swollen|numb\w*|tingl\w*|heavy|full|pressure|it|that|this|trouble|problem|injury)\b/;

export const withoutItchComingBack = (
  told: readonly Mention[],
  clauses: readonly Clause[],
): readonly Mention[] =>
  told.map((mention) => {
    const { everyRun, comesBack, ...others } = mention.says;
    const text = textOf(clauses[mention.clause]?.terms);
    const isOfItch = (everyRun === 'yes' || comesBack === 'yes') && itch.test(text) && !more.test(text);
    return isOfItch ? { ...mention, says: others } : mention;
  });
