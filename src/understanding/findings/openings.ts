/** How a runner begins: a place, and that something is the matter with it, without a word for pain. */
import type { FindingKey } from '../../triage/index.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { Standing } from '../context/context.ts';
import { openingAdverbs, untroubledWords } from '../lexicon/common.ts';
import type { Mention } from '../mentions/types.ts';
import { isAilingAt, isNotWalkedOn, isPainUntold } from '../places/ailing.ts';
import type { Term } from '../terms/term.ts';

/** "My hip flexor's being a nightmare", "both shins six days now four out of ten". */
export function openingOf(
  clauses: readonly Clause[],
  standing: readonly Standing[],
  told: readonly Mention[],
  bare: readonly { readonly clause: number }[],
  asked: readonly FindingKey[],
): readonly Mention[] {
  // A numb seat is a place, and not the one that hurts.
  if (asked.length > 0 || told.some(({ sites, says }) => sites.length > 0 && says.nerve !== 'saddle'))
    return [];
  const scored = told.find(({ says }) => says.pain !== undefined && says.pain !== 'none');
  const untold = (clause: number): boolean =>
    !told.some((mention) => mention.clause === clause || mention.says.pain === 'none');
  return clauses.flatMap(({ terms, question }, clause) => {
    const state = standing[clause];
    if (question || state === undefined || state.imagined || state.longAgo) return [];
    if (bare.some((one) => one.clause === clause)) return [];
    const at = terms.findIndex(
      ({ entry }) => entry?.is === 'subject' && entry.kind === 'part' && entry.site !== 'skin',
    );
    const place = terms[at];
    if (place?.entry?.is !== 'subject' || place.entry.site === undefined || state.others[at]) return [];
    const well = isWell(terms, at, clauses[clause + 1]?.terms);
    const lamed = isNotWalkedOn(terms, at);
    const ails = lamed || (untold(clause) && isAilingAt(terms, at, state, well));
    const isDenied = terms.some(({ entry }) => entry?.is === 'not');
    if (!ails && (isDenied || well)) return [];
    const near = scored !== undefined && Math.abs(scored.clause - clause) <= 1;
    const isSo = untold(clause) && (isSomehow(terms, at) || isTimed(terms, at));
    if (!near && !isSo && !ails) return [];
    return [
      {
        says: scored === undefined && !lamed && !(ails && isPainUntold(terms, at)) ? { pain: 'unsure' } : {},
        sites: [place.entry.site],
        certainty: 'pieced',
        from: place.from,
        to: place.to,
        clause,
      },
    ];
  });
}

/** "My quads are kinda toasted", "my calves feel meh": whatever they are, it is told because something is the matter. */
function isSomehow(terms: readonly Term[], at: number): boolean {
  const verb = /^(have|has|had|it|they)$/.test(terms[at + 1]?.text ?? '') ? at + 2 : at + 1;
  if (!being.test(terms[verb]?.text ?? '')) return false;
  if (terms[verb + 1]?.text === 'like') return isLikened(terms[verb + 2]);
  if (isDreadful(terms[verb + 1]?.entry)) return true;
  const told = terms.slice(verb + 1).find(({ entry, text }) => !passing(entry) && !adverbs.has(text));
  return (
    told !== undefined &&
    (told.entry === undefined || told.entry.is === 'property') &&
    !untroubled.has(told.text)
  );
}

/** "Heel, same heel, two months": a place and since when, and nothing done with it. */
function isTimed(terms: readonly Term[], at: number): boolean {
  const time = terms.findIndex(({ text }, step) => step > at && /^(days?|weeks?|months?|years?)$/.test(text));
  const between = terms.slice(at + 1, time);
  return (
    at <= 1 && time > at && between.every(({ entry, text }) => entry?.is === 'subject' || bridging.test(text))
  );
}

const bridging =
  /^(same|for|about|now|the|last|past|nearly|over|a|an|one|two|three|four|five|six|seven|eight|nine|ten|few|couple|of|several)$/;

/** "My legs feel like somebody's poured concrete down them", and not "like a run", "like new". */
const isLikened = (next: Term | undefined): boolean =>
  next !== undefined &&
  next.entry?.is !== 'good' &&
  !/^(run|running|going|new|normal|myself|usual|always|it|that|this|they|a run|a million)\b/.test(next.text);

const being = /^(is|are|'s|feel|feels|feeling|felt|been)$/;
const passing = (entry: Term['entry']): boolean =>
  entry?.is === 'degree' || entry?.is === 'unsure' || entry?.is === 'now';
/** "Terrible", "awful": more than a degree of something else. */
const isDreadful = (entry: Term['entry']): boolean =>
  entry?.is === 'degree' && (entry.degree === 'severe' || entry.degree === 'extreme');
const adverbs = new Set(openingAdverbs);
const untroubled = new Set(untroubledWords);

/** "My knee is fine", but not "fine otherwise". */
function isWell(terms: readonly Term[], at: number, next: readonly Term[] | undefined): boolean {
  const good = terms.findIndex(
    ({ entry, text }, step) => step > at && entry?.is === 'good' && !text.startsWith('i am '),
  );
  return good >= 0 && !(good === terms.length - 1 && next?.[0]?.entry?.is === 'rest');
}
