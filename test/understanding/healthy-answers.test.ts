/** How healthy people answer in a roundabout way, each with the twin that is no such answer. */
import { describe, expect, test } from 'vitest';
import type { FindingKey } from '../../src/triage/index.ts';
import { understand } from '../../src/understanding/index.ts';

// A Saturday in November.
const today = new Date(Date.UTC(2026, 10, 28));
const heard = (said: string, ...asked: FindingKey[]) =>
  understand(said, { asked, yesMeans: asked.length > 0 ? 'bad' : 'good', today });
const findings = (said: string, ...asked: FindingKey[]) => heard(said, ...asked).findings;

describe('a denial behind what it denies', () => {
  test.each([
    ["i drink three litres a day so dark it isn't and i'm breathing easy", 'darkUrine', 'no'],
    ["swollen they're not", 'swelling', 'none'],
    ["feverish i'm not", 'fever', 'no'],
    ["limping i'm not", 'walking', 'normal'],
  ] as const)('denies it: %s', (said, key, value) => {
    expect(findings(said, key, 'chest')[key]).toBe(value);
  });
  test.each([
    ["swollen it isn't going down", 'swelling', 'clear'],
    ["cold i'm not but the leg is", 'cold', 'yes'],
    ["it's swollen that's not good", 'swelling', 'clear'],
    ['swollen that is not in my head', 'swelling', 'clear'],
    ["it's so dark it is not like tea it is tea", 'darkUrine', 'yes'],
  ] as const)('and what is told of it does not: %s', (said, key, value) => {
    expect(findings(said, key, 'chest')[key]).toBe(value);
  });
});

describe('the only place or time at which it does not hurt', () => {
  test.each([
    "bed is the one place it doesn't hurt",
    'sitting is the only time it is not sore',
    "my quads are the only part that doesn't hurt",
  ])('leaves all others: %s', (said) => {
    expect(findings(said, 'pain').pain).toBe('unsure');
  });
  test.each(['eight yesterday i can do nothing now', 'seven yesterday doing nothing today'])(
    'nor is it gone for whoever does nothing: %s',
    (said) => {
      expect(findings(said, 'pain').pain).not.toBe('none');
    },
  );
  test('and the only thing to say may be that it does not', () => {
    expect(findings("the only thing i'd say is it doesn't hurt", 'pain').pain).toBe('none');
  });
});

describe('the score that another gives', () => {
  test.each(['my wife says i moan at a nine i would say two', 'the physio reckons six i say two'])(
    'is none of the runner: %s',
    (said) => {
      expect(findings(said, 'pain').pain).toBe('mild');
    },
  );
  test('and one that is told beside another is', () => {
    expect(findings('my wife drove me here it is a nine', 'pain').pain).toBe('extreme');
  });
  test.each([
    'my wife says it is an eight',
    "the doctor says it's an eight and i agree",
    "my husband reckons an eight and he's right",
    'at its worst my coach says eight',
  ])('but is all that is known where they give none, or the same: %s', (said) => {
    expect(findings(said, 'pain').pain).toBe('severe');
  });
});

describe('a month that is long over', () => {
  test.each([
    'flew back from cape town in january',
    'had an operation in march',
    'had my hip done in june all fine now',
  ])('raises no risk of a clot: %s', (said) => {
    expect(findings(said, 'clotRisk').clotRisk).toBe('none');
  });
  test.each([
    'had an operation in september',
    'had an operation in march and another since then',
    'had a clot in march',
    'had surgery in march and another operation three weeks ago',
    'had a hip replacement two weeks ago planned in may',
    'surgery in may and i have been in bed for a month',
    'flight back on monday and in june i had a cast',
    'had a lump taken out in may they said it was malignant',
    'had an operation',
  ])('and this does: %s', (said) => {
    expect(findings(said, 'clotRisk').clotRisk).toBe('major');
  });
  test('nor does an operation of a child', () => {
    expect(findings('had my appendix out aged twelve', 'clotRisk').clotRisk).not.toBe('major');
  });
  test.each([
    ['runner aged sixteen limping with hip pain', { walking: 'limping', sites: ['hip'] }],
    ["boy aged twelve can't walk hip pain", { walking: 'unable' }],
    ['my knee hurts at age eleven', { pain: 'unsure', sites: ['knee'] }],
  ])('but how old somebody is puts nothing into the past: %s', (said, told) => {
    expect(findings(said)).toMatchObject(told);
  });
});

