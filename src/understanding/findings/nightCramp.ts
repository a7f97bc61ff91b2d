/** A cramp that woke somebody once and has passed is no pain at rest. */
import type { Clause } from '../clauses/clauses.ts';
import { type Mention, ownText } from '../mentions/types.ts';
import { textOf } from '../terms/term.ts';

const woke = /\b(woke|woken|wakened|had (me|us) (up|awake))\b/;
const cramp = /\b(cramp|charley horse|spasm)\b/;
const passed =
  /\b(slept|sleeping|sleep|been|am|is|all)( (like|a|absolutely|perfectly|just|right))* (fine|well|grand|great|good|okay|sound|soundly|through|log|baby|normally)( (ever|all the time|every night|each night))?( (since|now|after|afterwards|from then|the (nights? )?since|last night))\b|\b(fine|nothing|none|grand|not once|never again|not|no more|no bother|okay|good) (ever )?since\b|\b(it|that|cramp) (has |is |was |have )?(all )?(gone|passed|went|over|let go|eased off|wore off|worn off)\b|\b(gone|passed|went|over|let go|eased) (in|after|within) (a|one|two|ten|five|thirty|seconds?|no time|minutes?)\b|\b(only|just) (the )?(once|one time|one night|that (once|night|one night))\b/;
/** Then it is no single one, or it hurts on. */
const goesOn =
  /\b(wakes|waking|most|some|few|nights(?! since)|keeps?|keep|always|still|again and|back|comes|twice|thrice|times|another|aches?|achy|aching|throbs?|throbbing|burns?|burning|awake|until|till|hard|rock|wood|solid|maybe|perhaps|probably|tablets?|painkillers?|codeine|ibuprofen|paracetamol|(not|never|like|than|as|if)( (a|an|the|any|just|only|really|normal))* (cramp|spasm|charley horse)|no (normal |ordinary |usual )?(cramp|spasm|charley horse)|hurts?|hurting|lying|at rest|at night|in bed|painful|cramps|since then it|every (other|second|time|so often)|each time)\b|\b(every|each) night\b(?! since)/;

export function withoutNightCramp(told: readonly Mention[], clauses: readonly Clause[]): readonly Mention[] {
  const said = clauses.map(({ terms }) => textOf(terms)).join(' ');
  if (!cramp.test(said) || !passed.test(said) || goesOn.test(said)) return told;
  return told.map((mention) =>
    mention.says.restPain === 'yes' && woke.test(ownText(mention, clauses))
      ? { ...mention, says: { ...mention.says, restPain: 'no' } }
      : mention,
  );
}
