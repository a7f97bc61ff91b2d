/**
 * The interview asks only what can still change the answer. Rules have no `not`, so taking everything
 * unanswered at its best and then at its worst brackets the level; a rule in between is live.
 */
import { assess, levelAt } from './assess.ts';
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

/** A rule above the present level, and the unanswered findings that could still make it fire. */
export type LiveRule = { readonly rule: Rule; readonly missing: readonly FindingKey[] };

/** A site's view of the findings, and whether an answer could still raise the level there. */
type Open = {
  readonly told: View;
  readonly view: View;
  readonly isOpen: (key: FindingKey) => boolean;
};

/** The next question whose answer could still raise the level, or none when the answer is settled. */
export function nextQuestion(findings: Findings): Question | undefined {
  const steps = nextSteps(findings);
  const [step] = steps;
  if (step === undefined) return undefined;
  const covers: readonly FindingKey[] = steps.flatMap(({ id }) => questions[id]);
  return { id: step.id, covers: covers.filter((key) => findings[key] === undefined) };
}

/**
 * Why the next question is asked: exactly the rules that make it worth asking, the most severe first. Each is above
 * the present level and could still fire, at some site, on what the question finds out. Empty when none is asked.
 */
export function reasonsToAsk(findings: Findings): readonly LiveRule[] {
  const { level } = assess(findings);
  const steps = nextSteps(findings);
  return above(level).flatMap((rule) => {
    const open = whatIsOpen(findings, [rule]).filter((at) =>
      steps.some((step) => worthAsking(step, level, [at])),
    );
    const keys = new Set(open.flatMap(({ told }) => missing(rule.when, told)));
    return open.length > 0 ? [{ rule, missing: [...keys] }] : [];
  });
}

/** The question due next, and the one that shares its breath. */
function nextSteps(findings: Findings): readonly Step[] {
  const level = levelAt(viewsOf(findings));
  const open = whatIsOpen(findings, above(level));
  const step = plan.find((candidate) => worthAsking(candidate, level, open));
  if (step === undefined) return [];
  return step.with && worthAsking(step.with, level, open) ? [step, step.with] : [step];
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
    .sort((a, b) => a.open - b.open);
  for (const { rule, view } of live) {
    for (const key of ruledOutBy(rule.when, view, granted)) granted.add(key);
  }
  return [...granted].filter((key) => !volunteered.has(key));
}

/** What could still make one of these rules fire, as seen from each site. */
function whatIsOpen(findings: Findings, live: readonly Rule[]): readonly Open[] {
  return viewsOf(findings).map((told) => {
    const view = settled(told, findings);
    const raises = openAt(view, live);
    const onlyPlace = () => view !== told && live.some((rule) => onlyPlaceMissing(rule, told));
    return { told, view, isOpen: (key) => raises(key) || (key === 'sites' && onlyPlace()) };
  });
}

/** Goes through the rules only as far as it takes to know. */
function openAt(view: View, live: readonly Rule[]): (key: FindingKey) => boolean {
  const known = new Set<FindingKey>();
  const rest = live.values();
  return (wanted) => {
    while (!known.has(wanted)) {
      const { done, value: rule } = rest.next();
      if (done) return false;
      for (const key of missing(rule.when, view)) known.add(key);
    }
    return true;
  };
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
  return open.some((at) => isWithin(step, level, at.view) && couldRaise(step.id, at));
}

function isWithin({ upTo }: Step, level: Level, view: View): boolean {
  return levels.some((limit) => {
    const condition = upTo[limit];
    return condition && severityOf(level) <= severityOf(limit) && holds(condition, view);
  });
}

/** Could anything the question is asked for still raise the level here? */
function couldRaise(id: QuestionId, at: Open): boolean {
  if (id === 'where') return at.isOpen('sites');
  return questions[id].some((key) => !alongside.has(key) && at.isOpen(key));
}

/** The rules stand with the most severe first. */
function above(level: Level): readonly Rule[] {
  return rules.slice(0, countAbove[level]);
}

const countAbove: Readonly<Record<string, number>> = Object.fromEntries(
  levels.map((level) => {
    const first = rules.findIndex((rule) => severityOf(rule.level) <= severityOf(level));
    return [level, first < 0 ? rules.length : first];
  }),
);
