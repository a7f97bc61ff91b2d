/** "Any swelling, heat or bruising?" "Yes." "Which one?" "The heat.": what is only named is there. */
import type { FindingKey } from '../../triage/index.ts';
import type { Clause } from '../clauses/clauses.ts';
import { beforeName, nameAlone, namedThings } from '../lexicon/namedThings.ts';
import type { Mention } from '../mentions/types.ts';
import { textOf } from '../terms/term.ts';

const table = namedThings.map(([key, names, says]) => ({ key, says, alone: nameAlone(names) }));

/** All that such an utterance tells, if it is nothing but names: no good news is heard in it. */
export function onlyNamed(clauses: readonly Clause[], asked: readonly FindingKey[]): readonly Mention[] {
  const terms = clauses.flatMap((clause) => clause.terms);
  const [first, last] = [terms[0], terms.at(-1)];
  if (asked.length < 2 || first === undefined || last === undefined) return [];
  const names = textOf(terms)
    .replace(beforeName, '')
    .split(/ (?:and|plus) /);
  const told = names.map((name) => table.find(({ key, alone }) => asked.includes(key) && alone.test(name)));
  if (!told.every((each) => each !== undefined)) return [];
  return told.map(({ says }) => ({
    says,
    sites: [],
    certainty: 'pieced' as const,
    from: first.from,
    to: last.to,
    clause: 0,
  }));
}
