/** What somebody is not sure of. */
import { type Doubt, doubtsOf, type Findings, type ScaleKey } from '../triage/index.ts';

/** The gravest finding that they are not sure of, of those of which a doubt is one of these. */
export const doubtIn = (findings: Findings, doubt: Doubt): ScaleKey | undefined =>
  doubtsOf(doubt).find((key) => findings[key] === 'unsure');
