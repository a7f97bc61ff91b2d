/** What is told is of no leg: another part of the body, or nothing that hurts. */
import type { Heard, Request } from '../understanding/index.ts';
import type { State } from './state.ts';

/** Answered in a sentence: it tells of no leg. */
export const ofNoLeg: ReadonlySet<Request['kind']> = new Set<Request['kind']>([
  'soreElsewhere',
  'pelvicFloor',
  'stitch',
  'jab',
  'gaveBlood',
  'period',
]);

/** A sore arm, a stitch, "it's neither leg": whoever has told of no place is sore nowhere in the legs. */
export function isElsewhereOnly(
  { findings: { sites = [] } }: State,
  { request, findings, wrong = [] }: Heard,
): boolean {
  const { kind } = request ?? {};
  const isElsewhere = kind !== undefined && ofNoLeg.has(kind);
  const left = [...sites, ...(findings.sites ?? [])].filter((site) => !wrong.includes(site));
  return (isElsewhere || wrong.includes('legs')) && left.length === 0;
}

/** "Anything sore?" "Nothing's sore, it's only a cold": a pain that was little, and nowhere, was heard wrong. */
function isNothingSore({ open, findings: { pain, sites } }: State, heard: Heard): boolean {
  return (
    open.is === 'asking' &&
    open.question.covers.includes('sites') &&
    heard.painless === true &&
    [...(sites ?? []), ...(heard.findings.sites ?? [])].length === 0 &&
    (pain === 'mild' || pain === 'unsure')
  );
}

/** Pain that was told without a place was that of the belly, or none, where this is the answer to what is sore. */
export const isNoneOfLegs = (state: State, heard: Heard): boolean =>
  isNothingSore(state, heard) || isOfElsewhere(state, heard);

const isOfElsewhere = (state: State, heard: Heard): boolean =>
  isElsewhereOnly(state, heard) &&
  (heard.wrong !== undefined || (state.open.is === 'asking' && state.open.question.covers.includes('sites')));
