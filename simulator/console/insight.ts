/**
 * The engine's view of a turn. The handler gives the answer; why it does is told by the same core, which is run on
 * the same request. So it can be told even after a session has ended, when the response no longer says anything.
 */
import type { RequestEnvelope } from 'ask-sdk-model';
import { converse, due, type Open, type State } from '../../src/conversation/index.ts';
import {
  assess,
  type FindingKey,
  type Findings,
  findingEntries,
  type Level,
  publishers,
  type Rule,
  rankOf,
  reasonsToAsk,
  type SourceId,
  scaleKeys,
  sourceOf,
  steps,
} from '../../src/triage/index.ts';
import { inEnglish, levelNames, placeName } from '../../tools/docs/plain-english.ts';
import { heardIn } from '../reading.ts';
import type { AskedNext, FiredRule, Insight, Known, Named, Prompted, RuleInWords } from './exchange.ts';

/** The state of the conversation after a request; as it was when the request is none of a runner. */
export function stateAfter(request: RequestEnvelope): State {
  const { before, event } = heardIn(request);
  return event === undefined ? before : converse(before, event).state;
}

/** What the engine makes of a state, in words. */
export function insightInto(state: State): Insight {
  const { findings, open } = state;
  const { level, reasons } = assess(findings);
  return {
    level: named(level),
    decided: open.is === 'told' || open.is === 'warned',
    prompt: promptIn(open),
    findings: known(findings),
    question: askedNext(state),
    fired: reasons.map(fired),
  };
}

/** What the runner is asked for. */
function promptIn(open: Open): Prompted | undefined {
  switch (open.is) {
    case 'asking':
      if (open.pointed) return 'anythingElse';
      return open.way === 'which' ? 'which' : 'question';
    case 'confirming':
      return 'confirm';
    case 'warned':
      return 'misheard';
    case 'told':
    case 'aside':
      return open.offer;
    default:
      return undefined;
  }
}

/** The findings, those that speak against a run first. */
function known({ sites, ...findings }: Findings): readonly Known[] {
  const where = { about: 'where it hurts', value: sites?.map(placeName).join(', ') || 'nowhere' };
  const told = scaleKeys.flatMap((key): readonly Known[] => {
    const value = findings[key];
    if (value === undefined) return [];
    const scale = (steps[key] ?? []).map((step) => step.join(' or '));
    return [{ about: about(key), value, scale, step: rankOf(key, value) }];
  });
  const worstFirst = told.toSorted((one, other) => Number(other.step > 0) - Number(one.step > 0));
  return sites === undefined ? worstFirst : [{ ...where, scale: [], step: 0 }, ...worstFirst];
}

/** The question that is open, or else due, and the rules that make it worth asking. */
function askedNext(state: State): AskedNext | undefined {
  const { open, findings, asked } = state;
  const question = open.is === 'asking' ? open.question : due(state);
  if (question === undefined) return undefined;
  const { id, covers } = question;
  const others = Object.fromEntries(
    Object.entries(findings).filter(([key]) => !covers.some((each) => each === key)),
  );
  return {
    id,
    findsOut: covers.map(about),
    because: reasonsToAsk(
      others,
      asked.filter((each) => each !== id),
    ).map(({ rule, missing }) => ({
      ...inWords(rule),
      missing: missing.map(about),
    })),
  };
}

function fired(rule: Rule): FiredRule {
  return { ...inWords(rule), sources: [...new Set(rule.sources.map(cite))] };
}

function inWords({ code, level, when }: Rule): RuleInWords {
  return { code, level: named(level), when: plainly(inEnglish(when)) };
}

const plainly = (markdown: string): string => markdown.replaceAll('**', '');

const named = (level: Level): Named => ({ id: level, name: levelNames[level] });

const about = (key: FindingKey): string => (key === 'sites' ? 'where it hurts' : findingEntries[key].about);

function cite(id: SourceId): string {
  const { publisher, title } = sourceOf(id);
  return publishers[publisher] ? `${publishers[publisher]}, ${title}` : title;
}
