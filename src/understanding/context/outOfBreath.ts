/** Out of breath as anybody is: from a hill or a sprint, and over. */
import { effortWords, noEffortWords } from '../lexicon/grammar.ts';
import type { Place } from '../mentions/types.ts';
import { type Term, textOf } from '../terms/term.ts';

const effort = new Set(effortWords);
const noEffort = new Set(noEffortWords);

/** "Keen for a first jog", "shall i run": what is planned has left nobody out of breath. */
const planned =
  /\b(keen|go|will|about|fancy|fancied|hop(e|ing)|think(ing)?|want(ing)?|ready|up|plan(s|ned|ning)?|going|due|off|down|meant|supposed|tempted|itching|raring|okay|ok|all right|safe|good|fit|time|can|could|shall|should|may|do|tomorrow|today|tonight|later) ((for|of|about|to|on|be|go|going|do|doing|have|try|trying|i|we|a|an|the|my|our|this|first|easy|short|little|wee|quick|gentle|slow|long|light|nice|proper|morning|club|park|tempo|recovery|couple of|one|two|three|four|five|six|eight|ten|k|mile|miles?) )*(run|running|jog|jogging|race)\b/g;
/** "Puffed walking to the letterbox", "tying my laces": no effort that would leave anybody so. */
const gentle =
  /\b(puff\w*|breath\w*|winded|pant\w*|huff\w*|gasp\w*|wheez\w*|wind) ((just|even|only|from|when|while|after|with|on|i|am|is|by|the|out|a|bit) )*(walk(ing|ed)?|stroll(ing|ed)?|tying|dressing|getting|standing|talking|sitting|sat|lying|making|brushing|showering|carrying|doing nothing)\b(?! (\w+ )*(hill|hills|uphill)\b)/;

/** Out of breath from a hill or a sprint, as anybody is. */
export function isFromEffort(terms: readonly Term[]): boolean {
  const said = textOf(terms);
  const words = textOf(terms.filter(({ entry, text }) => entry?.is !== 'property' || text === 'up'))
    .replace(planned, '')
    .split(' ');
  return (
    words.some((word) => effort.has(word)) && !words.some((word) => noEffort.has(word)) && !gentle.test(said)
  );
}

/** Breath, and the beating of a heart; a pain in the chest on a hill is what it is. */
export const isOfBreath = (term: Term | undefined): boolean =>
  /blown|blowing|breath|puff|wind|huff|pant|gasp|wheez|racing|pounding|hammering|thump|short|hard|heavy|air/.test(
    term?.text ?? '',
  );

const climbs = /^(flight|flights|stairs|steps|floors|hill|hills|climb|slope|brae|braes)$/;
const before = /^(yesterday|last|earlier|was|then)$/;

/** "I do get puffed on the second flight": it may be no more than that. */
export const isClimbed = (terms: readonly Term[]): boolean =>
  terms.some(({ text }) => text.split(' ').some((word) => climbs.test(word)));

const slopes = /^(hill|hills|climb|slope|brae|braes)$/;
/** Out of breath from these as well is not as anybody is. */
const isNoEffort = (word: string): boolean =>
  noEffort.has(word) || /^(stairs|steps|flight|flights|floors)$/.test(word);
const soon =
  '( (in|after|within|inside|about|like|under))* ((a )?(few |couple of )?seconds|(a|one|two|a couple of|a few|no) (second|minute|minutes|moment|jiffy|time))\\b';
const regained = new RegExp(
  `\\b((got|had|have|caught|get|came) (it|my (breath|puff|wind))( all| right)? back|settled|settles|eased|recovered|fine|grand|okay|good|normal)( again)?${soon}`,
);

/** "A smidge puffed on four flights yesterday but back to normal today", "on the climb but i got it back in a minute": as anybody is, and over. */
export function isOverFromClimb({ clause, nextClause, next, at }: Place): boolean {
  const words = clause.terms.flatMap(({ text }) => text.split(' '));
  const later = textOf([...clause.terms.slice(at), ...(nextClause?.terms ?? [])]);
  if (words.some((word) => slopes.test(word) || effort.has(word)) && !words.some(isNoEffort))
    if (regained.test(later) && !/\b(not|never|no)\b/.test(later)) return true;
  return (
    words.some((word) => climbs.test(word)) &&
    words.some((word) => before.test(word)) &&
    (nextClause?.terms.some(({ entry }) => entry?.is === 'good') === true || next?.goneAt !== undefined)
  );
}

const again =
  /\b((it|this) is back(?! to)|(it|this) (comes|came|has come|is coming|keeps coming) back(?! to)|(it|this) (does|did|happens?|happened|keeps) (it|so|this|happening|in|at|on|when|while|even|every|all|again|lately|sitting|lying)\b|(hills?|climbs?|slopes?|braes?|stairs|sprints?) (now|lately|nowadays|these days))/;

/** "Can't stop panting an hour after the run". */
const unstopped =
  /\b((can|could|has|have|had|did|would) not|never)( \w+)? (stop|stopped|quit|get over|get rid of|shake|help)\b(?! (to|for)\b)/;

/** "On the hill, and it settled, but now it's back", "on any hill now": not as anybody is, nor over. */
export function isMoreThanEffort({ clause, clauses, index }: Place): boolean {
  const told = [clause, ...clauses.slice(index + 1, index + 5)].flatMap(({ terms }) =>
    terms.map(({ text }) => text),
  );
  const words = clause.terms.flatMap(({ text }) => text.split(' '));
  if (isFromEffort(clause.terms) && unstopped.test(textOf(clause.terms))) return true;
  return (
    (isFromEffort(clause.terms) || words.some((word) => slopes.test(word))) && again.test(told.join(' '))
  );
}
