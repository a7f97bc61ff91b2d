/** What a longer phrase tells besides what it is there for: "a fat ankle" names the ankle, "one sore spot" hurts. */
import { bestOf, type Findings, type Site, scaleKeys } from '../../triage/index.ts';
import type { Subject } from '../entries.ts';
import { placeRows } from '../lexicon/places.ts';
import { phrasesOf } from '../phrases.ts';
import type { Term } from '../terms/term.ts';

const places = phrasesOf<Subject>();
for (const [phrases, entry] of placeRows) if (entry.is === 'subject') places.add(phrases, entry);

const hurting = new Set([
  'sore',
  'hurt',
  'hurts',
  'hurting',
  'pain',
  'pains',
  'painful',
  'throbs',
  'paining',
]);
const faint = new Set(['bit', 'faint', 'slight', 'wee', 'tad', 'touch', 'tender']);
const aching = new Set(['ache', 'aches', 'aching', 'achy']);

/** "Took a knee to the thigh": what hit, and not what was hit. */
const hitWith = /\b(a|one|his|her|their)( \w+)? (knee|foot|shin|heel) (in|on|to|into)( (the|my))?$/;

/** The places that are named inside a phrase. */
export function sitesWithin({ text }: Term): readonly Site[] {
  const words = text.split(' ');
  if (words.length < 2 || hitWith.test(text)) return [];
  return words.flatMap((_, at) => {
    const found = places.longest(words, at);
    const site = found?.values[0]?.site;
    return site === undefined || words[at] === 'pins' || found?.length === words.length ? [] : [site];
  });
}

/** A phrase that says it hurts, though it is there for something worse than none. */
export function withPain({ text }: Term, says: Findings): Findings {
  if (says.pain !== undefined || !isBad(says)) return says;
  const words = text.split(' ');
  if (words.length < 2 || words.includes('no') || words.includes('not')) return says;
  const pain = words.some((word) => faint.has(word)) ? 'mild' : 'unsure';
  if (words.some((word) => aching.has(word))) return { quality: 'dull', ...says, pain };
  return words.some((word) => hurting.has(word)) ? { ...says, pain } : says;
}

function isBad(says: Findings): boolean {
  return (
    says.quality !== undefined ||
    scaleKeys.some((key) => says[key] !== undefined && says[key] !== bestOf(key))
  );
}
