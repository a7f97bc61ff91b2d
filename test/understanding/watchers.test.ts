/** Who looks on while the runner tells, and words that are of the breath or of a limb by whom they are said of. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/understanding/index.ts';

const heard = (said: string) => understand(said).findings;

describe("what is told beside somebody who looks on is the runner's", () => {
  it.each([
    "the missus is fretting again calf's red hot",
    'my mum came over and the calf is red hot',
    "partner's on at you the calf's red hot",
  ])('%s', (said) => {
    expect(heard(said)).toMatchObject({ heat: 'yes', sites: ['calf'] });
  });

  it.each([
    "the missus's calf is red hot",
    "my mum's left calf is red hot",
    'my mate came over his calf is red hot',
    "my husband is hobbling calf's red hot",
    'my dad has a calf that is red hot',
  ])('but not what is theirs: %s', (said) => {
    expect(heard(said).heat).toBeUndefined();
  });
});

describe('puffed is swollen where a limb is, and out of breath where the runner is', () => {
  it.each(['my knee is puffed', 'my ankle looks a bit puffed', 'come evening a little puffed it gets'])(
    '%s',
    (said) => {
      const { swelling, chest } = heard(said);
      expect(swelling).toBeDefined();
      expect(chest).toBeUndefined();
    },
  );

  it.each(['i am puffed', 'my knee hurts and i am puffed', 'calf is sore and puffed all day long'])(
    '%s',
    (said) => {
      expect(heard(said).chest).toBe('yes');
    },
  );
});

it('a reading of the thermometer has its hour, and a run has minutes', () => {
  expect(heard('i was thirty eight point six at noon').fever).toBe('yes');
  expect(heard('i ran eight k in thirty eight point six at noon').fever).toBeUndefined();
});

it('whoever hopped to try it can stand on it; whoever only hops cannot', () => {
  const asked = (said: string) => understand(said, { asked: ['walking', 'swelling'], yesMeans: 'bad' });
  expect(asked('none of it walked the dog hopped jumped').findings.walking).toBe('normal');
  expect(asked('only hopping').findings.walking).toBe('unable');
  expect(asked('i hopped to the sofa').findings.walking).toBe('unable');
});

describe('a thing is told by what it is like, and of nobody else', () => {
  it.each(['i hold the banister like my granny', 'i come down the steps like my grandad'])('%s', (said) => {
    expect(understand(said).request).toBeUndefined();
  });

  it('but somebody who limps is somebody else', () => {
    expect(understand('my dog is limping like my granny').request).toMatchObject({ kind: 'aboutSomebody' });
  });

  it('feet that are warm like toast are well, and legs that are toast are not', () => {
    expect(heard('my feet are warm like toast')).toEqual({ cold: 'no' });
    expect(heard('my legs are toast').pain).toBe('unsure');
  });
});

it('after a reading of the thermometer the clock tells no score', () => {
  const { pain, fever } = understand("heel's about a three and thirty nine two at nine this morning", {
    asked: ['pain'],
    yesMeans: 'bad',
  }).findings;
  expect({ pain, fever }).toEqual({ pain: 'mild', fever: 'yes' });
});

describe('a heart that is like something is asked about, and only what beats wildly was so', () => {
  const asked = (said: string) => understand(said, { asked: ['chest'], yesMeans: 'bad' });

  it.each(['the ticker is like a tractor', 'my heart is like a lion'])('%s', (said) => {
    expect(asked(said)).toMatchObject({ findings: { chest: 'unsure' } });
    expect(asked(said).fluttered).toBeUndefined();
  });

  it('went like a drum', () => {
    expect(asked('my heart went like a drum').fluttered).toBe(true);
  });
});

describe('good news behind a no and a name stands', () => {
  const asked = (said: string) => understand(said, { asked: ['chest'], yesMeans: 'bad' }).findings.chest;

  it.each(['no habibi breathing good', 'no senhor breathing fine'])('%s', (said) => {
    expect(asked(said)).toBe('no');
  });

  it.each(['no longer breathing good', 'not breathing good'])('and not: %s', (said) => {
    expect(asked(said)).toBe('yes');
  });
});
