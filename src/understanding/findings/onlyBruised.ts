/** "It's only a bruise", beside a question for other things: it makes light of it, and tells of no other bruise. */
import type { FindingKey } from '../../triage/index.ts';
import type { Clause } from '../clauses/clauses.ts';
import { wordsAt } from '../clauses/clauseWords.ts';
import type { Mention } from '../mentions/types.ts';

const only =
  /^((and|but|so|well|honestly|mate|no|nah|it|that|this|is|'s|was|really|i am (well|fine|good|grand|great|okay|ok|all right)) )*(just|only|nothing but|all it is is)( (just|only))* (a|the|my|this|that) (plain |simple |normal |bit of a |ordinary )*bruise(?<place> (on|at|round|around|by) (the|my|me)( (left|right))? \w+)?( (mate|really|like|love|that is all|though|i think|honestly))*$/;
/** How big it is, or what else it does. */
const more =
  /\b(size|big|huge|massive|whole|all (the way|over|down|up)|spread\w*|grow\w*|black|worse|bigger|down to|calf|calves)\b/;
/** Told by itself, with where it is, it is a complaint. */
const denies = /\b(no|nah|nope|none|nothing)\b/;

/** Where bruises are asked for it is the answer, and in an opening the complaint. */
export function withoutOnlyBruised(
  told: readonly Mention[],
  clauses: readonly Clause[],
  asked: readonly FindingKey[],
): readonly Mention[] {
  // Beside a blood thinner no bruise is only one
  if (asked.length === 0 || asked.includes('bruise') || asked.includes('bloodThinner')) return told;
  if (told.some(({ says }) => says.bloodThinner === 'yes' || says.bloodThinner === 'unsure')) return told;
  if (clauses.some((_, at) => more.test(wordsAt(clauses, at)))) return told;
  const isDenied = clauses.some((_, at) => denies.test(wordsAt(clauses, at)));
  return told.map((mention) => {
    const { bruise, ...says } = mention.says;
    const light = only.exec(wordsAt(clauses, mention.clause).trim());
    const isLight = light !== null && (light.groups?.place === undefined || isDenied);
    return bruise === 'yes' && isLight ? { ...mention, says } : mention;
  });
}
