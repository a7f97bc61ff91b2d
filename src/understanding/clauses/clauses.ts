/** Terms as clauses: cut at but, though and the like, and where a new subject with its verb begins. */
import { isNoOther } from '../context/polarity.ts';
import { openWords, verbs } from '../lexicon/grammar.ts';
import type { Term } from '../terms/term.ts';
import { isAnsweredAndThen, isOwnTold, isToldAnew } from './answeredFirst.ts';
import { isOfWhatFollows } from './attributive.ts';
import {
  firstWord,
  isAfterBareNot,
  isAfterDenials,
  isFeltAnew,
  isNowThat,
  isReasonOfNot,
  lastWord,
  ownerSet,
  pronouns,
  saysSomething,
  subjectAfter,
  takesUp,
} from './beginnings.ts';
import { denies, sinceAnd } from './clauseWords.ts';
import { isAfterList, isNoToAll } from './closedLists.ts';
import { isAfterDate, isDatedAnew, isNowOtherwise, isOfAnotherDay } from './dated.ts';
import { beginsDoubtedTopic, isDoubtedTopic } from './doubtedTopics.ts';
import { isHarmed, isHeldOff } from './objectBehind.ts';
import { isAfterAbsence, isAfterObject, isInstead } from './objectFirst.ts';
import { isAfterPale } from './ofUrine.ts';
import { isInverted, isPleaAt, isQuestion, isQuestionAt } from './questionsToUs.ts';
import { isStanding, isThere, speaksForAll } from './standingNo.ts';
import { isToldBehind } from './toldBehind.ts';
import { isTrailingNo } from './trailingNo.ts';
import { isFeltThere, isWellAt, isWellThere } from './wellThere.ts';

export type Clause = {
  readonly terms: readonly Term[];
  /** A question to us: it tells of nothing but what stands in it as a thing ("my swollen calf"). */
  readonly question: boolean;
};

export const verbal = new Set(verbs);

const openersOfSentences = new Set(['it', 'they', 'he', 'she', 'something', 'somebody', 'someone']);

export const open = new Set(openWords);

/** `answering`: a question was put, so that "is the big toe" tells and does not ask. */
export function clausesOf(terms: readonly Term[], answering = false): readonly Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  for (let at = 1; at <= terms.length; at += 1) {
    if (at < terms.length && !begins(terms, at, start)) continue;
    const slice = terms.slice(start, at);
    clauses.push({ terms: slice, question: isQuestion(slice) && !(answering && isInverted(slice)) });
    start = at;
  }
  return clauses.filter((clause) => clause.terms.length > 0);
}

/** "Should I run or not": the question is over. */
const posed = /^(or not|or what|or nah|yes or no)$/;

