/** Clauses that ask us something. */
import { beforeQuestions, modals, questionWords, shortQuestions } from '../lexicon/grammar.ts';
import { type Term, textOf } from '../terms/term.ts';
import { firstWord, ownerSet, pronouns } from './beginnings.ts';
import { asksForLeave, isLeaveAsked } from './leaveAsked.ts';

const modalSet = new Set(modals);

const questionSet = new Set(questionWords);
const called = new Set(beforeQuestions);

/** "Reckon i can run" asks; "reckon i have pulled something" tells. */
const leave = new Set(['can', 'could', 'should', 'will', 'am', 'would', 'might', 'ought', 'may', 'better']);

const indirect = new Set([
  'what',
  'how',
  'why',
  'when',
  'where',
  'which',
  'that',
  'if',
  'whether',
  'far',
  'long',
  'fast',
  'only',
  'as',
  'than',
  'well',
  'not',
  'and',
  'or',
  'but',
  'so',
  'or',
]);

/** "Can i …" asks wherever it stands, but for "as far as i can". */
export function isPleaAt(terms: readonly Term[], at: number): boolean {
  return (
    asksForLeave.has(terms[at]?.text ?? '') &&
    terms[at + 1]?.text === 'i' &&
    !indirect.has(terms[at - 1]?.text ?? '')
  );
}

export function isQuestionAt(terms: readonly Term[], at: number): boolean {
  const text = terms[at]?.text ?? '';
  const next = terms[at + 1]?.text ?? '';
  if (isLeaveAsked(terms, at)) return true;
  if (shortQuestions.some((short) => `${text} ${next}`.startsWith(short))) return true;
  if (isRunAsked(terms, at)) return true;
  if (!modalSet.has(text)) return false;
  if (text === 'reckon' && next === 'i') return leave.has(terms[at + 2]?.text ?? '');
  if (text === 'did' && isDatedDeed(terms, at)) return false;
  return text === 'is' || text === 'are' || text === 'does' || text === 'will' || text === 'did'
    ? !pronouns.has(terms[at - 1]?.text ?? '') &&
        (next === 'it' || next === 'that' || next === 'this' || (next === 'there' && at === 0))
    : (next === 'i' || next === 'we' || next === 'you') && !/^(she|he|they)$/.test(terms[at - 1]?.text ?? '');
}

/** "… is a run okay": it is the run that is asked about. */
const isRunAsked = (terms: readonly Term[], at: number): boolean =>
  /^(is|would|will) (a|an|the|my|today 's|this)( (little|short|easy|gentle|quick|slow|wee|long))? (run|jog|walk|race|parkrun|session|ten k|five k)\b/.test(
    textOf(terms.slice(at, at + 5)),
  );

/** "Would a little walk be all right"; "is the big toe" may answer. */
const asking = new Set(['would', 'will', 'could', 'can', 'should', 'does']);
const article = /^(a|an|the|some|any|another)\b/;

export function isQuestion(terms: readonly Term[]): boolean {
  const at = terms.findIndex(
    ({ entry, text }) =>
      !(
        entry?.is === 'cut' ||
        entry?.is === 'yes' ||
        entry?.is === 'no' ||
        text === 'and' ||
        text === 'so' ||
        text === 'no' ||
        called.has(text)
      ),
  );
  const first = terms[at];
  if (first === undefined) return false;
  if (isNaming(terms, at)) return false;
  if (questionSet.has(firstWord(first)) && terms.length > at + 1) return !isExclaimed(terms, at);
  if (isMeaningAsked(terms)) return true;
  if (isQuestionAt(terms, at)) return true;
  const next = terms[at + 1];
  return (
    next !== undefined &&
    modalSet.has(first.text) &&
    first.text !== 'do' &&
    first.text !== 'reckon' &&
    !(first.text === 'did' && (ownerSet.has(next.text) || isDatedDeed(terms, at))) &&
    (ownerSet.has(next.text) ||
      pronouns.has(next.text) ||
      (asking.has(first.text) && article.test(next.text)))
  );
}

/** "What nothing's swollen", "what no", "what's that no nothing bent": it is surprise, and tells. */
const isExclaimed = (terms: readonly Term[], at: number): boolean =>
  /^what( (is|was|'s) (that|this)| (did|do) you say)? (nothing|no|nope|nah)\b/.test(textOf(terms.slice(at)));

/** "Rock hard means what", "numb meaning what exactly". */
const isMeaningAsked = (terms: readonly Term[]): boolean =>
  / (means?|meaning|being) what( exactly| now| here)?$/.test(textOf(terms));

/** "Where it's sore is the calf", "what hurts is my knee": it names the place, and asks nothing. */
function isNaming(terms: readonly Term[], at: number): boolean {
  const told = terms.findIndex(({ entry }, step) => step > at && entry?.is === 'property');
  const asks = modalSet.has(terms[at + 1]?.text ?? '') && told !== at + 2;
  if (!/^(where|what)$/.test(terms[at]?.text ?? '') || asks) return false;
  return (
    told > 0 &&
    terms.slice(told + 1, told + 4).some(({ text }) => /^(is|are|'s)$/.test(text)) &&
    terms.slice(told + 1).some(({ entry }) => entry?.is === 'subject' && entry.kind !== 'world')
  );
}

export function isInverted(terms: readonly Term[]): boolean {
  const first = terms[0]?.text;
  if (first === 'where') return !modalSet.has(terms[1]?.text ?? '') && terms[1]?.text !== 'should';
  return (first === 'is' || first === 'are') && !pronouns.has(terms[1]?.text ?? '');
}

const dates =
  /^((mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|last|this|on|at|playing|in|when|while|during|stepping|coming|getting|about)$/;

/** "Did it two nights ago", "did it tuesday", "did it playing football": how it began, and no question. */
function isDatedDeed(terms: readonly Term[], at: number): boolean {
  if (terms[at + 1]?.text !== 'it') return false;
  const next = terms[at + 2]?.text.split(' ')[0] ?? '';
  return dates.test(next) || terms.slice(at + 2).some(({ text }) => / ?ago$/.test(text));
}
