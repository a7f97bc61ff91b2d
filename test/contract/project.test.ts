/** What `ask deploy --target skill-metadata` finds and uploads. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { locales } from '../support/package.ts';

const root = join(import.meta.dirname, '../..');

it('ask-resources.json leads to the skill package', () => {
  const resources: unknown = JSON.parse(readFileSync(join(root, 'ask-resources.json'), 'utf8'));
  expect(resources).toEqual({
    askcliResourcesVersion: '2020-03-31',
    profiles: { default: { skillMetadata: { src: './skill-package' } } },
  });
});

it('the skill package holds only what Amazon reads, as all of it is uploaded', () => {
  const files = globSync('**/*.*', { cwd: join(root, 'skill-package') });
  expect(files.toSorted()).toEqual(
    [
      'skill.json',
      'assets/images/en-US_smallIcon.png',
      'assets/images/en-US_largeIcon.png',
      ...locales.map((locale) => `interactionModels/custom/${locale}.json`),
    ].toSorted(),
  );
});
