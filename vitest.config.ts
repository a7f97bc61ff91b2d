import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    maxWorkers: 2,
    // For a busy machine: on two quiet cores, none but proofs and those in a browser take ten.
    testTimeout: 20_000,
    setupFiles: ['test/support/seed.ts'],
  },
});
