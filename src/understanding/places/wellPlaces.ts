/** Places of which it is said that nothing is wrong with them, or that they are not where it hurts. */
import type { Site } from '../../triage/index.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { Standing } from '../context/context.ts';
import { isAllBest } from '../findings/values.ts';
import {
  askedBack,
  being,
  joints,
  jointWell,
  justSkin,
  moreThanSkin,
  noJoint,
  notAilingBehind,
  nothingThere,
  painlessBehind,
  pointing,
  saidInstead,
  settled,
  skinInstead,
  unless,
  wellBefore,
  wellBehind,
} from '../lexicon/wellPlaces.ts';
import type { Mention } from '../mentions/types.ts';
import { type Term, textOf } from '../terms/term.ts';

type Named = { readonly site: Site; readonly well: boolean };

/** One thing of a place that is fine is not all of it: "the knee's fine walking" leaves the knee. */
export function wellPlacesIn(clauses: readonly Clause[], standing: readonly Standing[]): readonly Site[] {
  const all = clauses.flatMap(({ terms }) => terms);
  const named = clauses.flatMap(({ terms, question }, clause) =>
    terms.flatMap((term, at): readonly Named[] => {
      const site = siteOf(term);
      const state = standing[clause];
      if (site === undefined || state?.others[at]) return [];
      const place = all.indexOf(term);
      const isTold = (!question && state?.imagined !== true) || isAskedBack(all, place);
      return [{ site, well: isTold && site !== 'legs' && isWell(all, place, site) }];
    }),
  );
  const sore = new Set(named.flatMap(({ site, well }) => (well ? [] : [site])));
  const text = textOf(all);
  const whole = noJoint.test(text) || jointWell.test(text) ? joints : [];
  const well = [...named.flatMap(({ site, well }) => (well ? [site] : [])), ...whole];
  return [...new Set(well)].filter((site) => !sore.has(site));
}

const siteOf = ({ entry }: Term): Site | undefined =>
  entry?.is === 'subject' && entry.kind === 'part' ? entry.site : undefined;

const isAskedBack = (terms: readonly Term[], at: number): boolean =>
  askedBack.test(textOf(terms.slice(0, at)));

function isWell(terms: readonly Term[], at: number, site: Site): boolean {
  const rest = terms.slice(at + 1);
  const after = textOf(rest);
  if (isAskedBack(terms, at) && (saidInstead.test(after) || nothingThere.test(after))) return true;
  if (wellBefore.test(textOf(terms.slice(0, at)))) return !unless.test(after) && !isToldOf(rest);
  if (wellBehind.test(after) || isOnlyItsSkin(rest, site)) return true;
  if (nothingThere.test(after)) return !unless.test(after.replace(nothingThere, '').trim());
  const good = rest.findIndex(({ entry }) => entry?.is === 'good');
  if (good > 0 && being.test(textOf(rest.slice(0, good)))) {
    const then = rest.slice(good + 1);
    return settled.test(textOf(then)) || isInstead(then, site);
  }
  if (!painlessBehind.test(after)) return false;
  const verb = rest.findIndex(({ entry }) => entry?.is === 'property');
  return verb >= 0 && isInstead(rest.slice(verb + 1), site);
}

/**
 * "The knee's fine, it's only the skin", "knee's not crook, it's just sunburn". Of a joint alone: a calf whose skin is hot
 * may be a calf with a clot.
 */
function isOnlyItsSkin(rest: readonly Term[], site: Site): boolean {
  if (!joints.includes(site)) return false;
  const after = textOf(rest);
  if (justSkin.test(after)) return true;
  if (moreThanSkin.test(after)) return false;
  const good = rest.findIndex(({ entry }) => entry?.is === 'good');
  const isSaidWell = good > 0 && being.test(textOf(rest.slice(0, good)));
  if (!isSaidWell && !notAilingBehind.test(after)) return false;
  const at = after.search(skinInstead);
  return at >= 0 && !/\b(but|except|until|unless|when|if)\b/.test(after.slice(0, at));
}

/** "Nothing wrong with my calf, it's just swollen": then something is. */
function isToldOf(rest: readonly Term[]): boolean {
  const next = rest.slice(0, 6).find((term) => term.entry?.is === 'property' || siteOf(term) !== undefined);
  return next?.entry?.is === 'property';
}

/** "… it's only my calf". */
function isInstead(then: readonly Term[], site: Site): boolean {
  const at = then.findIndex((term) => siteOf(term) !== undefined);
  const other = then[at];
  if (other === undefined || siteOf(other) === site) return false;
  const before = `${textOf(then.slice(0, at))} `;
  return pointing.exec(before)?.[0] === before;
}

/** "My feet are warm as toast": it is told of them that they are well. */
export const isToldWell = (terms: readonly Term[], at: number, told: readonly Mention[]): boolean =>
  /^(is|are|'s|feel|feels)$/.test(terms[at + 1]?.text ?? '') &&
  told.some(({ says, from }) => from === terms[at + 2]?.from && isAllBest(says));
