/** A joint that only makes a noise: whether it hurts is asked, and a pain that is told then is there. */
import type { Findings, Question, Site } from '../triage/index.ts';
import type { Heard } from '../understanding/index.ts';
import type { State } from './state.ts';

/** Where a noise was told, and nothing of pain. */
export const noiseIn = ({ noise }: State, heard: Heard): State['noise'] => noise ?? heard.noise;

/** "Yes", "yes, a three": in the joint that was told of, where no other place is named. */
export function withPlaceOfNoise({ noise, open }: State, findings: Findings, { answer }: Heard): Findings {
  const isYes = answer === 'yes' && open.is === 'asking' && open.question.id === 'open';
  const isSore = isYes || (findings.pain !== undefined && findings.pain !== 'none');
  return noise !== undefined && isSore && findings.sites === undefined
    ? { ...findings, sites: [noise] }
    : findings;
}

/** Of a joint that only makes a noise, the question is whether it hurts at all. */
export const asNoise = ({ noise, findings }: State, { id }: Question): { readonly noise?: true } =>
  id === 'open' && noise !== undefined && findings.pain === undefined && isThere(noise, findings)
    ? { noise: true }
    : {};

const isThere = (noise: Site, { sites = [] }: Findings): boolean => sites.every((site) => site === noise);
