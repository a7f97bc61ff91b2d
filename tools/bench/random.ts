/** Chance that can be repeated: the same seed draws the same. */
export type Random = {
  /** From 0 to less than 1. */
  readonly next: () => number;
  /** A whole number from 0 to less than `below`. */
  readonly under: (below: number) => number;
  /** Is it so, once in `times`? */
  readonly once: (times: number) => boolean;
  readonly pick: <Value>(...from: readonly [Value, ...Value[]]) => Value;
  /** One of a list; nothing when it is empty. */
  readonly of: <Value>(from: readonly Value[]) => Value | undefined;
};

/** After Tommy Ettinger's mulberry32: 32 bits of state are enough to draw test data. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const under = (below: number) => Math.floor(next() * below);
  return {
    next,
    under,
    once: (times) => under(times) === 0,
    pick: (...from) => from[under(from.length)] ?? from[0],
    of: (from) => from[under(from.length)],
  };
}
