/** Out of breath on the stairs, and fine at rest; and a breath that is named beside a plain no. */

import type { Reply } from '../answers/answers.ts';
import type { Clause } from '../clauses/clauses.ts';
import { saidIn } from '../clauses/clauseWords.ts';
import { type Mention, ownText } from '../mentions/types.ts';

const puffed =
  /^(breathless|puff(s|ed|ing)?|(out|short) of breath|winded|pant(s|ing)|huff(s|ing)?|thump(s|ing)|pound(s|ing)|racing|beating)\b/;
const effort =
  /\b(stairs?|steps|slopes?|hills?|uphill|climb\w*|floors?|flights?|flyover|incline|gradient|ladders?|levee|bridge|ramp|bank|(merely|only|just) (puff\w*|panting)|(even|with|on|slow|my) (slow )?running|when(ever)? i (run|jog))\b/;
/** A breath that is short without one. */
const atRest =
  /\b(now|right now|talking|sat|sitting here|lying|in bed|at night|doing nothing|can not|could not|cannot)\b/;
const relief =
  /\b(sitting|at rest|resting|standing|stood)( [\w']+){0,4} (okay|fine|goes|gone|settles|nothing|easy|normal|comfortable|comfortably)\b|\b(it|that|and|then) (goes|gone|settles|passes|eases|clears)\b|\b(minutes?|seconds)( [\w']+){0,2} (goes|gone|settles|fine|okay)\b|\bonly (on|when|uphill|climbing|going)\b/;

/** "Lightheaded if I stand up quickly". */
const dizzy = /\b(dizz\w+|light ?headed|giddy|giddiness|spinning|swimming)\b|^light$/;
const onRising =
  /\b(when|if|as|whenever|after|on) (i )?(just )?(stand|get|standing|getting|stood|got) up\b|\b(stand|get|standing|getting|stood|got|jump|jumping) up (too |so |very )?(fast|quick|quickly|suddenly)\b/;

/**
 * "On the stairs I get breathless, sitting I am okay": a sign that is confirmed before anybody is called, as one that is
 * pieced together is (docs/rules.md, the interview). A pain beside it leaves nothing to confirm.
 */
export function withEffort(told: readonly Mention[], clauses: readonly Clause[]): readonly Mention[] {
  const said = saidIn(clauses);
  const isEffort = effort.test(said) && (relief.test(said) || !atRest.test(said));
  const isOfEffort = (mention: Mention): boolean => {
    const own = ownText(mention, clauses);
    return (isEffort && puffed.test(own)) || (dizzy.test(own) && onRising.test(said));
  };
  const ofChest = told.filter(({ says }) => says.chest === 'yes');
  return ofChest.every(isOfEffort)
    ? told.map((mention) => (ofChest.includes(mention) ? { ...mention, certainty: 'pieced' } : mention))
    : told;
}

const idle = /^(ticker|tickers?|lungs?|heart|chest|breath|breathing)$/;
/** Words that are a sign only of a breath that is short. */
const ofNothing = /^(sitting|[\w ]+ percent)$/;
const contrast =
  /\b(but|except|though|although|only|just|bit|little|slight\w*|sometimes|odd|funny|weird|strange|tight\w*|heavy|hurts?|pain|off|until|till|if|when)\b/;

/** "Nope, ticker and lungs are running like a new Cummins": nothing is said of them that is known to be bad, or good. */
export function withoutIdleBreath(
  told: readonly Mention[],
  clauses: readonly Clause[],
  { lead }: Reply,
): readonly Mention[] {
  if (lead !== 'no' || contrast.test(saidIn(clauses))) return told;
  return told.map((mention) => {
    const { chest, ...others } = mention.says;
    if (chest === undefined || chest === 'no' || mention.certainty !== 'pieced') return mention;
    const own = ownText(mention, clauses);
    if (ofNothing.test(own)) return { ...mention, says: others };
    return idle.test(own) ? { ...mention, says: others, idle: true } : mention;
  });
}
