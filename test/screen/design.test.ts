/** docs/design-language.md tells the colours that are used, and their contrast as it is. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { signals } from '../../src/screen/signals.ts';
import { colours } from '../../src/screen/theme.ts';
import { phrasebookFor } from '../../src/speech/index.ts';
import { levels } from '../../src/triage/index.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const page = read('docs/design-language.md');

/** The rows of the page's tables, as cells. */
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('`', '')),
  );

/** Relative luminance, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): string {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return ((light + 0.05) / (dark + 0.05)).toFixed(1);
}

test('every answer stands there with its word, its colours and their contrast', () => {
  const { verdicts } = phrasebookFor('en-US').screen;
  for (const level of levels) {
    const { colour, ink } = signals[level];
    const row = rows.find(([name]) => name === level);
    expect(row?.slice(0, 5)).toEqual([level, verdicts[level](3).word, colour, ink, contrast(colour, ink)]);
    expect(Number(row?.[4])).toBeGreaterThanOrEqual(4.5);
  }
});

test('the colours on night blue stand there with their contrast', () => {
  for (const name of ['white', 'mist', 'shade', 'sky', 'yellow'] as const) {
    const colour = colours[name];
    const row = rows.find(([named]) => named === `${name} ${colour}`);
    expect(row?.slice(2)).toEqual([contrast(colour, colours.night), contrast(colour, colours.surface)]);
  }
});

test('the colours of the page stand there for light and dark', () => {
  const css = read('simulator/console/page/page.css');
  const [, , lightPanel = '', , darkPanel = ''] = rows.find(([name]) => name === 'panel') ?? [];
  for (const name of ['ink', 'soft', 'accent', 'wrong', 'focus']) {
    const [, , light = '', onLight, dark = '', onDark] = rows.find(([named]) => named === name) ?? [];
    expect(css).toContain(`--${name}: light-dark(${light}, ${dark})`);
    expect([onLight, onDark], name).toEqual([contrast(light, lightPanel), contrast(dark, darkPanel)]);
    expect(Number(onLight), name).toBeGreaterThanOrEqual(4.5);
  }
});

test('the icon stands on its plate on the screens as in the store', () => {
  expect(read('art/icon.svg').toLowerCase()).toContain(`fill="${colours.plate.toLowerCase()}"`);
  expect(page).toContain(colours.plate);
});
