/** Clauses that name nothing of a body: "have not", "i don't have such a thing", "that would be a no". */
import type { Answer } from '../heard.ts';
import {
  besides,
  helping,
  hoping,
  knowing,
  sayings,
  standIns,
  telling,
  things,
  unusual,
} from '../lexicon/replies.ts';
import type { Term } from '../terms/term.ts';

type Plain = {
  readonly answer: Answer;
  /** It speaks of all that was asked, wherever it stands: "i have none of these". */
  readonly whole: boolean;
};

/** Marks that may stand in an answer; whatever names a body may not. */
const allowed = new Set(['not', 'past', 'now', 'if', 'report', 'idle', 'no', 'yes', 'only', 'degree']);

/** What a clause of small words answers, if it is one. */
export function plainAnswer(terms: readonly Term[]): Plain | undefined {
  // "But no nothing for me": the but leads over, and says nothing of itself
  const own = terms[0]?.entry?.is === 'cut' ? terms.slice(1) : terms;
  return knownNot(own) ?? saidSo(own) ?? standingFor(own);
}

const wordsIn = (terms: readonly Term[]): readonly string[] => terms.flatMap(({ text }) => text.split(' '));

/** "Not that i can think of", "not as far as i know". */
function knownNot(terms: readonly Term[]): Plain | undefined {
  const words = wordsIn(terms);
  const from = words.indexOf('not');
  if (from < 0 || from > 1 || words.length > from + 9) return undefined;
  const [next, after] = [words[from + 1] ?? '', words[from + 2] ?? ''];
  const opens =
    next === 'that' || (next === 'as' && after === 'far') || (next === 'from' && after === 'what');
  return opens && words.slice(from + 2).every((word) => knowing.has(word))
    ? { answer: 'no', whole: false }
    : undefined;
}

/** "I would have to say no", "it is a no from me"; "i would love to say no" only hopes. */
function saidSo(terms: readonly Term[]): Plain | undefined {
  const words = wordsIn(terms);
  const at = words.findIndex((word) => word === 'no' || word === 'yes');
  if (at < 1 || words.length > 10) return undefined;
  if (!words.slice(at + 1).every((word) => besides.has(word) || standIns.has(word))) return undefined;
  const before = words.slice(0, at);
  const says = before.includes('say') || before.includes('says') || before.includes('saying');
  if (says && before.some((word) => hoping.has(word))) return { answer: 'unsure', whole: false };
  if (before.includes('not') || !before.every((word) => sayings.has(word))) return undefined;
  if (!says && !['a', 'is', 'hard', 'with'].some((word) => before.includes(word))) return undefined;
  return { answer: words[at] === 'no' ? 'no' : 'yes', whole: false };
}

const doubting = /^(think|believe|reckon|suppose|guess|imagine)$/;

/** "Have not", "i have never had such a thing", "nothing of such"; "i do", "have". */
function standingFor(terms: readonly Term[]): Plain | undefined {
  if (!terms.every(({ entry, text }) => entry === undefined || allowed.has(entry.is) || text === 'just'))
    return undefined;
  const words = wordsIn(terms);
  if (words.length === 0 || words.length > 14) return undefined;
  const nothing = words.findIndex((word) => word === 'nothing' || word === 'none');
  // "it's nothing" plays down what was told
  if (nothing === 2 && /^(it|that) is$/.test(words.slice(0, 2).join(' '))) return undefined;
  const denials = terms.filter(({ entry }) => entry?.is === 'not' && entry.how !== 'hardly');
  const doubts = words.some((word) => doubting.test(word));
  const isSmall = (word: string): boolean =>
    standIns.has(word) ||
    helping.has(word) ||
    things.has(word) ||
    besides.has(word) ||
    doubting.test(word) ||
    ['not', 'never', 'no', 'nothing', 'none', 'neither', 'nor', 'without'].includes(word) ||
    (nothing >= 0 && unusual.has(word));
  if (!words.every(isSmall)) return undefined;
  const speaks = nothing >= 0 || words.some((word) => things.has(word));
  if (denials.length === 0) return confirms(words) && !doubts ? { answer: 'yes', whole: false } : undefined;
  // "Not all of that", "not always", "can not say i have not" deny less than all
  const all = words.indexOf('all');
  if (all > 0 && words[all - 1] === 'not' && words[all + 1] !== undefined) return undefined;
  if (/\bnot (all|always|everything|both|just|only)\b|\bthat is not all\b/.test(words.join(' ')))
    return undefined;
  const nots = denials.filter(({ entry }) => entry?.is === 'not' && entry.how === 'not').length;
  if (nots > 1 || !(speaks || denies(words))) return undefined;
  return doubts ? { answer: 'unsure', whole: false } : { answer: 'no', whole: speaks };
}

/** A verb and its not: "i have not", "don't have". */
function denies(words: readonly string[]): boolean {
  return words.includes('never') || words.some((word, at) => helping.has(word) && words[at + 1] === 'not');
}

const surely =
  /^(still|really|just|actually|sure|surely|indeed|sorry|already|now|both|all|too|also|dear|yes)$/;

/** A verb that stands for all of it, and nobody's past: "have", "i do", "i have got it". */
function confirms(words: readonly string[]): boolean {
  if (words.length > 6 || words.includes('had') || words.includes('was') || words.includes('were'))
    return false;
  if (words[0] === 'got' && words.length > 1) return false;
  if (!words.every((word) => standIns.has(word) || helping.has(word) || surely.test(word))) return false;
  const [first = ''] = words;
  return (
    (standIns.has(first) || first === 'have' || first === 'do') && words.some((word) => telling.has(word))
  );
}
