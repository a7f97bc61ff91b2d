/** How far a denial, an answer and good news reach over what was asked. */
import { describe, expect, test } from 'vitest';
import type { FindingKey } from '../../src/triage/index.ts';
import { type Heard, understand } from '../../src/understanding/index.ts';

const looked: readonly FindingKey[] = ['swelling', 'heat', 'bruise', 'fever'];
const began: readonly FindingKey[] = ['pop', 'injury', 'pinpoint'];
const grave: readonly FindingKey[] = ['chest', 'cold', 'nerve'];
const hear = (said: string, asked: readonly FindingKey[]): Heard =>
  understand(said, { asked, yesMeans: 'bad' });
const allWell = { swelling: 'none', heat: 'no', bruise: 'no', fever: 'no' };

describe('a list of denials that a word for the rest closes', () => {
  test.each([
    'no redness or anything',
    'no lumps no puffiness or owt like that',
    'no swelling nor nothing',
    'no bruising or whatever it just aches',
    "no bruises or anything like that my mates think i'm mad",
  ])('denies all that was asked: %s', (said) => {
    expect(hear(said, looked)).toMatchObject({ findings: allWell, answer: 'no' });
  });

  test.each([
    "no fall or anything it's one spot i can put a thumb on",
    'no twist or owt yeah one exact spot',
  ])('beside one that is told, it denies the others and is no answer to all: %s', (said) => {
    const heard = hear(said, began);
    expect(heard.findings).toMatchObject({ pop: 'no', injury: 'no', pinpoint: 'yes' });
    expect(heard.answer).toBeUndefined();
  });

  test.each([
    'no fever or anything but my shin is numb',
    'no pain or anything hot',
    'no bruise or anything in my calf',
  ])('unless it goes on or a but takes it back: %s', (said) => {
    expect(hear(said, looked).answer).toBeUndefined();
  });
});

describe('a no at the end', () => {
  test.each([
    'no fever no swelling i am only sneezing no',
    'tired only because my son is crying all night no',
  ])('only asks for a nod where something is told before it: %s', (said) => {
    expect(hear(said, looked).answer).toBeUndefined();
  });

  test.each([
    'i get asked this a lot, no',
    'my sock left a mark but no',
    'the heat is my water bottle so no',
  ])('and answers where it concludes: %s', (said) => expect(hear(said, looked).answer).toBe('no'));
});

describe('a score', () => {
  test.each([
    'six on the hills otherwise nothing at all',
    'jogging is four, walking nothing no',
    'yeah nah a three maybe',
  ])('is no yes and no no: %s', (said) => {
    const heard = hear(said, ['pain']);
    expect(heard.findings.pain).not.toBe('none');
    expect(heard.answer).toBeUndefined();
  });

  test('unless it is zero', () => expect(hear('nil, nothing hurts', ['pain']).answer).toBe('no'));
});

describe('a no with somebody spoken to, or said twice', () => {
  test.each(['no love dull at most', 'no mate stiff all over', 'no pet sore everywhere'])(
    'answers all: %s',
    (said) =>
      expect(hear(said, began)).toMatchObject({ findings: { pop: 'no', injury: 'no' }, answer: 'no' }),
  );

  test.each(['no heat no nothing my feet look fine', 'no bruise no nothing me ankle is the same as ever'])(
    '%s',
    (said) => expect(hear(said, looked)).toMatchObject({ findings: allWell, answer: 'no' }),
  );

  test('and denies one thing where no one is spoken to', () =>
    expect(hear('no sudden pop', began).findings).toEqual({ pop: 'no' }));
});

describe('a yes to good news', () => {
  test.each([
    "aye chest's grand leg's warm and nothing numb",
    'yeah breathing is good foot is warm no numbness',
  ])('is a no to trouble: %s', (said) =>
    expect(hear(said, grave)).toMatchObject({
      findings: { chest: 'no', cold: 'no', nerve: 'none' },
      answer: 'no',
    }),
  );

  test.each(["yeah my foot's numb", "aye breathing's fine but the toes are cold"])(
    'and is none where there is trouble: %s',
    (said) => expect(hear(said, grave).answer).not.toBe('no'),
  );
});

test('good news reaches over all that are joined by and', () =>
  expect(hear("foot's warm and my heart and the lungs are fine", grave).findings).toMatchObject({
    cold: 'no',
    chest: 'no',
  }));

describe('where it hurts, how much and since when, asked as for trouble', () => {
  const where: readonly FindingKey[] = ['sites', 'pain', 'days'];

  test.each(["nothing's hurting me", 'no pain at all pal', 'zilch, it is just my nose', 'nope all quiet'])(
    'is answered with no where nothing hurts: %s',
    (said) => expect(hear(said, where)).toMatchObject({ findings: { pain: 'none' }, answer: 'no' }),
  );

  test.each([
    'my shin is a four since monday',
    'it was a six, now my calf is nothing but tight',
    'yeah my hip',
  ])('and not where something does: %s', (said) => expect(hear(said, where).answer).not.toBe('no'));

  test('nor where it was not put so', () =>
    expect(understand("nothing's hurting me", { asked: where }).answer).toBeUndefined());
});

describe('an offer', () => {
  const offered = (said: string): Heard['answer'] => understand(said, { yesMeans: 'good' }).answer;

  test.each(['my coach told me to carry on', 'kindly tell me can i swim', 'kindly tell me is cycling fine'])(
    'is not taken by the word of others, nor by a question: %s',
    (said) => expect(offered(said)).toBeUndefined(),
  );

  test('nor where it was refused before', () =>
    expect(offered('no need but tell me should i rest')).toBe('no'));

  test.each(['carry on', 'kindly tell me', 'yes tell me can i swim'])('and taken by %s', (said) =>
    expect(offered(said)).toBe('yes'),
  );
});
