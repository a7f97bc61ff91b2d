/** "The bananas are bruised, i'm not": said of a thing, and denied of the runner right behind it. */
import type { Clause } from '../clauses/clauses.ts';
import { denied } from '../mentions/notMine.ts';
import { isBodyAt } from '../mentions/otherThings.ts';
import type { Mention } from '../mentions/types.ts';
import { type Term, textOf } from '../terms/term.ts';
import { isAlarm } from './values.ts';

const ofThing =
  /^((and|but|well|no|nah|nope|yeah|sure|look|only|just) )*(the|my|our|these|those|her|his|that|this|your|me) ([\w']+ ){1,3}(is|are|'s|was|were|has|have|feels?|looks?) /;
const ofMe =
  /^((but|and|though|while|whereas) )*(i (am|was|have|do|did) not( (though|at all|yet|so|either))?|(me )?i am the (lively|fresh|fit|healthy|well) one|(me|mine|myself) (is |are )?not|not (me|mine)|(the|my|me) (legs?|knees?|calves|feet|ankles?) (is|are|do|does|has|have) not)( (round here|around here|and|but|so|though|myself))?$/;
const pronoun = /^(he|she|it|they|pain|ache|one|other|left|right|side|whole|back|front|rest|thing|skin)$/;

/** What is said of the thing counts no more, and the same is denied of the runner; a danger stays as it was heard. */
export function withContrasts(told: readonly Mention[], clauses: readonly Clause[]): readonly Mention[] {
  const added: Mention[] = [];
  const dropped = new Set<number>();
  clauses.forEach(({ terms, question }, clause) => {
    const next = clauses[clause + 1]?.terms ?? [];
    if (question || !isOfThing(terms) || !ofMe.test(textOf(next))) return;
    for (const term of terms) {
      const [says] = denied(term);
      if (says === undefined || isAlarm(says) || says.clotRisk !== undefined) continue;
      dropped.add(clause);
      added.push({
        says,
        sites: [],
        certainty: 'told',
        from: next[0]?.from ?? term.from,
        to: next.at(-1)?.to ?? term.to,
        clause: clause + 1,
      });
    }
  });
  return added.length === 0 ? told : [...told.filter(({ clause }) => !dropped.has(clause)), ...added];
}

/** Of something that is no part of a body. */
function isOfThing(terms: readonly Term[]): boolean {
  if (!ofThing.test(textOf(terms)) || terms.some(isBodyAt)) return false;
  const at = terms.findIndex(({ text }) => /^(the|my|our|these|those|her|his|that|this|your|me)$/.test(text));
  const name = at < 0 ? undefined : terms[at + 1];
  return name === undefined || !pronoun.test(name.text);
}
