import { describe, expect, it } from 'vitest';
import { understand } from '../../src/understanding/index.ts';

const sitesOf = (said: string): readonly string[] => understand(said).findings.sites ?? [];

describe('a place that does something, whatever the word, is told because it ails', () => {
  it.each([
    ['outside of my knee starts biting around four k', 'knee'],
    ['me ankle goes funny on the cobbles', 'ankle'],
    ['my calves seize up around mile three', 'calf'],
    ['my big toe throws a fit in these shoes', 'toe'],
    ['so yeah my heel it kind of zings', 'heel'],
    ['my calf gave me grief on the hills', 'calf'],
    ['my left ankle rebelled on the trail', 'ankle'],
    ['my knee does a thing on stairs', 'knee'],
    ['this spot on my shin keeps nagging', 'shin'],
  ])('%s', (said, site) => {
    expect(sitesOf(said)).toEqual([site]);
  });

  it.each([
    ["my knee doesn't like hills", 'knee'],
    ["my ankle won't settle", 'ankle'],
    ['my hamstrings are not a fan of this', 'hamstring'],
  ])('or does not do what it should: %s', (said, site) => {
    expect(sitesOf(said)).toEqual([site]);
  });

  it('how much it hurts is left open, and what a muscle does tells nothing of it', () => {
    expect(understand('my heel zings when i land').findings.pain).toBe('unsure');
    expect(understand('my calves seize up around mile three').findings.pain).toBeUndefined();
  });

  it.each([
    "i'm getting a tug behind the left knee",
    "something's going on with my knee",
    "i've had a weird buzz in my knee since thursday",
  ])('so is one in which something is had: %s', (said) => {
    expect(sitesOf(said)).toEqual(['knee']);
  });

  it.each([
    'my legs turned over nicely yesterday',
    'my legs are itching to go',
    'my legs want a run',
    'my knees like the trail',
    'my foot healed up',
    'my calves have recovered',
    'my ankle used to roll',
    'my calves got massaged yesterday',
    'my feet hit the ground at six',
    'my heel gives me no trouble',
    'my knee does what it should',
    "my husband's knee keeps acting up",
    'if my knee starts acting up should i stop',
    'my hip was bothering me last year',
    'i have a brace on my knee',
    "there's a zip pocket on the side of my leg",
    'i run on my toes',
    'can i train my legs',
    'my knees have done ten marathons',
    'my feet keep me going',
    "i've got a marathon in my legs",
    'my calf never gave me trouble',
    'my hips click when i walk',
  ])('but not where it is well, over, imagined, of another, or only used: %s', (said) => {
    expect(sitesOf(said)).toEqual([]);
  });
});
