/** Good news, of what is spoken of: "breathing's lovely" is `chest: no`, "the calf's grand" no pain. */
import type { Findings } from '../../triage/index.ts';
import { ownerSet } from '../clauses/beginnings.ts';
import { isUnless } from '../context/absences.ts';
import { polarityAt } from '../context/polarity.ts';
import type { Property } from '../entries.ts';
import { allUnsure, bestOfKeys, isAlarm, isAllBest, without } from '../findings/values.ts';
import { fine, fineIfAsked } from '../lexicon/fine.ts';
import { type Term, textOf } from '../terms/term.ts';
import { sitesOf } from './frames.ts';
import { isLimited } from './limited.ts';
import { joinedTo, nextTo } from './subjectsNear.ts';
import type { Mention, Place } from './types.ts';

/** "Chest fine pee fine". */
const isGoodNews = ({ frames }: Property): boolean => frames.every(({ says }) => isAllBest(says));

/** "No meds, feeling fine": how the runner is, and not what the skin feels: "the feeling's normal". */
function isOfMood(terms: readonly Term[], at: number): boolean {
  const feels = terms[at - 1]?.entry?.is === 'degree' ? at - 2 : at - 1;
  const before = terms[feels - 1]?.text;
  return terms[feels]?.text === 'feeling' && !ownerSet.has(before ?? '') && before !== 'all';
}

/** "My calf seizes up, then a minute standing and i'm good": the runner is, until it seizes again. */
const isOfMe = (terms: readonly Term[], at: number): boolean =>
  terms[at]?.text.startsWith('i am ') === true &&
  /\b(every|each) (time|run)\b|\balways\b/.test(textOf(terms.slice(0, at)));

/** "Breathing's okay mostly": now and then it is not. */
const isMostly = (terms: readonly Term[], at: number): boolean =>
  /\b(mostly|mainly|largely|more or less|for the most part)\b/.test(
    terms
      .slice(Math.max(0, at - 1), at + 2)
      .map(({ text }) => text)
      .join(' '),
  );

/** "Breathing's fine when i sit but not when i walk". */
const isOnlyThen = (next: readonly Term[] = []): boolean =>
  /^(but|though|just) not (when|whenever|if|while|on|at|after|going|walking|lying|running|always|today)\b/.test(
    textOf(next),
  );

/** Good news, of what is spoken of. */
export function goodAt(place: Place, term: Term): Mention | undefined {
  const { terms } = place.clause;
  if (['a', 'an', 'some'].includes(terms[place.at - 1]?.text ?? '')) return undefined;
  const named = joinedTo(terms, place.at).filter(
    ({ kind }) =>
      kind !== 'world' &&
      !(kind === 'feeling' && isOfMood(terms, place.at)) &&
      !(kind === 'part' && isOfMe(terms, place.at)),
  );
  const then = terms[place.at + 1];
  if (then === undefined && place.nextClause?.terms[0]?.text === 'otherwise') return undefined;
  if (then?.entry?.is === 'property' && then.text !== 'again' && !isGoodNews(then.entry)) return undefined;
  const after = named.length === 0 && !term.text.includes('usual') ? nextTo(terms, place.at) : [];
  const hasPronoun =
    (place.asked.length > 0 || place.last[0]?.kind !== 'part') &&
    terms.some(({ text }, at) => at < place.at && (text === 'it' || text === 'they' || text === 'that'));
  const subjects = named.length > 0 ? named : after.length > 0 ? after : hasPronoun ? place.last : [];
  if (subjects.length === 0) return undefined;
  const near = terms.slice(Math.max(0, place.at - 5), place.at).some(({ entry }) => entry?.is === 'not');
  // "Not so great": the degree holds its own not.
  const isLess = /^not /.test(terms[place.at - 1]?.text ?? '');
  const bad = isLess || (near && polarityAt(terms, place.at, true) === 'denied');
  const past = place.state.pastAt !== undefined && place.state.pastAt < place.at && !place.state.now;
  if (past) return undefined;
  let says: Findings = {};
  for (const { kind } of subjects) {
    const own = fine[kind];
    const keys = fineIfAsked[kind];
    if (kind === 'urine' && place.asked.length > 0 && !place.asked.includes('darkUrine')) continue;
    if (own !== undefined) says = { ...says, ...(bad ? own.bad : own.good) };
    else if (keys !== undefined && !bad) {
      const wanted = place.asked.filter((key) => keys.includes(key));
      if (wanted.length > 0) says = { ...says, ...bestOfKeys(wanted) };
      else if (kind === 'part') says = { ...says, pain: 'none' };
    } else if (kind === 'part') says = { ...says, pain: 'unsure' };
  }
  if (Object.keys(says).length === 0) return undefined;
  const unless = says.pain === 'none' && isUnless(place.nextClause?.terms);
  // "The knee's mostly fine": at times it is not
  const mostly = says.pain === 'none' && isMostly(terms, place.at);
  if (mostly) says = without(says, ['pain']);
  if (unless) says = { ...says, pain: 'unsure' };
  if (isLimited(place, says)) says = allUnsure(says);
  if ((isMostly(terms, place.at) || isOnlyThen(place.nextClause?.terms)) && isAlarm(says))
    says = allUnsure(says);
  return {
    says,
    sites: bad || unless || mostly ? sitesOf(subjects) : [],
    certainty: 'told',
    from: term.from,
    to: term.to,
    clause: place.index,
  };
}
