/** A journey, an operation or a cast "in january", told in november: it raises the risk of a clot no more. */
import type { Clause } from '../clauses/clauses.ts';
import { dates } from '../lexicon/times.ts';
import type { Mention } from '../mentions/types.ts';
import { textOf } from '../terms/term.ts';

/** NICE counts surgery of the last twelve weeks; a month that is named may have been at its end. */
const months = 5;
const named = new RegExp(
  `\\b(?:back |early |late |mid )?in (?:early |late |mid )?(${Object.keys(dates).join('|')})\\b`,
);
const stillSo = /\b(still|since (then|that)|ever since|again|every)\b/;
const forLife =
  /\b(clots?|clotted|dvt|embol\w*|cancer|tumou?r|chemo\w*|radio\w*|pregnan\w*|factor five|thinners?)\b/;

export function withoutMonthsAgo(
  told: readonly Mention[],
  clauses: readonly Clause[],
  today: Date | undefined,
): readonly Mention[] {
  if (today === undefined || !told.some(({ says }) => says.clotRisk === 'major')) return told;
  const said = clauses.map(({ terms }) => textOf(terms)).join(' ');
  if (stillSo.test(said) || forLife.test(said)) return told;
  return told.map((mention) => {
    const [, month] = named.exec(textOf(clauses[mention.clause]?.terms)) ?? [];
    const isOver = month !== undefined && monthsSince(month, today) >= months;
    return isOver && mention.says.clotRisk === 'major'
      ? { ...mention, says: { ...mention.says, clotRisk: 'none' } }
      : mention;
  });
}

/** How many months ago the last of that name began, from 0 to 11. */
const monthsSince = (name: string, today: Date): number =>
  (today.getUTCMonth() + 1 - (dates[name]?.month ?? 0) + 12) % 12;
