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
  /^( ?out of ten)?( (only|just|mostly))? ((for|of|on) ((the|my|all|pure) )?)?(itch|itching|itchiness)\b(?! (and|or|plus|with|as well as) (the |for |my )*(pain|soreness|ache|hurt|sore))(?! (is|'s|was|about|maybe|like|an?|one|two|three|four|five|six|seven|eight|nine|ten)\b)/;
/** "Itchy, maybe a four", where it is denied that anything hurts. */
const itchy =
  /\bitchy( (only|just|though|mate|like|maybe|perhaps|about|around|roughly|say|probably|a|an|is|it|that|would|be|at|so|call))*$/;
const painless =
  /\b(nothing( is|'s)? (sore|hurt\w*|painful|ach\w+)|(not|never|no)( (really|actually|even))? (sore|hurt\w*|painful|ach(y|ing)|pain|pains|soreness)|painless|pain free)\b(?!( \w+)? (at rest|resting|sitting|lying|sat|standing|in bed|at night|until|till|yet|before))/;
const unless = /\b(but|until|unless|except|apart from)\b.*\b(sore|hurts?|aches?|pain\w*)\b/;

export const isOfItch = (
  terms: readonly Term[],
  tokens: readonly Token[],
  at: number,
  before: readonly Term[] = [],
  after: readonly Term[] = [],
): boolean =>
  tokens.slice(at, at + 1).some((token) => isHowItchy(terms, token, before, after)) ||
  isAlongTheRun(terms, tokens, at, before) ||
  isCountOfMarks(tokens, at);

function isHowItchy(
  terms: readonly Term[],
  { from, to }: Token,
  before: readonly Term[],
  after: readonly Term[],
): boolean {
  const ahead = textOf(terms.filter((term) => term.to <= from));
  const behind = ` ${textOf(terms.filter((term) => term.from >= to))}`;
  if ((ofItch.test(ahead) && !alsoHurts.test(`${behind} ${textOf(after)}`.trim())) || forItch.test(behind))
    return true;
  const said = `${textOf(before)} ${textOf(terms)}`;
  return itchy.test(ahead) && painless.test(said) && !unless.test(said);
}

/** "The itch is a four and it hurts": no other number says how much. */
const alsoHurts =
  /^(out of ten )?(and|but|plus) ((it|that|they|the \w+|my \w+|also|really|is|are|'s|feels?) )*(hurts?|hurting|sore|painful|aches?|aching)\b(?!.*\b(nought|zero|one|two|three|four|five|six|seven|eight|nine|ten)\b)/;

const along = /^(minutes?|mins?|miles?|km|k|kms|kilometres?|kilometers?|laps?)$/;
const joins = /^(to|till|until|through|or)$/;

/** "From minute four to ten": where on the run. */
const isAlongTheRun = (
  terms: readonly Term[],
  tokens: readonly Token[],
  at: number,
  before: readonly Term[],
): boolean =>
  tokens[at - 1]?.text === 'minute' ||
  (isEndOfStretch(tokens, at) &&
    (/^min/.test(tokens[at - 3]?.text ?? '') ||
      tokens.slice(at + 1).some(({ value }) => value !== undefined) ||
      isItchAlone(`${textOf(before)} ${textOf(terms)}`)));

/** "Sore from mile two to eight" may be an eight. */
const isItchAlone = (said: string): boolean =>
  /\bitch/.test(said) && (!/\b(sore|hurts?|hurting|pain\w*|ach\w+)\b/.test(said) || painless.test(said));

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
