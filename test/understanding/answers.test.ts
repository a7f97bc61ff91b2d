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

describe('things that are denied one by one settle only those', () => {
  const began: readonly FindingKey[] = ['pop', 'injury', 'pinpoint', 'comesBack'];

  it.each<[said: string, heard: Findings]>([
    ['no pop that i heard she just swelled up that night', { pop: 'no' }],
    ['no injury of any kind it is both achilles tendons', { injury: 'no' }],
    ['no sudden event at all', { injury: 'no', pop: 'no' }],
    ['no falls just a dull ache', { injury: 'no' }],
    ['no twists or falls', { injury: 'no' }],
    ['no pops no falls', { pop: 'no', injury: 'no' }],
  ])('%s', (said, settled) => {
    const told = heard(said, began);
    expect(told.answer).toBeUndefined();
    expect(told.findings).toMatchObject(settled);
    for (const key of began) expect(told.findings[key]).toBe(settled[key]);
  });

  it.each([
    'no',
    'no love',
    "no everything's fine",
    'nope no falls',
    'no no falls',
    'no just a dull ache',
    'no pops no pain no nowt wrong',
  ])('a no that stands by itself, or a closing, answers the whole: %s', (said) => {
    expect(heard(said, began).answer).toBe('no');
    expect(findings(said, began)).toMatchObject({ pop: 'no', injury: 'no', pinpoint: 'no', comesBack: 'no' });
  });

  it('"just" closes a list of signs, and no question of where, which way or what was taken', () => {
    expect(findings('just a bruise', ['swelling', 'heat', 'bruise']).swelling).toBe('none');
    expect(findings('just the right heel', ['side', 'trend', 'comesBack'])).toEqual({
      side: 'one',
      sites: ['heel'],
    });
    expect(findings('just the pill', ['clotRisk', 'pregnant', 'bloodThinner'])).toEqual({
      clotRisk: 'minor',
    });
    expect(findings('i only tapped it', ['injury', 'pop', 'swelling'])).toEqual({ injury: 'knock' });
    expect(findings('no chest pain just numb toes', ['chest', 'nerve', 'cold']).cold).toBeUndefined();
    expect(findings('no just numb toes', ['chest', 'nerve', 'cold']).cold).toBe('no');
  });

  it('after denials "i am well" and "they look the same" are one more', () => {
    const body: readonly FindingKey[] = ['swelling', 'fever', 'walking'];
    expect(findings("no swelling they look the same i'm well", body)).toEqual({ swelling: 'none' });
    expect(answerTo('it looks the same', body)).toBe('no');
  });
});

describe('a no after an answer that refuses nothing', () => {
  const offered = (said: string) => understand(said, { yesMeans: 'good' }).answer;

  it.each([
    "no not my arch it's the heel",
    'no my knee is fine',
    'so no tempo then',
    "no it ain't been over a week this one's just from last night",
    "no this is just from yesterday's shift",
    "well i don't much care for doctors' offices",
    "then what can i do so that i don't lose fitness",
    "it doesn't though i ride to work",
    "but i've already run twice and felt nothing at all",
    'i can do the tempo tomorrow if baby is sleeping no',
    "it's me achilles not me sole",
  ])('%s', (said) => {
    expect(offered(said)).toBeUndefined();
  });

  it.each([
    'no',
    'so no',
    'no thanks my calf is sore',
    "no my calf's fine thanks",
    'so no stretching for me',
    'no need it is fine now',
    "that's me",
    'skip it my legs are sore',
  ])('and one that does: %s', (said) => {
    expect(offered(said)).toBe('no');
  });
});
