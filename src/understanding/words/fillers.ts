/** Um, like, mate, you know: words that may be passed over. */
import {
  closers,
  fillerPhrases,
  fillers,
  meantAfterOpeners,
  meantBeforeClosers,
  names,
  namesAfter,
  openers,
} from '../lexicon/fillers.ts';
import type { Draft, Word } from './words.ts';

const fillerSet = new Set(fillers);
const nameSet = new Set(names);
const beforeName = new Set(namesAfter);
const closerSet = new Set(closers);
const meantBeforeSet = new Set(meantBeforeClosers);
const openerSet = new Set(openers);
const meantSet = new Set(meantAfterOpeners);
const phrases = fillerPhrases.map((phrase) => phrase.split(' '));
const phraseStarts = new Set(phrases.map(([first]) => first));

export function markFillers(drafts: readonly Draft[]): Word[] {
  const filler = drafts.map(
    ({ text }, index) =>
      isFiller(text, drafts[index - 1]?.text, drafts[index + 1]?.text) && !isLikeness(drafts, index),
  );
  drafts.forEach(({ text }, index) => {
    if (!phraseStarts.has(text)) return;
    const phrase = phrases.find((words) => words.every((word, step) => drafts[index + step]?.text === word));
    // "so i am" closes what is said, in Ireland; "so i'm tired" says something
    if (text === 'so' && (index === 0 || !ends(drafts[index + (phrase?.length ?? 0)]?.text))) return;
    phrase?.forEach((_, step) => {
      filler[index + step] = true;
    });
  });
  for (
    let at = 0;
    at < drafts.length && (filler[at] === true || opensOnly(drafts, at) || isLike(drafts, at));
    at += 1
  )
    filler[at] = true;
  const last = drafts.length - 1;
  if (closesOnly(drafts, last)) filler[last] = true;
  return drafts.map((draft, index) => ({ ...draft, filler: filler[index] ?? false }));
}

const joins = new Set(['and', 'but', 'no', 'yes', 'thanks']);

/** Is what was said before this word at an end? */
const ends = (next: string | undefined): boolean => next === undefined || joins.has(next);

const likened = /^(a|an|it|they|somebody|someone|something|i|flat|strong|black|dark|weak)$/;
const measures =
  /^(a|an|the) (bit|little|lot|touch|tad|week|day|month|year|couple|few|while|one|two|three|four|five|six|seven|eight|nine|ten|zero|half|whole|other|same)$/;

/** "Like a strong brew", and nothing more: the answer is a likeness, and "like" no breath that is filled. */
const isLikeness = (drafts: readonly Draft[], at: number): boolean =>
  at === 0 &&
  drafts[at]?.text === 'like' &&
  drafts.length <= 9 &&
  likened.test(drafts[1]?.text ?? '') &&
  !measures.test(`${drafts[1]?.text} ${drafts[2]?.text}`);

/** "Um so like my shins …". */
const isLike = (drafts: readonly Draft[], at: number): boolean =>
  at > 0 && drafts[at]?.text === 'like' && drafts[at + 1] !== undefined;

const ownWords = /^(my|one|both|this|these|left|right)$/;

/** "So …", "well …", "doctor, my …" at the beginning, and not "so sore", "well enough". */
function opensOnly(drafts: readonly Draft[], at: number): boolean {
  const next = drafts[at + 1]?.text;
  if (drafts[at]?.text === 'doctor') return at === 0 && ownWords.test(next ?? '');
  return next !== undefined && openerSet.has(drafts[at]?.text ?? '') && !meantSet.has(next);
}

/** "… thanks" at the end, and not "no thanks". */
function closesOnly(drafts: readonly Draft[], at: number): boolean {
  const before = drafts[at - 1]?.text;
  return before !== undefined && closerSet.has(drafts[at]?.text ?? '') && !meantBeforeSet.has(before);
}

/** "No baby, it don't look bent", and not "no baby toe", "since the baby". */
const beforeBaby = /^(oh|no|nah|yes|yeah|well|today|now|okay|alright|right|lord)$/;
const afterBaby = /^(toe|toes|steps?|weight|bump|brain|came|comes|is|due|on|in|yet|or)$/;

function isFiller(text: string, before: string | undefined, after: string | undefined): boolean {
  if (text === 'like') return before === undefined || after === undefined;
  if (nameSet.has(text)) return before !== undefined ? !beforeName.has(before) : after === undefined;
  if (text === 'baby') return beforeBaby.test(before ?? '') && !afterBaby.test(after ?? '');
  if (text === 'oh' && before === 'one') return false;
  return fillerSet.has(text);
}
