/** Figures of speech, and words of a trouble that are said of something else: they are plain words here. */
import { isWorkOnKnees, onKnees } from '../lexicon/onKnees.ts';
import { type Term, textOf } from './term.ts';

export const isFigure = (terms: readonly Term[], at: number): boolean =>
  isSoundAsleep(terms, at) ||
  isAtWorkOnKnees(terms, at) ||
  isAnItch(terms, at) ||
  isLump(terms, at) ||
  isOwnSleep(terms, at) ||
  isHotPain(terms, at) ||
  isGotten(terms, at) ||
  isOnlyDone(terms, at);

/** "Slept nine hours like a rock": well, and nothing is hard. */
const isSoundAsleep = (terms: readonly Term[], at: number): boolean =>
  /^like a (rock|stone|brick|log)$/.test(terms[at]?.text ?? '') &&
  terms.slice(Math.max(0, at - 6), at).some(({ text }) => /\b(sleep|slept|sleeps|sleeping)\b/.test(text));

/** "On my hands and knees weeding", "crawling about with the baby": work and play, and no walk that fails. */
const isAtWorkOnKnees = (terms: readonly Term[], at: number): boolean =>
  onKnees.test(terms[at]?.text ?? '') && isWorkOnKnees(textOf(terms.slice(Math.max(0, at - 8), at + 9)));

/** "Itching like ants are walking inside": an itch, and nothing numb. */
const isAnItch = (terms: readonly Term[], at: number): boolean =>
  /^(ants|crawling|prickling|prickly)$/.test(terms[at]?.text ?? '') &&
  terms.some(({ text }) => /\bitch(y|ing|es|ed)?\b/.test(text));

/** "A bulge that pops out when i sneeze": no joint does. */
const isLump = (terms: readonly Term[], at: number): boolean =>
  /^(pop|pops|popping|popped|comes?|goes) (out|back in)\b/.test(terms[at]?.text ?? '') &&
  terms.slice(0, at).some(({ text }) => /\b(bulge|lump|bump|hernia)\b/.test(text));

/** "I went to sleep": the runner, and no foot. */
const isOwnSleep = (terms: readonly Term[], at: number): boolean =>
  terms[at]?.text === 'went to sleep' && /^(i|just|then|finally|and)$/.test(terms[at - 1]?.text ?? '');

const isSharp = (term: Term | undefined): boolean =>
  term?.entry?.is === 'property' &&
  [term.entry, ...term.also].some(
    (each) => each.is === 'property' && each.frames.some(({ says }) => says.quality === 'sharp'),
  );

/** "Hot and sharp down the leg": how it hurts, and no warmth that is felt from outside. */
const isHotPain = (terms: readonly Term[], at: number): boolean =>
  /^(hot|burning hot)$/.test(terms[at]?.text ?? '') &&
  /^(and|or|,)$/.test(terms[at + 1]?.text ?? '') &&
  isSharp(terms[at + 2]);

/** "I don't get chest pain": the pain is what is got, or not; "i can't get" by itself is of the breath that was asked about. */
const isGotten = (terms: readonly Term[], at: number): boolean =>
  terms[at]?.text === 'get' &&
  (/^(any|a|an|that|very|so|all)$/.test(terms[at + 1]?.text ?? '') ? terms[at + 2] : terms[at + 1])?.entry
    ?.is === 'property';

/** "I didn't do anything to it": what was done to it, and not what can be done. */
const isOnlyDone = (terms: readonly Term[], at: number): boolean =>
  terms[at]?.text === 'do anything' &&
  /^(to|about|different|special|silly|stupid|wrong|mad)$/.test(terms[at + 1]?.text ?? '');
