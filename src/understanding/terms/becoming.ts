/** "My legs have gone", and "my legs have gone weak": what has gone, and what it has become. */
import type { Entry } from '../entries.ts';
import type { Match } from '../phrases.ts';

/** How many words at its end the phrase leaves to what follows: "gone" that has become, "a bit" of what comes next. */
export function openEnd(
  matches: readonly (Match<Entry> | undefined)[],
  texts: readonly string[],
  from: number,
  length: number,
): number {
  if (isBecoming(matches, texts, from, length)) return 1;
  if (isFeelingSo(matches, texts, from, length)) return length - 1;
  const [last, next] = [from + length - 1, matches[from + length]?.values[0]];
  // "Dead on the bike seat", and "dead on" for right
  if (length === 2 && texts[last] === 'on' && texts[from] === 'dead')
    return Number(/^(the|my|a|this)$/.test(texts[last + 1] ?? ''));
  if (next?.is !== 'property') return 0;
  // "I'm just dead stiff": very
  if (length > 1 && texts[last] === 'dead' && isAdjective(next)) return 1;
  if (length < 3) return 0;
  const [before, end] = [texts[last - 1] ?? '', texts[last] ?? ''];
  return before === 'a' && /^(bit|little|touch|tad)$/.test(end) ? 2 : 0;
}

const degrees =
  /^(any|a|bit|little|much|that|so|too|very|really|particularly|especially|remotely|overly|at|all)$/;

/** "I don't feel tired": not tired; "i don't feel my foot", "i don't feel a thing" is numb. */
function isFeelingSo(
  matches: readonly (Match<Entry> | undefined)[],
  texts: readonly string[],
  from: number,
  length: number,
): boolean {
  if (!/^do not (really |even )?feel$/.test(texts.slice(from, from + length).join(' '))) return false;
  const isSo = (at: number): boolean => /^(property|good)$/.test(matches[at]?.values[0]?.is ?? '');
  let at = from + length;
  while (!isSo(at) && degrees.test(texts[at] ?? '')) at += 1;
  return isSo(at);
}

/** Does the phrase end with a "gone" that goes on with what follows? */
function isBecoming(
  matches: readonly (Match<Entry> | undefined)[],
  texts: readonly string[],
  from: number,
  length: number,
): boolean {
  const next = matches[from + length]?.values[0];
  if (
    /^no (feeling|sensation|breath|breathing|pulse|strength)$/.test(
      texts.slice(from, from + length).join(' '),
    ) &&
    isGoodNews(matches, texts, from + length)
  )
    return true;
  return (
    length > 2 &&
    texts[from + length - 1] === 'gone' &&
    texts[from + length] !== 'no' &&
    (next?.is === 'property' || (next?.is === 'degree' && texts[from + length] !== 'bad'))
  );
}

/** "No feeling's normal": a no, and then good news. */
function isGoodNews(
  matches: readonly (Match<Entry> | undefined)[],
  texts: readonly string[],
  at: number,
): boolean {
  const from = at + 1 + Number(/^(all|perfectly|totally|completely|quite|still)$/.test(texts[at + 1] ?? ''));
  return /^(is|'s)$/.test(texts[at] ?? '') && matches[from]?.values[0]?.is === 'good';
}

/** Stiff, sore and tight are so to a degree; what was done is not. */
const isAdjective = (entry: Entry): boolean =>
  entry.is === 'property' &&
  entry.event !== true &&
  entry.frames.some(({ says }) => says.quality !== undefined || says.pain !== undefined);
