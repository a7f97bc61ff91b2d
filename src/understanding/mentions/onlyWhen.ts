/** Words that look like a finding and say when, or which, another one is. */
import type { Findings } from '../../triage/index.ts';
import type { Entry } from '../entries.ts';
import { type Term, textOf } from '../terms/term.ts';
import type { Place } from './types.ts';

/** "Tender when i sprint": when it is so, and no pain of its own. */
export function isOnlyWhen(term: Term, terms: readonly Term[]): boolean {
  return (
    /^(it is )?when i /.test(term.text) &&
    terms.some(
      (other) => other !== term && other.entry?.is === 'property' && !other.text.startsWith('when i'),
    )
  );
}

/** "A snap like a rubber band": what it was like, and not how it feels. */
const isOfPop = (term: Term | undefined): boolean =>
  term?.entry?.is === 'property' && term.entry.frames.some(({ says }) => says.pop === 'yes');

/** "Both are aching the same": as the other leg, not as before. "Better once i am going": it eases. */
export function isLikewise(term: Term, says: Findings, { clause, at, asked }: Place): boolean {
  if (/^like /.test(term.text) && [-1, 1].some((step) => isOfPop(clause.terms[at + step])))
    return says.quality !== undefined;
  if (
    says.trend === 'improving' &&
    !/reduc|decreas/.test(term.text) &&
    /^(once|after|when)/.test(clause.terms[at + 1]?.text ?? '')
  )
    return true;
  if (
    says.trend === 'same' &&
    !asked.includes('trend') &&
    /same$/.test(term.text) &&
    /^(running|jogging|walking|either|on|going|when|uphill|downhill|both)/.test(
      clause.terms[at + 1]?.text ?? '',
    )
  )
    return true;
  return (
    says.trend === 'same' &&
    !asked.includes('trend') &&
    clause.terms[at - 1]?.entry?.is === 'property' &&
    /same$/.test(term.text)
  );
}

const likening =
  /\b(like|as if|as though) (i|we|you)( have| had| just| actually)*$|\b(would|had|'d) (think|swear|have thought|say) (that )?(i|we)( have| had| would| 'd| just)*$|\bmight as well( have)?$/;

/** "Ran eight k and didn't feel it", "was on the bike and …": it did not hurt. Where anything else could be meant it stays what it is. */
const ranWell =
  /\b(ran|run|running|jogged|jog|jogging|raced|k|miles?|parkrun|walked|bike|biked|biking|cycled|cycling|rode|ride|riding|swam|swim|rowed|spin)\b.* did not( (even|really))?$/;
const numbed =
  /\b(numb\w*|ting\w*|seat|saddle|bum|bottom|arse|ass|backside|toilet|loo|paper|wee|weed|weeing|pee|peed|peeing|wipe|wiped|wiping|bladder|bowels?|poo|between|inner|private\w*|crotch|groin|down there|under me|foot|feet|legs?|toes?|weak\w*)\b/;

/**
 * "Aches like i ran a marathon" tells of no race, unless "because i did"; and a knee that catches "when it's bent" is not
 * out of shape.
 */
export function isLikened(
  term: Term,
  says: Findings,
  { clause, clauses, index, at, nextClause, asked }: Place,
): boolean {
  const before = textOf([...(clauses[index - 1]?.terms ?? []), ...clause.terms.slice(0, at)]);
  if (says.race !== undefined)
    return (
      likening.test(before) &&
      !/\b(because|cause|cos|and|which|well) (i|we) (did|have)\b(?! not)/.test(textOf(nextClause?.terms))
    );
  if (/^feel (it|anything)$/.test(term.text) && says.nerve === 'saddle')
    return (
      !asked.includes('nerve') &&
      ranWell.test(before) &&
      !numbed.test(textOf(clauses.flatMap(({ terms }) => terms)))
    );
  return (
    says.deformity === 'yes' &&
    term.text === 'bent' &&
    /\b((when|whenever|while)( ([\w']+)){0,3}|catch(es|ing)?( (half|slightly|partly|a bit|a little))?)$/.test(
      before,
    )
  );
}

/** "Walking is fine if i limp": then it is not. */
export const isCondition = ({ clause, clauses, index }: Place, entry: Entry): boolean =>
  clause.terms[0]?.text === 'if' &&
  clauses[index - 1]?.terms.some(({ text }) => /^(walk|walking)\b/.test(text)) === true &&
  entry.is === 'property' &&
  entry.frames.some(({ says }) => says.walking !== undefined && says.walking !== 'normal');
