/** The seven levels of advice, from the least to the most cautious. From `crossTrain` up there is no running today. */
export const levels = [
  'runAsPlanned',
  'easyRun',
  'crossTrain',
  'rest',
  'seeProfessional',
  'urgentCare',
  'emergency',
] as const;

export type Level = (typeof levels)[number];

/** 0 for `runAsPlanned` to 6 for `emergency`. */
export function severityOf(level: Level): number {
  return levels.indexOf(level);
}

/** Does this level allow a run today? */
export function allowsRun(level: Level): boolean {
  return level === 'runAsPlanned' || level === 'easyRun';
}
