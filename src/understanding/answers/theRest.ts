/** What is said of the rest of what was asked: "the rest is fine", "no fever or anything". */
import type { Clause } from '../clauses/clauses.ts';
import { closesList } from '../clauses/closedLists.ts';
import type { Term } from '../terms/term.ts';

const well = /^(right|nothing|okay)$/;

const isDenial = ([first, next]: readonly Term[]): boolean =>
  first?.entry?.is === 'no' ||
  first?.text === 'nothing' ||
  (first?.text === 'no' && next?.entry?.is !== 'property');

const between =
  /^(just|completely|totally|perfectly|absolutely|all|quite|doing|very|really|pretty|entirely)$/;

/** "(Otherwise) i am completely normal": of the runner, as a whole. */
function isWellOf([who, verb, ...rest]: readonly Term[]): boolean {
  if (who?.text.startsWith('i am ') === true) return who.entry?.is === 'good';
  if (who?.text !== 'i' || !/^(am|feel|am feeling)$/.test(verb?.text ?? '')) return false;
  const good = rest.findIndex(({ entry }) => entry?.is === 'good');
  return (
    good >= 0 && rest.slice(0, good).every(({ text, entry }) => between.test(text) || entry?.is === 'degree')
  );
}

/** "Otherwise good", "the rest no": what follows the word says that it is well. */
export function isRestWell(
  clauses: readonly Clause[],
  index: number,
  at: number,
  yesIsGood: boolean,
): boolean {
  const behind = clauses[index]?.terms.slice(at + 1) ?? [];
  return (
    isDenial(clauses[index + 1]?.terms ?? []) ||
    (behind.length === 0 && isWellOf(clauses[index + 1]?.terms ?? [])) ||
    behind.some(
      ({ entry, text }, step) =>
        entry?.is === 'good' ||
        (entry?.is === 'yes' && yesIsGood) ||
        well.test(text) ||
        isDenial(behind.slice(step)),
    )
  );
}

/** "No fever no nothing", "no heat or bruising or anything": the last word answers for all, unless a but takes it back. */
export function endsInNothing(clauses: readonly Clause[], index: number): boolean {
  const terms = clauses[index]?.terms ?? [];
  const last = terms.at(-1)?.entry;
  if (last?.is === 'not' && last.how === 'none' && terms.at(-2)?.text === 'no') return true;
  return closesList(terms) && !isTakenBack(clauses[index + 1]?.terms);
}

const isTakenBack = ([first, ...rest]: readonly Term[] = []): boolean =>
  first?.entry?.is === 'cut' &&
  first.text !== 'because' &&
  rest.some(({ entry }) => entry?.is === 'property') &&
  !rest.some(({ entry }) => entry?.is === 'not' || entry?.is === 'good');

/** "No fall or anything": it closes a list, and one of the others may be told beside it; "… just one spot" is all there is. */
export const isListed = (clauses: readonly Clause[]): boolean =>
  clauses.some(({ terms }, at) => closesList(terms) && !(at === 0 && isLimited(clauses[1]?.terms)));

const isLimited = (terms: readonly Term[] = []): boolean =>
  terms.slice(0, 4).some(({ entry, text }) => entry?.is === 'only' || /^(only|just)\b/.test(text));
