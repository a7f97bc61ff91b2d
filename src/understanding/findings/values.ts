/** Findings at their best, or unsure; and which of them are signs of an emergency. */
import {
  bestOf,
  type FindingKey,
  type Findings,
  isBest,
  isScaleKey,
  rankOf,
  scaleKeys,
  steps,
} from '../../triage/index.ts';

export function bestOfAll(says: Findings): Findings {
  return pick(says, (key) => (key === 'quality' ? undefined : bestOf(key)));
}

/** Nothing but good news. */
export const isAllBest = (says: Findings): boolean =>
  Object.entries(says).every(([key, value]) => isBest(key, value));

export function unsureOf(says: Findings): Findings {
  return pick(says, (key, value) =>
    (rankOf(key, value) === 0 && key !== 'trend') || !steps[key]?.flat().includes('unsure')
      ? value
      : 'unsure',
  );
}

export const allUnsure = (says: Findings): Findings =>
  pick(says, (key, value) => (steps[key]?.flat().includes('unsure') ? 'unsure' : value));

function pick(
  says: Findings,
  value: (key: (typeof scaleKeys)[number], now: string) => string | undefined,
): Findings {
  const made: Record<string, string> = {};
  for (const key of scaleKeys) {
    const now = says[key];
    const then = now === undefined ? undefined : value(key, now);
    if (then !== undefined) made[key] = then;
  }
  return made;
}

export function bestOfKeys(keys: readonly FindingKey[]): Findings {
  const made: Record<string, string> = {};
  for (const key of keys) if (isScaleKey(key)) made[key] = bestOf(key);
  return made;
}

export function unsureKeys(keys: readonly FindingKey[]): Findings {
  const made: Record<string, string> = {};
  for (const key of keys) if (isScaleKey(key)) made[key] = 'unsure';
  return made;
}

const alarms: readonly FindingKey[] = ['chest', 'darkUrine', 'nerve', 'cold', 'deformity', 'rockHard'];
const recent: readonly FindingKey[] = ['chest', 'darkUrine', 'fever'];

const speaksOf = (findings: Findings, keys: readonly FindingKey[]): boolean =>
  keys.some((key) => isScaleKey(key) && findings[key] !== undefined);

export const isAlarm = (findings: Findings): boolean => speaksOf(findings, alarms);

export const isRecentAlarm = (findings: Findings): boolean => speaksOf(findings, recent);

/** "I'm pregnant and i feel fine": feeling well ends none of these. */
export const isForLife = (says: Findings): boolean => says.pregnant === 'yes' || says.diabetes !== undefined;

/** The findings but for these. */
export const without = (findings: Findings, keys: readonly FindingKey[]): Findings =>
  Object.fromEntries(Object.entries(findings).filter(([key]) => !keys.some((other) => other === key)));
