import { describe, expect, it } from 'vitest';
import type { InteractionModel, TypeDeclaration } from '../../simulator/model.ts';
import { createUnderstanding } from '../../simulator/understanding.ts';

const type = (name: string, values: Record<string, string[]>): TypeDeclaration => ({
  name,
  values: Object.entries(values).map(([id, [value = id, ...synonyms]]) => ({
    id,
    name: { value, synonyms },
  })),
});

/** A small model of the same kind as the deployed one. */
const MODEL: InteractionModel = {
  interactionModel: {
    languageModel: {
      invocationName: 'leg check',
      intents: [
        {
          name: 'ShouldIRunIntent',
          samples: [
            'should i run',
            'should i run today',
            'can i go running',
            'should i run my {location} is {painWord}',
            'my {location} hurts',
            'my {location} is {sign}',
            'my {location} is {swelling}',
            'my {side} {location} hurts about a {severity} out of ten since {since}',
            'i {sign} my {location}',
          ],
          slots: [
            {
              name: 'location',
              type: 'LOCATION',
              samples: ['{location}', 'my {location} about a {severity}'],
            },
            { name: 'otherLocation', type: 'LOCATION' },
            {
              name: 'severity',
              type: 'AMAZON.NUMBER',
              samples: ['{severity}', 'maybe a {severity}', '{painWord}'],
            },
            { name: 'painWord', type: 'PAIN_WORD' },
            { name: 'swelling', type: 'SWELLING' },
            {
              name: 'side',
              type: 'SIDE',
              samples: ['{side}', '{side} for {duration}', '{side} since {since}'],
            },
            {
              name: 'duration',
              type: 'AMAZON.DURATION',
              samples: ['{duration}', '{since}', "{duration} and it's {trend}"],
            },
            { name: 'since', type: 'AMAZON.DATE' },
            { name: 'trend', type: 'TREND' },
            { name: 'sign', type: 'SIGN', samples: ['{sign}', 'i have {sign}'] },
            { name: 'otherSign', type: 'SIGN' },
            { name: 'answer', type: 'ANSWER', samples: ['{answer}', '{answer} {sign}', '{answer} i can'] },
          ],
        },
        {
          name: 'CorrectIntent',
          samples: [
            "no wait it's the {side} {location}",
            'no wait the {location}',
            'no wait {answer}',
            "actually it's a {severity}",
            "actually it's {swelling}",
            "actually it's {painWord}",
            "actually it's {trend}",
            'actually i have {sign} and {otherSign}',
            'i meant my {location}',
            'sorry {duration}',
            'sorry since {since}',
            'not the {otherLocation} the {location}',
          ],
          slots: [
            { name: 'location', type: 'LOCATION' },
            { name: 'otherLocation', type: 'LOCATION' },
            { name: 'severity', type: 'AMAZON.NUMBER' },
            { name: 'painWord', type: 'PAIN_WORD' },
            { name: 'swelling', type: 'SWELLING' },
            { name: 'side', type: 'SIDE' },
            { name: 'duration', type: 'AMAZON.DURATION' },
            { name: 'since', type: 'AMAZON.DATE' },
            { name: 'trend', type: 'TREND' },
            { name: 'sign', type: 'SIGN' },
            { name: 'otherSign', type: 'SIGN' },
            { name: 'answer', type: 'ANSWER' },
          ],
        },
        {
          name: 'StretchIntent',
          samples: ['how should i stretch', 'how do i stretch my {location}', 'stretches for my {location}'],
          slots: [{ name: 'location', type: 'LOCATION' }],
        },
        {
          name: 'CrossTrainIntent',
          samples: ['can i {activity} instead', 'what about {activity}', 'can i do something else'],
          slots: [{ name: 'activity', type: 'ACTIVITY' }],
        },
        { name: 'WhyIntent', samples: ['why', 'why not', 'how come'] },
        ...['Help', 'Stop', 'Cancel', 'Fallback', 'Repeat', 'Yes', 'No', 'StartOver'].map((name) => ({
          name: `AMAZON.${name}Intent`,
          samples: [],
        })),
      ],
      types: [
        type('LOCATION', {
          quad: ['quads', 'thighs'],
          calf: ['calf', 'calves'],
          knee: ['knee'],
          ankle: ['ankle'],
          hamstring: ['hamstring', 'hammies'],
          unsure: ["can't say where"],
          none: ['nowhere'],
        }),
        type('PAIN_WORD', {
          mild: ['a bit sore', 'slight'],
          unsure: ['sore', 'not sure'],
          strong: ['really sore', 'bad'],
        }),
        type('SWELLING', {
          none: ['not swollen', 'no swelling'],
          slight: ['a bit puffy'],
          clear: ['swollen'],
        }),
        type('SIDE', { both: ['both', 'both sides', 'both knees'], one: ['one side', 'left', 'right'] }),
        type('TREND', { improving: ['getting better'], worse: ['worse'] }),
        type('SIGN', {
          heat: ['hot', 'red'],
          fever: ['a fever', 'fever'],
          'fever:no': ['no fever'],
          darkUrine: ['pee is like cola', 'dark pee'],
          pop: ['felt a pop'],
          injury: ['twisted', 'twisted my ankle'],
          clotRisk: ['cancer', 'op', 'knee op'],
        }),
        type('ANSWER', {
          yes: ['yes', 'yeah'],
          no: ['no', 'nope'],
          unsure: ['not sure', "i don't know", 'maybe'],
        }),
        type('ACTIVITY', { swimming: ['swimming', 'swim'], cycling: ['cycling', 'bike'] }),
      ],
    },
  },
};

