import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { activityWords, otherBeings, type PlainRequest } from '../../src/understanding/index.ts';
import { barriers, lists, requestRules } from '../../src/understanding/lexicon/asking.ts';
import { requestHeard, requestIn } from '../../src/understanding/requests/requests.ts';
import { wordsOf } from '../../src/understanding/words/words.ts';

const asked = (said: string) => requestIn(wordsOf(said));
/** A request as the headings of `requests.txt` name it: its kind, and which. */
const named = (said: string): string =>
  Object.values(asked(said) ?? { kind: 'none' })
    .filter(Boolean)
    .join(' ');

/** Said by itself, and weaker than whatever else is said. */
const smallTalk = new Set<string>([
  'help',
  'startOver',
  'stop',
  'wait',
  'thanks',
  'praise',
  'swearing',
  'laughter',
  'greeting',
] satisfies PlainRequest[]);

const kinds = readFileSync(new URL('requests.txt', import.meta.url), 'utf8')
  .split(/^## /m)
  .slice(1)
  .map((part) => {
    const [kind = '', ...sentences] = part.trimEnd().split('\n');
    return { kind, sentences };
  });

describe('what is asked for', () => {
  it.each(kinds)('$kind', ({ kind, sentences }) => {
    expect(sentences.filter((said) => named(said) !== kind)).toEqual([]);
  });

  it('has sentences for every kind, every activity and every being', () => {
    const headings = new Set(kinds.map(({ kind }) => kind));
    const all = [
      ...requestRules.map(([kind]) => kind).filter((kind) => !otherBeings.some((who) => who === kind)),
      'urgentElsewhere',
      ...activityWords.map((activity) => `crossTraining ${activity}`),
      ...otherBeings.map((who) => `aboutSomebody ${who}`),
    ];
    expect(all.filter((kind) => !headings.has(kind))).toEqual([]);
  });

  it('is told by lists that there are', () => {
    const known = new Set([...Object.keys(lists), 'activity']);
    const used = [...requestRules.flatMap(([, , ...words]) => words), ...Object.values(barriers)];
    expect(used.filter((list) => !known.has(list))).toEqual([]);
    // The machine itself asks for these.
    const others = [...known].filter((list) => !used.includes(list));
    expect(others.toSorted()).toEqual(['askFirst', 'askNear', 'body', 'idle', 'over and done']);
  });

  // Some things are only asked alone ("stop", "heat or ice"), and weather is no matter once something hurts.
  it.each([
    ['fillers and politeness', (said: string) => `um ${said} please mate`, 0.98],
    ['a complaint before it', (said: string) => `my left calf is a bit sore since sunday ${said}`, 0.88],
    ['a complaint behind it', (said: string) => `${said} my left calf is a bit sore since sunday`, 0.9],
    ['an answer before it', (said: string) => `no none of that ${said}`, 0.88],
  ])('is the same with %s', (_, change, share) => {
    const plain = kinds.filter(({ kind }) => !smallTalk.has(kind)).flatMap(({ sentences }) => sentences);
    const same = plain.filter((said) => named(change(said)) === named(said));
    expect(same.length / plain.length).toBeGreaterThan(share);
  });

  it('points at the words that ask, and not at what is told', () => {
    const heard = requestHeard(wordsOf('my calf is hot can i put ice on it'));
    expect(heard).toEqual({ request: { kind: 'heatOrIce' }, words: [4, 8] });
  });

  it('takes along the place that is to be stretched', () => {
    const heard = requestIn(wordsOf('how do i stretch my calf'), { siteIn: () => 'calf' });
    expect(heard).toEqual({ kind: 'stretching', site: 'calf' });
  });

  it.each(['', '   ', '🏃'.repeat(3000), 'a'.repeat(1_000_000), 'can i '.repeat(50_000), '明天可以跑步吗'])(
    'bears whatever is said',
    (said) => {
      expect(() => asked(said)).not.toThrow();
    },
  );
});
