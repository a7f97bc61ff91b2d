/** docs/benchmarks.md shows what the commands measured, all of it. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sizesOf } from '../tools/bench/contenders.ts';
import { page, withSection } from '../tools/bench/report.ts';

const text = readFileSync(page, 'utf8');

test('each section holds figures, and names the machine', () => {
  const sections = ['bench', 'dialog', 'fuzz', 'soak'].map(
    (section) => text.split(`<!-- ${section} -->`)[1]?.split(`<!-- /${section} -->`)[0] ?? '',
  );
  expect(sections).toEqual(sections.map(() => expect.stringMatching(/Measured on: .+ cores.+Node v\d+/)));
});

test('writing a section leaves the others as they are, and needs its marks', () => {
  const before = 'a\n<!-- x -->\nold\n<!-- /x -->\nb';
  expect(withSection(before, 'x', 'new')).toBe('a\n<!-- x -->\nnew\n<!-- /x -->\nb');
  expect(() => withSection(before, 'y', 'new')).toThrow('no section');
});

test('the page is about the bundle there is: its size is off by no more than a tenth', () => {
  const written = Number(/\| bundle, kB +\|(?: +[\d.]+ \|){2} +([\d.]+) \|/.exec(text)?.[1]);
  const { bundle } = sizesOf({ name: 'Leg Check', file: 'dist/lambda.cjs' });
  expect(written * 1000, 'run npm run bench:docs').toBeGreaterThan(bundle * 0.9);
  expect(written * 1000, 'run npm run bench:docs').toBeLessThan(bundle * 1.1);
});
