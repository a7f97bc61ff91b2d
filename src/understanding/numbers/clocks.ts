/** Numbers that are what the clock says. */
import type { Token } from './tokens.ts';

const waking = /\b(wakes?|woken?|waking|awake|(me|am|get|got) up)\b/;

/** "It wakes me up around three": what the clock says. */
export const isClock = (tokens: readonly Token[], at: number): boolean =>
  isSinceTime(tokens, at) || wakesAt(tokens, at);

/** "Since ten to nine", "since a quarter past eleven". */
const isSinceTime = (tokens: readonly Token[], at: number): boolean =>
  /\bsince ((\w+ ){1,3}(past|to|before|after|till)|about|around|roughly) $/.test(
    tokens
      .slice(Math.max(0, at - 5), at)
      .map(({ text }) => `${text} `)
      .join(''),
  );

const wakesAt = (tokens: readonly Token[], at: number): boolean =>
  /^(at|around|about|by|until|till|past)$/.test(tokens[at - 1]?.text ?? '') &&
  waking.test(
    tokens
      .slice(Math.max(0, at - 5), at)
      .map(({ text }) => text)
      .join(' '),
  );
