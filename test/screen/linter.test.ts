/** Amazon's own linter for screens: https://www.npmjs.com/package/apl-suggester. */
import { createRequire } from 'node:module';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { lastingScreenFor } from '../../src/screen/lasting.ts';
import { phrasebookFor } from '../../src/speech/index.ts';
import { screens } from '../../tools/drawing/screens.ts';

// Its types come without the files that they refer to, so only what is used of it is described here.
const Validator = z
  .looseObject({
    StaticAplTemplateValidator: z.custom<new () => { validate(document: unknown): Promise<unknown> }>(),
  })
  .parse(createRequire(import.meta.url)('apl-suggester')).StaticAplTemplateValidator;

const Complaints = z.array(z.looseObject({ errorMessage: z.string(), path: z.string() }));

/** What the linter says of a document, with where. */
async function complaints(document: unknown): Promise<readonly string[]> {
  const found = Complaints.parse(await new Validator().validate(document));
  return found.map(({ errorMessage, path }) => `${path}: ${errorMessage}`);
}

// It tells the console of components that it has no template for, on which it has nothing to say.
beforeAll(() => {
  vi.spyOn(console, 'warn').mockReturnValue();
  vi.spyOn(console, 'log').mockReturnValue();
});
afterAll(() => {
  vi.restoreAllMocks();
});

test('the linter has nothing to say against any screen', async () => {
  for (const [name, reply] of Object.entries(screens)) {
    expect(await complaints(lastingScreenFor(reply, phrasebookFor('en-US'))), name).toEqual([]);
  }
}, 30_000);

test('the linter would have found a property that does not exist, and a length that is none', async () => {
  const faulty = {
    type: 'APL',
    version: '1.8',
    mainTemplate: { items: [{ type: 'Text', text: 'x', colour: 'red', width: 'wide' }] },
  };
  expect((await complaints(faulty)).join('\n')).toMatch(/colour[\s\S]*width|width[\s\S]*colour/);
});
