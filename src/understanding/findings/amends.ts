/** What is told farther on in the same breath, and puts what was told before in another light. */
import {
  bestOf,
  type FindingKey,
  type Findings,
  findingEntries,
  type ScaleKey,
  scaleKeys,
} from '../../triage/index.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { Standing } from '../context/context.ts';
import { exceptions } from '../lexicon/naming.ts';
import type { Mention } from '../mentions/types.ts';
import { textOf } from '../terms/term.ts';
import { withAcheAtRest } from './achesAtRest.ts';
import { isOfAnother, isPlace } from './ofAnother.ts';

export function amended(
  told: readonly Mention[],
  clauses: readonly Clause[],
  standing: readonly Standing[],
  asked: readonly FindingKey[],
): readonly Mention[] {
  const kept = told
    .map((mention) => withoutPast(mention, told, clauses, standing))
    .filter((mention) => !isOutweighed(mention, told, clauses))
    .map((mention) => (isHeldPainless(mention, clauses) ? withoutPain(mention) : mention))
    .map((mention) => (isOfAnother(mention, clauses) ? withoutPain(mention) : mention))
    .map((mention) => withAcheAtRest(mention, clauses, asked))
    .map((mention) => (isMasked(told, clauses) ? withPainOpen(mention) : mention));
  return [...kept, ...clauses.flatMap((clause, index) => exceptedIn(clause, index, told))];
}

/** "Heavy like concrete, but no pain": a figure of speech for how they feel. */
const isHeldPainless = ({ says, certainty, clause }: Mention, clauses: readonly Clause[]): boolean =>
  says.pain === 'unsure' &&
  certainty === 'pieced' &&
  clauses
    .slice(clause + 1)
    .some(({ terms }) =>
      /^(but|though|although) (there is |i have |have )?no (real |actual )?(pain|soreness)$/.test(
        textOf(terms),
      ),
    );

const onTheWhole = /^(overall|in general|generally|on the whole|all in all|on balance|by and large)\b/;

/** "Worse in the mornings but overall it's better": the trend is what it is on the whole. */
const isOutweighed = (mention: Mention, told: readonly Mention[], clauses: readonly Clause[]): boolean =>
  mention.says.trend !== undefined &&
  told.some(
    ({ says, clause }) =>
      clause > mention.clause &&
      says.trend !== undefined &&
      clauses.slice(mention.clause + 1, clause + 1).some(({ terms }) =>
        terms.some((_, at) =>
          onTheWhole.test(
            terms
              .slice(at, at + 3)
              .map(({ text }) => text)
              .join(' '),
          ),
        ),
      ),
  );

/** How it goes from day to day; a danger of yesterday is still one. */
const changing: readonly ScaleKey[] = ['walking', 'dailyLife', 'swelling', 'bruise'];

/** "Couldn't put any weight on it last night, today it's a limp": what is so today takes the place of it. */
function withoutPast(
  mention: Mention,
  told: readonly Mention[],
  clauses: readonly Clause[],
  standing: readonly Standing[],
): Mention {
  const was = clauses[mention.clause]?.terms.some(({ entry }) => entry?.is === 'past') === true;
  const over = was
    ? changing.filter((key) =>
        told.some(
          ({ says, clause }) =>
            clause > mention.clause && says[key] !== undefined && isToday(clauses, standing, clause),
        ),
      )
    : [];
  if (over.length === 0) return mention;
  const says: Findings = Object.fromEntries(
    Object.entries(mention.says).filter(([key]) => !over.some((one) => one === key)),
  );
  return { ...mention, says };
}

const isToday = (clauses: readonly Clause[], standing: readonly Standing[], clause: number): boolean =>
  standing[clause]?.now === true || /^(today|now)$/.test(clauses[clause - 1]?.terms.at(-1)?.text ?? '');

/** "It was a nine before the ibuprofen": what hurts no more may only be numbed. */
const isMasked = (told: readonly Mention[], clauses: readonly Clause[]): boolean =>
  told.some(({ says, clause, from }) => {
    const terms = clauses[clause]?.terms ?? [];
    const at = terms.findIndex((term) => term.from === from);
    return (
      says.painkiller === 'yes' &&
      terms.slice(Math.max(0, at - 4), at).some(({ text }) => /^(before|till|until)$/.test(text))
    );
  });

const withPainOpen = (mention: Mention): Mention =>
  mention.says.pain === 'none' ? { ...mention, says: { ...mention.says, pain: 'unsure' } } : mention;

function withoutPain(mention: Mention): Mention {
  const { pain: _, ...says } = mention.says;
  return { ...mention, says };
}

/** "No swelling except my left ankle": there it is. */
function exceptedIn({ terms }: Clause, index: number, told: readonly Mention[]): readonly Mention[] {
  const first = terms[0];
  if (first?.entry?.is !== 'only' || !exceptions.has(first.text)) return [];
  const place = terms.find(isPlace)?.entry;
  if (place?.is !== 'subject' || place.site === undefined) return [];
  const { site } = place;
  if (told.some(({ clause }) => clause === index)) return [];
  return told
    .filter(({ clause }) => clause === index - 1)
    .flatMap((mention) => {
      const denied = scaleKeys.filter((key) => key !== 'pain' && mention.says[key] === bestOf(key));
      const says = Object.assign({}, ...denied.map(plainYes));
      return denied.length === 0
        ? []
        : [{ ...mention, says, sites: [site], certainty: 'pieced' as const, clause: index }];
    });
}

const plainYes = (key: ScaleKey): Findings => ({ [key]: findingEntries[key].yes });
