/** What is said after an answer, or beside it, and puts it in another light; and what only sounds as if it did. */
import { describe, expect, test } from 'vitest';
import type { FindingKey, Findings } from '../../src/triage/index.ts';
import { understand } from '../../src/understanding/index.ts';

type Line = readonly [said: string, asked: readonly FindingKey[], heard: Findings];
const hear = (said: string, asked: readonly FindingKey[]): Findings =>
  understand(said, { asked, ...(asked.length === 0 ? {} : { yesMeans: 'bad' as const }) }).findings;
const sweep: readonly FindingKey[] = ['chest', 'darkUrine', 'nerve', 'cold'];
const body: readonly FindingKey[] = ['swelling', 'heat', 'bruise', 'fever', 'walking', 'dailyLife'];
const no: Findings = { chest: 'no', darkUrine: 'no', nerve: 'none', cold: 'no' };

describe('a joke about what was told', () => {
  test.each(['joking', 'just kidding', 'gotcha', 'had you there', 'only pulling your leg', 'april fool'])(
    '%s',
    (said) => {
      expect(understand(said).request).toEqual({ kind: 'laughter' });
    },
  );
  test.each(['i was winding you up', 'i made it up', 'it was a joke', 'wrong', "no that's not true"])(
    '%s: it was not so',
    (said) => {
      expect(understand(said).corrects).toBe(true);
    },
  );
  test.each(["i'm not joking", 'no joke', 'is that wrong', "something's wrong", 'wrong foot'])(
    '%s: none of it',
    (said) => {
      const { request, corrects } = understand(said);
      expect(request?.kind).not.toBe('laughter');
      expect(corrects).toBeUndefined();
    },
  );
});

describe('a question that was answered before', () => {
  test.each<Line>([
    ['the chest one, yes', ['darkUrine', 'nerve', 'cold'], { chest: 'yes' }],
    ['go back one, the breathing, that was a yes', ['darkUrine', 'nerve'], { chest: 'yes' }],
    ['earlier I said no to the numbness, make that a yes', body, { nerve: 'tingling' }],
    ["going back a question, the wee, I've checked, it's brown", body, { darkUrine: 'yes' }],
    ['I said no to chest pain, I lied', body, { chest: 'unsure' }],
    [
      'no to these, yes to one of the last lot',
      body,
      { chest: 'unsure', darkUrine: 'unsure', nerve: 'unsure', cold: 'unsure' },
    ],
    ['the chest is fine, yes', body, { chest: 'no' }],
    ["I had a wee, it's dark outside", body, {}],
  ])('%s', (said, asked, heard) => {
    expect(hear(said, asked)).toEqual(heard);
  });

  test('leaves a no to what was asked now', () => {
    expect(hear('no. About the other question, chest, I fudged it', body)).toEqual({
      chest: 'unsure',
      swelling: 'none',
      heat: 'no',
      bruise: 'no',
      fever: 'no',
      walking: 'normal',
      dailyLife: 'no',
    });
  });
});

describe('a danger that is told as a question', () => {
  test.each<Line>([
    ['should I mention the blood in my wee', ['pop'], { darkUrine: 'yes' }],
    ['is it normal to see stars when I stand', ['pop'], { chest: 'yes' }],
    ['is it normal to feel dizzy after a run', [], {}],
    ["should I mention my nan's stroke", ['pop'], {}],
  ])('%s', (said, asked, heard) => {
    expect(hear(said, asked)).toEqual(heard);
  });
});

describe('a word of danger in another sense', () => {
  test.each([
    "I'd kill for a cola, no",
    'no, but the dark nights get to me',
    'no, not before my coffee',
    "nope, my brew's darker than my pee",
    'no, blue tape on the calf',
    'I nearly fainted when I saw the price of these trainers, but no',
    'no, got dizzy on the waltzers',
    'no, I nearly wet myself laughing',
    "no, my heart's set on a sub four",
  ])('%s', (said) => {
    expect(hear(said, sweep)).toEqual(no);
  });

  test.each<Line>([
    ['my pee is darker than my brew', sweep, { darkUrine: 'yes' }],
    ["my wee's like my morning coffee", sweep, { darkUrine: 'yes' }],
    ['under the blue tape my toes are white', sweep, { cold: 'yes', sites: ['toe'] }],
    ['my nails are blue', sweep, { cold: 'yes' }],
    ['I nearly fainted when I opened the door', sweep, { chest: 'yes' }],
    ['blacked out in the bedroom', sweep, { chest: 'yes' }],
    ['dizzy on the stairs', sweep, { chest: 'yes' }],
    ['I wet myself', sweep, { nerve: 'saddle' }],
    ['my heart is broken', sweep, { chest: 'unsure' }],
    ["it's hard as nails", ['rockHard', 'deformity'], { rockHard: 'yes' }],
    ["it's bent the wrong way", ['rockHard', 'deformity'], { deformity: 'yes' }],
  ])('%s', (said, asked, heard) => {
    expect(hear(said, asked)).toEqual(heard);
  });
});

