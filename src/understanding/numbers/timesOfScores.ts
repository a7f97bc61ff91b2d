/** Of each score, its time and what was done: what is named before it, or else right behind it. */
import { ofNow, overThen, since } from '../lexicon/twoTimes.ts';
import type { Token } from './tokens.ts';
import type { Score } from './whichScore.ts';

type Time = 'then' | 'now';
type Doing = NonNullable<Score['doing']>;
export type Timed = {
  readonly named: Named<Time> | undefined;
  readonly verb: Time | undefined;
  readonly doing: Doing | undefined;
};
type Named<What> = {
  readonly is: What;
  readonly text: string;
  readonly from: number;
  readonly to: number;
};

const found = <What>(is: What, pattern: RegExp, text: string): readonly Named<What>[] =>
  [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
    is,
    text: words,
    from: index,
    to: index + words.length,
  }));

const inOrder = <What>(all: readonly Named<What>[]): readonly Named<What>[] =>
  all.toSorted((one, other) => one.from - other.from);

const running = /\b(run|runs|ran|running|jog|jogs|jogging|jogged|sprinting|sprinted|intervals?)\b/g;
const walking =
  /\b(walk|walks|walked|walking|walkin|stroll|strolling|strolled|stairs|steps|sitting|standing)\b/g;

/** The times that are named in these words, and what is done. */
export const namedIn = (text: string): readonly Named<Time>[] =>
  inOrder(
    [...found<Time>('then', overThen, text), ...found<Time>('now', ofNow, text)].filter(
      ({ from }) => !since.test(text.slice(0, from).trimEnd()),
    ),
  );
const doneIn = (text: string): readonly Named<Doing>[] =>
  inOrder([...found<Doing>('run', running, text), ...found<Doing>('walk', walking, text)]);

/** Words that may stand between a number and its time. */
const between =
  /^((out of|over|on) ten |at (the |its |their |it 's )?(worst|peak) |(it|that|this|she|he|was|were|is|are|'s|like|maybe|about|or|so|easy|back|there|just|only|right|pain|of|when|i|walk|walked|walking|run|ran|running|jog|jogged|jogging|on|the|stairs|going|coming|getting|up|down|downstairs|upstairs) )*$/;
const verbs = /\b(is|are|'s|feels|was|were|used to be|been)\b/g;
const isWas = /^(was|were|used|been)/;

/** The last verb near by says whether it is or was: "he was a big cob called bramble, about a one" tells of a horse. */
const near = 7;
function verbIn(text: string): Time | undefined {
  const [verb] = [...text.split(' ').slice(-near).join(' ').matchAll(verbs)].at(-1) ?? [];
  return verb === undefined ? undefined : isWas.test(verb) ? 'then' : 'now';
}

/** "A nine last night | today it's a two", "it was five | now two": a time that opens what follows. */
const opensNow =
  /^((it|that|this|she|he|they|\w+ing) (is|are|'s)|only|about|around|maybe|like|down|just|more like|a|an)\b/;
const opensThen = /^(it|that|this|she|he|they) (was|were)\b/;

function isBehind({ is, to }: Named<Time>, behind: string, verb: Time | undefined): boolean {
  const rest = behind.slice(to).trim();
  return is === 'now' ? verb !== 'then' && !opensNow.test(rest) : !opensThen.test(rest);
}

/** Each score with its time and what was done: what is named before it, or else right behind it. */
export function timesOf(scores: readonly Score[], tokens: readonly Token[]): readonly Timed[] {
  let start = 0;
  const times = scores.map(({ from, to }, at) => {
    const ahead = textFrom(tokens, start, from);
    const behind = textFrom(tokens, to, scores[at + 1]?.from);
    const verb = verbIn(ahead);
    const last = namedIn(ahead).at(-1);
    const against = last && verbIn(ahead.slice(last.to));
    const isSaid = against === undefined || against === last?.is || last?.text.endsWith(' morning');
    const before = isSaid ? last : undefined;
    const [next] = before === undefined ? namedIn(behind) : [];
    const own =
      next && between.test(behind.slice(0, next.from)) && isBehind(next, behind, verb) ? next : undefined;
    const doing = doneIn(ahead).at(-1);
    const done =
      doing === undefined ? doneIn(behind).find(({ from: place }) => isNear(behind, place, own)) : undefined;
    const reach = Math.max(own?.to ?? 0, done?.to ?? 0);
    const words = reach === 0 ? 0 : behind.slice(0, reach).trim().split(' ').length;
    start = tokens.filter((token) => token.from >= to)[words]?.from ?? Number.POSITIVE_INFINITY;
    return { named: before ?? own, verb, doing: (doing ?? done)?.is };
  });
  return times.map((time, at) => {
    const [before, next] = [times[at - 1], times[at + 1]];
    const named = time.named ?? (isRange(scores, at, tokens) ? next?.named : undefined);
    const doing = time.doing ?? (isRange(scores, at - 1, tokens) ? before?.doing : undefined);
    return { ...time, named, doing };
  });
}
/** Whether only small words and its time stand before what was done. */
const isNear = (behind: string, place: number, own: Named<Time> | undefined): boolean =>
  between.test(
    own === undefined || own.from > place ? behind.slice(0, place) : behind.slice(own.to, place).trimStart(),
  );

const textFrom = (tokens: readonly Token[], start: number, end = Number.POSITIVE_INFINITY): string =>
  tokens
    .filter(({ from }) => from >= start && from < end)
    .map(({ text }) => text)
    .join(' ');

/** "Three or four yesterday": both are. */
const isRange = (scores: readonly Score[], at: number, tokens: readonly Token[]): boolean => {
  const [one, other] = [scores[at], scores[at + 1]];
  return (
    one !== undefined &&
    other !== undefined &&
    /^(or|to|maybe|perhaps)( an?)?$/.test(textFrom(tokens, one.to, other.from))
  );
};
