/** "A one if i press hard": true only under a finger, and no pain of walking or running. */
import type { Clause } from '../clauses/clauses.ts';
import { counted } from '../lexicon/numbers.ts';
import { type Term, textOf } from '../terms/term.ts';
import { type Token, tokensOf } from './tokens.ts';
import type { Score } from './whichScore.ts';

/** Who presses off, or down on a foot, is walking. */
const underAFinger =
  /\b(if|when|whenever|once|where|unless) (i|you|they|someone) (really |actually |just |do )?(press|poke|prod|squeeze|touch|pinch|jab|push (on (it|that|them|the|my)|it|in|hard)|dig|put pressure)\b(?! (off|down|up|on(?! (it|that|this|them|the|my|there|where|one|a|hard|with (my|a|the) (\w+ )?(thumb|fingers?|hands?|nail|knuckles?))\b)|(on )?(the|my) (pedals?|accelerator|brakes?|clutch|gas|throttle|pace|speed|ground|floor)))|\b(to the touch|to touch|pressing (on )?(it|there|hard)|(poking|prodding|squeezing) (it|there)|on (pressing|touching)(?! (on(?! (it|that|the|my|there))|(on )?(the|my) (pedals?|accelerator|brakes?|clutch|gas|throttle|pace|speed|ground|floor))))\b/;
const turn = /^(but|and|though|then|otherwise|only|just|unless|except)$/;
const condition = /\b(if|when|unless|once) \w+ /;
const opening = /^((but|and|only|just|then) )?(if|when|unless) \w+ /;
const atRest = /\b(rest|resting|sitting|sat|lying|still)\b/;
const onTheMove = /\b(walk|walking|run|running|jog|jogging|stairs|moving)\b/;
const nothingElse =
  /\b(none|neither|nothing(?! (help|work|touch|eas)\w*)|zero|nought|nil|zip|zilch|nada|nowt|no pain|not (sore|hurting|painful)|not hurt|painless|(fine|okay|grand|good) (to )?(walk|run|jog)\w*)\b/;
/** "Two, and only if i poke it", "two but only to touch": then it is nothing else. */
const onlyPressed =
  /^(out of ten )?((but|though|and) )?only (really )?((if|when|where|once) |to (the )?touch|on (touching|pressing)|pressing)/;
/** Then walking or running hurts as well. */
const worseOnTheMove =
  /\b(walk\w*|run|runs|running|jog\w*|stairs|moving) ((is|are|'s|feels?|gets?|makes it|a|bit|little|lot|much|also|even|just|still|way) )*(worse|more|sore\w*|bad|painful|hurts?|awkward)\b|\b(worse|more|sore|hurts) ((to|when|if|i|am|on|the|with|for) )*(walk\w*|run|runs|running|jog\w*|stairs|moving)\b|\bneither ((the|my) )?\w+ nor ((the|my) )?\w+ (is|are|feels?)\b/;
const twoLegs = /\b(other|left\b.*\bright|right\b.*\bleft)\b/;
const units = new Set(counted);
/** "Two weeks", and not "two, and only if i poke it". */
const isCounted = (next: string): boolean => units.has(next) && next !== 'and';

const wordsOf = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join(' ');

export const isPressing = (terms: readonly Term[] | undefined): boolean =>
  underAFinger.test(textOf(terms)) && !onTheMove.test(textOf(terms));

/** Is it said of pressing: by what follows it, or by what opens its own half of the sentence? */
function isPressed(tokens: readonly Token[], at: number): boolean {
  const after = tokens.slice(at + 1);
  const whole = wordsOf(after);
  if (onlyPressed.test(whole) && underAFinger.test(wordsOf(after.slice(0, 9)))) return true;
  const end = after.findIndex(
    ({ text, value }, step) => turn.test(text) || (value !== undefined && after[step - 1]?.text !== 'of'),
  );
  const behind = wordsOf(end < 0 ? after : after.slice(0, end));
  if (underAFinger.test(behind)) return true;
  if (condition.test(behind) || onTheMove.test(behind)) return false;
  const previous = tokens.slice(0, at).findLastIndex(({ value }) => value !== undefined);
  const ahead = tokens.slice(previous + 1, at);
  return ahead.some(({ text }, step) => {
    const own = wordsOf(ahead.slice(step));
    return (turn.test(text) || previous + step < 0) && opening.test(own) && underAFinger.test(own);
  });
}

/** Does the clause tell how much it hurts under a finger? Then "not sore" there is of the rest of the day. */
export const scoresPressing = ({ terms }: Clause): boolean =>
  tokensOf(terms).some(
    ({ value = 0 }, at, tokens) =>
      value > 0 && value < 11 && !isCounted(tokens[at + 1]?.text ?? '') && isPressed(tokens, at),
  );

/**
 * The scores, with nought for those of a finger where it is nothing to walk or run on. A four or more stays: a bone
 * that hurts so much at a touch is no good news. So it does where it is nothing at rest, or in the other leg.
 */
export function withoutPressed(scores: readonly Score[], clauses: readonly Clause[]): readonly Score[] {
  const terms = clauses.flatMap((clause) => clause.terms);
  const said = textOf(terms);
  const stillOnly = atRest.test(said) && !onTheMove.test(said);
  if (stillOnly || twoLegs.test(said) || worseOnTheMove.test(said)) return scores;
  const tokens = tokensOf(terms);
  return scores.map((score) => {
    const at = tokens.findIndex(({ from }) => from === score.from);
    const isNothingElse = nothingElse.test(said) || onlyPressed.test(wordsOf(tokens.slice(at + 1)));
    return score.value < 4 && isNothingElse && isPressed(tokens, at) ? { ...score, value: 0 } : score;
  });
}
