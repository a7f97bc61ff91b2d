/**
 * Signs of an emergency that were pieced together are confirmed while the instruction is already given. Yes or noise
 * keeps them; a no takes them back, and the interview goes on.
 */
import { assess, bestOf, type Findings, findingsFrom, rankOf } from '../triage/index.ts';
import type { Heard } from '../understanding/index.ts';
import type { Hearing } from './hear.ts';
import type { OpenAs } from './open.ts';
import type { Alarm, Part } from './reply.ts';
import { oneMore, type State } from './state.ts';
import { type Turn, turn } from './turn.ts';

/** The sign that has to be confirmed before anything else is said: without it there would be no emergency. */
export function toConfirm({ findings, pieced }: State): Alarm | undefined {
  if (pieced.length === 0 || assess(findings).level !== 'emergency') return undefined;
  const certain = without(findings, pieced);
  return assess(certain).level === 'emergency' ? undefined : pieced[0];
}

/** Gives the instruction, and asks whether it was heard right. */
export function confirm(state: State, alarm: Alarm, said: readonly Part[] = []): Turn {
  const sites = state.findings.sites ?? [];
  return turn(
    { ...state, turn: oneMore(state.turn) },
    { is: 'confirming', alarm },
    [...said, { say: 'urgeIf', alarm, sites }],
    { ask: 'confirm', alarm, sites, turn: state.turn },
  );
}

/** What came back to "did I hear that right?", and what is to be said about it before going on. */
export function confirmed(
  { before, heard, after: told }: Hearing,
  { alarm }: OpenAs<'confirming'>,
): { readonly state: State; readonly said: readonly Part[] } {
  // "Well yes, I suppose it is", "fair dinkum yeah, and my feet tingle": a yes, for all its doubt and whatever else is told.
  const isYes = heard.answer === 'yes' && told.findings[alarm] !== bestOf(alarm);
  // "No, it's only a little cooler": a no, and a sign that was not told in so many words. And who has no pain of the chest
  // has not denied that the heart raced: that was not asked.
  const isFluttering = alarm === 'chest' && told.fluttered === true;
  const isHalf = (heard.answer === 'no' && isPiecedIn(heard, alarm)) || (isFluttering && isCleared(heard));
  // "No, just in my foot": numb, and not where one sits.
  const isElsewhere = alarm === 'nerve' && heard.answer === 'no' && isOfALimb(heard.findings);
  const lesser = alarm === 'nerve' && heard.answer === 'no' ? lesserSign(heard.findings) : undefined;
  const otherwise = lesser ?? (isHalf ? 'unsure' : isElsewhere ? 'tingling' : told.findings[alarm]);
  const value = isYes ? before.findings[alarm] : otherwise;
  const after =
    value === told.findings[alarm] ? told : { ...told, findings: { ...told.findings, [alarm]: value } };
  const pieced = after.pieced.filter((each) => each !== alarm);
  const isKept = value === before.findings[alarm];
  // Noise keeps it, and confirms nothing: it can still be disputed.
  const isConfirmed = heard.answer === 'yes' || heard.findings[alarm] !== undefined;
  const confirmed = isConfirmed ? [...before.confirmed, alarm] : before.confirmed;
  if (isKept) return { state: { ...after, pieced, confirmed }, said: [] };
  // Whoever is not sure even now is not asked a third time.
  if (value === 'unsure')
    return { state: { ...after, pieced, accepted: [...after.accepted, alarm] }, said: [] };
  return { state: { ...after, pieced }, said: [{ say: 'takenBack' }] };
}

/** "No, all normal there, it's my toes that tingle": less than was feared, and more than not sure. */
const lesserSign = ({ nerve }: Findings): Findings['nerve'] =>
  nerve !== undefined && nerve !== 'saddle' && rankOf('nerve', nerve) > rankOf('nerve', 'unsure')
    ? nerve
    : undefined;

/** Nothing but a place below the hip. */
const isOfALimb = ({ sites = [], pain }: Findings): boolean =>
  pain === undefined &&
  sites.length > 0 &&
  sites.every((site) => !['lowBack', 'hip', 'groin', 'glute', 'unsure'].includes(site));

const isCleared = ({ answer, findings }: Heard): boolean =>
  findings.chest === bestOf('chest') || (answer === 'no' && findings.chest === undefined);

function isPiecedIn({ evidence }: Heard, alarm: Alarm): boolean {
  // "Nah, only when I run, then it goes" pieces together that it is not so now.
  const told = evidence.filter(({ key, value }) => key === alarm && value !== bestOf(alarm));
  return told.length > 0 && told.every(({ certainty }) => certainty === 'pieced');
}

function without(findings: Findings, keys: readonly string[]): Findings {
  return findingsFrom(Object.fromEntries(Object.entries(findings).filter(([key]) => !keys.includes(key))));
}
