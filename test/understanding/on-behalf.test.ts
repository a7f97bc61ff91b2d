/** Another grown-up is asked for: what is told of them is read as if they had said it. */
import { describe, expect, test } from 'vitest';
import { understand } from '../../src/understanding/index.ts';

const opening = (said: string) => understand(said, { whose: 'unknown' });
const ofThem = (said: string, asked: Parameters<typeof understand>[1] = {}) =>
  understand(said, { ...asked, whose: 'another' });

describe('an opening asks for another', () => {
  test.each([
    "it's for my husband",
    'asking for my poor old dad',
    "my wife's got a sore knee",
    'my brother pulled his hamstring should he rest',
    "my partner tried a spin bike and now she's moaning about her behind should she still do her three miles",
    'my mate has chest pain and wants to go for a run',
    'is it okay for my mum to run on a sore shin',
  ])('%s', (said) => {
    expect(opening(said).forAnother).toBe('adult');
  });

  test.each([
    "my son's knee has been funny should he still run with his team today",
    'my boy dropped at practice but popped right up he wants his long run today',
    'my daughter has a sore knee',
    "my fourteen year old's limping",
  ])('of theirs who is young: %s', (said) => {
    expect(opening(said).forAnother).toBe('child');
  });

  test.each([
    'my husband says i should ask you about my knee',
    'my wife wants me to go for a run and my calf is tight',
    "my mum's ankles are swollen mine just ache a bit",
    'my sister reckons it is a clot can i run',
    'i promised my dad a run and he wants to go long can i',
    'my partner says should he be worried about my knee',
    "the missus is fretting again calf's red hot",
    'my physio has a sore knee',
    'my daughter says should i stop',
    'my baby kept me up',
    'my dog is limping',
  ])('but not: %s', (said) => {
    expect(opening(said).forAnother).toBeUndefined();
  });

  test('and only an opening does: in the middle a husband is somebody else', () => {
    expect(understand("my husband's calf is red hot").findings.heat).toBeUndefined();
    expect(understand('my husband has a sore knee').request).toEqual({ kind: 'aboutSomebody', who: 'adult' });
  });
});

describe('what is told of them is theirs to say', () => {
  test.each([
    ["his left calf's swollen", 'my left calf is swollen'],
    ['he limps when he walks', 'i limp when i walk'],
    ["she's had a sore shin for two weeks", "i've had a sore shin for two weeks"],
    ["it hurts her when she runs it's her shin", "it hurts me when i run it's my shin"],
    ["my husband's been limping since tuesday", "i've been limping since tuesday"],
    [
      'he tries to run but he never gets far his knee gives way',
      'i try to run but i never get far my knee gives way',
    ],
    ["he's got chest pain", "i've got chest pain"],
    ['her pee is like cola', 'my pee is like cola'],
    ['my twelve year old has a fever', 'i am twelve and i have a fever'],
    ['he was out maybe twenty seconds', 'i was out maybe twenty seconds'],
  ])('%s', (said, asTheyWould) => {
    const { findings } = understand(asTheyWould);
    expect(Object.keys(findings)).not.toEqual([]);
    expect(ofThem(said).findings).toEqual(findings);
  });

  test('in the words that were said', () => {
    const { evidence } = ofThem("my husband's left calf is swollen");
    expect(evidence).toContainEqual({ key: 'swelling', value: 'clear', words: [5, 6], certainty: 'told' });
  });

  test('but a doctor is nobody who is sore, nor is "her" always hers', () => {
    expect(ofThem('it was the doctor he limps').findings.walking).toBeUndefined();
    expect(ofThem('no it never wakes her up', { asked: ['restPain'], yesMeans: 'bad' }).findings).toEqual({
      restPain: 'no',
    });
  });
});
