/** What is still open before publishing. Fill one in, and strike it from the list of `tools/placeholders.ts`. */
import { expect, it, test } from 'vitest';
import { needs, openPlaceholders, placeholdersIn } from '../../tools/placeholders.ts';

const open = openPlaceholders();
const known = [...needs].map(([text, need]) => {
  const places = open.filter((one) => one.text === text).map(({ file, line }) => `${file}:${line}`);
  return [text, places.join(', '), need, places] as const;
});

test.each(known)('before publishing, %s (%s) needs %s', (text, _where, _need, places) => {
  expect(places, `${text} is filled in: strike it from the list`).not.toEqual([]);
});

it('knows what every open placeholder needs', () => {
  expect(open.filter(({ text }) => !needs.has(text))).toEqual([]);
});

it('leaves open only what is the publisher’s own, where users or Amazon read it', () => {
  expect([...new Set(open.map(({ file }) => file))].toSorted()).toEqual([
    'SECURITY.md',
    'docs/privacy.md',
    'docs/terms.md',
    'skill-package/skill.json',
  ]);
});

it('finds placeholders in any text, with their lines', () => {
  expect(placeholdersIn('a.md', 'By [[someone-new]]\n\nSee https://example.com/x and [a](b)')).toEqual([
    { file: 'a.md', line: 1, text: '[[someone-new]]' },
    { file: 'a.md', line: 3, text: 'https://example.com/x' },
  ]);
});
