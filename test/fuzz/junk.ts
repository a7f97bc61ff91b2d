/** Values that nobody expects: of every type, deep, long, strange. */
import type { Random } from '../../tools/bench/random.ts';

const strings = [
  '',
  ' ',
  '?',
  'null',
  '__proto__',
  'constructor',
  'toString',
  '<speak>&amp;</speak>',
  ']]><break/>',
  '\u0000',
  '\ud800',
  '\u202e\u200d',
  '🦵🏽🩻',
  'ein Knöchel, 膝, कूल्हा, ركبة',
  '-1',
  '1e400',
  'P999999999Y',
  'PT',
  `P${'9'.repeat(400)}D`,
  '9999-W99',
  '0000-00-00',
  '+275760-09-14T00:00:00Z',
  '../../etc/passwd',
  '{sign}',
] as const;

const numbers = [0, -0, -1, 0.5, 3, 1e21, 2 ** 53, 1e308, -1e308] as const;

/** Keys that mean something to JavaScript, or nothing to anyone. */
export const oddKeys = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'then', 'toJSON', '', 'é'];

/** Text of up to a million characters. */
export function longText(random: Random): string {
  const unit = random.pick('9', 'P9', 'a', ' ', '<', '&', '🦵', '1.', '\u0301', '\\"', '{x} ');
  return (
    random.pick('', 'P', '2026-') + unit.repeat(random.pick(300, 5_000, 100_000, 1_000_000) / unit.length)
  );
}

/** An object or a list in itself, up to a hundred thousand times. */
export function deep(random: Random): unknown {
  let whole: unknown = random.pick<unknown>(null, 'x', {}, []);
  const asList = random.once(2);
  for (let depth = random.pick(10, 1_000, 20_000, 100_000); depth > 0; depth -= 1) {
    whole = asList ? [whole] : { value: whole };
  }
  return whole;
}

/** Any value that JSON can hold. */
export function junk(random: Random, depth = 0): unknown {
  switch (random.under(depth > 3 ? 4 : 7)) {
    case 0:
      return random.of(strings);
    case 1:
      return random.of(numbers);
    case 2:
      return random.pick<unknown>(null, true, false);
    case 3:
      return random.pick<unknown>([], {}, undefined);
    case 4:
      return Array.from({ length: random.under(4) }, () => junk(random, depth + 1));
    case 5:
      return objectOf(
        Array.from({ length: random.under(4) }, () => [oddKey(random), junk(random, depth + 1)]),
      );
    default:
      return random.once(40) ? deep(random) : random.once(60) ? longText(random) : random.of(strings);
  }
}

export function oddKey(random: Random): string {
  return random.of(oddKeys) ?? '';
}

/** An object with just these keys of its own, as JSON.parse makes it, be it `__proto__`. */
export function objectOf(entries: readonly (readonly [string, unknown])[]): object {
  const whole = {};
  for (const [key, value] of entries) {
    Object.defineProperty(whole, key, { value, configurable: true, enumerable: true, writable: true });
  }
  return whole;
}
