/** An answer that says yes to some of what was asked, and not to which. */
import type { FindingKey } from '../../triage/index.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { Reply } from './answers.ts';
import { openKeys } from './byTelling.ts';

const answers = /^(yes|yeah|yep|yup|aye|no|nope|nah)$/;
const yeses = /^(yes|yeah|yep|yup|aye)$/;
const around = new Set(['and', 'then', 'um', 'er', 'to', 'the']);
/** "No just the last", "none but one": how many, or the how manieth. */
const counted =
  /^(all )?(no|nope|nah|not|none|nothing|not really|(no|none) (of|to) (that|those|these|them)|(no|none) to all)( no)? (but|just|only|except|except for|bar|barring|apart from|aside from|other than|save for)( for)?( the)? (one|two|last|first|second|third|fourth|middle|latter|former)( (one|two|thing|bit|part|of (them|those|these)))?( (mind|though))?$/;

/** "No yes no", "nope just the one". "Yeah nah" and "no yeah" are figures of speech, and one answer. */
export function isOfSomeOnly(clauses: readonly Clause[], asked: readonly FindingKey[]): boolean {
  if (asked.length < 2 || asked.some((key) => openKeys.includes(key))) return false;
  const words = clauses.flatMap(({ terms }) => terms.flatMap(({ text }) => text.split(' ')));
  return counted.test(words.join(' ')) || isMixed(words, asked.length);
}

function isMixed(words: readonly string[], asked: number): boolean {
  const said = words.filter((word) => !around.has(word));
  const mixed = said.some((word) => yeses.test(word)) && said.some((word) => !yeses.test(word));
  if (!mixed || !said.every((word) => answers.test(word))) return false;
  return (
    said.length > 2 || (asked === 2 && said.length === 2 && said.every((word) => /^(yes|no)$/.test(word)))
  );
}

/** Yes to some of it: nothing is settled, and which is asked. */
export const ofSome: Reply = {
  lead: 'yes',
  whole: undefined,
  only: false,
  weak: false,
  all: false,
  mends: false,
  used: new Set(),
};
