/** What `npm run package` leaves behind: one small function that only this skill may call. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path));

const template = z
  .object({
    Resources: z.record(
      z.string(),
      z.object({ Type: z.string(), Properties: z.optional(z.looseObject({})) }),
    ),
  })
  .parse(JSON.parse(read('.serverless/cloudformation-template-update-stack.json').toString()));

const ofType = (type: string) =>
  Object.values(template.Resources)
    .filter((resource) => resource.Type === type)
    .map((resource) => resource.Properties ?? {});

describe('the bundle', () => {
  const bundle = read('dist/lambda.cjs').toString();

  test('is one file under 200 kB', () => {
    expect(statSync(join(root, 'dist/lambda.cjs')).size).toBeLessThan(200_000);
  });

  test('is minified', () => {
    expect(bundle.length / bundle.split('\n').length).toBeGreaterThan(400);
  });

  test('is alone in the package', () => {
    expect(namesInZip(read('.serverless/leg-check.zip'))).toEqual(['dist/lambda.cjs']);
  });
});

describe('the compiled template', () => {
  test('has one function on Node 24 and arm64', () => {
    expect(ofType('AWS::Lambda::Function')).toMatchObject([
      { Runtime: 'nodejs24.x', Architectures: ['arm64'], Handler: 'dist/lambda.handler' },
    ]);
  });

  test('lets nobody but Alexa call it, and only for the skill it knows', () => {
    const [skill] = ofType('AWS::Lambda::Function');
    const known = z
      .object({ Environment: z.object({ Variables: z.object({ ALEXA_SKILL_ID: z.string() }) }) })
      .parse(skill).Environment.Variables.ALEXA_SKILL_ID;
    expect(known).toMatch(/^amzn1\.ask\.skill\./);
    expect(ofType('AWS::Lambda::Permission')).toMatchObject([
      { Principal: 'alexa-appkit.amazon.com', EventSourceToken: known },
    ]);
    expect(ofType('AWS::Lambda::Url')).toEqual([]);
  });

  test('does not keep its logs for ever', () => {
    expect(ofType('AWS::Logs::LogGroup')).toMatchObject([{ RetentionInDays: 14 }]);
  });
});

/** The names in a zip archive, read from its central directory (APPNOTE.TXT 4.3.12). */
function namesInZip(zip: Buffer): readonly string[] {
  const names: string[] = [];
  for (let at = zip.indexOf('PK\x01\x02'); at >= 0; at = zip.indexOf('PK\x01\x02', at + 4)) {
    names.push(zip.toString('utf8', at + 46, at + 46 + zip.readUInt16LE(at + 28)));
  }
  return names;
}
