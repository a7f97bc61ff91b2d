/** One prevention tip goes with every answer up to `seeProfessional`, picked by what was found and by the level. */
import {
  allowsRun,
  type Findings,
  type Level,
  places,
  rankOf,
  type ScaleKey,
  type Site,
  severityOf,
} from '../triage/index.ts';
import { isTender } from './caution.ts';

export const tipIds = [
  'refuel',
  'buildStrength',
  'comfortableShoes',
  'lengthenSlowly',
  'noticeChanges',
  'warmUp',
  'stretchOrRoll',
  'warmth',
  'easyAfterHard',
] as const;

export type TipId = (typeof tipIds)[number];

type Tip = {
  /** Is it the tip for these findings? */
  readonly fits: (findings: Findings) => boolean;
  /** The levels at which it may be given; without it, all. */
  readonly at?: (level: Level) => boolean;
  /** Could it do harm? Such a tip is given only where it fits. */
  readonly onlyIfItFits?: true;
};

/** In the order of preference of `tipIds`: the first that fits is given, the others on request. */
const tips: Readonly<Record<TipId, Tip>> = {
  refuel: {
    fits: (told) =>
      reaches(told, 'fatigue', 'tired') ||
      reaches(told, 'race', 'marathon') ||
      reaches(told, 'illness', 'unwell'),
  },
  // A knee that only clunks has nothing to get better from.
  buildStrength: {
    fits: (told) =>
      (told.pain !== 'none' && isAt(told, ['knee', 'hip'])) || reaches(told, 'comesBack', 'yes'),
  },
  // A knee that was skinned in a fall has nothing to do with shoes.
  comfortableShoes: {
    fits: (told) => isAt(told, [...places.wholeFoot, 'shin']) && !reaches(told, 'injury', 'knock'),
  },
  // Nobody who was told not to run wants to hear how to lengthen one, or how to begin it.
  lengthenSlowly: { fits: (told) => reaches(told, 'race', 'long'), at: allowsRun },
  noticeChanges: { fits: (told) => reaches(told, 'side', 'one') },
  warmUp: { fits: () => true, at: allowsRun },
  stretchOrRoll: { fits: isPlainSoreness, at: atMostCrossTrain, onlyIfItFits: true },
  warmth: { fits: isPlainSoreness, at: atMostCrossTrain, onlyIfItFits: true },
  easyAfterHard: { fits: () => true },
};

/** The next tip that was not given before: first those that fit, then the other harmless ones. */
export function pickTip(findings: Findings, level: Level, given: readonly TipId[]): TipId | undefined {
  const left = tipIds.filter((id) => !given.includes(id) && (tips[id].at?.(level) ?? true));
  return left.find((id) => tips[id].fits(findings)) ?? left.find((id) => !tips[id].onlyIfItFits);
}

function atMostCrossTrain(level: Level): boolean {
  return severityOf(level) <= severityOf('crossTrain');
}

/** Muscle soreness on both sides, and nothing that rolling, stretching or warmth could harm. */
function isPlainSoreness(findings: Findings): boolean {
  return (
    !reaches(findings, 'clotRisk', 'minor') &&
    !reaches(findings, 'bloodThinner', 'unsure') &&
    !reaches(findings, 'pregnant', 'unsure') &&
    findings.side === 'both' &&
    isAt(findings, places.muscle) &&
    !isTender(findings)
  );
}

function isAt({ sites = [] }: Findings, where: readonly Site[]): boolean {
  return sites.some((site) => where.includes(site));
}

function reaches(findings: Findings, key: ScaleKey, value: string): boolean {
  const told = findings[key];
  return told !== undefined && rankOf(key, told) >= rankOf(key, value);
}
