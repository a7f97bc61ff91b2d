/** Damages a request: somewhere in it a value is replaced, left out, added or blown up. */

import type { Random } from '../../tools/bench/random.ts';
import { deep, junk, longText, objectOf, oddKey } from './junk.ts';

type Place = readonly (string | number)[];

/** A copy with one thing changed at a random place. */
export function mutate(whole: unknown, random: Random): unknown {
  return changeAt(whole, randomPlace(whole, random), random);
}

/** Rather deep than near the surface, so that slots are damaged as often as the envelope. */
function randomPlace(whole: unknown, random: Random): Place {
  const place: (string | number)[] = [];
  let part = whole;
  while (typeof part === 'object' && part !== null && !random.once(7)) {
    const key = random.of(Object.keys(part));
    if (key === undefined) break;
    place.push(key);
    part = Object.entries(part).find(([name]) => name === key)?.[1];
  }
  return place;
}

function changeAt(part: unknown, [key, ...rest]: Place, random: Random): unknown {
  if (key === undefined) return changed(part, random);
  if (typeof part !== 'object' || part === null) return part;
  const leaveOut = rest.length === 0 && random.once(4);
  if (Array.isArray(part)) {
    const items = part.map((item, at) => (String(at) === key ? changeAt(item, rest, random) : item));
    return leaveOut ? items.toSpliced(Number(key), 1) : items;
  }
  const entries = Object.entries(part)
    .filter(([name]) => !(leaveOut && name === key))
    .map(([name, value]) => [name, name === key ? changeAt(value, rest, random) : value] as const);
  return objectOf(entries);
}

function changed(part: unknown, random: Random): unknown {
  if (random.once(400)) return longText(random);
  if (random.once(400)) return deep(random);
  if (random.once(200)) return many(part, random);
  if (typeof part !== 'object' || part === null || random.once(3)) return junk(random);
  if (Array.isArray(part)) return random.once(2) ? [...part, ...part, junk(random)] : part.toReversed();
  const added = [random.once(2) ? oddKey(random) : `extra${random.under(9)}`, junk(random)] as const;
  return objectOf([...Object.entries(part), added]);
}

/** What is there, up to ten thousand times beside itself. */
function many(part: unknown, random: Random): unknown {
  const again = Array.from(
    { length: random.pick(50, 1_000, 10_000) },
    (_, at) => [`${oddKey(random)}${at}`, part] as const,
  );
  return random.once(2) ? again.map(([, same]) => same) : objectOf(again);
}
