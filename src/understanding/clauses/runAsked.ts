/** "Can i run today got a fever": nobody speaks a comma, and what follows the question is told. */
import { isAlarm } from '../findings/values.ts';
import type { Term } from '../terms/term.ts';
import { textOf } from '../terms/term.ts';
import { firstWord, subjectAfter } from './beginnings.ts';
import { isQuestion } from './questionsToUs.ts';

const outing =
  '(run|running|jog|jogging|parkrun|park run|race|session|workout|work out|training|intervals?|reps|tempo|outing|miles?( in)?|ks?|kilometres?|kilometers?|marathon|half|go)';
const when =
  '(today|tomorrow|tonight|now|this (morning|afternoon|evening|weekend)|later|then|yet|again|anyway|still|as planned|out there|in an hour|at all|or not|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|this (saturday|sunday)|(okay|ok|all right|alright|fine|safe|good|advisable|wise|sensible))';
/** "Hoping for a run bit puffed", "keen for a jog got a fever": a plan, and what is told behind it. */
const plans =
  /\b(hop(e|ing)|plan(s|ned|ning)?|keen|fancy|want(ed|ing)?|due|supposed|meant|tempted|itching|ready|looking|dying) (to|for|on|of|my|a|the)\b|\bup for\b|\b(about|going) to\b/;
const asksOfARun = new RegExp(`\\b${outing}( ${when})*$`);

/** Words with which the question goes on: "with a sore knee", "if it hurts", "slower". */
const goesOn =
  /^(even|same|hurt|hurts|harm|help|heal|fix|warm|loosen|ease|make|do|does|with|on|in|at|to|for|if|when|while|whilst|after|before|despite|or|and|but|because|cause|though|through|without|by|from|until|till|as|than|like|that|which|who|is|are|be|of|around|round|up|down|over|into|off|against|under|during|between|per|every|each|or|not|so|then|given|considering|seeing|being|having|feeling|using|wearing|taking|okay|ok|fine|safe|good|bad|free|properly|easy|easily|slow|slowly|slower|gently|gentle|hard|harder|fast|faster|long|longer|short|shorter|far|further|again|too|also|please|today|tomorrow|tonight|now|this|the|a|an|my|your|our|his|her)\b/;
const begun = /^(got|had|have|having had|been|was|woke|feel|feels|feeling|felt|keep|keeps|came|started)$/;

/** Does what is told begin at this term, behind a question whether to run? */
export function isBehindRunAsked(terms: readonly Term[], at: number, start: number): boolean {
  const term = terms[at];
  if (term === undefined) return false;
  const before = terms.slice(start, at);
  const said = textOf(before);
  if (!asksOfARun.test(said) || !(isQuestion(before) || plans.test(said))) return false;
  if (/\bin$/.test(said) && (term.entry?.is === 'subject' || subjectAfter(terms, at) !== undefined))
    return true;
  if (goesOn.test(term.text)) return false;
  const is = term.entry?.is;
  if (is === 'degree') return terms.slice(at + 1, at + 4).some(({ entry }) => entry?.is === 'property');
  return is === 'property' || begun.test(firstWord(term)) || isAlarmNext(terms, at);
}

const isAlarmNext = (terms: readonly Term[], at: number): boolean =>
  terms
    .slice(at, at + 2)
    .some(({ entry }) => entry?.is === 'property' && entry.frames.some(({ says }) => isAlarm(says)));
