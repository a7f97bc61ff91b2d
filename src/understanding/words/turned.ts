/** Sentences that say their "not" roundabout ("no way i can walk"), in the plain words that they stand for. */
import { withoutFronted } from './fronted.ts';
import { withoutNamedFirst } from './namedFirst.ts';
import { plainlyWished } from './wished.ts';
import type { Word } from './words.ts';

const none =
  'no|zero|not (?:a|any|one|much of a)|do not (?:have|stand) an?|(?:can not|do not) (?:see|think|believe|know of)(?: there is)? any|fat|slim';
const kinds = 'earthly|bloody|flipping|freaking|damn|hope in';
const noWay = `(?:(?:i|i have|i had|there is|there was|in|it is) )?(?:(?:${none}) (?:(?:${kinds}) )?(?:way|chance|hope|prayer|possibility|prospect|danger)(?: (?:on earth|in hell|in the world|at all|whatsoever))?|(?:can|do|could) not (?:see|know) how)`;
const able = 'can|could|would|will|am|is|are|was|were|have|has|do|does|did|should';

/** "No way [that] i can …", "my foot is …". */
const toldAfter = new RegExp(
  `^${noWay}( that)? (?<who>i|it|they|we|this|that|there|(?:my|the) (?:left |right )?[a-z]+) (?<verb>${able})\\b`,
);
/** "No way can i …". */
const turnedAfter = new RegExp(`^${noWay} (?<verb>${able}) (?<who>i|it|they|we)\\b`);
/** "No chance of [me] walking". */
const doingAfter = new RegExp(`^${noWay} of (?:(?:me|my) )?(?<doing>[a-z]{2,}ing)\\b`);

/** "No way! i can walk fine": a plain no, and then how well it goes. */
const wellBehind =
  /^(?: \S+){1,5}? (?:fine|okay|ok|grand|perfectly|easily|easy|no (?:problem|bother|trouble)|everything|just the same|well)\b/;

/** Nobody could say that it is not so. */
const notUntrue =
  /^(?:i )?(?:(?:would|will) be (?:lying|a liar|fibbing|telling lies) if i (?:said|say|told you|claimed)|(?:it )?would (?:not be true|be a lie|be lying|be untrue) to (?:say|claim)|(?:can|could|will|would) not (?:honestly |really |truthfully )?(?:say|claim|pretend)|would not be (?:honest|truthful) (?:to say|saying|if i said))(?: that)?(?= )/;
const denial =
  /^(?: (?:i|it|there|they|that|my|the|have|had|has|is|was|am|do|did|does|got|am|were|[a-z]+)){0,4}? (?<not>not|no|never)(?= )/;

const count = (text: string): number => text.trim().split(/\s+/).length;

const stems: Readonly<Record<string, string>> = { breath: 'breathe', mov: 'move', tak: 'take', mak: 'make' };

/** "Walking": walk; "putting": put. */
function plainOf(doing: string): string {
  const stem = doing.slice(0, -3);
  return stems[stem] ?? (/([pt])\1$/.test(stem) || stem === 'runn' ? stem.slice(0, -1) : stem);
}

const verbs =
  /^(feel|walk|stand|put|move|breathe|catch|get|bend|bear|lift|even|take|go|run|sleep|hardly|see|tell|stop|bring|straighten|hold|wiggle|use|do|push|climb|pee|wee|really|weight|weightbear)$/;
/** "A canny walk" is a good one. */
const thing = /^(walk|run|go|feel|sleep|bend|lift|stop|pee|wee|push|climb)$/;

/** "No way i'm walking", "no chance of walking": can not walk. */
const notAble = (doing: Word): readonly Word[] =>
  ['can', 'not', plainOf(doing.text)].map((text) => ({ ...doing, text }));

