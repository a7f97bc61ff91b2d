/** A bare "back": the low back, where it stands as a place does, and no way back, back of something or side of it. */
import type { Entry } from '../entries.ts';
import type { Term } from './term.ts';

const lowBack: Entry = { is: 'subject', kind: 'part', site: 'lowBack' };

const joins = /^(and|or|also|plus|my|me|the|both|left|right|legs?)$/;
const owners = /^(the|my|me|ma|this|your)$/;
/** "It's just the back", "only back": nothing stands before it that would make it a way or a side. */
const pointing = /^(is|'s|just|only|mainly|mostly|it|and|or|then|but|no|yes|because|well|from|in|with)$/;
/** "The back of it", "the back one". */
const continues =
  /^(|and|or|also|too|is|'s|are|was|that|which|about|only|then|but|not|no|it|since|for|a|can|could|should|today|this|after|when|but|so|do|will|may)$/;

/** "Legs, arms, back", "it's only the back that's finished". */
export function asBack(terms: readonly Term[], at: number): Entry | undefined {
  const term = terms[at];
  if (term?.text !== 'back' || term.entry !== undefined) return undefined;
  const next = terms[at + 1];
  const isEnd = next?.cut === true || next?.entry?.is === 'cut' || isBody(next);
  if (!isEnd && !continues.test(next?.text ?? '')) return undefined;
  if (isFrontNear(terms, at)) return undefined;
  return isListed(terms, at) || isPointedAt(terms, at) || isDescribed(terms, at) ? lowBack : undefined;
}

/** Next to another part of the body, with nothing but small words between. */
function isListed(terms: readonly Term[], at: number): boolean {
  const beside = (step: 1 | -1): Term | undefined => {
    let near = at + step;
    while (joins.test(terms[near]?.text ?? '') && !isBody(terms[near])) near += step;
    return terms[near];
  };
  const isFirst = at === 0 || terms[at]?.cut === true || owners.test(terms[at - 1]?.text ?? '');
  const isAmong = isBody(beside(-1)) || (isFirst && terms[at + 1]?.text === 'and' && isBody(beside(1)));
  return isAmong && terms.some(({ entry }) => entry?.is === 'subject' && entry.kind === 'part');
}

function isPointedAt(terms: readonly Term[], at: number): boolean {
  const isOwned = owners.test(terms[at - 1]?.text ?? '');
  const before = terms[isOwned ? at - 2 : at - 1];
  const isAlone = before === undefined || terms[isOwned ? at - 1 : at]?.cut === true;
  return isOwned
    ? isAlone || before.entry?.is === 'only' || before.entry?.is === 'not' || pointing.test(before.text)
    : terms.length > 1 && (at === 0 || before?.entry?.is === 'only') && terms[at + 1]?.text !== 'to';
}

/** "A stiff back", "with a sore back". */
function isDescribed(terms: readonly Term[], at: number): boolean {
  const [before, article] = [terms[at - 1], terms[at - 2]];
  return (
    before?.entry?.is === 'property' &&
    before.entry.event !== true &&
    [before.entry, ...before.also].some(
      (each) =>
        each.is === 'property' &&
        each.frames.some(({ says }) => says.pain !== undefined || says.quality !== undefined),
    ) &&
    (article === undefined || /^(a|an|my|me|the|this|with|got|have)$/.test(article.text))
  );
}

const isFrontNear = (terms: readonly Term[], at: number): boolean =>
  terms.slice(Math.max(0, at - 6), at + 6).some(({ text }) => /\bfronts?\b/.test(text));

const isBody = (term: Term | undefined): boolean =>
  term?.entry?.is === 'subject' && (term.entry.kind === 'part' || term.entry.kind === 'elsewhere');
