/** A runner who answers every question truthfully and in full, and what they hear. Nothing is misheard: no words come in. */
import { converse, expects, fresh, type State, type Turn } from '../../../src/conversation/index.ts';
import { phrasebookFor, speak } from '../../../src/speech/index.ts';
import type { FindingKey, Findings } from '../../../src/triage/index.ts';
import { type Heard, nothing } from '../../../src/understanding/index.ts';
import { partOf } from './truth.ts';

export type Talk = {
  /** What Alexa says in each turn, the question or the offer at its end included; the last one gives the verdict. */
  readonly turns: readonly string[];
  readonly questions: number;
  /** Was the runner not sure of something? It is asked once more. */
  readonly isUnsure: boolean;
  /** All that was told in the end. */
  readonly findings: Findings;
};

const words = phrasebookFor('en-US');

/** Whoever is asked more than this is asked without end. */
const endless = 30;

/** The conversation of a runner who tells `told` at first, and of whom `truth` is true. */
export function talk(told: Findings, truth: Findings): Talk {
  const turns: string[] = [];
  let turn = said(fresh, { findings: told, request: { kind: 'check' }, echo: echoOf(told) });
  for (;;) {
    turns.push(speak(turn.reply, words).speech.join(' '));
    const { asked = [] } = expects(turn.state);
    if (asked.length === 0) break;
    if (turns.length > endless) throw new Error(`asked without end: ${JSON.stringify(truth)}`);
    turn = said(turn.state, answerTo(asked, truth));
  }
  const { questions, findings } = turn.state;
  const isUnsure = Object.values(findings).some((value) => String(value) === 'unsure');
  return { turns, questions, isUnsure, findings };
}

const said = (state: State, heard: Partial<Heard>): Turn =>
  converse(state, { kind: 'said', heard: { ...nothing, ...heard } });

/** All that is true of what was asked; whoever knows none of it says so. */
function answerTo(asked: readonly FindingKey[], truth: Findings): Partial<Heard> {
  const findings = partOf(truth, asked);
  const knowsNone = Object.values(findings).every((value) => String(value) === 'unsure');
  return { findings, echo: echoOf(findings), ...(knowsNone && { answer: 'unsure' }) };
}

/** So that what comes back of the runner's own words is counted. */
function echoOf({ side, days }: Findings): Heard['echo'] {
  const ago = { '0-3': 1, '4-7': 5, '8-14': 10, '15+': 21 } as const;
  return {
    ...(side === 'one' && { side: 'left' }),
    ...(days !== undefined && days !== 'unsure' && { since: { days: ago[days] } }),
  };
}

/** How long a text takes to say. */
export const secondsOf = (text: string): number => (text.split(/\s+/).length / 160) * 60;
