/** Scores that are not of the legs: of another part of the body, or somebody else's. */
import type { Kind } from '../entries.ts';
import { otherScales } from '../lexicon/numbers.ts';
import { type Term, textOf } from '../terms/term.ts';
import type { Token } from './tokens.ts';

const ofOther = new Set(otherScales);

/** Said of another part: "the ribs are a five", "that nine was the kidney stone". */
export function isElsewhere(
  terms: readonly Term[],
  token: Token,
  before: readonly Term[],
  all: readonly Term[] = terms,
): boolean {
  if (terms.some(({ text, from }) => ofOther.has(text) && from < token.from && token.from - from <= 5))
    return true;
  if (isSaidByAnother(terms, token, all) || isOfThroat(terms, token) || isOfMood(terms, token, before))
    return true;
  const behind = placeBehind(terms, token);
  if (behind !== undefined) return behind === 'elsewhere';
  const verb = terms.findIndex(({ from }) => from === token.to);
  const then = terms.slice(verb, verb + 4);
  if (
    verb >= 0 &&
    ['was', 'is', 'for', 'were'].includes(terms[verb]?.text ?? '') &&
    then.some(({ entry }) => entry?.is === 'subject' && entry.kind === 'elsewhere')
  )
    return true;
  const named = (among: readonly Term[]) =>
    among.filter((term) => term.entry?.is === 'subject' && term.from < token.from);
  const here = named(terms);
  const subjects =
    here.length > 0 ? here : terms.some(({ text }) => text === 'i' || text === 'this') ? [] : named(before);
  if (subjects.length === 0 && isOfChest(terms.filter(({ from }) => from < token.from))) return true;
  const kinds = subjects.map(({ entry }) => (entry?.is === 'subject' ? entry.kind : ''));
  return (
    kinds.some((kind) => kind === 'elsewhere' || kind === 'chest' || kind === 'heart') &&
    !kinds.includes('part')
  );
}

const toPlace =
  /^(out|of|ten|out of ten|only|just|maybe|in|on|my|me|the|that|this|left|right|upper|lower|both)$/;
const leads = /^(in|on)$/;

/** "Two out of ten in the left arm", "a four in the legs": of the place that follows, unless legs are joined to it. */
function placeBehind(terms: readonly Term[], { to }: Token): Kind | undefined {
  const after = terms.filter(({ from }) => from >= to);
  const at = after.findIndex(({ text }) => !toPlace.test(text));
  const entry = after[at]?.entry;
  if (entry?.is !== 'subject' || !after.slice(0, at).some(({ text }) => leads.test(text))) return undefined;
  if (entry.kind === 'part') return 'part';
  const isJoined = /^(and|or|down|into|to|through|both)$/.test(after[at + 1]?.text ?? '');
  return entry.kind === 'elsewhere' && !isJoined ? 'elsewhere' : undefined;
}

/** "Nothing aches, just a scratchy throat, maybe a one": of the throat. */
const isOfThroat = (terms: readonly Term[], { from }: Token): boolean =>
  /\b(throat|nose|cough|sinuses|snotty|sniffles)\b( (maybe|about|like|around|a|an|is|at|say|only|it|just))*$/.test(
    textOf(terms.filter((term) => term.to <= from)),
  );

const roughly = /^(is|at|maybe|about|like|around|a|an|say|probably)$/;
/** "I am tired maybe four out of ten", "easy pace feels like an eight", and not "tired and sore, about a four". */
export const isOfTiredness = (
  terms: readonly Term[],
  { from, to }: Token,
  before: readonly Term[] = [],
): boolean =>
  /\b(tired|tiredness|sleepy|exhausted|knackered|weary)$/.test(
    terms.findLast((term) => term.to <= from && !roughly.test(term.text))?.text ?? '',
  ) ||
  /\btired( (and|so|then|i|would|'d|say|is|it|maybe|about|like|a|an))*$/.test(
    textOf([...before, ...terms].filter((term) => term.to <= from)),
  ) ||
  /\b(pace|effort)\b( (now|just|always|suddenly))?( (feels?|is|was|'s|felt)( (like|more like|about|around|a|an|at))*)?$/.test(
    textOf(terms.filter((term) => term.to <= from)),
  ) ||
  /^( ?out of ten)? ?(is|for|was|of) (the |my )?(effort|pace|tiredness)\b/.test(
    textOf(terms.filter((term) => term.from >= to)),
  );

/** "Chest pain two out of ten", and not "no chest pain, it's a two". */
const isOfChest = (before: readonly Term[]): boolean =>
  !before.some(({ entry }) => entry?.is === 'not') &&
  before.some(
    ({ entry }) =>
      entry?.is === 'property' &&
      entry.frames.every(
        ({ of, says }) =>
          (of === undefined || of.includes('unnamed')) && (says.chest === 'yes' || says.chest === 'unsure'),
      ),
  );

/** "The missus would say nine". */
function isSaidByAnother(terms: readonly Term[], token: Token, all: readonly Term[]): boolean {
  const at = terms.findLastIndex(({ entry, from }) => entry?.is === 'person' && from < token.from);
  const words = terms
    .slice(at + 1)
    .filter(({ from }) => from < token.from)
    .map(({ text }) => text);
  const wouldSay = words.length <= 4 && words.includes('would') && words.includes('say');
  if (at < 0) return false;
  return wouldSay || (words.length <= 6 && opines.test(words[0] ?? '') && isOwnTold(all, token, terms[at]));
}

/** Does the runner score it too, before or after? "The doctor says an eight", alone or agreed to, is all that is known. */
function isOwnTold(all: readonly Term[], { to }: Token, person: Term | undefined): boolean {
  const after = textOf(all.filter(({ from }) => from >= to));
  const before = textOf(all.filter((term) => term.to <= (person?.from ?? 0)));
  return !agrees.test(after) && (own.test(after) || own.test(before));
}

const own = /\b(i|me|mine)\b( [\w']+){0,5} (nought|zero|one|two|three|four|five|six|seven|eight|nine|ten)\b/;
const agrees =
  /\b(agree\w*|(he|she|they) (is|are|'s|might be|may be|could be) (\w+ )?(right|correct)|so would i|so do i|me too)\b/;

/** "My wife says i moan at a nine, i'd say two": what others think of it is none of the runner's scores. */
const opines = /^(says|said|reckons?|thinks?|calls?|swears|claims|insists)$/;

const mood =
  /^( ?out of ten)? ?(for|on|in) (my |the )?(enthusiasm|mood|style|motivation|spirit|boredom|hunger|looks|laziness|excitement|happiness|keenness|nerves|willingness|charm|humou?r|grumpiness|thirst)\b/;
/** What hurts of somebody, and is no body. */
export const purse =
  /\b(wallet|pride|ego|bank balance|bank account|feelings|dignity|patience|purse|credit card|conscience|social life)\b/;

/** "A solid ten for enthusiasm", "nothing but my pride, which is a nine": of no body. */
function isOfMood(terms: readonly Term[], { from, to }: Token, before: readonly Term[]): boolean {
  const said = textOf(terms.filter((term) => term.to <= from));
  const isOfPurse =
    purse.test(said) || (/^(which|that|it|so that) (is|'s|was)\b/.test(said) && purse.test(textOf(before)));
  return (
    mood.test(textOf(terms.filter((term) => term.from >= to))) ||
    (isOfPurse &&
      ![...before, ...terms].some(({ entry }) => entry?.is === 'subject' && entry.kind === 'part'))
  );
}
