import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest, by a file or a folder, in this order. */
const longest = [
  'test/browser/screens',
  'test/console/page',
  'test/deploy/deploy',
  'test/triage',
  'test/skill',
];

/** The longest first, so that both workers end together: on a fresh clone vitest goes by the size of the files. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const placeOf = ({ moduleId }: TestSpecification): number => {
      const place = longest.findIndex((path) => moduleId.includes(path));
      return place < 0 ? longest.length : place;
    };
    return (await super.sort(files)).toSorted((one, other) => placeOf(one) - placeOf(other));
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // What they test is loaded once for all of them: none changes anything that another could see.
    isolate: false,
    // Node runs TypeScript as it is, and keeps what it has compiled for the commands that are tested as well.
    experimental: { viteModuleRunner: false },
    env: { NODE_COMPILE_CACHE: join(import.meta.dirname, 'node_modules/.cache/leg-check') },
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    // For a busy machine: on two quiet cores, none but proofs and those in a browser take ten.
    testTimeout: 20_000,
    setupFiles: ['test/support/seed.ts', 'test/support/our-skill.ts'],
  },
});
