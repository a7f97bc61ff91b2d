/** What stands around a mention: is it over, only imagined, or somebody else's? */
import type { Clause } from '../clauses/clauses.ts';
import { isTheirGroup, isTheirs } from '../clauses/objectFirst.ts';
import { firstPerson, pastTimes, thirdPerson } from '../lexicon/grammar.ts';
import type { Term } from '../terms/term.ts';
import { isActing, isOfMineAgain, isOfTheLeg, isUponMe } from './persons.ts';
import { goesOnSince, hasBegun, isNotGone, isStillSo, lasts } from './tenses.ts';
import { isMineBeside } from './watchers.ts';

const mine = new Set(firstPerson);

const theirs = new Set(thirdPerson);

export type Standing = {
  /** Whose body is spoken of, at each term. */
  readonly others: readonly boolean[];
  readonly imagined: boolean;
  readonly doubtful: boolean;
  readonly longAgo: boolean;
  readonly pastAt: number | undefined;
  readonly goneAt: number | undefined;
  readonly now: boolean;
};

const mentioning = /^(from|with|by|for|to|says|helping|carrying|behind|than|on|the|like|as)$/;

/** "Running with my mate": somebody is named; and "for me, me aunt's had clots" tells of her. */
function isMentioned(terms: readonly Term[], at: number): boolean {
  const before = terms[at - 1]?.text ?? '';
  return mentioning.test(before) && !(before === 'for' && /^('s|has|had)$/.test(terms[at + 1]?.text ?? ''));
}

/** Reads the clauses in order, for "my husband … his leg" reaches beyond one clause. `asked`: something was asked of the runner. */
export function standings(clauses: readonly Clause[], asked: boolean): readonly Standing[] {
  const leg = isOfTheLeg(
    clauses.flatMap(({ terms }) => terms),
    asked,
  );
  let other = false;
  let known = false;
  let bodied = false;
  return clauses.map(({ terms }, clause) => {
    const before = clauses[clause - 1]?.terms ?? [];
    if (isOfMineAgain(terms)) other = false;
    const others = terms.map(({ entry, text }, at) => {
      if (text === 'your') other = true;
      else if (entry?.is === 'person') {
        const next = terms[at + 1];
        const reports = next?.entry?.is === 'report' || terms[at + 2]?.entry?.is === 'report';
        known = true;
        if (isActing(terms, at) && !isUponMe(terms, at) && !reports && !isMentioned(terms, at)) other = true;
      } else if (isTheirGroup(terms, at)) return other;
      else if (mine.has(text) || /^(i|my) | (my|me)( |$)/.test(text)) other = false;
      else if (theirs.has(text) && !leg && (known || !ofMine(clauses, clause, at))) other = true;
      else if ((isMineAgain(terms, at) && !bodied) || isMineBeside(before, terms, at)) other = false;
      bodied = other && (bodied || isBodily(entry));
      return other || isTheirs(terms, at);
    });
    const has = (is: string): boolean => terms.some(({ entry }) => entry?.is === is);
    const place = (is: string): number | undefined => {
      const at = terms.findIndex(
        ({ entry }, index) =>
          entry?.is === is &&
          !(is === 'gone' && isNotGone(terms, index)) &&
          !(is === 'past' && goesOnSince(terms, index)),
      );
      return at < 0 ? undefined : at;
    };
    return {
      others,
      imagined:
        (clauses[clause - 1]?.terms.length === 1 && clauses[clause - 1]?.terms[0]?.text === 'unless') ||
        (terms[0]?.entry?.is === 'if' && !(likeI.has(terms[0].text) && terms.some(isDanger))) ||
        (has('if') && !terms.some(({ text }) => text === 'if' || likeI.has(text))) ||
        has('fear'),
      doubtful:
        has('doubt') ||
        terms.some(
          ({ entry, text }) =>
            entry?.is === 'unsure' &&
            text !== 'i guess' &&
            text !== 'i suppose' &&
            text !== 'kind of' &&
            text !== 'sort of',
        ),
      longAgo: has('long ago') && !hasBegun(terms) && !isStillSo(terms, clauses[clause + 1]),
      pastAt:
        terms.some(({ text }) => text === 'since' || text === 'still') || lasts(clauses[clause + 1])
          ? undefined
          : terms.some(
                ({ text }, at) =>
                  thenWords.has(text) && !['than', 'as', 'was', 'it'].includes(terms[at - 1]?.text ?? ''),
              )
            ? -1
            : place('past'),
      goneAt: place('gone'),
      now: has('now'),
    };
  });
}

const thenWords = new Set(pastTimes);

/** A place, or a complaint that is more than a bad night. */
const isBodily = (entry: Term['entry']): boolean =>
  isPart(entry) || (entry?.is === 'property' && entry.frames.some(({ says }) => says.restPain === undefined));

const isPart = (entry: Term['entry']): boolean => entry?.is === 'subject' && entry.kind === 'part';

/** "The baby was up all night but the legs feel fine": nothing of another's body was told, so these are the runner's own. */
const isMineAgain = (terms: readonly Term[], at: number): boolean =>
  terms[0]?.entry?.is === 'cut' && terms[at - 1]?.text === 'the' && isPart(terms[at]?.entry);

/** Has a place been spoken of before, that "he" may stand for? */
function ofMine(clauses: readonly Clause[], clause: number, at: number): boolean {
  return clauses
    .slice(0, clause + 1)
    .some(({ terms }, index) =>
      terms.some(
        ({ entry, text }, step) =>
          (index < clause || step < at) &&
          ((entry?.is === 'subject' && entry.kind === 'part') || mine.has(text)),
      ),
    );
}

const likeI = new Set(['like i am', 'like i was']);

/** "It's like i'm breathing through a straw" is no supposing. */
const isDanger = ({ entry }: Term): boolean =>
  entry?.is === 'property' &&
  entry.frames.some(
    ({ says }) => says.chest === 'yes' || says.darkUrine === 'yes' || says.nerve === 'saddle',
  );