/** "I canny feel it": cannae, as it is written by who does not know it; and not "i'm canny". */
function isCannae(words: readonly Word[], at: number): boolean {
  if (words[at]?.text !== 'canny') return false;
  const before = words[at - 1]?.text ?? '';
  const next = words[at + 1]?.text ?? '';
  if (/^(i|ah|we|they|it|ye|you)$/.test(before)) return true;
  return verbs.test(next) && !(/^(a|the|is|was|'s)$/.test(before) && thing.test(next));
}

/** "It'll no bend", "i could no feel it". */
const isScotsNot = (texts: readonly string[], at: number): boolean =>
  texts[at] === 'no' &&
  /^(can|could|will|would|does|did|do)$/.test(texts[at - 1] ?? '') &&
  (verbs.test(texts[at + 1] ?? '') || /^(turn|budge|shift|wake|work|flex)$/.test(texts[at + 1] ?? ''));

/** "No had any tablets"; "no had a fall" may as well be an answer and a fall. */
const isScotsHad = (texts: readonly string[], at: number): boolean =>
  texts[at] === 'no' && /^(had|taken) any$/.test(`${texts[at + 1]} ${texts[at + 2]}`);

const helping = new RegExp(`^(?:${able}|had|does|were)$`);
/** "I can't hardly walk": of two nots that are said for one, the first; read as two, they would be good news. */
const isDoubled = (texts: readonly string[], at: number): boolean =>
  texts[at] === 'not' &&
  helping.test(texts[at - 1] ?? '') &&
  /^(?:hardly|barely|scarcely)$/.test(texts[at + 1] ?? '');

/** The words with every roundabout "not" said plainly; each keeps the place of the word it comes from. */
export function withoutTurns(said: readonly Word[]): readonly Word[] {
  const words = withoutNamedFirst(withoutFronted(said));
  const texts = words.map(({ text }) => text);
  const out: Word[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at];
    if (word === undefined) break;
    if (isCannae(words, at)) {
      out.push({ ...word, text: 'can' }, { ...word, text: 'not', cut: false });
      at += 1;
      continue;
    }
    if (isDoubled(texts, at)) {
      at += 1;
      continue;
    }
    if (isScotsNot(texts, at) || isScotsHad(texts, at)) {
      out.push({ ...word, text: 'not' });
      at += 1;
      continue;
    }
    const plain = mayTurn.test(word.text) ? plainly(words, texts, at) : undefined;
    if (plain === undefined) {
      out.push(word);
      at += 1;
    } else {
      out.push(...plain.words.map((one, step) => (step === 0 ? { ...one, cut: word.cut } : one)));
      at += plain.length;
    }
  }
  return out;
}

const mayTurn = /^(no|not|zero|fat|slim|do|i|there|in|it|would|can|could|will|wish|hardly|never)$/;

function plainly(
  words: readonly Word[],
  texts: readonly string[],
  at: number,
): { readonly words: readonly Word[]; readonly length: number } | undefined {
  const text = texts.slice(at, at + 20).join(' ');
  const wished = plainlyWished(words, text, at);
  if (wished !== undefined) return wished;
  const told = toldAfter.exec(text) ?? turnedAfter.exec(text);
  if (told !== null) {
    const length = count(told[0]);
    const { who = '', verb = '' } = told.groups ?? {};
    const own = words.slice(at, at + length);
    if (own.slice(1).some(({ cut }) => cut) || wellBehind.test(text.slice(told[0].length))) return undefined;
    const last = own.filter(({ text: one }) => one === verb).at(-1);
    const subject = own.slice(-count(who) - 1).filter((one) => who.split(' ').includes(one.text));
    if (last === undefined) return undefined;
    const next = words[at + length];
    if (who === 'i' && verb === 'am' && next?.text.endsWith('ing') === true)
      return { words: [...subject, ...notAble(next)], length: length + 1 };
    return { words: [...subject, last, { ...last, text: 'not', cut: false }], length };
  }
  const doing = doingAfter.exec(text);
  const deed = doing === null ? undefined : words[at + count(doing[0]) - 1];
  if (doing !== null && deed !== undefined) return { words: notAble(deed), length: count(doing[0]) };
  const untrue = notUntrue.exec(text);
  const not = untrue === null ? null : denial.exec(text.slice(untrue[0].length));
  if (untrue === null || not === null) return undefined;
  const from = at + count(untrue[0]);
  const kept = words.slice(from, from + count(not[0]) - 1);
  return {
    words: kept.map((one) => ({ ...one, text: now[one.text] ?? one.text })),
    length: count(untrue[0]) + count(not[0]),
  };
}

/** "… if i said there was no pain": it is now. */
const now: Readonly<Record<string, string>> = { was: 'is', were: 'are', had: 'have', did: 'do' };
