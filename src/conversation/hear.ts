/** From what was asked and what was said to findings. */
import { type FindingKey, type Findings, nextQuestion, type Question, scaleKeys } from '../triage/index.ts';
import type { Report } from './event.ts';
import { asksWhich, impliedBy } from './implied.ts';
import { type Correction, merge } from './merge.ts';
import { daysOf, painOf, worsePain } from './numbers.ts';
import { impliedWhilePointing, pointedAt, pointingAfter } from './pointing.ts';
import type { State } from './state.ts';

/** The question that is due. A pain told in words that do not say how much is asked for as a number first. */
export function due(state: State): Question | undefined {
  const pointed = pointedAt(state);
  if (pointed) return pointed;
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
  const implied = question === undefined ? {} : impliedIn(state, question, told, report);
  const before = withoutStaleCalm(state.findings, told);
  const findings = merge(before, { ...implied, ...told }, correctionIn(state, report, told, question));
  const answered = implied.pain !== undefined;
  return {
    ...state,
    findings,
    implied: settledBy(implied, told),
    vaguePain: findings.pain === 'unsure' && !answered && isVague(state, told),
    which: question !== undefined && !state.pointing && asksWhich(question, state, told, answer),
    pointing: pointingAfter(state, question, report),
  };
}

function impliedIn(state: State, question: Question, told: Findings, report: Report): Findings {
  if (report.unclear) return {};
  return state.pointing || report.pointed
    ? impliedWhilePointing(question, state, told, report)
    : impliedBy(question, state, told, report);
}

/** "Nothing hurts", and then a place after all: how much it hurts there is not known. */
function withoutStaleCalm(before: Findings, told: Findings): Findings {
  const { pain, ...others } = before;
  const elsewhere = told.sites?.some((site) => !before.sites?.includes(site)) ?? false;
  return pain === 'none' && elsewhere && told.pain === undefined ? others : before;
}

function settledBy(implied: Findings, told: Findings): readonly FindingKey[] {
  return scaleKeys.filter((key) => implied[key] !== undefined && told[key] === undefined);
}

/** What the report may replace: what was asked for, and what it corrects. Of all else the worse counts. */
function correctionIn(
  { pointing }: State,
  report: Report,
  told: Findings,
  question: Question | undefined,
): Correction {
  // Pointing at one thing takes back no other.
  const asked: readonly FindingKey[] = pointing || report.pointed ? [] : (question?.covers ?? []);
  const keys = Object.keys(told);
  // "Actually my knee hurts too" tells more than a place, and adds to the places known.
  const justAPlace = keys.every((key) => key === 'sites' || key === 'side');
  return {
    replaces: (key) =>
      key === 'sites'
        ? report.corrects === true && justAPlace
        : report.corrects === true || asked.includes(key),
    wrong: report.wrong ?? [],
  };
}

/** What was told, with the number read as what was asked for. "It's fine" in passing takes no pain back. */
function withNumber(
  state: State,
  question: Question | undefined,
  { told, number, corrects }: Report,
): Findings {
  const { pain: word, ...others } = told;
  const aboutPain = word !== undefined || told.sites !== undefined || told.days !== undefined;
  if (number !== undefined && !aboutPain && question?.covers.includes('days')) {
    const days = daysOf(number);
    return days === undefined ? told : { ...told, days };
  }
  const pain = worsePain(word, number === undefined ? undefined : painOf(number));
  const asked = question?.id === 'where' || question?.covers.includes('pain');
  const inPassing = pain === 'none' && number === undefined && !corrects && !asked;
  if (pain === undefined || (inPassing && state.findings.pain !== undefined)) return others;
  return { ...others, pain };
}

/** "Sore" says that it hurts, not how much. */
function isVague(state: State, told: Findings): boolean {
  return told.pain === 'unsure' ? state.asking !== 'pain' || state.misses === 0 : state.vaguePain === true;
}