const understand = createUnderstanding(MODEL, {
  now: () => new Date(2026, 10, 18, 12),
  applicationId: 'test',
});

/** The intent and each filled slot: its values' ids, or for a built-in type its value. */
function heard(text: string, elicit?: string) {
  const { intent, slots } = understand(text, { elicit });
  const filled = Object.values(slots).filter(({ value }) => value !== undefined);
  const meaning = filled.map(({ name, value, resolutions }) => {
    const ids = resolutions?.resolutionsPerAuthority?.[0]?.values.map((entry) => entry.value.id);
    return [name, ids?.join(' ') ?? value] as const;
  });
  return { intent, ...Object.fromEntries(meaning) };
}

const RUN = 'ShouldIRunIntent';

describe('an opening', () => {
  it('without more than the name launches the skill', () => {
    for (const text of ['open leg check', 'Alexa, open Leg Check.', 'leg check', 'start leg check please']) {
      expect(heard(text)).toEqual({ intent: 'LaunchRequest' });
    }
  });

  it('may name the skill before the question', () => {
    for (const text of ['ask leg check if i should run', 'alexa, ask leg check should i run today']) {
      expect(heard(text)).toEqual({ intent: RUN });
    }
  });

  it('may tell several things at once', () => {
    expect(
      heard('should I run today, both my quads are a bit sore, about a two out of ten, since Sunday'),
    ).toEqual({
      intent: RUN,
      side: 'both',
      location: 'quad',
      painWord: 'mild',
      severity: '2',
      since: '2026-11-15',
    });
  });
});

