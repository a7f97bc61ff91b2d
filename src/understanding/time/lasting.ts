/** Times that tell since when by how they are put, whatever it is that has been so since. */
import type { FindingKey } from '../../triage/index.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { Mention } from '../mentions/types.ts';
import { type Term, textOf } from '../terms/term.ts';
import type { Since } from './spansOfTime.ts';

/** "It's been four months", "it's done that for two years"; not "that's been fine thirty years". */
const hasBeen =
  /\b(it|this|that|they|these) ((is|has|have|'s) )?(only |just |already |always )?(been|done)( (?!gone|fine|right|well|good|grand|better|okay|no|not|clear|on|up|with|running|since)\S+){0,5}$/;
/** "Has not changed in three years". */
const unchanged =
  /\b(not|never) (really |once |ever )?(changed|altered|varied|budged|shifted)( (in|for|over))?( (the|all))?( (last|past|these))?$/;
/** "It has been two weeks since i ran": since that. */
const sinceADeed = /^(or so |now )?since\b/;
const sinceWhen = /\b(since|from|for)( \S+)?$/;
/** "Sick twice since breakfast": how often. */
const howOften = /\b(once|twice|times)( since)?$/;

export function isLasting(clauses: readonly Clause[], { clause, from, to, days }: Since): boolean {
  const terms = clauses[clause]?.terms ?? [];
  const before = textOf(terms.filter((term) => term.to <= from));
  const next = textOf(clauses[clause + 1]?.terms);
  const after = `${textOf(terms.filter((term) => term.from >= to))} ${next}`.trim();
  return (
    typeof days === 'number' &&
    days > 1 &&
    (hasBeen.test(before) || unchanged.test(before)) &&
    !sinceADeed.test(after)
  );
}

/** The clauses that tell of what ails the whole runner, or of the seat: "sniffly since yesterday", "numb down there since last night". */
export const ailingIn = (told: readonly Mention[], asked: readonly FindingKey[]): ReadonlySet<number> =>
  new Set(
    told
      .filter(
        ({ says: { illness, nerve } }) =>
          nerve === 'saddle' || (asked.length === 0 && (illness === 'headCold' || illness === 'unwell')),
      )
      .map(({ clause }) => clause),
  );

/** "Since last night" of such a clause, or of the one behind it. */
export function isSince(
  clauses: readonly Clause[],
  { clause, from, to }: Since,
  ailing: ReadonlySet<number>,
): boolean {
  const terms = clauses[clause]?.terms ?? [];
  const said = textOf(terms.filter((term) => term.from >= from && term.to <= to));
  const before = textOf(terms.filter((term) => term.to <= from));
  return (
    !howOften.test(before) &&
    (ailing.has(clause) || ailing.has(clause - 1)) &&
    (/^(since|from|for)\b/.test(said) || sinceWhen.test(before))
  );
}

/** "A two and only if i poke it, did it tuesday": when it came. */
const begotten =
  /\b((did|got|bashed|banged|knocked|bumped|whacked|scraped|grazed|cut) it|it happened)( (back|last|on|just))*$/;

/** Nothing hurts, and still it has been so since then: a noise, a throat, a heaviness; not "nothing at all since then". */
export function isToldSince(clauses: readonly Clause[], { clause, days, from, to }: Since): boolean {
  const terms = clauses[clause]?.terms ?? [];
  const isOfAnother = ({ entry }: Term): boolean => entry?.is === 'subject' && entry.kind === 'elsewhere';
  if (days === 0 || terms.some(isOfAnother)) return false;
  const before = [...(clauses[clause - 1]?.terms ?? []), ...terms].filter((term) => term.to <= from);
  const said = textOf(terms.filter((term) => term.from >= from && term.to <= to));
  return (
    !/\b(nothing|none|zero)( at all)?( since| for)?$/.test(textOf(before)) &&
    (/\b(since|for|in|done|been|every day|been \w+ing|same)$/.test(textOf(before)) ||
      begotten.test(textOf(before)) ||
      /^(since|for)\b/.test(said))
  );
}
