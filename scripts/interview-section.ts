/** The part of docs/rules.md about the questions: their order, and when each is worth asking. */
import { findingEntries, levels, type ScaleKey, scaleKeys } from '../src/triage/index.ts';
import type { Step } from '../src/triage/questions.ts';
import { code, list, table } from './markdown.ts';
import { inEnglish, levelNames } from './plain-english.ts';

export type Interview = {
  /** The questions in the order of asking, and what each finds out. */
  readonly plan: readonly Step[];
  readonly questions: Readonly<Record<string, readonly string[]>>;
  /** Findings that count when a runner mentions them, and are neither asked nor named. */
  readonly volunteered: ReadonlySet<string>;
};

export function interviewSection({ plan, questions, volunteered }: Interview): string {
  const steps = plan.flatMap((step) => (step.with ? [step, step.with] : [step]));
  const asked = new Set(steps.flatMap(({ id }) => questions[id] ?? []));
  const named = scaleKeys.filter((key) => !asked.has(key) && !volunteered.has(key));
  const rows = plan.map((step, index) => [
    String(index + 1),
    `**${step.id}**`,
    (questions[step.id] ?? []).map(code).join(', '),
    whenAsked(step),
  ]);
  return `## The questions, in the order of asking

A question is asked only while what it finds out could still raise the answer, and only while the answer so far is no more severe than shown.

${table(['', 'question', 'finds out', 'asked while the answer so far is'], rows)}

Never asked, but named in the answer when they could matter, like the findings of any question that was not worth asking: ${list(named.map(about), 'and')}.

Counting only when the runner mentions them (unless asked above), and not named: ${list(
    scaleKeys.filter((key) => volunteered.has(key)).map(about),
    'and',
  )}.`;
}

function whenAsked(step: Step): string {
  const limits = levels.flatMap((level) => {
    const condition = step.upTo[level];
    if (condition === undefined) return [];
    const when = inEnglish(condition);
    return [`at most *${levelNames[level]}*${when === '' ? '' : `, if ${when}`}`];
  });
  const shared = step.with ? [`shares its breath with **${step.with.id}**: ${whenAsked(step.with)}`] : [];
  return [...limits, ...shared].join('<br>');
}

const about = (key: ScaleKey): string => `${code(key)} (${findingEntries[key].about})`;
