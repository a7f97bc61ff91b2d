/** Answers to several things that are no plain no: yes to some of them and not to which, or nothing that can be relied on. */
import type { FindingKey } from '../../triage/index.ts';
import type { Clause } from '../clauses/clauses.ts';
import { saidAfterwards } from '../findings/earlier.ts';
import { bestOfKeys, isAlarm } from '../findings/values.ts';
import {
  asUsual,
  besideThem,
  exceptEverything,
  goingThrough,
  hadThem,
  halfAtTheEnd,
  halfHearted,
  hedges,
  noes,
  normalBut,
  noTakenBack,
  notQuiteNo,
  ofSoMany,
  onlySince,
  onlyTillNow,
  othersDisagree,
  overByNow,
  placesInList,
  thereItDoes,
  yesAfterAll,
  yesByNow,
  yeses,
} from '../lexicon/someOfThem.ts';
import type { Reply } from './answers.ts';
import { openKeys } from './byTelling.ts';

const answers = /^(yes|yeah|yep|yup|aye|no|nope|nah)$/;
const around = new Set(['and', 'then', 'um', 'er', 'to', 'the', 'well', 'let', 'us', 'see', 'right', 'so']);
const some = [exceptEverything, onlySince, hadThem, onlyTillNow, thereItDoes, ofSoMany, yesByNow];
const open = [noTakenBack, normalBut, notQuiteNo, halfHearted, othersDisagree, asUsual];

/** What such an utterance answers, if it is one: nothing is settled by it, and it is asked again. */
export function someOnly(clauses: readonly Clause[], asked: readonly FindingKey[]): Reply | undefined {
  if (asked.length < 2 || asked.some((key) => openKeys.includes(key))) return undefined;
  const words = clauses.flatMap(({ terms }) => terms.flatMap(({ text }) => text.split(' ')));
  const text = words.join(' ');
  // "The chest one, yes": a yes to what was asked before. Behind a no it leaves that no as it is.
  if ((!noes.has(words[0] ?? '') || words[1] === 'to') && saidAfterwards(clauses) !== undefined)
    return ofNone;
  if (isMixed(text.replace(goingThrough, '').split(' '), asked.length) || isSome(text)) return ofSome;
  return isOpen(text, asked) ? ofNone : undefined;
}

/** "No yes no", "nope just the one". "Yeah nah" and "no yeah" are figures of speech, and one answer. */
function isMixed(words: readonly string[], asked: number): boolean {
  const said = words.filter((word) => !around.has(word));
  const mixed = said.some((word) => yeses.has(word)) && said.some((word) => !yeses.has(word));
  if (!mixed || !said.every((word) => answers.test(word))) return false;
  return (
    said.length > 2 || (asked === 2 && said.length === 2 && said.every((word) => /^(yes|no)$/.test(word)))
  );
}

/** Small words alone, and the place of one in the list, half a yes, or a yes after all. */
function isSome(text: string): boolean {
  if (some.some((pattern) => pattern.test(text))) return true;
  const { words, isPlaced } = smallWords(text);
  if (words === undefined || !words.some((word) => noes.has(word))) return false;
  if (isPlaced && words.some((word) => yeses.has(word) || hedges.has(word))) return true;
  return (halfAtTheEnd.test(text) && !/\bnot (even )?a\b/.test(text)) || yesAfterAll.test(text);
}

function isOpen(text: string, asked: readonly FindingKey[]): boolean {
  if (open.some((pattern) => pattern.test(text))) return true;
  if (overByNow.test(text) && isAlarm(bestOfKeys(asked))) return true;
  const { words, isPlaced } = smallWords(text);
  // "No to the first two" leaves the rest; whoever says the last has gone through them all.
  return (
    isPlaced && words?.some((word) => noes.has(word)) === true && !/\b(last|third|final|other)\b/.test(text)
  );
}

/** The words without the places, if all of them are small. */
function smallWords(text: string): { readonly words?: readonly string[]; readonly isPlaced: boolean } {
  const without = text.replace(placesInList, '');
  const words = without.split(' ').filter((word) => word !== '');
  const isSmall = words.every(
    (word) => noes.has(word) || yeses.has(word) || hedges.has(word) || besideThem.has(word),
  );
  return { ...(isSmall ? { words } : {}), isPlaced: isSmall && without !== text };
}

const ofNone: Reply = {
  lead: undefined,
  whole: undefined,
  only: false,
  weak: false,
  all: false,
  listed: false,
  mends: false,
  used: new Set(),
};

/** Yes to some of it: which is asked. */
const ofSome: Reply = { ...ofNone, lead: 'yes' };
