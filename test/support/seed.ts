/** The same random states in every run, so that what holds here holds there; PROOF_SEED=2 looks at others. */
import fc from 'fast-check';

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.PROOF_SEED ?? 1) });
