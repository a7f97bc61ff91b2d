import { defineConfig } from 'vitest/config';

/** Mutation testing runs the triage's proofs for every mutant: a small share of the random states has to do. */
export default defineConfig({
  test: { include: ['test/triage/**/*.test.ts'], env: { PROOF_SHARE: '0.005' } },
});
