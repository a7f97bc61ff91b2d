/** An answer that is disputed: what was heard wrong is put right, or the one thing that decides is asked about again. */
import {
  assess,
  bestOf,
  findingEntries,
  inOrderOfGravity,
  isAskedIn,
  isScaleKey,
  type Question,
  questionIds,
  type Rule,
  rankOf,
  type ScaleKey,
  severityOf,
} from '../triage/index.ts';
import type { Heard } from '../understanding/index.ts';
import { decidingIn, keysOf } from './deciding.ts';
import { grave, type Hearing, hear } from './hear.ts';
import type { OpenAs } from './open.ts';
import { type Alarm, alarms, type Part } from './reply.ts';
import type { State } from './state.ts';

/**
 * What an answer rests on and was heard wrong is put right: "there was no pop", after "a pop can mean …". What was
 * confirmed stays; and how much it hurts, for how long and which way it goes is bargained about, so that it takes a "no, I
 * said …", or an urgent answer, which asks for it.
 */
export function takeBack(told: Hearing): State {
  const { before, heard, after } = withColdOfLong(told);
  const isOpen = heard.corrects === true || before.open.is === 'warned';
  // "I only thought it was heartburn" is doubt, and no denial.
  const isClear = (key: ScaleKey): boolean =>
    (heard.findings[key] ?? 'unsure') !== 'unsure' || (key === 'cold' && heard.notSudden === true);
  const isMore = (key: ScaleKey): boolean =>
    (key === 'nerve' && isOneMore(before, heard)) || (key === 'clotRisk' && isFurtherRisk(heard));
  const denied = decidingIn(before).filter((key) => isClear(key) && !isMore(key) && !isToldAgain(key, heard));
  // Nobody bargains about what was never clear: "no soreness at all, zero since yesterday".
  const wrong = denied.filter((key) => isOpen || !bargained.has(key) || before.findings[key] === 'unsure');
  return wrong.length > 0 ? hear(before, heard, wrong) : after;
}

/** "Nothing sudden, it's been months": of a limb that went cold of a sudden it is not certain, or not any longer. */
const withColdOfLong = (told: Hearing): Hearing =>
  told.heard.notSudden === true && (told.before.findings.cold ?? 'no') !== 'no'
    ? { ...told, heard: { ...told.heard, findings: { ...told.heard.findings, cold: 'unsure' } } }
    : told;

/** "No, but my foot slaps", "only when I run, it clears": one more sign of a nerve, or a while without, takes back no numb seat. */
const isOneMore = (before: State, { findings, corrects }: Heard): boolean =>
  before.findings.nerve === 'saddle' &&
  (findings.nerve === 'weak' || findings.nerve === 'duringRuns') &&
  corrects !== true;

/** "I'm on the pill as well": a smaller risk beside a greater one, and no denial of that. */
const isFurtherRisk = ({ findings: { clotRisk = 'none' } }: Heard): boolean =>
  rankOf('clotRisk', clotRisk) > rankOf('clotRisk', 'none');

/** "An ambulance, for a bit of pins and needles": whoever scoffs at a sign of an emergency, and denies nothing, tells it again. */
const isToldAgain = (key: ScaleKey, { findings, corrects, answer }: Heard): boolean =>
  findingEntries[key].alarm === true &&
  rankOf(key, findings[key] ?? bestOf(key)) > rankOf(key, 'unsure') &&
  corrects !== true &&
  answer !== 'no';

/** "The fever's gone" and "it's stiff" do not take back that there was one today, or that it was sharp. */
const bargained: ReadonlySet<ScaleKey> = new Set([
  ...(['pain', 'days', 'trend', 'side', 'fatigue', 'painkiller', 'fever', 'illness'] as const),
  'quality',
]);

/** "No, it's a two", "it only started yesterday": bargained about, and not yet a correction. Is what decides told to be better? */
export const isBargain = (state: State, { findings }: Heard): boolean =>
  decidingIn(state).some((key) => bargained.has(key) && rankIn(key, findings) < rankIn(key, state.findings));

/** "No, it's only food poisoning": whoever tells again what decides disputes nothing of it. */
export const tellsAgain = (state: State, { findings }: Heard): boolean =>
  decidingIn(state).some((key) => findings[key] !== undefined && findings[key] === state.findings[key]);

const rankIn = (key: ScaleKey, findings: State['findings']): number => {
  const value = findings[key];
  return value === undefined ? Number.POSITIVE_INFINITY : rankOf(key, value);
};

/** What is asked about again: a sign of an emergency, with the instruction, or any other finding. */
export type Anew = { readonly state: State } & ({ readonly alarm: Alarm } | { readonly question: Question });

/** The one thing to ask about again, the first time that what decides is disputed. */
export function askedAnew(state: State): Anew | undefined {
  const { level, reasons } = assess(state.findings);
  const [deciding] = reasons;
  if (deciding === undefined || state.disputed.includes(deciding.id)) return undefined;
  const next = { ...state, disputed: [...state.disputed, deciding.id] };
  // What was taken as not sure was asked about twice.
  const keys = keysOf(deciding, state).filter((key) => !state.accepted.includes(key));
  // "It isn't my joints at all": of several places, one alone may be what decides.
  if (keys.every(isCommon) && isOfPlace(deciding.when) && (state.findings.sites ?? []).length > 1)
    return { state: next, question: { id: 'open', covers: ['sites'] } };
  for (const key of mostTelling(keys)) {
    const alarm = alarms.find((each) => each === key);
    if (alarm && level === 'emergency' && state.findings[alarm] === grave(alarm))
      return { state: next, alarm };
    const id = questionIds.find((each) => isAskedIn(each, key));
    if (id) return { state: next, question: { id, covers: [key] } };
  }
  return undefined;
}

const isCommon = (key: ScaleKey): boolean => key === 'pain' || key === 'side';

const isOfPlace = (when: Rule['when']): boolean =>
  when.kind === 'at' || (when.kind === 'all' && when.of.some(isOfPlace));

/** That it hurts, and on one side, is part of most rules: it is asked about where nothing else decides. */
function mostTelling(keys: readonly ScaleKey[]): readonly ScaleKey[] {
  const graveFirst = inOrderOfGravity.filter(isScaleKey).filter((key) => keys.includes(key));
  return [...graveFirst.filter((key) => !isCommon(key)), ...graveFirst.filter(isCommon)];
}

/** What was answered to it, and what to say of that. A place stands in the stead of those before. Only a better value changes it: "I don't know" and noise do not. */
export function answeredAnew(
  before: State,
  { question }: OpenAs<'asking'>,
  after: State,
): readonly [State, readonly Part[]] {
  const key = question.covers.find(isScaleKey);
  const now = key && after.findings[key];
  if (key === undefined || (now && rankIn(key, after.findings) > rankIn(key, before.findings)))
    return [after, []];
  const isBetter = now !== 'unsure' && rankIn(key, after.findings) < rankIn(key, before.findings);
  // "That's put right" is for a better answer only.
  const isEasier = severityOf(assess(after.findings).level) < severityOf(assess(before.findings).level);
  if (isBetter) return [after, isEasier ? [{ say: 'takenBack' }] : []];
  return [{ ...after, findings: { ...after.findings, [key]: before.findings[key] } }, []];
}
