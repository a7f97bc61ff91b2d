/** Words that would be good news, a denial or an end, and are none by what stands beside them. */
import type { FindingKey } from '../../triage/index.ts';
import { isAllBest } from '../findings/values.ts';
import type { Term } from './term.ts';

export const isOtherwise = (terms: readonly Term[], at: number): boolean =>
  isNoise(terms, at) ||
  isUsualTrouble(terms, at) ||
  isNothingNew(terms, at) ||
  isStoppedRun(terms, at) ||
  isNotEven(terms, at) ||
  isWillDo(terms, at);

const being = /^(is|are|'s|was|feels?|feeling|all|both|perfectly|still|now|totally|completely)$/;
const likened =
  /^(like|as if|as though|awful|horrible|terrible|horrific|rough|bad|crunchy|weird|funny|odd|from|when|whenever|is coming|coming|comes|came)\b/;
const heard =
  /^(the|this|that|any|no|funny|weird|strange|loud|\w*(click|popp|crack|crackl|crunch|grind|creak|grat|squeak|snapp|rubb)(ing|y))$/;

/** "My knees sound like popcorn", "a crackling sound when i squat": what is heard; "the knee is sound" is good news. */
function isNoise(terms: readonly Term[], at: number): boolean {
  const before = terms[at - 1]?.text ?? '';
  return (
    terms[at]?.text === 'sound' &&
    !being.test(before) &&
    (likened.test(terms[at + 1]?.text ?? '') || heard.test(before))
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

/** "Nah not even foot's warm": a no and more of it, and what comes next is not denied. */
const isNotEven = (terms: readonly Term[], at: number): boolean =>
  terms[at]?.text === 'not even' &&
  terms[at - 1]?.entry?.is === 'no' &&
  (terms[at + 1] === undefined ||
    (terms[at + 1]?.entry?.is === 'subject' &&
      /^(is|are|'s|was|feels?|looks?)$/.test(terms[at + 2]?.text ?? '')) ||
    /^(dude|bro|bruh|man|mate|fam|cuz|pal|lol)$/.test(terms[at + 1]?.text ?? ''));

/** "No worries, i'll get somebody to drive me": it is agreed, and nothing is said of a leg. */
const isWillDo = (terms: readonly Term[], at: number): boolean =>
  /^no (worries|problem|bother|drama|dramas|probs)$/.test(terms[at]?.text ?? '') &&
  /^(i|we)$/.test(terms[at + 1]?.text ?? '') &&
  /^(will|shall|am|are|can)$/.test(terms[at + 2]?.text ?? '');

/** "It never has been sore": that it was, is denied; by itself "never has" answers. */
export const isNeverYet = (terms: readonly Term[], at: number): boolean =>
  /^never (has|have|had|did|does|is|was)$/.test(terms[at]?.text ?? '') &&
  (terms[at + 1]?.entry?.is === 'property' ||
    /^(been|really|felt|got|hurt)$/.test(terms[at + 1]?.text ?? ''));

const answers =
  /^(not (at all|a bit|one bit|particularly|in the least|in the slightest|remotely)( nothing)?|none of (it|them|that)|can not say i (am|have|was|feel)|(most |no )?(definitely|absolutely|certainly|obviously|surely|honestly|totally) not|((thank|oh) )?(god|lord|goodness|heavens) no)$/;
/** "Definitely not my knee", and not "definitely not, my knee is fine". */
function isPlaceAlone(terms: readonly Term[], from: number): boolean {
  let at = from;
  while (/^(the|my|me|in|on|both)$/.test(terms[at]?.text ?? '')) at += 1;
  const { entry } = terms[at] ?? {};
  return at > from && entry?.is === 'subject' && entry.kind === 'part' && terms[at + 1] === undefined;
}

const between = /^(is|are|'s|was|feel|feels|feeling|even|really|so|too|all|a|an|any)$/;

/** "Not at all swollen", "can't say i'm tired": it denies what follows, where that was asked for, or nothing was. */
export function isOfNext(terms: readonly Term[], at: number, asked: readonly FindingKey[]): boolean {
  if (!answers.test(terms[at]?.text ?? '')) return false;
  let next = at + 1;
  while (terms[next]?.cut === false && between.test(terms[next]?.text ?? '')) next += 1;
  const { entry, also = [], cut } = terms[next] ?? {};
  if (isPlaceAlone(terms, next)) return true;
  if (entry?.is !== 'property' || cut) return false;
  if (
    terms[at]?.text.startsWith('none ') === true &&
    !/^(is|are|'s|was|feels)$/.test(terms[at + 1]?.text ?? '')
  )
    return false;
  const complaints = [entry, ...also].flatMap((each) =>
    each.is === 'property' ? each.frames.filter(({ says }) => !isAllBest(says)) : [],
  );
  return complaints.some(({ says }) => asked.length === 0 || asked.some((key) => Object.hasOwn(says, key)));
}
