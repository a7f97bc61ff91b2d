/** The conversations that README shows are had just so. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { startSession } from './support/session.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

/** The blocks of lines that begin with "you" or "alexa"; a line that is indented goes on with the one before. */
const conversations = [...readme.matchAll(/```\n(you {4}.*?)```/gs)].map(([, block = '']) =>
  block
    .replace(/\n {7}/g, ' ')
    .trim()
    .split('\n')
    .map((line) => ({ who: line.slice(0, 5).trim(), text: line.slice(7) })),
);

test.each([
  ['in America', 0, 'en-US'],
  ['in Britain', 1, 'en-GB'],
] as const)('the conversation %s', async (_, index, locale) => {
  const lines = conversations[index] ?? [];
  expect(lines.length).toBeGreaterThan(3);
  const session = startSession(locale, '2026-11-20');
  let heard = '';
  for (const { who, text } of lines) {
    if (who === 'you') heard = (await session.say(text)).speech;
    else expect(heard).toBe(text);
  }
});
