/**
 * The engine's view of a turn. The handler gives the answer; why it does is told by the same core, which is run on
 * the same request. So it can be told even after a session has ended, when the response no longer says anything.
 */
import type { RequestEnvelope } from 'ask-sdk-model';
import { inEnglish, levelNames, placeName } from '../../scripts/plain-english.ts';
import { converse, due, type State } from '../../src/conversation/index.ts';
import { readEnvelope } from '../../src/skill/envelope.ts';
import { recall } from '../../src/skill/memory.ts';
import { eventOf } from '../../src/skill/request.ts';
import { type Phrasebook, phrasebookFor } from '../../src/speech/index.ts';
import {
  assess,
  assuming,
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
import type { AskedNext, FiredRule, Insight, Known, Named, Prompted, RuleInWords } from './exchange.ts';

/** The state of the conversation after a request; as it was when the request is none of a runner. */
export function stateAfter(request: RequestEnvelope): State {
  const envelope = readEnvelope(request);
  const before = recall(envelope?.session?.attributes);
  const event = envelope && eventOf(envelope, before);
  return event === undefined ? before : converse(before, event).state;
}

/** What the engine makes of a state, in words. */
export function insightInto(state: State, locale: string): Insight {
  const words = phrasebookFor(locale);
  const { findings, decided = false } = state;
  const { level, reasons } = assess(findings);
  return {
    level: named(level),
    decided,
    prompt: promptIn(state),
    findings: known(findings),
    question: askedNext(state, words),
    fired: reasons.map((rule) => fired(rule, words)),
    assuming: assuming(findings).map(about),
  };
}

/** What the runner is asked for. */
function promptIn({ offer, asking, which, pointing }: State): Prompted | undefined {
  if (asking === undefined) return offer;
  if (pointing) return 'anythingElse';
  return which ? 'which' : 'question';
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

/** The question that is due, and the rules that make it worth asking. */
function askedNext(state: State, words: Phrasebook): AskedNext | undefined {
  const question = due(state);
  if (question === undefined) return undefined;
  const { id, covers } = question;
  // A pain told in words that do not say how much is asked for as if it had not been told.
  const { pain: _, ...others } = state.findings;
  const findings = covers.includes('pain') ? others : state.findings;
  return {
    id,
    words: words.questions[id](covers)[0],
    findsOut: covers.map(about),
    because: reasonsToAsk(findings).map(({ rule, missing }) => ({
      ...inWords(rule, words),
      missing: missing.map(about),
    })),
  };
}

function fired(rule: Rule, words: Phrasebook): FiredRule {
  return { ...inWords(rule, words), sources: [...new Set(rule.sources.map(cite))] };
}

function inWords({ code, level, id, when }: Rule, words: Phrasebook): RuleInWords {
  return { code, level: named(level), reason: words.reasons[id], when: plainly(inEnglish(when)) };
}

const plainly = (markdown: string): string => markdown.replaceAll('**', '');

const named = (level: Level): Named => ({ id: level, name: levelNames[level] });

const about = (key: FindingKey): string => (key === 'sites' ? 'where it hurts' : findingEntries[key].about);

function cite(id: SourceId): string {
  const { publisher, title } = sourceOf(id);
  return publishers[publisher] ? `${publishers[publisher]}, ${title}` : title;
}
