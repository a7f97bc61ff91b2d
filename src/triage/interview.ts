/**
 * The interview asks only what can still change the answer. Rules have no `not`, so taking everything unanswered
 * at its best and then at its worst brackets the level; a rule in between is live. When both agree, nothing is
 * asked. What is not plausible in the story is left at its best on both sides.
 */
import { levelAt } from './assess.ts';
import { type Complaint, complaintAt, gravestOf } from './complaint.ts';
import { missing, unanswered, type View, viewsOf } from './evaluate.ts';
import { type FindingKey, type Findings, inOrderOfGravity, isScaleKey, scaleKeys } from './findings.ts';
import { type Level, severityOf } from './levels.ts';
import { isCalledFor, presume } from './plausible.ts';
import { type Part, plan, type QuestionId, type Row } from './questions.ts';
import { type Rule, rules } from './rules/index.ts';

export type Question = {
  readonly id: QuestionId;
  /** The findings it asks for, in the order in which to name them: the gravest first. None of them is told, but for
   * the illness of somebody who told of a cold: it is asked whether it is more than that. */
  readonly covers: readonly FindingKey[];
};

/** A rule above the present level, and the unanswered findings that could still make it fire. */
export type LiveRule = { readonly rule: Rule; readonly missing: readonly FindingKey[] };

/** What one look at the rules shows. */
type Look = {
  readonly findings: Findings;
  readonly level: Level;
  readonly complaint: Complaint;
  readonly told: readonly View[];
  readonly presumed: readonly View[];
  /** What could still raise the level. */
  readonly live: ReadonlySet<FindingKey>;
};

/**
 * The next question whose answer could still raise the level, or none when the answer is settled. Worked out anew
 * from the findings each time; pure, and total.
 *
 * @param asked The questions that were put already, in any order. It has three effects. The closing question is not
 * asked again. A sweep that was put, with chest and nerve told, leaves what is left of it until after the course
 * (in an urgent case it is put at once). Any other question comes again for as long as something in it is untold
 * and could raise the level, so whoever puts a question a second time need not ask here, and whoever gives up on
 * an answer has to record it as `unsure`.
 */
export function nextQuestion(findings: Findings, asked: readonly QuestionId[] = []): Question | undefined {
  return questionFor(lookAt(findings), asked);
}

/**
 * Why the next question is asked: the rules above the present level that could still fire on what it asks for, the
 * most severe first. Empty when nothing is asked.
 */
export function reasonsToAsk(findings: Findings, asked: readonly QuestionId[] = []): readonly LiveRule[] {
  const look = lookAt(findings);
  const covers = questionFor(look, asked)?.covers ?? [];
  return above(look.level).flatMap((rule) => {
    const lacking = [...new Set(look.presumed.flatMap((view) => missing(rule.when, view)))];
    return lacking.some((key) => covers.includes(key)) ? [{ rule, missing: lacking }] : [];
  });
}

/** Of several findings the one to ask for first: the gravest, as it could turn out. None of an empty list. */
export function gravest(keys: readonly FindingKey[]): FindingKey | undefined {
  return inOrderOfGravity.find((key) => keys.includes(key)) ?? keys[0];
}

function lookAt(findings: Findings): Look {
  const told = viewsOf(findings);
  const level = levelAt(told);
  const presumed = told.map(presume);
  const live = new Set<FindingKey>();
  for (const { when } of above(level)) {
    for (const view of presumed) for (const key of missing(when, view)) live.add(key);
  }
  return { findings, level, complaint: gravestOf(told.map(complaintAt)), told, presumed, live };
}

function questionFor(look: Look, asked: readonly QuestionId[]): Question | undefined {
  for (const row of plan) {
    const covers = isTurnOf(row, look, asked) ? coversOf(row, look) : [];
    if (covers.length > 0) return { id: row.id, covers };
  }
  return undefined;
}

function isTurnOf(
  { id, of, upTo, time }: Row,
  { findings, level, complaint }: Look,
  asked: readonly QuestionId[],
): boolean {
  if (!of.includes(complaint) || !isWithin(level, upTo)) return false;
  if (time === undefined) return true;
  const put = asked.includes(id);
  const answered = put && findings.chest !== undefined && findings.nerve !== undefined;
  return time === 'once' ? !put : answered === (time === 'later');
}

function coversOf(row: Row, look: Look): readonly FindingKey[] {
  const due = row.parts.filter((part) => isDue(part, look));
  if (due.every((part) => part.along)) return [];
  const keys = new Set(due.flatMap((part) => part.keys.filter((key) => isOpen(key, part, look))));
  return inOneBreath(
    inOrderOfGravity.filter((key) => keys.has(key)),
    row,
    look,
  );
}

function isDue({ keys, upTo, early }: Part, { level, live, told }: Look): boolean {
  if (upTo !== undefined && !isWithin(level, upTo)) return false;
  return keys.some((key) => live.has(key) && (early || told.some((view) => isCalledFor(key, view))));
}

/** Untold, and plausible at some site. */
function isOpen(key: FindingKey, { closer }: Part, { findings, presumed }: Look): boolean {
  if (findings[key] !== undefined) return key === closer;
  const slot = isScaleKey(key) ? scaleKeys.indexOf(key) : -1;
  return slot < 0 || presumed.some(({ ranks }) => ranks[slot] === unanswered);
}

/** What there is room for. The closing question leaves out the least grave; the sweep what can best wait. */
function inOneBreath(
  keys: readonly FindingKey[],
  { id, most = keys.length }: Row,
  { findings, level }: Look,
): readonly FindingKey[] {
  if (id !== 'sweep' || keys.length <= most) return keys.slice(0, most);
  // A cold leg is out of the question when it turns out that both sides are the same.
  const sideMayTell = findings.side === undefined && isWithin(level, 'seeProfessional');
  const canWait: FindingKey[] = [...(sideMayTell ? (['cold'] as const) : []), 'darkUrine', 'rockHard'];
  const waits = canWait.filter((key) => keys.includes(key)).slice(0, keys.length - most);
  return keys.filter((key) => !waits.includes(key));
}

function isWithin(level: Level, limit: Level): boolean {
  return severityOf(level) <= severityOf(limit);
}

function above(level: Level): readonly Rule[] {
  return rules.filter((rule) => severityOf(rule.level) > severityOf(level));
}
