/** "Nothing sudden about it, been creeping up four months": what is so for long did not happen just now. */
import type { FindingKey, Findings } from '../../triage/index.ts';
import type { Reply } from '../answers/answers.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { Context } from '../heard.ts';
import type { Mention } from '../mentions/types.ts';
import { textOf } from '../terms/term.ts';

const denied = /\b(not|nothing|never|no) ([\w']+ ){0,2}sudden(ly)?\b/;
const long = /\b(months|years)\b/;

const cool = /\b(cool|cooler|coolish|cold|colder|chill(y|ier))\b/;
const ever =
  /\b(months|years|always|ages|(good|long|quite a) (while|time|bit)|since (spring|summer|autumn|winter|last year)|slowly|gradually|forever)\b/;
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
  return (isLong && told.some((text) => denied.test(text))) || (cold === 'unsure' && told.some(isCoolOfLong));
}

const colour = '(?:pale|paler|white|blue|bluish|gr[ae]y|dusky|purple)';
const coloured = new RegExp(
  `\\b(?:not|never|nor|neither) (?:[\\w']+ ){0,3}${colour}\\b|\\b(?:colou?r|skin)(?: and(?: the| my)? (?:feeling|sensation|pulses?|warmth|skin))? (?:(?:is|are|'s) )?(?:[\\w']+ ){0,2}(?:same|good|fine|normal|okay|healthy|pink)\\b|\\bpink\\b`,
  'g',
);

/**
 * "A touch cooler, always has been, and never pale": not the limb that has suddenly gone cold, pale or blue. It must be told
 * that it has been so for long, and that its colour is good, or in answer to that very question that nothing was sudden.
 */
export function withLastingCoolness(
  told: readonly Mention[],
  clauses: readonly Clause[],
  { asked = [], about = [] }: Context,
): readonly Mention[] {
  const said = clauses.map(({ terms }) => textOf(terms)).join(' ');
  const uncoloured = said.replace(coloured, '');
  const rest = uncoloured.replace(denied, '');
  const isQuestion = about.includes('cold') || (asked.length === 1 && asked.includes('cold'));
  const isDenied = uncoloured !== said || (isQuestion && denied.test(said));
  const isLasting = ever.test(said) && isDenied && !anew.test(rest);
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
  const said = clauses.map(({ terms }) => textOf(terms)).join(' ');
  if (lead !== 'no' || !denied.test(said) || told.length > 1 || other.test(said)) return told;
  return told.map((mention) =>
    mention.says.cold === 'unsure' ? { ...mention, says: { ...mention.says, cold: 'no' } } : mention,
  );
}

/** Something of a limb, or of how long it has been so. */
const other =
  /\b(cool\w*|cold\w*|chill\w*|pale\w*|whiter?|blu\w+|gr[ea]y|dusky|purple|numb|been|since|weeks?|months?|years?|always|way|while|slow\w*|like)\b/;
