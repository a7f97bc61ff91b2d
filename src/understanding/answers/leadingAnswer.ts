/** The answer that comes first: "yeah nah", "no i can't". */
import type { Clause } from '../clauses/clauses.ts';
import { isStanding } from '../clauses/standingNo.ts';
import type { Answer } from '../heard.ts';
import { calledUpon, deniedThings, restful, small } from '../lexicon/aroundAnswers.ts';
import { type Term, textOf } from '../terms/term.ts';
import { deniesAlone, isBareDenial, isEmphasis, isHalf } from './emphasis.ts';
import { plainAnswer } from './plainAnswer.ts';

/** "Yeah nah" is no, "no yeah" is yes: of several answers at the beginning the last one counts. */
export function leadOf(
  clauses: readonly Clause[],
  take: (term: Term) => void,
  yesIsGood: boolean,
): Answer | undefined {
  let lead: Answer | undefined;
  const terms = clauses.filter(({ question }) => !question).flatMap((clause) => clause.terms);
  if (isHalf(terms)) {
    terms.forEach(take);
    return 'unsure';
  }
  for (let at = 0; at < terms.length; at += 1) {
    const term = terms[at];
    if (term === undefined) break;
    const is = term.entry?.is;
    if (is === 'yes' && lead === 'no' && (term.text === 'sure' || term.text === 'surely')) continue;
    if (is === 'yes' && isEmphasis(terms, at)) {
      if (!deniesAlone(terms, at + 1)) break;
      lead = 'no';
      take(term);
      break;
    }
    if (is === 'yes') lead = lead === 'unsure' ? lead : 'yes';
    else if (is === 'no') lead = lead === 'unsure' ? lead : 'no';
    else if (!yesIsGood && deniesThing(terms, at)) break;
    else if (isStanding(terms, at)) lead = lead === 'unsure' ? lead : 'no';
    else if (is === 'unsure' && term.entry && 'whole' in term.entry) lead = lead ?? 'unsure';
    else if (is === 'cut' && lead === undefined) continue;
    else if (term.text === 'not really' && deniesAlone(terms, at)) lead = 'no';
    else if (isBareDenial(terms, at)) lead = 'no';
    else if ((small.has(term.text) || restful.has(term.text)) && is !== 'property') continue;
    else if (is === 'unsure' && lead === 'no' && !terms[at + 1]?.entry) {
      lead =
        term.text.includes('think so') || term.text.includes('doubt') || term.text.includes('believe so')
          ? 'unsure'
          : lead;
      break;
    } else break;
    take(term);
  }
  if (lead === 'no' && onlyDeclines(clauses)) return undefined;
  return lead ?? plainly(clauses, take, yesIsGood) ?? declined(terms, take) ?? lateYes(terms, take);
}

/** "No bits of bone", "no side it's my nose": a thing that no table knows, and not a name ("no love", "no everything's fine"). */
function deniesThing(terms: readonly Term[], at: number): boolean {
  const [term, next] = [terms[at], terms[at + 1]];
  return (
    term?.text === 'no' &&
    next !== undefined &&
    !next.cut &&
    next.entry === undefined &&
    deniedThings.test(next.text) &&
    !calledUpon.has(next.text)
  );
}

const courtesies = /^no (ta|thanks|thank you)$/;

/** "No ta but will it fall off": not the offer, and something else is asked. */
function onlyDeclines(clauses: readonly Clause[]): boolean {
  return (
    courtesies.test(clauses[0]?.terms.at(-1)?.text ?? '') &&
    clauses.slice(1).some(({ terms, question }) => question && terms[0]?.entry?.is === 'cut')
  );
}

/** "That's kind of you but no thank you". */
function declined(terms: readonly Term[], take: (term: Term) => void): Answer | undefined {
  const term = terms.find(({ entry, text }) => entry?.is === 'no' && /^no (thank you|thanks|ta)$/.test(text));
  if (term === undefined) return undefined;
  take(term);
  return 'no';
}

const plainYes = new Set(['yes', 'yeah', 'yep', 'aye', 'yea', 'afraid so']);

/** "One of those yeah": a yes that comes after what it is about. */
function lateYes(terms: readonly Term[], take: (term: Term) => void): Answer | undefined {
  const at = terms.findIndex(
    ({ entry, text, tick }, index) =>
      entry?.is === 'yes' &&
      tick === undefined &&
      // "coach just needs a yes"
      terms[index - 1]?.text !== 'a' &&
      (plainYes.has(text) ||
        (/^go on/.test(text) && terms[index + 1]?.text === 'then') ||
        (index > 0 &&
          (/^(go on|go ahead|please do|fire away|go for it)$/.test(text) || / then$/.test(text)))),
  );
  const term = terms[at];
  if (term === undefined || terms[at + 1]?.entry?.is === 'no' || terms[at - 1]?.entry?.is === 'no')
    return undefined;
  // "Coach just needs a yes"
  if (/^(a|the)$/.test(terms[at - 1]?.text ?? '')) return undefined;
  if (
    terms[at - 1]?.entry?.is === 'subject' ||
    (terms[at + 1] !== undefined &&
      terms[at + 1]?.text !== 'then' &&
      terms[at + 1]?.entry?.is !== 'not' &&
      terms[at + 1]?.entry?.is !== 'unsure')
  )
    return undefined;
  take(term);
  return 'yes';
}

/** "I can", "it isn't", "i don't have such a thing": small words, and nothing more. */
function plainly(
  clauses: readonly Clause[],
  take: (term: Term) => void,
  yesIsGood: boolean,
): Answer | undefined {
  const first = clauses[0];
  const plain = first && !first.question ? plainAnswer(first.terms) : undefined;
  // "It is more like …": what it is comes, and no yes was said
  if (plain === undefined || clauses[1]?.terms[0]?.text === 'more like') return undefined;
  // asked for trouble, "i can't" is no denial
  if (!yesIsGood && !plain.whole && isOfAbility(first?.terms ?? [])) return undefined;
  first?.terms.forEach(take);
  return plain.answer;
}

const isOfAbility = (terms: readonly Term[]): boolean => /\b(can|could)( not)?$/.test(textOf(terms));
