/** What a period brings: it comes back by itself, and thighs that drag ache. */

import type { Site } from '../../triage/index.ts';
import type { Clause } from '../clauses/clauses.ts';
import { saidIn } from '../clauses/clauseWords.ts';
import { type Mention, ownText } from '../mentions/types.ts';

const everyMonth = /\b(every|each) month\b/;
const cramps =
  /\b(periods?|cramps?|crampy|time of (the )?month|tummy|belly)\b|\b(on|from|just|only|for|it is|always) ((the|just|only|on) )*(day one|day two|first (day|two days|couple of days))\b(?! (back|of|in|at|with|after|to) (?!((my|the|me|a) )?(period|cycle|month|bleed\w*|flow|it)\b))/;

/** "Crampy, the same every month", "every month on day one": a period comes back, and nothing is behind that. */
export function withoutMonthly(told: readonly Mention[], clauses: readonly Clause[]): readonly Mention[] {
  const said = saidIn(clauses);
  if (!everyMonth.test(said) || !cramps.test(said)) return told;
  return told.map((mention) => {
    const { comesBack, ...others } = mention.says;
    return comesBack === 'yes' ? { ...mention, says: others } : mention;
  });
}

const period =
  /\b(on|of|with|have|got|having|started|my|the) (my |the |a )?period\b|\bperiod (pain|pains|ache|day|cramps)\b/;
const drags = /^(drags?|dragging)$/;
/** A foot that drags is weak in any week, and so is whoever stumbles. */
const weakAnyway =
  /\b(foot|feet|toes?|ankles?|knees?|trip\w*|stumbl\w*|catch\w*|weak\w*|buckl\w*|numb\w*|tingl\w*|gives?|giving|fall\w*|fell|lift\w*|lazy|floppy|behind me|one (leg|thigh|side)|left|right|thigh|quad|hamstring|leg|hip(?! flexors)|hardly|barely|can not|could not|will not|forwards?|weeks?|months?|when i walk|walking|swing)\b/;
const thighs: readonly Site[] = ['quad', 'hamstring', 'adductor', 'groin', 'hip'];

/** "First day of my period and my thighs are dragging": so the ache feels, and no leg is weak. */
export function withMonthlyAche(told: readonly Mention[], clauses: readonly Clause[]): readonly Mention[] {
  const said = saidIn(clauses);
  if (!period.test(said) || /\b(no|missed|late) period\b/.test(said) || weakAnyway.test(said)) return told;
  return told.map((mention): Mention => {
    const { nerve, ...others } = mention.says;
    const isThigh = mention.sites.length > 0 && mention.sites.every((site) => thighs.includes(site));
    return nerve === 'weak' && isThigh && drags.test(ownText(mention, clauses))
      ? { ...mention, says: { ...others, quality: 'dull', pain: 'unsure' } }
      : mention;
  });
}