describe('the risk of a clot, told by the way', () => {
  const asked: readonly FindingKey[] = ['clotRisk', 'bloodThinner', 'pregnant'];
  test.each<Line>([
    ['no. Landed from Sydney Thursday', asked, { clotRisk: 'major', bloodThinner: 'no', pregnant: 'no' }],
    ['nope, discharged from ICU Monday', asked, { clotRisk: 'major', bloodThinner: 'no', pregnant: 'no' }],
    ['no long trips, just emigrated', asked, { clotRisk: 'unsure' }],
    [
      'no, unless you count having my gallbladder out a fortnight ago',
      asked,
      { clotRisk: 'major', bloodThinner: 'no', pregnant: 'no' },
    ],
    ["not pregnant any more, he's nine days old", asked, { clotRisk: 'unsure', pregnant: 'no' }],
    ['had a new hip at Easter, no otherwise', asked, { clotRisk: 'unsure' }],
    ["I don't take thinners, I inject them", asked, { bloodThinner: 'yes' }],
    [
      'no to the lot, oh, does a stent count?',
      asked,
      { clotRisk: 'none', bloodThinner: 'unsure', pregnant: 'no' },
    ],
    ["I'm on the mini one not the pill", asked, { clotRisk: 'minor' }],
    ["no, my mum's a pensioner", asked, { clotRisk: 'none', bloodThinner: 'no', pregnant: 'no' }],
    ['no, I had my appendix out as a kid', asked, { clotRisk: 'none', bloodThinner: 'no', pregnant: 'no' }],
    ["does my dad's clot count", asked, {}],
    ["I'm turning forty in june", asked, {}],
  ])('%s', (said, asked, heard) => {
    expect(hear(said, asked)).toEqual(heard);
  });
});

describe('no answer to rely on', () => {
  test.each(['nope. Forget the nope', 'no, well', 'no, unless'])('%s', (said) => {
    expect(hear(said, sweep)).toEqual({});
  });
  test('a yes among the noes is asked for', () => {
    expect(understand("well let's see, no, no, aye, no", { asked: sweep, yesMeans: 'bad' }).answer).toBe(
      'yes',
    );
  });
  test.each(['well no', 'okay, no, no, no', "let's see, no"])('%s', (said) => {
    expect(hear(said, sweep)).toEqual(no);
  });
  test.each([
    ['that was in 2019', true],
    ['no, that was years ago', true],
    ['that was yesterday', undefined],
    ['that was last week', undefined],
  ])('%s takes back what was told: %s', (said, corrects) => {
    expect(understand(said).corrects).toBe(corrects);
  });
});

describe('a reassurance that is undone in the same breath', () => {
  const told = (said: string, key: keyof Findings) => hear(said, body)[key];
  test.each<readonly [said: string, key: keyof Findings, value: string | undefined]>([
    ["nope. husband's had to carry me to the loo, bless him", 'walking', 'unable'],
    ["no bother walking, long as someone's under each arm", 'walking', 'limping'],
    ['none, but walking is a distant memory', 'walking', 'unable'],
    ['no trouble walking in the pool', 'walking', 'unsure'],
    ["I walk fine with my nan's stick", 'walking', 'limping'],
    ["no it doesn't bother me day to day, I've not left bed", 'dailyLife', 'yes'],
    ['looks normal, well normal for an aubergine', 'bruise', 'yes'],
    ['not swollen, just filled with fluid the nurse said', 'swelling', 'clear'],
    ["no no, all back to normal. oh the leg? no the leg's still fat", 'swelling', 'clear'],
    ['not hot. You could warm your hands on it but not hot', 'heat', 'yes'],
    ['no fever just rigors', 'fever', 'unsure'],
    ['nah just pus', 'heat', 'unsure'],
    ["I'm normal. The leg isn't.", 'swelling', undefined],
    ["nothing you'd notice, unless I wear shorts", 'swelling', undefined],
    ["I'm fine and the leg is not swollen", 'swelling', 'none'],
    ["nothing you'd notice", 'swelling', 'none'],
    ['I carried the kids upstairs, no', 'walking', 'normal'],
    ['no trouble walking to the pool', 'walking', 'normal'],
    ['no rigors', 'fever', 'no'],
  ])('%s: %s', (said, key, value) => {
    expect(told(said, key)).toBe(value);
  });
});