describe('slot values', () => {
  it('of the longest phrase win', () => {
    expect(heard('my ankle is not swollen')).toMatchObject({ location: 'ankle', swelling: 'none' });
    expect(heard('my ankle is swollen')).toMatchObject({ swelling: 'clear' });
    expect(heard('my quads are really sore')).toMatchObject({ painWord: 'strong' });
  });

  it('keep a denial that is a value of its own', () => {
    expect(heard('no fever', 'answer')).toEqual({ intent: RUN, sign: 'fever:no' });
    expect(heard('no, a fever', 'answer')).toMatchObject({ answer: 'no' });
  });

  it('are found in the plural and with one typo in a long word', () => {
    expect(heard('my knees hurt')).toMatchObject({ location: 'knee' });
    expect(heard('my hamstirng hurts')).toMatchObject({ location: 'hamstring' });
    expect(heard('my hamstrings hurt')).toMatchObject({ location: 'hamstring' });
  });

  it('are not guessed from a word that the model knows otherwise', () => {
    expect(heard('cancel', 'sign')).toEqual({ intent: 'AMAZON.CancelIntent' });
  });

  it('give way to their parts when these say more', () => {
    expect(heard('i twisted my ankle')).toEqual({ intent: RUN, sign: 'injury', location: 'ankle' });
    expect(heard('both knees hurt')).toMatchObject({ side: 'both', location: 'knee' });
  });

  it('stay whole when a part would mislead', () => {
    expect(heard('i had a knee op', 'answer')).toEqual({ intent: RUN, sign: 'clotRisk' });
    expect(heard('both knees', 'side')).toEqual({ intent: RUN, side: 'both' });
  });

  it('leave out a "both" that only counts what is told', () => {
    expect(heard('both hot and swollen', 'sign')).toEqual({ intent: RUN, sign: 'heat', swelling: 'clear' });
    expect(heard('both my knee and my ankle hurt')).not.toHaveProperty('side');
  });

  it('leave out a "bad" that only judges', () => {
    expect(heard('is it bad to run with a sore knee')).toMatchObject({ painWord: 'unsure' });
    expect(heard('my knee is bad')).toMatchObject({ painWord: 'strong' });
  });

  it('leave out a "maybe" that only hedges', () => {
    expect(heard('maybe a six', 'severity')).toEqual({ intent: RUN, severity: '6' });
    expect(heard('maybe', 'severity')).toEqual({ intent: RUN, answer: 'unsure' });
  });

  it('go to the second slot of their type, and further ones with it', () => {
    expect(heard('my knee hurts and my ankle')).toMatchObject({ location: 'knee', otherLocation: 'ankle' });
    expect(heard('my knee, my ankle and my calf')).toMatchObject({
      location: 'knee',
      otherLocation: 'ankle calf',
    });
  });

  it('are named once although they were said twice', () => {
    expect(heard('my calf, yes both calves')).not.toHaveProperty('otherLocation');
  });

  it('carry their resolution, and empty slots none', () => {
    const { slots } = understand('my calf hurts');
    expect(slots.location).toMatchObject({
      value: 'calf',
      resolutions: {
        resolutionsPerAuthority: [
          {
            authority: 'amzn1.er-authority.echo-sdk.test.LOCATION',
            status: { code: 'ER_SUCCESS_MATCH' },
            values: [{ value: { name: 'calf', id: 'calf' } }],
          },
        ],
      },
    });
    expect(slots.severity).toEqual({ name: 'severity', confirmationStatus: 'NONE' });
  });
});

describe('an answer', () => {
  it.each([
    ['a six', 'severity', { severity: '6' }],
    ['left knee, three', 'location', { side: 'one', location: 'knee', severity: '3' }],
    ['two days and getting better', 'duration', { duration: 'P2D', trend: 'improving' }],
    ['sunday', 'duration', { since: '2026-11-15' }],
    ['both, since yesterday', 'side', { side: 'both', since: '2026-11-17' }],
    ['yes i can', 'answer', { answer: 'yes' }],
    ['no but my ankle is a bit puffy', 'answer', { answer: 'no', location: 'ankle', swelling: 'slight' }],
    ['felt a pop', 'sign', { sign: 'pop' }],
    ['yes', 'sign', { answer: 'yes' }],
  ])('%s fills what it says when %s is asked for', (text, elicit, slots) => {
    expect(heard(text, elicit)).toEqual({ intent: RUN, ...slots });
  });

  it('that fits several slots goes to the one asked for', () => {
    expect(heard('not sure', 'answer')).toEqual({ intent: RUN, answer: 'unsure' });
    expect(heard('not sure', 'severity')).toEqual({ intent: RUN, painWord: 'unsure' });
  });

  it('of yes or no, when nothing is asked for, is Amazon’s own intent', () => {
    expect(heard('yes')).toEqual({ intent: 'AMAZON.YesIntent' });
    expect(heard('no thanks')).toEqual({ intent: 'AMAZON.NoIntent' });
    expect(heard('not sure')).toEqual({ intent: 'AMAZON.FallbackIntent' });
  });
});

const CORRECT = 'CorrectIntent';

