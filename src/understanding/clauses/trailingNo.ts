/** A denial that comes after what it denies: "bent no, cold no". */
import { isAlarm, isAllBest, isForLife } from '../findings/values.ts';
import { type Term, textOf } from '../terms/term.ts';
import { isInstead } from './objectFirst.ts';

const plainNo = new Set([
  'no',
  'nope',
  'none',
  'nah',
  'naw',
  'nothing',
  'nahi',
  'nahin',
  'nai',
  'nahi hai',
  'nahin hai',
]);

const sworn = /^(oh )?(my )?(god|lord|hell|heavens|goodness|christ|jesus) no$/;

/** "Pregnant god no", and only of such states: in "numb god no feeling" the oath denies nothing. */
const isSworn = (property: Term | undefined, no: Term | undefined): boolean =>
  sworn.test(no?.text ?? '') &&
  property?.entry?.is === 'property' &&
  property.entry.frames.every(({ says }) => isForLife(says));

/** "Limping heavens no, i walked"; never of a danger: in "breathless god no air" the oath denies nothing. */
const isOath = ({ entry }: Term, no: Term): boolean =>
  sworn.test(no.text) && entry?.is === 'property' && entry.frames.every(({ says }) => !isAlarm(says));

const isGoodNews = (term: Term | undefined): boolean =>
  term?.entry?.is === 'property' && term.entry.frames.every(({ says }) => isAllBest(says));

const holding = /^(is|are|'s|was|were|feels|has|looks|got|hurts)$/;

/** "It is becoming less no": whoever has told how it goes asks the listener to agree. */
const isCourseTold = (terms: readonly Term[], at: number, start: number): boolean => {
  const { entry } = terms[at] ?? {};
  const changes =
    entry?.is === 'property' &&
    entry.frames.every(({ says }) => says.trend === 'improving' || says.trend === 'worse');
  return changes && told.test(textOf(terms.slice(start, at)));
};

/** "And nights i sleep fine no": in India the listener is asked to agree. */
const isSaidOfMe = (terms: readonly Term[], at: number, start: number): boolean =>
  isGoodNews(terms[at]) && /\bi( \w+)?$/.test(textOf(terms.slice(start, at)));

const told = /\b(it|that|they|she|he|pain|leg|legs) (is|are|'s|has|have|gets?|goes)\b/;

const opening = /^(i|it|he|she|they|we|you|that|this|there|my|me|the|a|and|or|but|as|not|just|all|full)$/;
const statement =
  /\b(it|that|this|they|there|i|ankle|knee|foot|leg|calf|shin) (is|are|'s|am|have|has|'ve|feels|looks|got|had)\b/;

/** "It's swollen, no biggie", "puffy, nothing crazy": the no is of that word, and it is there. */
function isMadeLight(terms: readonly Term[], at: number, start: number): boolean {
  const [no, next, then] = terms.slice(at + 1, at + 4);
  if (no === undefined || next === undefined || next.cut) return false;
  // "Swelling nothing, heat nothing"
  if (no.text === 'nothing') return next.entry?.is !== 'subject' && !plainNo.has(then?.text ?? '');
  if (light.test(next.text)) return true;
  const isTold = statement.test(textOf(terms.slice(start, at)));
  return isTold && next.entry === undefined && !opening.test(next.text);
}

/** What is said to be none, and makes little of what was told before it. */
const light =
  /^(appetite|biggie|big|bother|deal|drama|dramas|fuss|great|harm|hassle|idea|injury|issue|joke|joking|kidding|lie|matter|mistake|more|need|other|panic|point|problem|problems|question|reason|run|running|runs|rush|secret|sleep|shame|stress|surprise|sweat|training|trouble|use|wonder|worries|worry)$/;

/** "Bent no cold no": the word here opens its clause, and a denial comes after it. */
export function isTrailingNo(terms: readonly Term[], at: number, start = 0): boolean {
  const after = terms[at + 1];
  if (terms[at]?.entry?.is === 'property' && isInstead(terms, at + 2)) return true;
  if (terms[at]?.entry?.is !== 'property' || after === undefined || after.cut) return false;
  if (terms[at + 2] === undefined && (isCourseTold(terms, at, start) || isSaidOfMe(terms, at, start)))
    return false;
  if (!plainNo.has(after.text) && !isSworn(terms[at], after) && !isOath(terms[at], after)) return false;
  if (after.text === 'nothing' && (terms[at]?.text.startsWith('no ') || terms[at - 1]?.text === 'no'))
    return false;
  // "A cramp at night, nothing new": it is there, as before
  if (after.text === 'nothing' && terms[at + 2]?.text === 'new') return false;
  const opens = terms
    .slice(start, at)
    .every(
      ({ entry, text }) =>
        entry === undefined ||
        entry.is === 'property' ||
        entry.is === 'cut' ||
        plainNo.has(text) ||
        entry.is === 'idle',
    );
  if (
    !opens ||
    (at > start &&
      terms[at - 1]?.text === 'no' &&
      (at - 2 < start || terms[at - 2]?.entry?.is !== 'property'))
  )
    return false;
  const next = terms[at + 2];
  const then = terms[at + 3]?.text ?? '';
  // "They're toast, no chest stuff": the no is of the chest.
  if (next?.entry?.is === 'subject' && !plainNo.has(then) && !holding.test(then)) return false;
  if (isMadeLight(terms, at, start)) return false;
  // "I walk okay, no tripping": good news, and what is not
  if (isGoodNews(terms[at]) && /ing$|s$/.test(next?.text ?? '')) return false;
  return next === undefined || next.entry?.is !== 'property' || plainNo.has(then);
}
