/** A no at the end: it concludes what was told ("… from the hill, so no"), or only asks for our nod ("just a scratchy throat, no?"). */
import type { Clause } from '../clauses/clauses.ts';
import type { Term } from '../terms/term.ts';
import { isBareNo } from './answersAlone.ts';

const concluding = /^(so|but|and|then|well|or|no|nope|nah|me|myself|everything)$/;

/** "… that's just me being unfit eh so no": whoever ends so has weighed all that was told before it. */
export function concludes(clauses: readonly Clause[]): boolean {
  const last = clauses.at(-1)?.terms ?? [];
  const before = clauses.at(-2)?.terms.at(-1);
  if (isBareNo(last) && before?.text === 'so') return true;
  return last.at(-1)?.entry?.is === 'no' && last.at(-2)?.text === 'so';
}

/** A bare no that ends all of it, and is no tag behind what was told. */
export function closesInNo(clauses: readonly Clause[]): boolean {
  const last = clauses.at(-1)?.terms ?? [];
  if (clauses.length < 2 || !isBareNo(last)) return concludes(clauses);
  return last.length > 1 || last[0]?.cut === true || !isNews(clauses.at(-2)?.terms ?? []);
}

/** Something is told, and does not lead over to what comes next. */
const isNews = (terms: readonly Term[]): boolean =>
  !concluding.test(terms.at(-1)?.text ?? '') &&
  terms.some(({ entry, text }) => entry?.is === 'property' || text === 'because') &&
  !terms.some(({ entry }) => entry?.is === 'not' || entry?.is === 'no' || entry?.is === 'gone');
