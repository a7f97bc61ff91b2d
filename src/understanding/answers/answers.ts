/** The plain answer to the question as a whole, and whether it speaks for all that was asked. */

import type { Clause } from '../clauses/clauses.ts';
import { isOfCause } from '../clauses/doubtedTopics.ts';
import type { Standing } from '../context/context.ts';
import { contrasts, isOverNow } from '../context/gone.ts';
import { isNoOther } from '../context/polarity.ts';
import type { Answer } from '../heard.ts';
import { notNews, small } from '../lexicon/aroundAnswers.ts';
import type { Term } from '../terms/term.ts';
import { isGoodAlone, isNothing, isOnlyThen } from './answersAlone.ts';
import { isAllThereIs, isClosing, isOfOneThing, takesBack } from './byTelling.ts';
import { closesInNo } from './closingNo.ts';
import { leadOf } from './leadingAnswer.ts';
import { plainAnswer } from './plainAnswer.ts';
import { endsInNothing, isListed, isRestWell } from './theRest.ts';
import { insistsOnNo } from './toldBefore.ts';

export type Reply = {
  /** What was answered first: "no …". */
  readonly lead: Answer | undefined;
  /** An answer to all of it, wherever it stands: "none of that", "all good", "the rest is fine". */
  readonly whole: 'yes' | 'no' | 'good' | 'unsure' | 'rest' | undefined;
  /** "Just a bruise": what is told is all there is. */
  readonly only: boolean;
  /** "I suppose", "maybe", and nothing else. */
  readonly weak: boolean;
  /** "All of the above". */
  readonly all: boolean;
  /** "No fall or anything": it closes a list, and one of the others may be told behind it. */
  readonly listed: boolean;
  /** "No i said gold": what was understood before is taken back. */
  readonly mends: boolean;
  readonly used: ReadonlySet<number>;
};

export function replyOf(clauses: readonly Clause[], standing: readonly Standing[], yesIsGood = false): Reply {
  const used = new Set<number>();
  const take = (term: Term): void => {
    for (let word = term.from; word < term.to; word += 1) used.add(word);
  };
  const lead = leadOf(clauses, take, yesIsGood);
  let whole: Reply['whole'];
  let weak = false;
  let only = false;
  clauses.forEach(({ terms, question }, index) => {
    const state = standing[index];
    const plain = question ? undefined : plainAnswer(terms);
    if (plain?.whole && !state?.others[0]) whole ??= plain.answer;
    if (question || state?.imagined) return;
    const first = terms.find(({ text, entry }) => !small.has(text) || entry !== undefined);
    terms.forEach((term, at) => {
      const { entry } = term;
      if (
        entry === undefined ||
        (state?.others[at] && !((entry.is === 'no' || entry.is === 'yes') && entry.whole))
      )
        return;
      if (entry.is === 'no' && isNoOther(terms, at)) return;
      if (entry.is === 'no' && entry.whole) whole = /rest|other/.test(term.text) ? 'rest' : 'no';
      else if (
        entry.is === 'good' &&
        entry.whole &&
        !contrasts(terms) &&
        !isOnlyThen(clauses[index - 1]) &&
        !terms
          .slice(0, at)
          .some(
            (before) =>
              !yesIsGood &&
              ((before.entry?.is === 'subject' && before.entry.kind !== 'looks') ||
                (before.entry?.is === 'property' && !isOfMeAll(term))),
          ) &&
        terms[at + 1]?.entry?.is !== 'property' &&
        !isOverNow(clauses, index, at) &&
        !isOfOneThing(clauses, index, at)
      )
        whole = whole === 'no' ? 'no' : 'good';
      else if (entry.is === 'yes' && entry.whole) whole = 'yes';
      else if (entry.is === 'unsure' && entry.whole) {
        if (isOfCause(terms, at)) return;
        whole ??= 'unsure';
      } else if (entry.is === 'unsure' && (entry === first?.entry || at === terms.length - 1)) weak = true;
      else if (entry.is === 'closing' && isClosing(terms, at)) whole = whole ?? 'rest';
      else if (entry.is === 'rest') {
        if (isRestWell(clauses, index, at, yesIsGood)) whole = 'rest';
      } else if (entry.is === 'only' && isAllThereIs(clauses, index, at, entry === first?.entry)) {
        only = true;
        if (index === 1) whole ??= 'rest';
      } else return;
      take(term);
    });
    if (
      !isOnlyThen(clauses[index - 1]) &&
      !isOfOneThing(clauses, index) &&
      isGoodAlone(
        isOfOthersBefore(standing, index) ? terms.filter(({ entry }) => entry?.is !== 'cut') : terms,
      ) &&
      !(clauses.length > 1 && terms.every(({ text }) => notNews.has(text) || small.has(text))) &&
      (index === 0 ||
        !terms.some(({ text, entry }) => text === 'it' || entry?.is === 'now') ||
        clauses.slice(0, index).every((each) => !each.terms.some(isNamed)))
    )
      whole ??= 'good';
    if (
      index === 0 &&
      first?.entry?.is === 'good' &&
      !notNews.has(first.text) &&
      // "Nothing wrong with my chest": of that, and not of all
      !/ with$/.test(first.text) &&
      terms[terms.indexOf(first) + 1]?.entry?.is !== 'yes' &&
      (yesIsGood || terms[terms.indexOf(first) + 1]?.entry?.is !== 'property') &&
      terms[terms.indexOf(first) + 1]?.entry?.is !== 'subject'
    )
      whole ??= 'good';
    if (
      isNothing(terms) ||
      endsInNothing(clauses, index) ||
      (index === 0 && first?.text.startsWith('nowhere'))
    )
      whole ??= 'no';
    if (index === clauses.length - 1 && lead !== 'unsure' && closesInNo(clauses)) whole ??= 'no';
  });
  if (lead === undefined && insistsOnNo(clauses)) whole ??= 'no';
  const all = clauses.some(({ terms }) =>
    terms.some(({ text }) =>
      /^(all of the above|the whole lot|full house|every last one|yes to all)$/.test(text),
    ),
  );
  return { lead, whole, only, weak, all, listed: isListed(clauses), mends: takesBack(clauses), used };
}

/** "Never swelled and there's nothing wrong with me": of the runner as a whole, whatever was told before it. */
const isOfMeAll = ({ text }: Term): boolean => / wrong with (me|myself|us)$/.test(text);

/** "My kids have the flu but i'm grand": until here only others were spoken of. */
const isOfOthersBefore = (standing: readonly Standing[], index: number): boolean =>
  index > 0 && standing.slice(0, index).every(({ others }) => others.some((other) => other));

/** Something that "it" can stand for. */
const isNamed = ({ entry }: Term): boolean =>
  entry?.is === 'property' || (entry?.is === 'subject' && entry.kind === 'temperature');

/** An answer as it is handed on, if there is one. */
export const answering = (answer: Answer | undefined): { readonly answer?: Answer } =>
  answer === undefined ? {} : { answer };
