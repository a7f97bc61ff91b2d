import { expect, it } from 'vitest';
import { complaints } from '../../tools/amazon-schema.ts';
import { locales, manifestFile, modelFile } from '../support/package.ts';

it("skill.json satisfies Amazon's schema", () => {
  expect(complaints(manifestFile(), 'manifest')).toEqual([]);
});

it.each(locales)("the %s interaction model satisfies Amazon's schema", (locale) => {
  expect(complaints(modelFile(locale), 'model')).toEqual([]);
});

it('a misspelt property is refused at any depth', () => {
  const { manifest } = manifestFile();
  const misspelt = { manifest: { ...manifest, apis: { custom: { endpont: {} } } } };
  expect(complaints(misspelt, 'manifest')).toEqual([expect.stringContaining('endpont')]);
  const model = { interactionModel: { languageModel: { invocationName: 'leg check', intents: [{}] } } };
  expect(complaints(model, 'model')).toEqual([expect.stringContaining('name')]);
});
