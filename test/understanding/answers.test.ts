/** How an answer is put together: small words, lists, emphasis, offers, corrections. */
import { describe, expect, it } from 'vitest';
import type { FindingKey, Findings } from '../../src/triage/index.ts';
import { understand } from '../../src/understanding/index.ts';

const sweep: readonly FindingKey[] = ['chest', 'darkUrine', 'nerve'];
const heard = (said: string, asked: readonly FindingKey[] = sweep) =>
  understand(said, { asked, yesMeans: 'bad' });
const answerTo = (said: string, asked?: readonly FindingKey[]) => heard(said, asked).answer;
const findings = (said: string, asked?: readonly FindingKey[]) => heard(said, asked).findings;

const none = { chest: 'no', darkUrine: 'no', nerve: 'none' };

describe('words that name nothing of a body answer as a whole', () => {
  it.each([
    'have not',
    "i don't have such a thing",
    "i've never had that",
    'god forbid nothing of such',
    'not that i can think of',
    "i'd have to say no",
    'that would be a no',
    'definitely not',
    'thank god no',
    'not once not ever',
  ])('no: %s', (said) => {
    expect(heard(said)).toMatchObject({ answer: 'no', findings: none });
  });

  it.each(['have', 'i do', 'i have got it'])('yes: %s', (said) => {
    expect(answerTo(said)).toBe('yes');
  });

  it('"ah sure the …" leads in what is told, and is no yes', () => {
    expect(answerTo("ah sure the heart's grand")).toBeUndefined();
    expect(answerTo('ah sure')).toBe('yes');
    expect(understand('sure the calf stretch please', { yesMeans: 'good' }).answer).toBe('yes');
  });

  it.each(['okay', 'oh okay', 'alright', 'okay yes'])('"%s" takes note, and denies nothing', (said) => {
    expect(findings(said)).toEqual({});
    expect(answerTo(said)).not.toBe('no');
  });

  it.each(["it's okay", 'all okay', 'okay no'])('but "%s" does', (said) => {
    expect(findings(said)).toMatchObject(none);
  });

  it.each(["i want to say no but i'm not certain", 'maybe not', 'maybe yes maybe no', 'i hope not'])(
    'unsure: %s',
    (said) => {
      expect(answerTo(said)).toBe('unsure');
    },
  );

  it.each(['not a lot', 'not all of that', "it's nothing", 'i can not'])('neither: %s', (said) => {
    expect(answerTo(said)).not.toBe('no');
  });
});

describe('emphasis is no answer', () => {
  it.each(['definitely not swollen', 'absolutely no swelling', 'not really swollen'])('%s', (said) => {
    const { answer, findings: told } = heard(said, ['swelling', 'heat']);
    expect({ answer, told }).toEqual({ told: { swelling: 'none' } });
  });
});

describe('a list that is answered thing by thing', () => {
  it.each([
    ['chest no urine no numbness yes', { chest: 'no', darkUrine: 'no', nerve: 'tingling' }],
    ['chest yes pee no numb no', { chest: 'yes', darkUrine: 'no', nerve: 'none' }],
    ['my chest is tight no fever no numbness', { chest: 'yes', fever: 'no', nerve: 'none' }],
    ['chest is fine the pee i have no idea', { chest: 'no', darkUrine: 'unsure' }],
  ] as const)('%s', (said, told) => {
    expect(heard(said)).toMatchObject({ findings: told });
    expect(answerTo(said)).toBeUndefined();
  });
});

describe('a no that answers denies nothing of what follows', () => {
  it.each([
    'no i breathe fine',
    'no i breathe well i have just no condition anymore',
    'there is nothing heart works good',
  ])('%s', (said) => {
    expect(findings(said, ['chest'])).toEqual({ chest: 'no' });
  });

  it('nor hides it', () => {
    expect(findings('no i passed out', ['chest'])).toEqual({ chest: 'yes' });
  });
});

it('what was misunderstood is taken back, an alarm that stands is not', () => {
  expect(findings('no i said gold', ['cold'])).toEqual({ cold: 'no' });
  expect(findings('no i said cold', ['cold'])).toEqual({ cold: 'yes' });
});

describe('an offer', () => {
  const taken = (said: string) => understand(said, { yesMeans: 'good' }).answer;

  it.each([
    'give me easy one',
    'i would like to receive it',
    'please',
    "it's okay give me one",
    "wouldn't say no",
    'if you like',
  ])('is taken: %s', (said) => {
    expect(taken(said)).toBe('yes');
  });

  it.each([
    'no need',
    "i'm good",
    "i'd love one but not now",
    "i'd rather not",
    'maybe later',
    "don't show me",
    "that's fine no stretching needed",
  ])('is refused: %s', (said) => {
    expect(taken(said)).toBe('no');
  });

  it("is neither by speaking of another day: the run's tomorrow not today", () => {
    expect(taken("the run's tomorrow not today")).toBeUndefined();
    expect(taken('not today')).toBe('no');
  });
});

describe('a no, and behind it what there is', () => {
  it.each<[asked: readonly FindingKey[], said: string, heard: Findings]>([
    [['darkUrine'], 'no funny colour just reddish', { darkUrine: 'yes' }],
    [['darkUrine'], 'not red', { darkUrine: 'no' }],
    [['swelling', 'fever'], 'no swelling a fever i had yesterday', { swelling: 'none', fever: 'yes' }],
    [['swelling', 'fever'], 'not swollen a fever yes', { swelling: 'none', fever: 'yes' }],
    [['swelling', 'fever'], 'no swelling no fever yes', { swelling: 'none', fever: 'no' }],
    [['swelling'], 'not puffed up just bigger', { swelling: 'slight' }],
    [['swelling'], 'no bigger than the other one', { swelling: 'none' }],
    [['restPain'], 'nope only at night', { restPain: 'yes' }],
    [['restPain'], 'no just when running', { restPain: 'no' }],
    [['walking'], 'not without a stick', { walking: 'limping' }],
  ])('%j: %s', (asked, said, heard) => {
    const yesMeans = asked.includes('walking') ? 'good' : 'bad';
    expect(understand(said, { asked, yesMeans }).findings).toMatchObject(heard);
  });
});
