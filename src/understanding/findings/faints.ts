/** A faint is told as a danger of the chest, and "my chest is fine" does not take it back. */
import type { FindingKey } from '../../triage/index.ts';
import type { Reply } from '../answers/answers.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { Standing } from '../context/context.ts';
import {
  efforts,
  faceDown,
  faints,
  falls,
  foundDown,
  hadToGoDown,
  legsGone,
  nearFaints,
  noRoot,
  skinned,
  slips,
  standingUp,
  toppled,
  wentDown,
} from '../lexicon/faints.ts';
import type { Mention } from '../mentions/types.ts';
import { textOf } from '../terms/term.ts';

/** Whether they fainted, as far as that is told; `reply`: to the question whether they did, if that was asked. */
export function faintIn(
  told: readonly Mention[],
  clauses: readonly Clause[],
  reply: Replied | undefined,
): { readonly fainted?: boolean; readonly explained: readonly Mention[] } {
  const explained = reply === undefined ? [] : explainedIn(told, clauses);
  const isDenied: Replied | undefined = explained.length > 0 ? { lead: 'no', whole: undefined } : reply;
  const fainted = faintedIn([...told, ...explained], clauses, isDenied);
  return { explained, ...(fainted === undefined ? {} : { fainted }) };
}

type Replied = Pick<Reply, 'lead' | 'whole'>;

/**
 * Was a faint told (true), denied in so many words (false), or not spoken of? Whoever went dizzy in full effort, or has
 * fallen with it, may have fainted; "I'm not dizzy now" takes nothing of that back. `reply`: a plain answer to whether it was
 * a faint.
 */
function faintedIn(
  told: readonly Mention[],
  clauses: readonly Clause[],
  reply: Replied | undefined,
): boolean | undefined {
  const spoken = told.flatMap(({ says, clause, from }) => {
    const text = clauses[clause]?.terms.find((each) => each.from === from)?.text ?? '';
    const isFaint = faints.test(text);
    const isDown = says.chest === 'unsure' && isUnexplained(clauses, clause);
    const isNear = !isFaint && (isDown || nearFaints.test(text));
    if (says.chest === undefined || !(isFaint || isNear)) return [];
    // "Nothing sore, scraped my palm when the floor came up" denies no faint.
    if (says.chest === 'no') return isOfNow(clauses[clause]) || / came up$/.test(text) ? [] : [false];
    return isFaint || isDown || isInEffort(clauses, clause) || isPutDown(clauses, clause) ? [true] : [];
  });
  if (spoken.length > 0) return spoken.includes(true);
  if (told.some(({ says }) => says.chest !== undefined && says.chest !== 'no')) return undefined;
  // "Nothing at all right now" is no answer to what was on Wednesday.
  if (clauses.some(isOfNow)) return undefined;
  return reply?.lead === 'no' || reply?.whole === 'no' ? false : undefined;
}

/** Asked whether they fainted, "tripped over a kerb": what it was instead. */
function explainedIn(told: readonly Mention[], clauses: readonly Clause[]): readonly Mention[] {
  const clause = clauses.findIndex(({ terms, question }) => !question && explains(textOf(terms)));
  const first = clauses[clause]?.terms[0];
  if (first === undefined || told.some(({ says }) => says.chest !== undefined)) return [];
  return [{ says: { chest: 'no' }, sites: [], certainty: 'told', from: first.from, to: first.to, clause }];
}

const explains = (text: string): boolean =>
  (slips.test(text) || toppled.test(text) || ownFeet.test(text)) && !unexplained.test(text);
const ownFeet = /\b(my|me) (own )?(feet|foot|toe|toes|laces?|shoelaces?)\b/;
const unexplained = /\b(no idea|not know|not sure|can not say|why|grey|gray|black|dizzy|woozy|faint\w*)\b/;

const isOfNow = (clause: Clause | undefined): boolean => /\b(now|today)\b/.test(textOf(clause?.terms));

