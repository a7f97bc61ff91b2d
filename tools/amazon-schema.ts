/** Amazon's own schemas for skill.json and interaction models, and what they have to say against a document. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import draft4 from 'ajv-draft-04';
import * as z from 'zod/mini';

/** Amazon's description of its API. */
const specification = z.object({ definitions: z.record(z.string(), z.record(z.string(), z.unknown())) });

const file = createRequire(import.meta.url).resolve('ask-smapi-model/spec.json');
const { definitions } = specification.parse(JSON.parse(readFileSync(file, 'utf8')));

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

const KINDS = {
  manifest: 'v1.skill.Manifest.SkillManifestEnvelope',
  model: 'v1.skill.interactionModel.InteractionModelData',
} as const;

/** What Amazon's schema has to say against a document; nothing when it is fine. */
export function complaints(document: unknown, kind: keyof typeof KINDS): string[] {
  // The specification's own keywords (x-isEnum) and made-up formats are none of JSON Schema's.
  // Under Node's module rules the package's types put the class at `default`; it is there at run time too.
  const ajv = new draft4.default({ allErrors: true, strict: false, validateFormats: false });
  const validate = ajv.compile({ $ref: `#/definitions/${KINDS[kind]}`, definitions: closed });
  validate(document);
  return (validate.errors ?? []).map(({ instancePath, message, params }) =>
    [instancePath, message, JSON.stringify(params)].join(' '),
  );
}
