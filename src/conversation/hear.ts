/** What an utterance adds to what is known. */
import {
  assess,
  bestOf,
  type FindingKey,
  type Findings,
  findingsFrom,
  isLasting,
  merge,
  type Site,
  severityOf,
} from '../triage/index.ts';
import type { Heard } from '../understanding/index.ts';
import { askedIn } from './expects.ts';
import { faintIn, withFaint, withFaintDenied, withFaintOwned } from './faints.ts';
import { toldIn, withoutPlaceOfSign, withoutPlaceToStretch } from './implied.ts';
import { withLately } from './lately.ts';
import { withNight } from './nights.ts';
import { noiseIn, withPlaceOfNoise } from './noise.ts';
import { type Alarm, alarms } from './reply.ts';
import type { State } from './state.ts';
import { takenBackIn } from './takenBack.ts';

/** What was said, between what was known before and what is known with it. */
export type Hearing = { readonly before: State; readonly heard: Heard; readonly after: State };

export function hearing(before: State, said: Heard): Hearing {
  const heard = withFaintOwned(before, withFaintDenied(before, said));
  return { before, heard, after: hear(before, heard) };
}

/** The state after something was heard, with what a plain answer says of the open question. */
export function hear(state: State, said: Heard, takesBack: readonly FindingKey[] = []): State {
  const heard = withoutPlaceOfSign(state, withoutPlaceToStretch(state, said));
  const asked = askedIn(state.open);
  const told = toldIn(state, asked, heard);
  const merged = merge(state.findings, told, {
    // Pointing at one thing takes back no other.
    asked: state.open.is === 'asking' && state.open.pointed ? [] : asked,
    corrects: heard.corrects === true,
    // "No wait, my knee hurts" may tell of one more; and nothing urgent goes with the place that it was told of.
    moves:
      heard.corrects === true &&
      heard.findings.pain !== 'unsure' &&
      severityOf(assess(state.findings).level) < severityOf('urgentCare'),
    wrong: [...(heard.wrong ?? []), ...placesReplaced(state, heard)],
    takesBack: [...takesBack, ...takenBackIn(state, heard)],
  });
  const fainted = faintIn(state, heard);
  const { findings, lately, accepted } = withLately(
    state,
    heard,
    withFaint(state, heard, withNumber(state, merged)),
  );
  const sites = isNarrowed(state, heard) ? findings.sites : withLegs(state, findings);
  const pieced = alarms.filter((alarm) => isPieced(alarm, state, heard, findings));
  const side = findings.side === 'both' ? undefined : (heard.echo?.side ?? state.side);
  const signs = [...new Set([...state.signs, ...(said.signs ?? []).filter(isLasting)])];
  const after = {
    ...state,
    signs,
    outside: state.outside === 'air' ? state.outside : (said.outside ?? state.outside),
    underCare: state.underCare || said.underCare === true,
    scored: state.scored || said.scored === true,
    forAnother: said.forMyself ? undefined : (state.forAnother ?? said.forAnother),
    findings: withPlaceOfNoise(state, ofNow(sites ? { ...findings, sites } : findings), said),
    noise: noiseIn(state, said),
    pieced,
    side,
    fainted,
    fluttered: heard.fluttered ?? state.fluttered,
    lately,
    accepted: findings.age === 'unsure' ? [...new Set<FindingKey>([...accepted, 'age'])] : accepted,
  };
  return withNight(isUnread(state, heard) ? askedAfresh(after) : after);
}

/** "Which part is it?", asked because the places are disputed: only what is named now is one. */
function placesReplaced({ open, findings: { sites: before = [] } }: State, heard: Heard): readonly Site[] {
  const now = heard.findings.sites ?? [];
  const isAsked = open.is === 'asking' && open.way === 'anew' && open.question.covers.includes('sites');
  return isAsked && now.some((site) => site !== 'unsure') ? before.filter((site) => !now.includes(site)) : [];
}

/** "I told you, it aches" says that it hurts; how much was told already, and stays. */
function withNumber({ findings: { pain } }: State, after: Findings): Findings {
  return after.pain === 'unsure' && pain !== undefined && pain !== 'none' ? { ...after, pain } : after;
}

/** Where nothing hurts anywhere any more, nothing is sharp and nothing comes back: "that stitch, how do I stop it coming back". */
function ofNow(findings: Findings): Findings {
  const { quality: _, comesBack: __, ...others } = findings;
  return findings.pain === 'none' && findings.sites?.length === 0 ? others : findings;
}

/** "My legs", and then "my calves", is the one place said better, but not where it is asked how to spare the calves. */
function isNarrowed({ open }: State, { findings: { pain }, request, corrects }: Heard): boolean {
  return (
    pain !== undefined || corrects === true || (open.is === 'asking' && request?.kind !== 'crossTraining')
  );
}

const withLegs = ({ findings: { sites = [] } }: State, after: Findings): Findings['sites'] =>
  sites.includes('legs') && after.sites ? [...new Set([...sites, ...after.sites])] : after.sites;

/** Was there a danger word that nobody could read, and nothing else of its kind? It is asked about, but only once. */
const isUnread = ({ doubted }: State, { unread, request, findings, notSudden }: Heard): boolean =>
  !doubted &&
  unread.length > 0 &&
  !request &&
  !notSudden &&
  alarms.every((alarm) => findings[alarm] === undefined);

/** The warning signs that were denied before are asked for again. */
function askedAfresh(state: State): State {
  const denied = alarms.filter((alarm) => state.findings[alarm] === bestOf(alarm));
  if (denied.length === 0) return state;
  const kept = Object.entries(state.findings).filter(([key]) => !denied.some((alarm) => alarm === key));
  const asked = state.asked.filter((id) => id !== 'sweep');
  return { ...state, findings: findingsFrom(Object.fromEntries(kept)), asked, doubted: true };
}

/** What a sign must be told to be for an emergency by itself. */
export const grave = (alarm: Alarm): string => (alarm === 'nerve' ? 'saddle' : 'yes');

/** Does a sign of an emergency rest on words that were only pieced together? */
function isPieced(alarm: Alarm, { pieced, confirmed }: State, heard: Heard, findings: Findings): boolean {
  if (findings[alarm] !== grave(alarm) || confirmed.includes(alarm)) return false;
  const evidence = heard.evidence.filter(({ key, value }) => key === alarm && value === grave(alarm));
  if (evidence.length === 0) return pieced.includes(alarm);
  return evidence.every(({ certainty }) => certainty === 'pieced');
}

/** Do both states know the same? */
export function knowTheSame(a: State, b: State): boolean {
  const keys = new Set([...Object.keys(a.findings), ...Object.keys(b.findings)]);
  const [before, after]: readonly Readonly<Record<string, unknown>>[] = [a.findings, b.findings];
  return [...keys].every((key) => String(before?.[key]) === String(after?.[key]));
}
