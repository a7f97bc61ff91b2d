/** A journey, an operation or a cast "in january", told in november: it raises the risk of a clot no more. */

import type { Clause } from '../clauses/clauses.ts';
import { saidIn } from '../clauses/clauseWords.ts';
import { dates } from '../lexicon/times.ts';
import type { Mention } from '../mentions/types.ts';
import { textOf } from '../terms/term.ts';

/** NICE counts surgery of the last twelve weeks; a month that is named may have been at its end. */
const months = 5;
const named = new RegExp(
  `\\b(?:back |early |late |mid )?in (?:early |late |mid )?(${Object.keys(dates).join('|')})\\b`,
);
/** So it may be of now, or something else that is told beside it is. */
const stillSo =
  /\b(still|since (then|that)|ever since|again|every|(?<!\b(five|six|seven|eight|nine|ten|eleven) months )ago|(last|this|next|past|coming) (week\w*|night|month|fortnight|few|couple|mon\w+|tues\w+|wed\w+|thurs\w+|fri\w+|sat\w+|sun\w+)|(mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|tomorrow|(?<!\b(fine|good|okay|grand|better|over|healed|gone|well|nothing) )(today|now)|just (had|have|flew|flown|got|gotten|been|came|come|out|back|home)|recent\w*|(the|at the|on the) weekend|another|other|second|twice|re ?admitted|came off|come off|taken off|in (bed|hospital|plaster|a (cast|boot))|bed(bound| rest)|for (a|the last|the past|two|three|four|five|six|some) (weeks?|months?)|planned|booked|referred|diagnosed)\b/;
const forLife =
  /\b(clots?|clotted|dvt|embol\w*|\w*cancer\w*|tumou?rs?|malignan\w*|leuk\w+|lymphoma|melanoma|myeloma|sarcoma|carcinoma|metasta\w+|biops\w+|lumps?|growth|oncolog\w+|hormones?|hrt|the pill|chemo\w*|radio\w*|pregnan\w*|factor five|thinners?)\b/;

export function withoutMonthsAgo(
  told: readonly Mention[],
  clauses: readonly Clause[],
  today: Date | undefined,
): readonly Mention[] {
  if (today === undefined || !told.some(({ says }) => says.clotRisk === 'major')) return told;
  const said = saidIn(clauses);
  if (stillSo.test(said) || forLife.test(said)) return told;
  return told.map((mention) => {
    const isOver = named.test(textOf(clauses[mention.clause]?.terms)) && !isRecentNamed(said, today);
    return isOver && mention.says.clotRisk === 'major'
      ? { ...mention, says: { ...mention.says, clotRisk: 'none' } }
      : mention;
  });
}

/** "An operation in may, and they opened it again in november". */
const isRecentNamed = (said: string, today: Date): boolean =>
  [...said.matchAll(new RegExp(named, 'g'))].some(([, month = '']) => monthsSince(month, today) < months);

/** How many months ago the last of that name began, from 0 to 11. */
const monthsSince = (name: string, today: Date): number =>
  (today.getUTCMonth() + 1 - (dates[name]?.month ?? 0) + 12) % 12;
