/** "Bramble's the one who puffed", "it was the horse puffing", "very stiff is my boss": another does or is it, and not the runner. */
import type { Clause } from '../clauses/clauses.ts';
import { isBodyAt } from '../mentions/otherThings.ts';
import type { Mention } from '../mentions/types.ts';
import { type Term, textOf } from '../terms/term.ts';
import { isAllBest } from './values.ts';

const lead = '(?:(?:and|but|well|no|nah|nope|sure|oh|so|mate|because|if anything) )*';
/** Words that stand for the runner, for a place, for a time, or for nothing that is known. */
const nobody =
  '(?!(?:the|my|our|his|her|your|a|an|i|me|mine|myself|it|that|this|they|these|those|we|us|which|there|what|where|when|why|how|just|only|not|now|one|ones|two|both|other|left|right|upper|lower|inner|outer|front|whole|all|every|first|last|next|worst|best|same|only|pain|ache|side|thing|things|feeling|sensation|problem|trouble|issue|point|part|bit|bits|area|place|spot|joint|bump|lump|skin|bone|muscle|tendon|back|rest|inside|outside|bottom|top|day|days|morning|evening|night|nights|time|moment|end|start|walk|run|stairs|hill|hills|cold|heat|weather|fall|race|flight)\\b)';
const determined = `(?:my|the|our|his|her|your|that|this|me) ${nobody}[\\w']+(?: ${nobody}[\\w']+)?`;
const being = "(?:is|was|are|were|'s)";

/** The name comes first, between, or behind what is said of it. */
const first = new RegExp(
  `^${lead}(?:${determined}|${nobody}[\\w']+) ${being} the (?:only )?(?:ones?|person|fella|lad|man|woman|creature)\\b`,
);
const cleft = new RegExp(
  `^${lead}(?:it|that) (?:is|was|'s|were) ${determined} (?:(?:who|that|which) (?:is |was |'s )?)?$`,
);
const last = new RegExp(
  `^ (?:(?:in (?:this|the|our) \\w+|(?:round|around) here) )?${being} (?:my|the|our|his|her) ${nobody}[\\w']+`,
);
const opened = new RegExp(
  `^${lead}(?:the (?:only )?|very |really |so |most |definitely )*(?:(?:one|thing|person) (?:who (?:is |'s )?|that is )?(?:going |getting )?)?$`,
);
const mine =
  /\b(my|me|mine|i am|i have|i had) (too|also|as well)\b|\b(and|so) (so )?(am|do|did|have|was) i\b|\bme (and|too)\b|\bboth of us\b/;

/** "My coach is the one who noticed me gasping": it is the runner who gasps. */
const telling =
  /\b(me|i|my|says?|said|saw|sees|seen|noticed|notices|told|tells|reckons|thinks|heard|hears|found|caught|asked|worries|worried)\b/;

/** What is said of another says nothing of the runner: never where a place of the runner's own stands in it. */
export const withoutTheOneWho = (told: readonly Mention[], clauses: readonly Clause[]): readonly Mention[] =>
  told.map((mention) => {
    const terms = clauses[mention.clause]?.terms ?? [];
    const at = terms.findIndex(({ from }) => from === mention.from);
    const isHis =
      at >= 0 && !isAllBest(mention.says) && isOfAnother(terms, at, clauses[mention.clause + 1]?.terms ?? []);
    return isHis ? { ...mention, says: {}, sites: [] } : mention;
  });

function isOfAnother(all: readonly Term[], end: number, next: readonly Term[]): boolean {
  const term = all[end];
  if (term?.entry?.is !== 'property' || /\b(me|my|i)\b/.test(term.text)) return false;
  const from = sentenceOf(all, end);
  const [terms, at] = [all.slice(from), end - from];
  const [before, after] = [textOf(terms.slice(0, at)), textOf(terms.slice(at + 1))];
  if (mine.test(`${after} ${textOf(next.slice(0, 4))}`) || terms.some(isBodyAt)) return false;
  if (terms.slice(0, at).some(({ entry }) => entry?.is === 'property')) return false;
  if (telling.test(before)) return false;
  const isDoing = /ing$/.test(term.text) || / (who|that|which)( is| was| 's)?$/.test(before);
  const isOpened = before === '' || opened.test(`${before} `);
  return first.test(before) || (isDoing && cleft.test(`${before} `)) || (isOpened && last.test(` ${after}`));
}

/** "Legs are normal, bramble's the one …": where the sentence of the one begins, behind what was told before. */
function sentenceOf(terms: readonly Term[], end: number): number {
  const one = terms.findIndex(({ text }, at) => at < end && /^(the )?(only )?one$/.test(text));
  const told = terms
    .slice(0, Math.max(0, one))
    .findLastIndex(({ entry }) => entry?.is === 'good' || entry?.is === 'property');
  return told + 1;
}
