/**
 * A danger that is told by what it is like ("my toe belongs to someone else"): put together from words that mean nothing of a
 * body by themselves, so that an alarm is confirmed before it counts.
 */
import { type Findings, scaleKeys } from '../../triage/index.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { Standing } from '../context/context.ts';
import { type Likened, likened } from '../lexicon/likened.ts';
import type { Mention } from '../mentions/types.ts';
import { placeOf } from '../sentenceShapes.ts';
import { textOf } from '../terms/term.ts';

const denied = /\b(no|not|never|nothing|without|nor|neither|hardly)( \w+){0,2} $/;

/** A place of the leg that is read by itself: the leg is no further one. */
const nearer = /\b(shin|calf|thigh|quad|hamstring|groin)\b/;

/** Of all that is told by a likeness, what nothing else says already. */
export function likenedIn(
  clauses: readonly Clause[],
  standing: readonly Standing[],
  told: readonly Mention[],
): readonly Mention[] {
  const starts: number[] = [];
  let said = '';
  for (const { terms } of clauses) {
    starts.push(said.length);
    said += `${textOf(terms)} `;
  }
  return likened.flatMap((shape) => {
    const at = placeOf(shape, said);
    if (at === undefined) return [];
    const clause = starts.findLastIndex((start) => start <= at.from);
    const terms = clauses[clause]?.terms ?? [];
    const [state, start] = [standing[clause], starts[clause] ?? 0];
    if (state === undefined || state.longAgo) return [];
    if (clauses[clause]?.question && !shape.evenAsked) return [];
    if (state.imagined && !shape.evenIf) return [];
    const from = termAt(terms, at.from - start);
    if (state.others[from] === true || denied.test(said.slice(start, at.from))) return [];
    const says = unheard(shape, told);
    const [first, last] = [terms[from], terms[termAt(terms, at.to - start - 1)]];
    if (first === undefined || last === undefined || Object.keys(says).length === 0) return [];
    const named = nearer.test(said.slice(at.from, at.to));
    const sites = (shape.sites ?? []).filter((site) => site !== 'legs' || !named);
    return [{ says, sites, certainty: 'pieced' as const, from: first.from, to: last.to, clause }];
  });
}

/** The term that holds this letter of its clause. */
function termAt(terms: Clause['terms'], letter: number): number {
  let end = 0;
  const at = terms.findIndex(({ text }) => {
    end += text.length + 1;
    return letter < end;
  });
  return at < 0 ? terms.length - 1 : at;
}

/** What was told in so many words, of these places, is known. */
const unheard = ({ says, sites = [] }: Likened, told: readonly Mention[]): Findings =>
  Object.fromEntries(
    Object.entries(says).filter(([key, value]) => {
      const scale = scaleKeys.find((each) => each === key);
      return !told.some(
        (one) =>
          scale !== undefined &&
          one.certainty === 'told' &&
          one.says[scale] === value &&
          sites.every((site) => one.sites.includes(site)),
      );
    }),
  );
