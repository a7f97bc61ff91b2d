/** From what was asked and what was said to findings. */
import {
  bestOf,
  type Findings,
  findingsFrom,
  isScaleKey,
  nextQuestion,
  type Question,
  type QuestionId,
  rankOf,
  type ScaleKey,
} from '../triage/index.ts';
import type { Answer, Report } from './event.ts';
import { daysOf, painOf, worsePain } from './numbers.ts';
import type { State } from './state.ts';

/** The question that is due. A pain told in words that do not say how much is asked for as a number first. */
export function due(state: State): Question | undefined {
  if (state.vaguePain) {
    const { pain: _, ...others } = state.findings;
    const question = nextQuestion(others);
    if (question?.covers.includes('pain')) return question;
  }
  return nextQuestion(state.findings);
}

/** The state after the runner has said something, with what that implies for the open question. */
export function hear(state: State, report: Report): State {
  const question = state.asking === undefined ? undefined : due(state);
  const { answer } = report;
  const told = withNumber(state, question, report);
  const implied = question === undefined ? {} : impliedBy(question, state, told, answer);
  const findings = merge(state.findings, { ...implied, ...told }, report.corrects === true);
  const answered = implied.pain !== undefined;
  return {
    ...state,
    findings,
    vaguePain: findings.pain === 'unsure' && !answered && isVague(state, told),
    which: question !== undefined && asksWhich(question, state, told, answer),
  };
}

/** What was told, with the number read as what was asked for. "It's fine" in passing takes no pain back. */
function withNumber(state: State, question: Question | undefined, { told, number }: Report): Findings {
  const { pain: word, ...others } = told;
  if (number !== undefined && told.days === undefined && question?.covers.includes('days')) {
    const days = daysOf(number);
    return days === undefined ? told : { ...told, days };
  }
  const pain = worsePain(word, number === undefined ? undefined : painOf(number));
  const inPassing = pain === 'none' && number === undefined && !question?.covers.includes('pain');
  if (pain === undefined || (inPassing && state.findings.pain !== undefined)) return others;
  return { ...others, pain };
}

/** Did the runner say that one of several things is so, without saying which? */
function asksWhich(question: Question, state: State, told: Findings, answer: Answer | undefined): boolean {
  if (!isCompound(question.id) || namesOne(question, told)) return false;
  const bad = yesIsGood(question) ? 'no' : 'yes';
  const several = question.covers.length > 1 || question.covers.includes('walking');
  return several && (answer === bad || (state.which === true && answer !== 'no'));
}

/** "Sore" says that it hurts, not how much. */
function isVague(state: State, told: Findings): boolean {
  return told.pain === 'unsure' ? state.asking !== 'pain' || state.misses === 0 : state.vaguePain === true;
}

/** Questions about several things at once, to be answered with yes or no. */
function isCompound(id: QuestionId): boolean {
  return id !== 'where' && id !== 'pain' && id !== 'side' && id !== 'days';
}

/** Does "yes" to this question mean that all is well? */
function yesIsGood({ covers, id }: Question): boolean {
  return covers.includes('walking') || id === 'movement';
}

/** Does the runner name one of the things the question asks for? */
function namesOne({ covers }: Question, told: Findings): boolean {
  return scalesOf(covers).some((key) => rankOf(key, told[key] ?? bestOf(key)) > 0);
}

const asksAgain: ReadonlySet<QuestionId> = new Set(['sweep', 'walking']);

function impliedBy(question: Question, state: State, told: Findings, answer: Answer | undefined): Findings {
  const open = scalesOf(question.covers).filter((key) => told[key] === undefined);
  if (answer === 'unsure') return state.misses > 0 ? notSure(question, open) : {};
  if (!isCompound(question.id)) return plainly(question, told, answer);
  if (state.which && question.covers.includes('walking')) {
    return answer === undefined ? {} : { walking: answer === 'yes' ? 'limping' : 'unable' };
  }
  const good = yesIsGood(question) ? 'yes' : 'no';
  if (answer === good) return allAtBest(open);
  // Whoever names one of several things was asked for the others too; but warning signs are worth a second question.
  if (namesOne(question, told)) return asksAgain.has(question.id) ? {} : allAtBest(open);
  const [only, ...more] = open;
  return answer !== undefined && only !== undefined && more.length === 0
    ? findingsFrom({ [only]: plainYes(only) })
    : {};
}

/** The questions for a place, a number, a side or a time, answered with a yes or no after all. */
function plainly({ id, covers }: Question, told: Findings, answer: Answer | undefined): Findings {
  if (id === 'where') return answer === 'no' && told.sites === undefined ? { pain: 'none' } : {};
  if (id !== 'side') return {};
  if (told.pinpoint === 'yes') return { side: 'one' };
  if (told.side === undefined && answer === undefined) return {};
  // "Both sides, one side, or one exact spot?" Whoever answers with a side has ruled the spot out.
  const spot: Findings = covers.includes('pinpoint') ? { pinpoint: 'no' } : {};
  return { side: answer === 'yes' ? 'both' : 'one', ...spot };
}

function notSure({ id }: Question, open: readonly ScaleKey[]): Findings {
  const unsure = findingsFrom(Object.fromEntries(open.map((key) => [key, 'unsure'])));
  return id === 'where' ? { sites: ['unsure'] } : unsure;
}

function allAtBest(keys: readonly ScaleKey[]): Findings {
  return findingsFrom(Object.fromEntries(keys.map((key) => [key, bestOf(key)])));
}

/** What a bare "yes" means where only one thing was asked for: the graver of what it could mean. */
function plainYes(key: ScaleKey): string {
  const graver: { readonly [Key in ScaleKey]?: string } = {
    swelling: 'clear',
    nerve: 'tingling',
    jointTrouble: 'locked',
    clotRisk: 'major',
    fatigue: 'exhausted',
    quality: 'sharp',
    motion: 'limited',
    walking: 'limping',
  };
  return graver[key] ?? 'yes';
}

/** Findings that people put right without saying so ("a six"): the last word counts. Of all others the worse does. */
const lastWord: ReadonlySet<ScaleKey> = new Set(['pain', 'side', 'days', 'trend', 'quality', 'fatigue']);

/** Signs of an emergency are not taken back, not even by a correction. */
const kept: ReadonlySet<ScaleKey> = new Set(['chest', 'darkUrine', 'nerve', 'cold', 'deformity', 'rockHard']);

function merge(before: Findings, told: Findings, corrects: boolean): Findings {
  const scales = scalesOf(Object.keys(told)).map((key) => {
    const [old, now] = [before[key] ?? bestOf(key), told[key] ?? bestOf(key)];
    const replaces = lastWord.has(key) || (corrects && !kept.has(key));
    return [key, replaces || rankOf(key, now) >= rankOf(key, old) ? now : old] as const;
  });
  const known = corrects ? [] : (before.sites ?? []);
  const sites = told.sites && { sites: [...new Set([...known, ...told.sites])] };
  return { ...before, ...findingsFrom(Object.fromEntries(scales)), ...sites };
}

function scalesOf(keys: readonly string[]): readonly ScaleKey[] {
  return keys.filter(isScaleKey);
}
