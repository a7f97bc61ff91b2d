/** Words with their numbers: "thirty eight point four" is one of 38.4. */
import { numberWords } from '../lexicon/numbers.ts';
import type { Term } from '../terms/term.ts';

export type Token = {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly value: number | undefined;
};

/** What was made of terms before: several readers ask for the same. */
const known = new WeakMap<readonly Term[], readonly Token[]>();

/** Terms as single words with their numbers: "thirty eight point four" is one of 38.4. */
export function tokensOf(terms: readonly Term[]): readonly Token[] {
  const made = known.get(terms) ?? tokensIn(terms);
  known.set(terms, made);
  return made;
}

function tokensIn(terms: readonly Term[]): readonly Token[] {
  const words = terms.flatMap(({ text, from }) =>
    text.split(' ').map((word, step) => ({ text: word, from: from + step })),
  );
  const tokens: Token[] = [];
  for (let at = 0; at < words.length; ) {
    const start = at;
    let value: number | undefined;
    for (let word = words[at]; word !== undefined; word = words[at]) {
      const number = simple(word.text);
      if (number === undefined) {
        if (
          word.text === 'point' &&
          simple(words[at + 1]?.text ?? '') !== undefined &&
          (value !== undefined || words[at + 1]?.text === 'five')
        ) {
          value = (value ?? 0) + (simple(words[at + 1]?.text ?? '') ?? 0) / 10;
          at += 2;
          break;
        }
        if (value === 100 && word.text === 'and') {
          at += 1;
          continue;
        }
        if (word.text === 'odd' && value !== undefined && value >= 20) at += 1;
        break;
      }
      if (value === undefined) value = number;
      else if (number === 100 && value < 10) value *= 100;
      else if (value >= 20 && value % 10 === 0 && number < 10 && number > 0) value += number;
      else break;
      at += 1;
    }
    if (at === start) at += 1;
    const word = words[start];
    if (word !== undefined)
      tokens.push({
        text: words
          .slice(start, at)
          .map(({ text }) => text)
          .join(' '),
        from: word.from,
        to: word.from + (at - start),
        value,
      });
  }
  return tokens;
}

/** "Four", "4", "fourish". */
function simple(said: string): number | undefined {
  const text = said.replace(/ish$/, '');
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text);
  return Object.hasOwn(numberWords, text) ? numberWords[text] : undefined;
}

/** "Three and a half …". */
export const isAndAHalf = (texts: readonly string[], at: number): boolean =>
  texts.slice(at + 1, at + 4).join(' ') === 'and a half';
