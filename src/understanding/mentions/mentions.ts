/** Mentions: the right subject with the right property, in its context, as findings. */
import type { FindingKey } from '../../triage/index.ts';
import type { Clause } from '../clauses/clauses.ts';
import { type Standing, standings } from '../context/context.ts';
import type { Subject } from '../entries.ts';
import { tickedSubjects } from './answeredSubjects.ts';
import { contrasted, deniedSubjects, ellipticDenial } from './denials.ts';
import { exceptedDangers, exceptedIn, restLeftOut } from './exceptions.ts';
import { mentionAt } from './mentionAt.ts';
import { deniedOfMe } from './notMine.ts';
import { deniedAsOther } from './onlyThings.ts';
import type { Mention } from './types.ts';

export type Mentions = {
  readonly all: readonly Mention[];
  readonly standing: readonly Standing[];
};

export function mentionsOf(
  clauses: readonly Clause[],
  asked: readonly FindingKey[],
  about: readonly FindingKey[],
): Mentions {
  const standing = standings(clauses, asked.length > 0);
  const all: Mention[] = [];
  let last: readonly Subject[] = [];
  clauses.forEach((clause, index) => {
    const state = standing[index];
    if (state === undefined) return;
    clause.terms.forEach((_, at) => {
      const mention = mentionAt({
        clause,
        at,
        state,
        next: standing[index + 1],
        nextClause: clauses[index + 1],
        last,
        asked,
        about,
        index,
        clauses,
        standing,
      });
      if (mention !== undefined) all.push(mention);
    });
    all.push(...tickedSubjects(clause, index, state), ...deniedOfMe(clauses, index, standing));
    all.push(...deniedAsOther(clause, index, state));
    all.push(...deniedSubjects(clause, index, state), ...contrasted(clause, clauses[index + 1], index));
    const denial = ellipticDenial(clauses, index, asked);
    if (denial !== undefined) all.push(denial);
    const own = clause.terms.flatMap(({ entry }, at) =>
      entry?.is === 'subject' && !state.others[at] && entry.kind !== 'world' && entry.kind !== 'rest'
        ? [entry]
        : [],
    );
    if (own.length > 0) last = own;
  });
  all.push(
    ...exceptedIn(clauses, standing),
    ...exceptedDangers(clauses, standing, all, asked),
    ...restLeftOut(clauses, asked),
  );
  return { all, standing };
}
