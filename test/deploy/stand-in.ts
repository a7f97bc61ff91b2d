/**
 * What both stand-ins share: Amazon's side as a file, and how they fail. They take exactly the arguments that the real
 * tools in their pinned versions take, and say what those say.
 */
import { readFileSync, writeFileSync } from 'node:fs';

export type Skill = { skillId: string; nameByLocale: Record<string, string> };
export type Function = { stage: string; region: string; skillId: string; email: string };

/** What Amazon knows, and how it was asked. */
export type Amazon = {
  skills: Skill[];
  functions: Function[];
  /** How often a skill package was uploaded, and the address in the last one. */
  uploads: number;
  endpoint: string;
  enabled: string[];
  /** Every command, as `tool word word …`. */
  calls: string[];
  /** What she hears in an utterance, by what was asked for (nothing, or a slot) and the words. */
  hears?: Record<string, { intent: string; slots: Record<string, string> }>;
  /** How to fail: the beginning of a call, and what the tool says then. */
  failing?: { call: string; says: string; times?: number };
};

const file = process.env.STAND_IN_AMAZON ?? '';

export const amazon: Amazon = JSON.parse(readFileSync(file, 'utf8'));
export const save = (): void => writeFileSync(file, JSON.stringify(amazon, null, 2));

/** Notes the call, and fails if it is meant to. */
export function begin(tool: string, args: readonly string[]): void {
  const call = [tool, ...args].join(' ');
  amazon.calls.push(call);
  save();
  if (amazon.failing === undefined || !call.startsWith(amazon.failing.call)) return;
  const { says, times } = amazon.failing;
  if (times === 0) return;
  if (times !== undefined) amazon.failing.times = times - 1;
  save();
  fail(says);
}

export function fail(says: string): never {
  process.stderr.write(`${says}\n`);
  process.exit(1);
}

export const addressOf = ({ stage, region }: { stage: string; region: string }): string =>
  `arn:aws:lambda:${region}:123456789012:function:leg-check-${stage}-skill`;
