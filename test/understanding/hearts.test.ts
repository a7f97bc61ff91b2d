/** A heart that is felt in the jaw, in the arm or as gas, and aches of jaws and arms that are none. */
import { describe, expect, test } from 'vitest';
import { isUrgentOverTime } from '../../src/triage/index.ts';
import { understand } from '../../src/understanding/index.ts';

const asked = (said: string) => understand(said, { asked: ['chest', 'darkUrine', 'nerve'], yesMeans: 'bad' });

describe('a heart that is felt elsewhere', () => {
  test.each([
    'legs have been heavy on the hill and i get this silly toothache climbing it',
    'my jaw aches when i run',
    'got an ache in my teeth going uphill stops when i stop',
    'my left arm goes achy whenever i climb',
    'my left arm and jaw were sore last night',
    'ache between my shoulder blades every time i run uphill',
    'throat feels tight when i jog',
    'feels like my collar is done up too tight going up the stairs',
    'like my bra is too tight on the hills',
    'bit of heartburn climbing the steps',
    'only little gas is there on station stairs otherwise i am fit',
    'got queasy with that jaw business this morning',
    'a dull ache in my left arm with a cold sweat',
    'is that snug collar thing anything',
    'so much fuss i took antacid it is not going and jaw and shoulder are paining with it',
  ])('is never passed over: %s', (said) => {
    expect(['unsure', 'yes']).toContain(understand(said).findings.chest);
  });

  test.each([
    'no chest pain just a snug collar kinda feeling and a jaw ache dentist swears my teeth are perfect',
    'just like a seatbelt too tight',
    'no but my jaw and my left arm ache',
  ])('nor cleared by a no to the chest: %s', (said) => {
    expect(['unsure', 'yes']).toContain(asked(said).findings.chest);
  });

  test.each([
    "no that's what's funny it's my jaw and my left arm came on this morning just sitting with my coffee",
    'i meant the jaw and arm ache and i got a little clammy with it',
  ])('is a danger with three signs: %s', (said) => {
    expect(asked(said).findings.chest).toBe('yes');
  });

  test('and a no to what is now does not take it back', () => {
    expect(understand('my jaw aches when i run').lately).toContain('chest');
  });

  test.each([
    'my jaw is sore from chewing',
    'had a wisdom tooth out and my jaw aches on my run',
    'i clench my jaw when i run and it aches',
    'arms sore from push ups',
    'heavy arms when i run',
    'left arm sore from the jab and my calf is tight when i run',
    'sore throat and i ran yesterday',
    'jaw hurts and my calf hurts when i run',
    'my tooth hurts',
    'my jaw is fine and my knee hurts on hills',
    'no jaw pain no arm pain',
    'my wife gets a toothache climbing stairs',
    'what if my jaw aches on a hill',
    'years ago my jaw ached on climbs',
    'ran out of gas on the hill',
    "there's a gas station on the hill by my run",
    'little gas is there today can i go for the walk run',
    'my bra is too tight and rubs',
    'i tie my laces tight and my foot goes numb when i run',
    'ran into the wind on the hill and my calf is sore',
  ])('is none: %s', (said) => {
    expect(understand(said).findings.chest).toBeUndefined();
  });

  test('a no with its places is no doubt', () => {
    expect(['unsure', 'yes']).not.toContain(asked('no pain in my jaw or left arm').findings.chest);
  });
});

describe('nothing is sore, and then something is told', () => {
  test.each([
    'nothing is sore chest is heavy',
    'nothing sore chest heavy',
    'nothing is sore bhai chest side only heavy feeling five out of ten since four days climbing station bridge gas only',
  ])('of the chest: %s', (said) => {
    expect(understand(said).findings.chest).toBe('yes');
  });

  test('of a foot', () => {
    expect(understand('nothing is sore foot is numb').findings.nerve).toBe('tingling');
  });

  test.each(['no sore chest', 'nothing is sore in the chest', 'nothing sore chest or otherwise'])(
    'or is not: %s',
    (said) => {
      expect(understand(said).findings.chest).toBe('no');
    },
  );
});

describe('a drink and its colour', () => {
  test.each([
    'no just sitting with my coffee',
    'it came on over my morning tea',
    'sat outside with a nice cup of coffee',
  ])('drunk: %s', (said) => {
    expect(asked(said).findings.darkUrine).not.toBe('yes');
  });

  test.each([
    'had a tea coloured wee',
    'i had a coffee coloured pee',
    "it's like my tea",
    'the colour of my coffee',
  ])('and told of urine: %s', (said) => {
    expect(understand(said, { asked: ['darkUrine'], yesMeans: 'bad' }).findings.darkUrine).toBe('yes');
  });
});

