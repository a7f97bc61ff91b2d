import draft4 from 'ajv-draft-04';
import { expect, it } from 'vitest';
import { amazonSpecification, locales, manifestFile, modelFile } from '../support/package.ts';

const { definitions } = amazonSpecification();

/** Other definitions build on these, or name their subtypes only by a `type`: they cannot be closed. */
const openTypes = new Set(
  [...JSON.stringify(definitions).matchAll(/"allOf":\[\{"\$ref":"#\/definitions\/([^"]+)"/g)].map(
    ([, name]) => name,
  ),
);

/** Amazon's service drops or rejects unknown properties; its published schema lets them pass. */
const closed = Object.fromEntries(
  Object.entries(definitions).map(([name, definition]) => {
    const closable = 'properties' in definition && !('allOf' in definition) && !openTypes.has(name);
    return [name, closable ? { additionalProperties: false, ...definition } : definition];
  }),
);

/** What Amazon's schema has to say against a document; nothing when it is fine. */
function complaints(document: unknown, definition: string): string[] {
  // The specification's own keywords (x-isEnum) and made-up formats are none of JSON Schema's.
  // Under Node's module rules the package's types put the class at `default`; it is there at run time too.
  const ajv = new draft4.default({ allErrors: true, strict: false, validateFormats: false });
  const validate = ajv.compile({ $ref: `#/definitions/${definition}`, definitions: closed });
  validate(document);
  return (validate.errors ?? []).map(({ instancePath, message, params }) =>
    [instancePath, message, JSON.stringify(params)].join(' '),
  );
}

const MANIFEST = 'v1.skill.Manifest.SkillManifestEnvelope';
const MODEL = 'v1.skill.interactionModel.InteractionModelData';

it("skill.json satisfies Amazon's schema", () => {
  expect(complaints(manifestFile(), MANIFEST)).toEqual([]);
});

it.each(locales)("the %s interaction model satisfies Amazon's schema", (locale) => {
  expect(complaints(modelFile(locale), MODEL)).toEqual([]);
});

it('a misspelt property is refused at any depth', () => {
  const { manifest } = manifestFile();
  const misspelt = { manifest: { ...manifest, apis: { custom: { endpont: {} } } } };
  expect(complaints(misspelt, MANIFEST)).toEqual([expect.stringContaining('endpont')]);
  const model = { interactionModel: { languageModel: { invocationName: 'leg check', intents: [{}] } } };
  expect(complaints(model, MODEL)).toEqual([expect.stringContaining('name')]);
});