describe('a correction', () => {
  it.each([
    ['no wait the left knee', { side: 'one', location: 'knee' }],
    ['No, wait: my ankle!', { location: 'ankle' }],
    ['um no wait the calf', { location: 'calf' }],
    ["actually it's a six", { severity: '6' }],
    ["actually it's not swollen", { swelling: 'none' }],
    ["actually it's worse", { trend: 'worse' }],
    ['actually i have a fever', { sign: 'fever' }],
    ['i meant my calf', { location: 'calf' }],
    ['sorry three days', { duration: 'P3D' }],
    ['sorry since sunday', { since: '2026-11-15' }],
  ])('%s is heard with and without a question open', (text, slots) => {
    expect(heard(text)).toEqual({ intent: CORRECT, ...slots });
    for (const slot of ['answer', 'location', 'side', 'severity', 'duration']) {
      expect(heard(text, slot)).toEqual({ intent: CORRECT, ...slots });
    }
  });

  it('names what was wrong last, wherever it was said', () => {
    const right = { intent: CORRECT, location: 'ankle', otherLocation: 'knee' };
    expect(heard('not the knee, the ankle', 'answer')).toEqual(right);
    expect(heard('no wait my ankle, not my knee', 'answer')).toEqual(right);
    expect(heard('no wait i said my knee but the ankle', 'answer')).toEqual(right);
  });

  it('forgets a number that was wrong', () => {
    expect(heard("actually it's a four, not a six", 'answer')).toEqual({ intent: CORRECT, severity: '4' });
  });

  it('of a yes or no must be plain: "sorry, no" just answers', () => {
    expect(heard('no wait yes', 'answer')).toEqual({ intent: CORRECT, answer: 'yes' });
    expect(heard('sorry, no', 'answer')).toEqual({ intent: RUN, answer: 'no' });
    expect(heard('actually yes', 'answer')).toEqual({ intent: RUN, answer: 'yes' });
  });

  it('is not heard in what only begins like one', () => {
    expect(heard('actually how do i stretch my calves')).toEqual({
      intent: 'StretchIntent',
      location: 'calf',
    });
    expect(heard('actually can i swim instead', 'answer')).toMatchObject({ intent: 'CrossTrainIntent' });
    expect(heard('actually why', 'answer')).toEqual({ intent: 'WhyIntent' });
    expect(heard('actually should i run today').intent).toBe(RUN);
  });

  it('is not heard in what is told for the first time', () => {
    expect(heard('my ankle is swollen', 'answer').intent).toBe(RUN);
    expect(heard("it's worse", 'duration')).toEqual({ intent: RUN, trend: 'worse' });
  });
});

describe('other intents', () => {
  it.each([
    ['how do i stretch my calves', { intent: 'StretchIntent', location: 'calf' }],
    ['can i swim instead', { intent: 'CrossTrainIntent', activity: 'swimming' }],
    ['why', { intent: 'WhyIntent' }],
    ['help', { intent: 'AMAZON.HelpIntent' }],
    ['stop', { intent: 'AMAZON.StopIntent' }],
    ['say that again', { intent: 'AMAZON.RepeatIntent' }],
    ['start over', { intent: 'AMAZON.StartOverIntent' }],
  ])('%s is understood with and without a question open', (text, expected) => {
    expect(heard(text)).toEqual(expected);
    expect(heard(text, 'answer')).toEqual(expected);
  });

  it('do not take an utterance that names a place or a sign', () => {
    expect(heard('my calf is swollen and hot')).toMatchObject({
      intent: RUN,
      location: 'calf',
      sign: 'heat',
    });
    expect(heard('i noticed that my pee is like cola')).toEqual({ intent: RUN, sign: 'darkUrine' });
  });

  it.each([
    "what's the weather",
    'play some jazz',
    'set a timer for ten minutes',
    'order two pizzas',
    'who won the football last night',
  ])('%s is none of ours, also in the middle of a dialog', (text) => {
    expect(heard(text).intent).toBe('AMAZON.FallbackIntent');
    for (const slot of ['location', 'severity', 'duration', 'answer']) {
      expect(heard(text, slot).intent).toBe('AMAZON.FallbackIntent');
    }
  });
});
