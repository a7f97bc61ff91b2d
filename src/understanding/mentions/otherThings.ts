/** Of what other thing it is said: "the only cold thing here is my beer", "the forecast looks iffy". */
import type { Subject } from '../entries.ts';
import { type Term, textOf } from '../terms/term.ts';

const things = new Set(['thing', 'things', 'part', 'bit', 'one']);
const verbs = new Set(['is', 'are', "'s", 'was', 'were', 'belongs', 'comes']);
/** "The only fever in this house", "the only pop round here": said of what lies about, as much as of a body. */
const about =
  /\b(in (this|the|our|my) (house|family|flat|room|kitchen|household|street|office|life)|(round|around|about|in) here|(in|under) this roof|going on|this (week|morning|weekend|year))\b/;

/** The place in the clause of the one thing of which this is said; `undefined` where the clause is not of this form. */
export function verbOfOnlyThing(terms: readonly Term[], at: number): number | undefined {
  const only = terms
    .slice(Math.max(0, at - 6), at)
    .findLastIndex(({ text }) => text === 'only' || text === 'the only' || text === 'only the');
  const near =
    terms.slice(Math.max(0, at - 5), at + 3).some(({ text }) => things.has(text)) ||
    isFelt(terms, at) ||
    isOfLife(terms, at) ||
    about.test(textOf(terms.slice(at + 1, at + 7)));
  if (only < 0 || !near) return undefined;
  // "Only one operation was there": a number, and not "the only one"
  const [before, itself, next] = [only - 1, only, only + 1].map((step) => terms[step]?.text);
  if (before !== 'the' && itself === 'only' && next === 'one') return undefined;
  const verb = terms.findIndex(({ text }, step) => step > at && verbs.has(text));
  return verb < 0 || verb > at + 6 ? undefined : verb;
}

/** "The only pop i heard", and "the only trouble i have is my boss", where what it is follows at once. */
const isFelt = (terms: readonly Term[], at: number): boolean =>
  isExperienced(terms, at) && !/^(have|had) (is|was)$/.test(textOf(terms.slice(at + 2, at + 4)));

const ofLife =
  /^(i (have|get|had|got) )?(is|are|was|'s) (supporting|following|paying|losing|reading|marrying|(walking|running|getting|going) (past|by|away from|out of) (the|a|my|that)|(the|my|our) (wife|husband|boss|team|bank|mortgage|bills?|taxes|tax man|taxman|news|government|in laws|mother in law|brother in law|kids|teenagers?|job|neighbours?|ego|pride|wallet|feelings|laundry|alarm clock|dog|cat))\b/;

/** "The only pain is supporting west ham": of what life is like, and of no body. */
const isOfLife = (terms: readonly Term[], at: number): boolean => ofLife.test(textOf(terms.slice(at + 1)));

/** "The only pop i've heard was …", where "i" begins no clause of its own. */
export function isExperienced(terms: readonly Term[], at: number): boolean {
  const [who, has, what] = terms.slice(at + 1, at + 4).map(({ text }) => text);
  const sensed = has === 'have' || has === 'had' ? (what ?? has) : has;
  return (
    who === 'i' &&
    (has === 'had' || /^(heard|had|seen|felt|got|noticed|saw|hear|see|feel|is|was)$/.test(sensed ?? '')) &&
    terms.slice(Math.max(0, at - 3), at).some(({ entry }) => entry?.is === 'only')
  );
}

const whenOrWhere =
  /^(just |only |maybe )?(after|when|whenever|if|in|on|at|from|since|during|while|following|before|down|up|round|around|under|over|behind|along|across|last|this|yesterday|today|tonight|first|for|with)\b/;

/** Said of something that is no part of a body: "the only thing weak is my coffee". */
export function isOfOtherThing(terms: readonly Term[], at: number): boolean {
  if (isOnlyOne(terms, at)) return true;
  const verb = verbOfOnlyThing(terms, at);
  if (verb === undefined) return false;
  if (isOfLife(terms, at)) return true;
  const named = terms.slice(verb + 1, verb + 5).find(({ entry }) => entry?.is === 'subject')?.entry;
  // "The only swelling i noticed was after the flight": when or where it was, and of no other thing
  const isWhen = whenOrWhere.test(textOf(terms.slice(verb + 1, verb + 3)));
  if (isWhen && (named?.is !== 'subject' || named.kind !== 'world')) return false;
  return named?.is !== 'subject' || !isOfBody(named);
}

const onlyOne =
  /^((and|but|well|no|nah) )*(my|the|our) ((?!(pain|ache|left|right|other|one|thing|rest|whole|back|front|side)\b)[\w']+ ){1,3}(is|are|'s) the only (thing|one|part|bit)( (round|around|in) (here|this house))?( (that|which))?( (is|are|'s|has|gets|feels))?( (at all|really|a bit))?$/;

/** "My wallet is the only thing that's weak": it is, and no leg. */
const isOnlyOne = (terms: readonly Term[], at: number): boolean =>
  onlyOne.test(textOf(terms.slice(0, at))) &&
  !terms.slice(0, at).some(({ entry }) => entry?.is === 'subject' && entry.kind !== 'world');

const isOfBody = ({ kind }: Subject): boolean => kind !== 'world' && kind !== 'elsewhere';

/** "I'm pale", with no word that leads to a place. */
export function isOfMe(terms: readonly Term[], at: number): boolean {
  const before = terms.slice(Math.max(0, at - 3), at).filter(({ entry }) => entry?.is !== 'degree');
  return (
    before.at(-1)?.text === 'am' &&
    before.at(-2)?.text === 'i' &&
    !terms.slice(at + 1).some(({ text }) => ['in', 'on', 'at', 'from', 'down', 'round'].includes(text))
  );
}

/** Things before the manner of them: urine before its looks. */
export function thingsFirst(subjects: readonly Subject[]): readonly Subject[] {
  const isHow = ({ kind }: Subject): boolean => kind === 'looks' || kind === 'colour';
  return [...subjects.filter((one) => !isHow(one)), ...subjects.filter(isHow)];
}

const pointing = /^(that|it|those|they|this)$/;
const between = /^(just|only|probably|about|because of|the|a|an|my|me|our|his|her)$/;

/** "Tightness across my chest, it's my bra": the chest is named, whatever is blamed. */
const bodily = /\b(chest|breath|breathing|heart|legs?|calf|calves|foot|feet|toes?|muscles?|pee|wee|urine)\b/;

/** "Bent yes but that's my bike": what is so is named next, and is no part of a body. */
export function isOfThingNext(terms: readonly Term[], next: readonly Term[] = []): boolean {
  if (terms.some(({ entry, text }) => (entry?.is === 'subject' && isOfBody(entry)) || bodily.test(text)))
    return false;
  const said = next.filter(({ entry }) => entry?.is !== 'cut');
  if (!pointing.test(said[0]?.text ?? '') || !verbs.has(said[1]?.text ?? '')) return false;
  const named = said.slice(2).find(({ text }) => !between.test(text))?.entry;
  const denied = said.findIndex(({ entry }) => entry?.is === 'not');
  const told = denied < 0 ? said : said.slice(0, denied);
  return named?.is === 'subject' && !isOfBody(named) && !told.some(isBodyAt);
}

export const isBodyAt = ({ entry }: Term): boolean => entry?.is === 'subject' && isOfBody(entry);
