import { describe, expect, it } from 'vitest';
import { intentsOf, locales, manifestFile, modelFile, slotsIn, typesOf } from '../support/package.ts';

const { publishingInformation, privacyAndCompliance, apis } = manifestFile().manifest ?? {};

/** Whether a sample utterance says this: words for words, and for a custom slot one of its type's phrases. */
function isSample(locale: string, utterance: string): boolean {
  const phrases = new Map(
    typesOf(locale).map(({ name, values }) => [name, values.flatMap((value) => value.phrases)]),
  );
  return intentsOf(locale).some(({ slots, samples }) =>
    samples.some((sample) => {
      const pattern = new RegExp(`^${sample.replace(/\{\w+\}/g, '(.+)')}$`, 'i');
      const [matched, ...said] = pattern.exec(utterance.toLowerCase()) ?? [];
      const types = slotsIn(sample).map((slot) => slots.find(({ name }) => name === slot)?.type ?? '');
      return matched !== undefined && types.every((type, at) => phrases.get(type)?.includes(said[at] ?? ''));
    }),
  );
}

it('the store page exists in the same locales as the interaction models', () => {
  expect(Object.keys(publishingInformation?.locales ?? {}).toSorted()).toEqual(locales.toSorted());
  expect(Object.keys(privacyAndCompliance?.locales ?? {}).toSorted()).toEqual(locales.toSorted());
});

describe.each(locales)('the %s store page', (locale) => {
  const page = publishingInformation?.locales?.[locale];
  const description = page?.description ?? '';
  const examples = page?.examplePhrases ?? [];
  const invocation = modelFile(locale).interactionModel?.languageModel?.invocationName ?? '';

  it('keeps to the lengths Amazon allows', () => {
    expect(page?.name?.length).toBeGreaterThanOrEqual(2);
    expect(page?.summary?.length).toBeGreaterThan(0);
    expect(page?.summary?.length).toBeLessThanOrEqual(160);
    expect(description.length).toBeGreaterThan(0);
    expect(description.length).toBeLessThanOrEqual(4000);
    expect(page?.keywords?.length).toBeLessThanOrEqual(30);
    expect(page?.keywords?.filter((keyword) => keyword.length > 150)).toEqual([]);
    expect(examples.filter((phrase) => phrase.length > 200)).toEqual([]);
  });

  it('opens its three example phrases with the wake word and the invocation name', () => {
    expect(examples).toHaveLength(3);
    expect(examples[0]).toMatch(new RegExp(`^Alexa, (?:ask|open) ${invocation}\\b`));
  });

  it('takes every example phrase from the sample utterances', () => {
    const opening = new RegExp(`^Alexa, (?:ask|open) ${invocation}\\s*`, 'i');
    const strange = examples.filter((phrase) => {
      const utterance = phrase.replace(opening, '').replace(/[.,!?]/g, '');
      return utterance !== '' && !isSample(locale, utterance);
    });
    expect(strange).toEqual([]);
  });

  it('names only questions that its interaction model knows', () => {
    const features = description.split('\n').filter((line) => line.startsWith('- '));
    const questions = features.flatMap((line) =>
      [...line.matchAll(/"([^"]+)"/g)].map(([, text = '']) => text),
    );
    expect(questions.length).toBeGreaterThan(10);
    expect(questions.filter((text) => !isSample(locale, text.replace(/[.,!?]/g, '')))).toEqual([]);
  });

  it('says that it is no substitute for medical advice, unreviewed, and not for emergencies', () => {
    expect(description).toMatch(/not a substitute for professional medical advice/i);
    expect(description).toMatch(/no clinician has reviewed it/i);
    expect(description).toMatch(/not for emergencies.*call your local emergency number/is);
  });

  it('claims neither to diagnose, cure, treat nor save', () => {
    const claims = `${page?.summary} ${description}`.match(
      /\b(?:diagnos\w*|cure[sd]?|treats?|heals?|save your life|life-?saving|doctor-approved|guarantee\w*)\b/gi,
    );
    expect(claims ?? []).toEqual([]);
  });

  it('links a privacy policy over https, on a host that is not Amazon’s', () => {
    const address = new URL(privacyAndCompliance?.locales?.[locale]?.privacyPolicyUrl ?? '');
    expect(address.protocol).toBe('https:');
    expect(address.host).not.toMatch(/amazon|alexa|aws/);
  });
});

it('gives testers instructions within four thousand characters', () => {
  expect(publishingInformation?.testingInstructions?.length).toBeGreaterThan(100);
  expect(publishingInformation?.testingInstructions?.length).toBeLessThanOrEqual(4000);
});

it('answers every privacy and compliance question, and makes no health-data claim', () => {
  // usesHealthInfo is for HIPAA-covered entities alone; this skill stores nothing.
  const { locales: _, ...answers } = privacyAndCompliance ?? {};
  expect(answers).toEqual({
    allowsPurchases: false,
    usesPersonalInfo: false,
    isChildDirected: false,
    isExportCompliant: true,
    containsAds: false,
  });
});

it('is a health and fitness skill that can be found without its name', () => {
  expect(publishingInformation?.category).toBe('HEALTH_AND_FITNESS');
  expect(apis?.custom?.interfaces).toEqual([{ type: 'CAN_FULFILL_INTENT_REQUEST' }]);
});
