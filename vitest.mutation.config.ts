import { defineConfig } from 'vitest/config';

/** Mutation testing runs the triage's proofs for every mutant: a small share of the random states has to do. */
export default defineConfig({
  test: {
    include: ['test/triage/**/*.test.ts'],
    // The exhaustive walk over pairs of findings would be walked for every single mutant.
    exclude: ['test/triage/monotone.test.ts'],
    setupFiles: ['test/support/seed.ts'],
    env: { PROOF_SHARE: '0.002' },
    testTimeout: 60_000,
  },
});
