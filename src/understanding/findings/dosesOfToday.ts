/** "One last night and another this morning", "one last night and nothing today": which of the doses is of today. */
import type { FindingKey } from '../../triage/index.ts';
import type { Clause } from '../clauses/clauses.ts';
import {
  anotherDay,
  doseAtMeal,
  doseToday,
  exceptOne,
  hasHad,
  inCourse,
  noNeed,
  noneToday,
  sinceTheLast,
  taken,
} from '../lexicon/doses.ts';
import { type Mention, ownText } from '../mentions/types.ts';
import { textOf } from '../terms/term.ts';

export function withDosesOfToday(
  told: readonly Mention[],
  clauses: readonly Clause[],
  asked: readonly FindingKey[],
  today: Date | undefined,
): readonly Mention[] {
  const ofPainkillers = told.filter(({ says }) => says.painkiller !== undefined);
  const text = clauses.map(({ terms }) => textOf(terms)).join(' , ');
  if (ofPainkillers.length === 0 && !isAnswer(told, text, asked)) return told;
  const isNeedless = ofPainkillers.some((mention) => noNeed.test(ownText(mention, clauses)));
  if (isNeedless && hasHad.test(text) && !anotherDay.test(text)) return withDose('yes', told, clauses);
  if (isOfToday(text) || ofPainkillers.some((mention) => isTheLast(mention, clauses)))
    return withDose('yes', told, clauses);
  if (!isOver(text, today)) return told;
  return told.map((mention) =>
    mention.says.painkiller === 'yes' && anotherDay.test(textOf(clauses[mention.clause]?.terms))
      ? { ...mention, says: { ...mention.says, painkiller: 'no' } }
      : mention,
  );
}

/** "One last night and another this morning", where painkillers are asked for and nothing else is told. */
const isAnswer = (told: readonly Mention[], text: string, asked: readonly FindingKey[]): boolean =>
  asked.includes('painkiller') && (taken.test(text) || (asked.length === 1 && told.length === 0));

const isOfToday = (text: string): boolean =>
  doseToday.test(text) || exceptOne.test(text) || (doseAtMeal.test(text) && !noneToday.test(text));

/** "At the weekend, and nothing since" is of today at the weekend. */
function isOver(text: string, today: Date | undefined): boolean {
  const isWeekend = today === undefined || [0, 6].includes(today.getUTCDay());
  const before = isWeekend ? text.replaceAll('at the weekend', '') : text;
  return anotherDay.test(before) && noneToday.test(text) && !inCourse.test(text);
}

/** "Nothing since the ibuprofen this morning" denies a further one. */
function isTheLast({ clause, from }: Mention, clauses: readonly Clause[]): boolean {
  const terms = clauses[clause]?.terms ?? [];
  const behind = textOf(terms.filter((term) => term.from >= from));
  return sinceTheLast.test(textOf(terms.filter((term) => term.to <= from))) && !anotherDay.test(behind);
}

function withDose(
  painkiller: 'yes',
  told: readonly Mention[],
  clauses: readonly Clause[],
): readonly Mention[] {
  const others = told.map((mention) =>
    mention.says.painkiller === undefined ? mention : { ...mention, says: { ...mention.says, painkiller } },
  );
  if (others.some(({ says }) => says.painkiller === painkiller)) return others;
  const terms = clauses.flatMap((clause) => clause.terms);
  const [from, to] = [terms[0]?.from ?? 0, terms.at(-1)?.to ?? 1];
  return [...others, { says: { painkiller }, sites: [], certainty: 'told', from, to, clause: 0 }];
}
