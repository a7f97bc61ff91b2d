/** A danger of these days that was told as over: a no to "… right now?" does not take it back. */
import { bestOf, type Findings, findingsFrom } from '../triage/index.ts';
import type { Heard } from '../understanding/index.ts';
import { coldOfLong } from './coldOfLong.ts';
import type { State } from './state.ts';

/** What was told of these days, but for what is denied ever to have been. */
function latelyAfter({ lately, open, fluttered }: State, heard: Heard): State['lately'] {
  const told = heard.lately ?? [];
  const isDenied = (key: State['lately'][number]): boolean => {
    if (told.includes(key)) return false;
    // "Never passed out" is no word on a heart that raced.
    if (key === 'chest' && fluttered === true && heard.fluttered !== false) return false;
    const isConfirmed = open.is === 'confirming' && open.alarm === key && heard.answer === 'no';
    // "No, i said my pee's not dark": it was heard wrong.
    const isCorrected = heard.corrects === true && heard.findings[key] === bestOf(key);
    return heard.neverWas?.includes(key) === true || isConfirmed || isCorrected;
  };
  return [...new Set([...lately, ...told])].filter((key) => !isDenied(key));
}

/** What of it stays, whatever was said of now; nobody is asked about it a third time. */
export function withLately(
  state: State,
  heard: Heard,
  after: Findings,
): Pick<State, 'findings' | 'lately' | 'accepted'> {
  const lately = latelyAfter(state, heard);
  const kept = lately.filter((key) => {
    const [before, now] = [state.findings[key], after[key]];
    return before !== undefined && before !== bestOf(key) && (now === undefined || now === bestOf(key));
  });
  const values = Object.fromEntries(kept.map((key) => [key, state.findings[key]]));
  return {
    findings: { ...after, ...findingsFrom(values) },
    lately,
    accepted: [...new Set([...state.accepted, ...kept, ...coldOfLong(state, heard, after)])],
  };
}
