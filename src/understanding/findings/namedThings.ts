/** "Any swelling, heat or bruising?" "Yes." "Which one?" "The heat.": what is only named is there. */
import type { Clause } from '../clauses/clauses.ts';
import type { Context } from '../heard.ts';
import { beforeName, nameAlone, namedThings } from '../lexicon/namedThings.ts';
import type { Mention } from '../mentions/types.ts';
import { textOf } from '../terms/term.ts';

const table = namedThings.map(([key, names, says]) => ({ key, says, alone: nameAlone(names) }));

/** All that such an answer tells, if it is nothing but names: no good news is heard in it. */
export function onlyNamed(
  clauses: readonly Clause[],
  { asked = [], yesMeans }: Context,
): readonly Mention[] | undefined {
  const terms = clauses.flatMap((clause) => clause.terms);
  const [first, last] = [terms[0], terms.at(-1)];
  if (yesMeans !== 'bad' || asked.length < 2 || first === undefined || last === undefined) return undefined;
  const names = textOf(terms)
    .replace(beforeName, '')
    .split(/ (?:and|plus) /);
  const told = names.map((name) => table.find(({ key, alone }) => asked.includes(key) && alone.test(name)));
  if (!told.every((each) => each !== undefined)) return undefined;
  return told.map(({ says }) => ({
    says,
    sites: [],
    certainty: 'pieced' as const,
    from: first.from,
    to: last.to,
    clause: 0,
  }));
}