/** "Dizzy getting up, had to sit on the floor": nearly. */
const isPutDown = (clauses: readonly Clause[], index: number): boolean =>
  clauses.slice(index, index + 3).some(({ question, terms }) => !question && hadToGoDown.test(textOf(terms)));

/** While running, or with a fall; not on getting up from a chair. */
function isInEffort(clauses: readonly Clause[], index: number): boolean {
  if (standingUp.test(textOf(clauses[index]?.terms))) return false;
  const told = clauses.map((clause) => (clause.question ? '' : textOf(clause.terms)));
  const near = told.slice(Math.max(0, index - 1), index + 2);
  return near.some((text) => efforts.test(text)) || told.some((text) => falls.test(text));
}

/** "My legs went from under me on the last sprint": that may have been a faint, and no joint. */
export function legsGoneIn(told: readonly Mention[], clauses: readonly Clause[]): readonly Mention[] {
  return told
    .filter(({ says: { jointTrouble, nerve, injury }, clause }) => {
      const isBad = jointTrouble === 'givesWay' || nerve === 'weak' || injury === 'yes';
      return isBad && legsGone.test(textOf(clauses[clause]?.terms)) && isInEffort(clauses, clause);
    })
    .slice(0, clauses.some(({ terms }) => slips.test(textOf(terms))) ? 0 : 1)
    .map((mention) => ({ ...mention, says: { chest: 'unsure' }, sites: [], certainty: 'pieced' }));
}

/** "I dropped on the track yesterday", "skinned my knees at parkrun": where nothing tripped them, they may have fainted. */
export const downIn = (clauses: readonly Clause[], standing: readonly Standing[]): readonly Mention[] =>
  clauses.flatMap(({ terms: [first] }, clause) => {
    const state = standing[clause];
    const isTold = first !== undefined && state?.imagined === false && !state.longAgo;
    if (!isTold || !isUnexplained(clauses, clause)) return [];
    const says = { chest: 'unsure' } as const;
    return [{ says, sites: [], certainty: 'pieced' as const, from: first.from, to: first.to, clause }];
  });

function isUnexplained(clauses: readonly Clause[], index: number): boolean {
  const told = clauses.map(({ terms, question }) => (question ? '' : textOf(terms)));
  const own = told[index] ?? '';
  const all = told.join(' ');
  if (slips.test(all.replace(noRoot, '')) || toppled.test(all)) return false;
  const near = told.slice(Math.max(0, index - 1), index + 2);
  // "Next minute" may be a clause of its own, and "i'm eating grass" two.
  const upTo = told.slice(Math.max(0, index - 2), index + 1).join(' ');
  // Who fell knows of a fall, and hardly ever of a faint; who only tells of the graze has said nothing of it.
  const isSkinned =
    skinned.test(own) && !told.some((text) => /\b(fell|fall(s|en|ing)?|tumbl\w*|came off)\b/.test(text));
  const isOnFace = faceDown.test(own);
  const isDown = wentDown.test(own) || isSkinned || isOnFace;
  const isInRun = near.some((text) => efforts.test(text));
  return foundDown.test(upTo) || (isDown && (isInRun || (isOnFace && skinned.test(own))));
}

/**
 * "I never fainted", to a warning about the chest: that denies the faint, and no pain or breath. Where a question asks for
 * the chest, it is an answer to that.
 */
export function withoutFaintDenied(
  told: readonly Mention[],
  clauses: readonly Clause[],
  asked: readonly FindingKey[],
): readonly Mention[] {
  if (asked.length > 0) return told;
  const isOfFaint = ({ from, clause }: Mention): boolean =>
    faints.test(clauses[clause]?.terms.find((each) => each.from === from)?.text ?? '');
  const good = told.filter(({ says }) => says.chest === 'no');
  if (good.length === 0 || !good.every(isOfFaint)) return told;
  return told.map((mention) => {
    const { chest: _, ...says } = mention.says;
    return good.includes(mention) ? { ...mention, says } : mention;
  });
}
