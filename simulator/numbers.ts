import type { Span } from './spans.ts';

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

const CARDINALS = new Map<string, number>([
  ...UNITS.split(' ').map((word, index) => [word, index] as const),
  ...TENS.split(' ').map((word, index) => [word, 20 + 10 * index] as const),
  ['nought', 0],
  ['naught', 0],
  ['hundred', 100],
]);

const RANGE_WORDS = ['or maybe', 'or even', 'and maybe', 'or', 'to', 'maybe', 'possibly'];

/** A number follows one of these when it counts something other than pain. */
const COUNTED =
  /^(second|minute|hour|day|night|week|fortnight|month|year|time|mile|k|km|kilometer|kilometre|meter|metre|marathon|run|leg|side|foot|feet|step|am|pm|oclock|pound|kilo|people|spot|place|thing|point|tablet|pill|painkiller|ibuprofen|paracetamol|of)s?$/;

/** "one" is a pronoun more often than a score, so it needs a sign that a score is meant. */
const BEFORE_SCORE = /^(a|about|around|maybe|level|only|just|roughly|say|probably|like|its|at)$/;

export type ReadNumber = { value: number; end: number };

/** The number that starts at a word: "twenty one" → 21, "2.5" → 2.5, "two and a half" → 2.5. */
export function readNumber(words: readonly string[], start: number): ReadNumber | undefined {
  const word = words[start] ?? '';
  const first = /^\d+(\.\d+)?$/.test(word) ? Number(word) : CARDINALS.get(word);
  if (first === undefined) return undefined;
  const unit = CARDINALS.get(words[start + 1] ?? '');
  const compound = first >= 20 && first < 100 && unit !== undefined && unit > 0 && unit < 10;
  const value = compound ? first + unit : first;
  const end = start + (compound ? 2 : 1);
  const half = words.slice(end, end + 3).join(' ') === 'and a half';
  return half ? { value: value + 0.5, end: end + 3 } : { value, end };
}

/** The number at a word, or of a range ("two or three", "4 to 5", "two three") the higher. */
export function readHighest(words: readonly string[], start: number): ReadNumber | undefined {
  const first = readNumber(words, start);
  if (first === undefined) return undefined;
  const joint = RANGE_WORDS.find((range) => words.slice(first.end).join(' ').startsWith(`${range} `));
  const second = readNumber(words, first.end + (joint?.split(' ').length ?? 0));
  const inOrder = second !== undefined && second.value > first.value && second.value <= 10;
  if (second === undefined || !(joint !== undefined || inOrder)) return first;
  return { value: Math.max(first.value, second.value), end: second.end };
}

/** Every whole number that could be a score; halves count as the number above, the more cautious reading. */
export function numberSpans(words: readonly string[]): Span[] {
  const spans: Span[] = [];
  for (let start = 0; start < words.length; start++) {
    const read = readHighest(words, start);
    if (read === undefined) continue;
    const end = endOfScale(words, read.end);
    const loneOne = words[start] === 'one' && end === start + 1;
    const meant = !loneOne || words.length === 1 || BEFORE_SCORE.test(words[start - 1] ?? '');
    if (meant && !COUNTED.test(words[end] ?? '')) {
      spans.push({ start, end, type: 'AMAZON.NUMBER', value: String(Math.ceil(read.value)), exact: true });
    }
    start = end - 1;
  }
  return spans;
}

/** Skips "out of ten". */
function endOfScale(words: readonly string[], end: number): number {
  return /^out of (ten|10)$/.test(words.slice(end, end + 3).join(' ')) ? end + 3 : end;
}
