/** "My kid's got the fever not me", "dad had a clot, i never had one": denied of the runner, after it was told of another. */
import type { Clause } from '../clauses/clauses.ts';
import type { Standing } from '../context/context.ts';
import { bestOfAll } from '../findings/values.ts';
import { type Term, textOf } from '../terms/term.ts';
import type { Mention } from './types.ts';

const denial =
  /^((but|and|so) )?(not (me|mine|myself)|(me|mine|myself) (no|not|never|neither|i (have not|do not|never))|i (have |do |did )?(never|not)( ever)?( (had|have|got|have got|had got))?( (one|it|that|any|those|them|either|anything like (it|that)))?)\b/;

/** What this clause denies of the runner, if it speaks of what the one before told of somebody else. */
export function deniedOfMe(
  clauses: readonly Clause[],
  index: number,
  standing: readonly Standing[],
): readonly Mention[] {
  const terms = clauses[index]?.terms ?? [];
  const said = denial.exec(textOf(terms))?.[0];
  if (said === undefined || standing[index]?.imagined === true) return [];
  const own = terms.filter(({ from }) => from < (terms[0]?.from ?? 0) + said.split(' ').length);
  const next = terms[own.length];
  const goesOn =
    next !== undefined && next.entry?.is !== 'cut' && !/^(and|but|so|or|no|nor|either)$/.test(next.text);
  if (goesOn || own.some(({ entry }) => entry?.is === 'property' || entry?.is === 'subject')) return [];
  for (let before = index - 1; before >= Math.max(0, index - 2); before -= 1) {
    const says = clauses[before]?.terms
      .flatMap((term, at) => (standing[before]?.others[at] === true ? denied(term) : []))
      .at(-1);
    if (says !== undefined) {
      const [from, to] = [terms[0]?.from ?? 0, own.at(-1)?.to ?? 1];
      return [{ says, sites: [], certainty: 'told', from, to, clause: index }];
    }
  }
  return [];
}

/** The best of what would have been told of the runner: of any runner, or of a place on the legs. */
export function denied({ entry }: Term): readonly Mention['says'][] {
  if (entry?.is !== 'property') return [];
  const frame = entry.frames.find(
    ({ of, asked }) => asked === undefined && (of === undefined || of.includes('part')),
  );
  const says = frame && (frame.not ?? bestOfAll(frame.says));
  return says === undefined || says.pain !== undefined || Object.keys(says).length === 0 ? [] : [says];
}
