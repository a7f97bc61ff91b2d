/** Words that would be good news, a denial or an end, and are none by what stands beside them. */
import type { Term } from './terms.ts';

export const isOtherwise = (terms: readonly Term[], at: number): boolean =>
  isNoise(terms, at) || isUsualTrouble(terms, at) || isNothingNew(terms, at) || isStoppedRun(terms, at);

const likened =
  /^(like|as if|as though|awful|horrible|terrible|horrific|rough|bad|crunchy|weird|funny|odd)\b/;

/** "My knees sound like popcorn", "the clicking sound": what is heard; "the knee is sound" is good news. */
function isNoise(terms: readonly Term[], at: number): boolean {
  if (terms[at]?.text !== 'sound') return false;
  const before = terms[at - 1]?.text ?? '';
  return (
    likened.test(terms[at + 1]?.text ?? '') ||
    /^(the|this|that|any|no|funny|weird|strange|loud|clicking|popping|cracking|crunching|grinding|creaking)$/.test(
      before,
    )
  );
}

/** "Its usual creaky self": the trouble is, and nothing is well. */
function isUsualTrouble(terms: readonly Term[], at: number): boolean {
  const next = terms[at + 1];
  return terms[at]?.text === 'usual' && next?.entry?.is === 'property' && !next.cut;
}

/** "Nothing new walking's fine": what comes next is not denied; by itself it answers. */
const isNothingNew = (terms: readonly Term[], at: number): boolean =>
  terms[at]?.text === 'nothing' && terms[at + 1]?.text === 'new' && terms[at + 2] !== undefined;

/** "It was a four so i stopped": the run did, and not the pain. */
const isStoppedRun = (terms: readonly Term[], at: number): boolean =>
  terms[at]?.text === 'stopped' &&
  (terms[at - 1]?.text === 'i' ||
    (terms[at - 2]?.text === 'i' && /^(just|then|had|have)$/.test(terms[at - 1]?.text ?? '')));
