/** How well turns were heard, by what was labelled and what was heard. Pure: it reads no file and no clock. */
import type { Heard } from '../../src/understanding/index.ts';
import type { Turn } from './corpus.ts';

/** What each of these tells is an emergency by itself. */
const alarms: ReadonlySet<string> = new Set([
  'chest=yes',
  'cold=yes',
  'deformity=yes',
  'rockHard=yes',
  'darkUrine=yes',
  'nerve=saddle',
]);

/** One turn, as told and as heard. */
export type Scored = {
  readonly turn: Turn;
  readonly heard: Heard;
  /** `finding=value`, each site one of them. */
  readonly found: readonly string[];
  readonly missed: readonly string[];
  readonly invented: readonly string[];
  readonly answerRight: boolean;
};

export type Score = {
  readonly turns: number;
  /** All findings and the answer are right. */
  readonly right: number;
  /** Over pairs of finding and value. */
  readonly f1: number;
  /** Turns in which an emergency was heard that was not told. */
  readonly falseAlarms: number;
  /** Emergency findings that were told, and those of them that were not heard. */
  readonly alarmsTold: number;
  readonly alarmsMissed: number;
};

/** @param answers whether the plain answer is labelled, and counts */
export function scoreTurn(turn: Turn, heard: Heard, answers: boolean): Scored {
  const told = pairsOf(turn.means);
  const read = pairsOf(heard.findings);
  return {
    turn,
    heard,
    found: told.filter((pair) => read.includes(pair)),
    missed: told.filter((pair) => !read.includes(pair)),
    invented: read.filter((pair) => !told.includes(pair)),
    answerRight: !answers || turn.answer === heard.answer,
  };
}

/** Of these turns together; what is open to readings is left out. */
export function scoreOf(all: readonly Scored[]): Score {
  const scored = all.filter(({ turn }) => turn.open !== true);
  const found = scored.flatMap((one) => one.found);
  const missed = scored.flatMap((one) => one.missed);
  const invented = scored.flatMap((one) => one.invented);
  const faults = missed.length + invented.length;
  const alarmsMissed = missed.filter(isAlarm).length;
  return {
    turns: scored.length,
    right: scored.filter(isRight).length,
    f1: faults === 0 ? 1 : (2 * found.length) / (2 * found.length + faults),
    falseAlarms: scored.filter((one) => one.invented.some(isAlarm)).length,
    alarmsTold: found.filter(isAlarm).length + alarmsMissed,
    alarmsMissed,
  };
}

/** Wholly right: nothing missed, nothing invented, and the answer is the one that was given. */
export function isRight({ missed, invented, answerRight }: Scored): boolean {
  return missed.length + invented.length === 0 && answerRight;
}

/** Does this turn raise a false alarm, or keep silent about a true one? */
export function isAlarming({ missed, invented }: Scored): boolean {
  return [...missed, ...invented].some(isAlarm);
}

function isAlarm(pair: string): boolean {
  return alarms.has(pair);
}

function pairsOf(findings: Readonly<Record<string, string | readonly string[] | undefined>>): string[] {
  return Object.entries(findings).flatMap(([key, value]) =>
    [value ?? []].flat().map((one) => `${key}=${one}`),
  );
}
