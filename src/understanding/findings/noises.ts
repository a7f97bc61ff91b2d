/** A joint that only makes a noise: "it crackles on the stairs again" is no trouble that comes back, and no hard stairs. */
import { isScaleKey, rankOf } from '../../triage/index.ts';
import type { Clause } from '../clauses/clauses.ts';
import { wordsAt } from '../clauses/clauseWords.ts';
import type { Mention } from '../mentions/types.ts';
import { textOf } from '../terms/term.ts';

export const noise =
  /\b(nois\w*|crackl\w+|crack(s|ing)?|crunch\w*|creak\w*|click\w*|grind\w*|clunk\w*|squeak\w*|rattl\w*|(tak|tuk|tok|kat|khat|tik)( (tak|tuk|tok|kat|khat|tik))*)\b/;
const ofTheNoise = new Set(['comesBack', 'dailyLife', 'days', 'trend', 'injury']);

/** Without what is told of the noise alone, where nothing else ails; and a click by which a joint comes free is no pop. */
export function withoutNoise(told: readonly Mention[], clauses: readonly Clause[]): readonly Mention[] {
  const freed = told.map((mention) =>
    isComingFree(mention, clauses)
      ? asCatch(mention)
      : isCracking(mention, clauses)
        ? asHabit(mention, wordsOf(mention, clauses))
        : mention,
  );
  if (freed.some((mention) => isAilment(mention, clauses))) return freed;
  return freed.map((mention) => {
    const { comesBack, dailyLife, ...others } = mention.says;
    const isOfNoise = noise.test(wordsAt(clauses, mention.clause));
    if (!isOfNoise) return mention;
    if (comesBack === 'yes') return { ...mention, says: others };
    return dailyLife === 'stairs' && ofWay.test(wordsOf(mention, clauses))
      ? { ...mention, says: others }
      : mention;
  });
}

const wordsOf = ({ clause, from, to }: Mention, clauses: readonly Clause[]): string =>
  textOf(clauses[clause]?.terms.filter((term) => term.from >= from && term.to <= to));

/** "Coming down the stairs": where it is heard; whoever is careful on them finds them hard. */
const ofWay = /^(going|coming|getting|walking|go|come) (up|down|upstairs|downstairs)\b/;

/** Anything bad that is told in other words than those of a noise. */
function isAilment(mention: Mention, clauses: readonly Clause[]): boolean {
  if (noise.test(wordsOf(mention, clauses))) return false;
  return Object.entries(mention.says).some(
    ([key, value]) =>
      key === 'quality' || (isScaleKey(key) && !ofTheNoise.has(key) && rankOf(key, String(value)) > 0),
  );
}

const free =
  /\b(free|frees|unstuck|unlocks?|opens?|releas(es?|ing)|straightens?|loose|back in|slips back|goes back)\b/;
const nowAndThen =
  /\b(sometimes|every time|each time|now and (then|again)|whenever|when it|then|comes|makes)\b/;
const once = /\b(was|were|heard|felt|went|came|had)\b/;

/** "It refuses to straighten, then one tak sound comes and it is free". */
function isComingFree({ says, clause }: Mention, clauses: readonly Clause[]): boolean {
  if (says.pop !== 'yes') return false;
  const said = [clause - 1, clause, clause + 1].map((near) => textOf(clauses[near]?.terms)).join(' ');
  return free.test(said) && nowAndThen.test(said) && !once.test(said);
}

/** "They just crunch", "both knees pop": as they always do. */
const always =
  /\b(they|knees|kneecaps|ankles|hips|toes|joints|both)( (just|only|both|all|do|really|kind of|sort of|still|also|like))* (crack|crunch|pop)$/;
/** "It goes twang at three k", "the same old twang": once and again, and no one moment. */
const again =
  /\b(same|usual)( old)? (twang|ping|snap|pop|crack|crunch)\b|\bgoes (twang|ping|crunch) (at|after|around|about|from) (about |around )?(\w+ ){1,2}(k|ks|kilometres?|kilometers?|miles?|minutes)\b|\b(same|usual|old|goes|get|gets|a|that) (twang|ping|snap|pop|crack|crunch)( \w+){0,2} (every|each) (time|run|step|stride|mile|day|morning)\b/;
const ofSound = /^(a |an )?(crack|pop|crunch|twang|ping|snap|snapping|popping|cracking)$/;

const habit =
  /\b(when(ever)? i (get|go|bend|squat|stand|kneel|crouch|climb|walk|straighten|sit|wake)\b|every (single )?time|each time|always|all the time|(since|for) (college|school|uni|university|ages|years|donkey 's years|decades|i was (a|at|in|little|young)|(\w+ )?(\w+ )?years)\b|sometimes|(on|up|down) the (stairs|steps)|like (gravel|a bag|walnuts|rice|crisps|glass|popcorn)|(of a|in the|every|each) morning)/;

/** "My knees crack when i get up": each time, and nothing went. */
const isCracking = (mention: Mention, clauses: readonly Clause[]): boolean => {
  const said = textOf([
    ...(clauses[mention.clause]?.terms ?? []),
    ...(clauses[mention.clause + 1]?.terms ?? []),
  ]);
  const own = wordsOf(mention, clauses);
  if (mention.says.pop !== 'yes' || !ofSound.test(own)) return false;
  const upTo = textOf(clauses[mention.clause]?.terms.filter(({ to }) => to <= mention.to));
  if (always.test(upTo)) return true;
  return (
    ((/^(crack|pop|crunch)$/.test(own) && habit.test(said)) ||
      again.test(wordsAt(clauses, mention.clause))) &&
    !once.test(said) &&
    !/\b(a|big|loud) (crack|pop|snap)\b/.test(said)
  );
};

const withoutPop = (mention: Mention): Mention => {
  const { pop: _, ...says } = mention.says;
  return { ...mention, says };
};

/** A noise alone is of no place that hurts; where it twangs, it may. */
function asHabit(mention: Mention, own: string): Mention {
  const quiet = withoutPop(mention);
  return Object.keys(quiet.says).length === 0 && noise.test(own) ? { ...quiet, sites: [] } : quiet;
}

function asCatch(mention: Mention): Mention {
  const quiet = withoutPop(mention);
  return { ...quiet, says: { ...quiet.says, jointTrouble: 'catches' } };
}