describe('what only sounds like a trouble', () => {
  test.each([
    ['my wee is the colour of weak lemonade', 'nerve'],
    ["after ten o'clock i'm out cold till the alarm", 'chest'],
    ["beetroot juice pee and that's pink not dark", 'heat'],
    ['on the mend with a bit of heat from the bath', 'heat'],
    ["cold legs yes because i'm in shorts both the same", 'cold'],
    ['it cracked in two thousand nine healed lovely no bother since', 'pop'],
  ] as const)('is none: %s', (said, key) => {
    expect(String(findings(said, key, 'darkUrine')[key])).toMatch(/undefined|no/);
  });
  test.each([
    ['my leg is weak and i had lemonade', 'nerve', 'weak'],
    ['i was out cold till the paramedics came', 'chest', 'yes'],
    ['i was out cold until they woke me', 'chest', 'yes'],
    ['i sleep fine but i was out cold from the heat', 'chest', 'yes'],
    ['out cold by the side of the road', 'chest', 'yes'],
    ['my leg is weak and i have only had weak tea', 'nerve', 'weak'],
    ["left leg's weak as weak tea", 'nerve', 'weak'],
    ["there's heat from the knee like heat from a radiator", 'heat', 'yes'],
    ['i can feel heat in the calf not just the heat from the bath', 'heat', 'yes'],
    ["leg's freezing it isn't the weather i've both pairs of socks on", 'cold', 'yes'],
    ["right foot's freezing we've snow outside but both feet are in slippers", 'cold', 'yes'],
    ['my shin is beetroot red and my pee is fine', 'heat', 'yes'],
    ["i'm in shorts both legs are cold and one is white", 'cold', 'yes'],
  ] as const)('and this is: %s', (said, key, value) => {
    expect(findings(said, key)[key]).toBe(value);
  });
  test('a heaviness after every run of nights comes back, and is none where nothing hurts', () => {
    const said = "it's the same after every run of nights";
    expect(findings(said, 'comesBack', 'restPain').comesBack).toBe('yes');
    expect(findings(`nothing sore no ${said}`, 'comesBack', 'restPain').comesBack).toBe('no');
    const hurts = 'nothing sore now but it hurts after every run of nights';
    expect(findings(hurts, 'comesBack', 'restPain').comesBack).toBe('yes');
  });
  test('who does not sleep great is in no pain at night, unless pain is spoken of or asked about', () => {
    expect(
      findings("no i'm not sick and i don't sleep great i walk fine", 'swelling').restPain,
    ).toBeUndefined();
    expect(findings("i don't sleep great with the pain", 'swelling').restPain).toBe('yes');
    expect(findings("i don't sleep great", 'restPain').restPain).toBe('yes');
    expect(findings("no but my leg means i'm not sleeping great", 'chest').restPain).toBe('unsure');
    expect(findings("no but i haven't slept well with it", 'swelling').restPain).toBe('unsure');
    const robbed = "my shin won't let me sleep properly i've not slept well in days";
    expect(findings(robbed).restPain).toBe('yes');
  });
  test('a foot that went numb under somebody, and was fine minutes later, was only pressed', () => {
    const said = "it just went numb because i'd been sitting on it and it was fine two minutes later";
    expect(heard(said, 'pain')).toMatchObject({ ofPressure: true, findings: {} });
    expect(heard(`doesn't hurt at all ${said}`, 'pain').findings.nerve).toBeUndefined();
    const still = "it went numb because i'd been sitting on it and it is still a bit numb two minutes later";
    expect(heard(still, 'pain').findings.nerve).toBe('tingling');
    expect(
      heard("i'd been sitting on it and it was fine two minutes later", 'pain').ofPressure,
    ).toBeUndefined();
  });
  test('a bruise is small that is the size of any coin, and not of a plate', () => {
    const sizes = ['the size of a two pound coin', 'size of a fifty p', 'about the size of a quarter'];
    for (const size of sizes) expect(findings(`a bruise ${size}`, 'chest').bruise, size).toBe('small');
    expect(findings('a bruise the size of a plate', 'chest').bruise).toBe('yes');
  });
  test('a run over the fells is no fall, and whoever fell running had one', () => {
    expect(findings('a black toenail after that fell run').injury).toBeUndefined();
    expect(findings('i do fell running and i fell twice').injury).toBe('yes');
    for (const said of ['i fell running yesterday', 'fell running and my knee hurts'])
      expect(findings(said).injury, said).toBe('yes');
  });
  test('a joint that makes a popping noise when it is circled did not pop, and one that made it once may have', () => {
    expect(findings("it makes a popping noise when i circle it doesn't hurt").pop).toBeUndefined();
    expect(findings('it made a popping sound when i landed').pop).toBe('yes');
  });
  test('hardly one spot is spread, and one spot is not', () => {
    expect(findings('top to bottom so hardly one spot', 'pinpoint').pinpoint).toBe('no');
    expect(findings('one spot', 'pinpoint').pinpoint).toBe('yes');
  });
  test('a lift, a battery and a sleeper are dead, and so may a leg be that is asked about', () => {
    expect(heard('lift in our building has been dead four days').unread).toEqual([]);
    expect(heard('nah none of it slept great like actually dead', 'walking', 'heat').unread).toEqual([]);
    expect(findings('my leg is dead', 'chest', 'nerve').nerve).toBe('unsure');
  });
  test('a pulse of fifty six is no trouble, and one that races is', () => {
    const said = 'none of those pulse is fifty six which is sorry where was i yeah nothing';
    expect(findings(said, 'chest', 'nerve')).toEqual({ chest: 'no', nerve: 'none' });
    expect(findings('my pulse is racing', 'chest').chest).toBe('yes');
  });
  test('a tablet for the wine and not the legs takes no leg away', () => {
    expect(heard('that was for the wine not the legs', 'painkiller').wrong).toBeUndefined();
    expect(findings('no need of tablets', 'painkiller').painkiller).toBe('no');
    expect(findings("no need for any pills i'm on morphine", 'painkiller').painkiller).toBe('yes');
    expect(findings('no need of a tablet now that i had two', 'painkiller').painkiller).toBe('yes');
  });
});
