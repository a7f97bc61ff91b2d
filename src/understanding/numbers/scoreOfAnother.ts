/** Scores that are not of the legs: of another part of the body, or somebody else's. */
import { otherScales } from '../lexicon/numbers.ts';
import type { Term } from '../terms/term.ts';
import type { Token } from './tokens.ts';

const ofOther = new Set(otherScales);

/** Said of another part: "the ribs are a five", "that nine was the kidney stone". */
export function isElsewhere(terms: readonly Term[], token: Token, before: readonly Term[]): boolean {
  if (terms.some(({ text, from }) => ofOther.has(text) && from < token.from && token.from - from <= 5))
    return true;
  if (isSaidByAnother(terms, token)) return true;
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

const roughly = /^(is|at|maybe|about|like|around|a|an|say|probably)$/;
/** "I am tired maybe four out of ten", and not "tired and sore, about a four". */
export const isOfTiredness = (terms: readonly Term[], { from }: Token): boolean =>
  /\b(tired|tiredness|sleepy|exhausted|knackered|weary)$/.test(
    terms.findLast(({ text, to }) => to <= from && !roughly.test(text))?.text ?? '',
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
function isSaidByAnother(terms: readonly Term[], token: Token): boolean {
  const at = terms.findLastIndex(({ entry, from }) => entry?.is === 'person' && from < token.from);
  const words = terms
    .slice(at + 1)
    .filter(({ from }) => from < token.from)
    .map(({ text }) => text);
  return at >= 0 && words.length <= 4 && words.includes('would') && words.includes('say');
}
