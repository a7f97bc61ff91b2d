/** Scores of pain, as its worst now. */
import type { Value } from '../../triage/index.ts';
import { correctsIn } from '../answers/corrections.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { Standing } from '../context/context.ts';
import { whenIRun } from '../context/persons.ts';
import type { Mention } from '../mentions/types.ts';
import { type Term, textOf } from '../terms/term.ts';
import { isLastlyNothing } from './lastlyNothing.ts';
import { isOfItch } from './ofItch.ts';
import { isPoint } from './points.ts';
import { withoutPressed } from './pressed.ts';
import { isReachedAndOver } from './reached.ts';
import { isElsewhere, isOfTiredness } from './scoreOfAnother.ts';
import { isScore, scoreAt } from './scoreOrNot.ts';
import { telegramScoreAt } from './telegram.ts';
import { tokensOf } from './tokens.ts';
import { comparedOr, inTwoTimes, isOfThen, isOfWalkAlone, trendTo } from './twoTimes.ts';
import { isOfRunning, isOfThePast, lastCorrection, type Score, worstOf } from './whichScore.ts';

function painOf(score: number): Value<'pain'> | undefined {
  if (score < 0 || score > 11) return undefined;
  if (score === 0) return 'none';
  if (score < 4) return 'mild';
  if (score < 6) return 'moderate';
  if (score < 7) return 'strong';
  return score < 9 ? 'severe' : 'extreme';
}

/** The worst score of pain that is true now. `healed`: told besides that nothing hurts; `disputed`: an answer rests on it. */
export function painScore(
  clauses: readonly Clause[],
  standing: readonly Standing[],
  { asked, healed, disputed }: Readonly<Record<'asked' | 'healed' | 'disputed', boolean>>,
): Mention | undefined {
  const told = correctsIn(clauses);
  const anywhere = told || clauses.some(({ terms }) => terms.some(isComplaint));
  const telegram = asked ? undefined : telegramScoreAt(clauses);
  const read = (wanted: boolean): readonly Score[] =>
    clauses.flatMap((_, clause) =>
      scoresIn(clauses, standing, clause, { asked: wanted, told, disputed, anywhere, telegram }),
    );
  const all = asked ? read(true) : comparedOr(read(false), () => read(true), clauses);
  const scores = inTwoTimes(withoutPressed(all, clauses), clauses);
  const over = healed || standing.some(({ goneAt, longAgo }) => goneAt !== undefined || longAgo);
  const worst = scoreSince(scores, clauses) ?? worstOf(scores, lastCorrection(clauses), asked && !over);
  const pain = worst === undefined ? undefined : painOf(worst.value);
  if (worst === undefined || pain === undefined || isOfWalkAlone(scores, clauses)) return undefined;
  const { from, to, clause } = worst;
  if (isLastlyNothing(scores, clauses))
    return { says: { pain: 'none' }, sites: [], certainty: 'told', from, to, clause };
  return { says: { pain, ...trendTo(worst, scores) }, sites: [], certainty: 'told', from, to, clause };
}

/** "A nine when it cramps, but that's gone so now it's zero": it went, and this is what is left. */
function scoreSince(scores: readonly Score[], clauses: readonly Clause[]): Score | undefined {
  const gone = clauses.findIndex(({ terms }) => terms.some(({ entry }) => entry?.is === 'gone'));
  const last = scores.at(-1);
  if (gone < 0 || last === undefined || last.past || last.clause < gone) return undefined;
  return clauses
    .slice(gone, last.clause + 1)
    .some(({ terms }) => terms.some(({ entry, from }) => entry?.is === 'now' && from < last.from))
    ? last
    : undefined;
}

type Around = {
  readonly asked: boolean;
  readonly told: boolean;
  readonly disputed: boolean;
  readonly anywhere: boolean;
  readonly telegram: number | undefined;
};

