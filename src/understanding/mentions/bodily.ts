/** Is a body spoken of at all? "Turned a corner with this knee", and "turned a corner and there was the finish". */
import { type FindingKey, type Findings, isScaleKey } from '../../triage/index.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { Kind, Property } from '../entries.ts';
import { commonWords, ofBodiesOnly } from '../lexicon/common.ts';
import { phrasesOf } from '../phrases.ts';
import type { Term } from '../terms/term.ts';

const common = phrasesOf<true>();
common.add(commonWords.replace(/\s+/g, ' '), true);

const bodies: ReadonlySet<Kind> = new Set<Kind>([
  'part',
  'muscle',
  'skin',
  'walking',
  'stairs',
  'seat',
  'feeling',
  'movement',
  'shape',
  'chest',
  'breath',
  'heart',
  'urine',
  'bladder',
  'temperature',
]);
const pronouns = new Set(['it', 'they', 'this', 'these', 'them']);
/** A longer phrase with one of these says of itself whose body it means. */
const telling = new Set([
  ...pronouns,
  'me',
  'rest',
  'resting',
  'ankle',
  'knee',
  'leg',
  'calf',
  'foot',
  'bone',
  'joint',
  'joints',
]);
/** "Same in both, and easing": both legs. */
const both = /^(same in )?both$/;
const senses = new Set(['felt', 'heard', 'feel']);

const isCommon = (text: string): boolean => {
  const words = text.split(' ');
  return common.longest(words, 0)?.length === words.length;
};

/** Does the term say these things only where a body is spoken of? */
export function needsBody({ text }: Term, says: Findings): boolean {
  const keys = Object.keys(says);
  if (text.split(' ').some((word) => telling.has(word))) return false;
  return (keys.length > 0 && keys.every((key) => ofBodiesOnly.some((one) => one === key))) || isCommon(text);
}

/** A place of the body, something that hurts, or an "it" that can be no other thing. */
export function isBodyNear(
  clauses: readonly Clause[],
  index: number,
  at: number,
  asked: readonly FindingKey[],
  says: Findings,
): boolean {
  if (asked.some((key) => isScaleKey(key) && says[key] !== undefined)) return true;
  // "A three since sunday, no better"
  if (asked.includes('pain') && (says.trend !== undefined || says.motion !== undefined)) return true;
  const own = clauses[index]?.terms ?? [];
  // "Easing", and no more, to whatever was asked
  if (asked.length > 0 && says.trend !== undefined && own.length === 1) return true;
  if (says.trend !== 'same' && own.slice(0, at).some(({ text }) => both.test(text))) return true;
  if (own.slice(0, at).some(({ text }) => pronouns.has(text) || (says.pop !== undefined && senses.has(text))))
    return true;
  if (own[at + 1]?.text === 'on' && own[at + 2]?.text === 'me') return true;
  return clauses.some(({ terms }, clause) =>
    terms.some((term, step) => !(clause === index && step === at) && isBody(term)),
  );
}

function isBody(term: Term): boolean {
  const { entry } = term;
  if (entry?.is === 'subject') return bodies.has(entry.kind);
  return entry?.is === 'property' && isComplaint(entry) && !isCommon(term.text);
}

/** Says more than what needs a body itself. */
function isComplaint({ frames, placeless }: Property): boolean {
  return (
    placeless !== true &&
    frames.some(({ says }) => Object.keys(says).some((key) => !ofBodiesOnly.some((one) => one === key)))
  );
}
