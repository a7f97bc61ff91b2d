/** Is it told or denied? */

import { pronouns } from '../clauses/beginnings.ts';
import { isNotThere } from '../clauses/objectFirst.ts';
import { isSentence } from '../clauses/sentences.ts';
import { isStanding } from '../clauses/standingNo.ts';
import { isTrailingNo } from '../clauses/trailingNo.ts';
import { isAllBest } from '../findings/values.ts';
import { hardTo } from '../lexicon/grammar.ts';
import { type Term, textOf } from '../terms/term.ts';
import {
  isAdjectiveAnew,
  isAfterInability,
  isAfterName,
  isHad,
  isHedgedOff,
  isListed,
  isNamedAnew,
  isOnlyDegree,
  isVerbAnew,
  isWellBetween,
} from './anew.ts';
import { isToldAgain } from './toldAgain.ts';

const hard = new Set(hardTo);

/** "(It is not) my knee that …": only the place is denied. */
export const isSetApart = (terms: readonly Term[], at: number): boolean =>
  isLimb(terms[at]) &&
  /^(that|which|what)\b/.test(terms[at + 1]?.text ?? '') &&
  terms.slice(at + 2, at + 5).some(({ entry }) => entry?.is === 'property');

const isLimb = (term: Term | undefined): boolean =>
  term?.entry?.is === 'subject' && term.entry.kind === 'part';

export type Polarity = 'said' | 'denied' | 'hardly';

/** Is the term at this place in the scope of a denial? */
export function polarityAt(terms: readonly Term[], at: number, ability: boolean): Polarity {
  const tick = terms.at(-1)?.tick;
  if (tick !== undefined) return tick === 'no' ? 'denied' : 'said';
  // "No fall and nothing in the night": a no of its own
  if (/^nothing /.test(terms[at]?.text ?? '') && terms[at - 1]?.entry?.is !== 'not') return 'said';
  if (isAfterName(terms, at)) return 'said';
  let denied = false;
  let byNo = false;
  let hardly = false;
  for (let step = 0; step < at; step += 1) {
    const { entry, text } = terms[step] ?? { entry: undefined, text: '' };
    if (entry?.is === 'not') {
      if (isStanding(terms, step)) continue;
      if (ability && text === 'nothing' && (at - step > 3 || terms[step + 1]?.text === 'new')) continue;
      if (entry.how === 'hardly') hardly = true;
      else if (entry.how === 'without') denied = !denied;
      else {
        denied = true;
        // "Barely warm, not hot": a no of its own
        hardly = false;
      }
      byNo = entry.how === 'no' || (byNo && text === 'nor');
    } else if (entry?.is === 'no' && isNoOther(terms, step)) denied = true;
    else if (ability && text.startsWith('no ') && terms[step + 1]?.text === 'and') denied = false;
    else if (deniesOnward(terms, step)) {
      denied = true;
      byNo = text.startsWith('no ');
    } else if (
      entry?.is === 'only' ||
      entry?.is === 'cut' ||
      entry?.is === 'yes' ||
      (entry?.is === 'unsure' && !('whole' in entry))
    )
      denied = false;
    else if (byNo && (isVerbAnew(terms, step) || isWellBetween(terms, step))) denied = false;
    else if (
      denied &&
      entry?.is === 'degree' &&
      entry.degree === 'slight' &&
      ['property', 'idle'].includes(terms[step - 1]?.entry?.is ?? '')
    )
      denied = false;
    // "Not red, just slightly warm"
    else if (isOnlyDegree(terms, step)) denied = false;
    else if (isHedgedOff(terms, step) || (byNo && isNamedAnew(terms, step))) denied = false;
    // "It's not my knee that hurts": something does
    else if (denied && isSetApart(terms, step)) denied = false;
    // "Don't remember a mile after i hit the deck"
    else if (text === 'after' && terms[step + 1]?.text === 'i') denied = false;
    else if (text === 'with' || (text === 'ten' && terms[step - 1]?.text === 'of')) denied = false;
    else if (ability && hard.has(text)) denied = !denied;
  }
  if (byNo && (isAdjectiveAnew(terms, at) || (isHad(terms, at) && isAfterAnother(terms, at)))) denied = false;
  // "No, not swollen, a temperature yes"
  if (denied && terms[at + 1]?.entry?.is === 'yes' && isAfterAnother(terms, at)) denied = false;
  if (denied && (isAfterInability(terms, at) || isToldAgain(terms, at) || isOneInstead(terms, at)))
    denied = false;
  if (denied && !isJustOne(terms, at) && /^(just|only|nothing|did not) /.test(terms[at]?.text ?? ''))
    denied = false;
  const joined = ['or', 'nor', 'and'].includes(terms[at - 1]?.text ?? '');
  if (denied && ability && !joined && toldBetween(terms, at)) denied = false;
  // "I sleep like a log, nothing wakes me": good news is not undone by a nothing of its own
  const isOwnNothing = ability && terms[at + 1]?.text === 'nothing';
  if (!denied && ((isTrailingNo(terms, at) && !isOwnNothing) || isNotThere(terms, at))) denied = true;
  if (hardly) return ability ? 'denied' : 'hardly';
  return denied ? 'denied' : 'said';
}

/** "Not swollen, a temperature": another thing stands right before it, and neither "or" nor a no of its own joins it to that. */
export const isAfterAnother = (terms: readonly Term[], at: number): boolean =>
  (terms[at - 1]?.text === 'a' ? terms[at - 2] : terms[at - 1])?.entry?.is === 'property';

/** "Doesn't keep me up or catch", "no fever or bruises", "not sick or tired": good news that holds its not, which goes on behind "or"; not "… or it hurts". */
function deniesOnward(terms: readonly Term[], at: number): boolean {
  const { entry, text = '' } = terms[at] ?? {};
  if (entry?.is !== 'property' || !entry.frames.every(({ says }) => isAllBest(says))) return false;
  if (/^no /.test(text) && isListed(terms, at + 1)) return true;
  return (
    /^(no|((does|do|did|has|have|is|are|was|will|would) )?not) /.test(text) &&
    /^n?or$/.test(terms[at + 1]?.text ?? '') &&
    !pronouns.has(terms[at + 2]?.text.split(' ', 1)[0] ?? '')
  );
}

/** "Nothing else popped": none of what could have, and no answer to the whole. */
export function isNoOther(terms: readonly Term[], at: number): boolean {
  const next = terms[at + 1];
  return (
    /^nothing (else|at all)$/.test(terms[at]?.text ?? '') &&
    next?.entry?.is === 'property' &&
    !next.cut &&
    !isSentence(next)
  );
}

/** Is something told between the last denial and this? */
function toldBetween(terms: readonly Term[], at: number): boolean {
  const from = terms.slice(0, at).findLastIndex(({ entry }) => entry?.is === 'not');
  return terms.slice(from + 1, at).some(({ entry, text }) => entry?.is === 'property' && !hard.has(text));
}

/** "Not just one spot" denies it, and "no, just one" does not. */
const isJustOne = (terms: readonly Term[], at: number): boolean =>
  terms[at - 1]?.text === 'not' && /^just (in )?(one|a single)\b/.test(terms[at]?.text ?? '');

const wide = /\b(line|strip|stripe|area|patch|band|region|zone|spread|streak|stretch|ache)$/;

/** "Not a line, one spot": what it is instead, and not denied with it. */
const isOneInstead = (terms: readonly Term[], at: number): boolean =>
  /^(one|single|just one|only one)\b/.test(terms[at]?.text ?? '') && wide.test(textOf(terms.slice(0, at)));
