/** What the doctor says about one thing. */
import type { Options } from '../deploy/options.ts';

export type Diagnosis = {
  readonly about: string;
  /** `stop`: a deployment would fail. `note`: it would not, but somebody should know. */
  readonly verdict: 'ok' | 'note' | 'stop';
  readonly says: string;
  /** How to mend it. */
  readonly mend?: string;
};

/** Looks at one thing. Reads only; never prints what is secret. */
export type Check = (options: Options, env: NodeJS.ProcessEnv) => Diagnosis;

export const ok = (about: string, says: string): Diagnosis => ({ about, verdict: 'ok', says });
export const note = (about: string, says: string, mend: string): Diagnosis => ({
  about,
  verdict: 'note',
  says,
  mend,
});
export const stop = (about: string, says: string, mend: string): Diagnosis => ({
  about,
  verdict: 'stop',
  says,
  mend,
});
