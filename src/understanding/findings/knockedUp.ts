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
  /\b(where|when|after|since|from) ((i|it|he|she|they|we|someone|somebody|the \w+|a \w+) )+((got|had|was|been|have|just) )*(knock|bang|bash|wallop|whack|hit|clip|clonk|clatter|clobber|caught|bump|kick|smack|thump|dunt|stubb|struck)(?!\w* (up|off|in|my (mileage|pace|distance)|(the|a) (wall|gym|road|track|trail|pool|ball|hills?)|\d+|(a )?(hundred|\w+teen|ten|eleven|twelve|\w+ty))\b)\w*\b/;
/** It is larger, harder or elsewhere, was no knock, or nobody knows. */
const more =
  /\b(big|huge|massive|enormous|grow(s|ing|n)?|bigger|harder|hard|hot|doubl\w*|tripl\w*|quadrupl\w*|size of|as (long|wide|large|thick|tall) as|half (my|the)|spread\w*|whole|all (of|over|down|up|round)|grapefruit|melon|football|softball|orange|balloon|fist|tight|not (a |been )?(knock\w*|bang\w*|hit)|behind|back of|above|calf|calves|thigh|groin|hip|heel|achilles|bone|bony|ankle|twist\w*|roll(ed|ing)|went over|turned|fell|fall(en)?|snap\w*|pop(ped)?|crack(ed)?|car|van|lorry|truck hit|off (my|the) bike|bent|crooked|shorter|felt like|mileage|miles|a week|weeks?|months?|no idea|no clue|(do|did|can) not (know|think|remember|recall)|not sure|(must|may|might|could) have|maybe|if|every|each|before|already|keeps?)\b/;
const isWorse = ({ says }: Mention): boolean =>
  says.rockHard === 'yes' || says.heat === 'yes' || says.pop === 'yes' || says.trend === 'worse';

export function withKnockedUp(told: readonly Mention[], clauses: readonly Clause[]): readonly Mention[] {
  const asserted = clauses.map(({ terms, question }) => (question ? '' : textOf(terms)));
  const said = asserted.join(' ');
  const hurt = told.some(({ says }) => says.injury === 'knock' || says.injury === 'yes');
  if (!raised.test(said) || !(hurt || knocked.test(said))) return told;
  const isMere = !more.test(said) && !told.some(isWorse) && !told.some(({ says }) => says.injury === 'yes');
  const made = told.map((mention): Mention => {
    const { swelling = 'none' } = mention.says;
    return isMere && swelling !== 'none' && raised.test(ownText(mention, clauses))
      ? { ...mention, says: { ...mention.says, swelling: 'slight' } }
      : mention;
  });
  const clause = asserted.findIndex((text) => grown.test(text));
  const terms = clauses[clause]?.terms ?? [];
  const [first, last] = [terms.find(({ text }) => raised.test(text)), terms.at(-1)];
  if (first === undefined || last === undefined || made.some(({ says }) => says.swelling !== undefined))
    return made;
  const says = { swelling: isMere ? 'slight' : 'unsure' } as const;
  return [...made, { says, sites: [], certainty: 'told', from: first.from, to: last.to, clause }];
}