describe('a heart that raced or fluttered', () => {
  test.each([
    'watch reckons my heart hit two ten on tuesday prob a dodgy strap',
    'pulse went up to two hundred and ten for five minutes',
    'watch says irregular rhythm',
    'heart rate all over the shop',
    'my heart went fluttery on the run three times',
    'heart goes like a fish in my chest',
    'palpitations on tuesday',
  ])('is told, and comes in bouts: %s', (said) => {
    const { findings, fluttered, lately } = understand(said);
    expect(['unsure', 'yes']).toContain(findings.chest);
    expect(fluttered).toBe(true);
    expect(lately).toContain('chest');
  });

  test.each(['no pain it just flutters', 'no chest pain but my heart jumped to two ten'])(
    'a no to pain does not clear it: %s',
    (said) => {
      expect(understand(said, { asked: ['chest'], yesMeans: 'bad' }).findings.chest).toBe('unsure');
    },
  );

  test.each([
    'heart was racing on the hill',
    'my watch said heart rate one sixty on tempo',
    'max heart rate of one eighty five',
    'heart rate was high on the run',
    "my wife's heart hit two ten",
    'my heart did not hit two ten',
    'heart feels good',
  ])('and not: %s', (said) => {
    const { findings, fluttered } = understand(said);
    expect(['unsure', 'yes']).not.toContain(findings.chest);
    expect(fluttered).not.toBe(true);
  });
});

describe('dizzy, and put down by it', () => {
  test.each([
    "a little dizzy spell at five getting up that's all had to sit on the floor",
    'went a bit dizzy in the kitchen and had to sit down',
    'came over woozy and had to hold on to the sink',
  ])('is nearly a faint: %s', (said) => {
    expect(understand(said).fainted).toBe(true);
  });

  test.each([
    'bit dizzy getting up',
    'had to sit down my knee was so sore',
    'had to sit on the floor to stretch',
    'sat down on the floor and stretched my calf',
  ])('and not: %s', (said) => {
    expect(understand(said).fainted).toBeUndefined();
  });
});

describe('a back, and a belly that leaks', () => {
  test.each([
    'my lower back aches and i feel a beat in my belly',
    "my back's been hurting since last night my belly feels full and i went grey and sweaty",
    'pain in my left flank and my tummy is hard and i came over dizzy',
    'low back pain and my stomach is pulsing',
  ])('calls for help: %s', (said) => {
    expect(understand(said).request?.kind).toBe('urgentElsewhere');
  });

  test('adds up over a conversation', () => {
    expect(understand("my back's grumbling since last night").signs).toContain('backPain');
    expect(understand('had a little dizzy spell').signs).toContain('swoon');
    expect(understand('hurts the same whether i lie down belly feels kinda full').signs).toContain(
      'fullBelly',
    );
    expect(understand('no and my belly feels full').signs).toContain('fullBelly');
    expect(isUrgentOverTime(['backPain', 'swoon', 'fullBelly'])).toBe(true);
    expect(isUrgentOverTime(['backPain', 'swoon'])).toBe(false);
    expect(isUrgentOverTime(['backPain', 'fullBelly'])).toBe(false);
  });

  test('so do an arm that is like a sausage and one that is purple later, and no purple toe', () => {
    expect(understand("arm's like a sausage legs are great").signs).toContain('swollenArm');
    expect(understand("the arm's gone kinda purple when it hangs").signs).toContain('darkArm');
    expect(understand('my toe is purple').signs ?? []).not.toContain('darkArm');
    expect(isUrgentOverTime(['swollenArm', 'darkArm'])).toBe(true);
    expect(isUrgentOverTime(['swollenArm', 'darkening'])).toBe(false);
  });

  test.each([
    'low back pain and a full belly after lunch',
    'low back is stiff and i was dizzy in the heat',
    'my back hurts my belly is not full and i am not dizzy',
    'clammy and my belly is bloated',
    "my back's better and my heart is beating",
  ])('and not: %s', (said) => {
    expect(understand(said).request?.kind).not.toBe('urgentElsewhere');
  });
});

describe('puffing that goes well', () => {
  test.each(['i was puffing grand at the shovel', 'was puffing away happily on the climb'])('%s', (said) => {
    expect(understand(said).findings.chest).toBe('no');
  });

  test.each(['puffing something terrible', "was puffing fine and then i couldn't get my breath"])(
    'and that does not: %s',
    (said) => {
      expect(understand(said).findings.chest).toBe('yes');
    },
  );

  test('nor one that is denied', () => {
    expect(understand('i was not puffing grand').findings.chest).toBe('unsure');
  });
});

describe('a wound that may be infected', () => {
  test.each([
    "it's got a bit of a pong since yesterday",
    'the blister smells',
    'pus coming out of my blister',
    "there's a hole in my heel and it stinks",
    'heel blister is leaking yellow stuff',
  ])('may be: %s', (said) => {
    expect(understand(said).findings.heat).toBe('unsure');
  });

  test.each([
    'the wound is red and the redness is growing',
    "it's red now two fingers wide round it and getting wider",
  ])('is red: %s', (said) => {
    expect(understand(said).findings.heat).toBe('yes');
  });

  test.each([
    'sock smells bad',
    'my kit stinks',
    'this weather stinks',
    "my blister doesn't smell",
    'no pus no smell on the blister',
  ])('and not: %s', (said) => {
    expect(understand(said).findings.heat).not.toBe('unsure');
  });
});
