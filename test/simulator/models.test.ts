/** What the simulator hears with the models that are deployed. */
import { describe, expect, it } from 'vitest';
import { availableLocales, loadModel } from '../../simulator/models.ts';
import { createUnderstanding } from '../../simulator/understanding.ts';

const NOW = new Date(2026, 10, 18, 12);

describe.each(availableLocales())('with the %s model', (locale) => {
  const understand = createUnderstanding(loadModel(locale), { now: () => NOW });

  /** The intent, and the ids or the notation of each slot that was filled. */
  function heard(text: string, elicit?: string) {
    const { intent, slots } = understand(text, { elicit });
    const filled = Object.values(slots).filter(({ value }) => value !== undefined);
    const meaning = filled.map(({ name, value, resolutions }) => {
      const ids = resolutions?.resolutionsPerAuthority?.[0]?.values.map((entry) => entry.value.id);
      return [name, ids?.join(' ') ?? value] as const;
    });
    return { intent, ...Object.fromEntries(meaning) };
  }

  it.each([
    ['what are the things to watch for', 'WatchForIntent'],
    ['how long is it gonna last', 'RecoveryTimeIntent'],
    ['how do i get back to running after this', 'WhenCanIRunIntent'],
    ['can i take two paracetamol and go for a run', 'PainkillerIntent'],
    ['do i put ice on my shin', 'HeatOrIceIntent'],
    ["how can i tell whether it's an injury or just sore", 'SorenessOrInjuryIntent'],
    ['are there any downsides to running sore', 'RunningWhileSoreIntent'],
    ['why does resting help', 'RestIntent'],
    ["when's it time to see a doctor", 'SeeSomeoneIntent'],
    ['how much sleep do i need these days', 'NutritionIntent'],
    ['should i stretch before running', 'WarmUpIntent'],
    ['are my old trainers to blame', 'ShoesIntent'],
    ['what exercises make my calves stronger', 'StrengthIntent'],
    ["is lactic acid why i'm sore", 'LacticAcidIntent'],
    ['where did you get all that from', 'SourcesIntent'],
    ["what if it's gone tomorrow", 'WhatWouldChangeIntent'],
  ])('"%s" is heard as %s, also in the middle of the interview', (text, intent) => {
    expect(heard(text).intent).toBe(intent);
    expect(heard(text, 'answer').intent).toBe(intent);
  });

  it.each([
    ['i took ibuprofen', { sign: 'painkiller' }],
    ['can i run if i took ibuprofen', { sign: 'painkiller' }],
    ['can i run with sore legs', { location: 'legs', painWord: 'unsure' }],
    ['should i run with sore calves', { location: 'calf', painWord: 'unsure' }],
    ["my calf is warm and it's getting worse", { location: 'calf', sign: 'heat', trend: 'worse' }],
    ['i have a fever should i see a doctor', { sign: 'fever' }],
    ['my knee is paining since two days', { location: 'knee', painWord: 'unsure', duration: 'P2D' }],
    ['both knees are a solid five', { side: 'both', location: 'knee', severity: '5' }],
    ['my calf is solid', { location: 'calf', sign: 'rockHard' }],
    ['me shins are killing me', { location: 'shin', painWord: 'strong' }],
  ])('"%s" stays with the triage', (text, slots) => {
    expect(heard(text)).toEqual({ intent: 'ShouldIRunIntent', ...slots });
  });

  it.each(['answer', 'side', 'duration', 'severity'])(
    'not remembering is "not sure", never "no", when %s is asked for',
    (slot) => {
      for (const text of ["i don't remember", "i don't know", "i can't really say", "i don't recall"]) {
        expect(heard(text, slot)).toMatchObject({ answer: 'unsure' });
      }
    },
  );

  it('doubt softens bad news but stays beside good news', () => {
    expect(heard("i'm hobbling a bit", 'answer')).toEqual({ intent: 'ShouldIRunIntent', walking: 'limping' });
    expect(heard('no swelling i guess', 'answer')).toMatchObject({ swelling: 'none', answer: 'unsure' });
  });

  it('what has gone purple has not gone', () => {
    expect(heard("it's gone purple", 'answer')).toEqual({ intent: 'ShouldIRunIntent', sign: 'bruise' });
    expect(heard("it's gone now", 'severity')).toMatchObject({ painWord: 'none' });
  });

  it.each(['is it going to be hot tomorrow', 'how cold is it outside', 'i have a sore throat'])(
    'one word is not enough to take "%s" for a leg',
    (text) => {
      expect(heard(text).intent).toBe('AMAZON.FallbackIntent');
    },
  );

  it.each([
    ["i'm breathless", 'chest'],
    ["it's numb", 'nerve:tingling'],
    ['my foot is cold', 'cold'],
  ])('and still "%s" is heard at once', (text, sign) => {
    expect(heard(text)).toMatchObject({ intent: 'ShouldIRunIntent', sign });
  });

  it('a plain "i can\'t" is still a no', () => {
    expect(heard("i can't", 'answer')).toMatchObject({ answer: 'no' });
  });

  it('a correction is no answer', () => {
    expect(heard('no wait the left knee', 'answer')).toEqual({
      intent: 'CorrectIntent',
      side: 'one',
      location: 'knee',
    });
  });
});
