/** Findings that are signs of an emergency, and those that count though they were of yesterday. */
import { type FindingKey, type Findings, isScaleKey } from '../../triage/index.ts';

const alarms: readonly FindingKey[] = ['chest', 'darkUrine', 'nerve', 'cold', 'deformity', 'rockHard'];
const recent: readonly FindingKey[] = ['chest', 'darkUrine', 'fever'];

const says = (findings: Findings, keys: readonly FindingKey[]): boolean =>
  keys.some((key) => isScaleKey(key) && findings[key] !== undefined);

export const isAlarm = (findings: Findings): boolean => says(findings, alarms);

export const isRecentAlarm = (findings: Findings): boolean => says(findings, recent);

/** "I'm pregnant and i feel fine": feeling well ends none of these. */
export const isForLife = (says: Findings): boolean => says.pregnant === 'yes' || says.diabetes !== undefined;
