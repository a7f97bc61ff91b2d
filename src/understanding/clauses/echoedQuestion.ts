/** "Chest pain, dark pee, numbness, okay, no to all of those": the question is read back, and then answered. */
import type { FindingKey } from '../../triage/index.ts';
import { type Term, textOf } from '../terms/term.ts';
import { beyondWonder, ofDoubt, plain } from './wondered.ts';

const between =
  /^(and|or|any|the|with|pain|trouble|having|okay|ok|um|so|well|hmm|right|let me see|let us see|by|eck|heck|by (eck|heck)|blimey|crikey|goodness|heavens|jeez|good grief|means?|meaning|what|how|which way)$/;

/** So many names in a row are nobody's own list of complaints, where a bare no follows. */
const many = 3;

/** Without a question that was read back, name by name, before a no to all of it. */
export function withoutEchoedQuestion(said: readonly Term[], asked: readonly FindingKey[]): readonly Term[] {
  const wondered = beyondWonder(said, (term) => isAsked(term, asked));
  if (wondered !== undefined) return wondered;
  const terms = isScoffedAt(said) ? said.slice(1) : said;
  let names = 0;
  const at = terms.findIndex((term) => {
    const isName = isAsked(term, asked);
    if (isName) names += 1;
    return !isName && !between.test(term.text);
  });
  const [term, next] = [terms[at], terms[at + 1]];
  if (names === 1 && isTaken(terms, at, asked)) return answered(terms, at);
  if (at < 0 || names < 2) return terms;
  // "No no nothing like that"
  const last = terms.findIndex((each, step) => step >= at && !plain.test(each.text));
  const isWhole = isNoToAll(term) || (plain.test(term?.text ?? '') && isNoToAll(terms[last]));
  const isBare = names >= many && plain.test(term?.text ?? '') && (next === undefined || next.cut === true);
  return isWhole || isBare ? terms.slice(at) : terms;
}

/** "Pop? i never heard a pop": only the second is told of. */
const isScoffedAt = ([first, ...others]: readonly Term[]): boolean =>
  first?.entry?.is === 'property' &&
  /^i (never|did not|have not|had not)\b/.test(textOf(others)) &&
  others.slice(2, 7).some(({ text }) => text === first.text);

/** With the no as the answer to that one name. */
const answered = (terms: readonly Term[], at: number): readonly Term[] =>
  terms.map((term, step) =>
    step === at ? { ...term, tick: 'no' } : step === at + 1 ? { ...term, cut: true } : term,
  );

/** "Bent no look can I run": the one name and the no, and nothing that the no could be of. */
const isTaken = (terms: readonly Term[], at: number, asked: readonly FindingKey[]): boolean => {
  const next = terms[at + 1];
  const isOfNext =
    next?.entry?.is === 'property' || (next?.entry?.is === 'subject' && next.entry.kind !== 'looks');
  const [first] = terms;
  const isNamed =
    first !== undefined &&
    isAsked(first, asked) &&
    terms.slice(1, at).every(({ text }) => between.test(text));
  return isNamed && plain.test(terms[at]?.text ?? '') && !isOfNext && !ofDoubt.test(next?.text ?? '');
};

/** "Swelling and heat, nothing else" tells of two. */
const isNoToAll = (term: Term | undefined): boolean =>
  term?.entry?.is === 'no' &&
  term.entry.whole === true &&
  !/\b(else|others?|rest|more|apart|besides)\b/.test(term.text);

/** Names something that was asked for, and says nothing of it. */
function isAsked({ entry, text }: Term, asked: readonly FindingKey[]): boolean {
  if (/\b(i|my|me|is|are|am|have|got|no|not)\b/.test(text)) return false;
  if (entry?.is === 'subject') return entry.kind !== 'part' && entry.kind !== 'world';
  return (
    entry?.is === 'property' &&
    entry.frames.some(({ says }) => asked.some((key) => says[key as keyof typeof says] !== undefined))
  );
}
