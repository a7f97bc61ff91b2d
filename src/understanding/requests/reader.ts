/** How lists of words stand to each other in an utterance. It knows what opens a question, and nothing of what is asked. */
import { type ActivityWord, activityWords, otherBeings } from '../heard.ts';
import { activityPhrases } from '../lexicon/activities.ts';
import * as asking from '../lexicon/asking.ts';
import { barriers, type How, type RequestKind } from '../lexicon/asking.ts';
import { phrasesOf } from '../phrases.ts';
import type { Word } from '../words/words.ts';
import { idleIn, isWithin, type Span, spansIn } from './wordLists.ts';

export type Reader = {
  /** The first place where these lists stand in this way. */
  readonly find: (kind: RequestKind, how: How, lists: readonly string[]) => Span | undefined;
  /** The activity that ends there, or is named there. */
  readonly activity: (span: Span) => ActivityWord | undefined;
};

/** How many words may stand between two that belong together, neighbours, a complaint and its denial, a deed and what was done. */
const reach = { said: 6, joined: 0, denied: 3, done: 5 };

const setOf = (words: string) => new Set(words.split(/\s+/));
const telling = setOf(asking.telling);
const tellers = setOf(asking.tellers);
const pointing = setOf(asking.pointing);
const beginnings = setOf(asking.beginnings);
const echoes = setOf(asking.echoes);
const around = setOf(asking.around);
const deeds = setOf(asking.deeds);
const denials = setOf(asking.denials);

/** "Can hardly walk on it" tells, as "can not" does. */
const negates = new Set(['not', 'hardly', 'barely', 'scarcely']);
const activities = phrasesOf<ActivityWord>();
for (const activity of activityWords) activities.add(activityPhrases[activity], activity);

export function readerOf(said: readonly Word[]): Reader {
  const spoken = said.map(({ text }) => text);
  const idle = idleIn(spoken);
  const texts = spoken.map((text, position) => (isWithin(position, idle) ? '' : text));
  const found = spansIn(texts);
  const spansOf = (list: string): readonly Span[] => found.get(list) ?? [];

  const textAt = (position: number): string => texts[position] ?? '';
  const beginsAt = (position: number): boolean =>
    position === 0 || said[position]?.cut === true || beginnings.has(spoken[position - 1] ?? '');
  /** "It is that", at the beginning of a sentence, tells; "is it that" asks. "It is this tablet" and "that is it" tell wherever they stand. */
  const tellsAt = (position: number): boolean =>
    texts.slice(position - 1, position + 2).join(' ') === 'that is it' ||
    tellers.has(textAt(position - 1)) ||
    (textAt(position - 1) === 'it' && pointing.has(textAt(position + 1))) ||
    (telling.has(textAt(position - 1)) && beginsAt(position - 1));

  found.set('ask', [
    ...spansOf('mayI'),
    ...spansOf('ask').filter(([from]) => !tellsAt(from)),
    ...spansOf('askFirst').filter(([from, to]) => beginsAt(from) && !negates.has(textAt(to))),
  ]);

  const denies = (from: number, to: number): boolean =>
    texts.slice(Math.max(0, from - reach.denied), to).some((text) => denials.has(text));
  found.set(
    'askNear',
    spansOf('askNear').filter(([from]) => !tellsAt(from) && !denies(from, from)),
  );

  // "Two hours of dancing can i still go": what was done is told, and not asked about.
  const isDone = ([at]: Span): boolean => {
    const done = texts.slice(0, at).findLastIndex((text, step) => at - step <= reach.done && deeds.has(text));
    return done >= 0 && ![...spansOf('ask'), ...spansOf('isA')].some(([from]) => from > done && from < at);
  };
  // "The walk run" is a run.
  const isOfRun = ([from, to]: Span): boolean =>
    spansOf('run').some((run) => run[0] <= from && to <= run[1] && run[1] - run[0] > to - from);
  // "Hold on to the rail like my granny": nothing is asked of her.
  const isLikeness = ([from, to]: Span): boolean =>
    textAt(from - 1) === 'like' && !/^(is|'s|has|was|can|got)$/.test(textAt(to));
  // "With my son", "not the young fella", "under a bloke": somebody is there, and not asked about.
  const isBeside = ([from]: Span): boolean =>
    /^(with|without|not|under|by|beside|off|past|because of|behind)$/.test(textAt(from - 1));
  for (const being of otherBeings)
    found.set(
      being,
      spansOf(being).filter((span) => !isLikeness(span) && !isBeside(span)),
    );
  found.set(
    'activity',
    spansOf('activity').filter((span) => !isDone(span) && !isOfRun(span)),
  );

  const isEchoed = ([, to]: Span): boolean => echoes.has(textAt(to)) && textAt(to + 1) !== 'or';
  const isAll = (lists: readonly string[]): boolean =>
    texts.every(
      (text, position) => around.has(text) || lists.some((list) => isWithin(position, spansOf(list))),
    );
  const areSilent = (...lists: string[]): boolean => lists.every((list) => spansOf(list).length === 0);

  const stands: Record<How, (span: Span, list: string) => boolean> = {
    asks: (span) => !isEchoed(span),
    said: (span) => !isEchoed(span),
    joined: (span) => !isEchoed(span),
    only: (_, list) => isAll([list]),
    onlyFor: (_, list) => isAll([list, 'body']),
    first: ([from]) => beginsAt(from),
    last: ([, to]) => texts.slice(to).every((text) => around.has(text)),
    told: ([from, to]) => !denies(from, to),
    asked: () => !areSilent('ask') && areSilent('body'),
    plain: () => areSilent('body', 'mayI', 'over and done'),
    theirs: () => ['run', 'go'].every((list) => chainOf(['mayI', list], [], reach.said).next().done),
  };

  /** Every way in which the lists follow each other, each within reach of the one before. */
  function* chainOf(lists: readonly string[], barred: readonly Span[], most: number): Generator<Span> {
    const [list, ...others] = lists;
    if (list === undefined) return;
    for (const [from, to] of spansOf(list)) {
      if (others.length === 0) yield [from, to];
      for (const [next, end] of chainOf(others, barred, most)) {
        const near = next >= to && next - to <= most;
        if (near && !barred.some((bar) => bar[0] >= to && bar[0] < next)) yield [from, end];
      }
    }
  }

  const look = (kind: RequestKind, how: How, lists: readonly string[]): Span | undefined => {
    if (lists.some((list) => !found.has(list))) return undefined;
    const bar = barriers[kind];
    const most = how === 'joined' ? reach.joined : reach.said;
    for (const span of chainOf(lists, bar === undefined ? [] : spansOf(bar), most))
      if (stands[how](span, lists[0] ?? '')) return span;
    return undefined;
  };

  return {
    find: (kind, how, lists) =>
      how === 'asks'
        ? (look(kind, 'said', ['ask', ...lists]) ??
          look(kind, 'joined', ['askNear', ...lists]) ??
          look(kind, 'last', [...lists, 'tail']))
        : look(kind, how, lists),
    activity: ([from, to]) => {
      const named = texts.slice(from, to).map((_, step) => activities.longest(texts, from + step));
      const last = named.find((match, step) => match !== undefined && from + step + match.length === to);
      return (last ?? named.find((match) => match !== undefined))?.values[0];
    },
  };
}
