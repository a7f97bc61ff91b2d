/** What is so on every run and at no other time: a calf that fills up, a muscle that is hard only then. */
import type { FindingKey, Site } from '../../triage/index.ts';
import type { Clause } from '../clauses/clauses.ts';
import { habits, releases, squeezes, tires } from '../lexicon/everyRuns.ts';
import type { Mention } from '../mentions/types.ts';
import { phrasesOf } from '../phrases.ts';
import { textOf } from '../terms/term.ts';
import { lasting, notNow, onRuns } from './onRunsAlone.ts';

const tableOf = (phrases: string) => {
  const table = phrasesOf<true>();
  table.add(phrases, true);
  return table;
};
const squeezing = tableOf(squeezes);
const always = tableOf(habits);
const gone = tableOf(releases);

/**
 * The same tightness on every run that is gone soon after stopping: neither part of it alone tells it. Added where all
 * of it is told, and taken back where it is not of this kind: a knee that lights up each time.
 */
export function withEveryRun(
  all: readonly Mention[],
  clauses: readonly Clause[],
  asked: readonly FindingKey[],
): readonly Mention[] {
  const words = clauses.flatMap(({ terms }) => terms.flatMap(({ text }) => text.split(' ')));
  const find = (table: typeof gone): number =>
    words.findIndex((_, at) => table.longest(words, at) !== undefined);
  const [tight, habit, released] = [find(squeezing), find(always), find(gone)];
  const told =
    habit < 0
      ? all
      : all.map((mention) => (isOfTiredLeg(mention, clauses) ? ofThatLeg(mention, clauses) : mention));
  if (told.some(({ says }) => says.everyRun !== undefined)) {
    const isOfIt = asked.includes('everyRun') || ((tight >= 0 || released >= 0) && !told.some(isSpot));
    return isOfIt ? told : told.map(withoutIt);
  }
  const at = clauses.findIndex(({ terms }) => terms.some((term) => term.from <= habit && habit < term.to));
  if (habit < 0 || released < 0 || at < 0 || lasting.test(words.join(' '))) return told;
  if (tight < 0 && !asked.includes('everyRun') && !clauses.some(isTiredLeg)) return told;
  const from = clauses[at]?.terms[0]?.from ?? 0;
  return [
    // Hard while running and soft again after it, on every run: that is not the muscle that is hard now.
    ...told
      .map(withoutHard)
      .map((mention) => onlyThen(mention, clauses))
      .filter((mention) => mention.says.pain !== 'none' && !isOfStopping(mention, clauses)),
    {
      says: { everyRun: 'yes' },
      sites: placesIn(clauses[at]),
      certainty: 'pieced',
      from,
      to: from + 1,
      clause: at,
    },
  ];
}

const placesIn = (clause: Clause | undefined): readonly Site[] =>
  (clause?.terms ?? []).flatMap(({ entry }) =>
    entry?.is === 'subject' && entry.site !== undefined ? [entry.site] : [],
  );

/** "One thumb-sized place, and it comes on every run": no muscle that fills up. */
const isSpot = ({ says }: Mention): boolean => says.pinpoint === 'yes';

function withoutHard(mention: Mention): Mention {
  const { rockHard, ...says } = mention.says;
  return rockHard === 'yes' ? { ...mention, says } : mention;
}

/** The foot that slaps then, or tingles, does so on the run. */
function onlyThen(mention: Mention, clauses: readonly Clause[]): Mention {
  const { nerve } = mention.says;
  const isOfNow = /\b(now|today|since|yesterday|this morning)\b/.test(textOf(clauses[mention.clause]?.terms));
  if ((nerve !== 'weak' && nerve !== 'tingling') || isOfNow) return mention;
  return { ...mention, says: { ...mention.says, nerve: 'duringRuns' } };
}

const isTiredLeg = ({ terms }: Clause): boolean =>
  tires.test(textOf(terms)) && terms.some(({ entry }) => entry?.is === 'subject' && entry.kind === 'part');

/** "One calf runs out of gas every time": it is the calf, and no runner who is worn out. */
const isOfTiredLeg = ({ says, clause }: Mention, clauses: readonly Clause[]): boolean => {
  const said = clauses[clause];
  return says.fatigue !== undefined && said !== undefined && isTiredLeg(said);
};

function ofThatLeg(mention: Mention, clauses: readonly Clause[]): Mention {
  const { fatigue: _, ...says } = mention.says;
  return { ...mention, says, sites: placesIn(clauses[mention.clause]) };
}

/** "My leg goes dead tired at the same lamp post" is the leg, and "then i stand a minute" no word on walking. */
function isOfStopping({ says, clause, from }: Mention, clauses: readonly Clause[]): boolean {
  const said = clauses[clause];
  const isStanding = said?.terms.some((term) => term.from === from && term.text === 'stand') === true;
  return says.walking === 'unable' && isStanding;
}

function withoutIt(mention: Mention): Mention {
  const { everyRun: _, ...says } = mention.says;
  return { ...mention, says };
}

/** "Feels hard when I'm running, but not now": asked whether the muscle is hard, that is a no. */
export function withoutHardRuns(
  told: readonly Mention[],
  clauses: readonly Clause[],
  asked: readonly FindingKey[],
): readonly Mention[] {
  return told.map((mention) => {
    if (mention.says.rockHard !== 'yes') return mention;
    const near = clauses.slice(Math.max(0, mention.clause - 1), mention.clause + 3);
    const words = near.map(({ terms }) => textOf(terms)).join(' ');
    if (!onRuns.test(words) || !notNow.test(words) || lasting.test(words)) return mention;
    const soft = withoutHard(mention);
    return asked.includes('rockHard') ? { ...soft, says: { ...soft.says, rockHard: 'no' } } : soft;
  });
}
