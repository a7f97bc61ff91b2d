/** What a sentence tells by its shape, where nobody said it more plainly. */

import { bestOf, type FindingKey, type ScaleKey, type Site, scaleKeys } from '../../triage/index.ts';
import type { Clause } from '../clauses/clauses.ts';
import { saidIn } from '../clauses/clauseWords.ts';
import type { Standing } from '../context/context.ts';
import { courses } from '../lexicon/courses.ts';
import { isWide } from '../lexicon/extents.ts';
import { inBouts, isStill, type Shape, shapeless, shapes } from '../lexicon/shapes.ts';
import type { Mention } from '../mentions/types.ts';
import { textOf } from '../terms/term.ts';
import { noise } from './noises.ts';

/** "I walk gingerly", "it caught three times": in whatever words. */
export function shapesIn(
  clauses: readonly Clause[],
  standing: readonly Standing[],
  told: readonly Mention[],
  asked: readonly FindingKey[],
): readonly Mention[] {
  const isPlaced =
    told.some(({ sites }) => sites.length > 0) || clauses.some(({ terms }) => noise.test(textOf(terms)));
  const isMeant = ({ asked: needed, placed, anyway, says }: Shape): boolean =>
    (needed === undefined || needed.some((key) => asked.includes(key)) || (placed === true && isPlaced)) &&
    !scaleKeys.some(
      (key) =>
        says[key] !== undefined && told.some(({ says: { [key]: value } }) => isSettled(key, value, anyway)),
    );
  return [...shapes, ...courses].filter(isMeant).flatMap((shape) => shapeIn(shape, clauses, standing) ?? []);
}

const isSettled = (key: ScaleKey, value: string | undefined, anyway = false): boolean =>
  value !== undefined && value !== 'unsure' && !(anyway && value === bestOf(key));

function shapeIn(
  { pattern, says, notAfter = shapeless }: Shape,
  clauses: readonly Clause[],
  standing: readonly Standing[],
): Mention | undefined {
  const clause = clauses.findIndex(({ terms, question }, at) => {
    const state = standing[at];
    if (question || state === undefined || state.imagined || state.longAgo) return false;
    const text = textOf(terms);
    // a clause may end within the shape: "it caught | three times"
    const found = pattern.exec(`${text} ${textOf(clauses[at + 1]?.terms)}`);
    return (
      found !== null && found.index < text.length && !notAfter.test(text.slice(0, found.index).trimEnd())
    );
  });
  const terms = clauses[clause]?.terms ?? [];
  const [first, last] = [terms[0], terms.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return { says, sites: [], certainty: 'told', from: first.from, to: last.to, clause };
}

/** "My back is jammed", "seized", "locked up": it is no joint that something is caught in, and moves badly. */
export function withStiffBack(mention: Mention): Mention {
  const { jointTrouble, ...says } = mention.says;
  const isOfBack = mention.sites.length > 0 && mention.sites.every((site) => site === 'lowBack');
  return jointTrouble === 'locked' && isOfBack
    ? { ...mention, says: { ...says, motion: 'limited' } }
    : mention;
}

/** "It jammed | three times this week": what came so often is free between, if nobody says that it still is. */
export function withoutBouts(mention: Mention, clauses: readonly Clause[]): Mention {
  if (mention.says.jointTrouble !== 'locked') return mention;
  const [text, next] = [mention.clause, mention.clause + 1].map((at) => textOf(clauses[at]?.terms));
  const isFree = inBouts.test(`${text} ${next}`) && !isStill.test(saidIn(clauses));
  return isFree ? { ...mention, says: { ...mention.says, jointTrouble: 'catches' } } : mention;
}

/** "One spot about the size of my hand": as wide as that it is none. */
export const withItsSize = (mention: Mention, clauses: readonly Clause[]): Mention =>
  mention.says.pinpoint === 'yes' && isWide.test(textOf(clauses[mention.clause]?.terms))
    ? { ...mention, says: { ...mention.says, pinpoint: 'no' } }
    : mention;

const joints: readonly Site[] = ['knee', 'ankle', 'hip', 'toe', 'foot', 'groin', 'lowBack', 'legs', 'unsure'];

/** "My calf catches", "my calf cramps up … then it lets go": a muscle is no joint that does. */
export function withoutJoint(mention: Mention, all: readonly Mention[]): Mention {
  const { jointTrouble, ...says } = mention.says;
  const sites = mention.sites.length > 0 ? mention.sites : all.flatMap((other) => other.sites);
  const isOfMuscle = sites.length > 0 && !sites.some((site) => joints.includes(site));
  return jointTrouble === 'catches' && isOfMuscle ? { ...mention, says } : mention;
}
