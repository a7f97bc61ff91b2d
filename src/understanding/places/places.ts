/** Places that are named without a complaint of their own: the answer to "where", and places that were wrong. */
import type { FindingKey, Site } from '../../triage/index.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { Standing } from '../context/context.ts';
import { isSetApart } from '../context/polarity.ts';
import { isUnplaced } from '../findings/complaint.ts';
import {
  elsewhere,
  exceptions,
  exercises,
  named,
  ofMine,
  onPlaces,
  sidedBy,
  sidedIfAsked,
  telling,
  wherever,
} from '../lexicon/naming.ts';
import type { Mention } from '../mentions/types.ts';
import { type Term, textOf } from '../terms/term.ts';
import { isSaidWell } from '../terms/wellHere.ts';
import { isHale } from './ailing.ts';
import { withoutSides } from './bothLegs.ts';
import { skinInsteadIn } from './ofSkin.ts';
import { isPutRight } from './putRight.ts';
import { isNought, isScored } from './scored.ts';
import { isDeniedAt, isNoBack, isNoMore } from './takenBack.ts';
import { sitesOfAll } from './wandering.ts';
import { isToldWell, wellPlacesIn } from './wellPlaces.ts';

export type Bare = {
  readonly site: Site;
  readonly from: number;
  readonly to: number;
  readonly clause: number;
  readonly excepted: boolean;
  readonly sided: boolean;
};
export type Places = {
  readonly sites: readonly Site[];
  readonly bare: readonly Bare[];
  readonly wrong: readonly Site[];
};

/** "Everyone says knee". */
const quoting = new Set(['says', 'said', 'say', 'reckons', 'reckon', 'thinks', 'asks']);

export function placesOf(
  clauses: readonly Clause[],
  standing: readonly Standing[],
  told: readonly Mention[],
  asked: readonly FindingKey[],
): Places {
  const bare: Bare[] = [];
  const right: Site[] = []; // "Not the knee, the tendon below it" is the knee all the same.
  const wrong = [...wellPlacesIn(clauses, standing)];
  const whereAsked = asked.some((key) => wherever.includes(key));
  const nowhere = clauses[0]?.terms[0]?.text === 'nowhere';
  clauses.forEach(({ terms, question }, clause) => {
    const state = standing[clause];
    if (question || state === undefined || state.imagined || state.longAgo) return;
    const own = told.some((mention) => mention.clause === clause);
    const skinned = terms.some(({ entry }) => entry?.is === 'subject' && entry.site === 'skin');
    terms.forEach(({ entry, text, from, to }, at) => {
      if (isNoBack(clauses, clause, at)) {
        wrong.push('lowBack');
        return;
      }
      if (entry?.is !== 'subject' || entry.site === undefined || state.others[at]) return;
      const before = terms[at - 1]?.text ?? '';
      if (quoting.has(before) || exercises.has(terms[at + 1]?.text ?? '')) return;
      if (named.has(terms[at + 1]?.text ?? '') && (state.goneAt ?? 0) > at) return;
      if (state.pastAt !== undefined && state.pastAt < at && nowhere) return;
      if (isNoMore(clauses, clause, at)) {
        wrong.push(entry.site);
        return;
      }
      const upTo = textOf(terms.slice(0, at));
      if (isComparedWith.test(upTo) || (!whereAsked && ofNoise.test(upTo))) return;
      // "I feel fine except my knee".
      const excepted = terms.slice(0, at).some(isException);
      const isNone = told.some(({ clause: own, says }) => own === clause && says.pain === 'none');
      const scored = isScored(terms, at);
      if (isNought(terms, at) || (entry.site !== 'skin' && !excepted && isNone && !scored)) return;
      if (skinned && entry.site !== 'skin') return;
      if (ofPurpose.test(upTo)) return;
      const denied = isDeniedAt(terms, at);
      if (denied && (!own || isSetApart(terms, at))) {
        wrong.push(entry.site);
        return;
      }
      if (
        denied ||
        (elsewhere.has(before) &&
          !onPlaces.has(before) &&
          !(before === 'and' && terms[at - 2]?.entry?.is === 'subject')) ||
        terms[at + 1]?.entry?.is === 'good' ||
        (isSaidWell(terms, at) && !scored)
      )
        return;
      if (isToldWell(terms, at, own ? told.filter((mention) => mention.clause === clause) : [])) return;
      const good = terms.slice(at).some((term) => term.entry?.is === 'good');
      if (good && !scored) return;
      const only = terms.slice(0, at).some((term) => term.entry?.is === 'only');
      const opening = terms.find((term) => term.entry?.is !== 'cut')?.text;
      const itIs = opening === 'it' || opening === "'s";
      const skin = entry.site === 'skin';
      const putRight = isPutRight(clauses, clause, at);
      if (putRight) right.push(entry.site);
      const short = terms.length <= 4 && telling.has(before) && !isHale(terms, at);
      const loose = onPlaces.has(before) || (ofMine.has(before) && onPlaces.has(terms[at - 2]?.text ?? ''));
      const suffered = loose && told.some((mention) => mention.clause === clause && isUnplaced(mention));
      const joined =
        own &&
        (before === 'and' || terms[at - 2]?.text === 'and') &&
        !terms.slice(at + 1).some((term) => term.entry?.is === 'property' || term.entry?.is === 'not');
      if (
        suffered ||
        scored ||
        putRight ||
        skin ||
        whereAsked ||
        only ||
        (itIs && !told.some((mention) => mention.clause === clause && mention.sites.length > 0)) ||
        named.has(terms[at + 1]?.text ?? '') ||
        joined ||
        (short && !own && asked.length === 0)
      ) {
        const sided =
          sidedBy.has(before) ||
          (asked.includes('side') && sidedIfAsked.has(before)) ||
          /^(the )?(one|both|either|each|two) /.test(text);
        bare.push({ site: entry.site, from, to, clause, excepted, sided });
      }
    });
  });
  const kept = withoutSides([...bare, ...skinInsteadIn(clauses, wrong)], told, asked);
  const sites = sitesOfAll(kept, told, clauses);
  return { sites, bare: kept, wrong: wrong.filter((site) => !right.includes(site)) };
}

/** "As warm as the other (foot)". */
/** "The tablet was for my head, not the legs": what it was taken for, and not where it hurts. */
const ofPurpose =
  /\b(was|is|were|been|taken|took) (only |just )?for ([\w']+ ){1,4}not( for)?( the| my| me)?$/;
const isComparedWith = /\b(as|than) (the|my) other$/;
/** "Just a noise (behind both kneecaps)": where it is heard. */
const ofNoise =
  /\b(just|only) (a |an |the |some )?(noise|noises|sound|sounds|click|clicks|clicking|crunch|crunching|creak|creaking)( (in|of|from|behind|under|at|my|me|the|both))*$/;

const isException = ({ entry, text }: Term): boolean => entry?.is === 'only' && exceptions.has(text);
