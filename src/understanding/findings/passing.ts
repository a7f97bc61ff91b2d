/** What passed within a minute: a limb that slept while it was sat on, and a cramp of the night. */

import type { FindingKey, Findings } from '../../triage/index.ts';
import type { Clause } from '../clauses/clauses.ts';
import { saidIn } from '../clauses/clauseWords.ts';
import {
  cramp,
  hurtsOn,
  letGo,
  morePressed,
  moreThanACramp,
  oneCramp,
  onlyPressed,
  onlyThat,
  posture,
  sleptSince,
  soonWell,
  woke,
} from '../lexicon/passing.ts';
import { type Mention, ownText } from '../mentions/types.ts';
import { textOf } from '../terms/term.ts';

/** Is a numbness told to be of a limb that was pressed, and woke? Whatever was told of it before was that. */
export function isOfPressure(clauses: readonly Clause[], { nerve }: Findings): boolean {
  // "Now the right one went to sleep" takes nothing back that the left one does.
  return (
    isPressed(clauses) &&
    (nerve === undefined || nerve === 'none') &&
    !/\b(left|right (leg|foot|one|side|toes?|calf|shin|thigh|knee|ankle))\b/.test(saidIn(clauses))
  );
}

/** From the numbness on: what was told before it is of something else. */
function isPressed(clauses: readonly Clause[]): boolean {
  const told = clauses.filter(({ question }) => !question);
  const at = told.findIndex(({ terms }) => asleep.test(textOf(terms)));
  const text = saidIn(told.slice(Math.max(0, at)));
  const isMore = morePressed.test(text) || another.test(text);
  if (isOnlyPressed(saidIn(told))) return true;
  return asleep.test(text) && posture.test(text) && soonWell.test(text) && !isMore;
}

/** What sleeps is named once: "only this one when i kneel, the other is dead" is of two. */
const isOnlyPressed = (text: string): boolean =>
  onlyPressed.test(text) &&
  onlyThat.test(text.replace(onlyPressed, '')) &&
  (text.match(/\b(numb|dead|asleep|sleep|tingl\w*|jhunjhuni|pins)\b/g) ?? []).length < 2;

/** "My toes tingle and my foot went to sleep kneeling": only one of them did for that. */
const another =
  /\b(tingl\w*|numb|dead|asleep|pins and needles) and (my|the|then|a) ([\w']+ )*(numb|dead|asleep|to sleep|tingl\w*)/;

const asleep = /\b(numb|dead|asleep|to sleep|tingl\w*|jhunjhuni|pins and needles)\b/;

/** "My foot went to sleep while i was kneeling, fine in two minutes": pressed for a while, and no nerve in trouble. */
export function withoutPressed(
  told: readonly Mention[],
  clauses: readonly Clause[],
  asked: readonly FindingKey[],
): readonly Mention[] {
  if (!isPressed(clauses)) return told;
  return told.map((mention) => {
    const { nerve, ...others } = mention.says;
    if (nerve !== 'tingling' && nerve !== 'bothLegs' && nerve !== 'unsure') return mention;
    return { ...mention, says: asked.includes('nerve') ? { ...others, nerve: 'none' } : others, sites: [] };
  });
}

/** "A cramp woke me, i stretched it out and went back to sleep": it passed, and nothing hurts at rest. */
export function withoutPassedCramp(
  told: readonly Mention[],
  clauses: readonly Clause[],
  asked: readonly FindingKey[],
): readonly Mention[] {
  const index = clauses.findIndex(({ terms, question }) => !question && cramp.test(textOf(terms)));
  const text = saidIn(clauses);
  const [first] = clauses[index]?.terms ?? [];
  if (first === undefined || !letGo.test(text) || moreThanACramp.test(text)) return told;
  const others = told.map((mention): Mention => {
    const { restPain, ...says } = mention.says;
    return restPain === 'yes' || restPain === 'unsure' ? { ...mention, says } : mention;
  });
  const isSettled = !asked.includes('restPain') || others.some(({ says }) => says.restPain !== undefined);
  const at = { from: first.from, to: clauses[index]?.terms.at(-1)?.to ?? first.to, clause: index };
  return isSettled ? others : [...others, { says: { restPain: 'no' }, sites: [], certainty: 'told', ...at }];
}

/** "Only the cramp that woke me on wednesday, and i've slept fine since": no pain at rest. */
export function withoutNightCramp(told: readonly Mention[], clauses: readonly Clause[]): readonly Mention[] {
  const said = saidIn(clauses);
  if (!oneCramp.test(said) || !sleptSince.test(said) || hurtsOn.test(said)) return told;
  return told.map((mention) =>
    mention.says.restPain === 'yes' && woke.test(ownText(mention, clauses))
      ? { ...mention, says: { ...mention.says, restPain: 'no' } }
      : mention,
  );
}
