/**
 * The interview asks only what can still change the answer. Rules have no `not`, so taking everything
 * unanswered at its best and then at its worst brackets the level; a rule in between is live.
 */
import { assess } from './assess.ts';
import { holds, missing, ruledOutBy, type View, viewsOf } from './evaluate.ts';
import { type FindingKey, type Findings, scaleKeys } from './findings.ts';
import { type Level, levels, severityOf } from './levels.ts';
import { alongside, plan, type QuestionId, questions, type Step, volunteered } from './questions.ts';
import { type Rule, rules } from './rules/index.ts';

export type Question = {
  readonly id: QuestionId;
  /** The findings it asks for; those already told are left out. */
  readonly covers: readonly FindingKey[];
};

/** A site's view of the findings, and the unanswered ones that could still raise the level there. */
type Open = { readonly view: View; readonly keys: ReadonlySet<FindingKey> };

/** The next question whose answer could still raise the level, or none when the answer is settled. */
export function nextQuestion(findings: Findings): Question | undefined {
  const { level } = assess(findings);
  const open = whatIsOpen(findings, level);
  const step = plan.find((candidate) => worthAsking(candidate, level, open));
  if (step === undefined) return undefined;
  const also = step.with && worthAsking(step.with, level, open) ? questions[step.with.id] : [];
  const covers: readonly FindingKey[] = [...questions[step.id], ...also];
  return { id: step.id, covers: covers.filter((key) => findings[key] === undefined) };
}

/**
 * What the answer takes for granted once nothing more is asked: the fewest unanswered findings that, at
 * their best, rule out every rule above the level. The spoken verdict names each of them. Findings that are
 * `volunteered` only are taken for granted without a word.
 */
export function assuming(findings: Findings): FindingKey[] {
  const { level } = assess(findings);
  const granted = new Set(volunteered);
  const live = viewsOf(findings)
    .flatMap((view) => above(level).map((rule) => ({ rule, view, open: missing(rule.when, view).length })))
    .filter(({ open }) => open > 0)
    .sort((a, b) => a.open - b.open);
  for (const { rule, view } of live) {
    for (const key of ruledOutBy(rule.when, view, granted)) granted.add(key);
  }
  return [...granted].filter((key) => !volunteered.has(key));
}

function whatIsOpen(findings: Findings, level: Level): readonly Open[] {
  return viewsOf(findings).map((told) => {
    const view = settled(told, findings);
    const keys = new Set(above(level).flatMap((rule) => missing(rule.when, view)));
    if (view !== told && above(level).some((rule) => onlyPlaceMissing(rule, told))) keys.add('sites');
    return { view, keys };
  });
}

/** Nothing hurts and no site was named: where it hurts is no longer open … */
function settled(view: View, findings: Findings): View {
  return findings.sites === undefined && findings.pain === 'none' ? { ...view, site: 'nowhere' } : view;
}

/** … unless something else was told (a swelling, say) that is worse in one place, or on one side, than another. */
function onlyPlaceMissing(rule: Rule, view: View): boolean {
  return ruledOutBy(rule.when, view, allButPlace).length > 0;
}

const allButPlace: ReadonlySet<FindingKey> = new Set(scaleKeys.filter((key) => key !== 'side'));

function worthAsking(step: Step, level: Level, open: readonly Open[]): boolean {
  return open.some(
    (at) =>
      isOpen(step.id, at) &&
      levels.some((limit) => {
        const condition = step.upTo[limit];
        return condition && severityOf(level) <= severityOf(limit) && holds(condition, at.view);
      }),
  );
}

/** Could anything the question is asked for still raise the level here? */
function isOpen(id: QuestionId, at: Open): boolean {
  if (id === 'where') return at.keys.has('sites');
  return questions[id].some((key) => at.keys.has(key) && !alongside.has(key));
}

function above(level: Level): readonly Rule[] {
  return rules.filter((rule) => severityOf(rule.level) > severityOf(level));
}
