/** What is true of a runner, and how much of it an interview has to find out. */
import {
  assess,
  bestOf,
  type FindingKey,
  type Findings,
  rankOf,
  type ScaleKey,
  scaleKeys,
  severityOf,
  volunteered,
} from '../../../src/triage/index.ts';

/** Everything at its best: nothing hurts anywhere. */
export const allBest: Findings = {
  ...Object.fromEntries(scaleKeys.map((key) => [key, bestOf(key)])),
  sites: [],
};

export const partOf = (truth: Findings, keys: readonly FindingKey[]): Findings =>
  Object.fromEntries(keys.map((key) => [key, truth[key]]));

const isBad = (key: ScaleKey, { [key]: value }: Findings): boolean =>
  value !== undefined && rankOf(key, value) > 0;

/** What a story complains of, without any detail: the places, or else an illness, a race or being tired. */
export function complaintIn(story: Findings): Findings {
  if (story.sites !== undefined && story.sites.length > 0) return partOf(story, ['sites']);
  const other = (['illness', 'fatigue', 'race'] as const).find((key) => isBad(key, story));
  return other === undefined ? {} : partOf(story, [other]);
}

const calfLike: ReadonlySet<string> = new Set(['calf', 'legs', 'shin', 'unsure']);
const ofTheClot: readonly FindingKey[] = ['clotRisk', 'pregnant', 'bloodThinner'];

/** The truth that an interview answers for: what counts only when it is volunteered, and was not, is at its best. */
export function answeredFor(truth: Findings, told: Findings): Findings {
  const mayBeClot = truth.side !== 'both' && truth.sites?.some((site) => calfLike.has(site));
  const granted = [...volunteered].filter(
    (key) => told[key] === undefined && !(mayBeClot && ofTheClot.includes(key)),
  );
  return { ...truth, ...partOf(allBest, granted) };
}

/** Is the answer to what was told less cautious than the truth calls for? */
export const fallsShort = (truth: Findings, told: Findings): boolean =>
  severityOf(assess(truth).level) > severityOf(assess(told).level);

/** "trend: crossTrain → rest": by what that nobody told the answer falls short of the truth. */
export function causeOf(truth: Findings, told: Findings): string {
  const untold = scaleKeys.filter((key) => told[key] === undefined && isBad(key, truth));
  const alone = untold.filter((key) => fallsShort({ ...told, ...partOf(truth, [key]) }, told));
  const causes = alone.length > 0 ? alone.join(' or ') : untold.join(' + ');
  return `${causes}: ${assess(told).level} → ${assess(truth).level}`;
}
