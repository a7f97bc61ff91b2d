/** Another is asked for: what is told of them is read as if they said it themselves. */

import type { Context, Heard } from '../heard.ts';
import {
  afterHerself,
  afterShortVerb,
  another,
  askingForAnother,
  carers,
  forMyself,
  grownUps,
  notVerbs,
  ofMyself,
  ofOneself,
  youngOnes,
} from '../lexicon/onBehalf.ts';
import type { Word } from '../words/words.ts';
import { requestIn } from './requests.ts';

const grown = new RegExp(`\\b(?:${grownUps})\\b`);
const young = new RegExp(`\\b(?:${youngOnes}|(?:my|our) (?:\\w+ )?year old)\\b`);

/** The words as the one who is told of would say them, and whether that is another than who speaks. */
export function toldOf(
  words: readonly Word[],
  whose: Context['whose'],
): { readonly spoken: readonly Word[] } & Pick<Heard, 'forAnother' | 'forMyself'> {
  if (whose === 'another' && forMyself.test(words.map(({ text }) => text).join(' ')))
    return { spoken: words, forMyself: true };
  const who = whose === 'unknown' ? askedFor(words) : whose;
  if (who === undefined) return { spoken: words };
  const spoken = asTheySay(words);
  return who === 'another' ? { spoken } : { spoken, forAnother: who };
}

/** "It's for my husband, his calf hurts": of whom somebody asks who tells nothing of themselves. */
function askedFor(words: readonly Word[]): Heard['forAnother'] {
  const said = words.map(({ text }) => text).join(' ');
  const who = young.test(said) ? 'child' : grown.test(said) ? 'adult' : undefined;
  if (who === undefined || ofOneself.test(said)) return undefined;
  const request = requestIn(words);
  const isOfThem = request?.kind === 'aboutSomebody' && request.who === who;
  return isOfThem || askingForAnother.some((asking) => asking.test(said)) ? who : undefined;
}

/** "His calf hurts when he walks", as he would say it: "my calf hurts when i walk". */
function asTheySay(words: readonly Word[]): readonly Word[] {
  const texts = words.map(({ text }) => text);
  const said: Word[] = [];
  for (let at = 0; at < words.length; ) {
    const { replacement, length } = saidBy(texts, at);
    const word = words[at];
    if (word === undefined) break;
    said.push(
      ...replacement.map((text, step) => ({
        ...(words[Math.min(at + step, at + length - 1)] ?? word),
        text,
      })),
    );
    at += length;
  }
  return said;
}

type Saying = { readonly replacement: readonly string[]; readonly length: number };

function saidBy(texts: readonly string[], at: number): Saying {
  const text = texts[at] ?? '';
  const next = texts[at + 1] ?? '';
  const whom = another.exec(texts.slice(at, at + 7).join(' '));
  if (whom !== null) return ofThem(texts, at, whom[0].split(' ').length, whom.groups?.age);
  switch (text) {
    case 'he':
    case 'she':
      return carers.test(texts.slice(0, at).join(' ')) ? as([text]) : asMe(texts, at, 1);
    case 'him':
      return as(['me']);
    case 'himself':
    case 'herself':
      return as(['myself']);
    case 'his':
      return as(['my']);
    case 'hers':
      return as(['mine']);
    case 'her':
      return as([next === '' || afterHerself.test(next) ? 'me' : 'my']);
    default:
      return as([text]);
  }
}

const as = (replacement: readonly string[], length = 1): Saying => ({ replacement, length });

const leads = new Set(['for', 'about', 'of', 'to', 'with', 'told', 'asked', 'behalf', 'on', 'after']);

/** "My husband's calf", "my husband's been limping", "it's for my husband"; "my twelve year old limps": i am twelve and i limp. */
function ofThem(texts: readonly string[], at: number, length: number, age: string | undefined): Saying {
  if (age !== undefined) {
    const { replacement, length: taken } = ofThem(texts, at, length, undefined);
    return as(['i', 'am', age, 'and', ...replacement], taken);
  }
  const isShort = afterShortVerb.test(texts[at + length + 1] ?? '');
  if (texts[at + length] === "'s" && !isShort) return as(['my'], length + 1);
  return leads.has(texts[at - 1] ?? '') ? as(['me'], length) : asMe(texts, at, length);
}

const between = new Set(['still', 'just', 'only', 'never', 'always', 'really', 'also', 'usually', 'then']);

/** I, with the verb as it goes with it: "he still limps", "she's had". */
function asMe(texts: readonly string[], at: number, length: number): Saying {
  const verbAt = texts.findIndex((text, index) => index >= at + length && !between.has(text));
  if (verbAt < 0) return as(['i'], length);
  const skipped = texts.slice(at + length, verbAt);
  const verb = ofFirst(texts[verbAt] ?? '', texts[verbAt + 1] ?? '');
  return as(['i', ...skipped, verb], length + skipped.length + 1);
}

/** "Limps": limp; "is": am; "has": have. */
function ofFirst(verb: string, next: string): string {
  if ((verb === 'is' || verb === "'s") && /^(?:been|got|had)$/.test(next)) return 'have';
  const known = ofMyself[verb];
  if (known !== undefined) return known;
  if (!/^\p{L}{2,}s$/u.test(verb) || verb.endsWith('ss') || notVerbs.has(verb)) return verb;
  if (verb.endsWith('ies')) return `${verb.slice(0, -3)}y`;
  return verb.slice(0, /(?:sh|ch|ss|x|o)es$/.test(verb) ? -2 : -1);
}
