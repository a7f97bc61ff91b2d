/** "My chest went peculiar": what is said of a vital thing stands in no table, and is neither good news nor a denial. */
import type { Findings } from '../../triage/index.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { Standing } from '../context/context.ts';
import type { Kind } from '../entries.ts';
import { owners, prepositions } from '../lexicon/grammar.ts';
import { worn } from '../lexicon/suspicions.ts';
import type { Mention } from '../mentions/types.ts';
import { type Term, textOf } from '../terms/term.ts';

const vital: Partial<Readonly<Record<Kind, Findings>>> = {
  chest: { chest: 'unsure' },
  heart: { chest: 'unsure' },
  breath: { chest: 'unsure' },
  urine: { darkUrine: 'unsure' },
};

const owned = new Set(owners);
const small = new Set([...owners, ...prepositions]);
const linking =
  /^(is|are|'s|am|was|were|have|has|had|be|been|it|i|that|this|there|they|do|does|did|will|can|so|or|as|when|if|too|you|also|well|same|hundred|percent)$/;
/** Beside these a sentence may still be one of trouble. */
const neutral = new Set(['subject', 'property', 'degree', 'idle', 'now', 'cut', 'person']);
const things = new Set<Kind>(['world', 'elsewhere']);
/** A rate is a number, and wind blows. */
const figures = /rate|pulse|wind|puff/;
/** Good news of these, though of other things it may be none. */
const kind = /^(warm|easy|easily|free|freely|racehorse|carthorse|horse|full)$/;
const likeness = /^(like|colour|color|shade)$/;

export function strangeIn({ terms }: Clause, state: Standing, clause: number): readonly Mention[] {
  if (terms.some(({ entry }) => entry !== undefined && !neutral.has(entry.is))) return [];
  const at = terms.findIndex(({ entry }) => entry?.is === 'subject' && vital[entry.kind] !== undefined);
  const subject = terms[at];
  if (subject?.entry?.is !== 'subject' || state.others[at] === true || figures.test(subject.text)) return [];
  const says = vital[subject.entry.kind];
  const first = terms
    .slice(0, at)
    .findLastIndex(({ entry }) => entry?.is === 'subject' && things.has(entry.kind));
  // "Across upper stomach and lower chest": one as much as the other
  const head = first >= 0 && !/^(and|into) (\w+ )?$/.test(`${textOf(terms.slice(first + 1, at))} `);
  if (isFor(terms, at)) return [];
  if (says === undefined || head || terms.some(({ text }) => worn.test(text) || kind.test(text))) return [];
  // Of these much is said that means nothing; a colour or a likeness does.
  if (says.darkUrine !== undefined && !terms.some(isLikeness)) return [];
  if (!terms.some((term) => term !== subject && saysSomething(term))) return [];
  const { from, to } = subject;
  return [{ says, sites: [], certainty: 'pieced', from, to, clause }];
}

/** "Warfarin for the old ticker": only what something is for. */
function isFor(terms: readonly Term[], at: number): boolean {
  let step = at - 1;
  while (owned.has(terms[step]?.text ?? '')) step -= 1;
  return terms[step]?.text === 'for';
}

const isLikeness = ({ entry, text }: Term): boolean =>
  likeness.test(text) || (entry?.is === 'subject' && entry.kind === 'colour');

const saysSomething = ({ entry, text }: Term): boolean =>
  entry?.is === 'property' ||
  entry?.is === 'subject' ||
  (entry === undefined && !small.has(text) && !linking.test(text));
