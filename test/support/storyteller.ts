/** Tells a story to the built skill, answers its questions truthfully, and judges the verdict that is heard. */
import type { Turn } from '../../simulator/session.ts';
import { painOf, worsePain } from '../../src/conversation/numbers.ts';
import { findingsOf, numberOf } from '../../src/skill/findings.ts';
import { recall } from '../../src/skill/memory.ts';
import { type Findings, type Level, severityOf } from '../../src/triage/index.ts';
import type { Vignette } from '../triage/vignettes.ts';
import { answerAloud } from './runner.ts';
import { startSession } from './session.ts';
import { levelHeard } from './verdict.ts';

/** As expected; honest too; allowed by some source; less cautious than any of these; more cautious. */
export type Judgement = 'ok' | 'acceptable' | 'debatable' | 'UNDER' | 'over';

export type Telling = {
  readonly turns: readonly Turn[];
  /** None when the skill gave up; it then says to take it easy. */
  readonly heard: Level | undefined;
  /** How many questions were put before the verdict. */
  readonly questions: number;
};

/** What is true of four typical runners who only ask “should I run today?”, and how many questions that may take. */
export const coldStarts: Readonly<Record<string, { readonly truth: Findings; readonly atMost: number }>> = {
  'quads, both sides, a two': { truth: { sites: ['quad'], pain: 'mild', side: 'both' }, atMost: 5 },
  'one sore calf, a two': { truth: { sites: ['calf'], pain: 'mild', side: 'one' }, atMost: 6 },
  'one knee, a three': { truth: { sites: ['knee'], pain: 'mild', side: 'one' }, atMost: 6 },
  'nothing hurts': { truth: { pain: 'none' }, atMost: 6 },
};

/** A runner who never hears a verdict hangs up after this many turns. */
const patience = 15;

/** A conversation from its opening to the verdict, or to the end of the session. */
export async function tell(opening: string, truth: Findings): Promise<Telling> {
  const { say } = startSession();
  let last = await say(opening);
  const turns = [last];
  while (last.open && levelHeard(last.speech) === undefined && turns.length < patience) {
    last = await say(answerAloud(recall(last.response.sessionAttributes), truth, turns.length));
    turns.push(last);
  }
  return { turns, heard: levelHeard(last.speech), questions: turns.filter(asksAboutLegs).length };
}

/** Every question of the interview elicits a slot; an offer does not. */
function asksAboutLegs({ response }: Turn): boolean {
  return response.response.directives?.some(({ type }) => type === 'Dialog.ElicitSlot') ?? false;
}

/** What was understood of one turn, before it meets what is known already. */
export function understoodIn({ request: { request } }: Turn): { intent: string; told: Findings } {
  if (request.type !== 'IntentRequest') return { intent: request.type, told: {} };
  const { name, slots = {} } = request.intent;
  const told = findingsOf(slots, new Date(request.timestamp));
  const number = numberOf(slots);
  const pain = worsePain(told.pain, number === undefined ? undefined : painOf(number));
  return { intent: name, told: { ...told, ...(pain && { pain }) } };
}

export function judge(vignette: Vignette, heard: Level | undefined): Judgement {
  const { expected, acceptable, debatable = [] } = vignette;
  // Who is told to take it easy, without a verdict, is told to leave the run.
  const level = heard ?? 'crossTrain';
  if (level === expected) return 'ok';
  if (acceptable.includes(level)) return 'acceptable';
  if (debatable.includes(level)) return 'debatable';
  return severityOf(level) < severityOf(expected) ? 'UNDER' : 'over';
}
