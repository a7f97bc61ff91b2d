/** Words of absence that tell of something there: "never been so sore", "not since tuesday", "not unless i run". */
import type { Findings } from '../../triage/index.ts';
import { isAlarm } from '../findings/values.ts';
import type { Place } from '../mentions/types.ts';
import { isPressing } from '../numbers/pressed.ts';
import { type Term, textOf } from '../terms/term.ts';
import { isFromEffort, isOfBreath } from './outOfBreath.ts';

const met = '(been|had|known|felt|seen|heard|experienced|got|gotten|come across)';
const never = new RegExp(`\\b(never|not ever)( \\w+)?( ever)? ${met}\\b`);
const notYet = new RegExp(`\\b(have|has) not( \\w+)? ${met}\\b`);
const soBefore = /\b(so|this|such|such a|as|that kind of|this kind of)$/;
const thisBefore = /\b(this|this kind of|such|such a)$/;
const nowAfter =
  /^(\w+ ){0,3}?(like (it|this)|(as|so|this) (bad|badly|much|hard|strong)( as this)?|as (this|now|today)|like (that|those) (before|ever)|(until|till|before) (today|now|this|yesterday|last night|the run))\b/;
/** "Never so sore that i limped": that it is not. */
const measured = /^(that|as to)\b/;

/** "Never been so breathless", "never known pain like it": what is told is worse than ever. */
export function isWorseThanEver({ clause: { terms }, at, nextClause }: Place): boolean {
  const before = textOf(terms.slice(0, at));
  const after = textOf([...terms.slice(at + 1), ...(nextClause?.terms ?? [])]);
  if (never.test(before)) return (soBefore.test(before) && !measured.test(after)) || nowAfter.test(after);
  return (
    notYet.test(before) &&
    (thisBefore.test(before) ||
      /^((\w+ )?like this|(this|so) (bad|badly|much|strong|long|often))\b/.test(after))
  );
}

const since =
  /^(\w+ ){0,3}?(since (?!i was (a|little)\b|school\b)|(for|in) (a|an|one|two|three|four|five|a few|a couple of|several|some) (hours?|days?|weeks?)\b)/;
const sinceDay =
  /^since (monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|last night|this morning|last week)\b/;
const likeThat = /^like (that|those)\b/;

/** "Haven't had chest pain since tuesday": then it was there. A danger of these days is asked about. */
function isNotSince({ clause: { terms }, at, nextClause, asked }: Place, says: Findings): boolean {
  if (!isAlarm(says)) return false;
  const before = textOf(terms.slice(0, at));
  const after = textOf([...terms.slice(at + 1), ...(nextClause?.terms ?? [])]);
  if (notYet.test(before) && since.test(after)) return true;
  if (never.test(before) && likeThat.test(after) && !/^no\b/.test(before)) return true;
  return !asked.includes('days') && /\b(no|not)( any)?$/.test(before) && sinceDay.test(after);
}

const when =
  /^(when|whenever|if|after|during|on|while|for|in|at|with|going|running|walking|climbing|sitting|lying)\b/;

/** "… unless i run", "… except when i walk". */
export function isUnless(next: readonly Term[] | undefined): boolean {
  const [first, second] = next ?? [];
  if (first?.text === 'unless') return true;
  return (
    first?.entry?.is === 'only' &&
    /^(except|except for|apart from|bar|other than|save for|barring)$/.test(first.text) &&
    when.test(second?.text ?? '')
  );
}

const untilThen = /^(until|till) (i|we|my|mile|kilometre|about|around|after|the|halfway|late)\b/;

/** "It doesn't hurt unless i run", "until i run": then it does. Out of breath from running is no sign. */
function isUnlessThen({ clause: { terms }, clauses, index, at, nextClause }: Place, says: Findings): boolean {
  const next = clauses.slice(index + 1, index + 3).flatMap((one) => one.terms);
  // "Not sore unless i poke it": nor is it, to run on
  if (says.pain !== undefined && isPressing(next)) return false;
  const isThen = isUnless(nextClause?.terms) || untilThen.test(textOf(terms.slice(at + 1)));
  if (!isThen || (says.pain === undefined && !isAlarm(says))) return false;
  const then = clauses.slice(index, index + 3).flatMap((one) => one.terms);
  return !(isOfBreath(terms[at]) && isFromEffort(then));
}

const onlyThere =
  /\b(only|one|sole|rare) ([\w']+ )?(places?|times?|positions?|spots?|ways?|sides?|moments?|hours?|days?|parts?)( (that|where|when|which|it|they|i|is|are|do|does|am|at|all|really|not))*$/;

/** "Bed is the one place it doesn't hurt": elsewhere it does. */
export const isOnlyThere = ({ clause: { terms }, clauses, index, at }: Place): boolean =>
  onlyThere.test(textOf([...(clauses[index - 1]?.terms ?? []), ...terms.slice(0, at)]));

/** Is what is denied here there at other times? */
export const isThereAtTimes = (place: Place, says: Findings): boolean =>
  isNotSince(place, says) || isUnlessThen(place, says);

const ratherThat =
  /^((just|only|but|really|it|is|was|feels?|there|as|such|rather|i|would|say|call|it|though) )*(more )?(of |like )?(a |an |some )?((bit of|sort of|kind of|big|dull|heavy) )*(a )?(pressure|weight|tightness|tight|heaviness|heavy|squeez(e|ing)|band|fullness|burn|burning|crushing|flutter|fluttering|discomfort)\b(?! (in|on|round|around|at) (my|the|me) (leg|legs|calf|calves|knee|knees|shin|shins|foot|feet|hip|back|thigh|thighs|quad|quads|hamstring)\b)/;

/** "No chest pain as such, more of a pressure": another word for it. */
export function isRatherThat({ clause: { terms }, at, nextClause }: Place, says: Findings): boolean {
  if (says.chest !== 'yes' || !/chest|heart|breast|rib/.test(textOf(terms))) return false;
  const behind = textOf(terms.slice(at + 1));
  if (!/^(as such|exactly|per se|really)?$/.test(behind)) return false;
  const next = textOf(nextClause?.terms);
  return /\b(more|rather|just)\b/.test(next) && ratherThat.test(next);
}
