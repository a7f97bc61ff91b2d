/** A place that does something, or in which something is: whatever it is, it is told because it ails. */
import type { Standing } from '../context/context.ts';
import { untroubledWords } from '../lexicon/common.ts';
import { betweenDoing, doesWell, missedWell, noise, noVerb, ofMuscles, worn } from '../lexicon/doings.ts';
import { type Term, textOf } from '../terms/term.ts';

/** "Outside of my knee starts biting", "my calf does this thing", "i get this band round my thigh". Not what is over. */
export function isAilingAt(terms: readonly Term[], at: number, state: Standing, isWell: boolean): boolean {
  if (state.goneAt !== undefined || (state.pastAt !== undefined && !state.now)) return false;
  if (noise.test(textOf(terms))) return false;
  return isSubject(terms, at) ? isDoing(terms, at, isWell) : isHad(terms, at);
}

const notOn =
  /\b(not|hardly|barely|scarcely|unable to|struggl\w+ to)( [\w']+){0,2} (walk|stand|step|hop)( (properly|right|well|at all))? on( (my|the|me|that|this|left|right|bad|sore))*$/;
/** "I can't walk on my left ankle". */
export const isNotWalkedOn = (terms: readonly Term[], at: number): boolean =>
  notOn.test(textOf(terms.slice(0, at)));

/** "My calf seizes up": what a muscle does tells not how much it hurts. */
export const isPainUntold = (terms: readonly Term[], at: number): boolean =>
  terms.slice(at + 1).some(({ text }) => ofMuscles.test(text));

/** "My knee", "the left one of my shins", "the bit under my kneecap", at the beginning of what is said. */
const isSubject = (terms: readonly Term[], at: number): boolean =>
  leading.test(textOf(terms.slice(0, at))) && !isWorn(terms.slice(0, at));

const own =
  "(my|me|the|this|that|these|those|both|all|our|of|mine|left|right|other|one|'s|bad|good|old|stupid|poor|bloody|silly|dodgy|whole|entire|outer|inner|lower|upper|back|front|side|top|bottom|inside|outside|bit|part|spot|tendon|muscle|string|under|above|behind|below|below|around|round|in|on|at|down|just|right|somewhere|something)";
const opener =
  '(so|and|but|because|since|well|yeah|yes|no|okay|ok|hi|hey|hello|um|alexa|also|then|now|today|lately|yesterday|morning|mate|doc|love|sorry|please|basically|honestly|like|look|listen|though|only|mainly|mostly|when|i|run|running|walk|every|each|time|sometimes|after|before|whenever)';
const leading = new RegExp(`^(${opener} )*(${own} ?)*$`);

/** What the place does, be it ever so odd; or what it does not do as it should. */
function isDoing(terms: readonly Term[], at: number, isWell: boolean): boolean {
  const first = terms.findIndex(
    ({ entry, text }, step) => step > at && !betweenDoing.test(text) && !isBetween(entry),
  );
  // "My hip flexor's being a brat": a word more of the place
  const verb = isMoreOfIt(terms[first]) && isDone(terms[first + 1]) ? first + 1 : first;
  const is = terms[verb];
  if (is === undefined) return false;
  const rest = terms.slice(verb);
  const not = rest.findIndex(({ entry }) => entry?.is === 'not');
  if (not >= 0) return not <= 2 && missedWell.test(firstBehind(rest.slice(not + 1)));
  if (isWell) return false;
  const word = is.text.split(' ')[0] ?? '';
  if (doesWell.test(word) || doesWell.test(is.text) || noVerb.test(word)) return false;
  const isMany = /[^s]s$|feet|teeth/.test(terms[at]?.text ?? '');
  const next = rest.find((term, step) => step > 0 && !small.test(term.text))?.text ?? '';
  if (auxiliary.test(word))
    return (
      next !== '' && !doesWell.test(next) && !well.test(next) && !untroubled.has(next) && !isPlace(rest[1])
    );
  return is.entry === undefined && (finite.test(word) || (isMany && bare.test(word)));
}

/** "My ankle used to roll", "my legs are rested": it is named, and nothing is the matter with it. */
export function isHale(terms: readonly Term[], at: number): boolean {
  const rest = terms
    .slice(at + 1)
    .filter(({ text }) => !/^(have|has|had|is|are|'s|was|were|been)$/.test(text));
  return (
    !rest.some(({ entry }) => entry?.is === 'not') && rest.length > 0 && doesWell.test(rest[0]?.text ?? '')
  );
}

/** "Outside of my leg up from the ankle is a brat". */
const isBetween = (entry: Term['entry']): boolean =>
  entry?.is === 'degree' || entry?.is === 'unsure' || (entry?.is === 'subject' && entry.kind === 'part');

const firstBehind = (terms: readonly Term[]): string =>
  terms.find(({ text }) => !small.test(text))?.text.split(' ')[0] ?? '';
const small =
  /^(a|an|the|really|quite|much|exactly|all|that|too|very|my|me|be|being|been|have|having|just|still|also|kind|kinda|sort|of)$/;
const untroubled = new Set(untroubledWords);
const isMoreOfIt = (term: Term | undefined): boolean =>
  term !== undefined &&
  term.entry === undefined &&
  !isDone(term) &&
  !doesWell.test(term.text) &&
  !worn.test(term.text);
const isDone = (term: Term | undefined): boolean =>
  term !== undefined && term.entry === undefined && (auxiliary.test(term.text) || finite.test(term.text));
const auxiliary =
  /^(is|are|'s|been|being|has|have|had|gets?|getting|gives?|does|goes|went|keeps?|makes?|takes?)$/;
const well =
  /^(better|stronger|warm|warmed|used|massaged|enough|miles?|done|run|raced|made|seen|me going|going|gone|been|no|nothing|a rest|rest|time|with|to|by|through|on|at|over|the|up|down|away|home|out|around)$/;
const finite = /^(\w{2,}s|\w+ed|\w+ing|gave|took|threw|began|caught|sent|bit|stung|froze|kept|drove|flew)$/;
/** After a plural the verb has no ending by which it could be known. */
const bare =
  /^(?!(today|yesterday|tomorrow|tonight|since|after|before|for|from|in|on|at|to|with|and|or|than|about|over|under|between|when|while|if|so|too|very|a|an|one|two|three|four|five|six|seven|eight|nine|ten|last|past|this|i|we|you|first|only|because|day|week|session|please|though|more|most|into|off|out|back|both|either|mainly|mostly)$)[a-z]{3,}$/;
const isPlace = (term: Term | undefined): boolean =>
  term?.entry?.is === 'subject' && term.entry.kind === 'part';

/** "I've got this thing in my hip", "something in my heel": it is had there, and is nothing one wears. */
function isHad(terms: readonly Term[], at: number): boolean {
  const before = terms.slice(0, at);
  const had = having.exec(textOf(terms.slice(0, at + 1)));
  if (had === null || isWorn(before)) return false;
  return !before.some(({ entry }) => entry?.is === 'not' || entry?.is === 'good');
}

const having =
  /\b((i|we) (have|get|feel|notice|have got|am getting|am having|have had|have been (having|getting|feeling)|keep getting|keep having|got|had)|(been|^) ?(having|getting|feeling|got|have)|there is|there's|it is|this|that|some kind of|some sort of|a|something|some)( [\w']+){0,6} (in|on|around|round|behind|under|underneath|at|down|inside|across|with|above|below|along|through|by|near)( (my|me|the|this|that|both|left|right|one|each|top|back|front|outside|inside)\b[\w' ]*)$/;

const isWorn = (terms: readonly Term[]): boolean =>
  terms.some(
    ({ entry, text }) =>
      text.split(' ').some((word) => worn.test(word)) || (entry?.is === 'subject' && entry.kind !== 'part'),
  );
