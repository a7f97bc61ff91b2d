/**
 * Signs of an emergency that were pieced together are confirmed while the instruction is already given. Yes or noise
 * keeps them; a no takes them back, and the interview goes on.
 */
import {
  assess,
  type FindingKey,
  type Findings,
  findingsFrom,
  places,
  type Rule,
  volunteered,
} from '../triage/index.ts';
import type { Heard } from '../understanding/index.ts';
import { hear } from './hear.ts';
import { type Alarm, alarms, type Part } from './reply.ts';
import { type OpenAs, oneMore, type State } from './state.ts';
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
  state: State,
  { alarm }: OpenAs<'confirming'>,
  heard: Heard,
): { readonly state: State; readonly said: readonly Part[] } {
  const after = hear(state, heard);
  const pieced = after.pieced.filter((each) => each !== alarm);
  const value = after.findings[alarm];
  const isKept = value === state.findings[alarm];
  if (isKept) return { state: { ...after, pieced, confirmed: [...state.confirmed, alarm] }, said: [] };
  // Whoever is not sure even now is not asked a third time.
  if (value === 'unsure')
    return { state: { ...after, pieced, accepted: [...after.accepted, alarm] }, said: [] };
  return { state: { ...after, pieced }, said: [{ say: 'takenBack' }] };
}

/**
 * What an answer rests on and was heard wrong is put right: "there was no pop", after "a pop can mean …". Taken back
 * without anything in its stead ("that's not right") the signs that decide are forgotten, and asked for again. What was
 * confirmed stays, and so does how much it hurts, for how long and which way it goes: that is bargained about. Nor is
 * anything forgotten without a word that is not asked for again: a blood thinner, an age.
 */
export function takeBack(state: State, heard: Heard): State {
  const [deciding] = assess(state.findings).reasons;
  const keys = deciding === undefined ? [] : keysOf(deciding).filter((key) => isOpenTo(state, heard, key));
  const told = keys.filter((key) => heard.findings[key] !== undefined);
  const corrected = hear(state, heard, told);
  if (told.length > 0 || heard.corrects !== true || state.open.is !== 'warned') return corrected;
  const signs = keys.filter((key) => alarms.some((alarm) => alarm === key));
  const others = keys.filter((key) => !bargained.has(key) && isAskedAgain(key, state.findings));
  const findings = without(state.findings, signs.length > 0 ? signs : others);
  return {
    ...corrected,
    findings,
    pieced: corrected.pieced.filter((alarm) => findings[alarm] !== undefined),
  };
}

/** "It's stiff" says that it is dull, and does not take back that it was sharp. */
const bargained: ReadonlySet<string> = new Set([
  ...['pain', 'days', 'trend', 'side', 'fatigue', 'painkiller'],
  'quality',
]);

/** What is rare counts only when it is told, and nobody is asked about a joint but of a sore one. */
const isAskedAgain = (key: FindingKey, { sites = [] }: Findings): boolean =>
  !volunteered.has(key) &&
  (key !== 'jointTrouble' || places.joint.some((joint) => sites.some((site) => site === joint)));

/** "If I misheard you, say so" asks for it. */
function isOpenTo({ confirmed, open }: State, { corrects }: Heard, key: keyof Findings): boolean {
  const isAskedFor = corrects === true || open.is === 'warned' || !bargained.has(key);
  return isAskedFor && !confirmed.some((alarm) => alarm === key);
}

function without(findings: Findings, keys: readonly string[]): Findings {
  return findingsFrom(Object.fromEntries(Object.entries(findings).filter(([key]) => !keys.includes(key))));
}

/** The findings that a rule looks at, but for the place. */
function keysOf({ when }: Rule): readonly (keyof Findings)[] {
  const found: (keyof Findings)[] = [];
  const collect = (condition: Rule['when']): void => {
    if (condition.kind === 'atLeast') found.push(condition.key);
    else if (condition.kind !== 'at') condition.of.forEach(collect);
  };
  collect(when);
  return [...new Set(found)];
}
