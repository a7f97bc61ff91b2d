/** What an answer implies for the findings its question asked for. */
import {
  bestOf,
  type Findings,
  findingsFrom,
  isScaleKey,
  type Question,
  type QuestionId,
  rankOf,
  type ScaleKey,
} from '../triage/index.ts';
import type { Answer } from './event.ts';
import type { State } from './state.ts';

/** Did the runner say that one of several things is so, without saying which? */
export function asksWhich(
  question: Question,
  state: State,
  told: Findings,
  answer: Answer | undefined,
): boolean {
  if (!isCompound(question.id) || namesOne(question, told)) return false;
  const bad = yesIsGood(question) ? 'no' : 'yes';
  const several = question.covers.length > 1 || question.covers.includes('walking');
  return several && (answer === bad || (state.which === true && answer !== 'no'));
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

/** Signs that are asked for again when only some of them were spoken of. */
const asksAgain: ReadonlySet<QuestionId> = new Set(['sweep', 'walking']);

/** The findings that `answer` settles, beyond those that were `told` in so many words. */
export function impliedBy(
  question: Question,
  state: State,
  told: Findings,
  answer: Answer | undefined,
): Findings {
  const open = scalesOf(question.covers).filter((key) => told[key] === undefined);
  if (answer === 'unsure') return state.misses > 0 ? notSure(question, open) : {};
  if (!isCompound(question.id)) return plainly(question, told);
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

/** The questions for a place, a number, a side or a time: a bare yes or no says nothing. */
function plainly({ id, covers }: Question, told: Findings): Findings {
  if (id !== 'side') return {};
  if (told.side === undefined) return told.pinpoint === 'yes' ? { side: 'one' } : {};
  // "Both sides, one side, or one exact spot?" Whoever answers with a side has ruled the spot out.
  return covers.includes('pinpoint') ? { pinpoint: 'no' } : {};
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

function scalesOf(keys: readonly string[]): readonly ScaleKey[] {
  return keys.filter(isScaleKey);
}
