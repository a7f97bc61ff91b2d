/** One prevention tip goes with every answer up to `seeProfessional`, picked by what was found. */
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

export const tipIds = ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9'] as const;
export type TipId = (typeof tipIds)[number];

type Tip = {
  readonly id: TipId;
  /** Is it the tip for these findings? */
  readonly fits: (findings: Findings, level: Level) => boolean;
  /** Could it do harm? Such a tip is given only where it fits. */
  readonly onlyIfItFits?: true;
};

/** In the order of preference: the first that fits is given, the others on request. */
const tips: readonly Tip[] = [
  { id: 'T8', fits: (told) => reaches(told, 'fatigue', 'tired') },
  { id: 'T4', fits: (told) => hurtsAt(told, ['knee', 'hip']) },
  { id: 'T1', fits: (told) => hurtsAt(told, [...places.bone, ...places.tendon]) },
  { id: 'T5', fits: (told) => hurtsAt(told, [...places.wholeFoot, 'shin']) },
  { id: 'T3', fits: (told) => reaches(told, 'side', 'one') },
  { id: 'T2', fits: (told, level) => allowsRun(level) || told.motion === 'eases' },
  { id: 'T6', fits: isPlainSoreness, onlyIfItFits: true },
  { id: 'T7', fits: isPlainSoreness, onlyIfItFits: true },
  { id: 'T9', fits: () => true },
];

/** The next tip that was not given before: first those that fit, then the other harmless ones. */
export function pickTip(findings: Findings, level: Level, given: readonly TipId[]): TipId | undefined {
  const left = tips.filter((tip) => !given.includes(tip.id));
  const fitting = left.find((tip) => tip.fits(findings, level));
  return (fitting ?? left.find((tip) => !tip.onlyIfItFits))?.id;
}

/** Muscle soreness on both sides, nothing that needs rest, and nothing that rolling, stretching or warmth could harm. */
function isPlainSoreness(findings: Findings, level: Level): boolean {
  return (
    severityOf(level) <= severityOf('crossTrain') &&
    !reaches(findings, 'clotRisk', 'minor') &&
    !reaches(findings, 'bloodThinner', 'unsure') &&
    !reaches(findings, 'pregnant', 'unsure') &&
    findings.side === 'both' &&
    hurtsAt(findings, places.muscle) &&
    !isTender(findings)
  );
}

function hurtsAt(findings: Findings, where: readonly Site[]): boolean {
  return findings.sites?.some((site) => where.includes(site)) ?? false;
}

function reaches(findings: Findings, key: ScaleKey, value: string): boolean {
  const told = findings[key];
  return told !== undefined && rankOf(key, told) >= rankOf(key, value);
}
