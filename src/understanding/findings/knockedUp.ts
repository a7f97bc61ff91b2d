/** An egg, a lump or a bump where it was knocked is a little swelling, and no leg that swells by itself. */
import type { Clause } from '../clauses/clauses.ts';
import { type Mention, ownText } from '../mentions/types.ts';
import { textOf } from '../terms/term.ts';

const egg = '((goose|duck|hen) )?(eggs?|lumps?|bumps?)';
const raised = new RegExp(`\\b${egg}\\b`);
const grown = new RegExp(
  `\\b(an?|the|this|my|one|just|wee|lovely|little|big|purple|nice|small|proper|right|fine|half)( (purple|wee|little|lovely|nice|big|good|small|blue|sore|half an?))* ${egg} (on|there|where|has come|came|come|up|from|to show|under)\\b`,
);
/** Knocked there, or whatever it was knocked on. */
const knocked =
  /\b(where|when|after|since|from) ((i|it|he|she|they|we|someone|somebody|the \w+|a \w+) )+((got|had|was|been|have|just) )*(knock|bang|bash|wallop|whack|hit|clip|clonk|clatter|clobber|caught|bump|kick|smack|crack|thump|dunt|stubb|struck)(?!\w* (up|off|in|my (mileage|pace|distance)|(the|a) (wall|gym|road|track|trail|pool|ball|hills?))\b)\w*\b/;
const more =
  /\b(huge|massive|enormous|grow(s|ing|n)?|bigger|spread\w*|whole|all (of|over|down|up|round)|grapefruit|melon|football|softball|orange|balloon|fist|tight|not (a |been )?(knock\w*|bang\w*|hit))\b/;

export function withKnockedUp(told: readonly Mention[], clauses: readonly Clause[]): readonly Mention[] {
  const asserted = clauses.map(({ terms, question }) => (question ? '' : textOf(terms)));
  const said = asserted.join(' ');
  const isKnocked = told.some(({ says }) => says.injury === 'knock' || says.injury === 'yes');
  if (!raised.test(said) || more.test(said) || !(isKnocked || knocked.test(said))) return told;
  const made = told.map((mention): Mention => {
    const { swelling = 'none' } = mention.says;
    return swelling !== 'none' && raised.test(ownText(mention, clauses))
      ? { ...mention, says: { ...mention.says, swelling: 'slight' } }
      : mention;
  });
  const clause = asserted.findIndex((text) => grown.test(text));
  const terms = clauses[clause]?.terms ?? [];
  const [first, last] = [terms.find(({ text }) => raised.test(text)), terms.at(-1)];
  if (first === undefined || last === undefined || made.some(({ says }) => says.swelling !== undefined))
    return made;
  const says = { swelling: 'slight' } as const;
  return [...made, { says, sites: [], certainty: 'told', from: first.from, to: last.to, clause }];
}
