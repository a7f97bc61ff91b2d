/** A "not" that governs a verb of its own denies no sign: "can't stop gasping", "nothing helps the swelling", "not a day without". */
import type { Findings } from '../../triage/index.ts';
import {
  doneWithout,
  goingAway,
  goingOn,
  inVain,
  leftOut,
  mindOf,
  notRecalled,
  nounsOfNo,
  timeWithout,
} from '../lexicon/governors.ts';
import type { Place } from '../mentions/types.ts';
import { textOf } from '../terms/term.ts';

const not = '\\b(not|never|nobody|no one|nothing|none|not even|not once|never once|hardly|barely)';
const adverb =
  '( even| really| ever| just| seem to| seems to| yet| quite| been able to| able to| find a way to)*';
const the = '(the|my|me|this|that|these|those|our|how|all|his|her|them|its)';
/** What may stand between the verb and its sign; a second not or an "any" denies of its own. */
const between =
  "( (?!(not|no|any|nor|or|never|nothing|none|without|but|it is|is|are|was|with)\\b)[\\w']+){0,4}";

const governors: readonly RegExp[] = [
  new RegExp(`${not}${adverb} (${goingOn.join('|')})${between}$`),
  new RegExp(`\\bnothing( \\w+)?( 's| is| will| would| can| has| seems to| really)? ${inVain}${between}$`),
  new RegExp(
    `\\b(can|could|will|would|does|do|did) not( even| really)? (touch|ease|shift|help|relieve|clear|settle|stop) ${the}( \\w+)?$`,
  ),
  new RegExp(`\\bno ${nounsOfNo}${between}$`),
  new RegExp(`${not}${adverb} (${mindOf.join('|')}) ${the}( \\w+)?$`),
  // "Couldn't run for the chest pain", "couldn't talk for puffing"
  /\b(can|could) not (?!say|tell|speak for|swear|vouch)(\w+ ){1,5}(for|because of|due to)( (the|my|me|all the|this|that))?( \w+)?$/,
  // What came first is told by "since": "never been the same since the clot"
  new RegExp(
    `\\b(not|never|not even)\\b.* (since|after) (${the}|i had( ${the}| a)?|having( ${the}| a)?)( \\w+)?$`,
  ),
];
const makes = new RegExp(
  `${not}( 's| is| will| would| can)?${adverb} (get|gets|got|getting|make|makes|made|making|keep|keeps|bring|brings|take|takes|took|have)( ${the})?( \\w+)?$`,
);
const signOf = new RegExp(`\\bno (sign|signs|hint|chance|prospect|talk) of( ${the})?( \\w+)?$`);
const away = new RegExp(`^${goingAway}\\b`);
const notOnce =
  /\b(not once|never once|never|at no point|not for (a|one) (minute|second|moment))( has| have| does| did| do| had)\b( \w+){0,2}$/;
const awayThen = new RegExp(
  `^(ever |once )?(stopped|eased|gone|left|settled|shifted|budged|lifted|let up|${goingAway})\\b`,
);
const missed = new RegExp(
  `${not}${adverb} ${leftOut}( (a|an|any|one|my|the|me|single|dose|doses|tablet|of)\\b)*( [\\w']+)?$`,
);
const medicine = ['bloodThinner', 'antibiotic', 'statin', 'painkiller'] as const;
const recalled = new RegExp(
  `${not}${adverb} (${notRecalled}( ${the})?( \\w+ing)?|(${mindOf.slice(1).join('|')}))$`,
);
const withoutIt = new RegExp(`(${doneWithout}.*|${timeWithout}( goes| went| gone)?( by| past)?|never)$`);

/** "Can't run without chest pain", "never free of the tingling": two that cancel out. */
function isTwiceDenied({ clause: { terms }, clauses, index, at }: Place): boolean {
  const own = terms.slice(0, at);
  // "Free of pain but not of pins and needles"
  if (/^(but |and )?not (of|from)\b/.test(textOf(terms)))
    return (
      clauses[index - 1]?.terms.some(({ entry }) => entry?.is === 'not' && entry.how === 'without') === true
    );
  const lead = own.findLastIndex(({ entry }) => entry?.is === 'not' && entry.how === 'without');
  if (lead < 0 || own.slice(lead + 1).some(({ text }) => text === 'any')) return false;
  const before = lead === 0 ? (clauses[index - 1]?.terms ?? []) : own.slice(0, lead);
  return withoutIt.test(textOf(before));
}

/** "Can't come [off my blood thinners]": still on them. */
const stillOn = /\b(not|never)( \w+)? (come|came|go|gone|get|got|be|been|taken)$/;

/** Is one kept on a medicine that is not to be left? */
export const isStillOn = ({ clause, at }: Place, says: Findings): boolean =>
  medicine.some((key) => says[key] === 'no') && stillOn.test(textOf(clause.terms.slice(0, at)));

/** Is what is said here there, although a "not" stands before it? */
export function isGoverned(place: Place, says: Findings): boolean {
  const { clause, at, nextClause } = place;
  const before = textOf(clause.terms.slice(0, at));
  const here = textOf(clause.terms.slice(0, at + 1));
  if (
    !/\b(no|not|never|nobody|nothing|none|hardly|barely|without|free)\b/.test(
      `${before} ${textOf(place.clauses[place.index - 1]?.terms)}`,
    )
  )
    return false;
  if (isTwiceDenied(place)) return true;
  if (medicine.some((key) => says[key] === 'yes') && missed.test(before)) return true;
  const after = textOf([...clause.terms.slice(at + 1), ...(nextClause?.terms ?? [])]);
  if ((makes.test(before) || signOf.test(before)) && away.test(after)) return true;
  if (notOnce.test(before) && awayThen.test(after)) return true;
  // "Didn't stop to catch my breath": it was no stop that went on
  return !/\bstop(ped)? (to|for)\b/.test(here) && governors.some((one) => one.test(before));
}

/** "I don't remember fainting", "not worried about chest pain": nobody can tell. */
export const isNotRecalled = ({ clause, at }: Place): boolean =>
  recalled.test(textOf(clause.terms.slice(0, at)));
