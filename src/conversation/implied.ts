/** What an answer implies for the findings its question asked for. */
import {
  bestOf,
  type Findings,
  findingEntries,
  findingsFrom,
  isScaleKey,
  type Question,
  type QuestionId,
  rankOf,
  type ScaleKey,
} from '../triage/index.ts';
import type { Answer, Report } from './event.ts';
import type { State } from './state.ts';

/** Did the runner say that one of several things is so, without saying which? */
export function asksWhich(
  question: Question,
  state: State,
  told: Findings,
  answer: Answer | undefined,
): boolean {
  if (!isCompound(question.id) || namesOne(question, told)) return false;
  const aboutWalking = question.covers.includes('walking');
  // "Can you take four steps?" has been answered.
  if (state.which && aboutWalking && answer !== undefined) return false;
  const bad = yesIsGood(question) ? 'no' : 'yes';
  return (question.covers.length > 1 || aboutWalking) && (answer === bad || state.which === true);
}

/** Questions about several things at once, to be answered with yes or no. */
export function isCompound(id: QuestionId): boolean {
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

/** Signs that are asked for again when only some of them were spoken of. */
const asksAgain: ReadonlySet<QuestionId> = new Set(['sweep', 'walking']);

/** The findings that `answer` settles, beyond those that were `told` in so many words. */
export function impliedBy(question: Question, state: State, told: Findings, { answer }: Report): Findings {
  const open = scalesOf(question.covers).filter((key) => told[key] === undefined);
  if (answer === 'unsure') return state.misses > 0 ? notSure(question, open) : {};
  if (!isCompound(question.id)) return plainly(question, state, told, answer);
  if (state.which && question.covers.includes('walking')) {
    return answer === undefined ? {} : { walking: answer === 'yes' ? 'limping' : 'unable' };
  }
  const good = yesIsGood(question) ? 'yes' : 'no';
  // "Yes", and then "no" to "which one?": the worse of the two counts, so it takes nothing back.
  if (answer === good && !state.which) return allAtBest(open);
  // Whoever names one of several things was asked for the others too; but warning signs are worth a second question.
  if (namesOne(question, told)) return asksAgain.has(question.id) ? {} : allAtBest(open);
  const [only, ...more] = open;
  return answer !== undefined && only !== undefined && more.length === 0
    ? findingsFrom({ [only]: findingEntries[only].yes })
    : {};
}

/** The questions for a place, a number, a side or a time: a bare yes or no says nothing, but for one. */
function plainly({ id }: Question, state: State, told: Findings, answer: Answer | undefined): Findings {
  // "How much does it hurt?" "Not at all." Yet whoever called it sore before has a little pain.
  if (id === 'pain' && answer === 'no') return { pain: state.vaguePain ? 'mild' : 'none' };
  // Nothing hurts, it is known, yet something else is wrong somewhere: they cannot say where.
  const nowhere = told.sites === undefined && told.pain === 'none' && state.findings.pain === 'none';
  if (id === 'where' && nowhere) return { sites: ['unsure'] };
  // One exact spot is on one side; but one side may well be one exact spot.
  return id === 'side' && told.side === undefined && told.pinpoint === 'yes' ? { side: 'one' } : {};
}

/** "Not sure", for everything that was asked for. */
export function notSure({ id }: Question, open: readonly string[]): Findings {
  const unsure = findingsFrom(Object.fromEntries(scalesOf(open).map((key) => [key, 'unsure'])));
  return id === 'where' ? { sites: ['unsure'] } : unsure;
}

export function allAtBest(keys: readonly ScaleKey[]): Findings {
  return findingsFrom(Object.fromEntries(keys.map((key) => [key, bestOf(key)])));
}

function scalesOf(keys: readonly string[]): readonly ScaleKey[] {
  return keys.filter(isScaleKey);
}