function scoresIn(
  clauses: readonly Clause[],
  standing: readonly Standing[],
  clause: number,
  { asked, told, disputed, anywhere, telegram }: Around,
): readonly Score[] {
  const { terms, question } = clauses[clause] ?? { terms: [], question: true };
  const state = standing[clause];
  if (question || state === undefined || (state.imagined && !isOfRunning(terms))) return [];
  if (state.longAgo && !isOfThen(terms)) return [];
  if (
    state.others.some((other, at) => other && terms[at]?.entry?.is !== 'person') &&
    state.others.every((other) => other)
  )
    return [];
  const tokens = tokensOf(terms);
  const ofIt = /^it (is|'s)\b/.test(`${terms[0]?.text} ${terms[1]?.text}`);
  const hurts = told || (disputed && ofIt) || terms.some(isComplaint) || isWhenIRun(terms);
  const all = clauses.flatMap((one) => one.terms);
  const isNowTold = standing.some(({ now }) => now);
  const found: Score[] = [];
  tokens.forEach((token, at) => {
    const value = scoreAt(tokens, at, asked);
    if (
      value === undefined ||
      (isPoint(all, token) && tokens[at + 1]?.text !== 'out') ||
      isElsewhere(terms, token, clauses[clause - 1]?.terms ?? [], all) ||
      isOfItch(terms, tokens, at, clauses[clause - 1]?.terms, clauses[clause + 1]?.terms) ||
      isOfTiredness(terms, token, clauses[clause - 1]?.terms)
    )
      return;
    const { from, to, text } = token;
    if (from !== telegram && !isScore(terms, tokens, at, { asked, hurts, anywhere, ofIt, value })) return;
    found.push({
      value: text === 'half' ? 0.5 : value,
      from,
      to,
      clause,
      past:
        state.longAgo ||
        isReachedAndOver(textOf(terms.filter((term) => term.to <= from)), clauses) ||
        (isOfThePast(tokens, token, isNowTold) &&
          (isNowTold || !isOfRunBefore(terms, clauses[clause - 1]?.terms))),
    });
  });
  const half = asked ? terms.find(({ text }) => text === 'half' || text === 'half of one') : undefined;
  if (half !== undefined && tokens.some(({ text }) => text === 'one'))
    found.push({ value: 0.5, from: half.from, to: half.to, clause, past: false });
  return found;
}

const tried =
  /\bi (just |then |also |did )?((try|tried|attempted|went|had|did)\b.* (a |to |for a )?(run|jog|running|jogging)|ran|jogged)\b/;

/** "I tried a run on Wednesday and it was six": so it is when running, as long as nothing newer is told. */
const isOfRunBefore = (terms: readonly Term[], before: readonly Term[] = []): boolean =>
  /^((and|but|then) )*(it|that|she) (was|went|got|hit)\b/.test(textOf(terms)) && tried.test(textOf(before));

/** "Jogging's like a three". */
const isOfRun =
  /\b(running|jogging|(a|the|my) (run|jog)) (is|'s|was|gets to|goes to|goes up to) ((like|about|around|maybe|only|just|at|up to) )*(a |an )?(nought|zero|one|two|three|four|five|six|seven|eight|nine|ten)\b/;

/** "A two at most when i'm running": of what is so then; "i'm a ten when i run" is of the runner. */
const isWhenIRun = (terms: readonly Term[]): boolean => {
  const said = textOf(terms);
  return isOfRun.test(said) || (!/\bi\b/.test(said.split(whenIRun)[0] ?? '') && whenIRun.test(said));
};

/** A place on the legs, what one does with it, or a word for pain. */
function isComplaint({ entry, also }: Term): boolean {
  return [...(entry === undefined ? [] : [entry]), ...also].some(
    (each) =>
      (each.is === 'subject' && ['part', 'walking', 'stairs'].includes(each.kind)) ||
      (each.is === 'property' &&
        each.frames.some(({ says }) => says.pain !== undefined || says.quality !== undefined)),
  );
}
