/** The interview: puts the next question, sees what its answer settled, and never puts one a third time. */
import { allowsRun, assess, bestOf, type FindingKey, isScaleKey, type Question } from '../triage/index.ts';
import type { Heard } from '../understanding/index.ts';
import { confirm, toConfirm } from './confirm.ts';
import { answeredAnew } from './dispute.ts';
import { due, isDue } from './due.ts';
import { isFaintOpen } from './faints.ts';
import { type Hearing, knowTheSame } from './hear.ts';
import { answeredNight, isNightDue, nightQuestion } from './nights.ts';
import type { OpenAs } from './open.ts';
import { allAtBest } from './plainly.ts';
import { couldStillMatter } from './pointing.ts';
import { put, type Way } from './put.ts';
import type { Part } from './reply.ts';
import { oneMore, type State } from './state.ts';
import type { Turn } from './turn.ts';
import { acceptUnsure, leftOf, only, restOf } from './unsure.ts';
import { decide } from './verdictReply.ts';

/** After so many doubts nobody is asked on, unless the answer would be a run. */
const enoughDoubts = 3;

/** Confirms an alarm, asks what can still change the answer, or gives it. */
export function goOn(state: State, said: readonly Part[] = []): Turn {
  const alarm = toConfirm(state);
  if (alarm) return confirm(state, alarm, said);
  const question = due(state);
  if (isNightDue(state, question)) return put(state, nightQuestion, 'night', said);
  if (question === undefined) return decide(state, said);
  if (isFaintOpen(state)) return put(state, question, 'faint', said);
  const isNew = !state.asked.includes(question.id);
  // Who cannot tell where it hurts is led through the gravest things one by one.
  const oneByOne = isNew && question.id === 'sweep' && state.accepted.includes('sites');
  const asked = oneByOne ? only(question, question.covers) : question;
  return put(state, asked, isNew ? 'first' : 'rest', said);
}

/** An answer to the open question, whatever it was; `aside` is what is said besides. */
export function answerTo(
  { before, heard, after }: Hearing,
  open: OpenAs<'asking'>,
  { pointed, aside }: { readonly pointed: boolean; readonly aside: readonly Part[] },
): Turn {
  if (open.way === 'anew') return goOn(...answeredAnew(before, open, after));
  if (open.way === 'night') return afterNight({ before, heard, after }, aside);
  if (pointed || open.pointed) return whilePointing(after, open, heard, pointed);
  const { question, way } = open;
  if (toConfirm(after)) return goOn(after, aside);
  if (way === 'faint' && after.fainted === false) return goOn(after, aside);
  const left = leftOf(question, after);
  const settledSome = left.length < leftOf(question, before).length;
  const rest = restOf(question, way, after);
  if (rest === undefined && left.length === 0) return goOn(after, aside);
  if (heard.answer === 'yes' && !settledSome && way !== 'which' && question.covers.length > 1) {
    return put(after, { id: question.id, covers: question.covers.filter(isOpenIn(after)) }, 'which', aside);
  }
  // Something else was told instead, perhaps something grave: that comes first, and then what is still left.
  const toldElse = heard.answer === undefined && !knowTheSame(before, after);
  if ((settledSome || toldElse) && rest && way !== 'rest') return put(after, rest, 'rest', aside);
  if (rest === undefined && (settledSome || toldElse)) {
    // Nobody hears the same words twice in a row.
    const isSame = (way === 'rest' || way === 'faint') && isDue(after, question) && !toConfirm(after);
    return isSame ? put(after, only(question, left), 'again', aside) : goOn(after, aside);
  }
  // A request of the runner's own is answered, and then the question comes again.
  if (aside.length > 0 && heard.answer === undefined) return put(after, question, way, aside);
  const isForAnother = after.forAnother && !before.forAnother;
  const told = isForAnother || heard.request !== undefined || Object.keys(heard.findings).length > 0;
  return inDoubt(after, { question, way, left, missed: heard.answer === undefined, told });
}

/** A request of the runner's own is answered first, and the question comes again; anything else is an answer. */
function afterNight(told: Hearing, aside: readonly Part[]): Turn {
  const isAside = aside.length > 0 && told.heard.answer === undefined;
  return isAside && knowTheSame(told.before, told.after) && !told.heard.shortNight
    ? put(told.after, nightQuestion, 'night', aside)
    : goOn(answeredNight(told), aside);
}

/** What a yes can be about: all that was not denied. */
const isOpenIn =
  ({ findings }: State) =>
  (key: FindingKey): boolean =>
    !isScaleKey(key) || findings[key] === undefined || findings[key] !== bestOf(key);

type Doubt = {
  readonly question: Question;
  readonly way: Way;
  readonly left: readonly FindingKey[];
  readonly missed: boolean;
  /** Something was told that was known already, or asked for: it was no answer, and it was not missed. */
  readonly told: boolean;
};

/**
 * No answer, or "I don't know". The first time it is asked again, in fewer words and about the gravest thing alone; the
 * second time it is taken as not sure, aloud.
 */
function inDoubt(before: State, { question, way, left, missed, told }: Doubt): Turn {
  const state = { ...before, doubts: oneMore(before.doubts) };
  // Where it hurts, how much and since when: whoever does not know will not know better when asked again. And one thing
  // that is left of a question is put for the second time already.
  const isLeft = way === 'faint' || (way === 'rest' && question.covers.length === 1);
  const willNotKnow = (question.id === 'open' || isLeft) && !missed;
  // What was left of the last check is put for the second time.
  const isTwice = way === 'again' || (way === 'rest' && question.id === 'closing');
  if (!isTwice && !willNotKnow) {
    const sorry: readonly Part[] = missed && !told ? [{ say: 'sorry', attempt: before.doubts }] : [];
    return put(state, only(question, left), 'again', sorry);
  }
  const taken = acceptUnsure(state, left);
  const next = due(taken);
  // "I don't know" again: what else the question asks for is not known either.
  const knowsNothing = !missed && state.doubts > 1 && next?.id === question.id;
  const stillThere = knowsNothing ? next.covers : [];
  const accepted = acceptUnsure(taken, stillThere);
  const said: readonly Part[] = willNotKnow ? [] : [{ say: 'takenAsUnsure' }];
  const { level } = assess(accepted.findings);
  return state.doubts >= enoughDoubts && !allowsRun(level) ? decide(accepted, said) : goOn(accepted, said);
}

/** While things are pointed at one after another, only "nothing else" settles the others. */
function whilePointing(after: State, open: OpenAs<'asking'>, heard: Heard, pointed: boolean): Turn {
  const { question } = open;
  const isOver = heard.answer === 'no' || heard.answer === 'unsure' || !couldStillMatter(after, question);
  if (!isOver && (pointed || heard.answer === undefined)) return put(after, question, 'rest', [], true);
  const left = question.covers.filter(isScaleKey).filter((key) => after.findings[key] === undefined);
  if (heard.answer === 'unsure') return goOn(acceptUnsure(after, left));
  if (heard.answer !== 'no') return goOn(after);
  return goOn({ ...after, findings: { ...allAtBest(left), ...after.findings } });
}