/** Does a new clause begin at this term? */
function begins(terms: readonly Term[], at: number, start: number): boolean {
  const term = terms[at];
  const before = terms[at - 1];
  if (term === undefined || before === undefined) return false;
  if (term.cut) return true;
  if (term.tick !== undefined) return false;
  if (
    terms.slice(start, at).every(({ entry, text }) => entry?.is === 'cut' || text === 'now' || text === 'and')
  )
    return false;
  const is = term.entry?.is;
  if (posed.test(before.text) || isToldBehind(terms, at, start) || isAfterPale(terms, at, start)) return true;
  if (isOfAnotherDay(terms, at, start) || isDatedAnew(terms, at)) return true;
  if (isStanding(terms, at - 1) && (at - 1 === start || isThere(terms, at - 1))) return true;
  if (isAfterDenials(terms, at, start) || isAfterBareNot(terms, at) || isAfterAbsence(terms, at, start))
    return true;
  if (isAfterList(terms, at, start) || isAnsweredAndThen(terms, at, start)) return true;
  if (isHarmed(terms, at)) return false;
  if (term.text === 'would be' && pronouns.has(before.text)) return false;
  if (is === 'cut' || is === 'rest' || is === 'closing' || is === 'correction' || is === 'if') return true;
  if (isNoToAll(terms, at) || beginsDoubtedTopic(terms, at)) return true;
  if (isDoubtedTopic(terms, at, start)) return false;
  if ((is === 'no' || is === 'yes' || is === 'unsure') && speaksForAll(term))
    return !open.has(lastWord(before));
  if (isNoOther(terms, at - 1)) return false;
  if (before.entry?.is === 'yes' || before.entry?.is === 'no') return true;
  if (isInstead(terms, at)) return true;
  if (isTrailingNo(terms, at - 1, start) || isAfterObject(terms, at)) return false;
  if (term.text === 'since' || term.text === 'because')
    return terms[at + 1]?.text === 'i' || term.text === 'because';
  if (is === 'only') return denies(terms, start, at) || isQuestion(terms.slice(start, at));
  if (isWellThere(terms, at + 1)) return !open.has(lastWord(before));
  if (before.text === 'not really' && at - 1 === start)
    return ownerSet.has(term.text) || pronouns.has(term.text) || term.text === 'no' || isToldAnew(terms, at);
  if (is === 'not')
    return (
      !open.has(lastWord(before)) &&
      term.entry?.is === 'not' &&
      term.entry.how !== 'not' &&
      term.entry.how !== 'hardly'
    );
  if (before.entry?.is === 'not' && !isStanding(terms, at - 1) && !pronouns.has(term.text)) return false;
  if ((before.text === 'me' && term.text === 'i') || isReasonOfNot(terms, at)) return true;
  if (isPleaAt(terms, at) || isFeltAnew(terms, at)) return true;
  if (isQuestionAt(terms, at))
    return (
      before.entry?.is === 'property' ||
      !open.has(lastWord(before)) ||
      before.text === 'and' ||
      before.text === 'right'
    );
  const joined = /^(and|so|then|now)$/.test(before.text);
  const told = before.entry?.is === 'property' || before.entry?.is === 'good';
  const closed = joined || told || / to (run|jog|go) on$/.test(before.text) || !open.has(lastWord(before));
  if (!closed) return false;
  if (term.text === 'that' && (before.entry?.is === 'subject' || /^things?$/.test(before.text))) return false;
  const points =
    ['that', 'this', 'these', 'those'].includes(term.text) && subjectAfter(terms, at) !== undefined;
  if (isNowThat(terms, at, start) || isNowOtherwise(terms, at, start)) return true;
  // "Nothing is numb, i am a bit clammy": a sentence of the runner's own, in one phrase.
  if (is === 'property' && /^i (am|have|feel|felt|was|had|went|keep|get|got) /.test(term.text)) return true;
  // "Nothing is sore, had the trots yesterday".
  const isDenied = terms.slice(start, at).some(({ entry }) => entry?.is === 'not' || entry?.is === 'no');
  if (is === 'property' && isDenied && before.entry?.is === 'property' && /^had /.test(term.text))
    return true;
  if (takesUp(terms, at, start) || isAfterDate(terms, at, start)) return false;
  if (is === 'property' && term.to - term.from > 1 && openersOfSentences.has(firstWord(term))) return true;
  if (isHeldOff(terms, at) || isFeltThere(terms, at)) return false;
  if (pronouns.has(term.text) && !points) return term.text === 'i' || saysSomething(terms[at + 1]);
  if (term.text === 'and' || term.text === 'so' || term.text === 'then') return false;
  if (isOfWhatFollows(terms, at, start)) return false;
  // "Nothing crazy, my foot is numb": what there is nothing of was said.
  const isNothingMuch = terms[at - 2]?.text === 'nothing';
  if (before.entry?.is === 'degree' && (!isNothingMuch || is === 'property')) return false;
  if (before.entry?.is === 'degree' && is === 'degree') return true;
  if (before.entry?.is === 'subject' && term.entry?.is === 'subject') return isWellAt(terms, at);
  if (
    before.text === 'and' &&
    terms[at - 2]?.entry?.is === 'subject' &&
    !sinceAnd(terms, start, at - 1).some(
      ({ entry }) => entry?.is === 'property' || entry?.is === 'good' || entry?.is === 'no',
    )
  )
    return false;
  const place = subjectAfter(terms, at);
  if (place === undefined) return isOwnTold(terms, at);
  return saysSomething(terms[place + 1]);
}
