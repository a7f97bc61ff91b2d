/**
 * A faint counts as a danger of the chest, and is asked about by itself: whoever went down on a hill two days ago has no
 * chest pain right now, and that clears nobody.
 */
import { bestOf, type Findings } from '../triage/index.ts';
import type { Heard } from '../understanding/index.ts';
import type { State } from './state.ts';

/** Was a faint half told, and not asked about yet? */
export const isFaintOpen = ({ fainted, findings, accepted }: State): boolean =>
  fainted === true && findings.chest === 'unsure' && !accepted.includes('chest');

/** Was there a faint, for all that is known? */
export const faintIn = (state: State, heard: Heard): boolean | undefined =>
  heard.fainted ?? (asksForFaint(state) && isTouchedNo(heard) ? false : state.fainted);

/** "I never fainted": of whoever has told of a faint, that is what the chest was about. */
export const withFaintDenied = ({ fainted }: State, heard: Heard): Heard =>
  fainted === true && heard.fainted === false && heard.findings.chest === undefined
    ? { ...heard, findings: { ...heard.findings, chest: 'no' }, neverWas: ['chest'] }
    : heard;

/** "Yeah, I was out like ten seconds", to "did you faint?": a faint, however it is put. */
export const withFaintOwned = ({ open }: State, heard: Heard): Heard =>
  isOfFaintAlone(open) && heard.answer === 'yes' && heard.findings.chest !== 'no'
    ? { ...heard, findings: { ...heard.findings, chest: 'yes' } }
    : heard;

/** Does a no to the open question deny the faint? So it is where a danger of the chest is confirmed: "… or you passed out". */
export const asksForFaint = ({ open }: State): boolean =>
  isOfFaintAlone(open) || (open.is === 'confirming' && open.alarm === 'chest');

const isOfFaintAlone = (open: State['open']): boolean => open.is === 'asking' && open.way === 'faint';

const isTouchedNo = ({ answer, findings }: Heard): boolean =>
  answer === 'no' && Object.keys(findings).length === 0;

/**
 * "I just blacked out, my chest is fine": only who denies the faint takes it back. And who was asked for nothing else has
 * not been asked about the chest.
 */
export function withFaint(state: State, heard: Heard, after: Findings): Findings {
  const { chest } = state.findings;
  const isCleared = after.chest === bestOf('chest') && chest !== undefined && chest !== bestOf('chest');
  if (!isCleared || state.fainted !== true) return after;
  if (faintIn(state, heard) !== false) return { ...after, chest };
  const { chest: _, ...others } = after;
  return isOfFaintAlone(state.open) ? others : after;
}
