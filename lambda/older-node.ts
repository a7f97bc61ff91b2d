/** What this program takes from Node 18 and 20, for one that is older. Each does what the standard says of a plain list. */

const methods = {
  findLast(this: readonly unknown[], fits: (item: unknown, at: number, all: readonly unknown[]) => unknown) {
    return this[lastThat(this, fits)];
  },
  findLastIndex(
    this: readonly unknown[],
    fits: (item: unknown, at: number, all: readonly unknown[]) => unknown,
  ) {
    return lastThat(this, fits);
  },
  toSorted(this: readonly unknown[], compare?: (one: unknown, other: unknown) => number) {
    return [...this].sort(compare);
  },
  toReversed(this: readonly unknown[]) {
    return [...this].reverse();
  },
  toSpliced(this: readonly unknown[], start: number, count: number, ...instead: readonly unknown[]) {
    const copy = [...this];
    copy.splice(start, count, ...instead);
    return copy;
  },
};

function lastThat(
  list: readonly unknown[],
  fits: (item: unknown, at: number, all: readonly unknown[]) => unknown,
): number {
  let at = list.length - 1;
  while (at >= 0 && !fits(list[at], at, list)) at -= 1;
  return at;
}

for (const [name, value] of Object.entries(methods)) {
  if (!Object.hasOwn(Array.prototype, name))
    Object.defineProperty(Array.prototype, name, { value, writable: true, configurable: true });
}
