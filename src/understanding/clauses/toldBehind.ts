/** "Can i run today got a fever", "new shoes since monday can't put weight on it": nobody speaks a comma. */
import { isFromEffort, isOfBreath } from '../context/outOfBreath.ts';
import { isComplaint } from '../findings/complaint.ts';
import { isAlarm } from '../findings/values.ts';
import { openWords, owners, verbs } from '../lexicon/grammar.ts';
import { type Term, textOf } from '../terms/term.ts';
import { firstWord, subjectAfter } from './beginnings.ts';
import { isQuestion } from './questionsToUs.ts';

/** Does what is told begin at this term, behind a question whether to run, or behind what else somebody's days are like? */
export const isToldBehind = (terms: readonly Term[], at: number, start: number): boolean =>
  isBehindRunAsked(terms, at, start) || isBehindDays(terms, at, start);

const outing =
  '(run|running|jog|jogging|parkrun|park run|race|session|workout|work out|training|intervals?|reps|tempo|outing|miles?( in)?|ks?|kilometres?|kilometers?|marathon|half|go)';
const when =
  '(today|tomorrow|tonight|now|this (morning|afternoon|evening|weekend)|later|then|yet|again|still|as planned|out there|in an hour|at all|or not|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|this (saturday|sunday)|(okay|ok|all right|alright|fine|safe|good|advisable|wise|sensible))';
/** "Hoping for a run bit puffed", "keen for a jog got a fever": a plan, and what is told behind it. */
const plans =
  /\b(hop(e|ing)|plan(s|ned|ning)?|keen|fancy|want(ed|ing)?|due|supposed|meant|tempted|itching|ready|looking|dying) (to|for|on|of|my|a|the)\b|\bup for\b|\b(about|going) to\b/;
const asksOfARun = new RegExp(`\\b${outing}( ${when})*$`);

/** Words with which the question goes on: "with a sore knee", "if it hurts", "slower". */
const goesOn =
  /^(even|same|hurt|hurts|harm|help|heal|fix|warm|loosen|ease|make|do|does|with|on|in|at|to|for|if|when|while|whilst|after|before|despite|or|and|but|because|cause|though|through|without|by|from|until|till|as|than|like|that|which|who|is|are|be|of|around|round|up|down|over|into|off|against|under|during|between|per|every|each|or|not|so|then|given|considering|seeing|being|having|feeling|using|wearing|taking|okay|ok|fine|safe|good|bad|free|properly|easy|easily|slow|slowly|slower|gently|gentle|hard|harder|fast|faster|long|longer|short|shorter|far|further|again|too|also|please|today|tomorrow|tonight|now|this|the|a|an|my|your|our|his|her)\b/;
const begun = /^(got|had|have|having had|been|was|woke|feel|feels|feeling|felt|keep|keeps|came|started)$/;

function isBehindRunAsked(terms: readonly Term[], at: number, start: number): boolean {
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

const holding = new Set([
  ...openWords,
  ...owners,
  ...verbs,
  'very',
  'really',
  'quite',
  'so',
  'too',
  'all',
  'i',
  'we',
  'and',
]);
const date =
  /^(yesterday|today|last (night|week)|(mon|tues|wednes|thurs|fri|satur|sun)day|(week|month|year|morning|weekend|while)s?)$/;
const begins = /^(since|start(s|ed)?|began|begun|c[ao]me|on|from|this|last|about|first)$/;
const verb = /^(had|have|has|got|'s|is|are|was|were|did|ran|run|went|been|missed|wants?|says?|am)$/;
/** What begins a sentence of its own, where the one before has its verb. */
const deed =
  /^(got|fainted|passed|blacked|collapsed|limping|hobbling|throwing|puking|vomiting|spewing|coughing|shivering|can not|could not)\b/;

/** Shoes, coffees and coaches: where nothing of a body was told yet, and nothing denied, a complaint begins anew. */
function isBehindDays(terms: readonly Term[], at: number, start: number): boolean {
  const [term, before, next] = [terms[at], terms[at - 1], terms[at + 1]];
  if (term === undefined || before === undefined || at - start < 2 || goesOn.test(term.text)) return false;
  const said = terms.slice(start, at);
  if (!said.every(isOfDays) || !isFull(before) || !said.some(isName)) return false;
  const told = terms.slice(at, at + 4).find(({ entry }) => entry?.is === 'property');
  if (told === undefined || (isOfBreath(told) && isFromEffort(said))) return false;
  if (term.entry?.is === 'degree') return term.entry.degree === 'slight';
  if (!date.test(before.text) && !said.some(({ text }) => verb.test(text))) return false;
  return deed.test(term.text) || (/^c(an|ould)$/.test(term.text) && next?.entry?.is === 'not');
}

/** Nothing of a body, nothing denied and nothing supposed. */
const isOfDays = ({ entry }: Term): boolean => {
  if (entry === undefined) return true;
  if (entry.is === 'subject') return entry.kind === 'world';
  if (entry.is === 'property') return entry.frames.every(({ says }) => !isComplaint(says));
  return ['good', 'past', 'idle', 'now', 'report', 'degree', 'long ago'].includes(entry.is);
};

/** How something is, a day, or a name in more words than one: nothing more belongs to it. */
const isNamed = ({ entry, text }: Term): boolean =>
  date.test(text) || entry?.is === 'good' || entry?.is === 'idle';

/** A word that wants no other behind it. */
const isFull = (term: Term): boolean =>
  isNamed(term) ||
  (term.entry?.is === 'subject' && term.entry.kind === 'world') ||
  (term.entry?.is === 'property' && !holding.has(term.text)) ||
  isName(term);

const isName = ({ entry, text }: Term): boolean =>
  entry?.is === 'idle' ||
  (entry?.is === 'subject' && entry.kind === 'world') ||
  (entry === undefined &&
    !holding.has(text) &&
    !date.test(text) &&
    !begins.test(text) &&
    !verb.test(text) &&
    text.length > 2);
