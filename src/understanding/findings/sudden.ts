/** "Nothing sudden about it, been creeping up four months": what is so for long did not happen just now. */

import type { FindingKey, Findings } from '../../triage/index.ts';
import type { Reply } from '../answers/answers.ts';
import type { Clause } from '../clauses/clauses.ts';
import { saidIn } from '../clauses/clauseWords.ts';
import type { Context } from '../heard.ts';
import type { Mention } from '../mentions/types.ts';
import { textOf } from '../terms/term.ts';

const denied = /\b(not|nothing|never|no) ([\w']+ ){0,2}sudden(ly)?\b/;
const long = /\b(months|years)\b/;

const cool = /\b(cool|cooler|coolish|cold|colder|chill(y|ier))\b/;
const shade = '((a|an|bit|touch|shade|tad|little|slightly|just|only|that|this|so|like) )*';
/**
 * So long that nothing came of late. "Slowly", "for ages" may be this afternoon; what was always pink is what it was, and who
 * has run for years tells of running.
 */
const ever = new RegExp(
  `\\b(been|had (it|this|that)|so|way|like (this|that)|always|cool\\w*|cold\\w*|chill\\w*)( (?!run|jog|sore|pain|ach|hurt|train)[\\w']+){0,4} (months|years|since (spring|summer|autumn|winter|last year))\\b|\\balways (has|have|is)( been)?\\b(?! [\\w' ]*\\b(warm|pink|fine)\\b)|(?<!\\bwas )\\balways (been )?${shade}(cool\\w*|cold\\w*|chill\\w*|way|so)\\b`,
);
const anew = /\b(now|today|tonight|yesterday|suddenly|sudden|week|days?|night|morning|worse|lately|hours?)\b/;

/** "Cooler since months that much only": so it has been, and nothing came of late. */
const isCoolOfLong = (text: string): boolean => cool.test(text) && ever.test(text) && !anew.test(text);

/**
 * Is it told that it was not sudden, and that it has been so for long? Neither alone says so, but of a limb that is cool,
 * or that an answer calls cold: then "it" is that limb.
 */
export function isNotSudden(
  clauses: readonly Clause[],
  { days, cold }: Findings,
  about: readonly FindingKey[] = [],
): boolean {
  const told = clauses.filter(({ question }) => !question).map(({ terms }) => textOf(terms));
  const isLong = days === '15+' || told.some((text) => long.test(text));
  if (cold === 'yes') return false;
  if (about.includes('cold') && isCoolOfLong(told.join(' '))) return true;
  const rest = told.join(' ').replace(denied, '').replace(coloured, '');
  const isOfLate = anew.test(rest) || new RegExp(colour).test(rest);
  return (
    (isLong && told.some((text) => denied.test(text))) ||
    (cold === 'unsure' && told.some(isCoolOfLong) && !isOfLate)
  );
}

const colour = '(?:pale|paler|white|blue|bluish|gr[ae]y|dusky|purple)';
const denying = 'not|never|no|nor|neither|hardly|barely|longer';
const coloured = new RegExp(
  `\\b(?:not|never|nor|neither) (?:(?!(?:this|so|that|as|only|just|sure|half|quite|know)\\b)[\\w']+ ){0,3}${colour}\\b(?! yet)|\\b(?:colou?r|skin)(?: and(?: the| my)? (?:feeling|sensation|pulses?|warmth|skin))? (?:(?:is|are|'s) )?(?:(?!(?:${denying})\\b)[\\w']+ ){0,2}(?:same|good|fine|normal|okay|healthy|pink)\\b|(?<!\\b(?:${denying})(?: [\\w']+){0,2} )\\bpink\\b`,
  'g',
);
/** The colour of the other one, of the lips or of before. */
const otherColour =
  /\b(other|left|right|better|good)( (one|foot|leg|toes|side))? (is|'s|are|looks?|stays?|was)( [\w']+){0,2} (pink|fine|normal|good|okay|warm)\b|\b(on|of) the other\b|\b(lips|usually|otherwise|normally|used to|any ?more)\b/;
/** It went cold, or is colder than what anybody always was. */
const goneCold =
  /\b(gone|went|go|goes|going|turn\w*|get|gets|getting|got|becom\w*|became)( [\w']+){0,2} (cold\w*|cool\w*|chill\w*|numb|dead|like (ice|stone))\b|\b(freez\w*|frozen|ice|icy|stone|perishing|colder and colder)\b|\bafter (the|a|my) (fall|knock|blow|run|race|match|game)\b|\bsince (the|a|my) (fall|knock|blow|run|race|match|game)\b/;

/**
 * "A touch cooler, always has been, and never pale": not the limb that has suddenly gone cold, pale or blue. It must be told
 * that it has been so for long, and that its colour is good, or in answer to that very question that nothing was sudden.
 */
export function withLastingCoolness(
  told: readonly Mention[],
  clauses: readonly Clause[],
  { asked = [], about = [] }: Context,
): readonly Mention[] {
  const said = saidIn(clauses);
  const uncoloured = said.replace(coloured, '');
  const rest = uncoloured.replace(denied, '');
  const isQuestion = about.includes('cold') || (asked.length === 1 && asked.includes('cold'));
  const isDenied = uncoloured !== said || (isQuestion && denied.test(said));
  const isLasting =
    ever.test(said) && isDenied && !anew.test(rest) && !goneCold.test(rest) && !otherColour.test(said);
  const isSpokenOf = isQuestion || told.some(({ says }) => says.cold !== undefined);
  const [first, last] = [clauses[0]?.terms[0], clauses.at(-1)?.terms.at(-1)];
  if (!isLasting || !isSpokenOf || new RegExp(colour).test(rest) || first === undefined || last === undefined)
    return told;
  const whole = { sites: [], certainty: 'told' as const, from: first.from, to: last.to, clause: 0 };
  return [
    ...told.map((mention) => ({ ...mention, says: withoutCold(mention.says) })),
    { ...whole, says: { cold: 'no' } },
  ];
}

const withoutCold = ({ cold: _, ...says }: Findings): Findings => says;

/** "No, nothing sudden", to "is a leg suddenly cold or pale?", and no more than that: a no. */
export function withNothingSudden(
  told: readonly Mention[],
  clauses: readonly Clause[],
  { lead }: Reply,
): readonly Mention[] {
  const said = saidIn(clauses);
  if (lead !== 'no' || !denied.test(said) || told.length > 1 || other.test(said)) return told;
  return told.map((mention) =>
    mention.says.cold === 'unsure' ? { ...mention, says: { ...mention.says, cold: 'no' } } : mention,
  );
}

/** Something of a limb, or of how long it has been so. */
const other =
  /\b(cool\w*|cold\w*|chill\w*|pale\w*|whiter?|blu\w+|gr[ea]y|dusky|purple|numb|been|since|weeks?|months?|years?|always|way|while|slow\w*|like)\b/;
