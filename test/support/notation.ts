/**
 * Reads conditions in the notation of the clinical table ("pain ≥ mild AND (site = knee OR tissue in {muscle, bone})").
 * It shares nothing with the rule language but the scales and the tissues.
 */
import { type Findings, isScaleKey, places, type Site } from '../../src/triage/index.ts';
import { badness } from './triage.ts';

/** Does it hold at this site? No site: none was named. */
type Test = (findings: Findings, site: Site | undefined) => boolean;

/** The groups of sites that the table names. */
const groups: Readonly<Record<string, readonly string[]>> = {
  SOFT_LEG: ['legs', 'quad', 'hamstring', 'calf', 'shin', 'unsure'],
  CALF_LIKE: ['calf', 'legs', 'shin', 'unsure'],
  BONY: ['shin', 'foot', 'hip', 'groin', 'unsure'],
  FOOT: ['toe', 'heel', 'arch', 'foot', 'ankle', 'skin'],
  LEG: ['muscle', 'joint', 'tendon', 'bone', 'spine', 'unsure'],
};

const tissues = ['muscle', 'joint', 'tendon', 'bone', 'spine', 'skin'] as const;

function tissueOf(site: Site): string {
  return tissues.find((tissue) => places[tissue].some((each) => each === site)) ?? 'unsure';
}

/** The condition that the text describes. */
export function read(text: string): Test {
  const words = text.match(/[(){},]|[^\s(){},]+/g) ?? [];
  let at = 0;
  const take = (): string => words[at++] ?? '';
  const skip = (word: string): boolean => words[at] === word && at++ >= 0;

  const many = (joint: 'AND' | 'OR', part: () => Test): Test => {
    const parts = [part()];
    while (skip(joint)) parts.push(part());
    return joint === 'AND'
      ? (...told) => parts.every((each) => each(...told))
      : (...told) => parts.some((each) => each(...told));
  };
  const either = (): Test => many('OR', () => many('AND', one));

  const names = (): readonly string[] => {
    const first = take();
    if (first !== '{') return groups[first] ?? [first];
    const listed = [take()];
    while (skip(',')) listed.push(take());
    if (!skip('}')) throw new Error(`no end of a list in ${text}`);
    return listed;
  };

  const one = (): Test => {
    if (skip('(')) {
      const within = either();
      if (!skip(')')) throw new Error(`no end of a bracket in ${text}`);
      return within;
    }
    const subject = take();
    if (subject === 'any') {
      take();
      const findings = names();
      take();
      const value = take();
      const reached = findings.map((key) => reaches(key, value));
      return (...told) => reached.some((each) => each(...told));
    }
    const sign = take();
    if (subject === 'site' || subject === 'tissue') {
      const wanted = new Set(names());
      return (_, site) => {
        if (site === undefined) return wanted.has('unnamed');
        return wanted.has(subject === 'site' ? site : tissueOf(site));
      };
    }
    const value = take();
    if (sign !== '≥' && value !== 'yes') throw new Error(`${subject} ${sign} ${value} in ${text}`);
    return reaches(subject, value);
  };

  const whole = either();
  if (at !== words.length) throw new Error(`${words.slice(at).join(' ')} left over in ${text}`);
  return whole;
}

function reaches(key: string, value: string): Test {
  if (!isScaleKey(key)) throw new Error(`no finding ${key}`);
  const least = badness(key, value);
  return (told) => told[key] !== undefined && badness(key, told[key]) >= least;
}
