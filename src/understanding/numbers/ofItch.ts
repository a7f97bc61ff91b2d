/** "The itch is a four", "itchy from minute four to ten": how much it itches, what itches, and when on the run. */
import { type Term, textOf } from '../terms/term.ts';
import type { Token } from './tokens.ts';

const number = '(nought|zero|one|two|three|four|five|six|seven|eight|nine|ten)';
/** Of the itch itself, and not of what is itchy: "it's itchy and a four", "sore and itching, a six" may be sore. */
const ofItch = new RegExp(
  `(?<!\\b(sore|sores|hurts?|hurting|painful|aching|pain) (and|or) (the )?)\\b((the|my|this|that) itching|itch|itchiness)( (alone|itself|only|though|really|is|'s|was|are|would|be|gets?|goes|went|at|up|to|from|maybe|perhaps|about|around|like|roughly|say|only|just|probably|call|it|level|score|a|an|or|its|worst|${number}|out of ten))*$`,
);
/** "A four for the itch", "zero itch"; in "a six, the itch is a two" the next clause begins. */
const forItch =
  /^( ?out of ten)?( (only|just|mostly))? ((for|of|on) ((the|my|all|pure) )?)?(itch|itching|itchiness)\b(?! (is|'s|was|about|maybe|like|an?|one|two|three|four|five|six|seven|eight|nine|ten)\b)/;
/** "Itchy, maybe a four", where it is denied that anything hurts. */
const itchy =
  /\bitchy( (only|just|though|mate|like|maybe|perhaps|about|around|roughly|say|probably|a|an|is|it|that|would|be|at|so|call))*$/;
const painless =
  /\b(nothing( is|'s)? (sore|hurt\w*|painful|ach\w+)|(not|never|no)( (really|actually|even))? (sore|hurt\w*|painful|ach(y|ing)|pain|pains|soreness)|painless|pain free)\b/;
const unless = /\b(but|until|unless|except|apart from)\b.*\b(sore|hurts?|aches?|pain\w*)\b/;

export const isOfItch = (
  terms: readonly Term[],
  tokens: readonly Token[],
  at: number,
  before: readonly Term[] = [],
): boolean =>
  tokens.slice(at, at + 1).some((token) => isHowItchy(terms, token, before)) ||
  isAlongTheRun(tokens, at) ||
  isCountOfMarks(tokens, at);

function isHowItchy(terms: readonly Term[], { from, to }: Token, before: readonly Term[]): boolean {
  const ahead = textOf(terms.filter((term) => term.to <= from));
  const behind = ` ${textOf(terms.filter((term) => term.from >= to))}`;
  if (ofItch.test(ahead) || forItch.test(behind)) return true;
  const said = `${textOf(before)} ${textOf(terms)}`;
  return itchy.test(ahead) && painless.test(said) && !unless.test(said);
}

const along = /^(minutes?|mins?|miles?|km|k|kms|kilometres?|kilometers?|laps?)$/;
const joins = /^(to|till|until|through|or)$/;

/** "From minute four to ten": where on the run. */
const isAlongTheRun = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === 'minute' || isEndOfStretch(tokens, at);

const isEndOfStretch = (tokens: readonly Token[], at: number): boolean =>
  along.test(tokens[at - 3]?.text ?? '') &&
  tokens[at - 2]?.value !== undefined &&
  joins.test(tokens[at - 1]?.text ?? '');

const looks =
  /^(itchy|little|wee|small|tiny|big|red|pink|raised|mozzie|mosquito|midge|midgie|insect|bug|flea|ant|sandfly|horsefly|spider)$/;
const marks = /^(bites?|stings?|lumps?|bumps?|dots?|spots?|welts?|wheals?|hives|blisters?|scratches|marks)$/;

/** "Six itchy bites": how many. */
function isCountOfMarks(tokens: readonly Token[], at: number): boolean {
  if (/^(an?|about|like)$/.test(tokens[at - 1]?.text ?? '') && !marks.test(tokens[at + 1]?.text ?? ''))
    return false;
  const end = tokens.slice(at + 1, at + 5).findIndex(({ text }) => !looks.test(text));
  return end >= 0 && marks.test(tokens[at + 1 + end]?.text ?? '');
}
