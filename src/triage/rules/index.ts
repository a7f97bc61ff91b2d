/** Every rule of the triage, in one table and as one list, the most severe first. */
import { levels } from '../levels.ts';
import type { RuleEntry } from '../rule.ts';
import { chest } from './chest.ts';
import { clot } from './clot.ts';
import { compartment } from './compartment.ts';
import { fatigue } from './fatigue.ts';
import { fracture } from './fracture.ts';
import { illness } from './illness.ts';
import { infection } from './infection.ts';
import { joint } from './joint.ts';
import { muscle } from './muscle.ts';
import { nerve } from './nerve.ts';
import { person } from './person.ts';
import { race } from './race.ts';
import { soreness } from './soreness.ts';
import { strain } from './strain.ts';
import { tendon } from './tendon.ts';
import { unsure } from './unsure.ts';

export const concerns = {
  chest,
  clot,
  compartment,
  nerve,
  fracture,
  infection,
  joint,
  strain,
  tendon,
  muscle,
  soreness,
  fatigue,
  illness,
  race,
  person,
  unsure,
} as const;

type Concern = (typeof concerns)[keyof typeof concerns];

/** The name of a rule. */
export type RuleId = Concern extends infer Rules ? (Rules extends unknown ? keyof Rules : never) : never;

export type Rule = RuleEntry & { readonly id: RuleId };

const isRuleId = (name: string): name is RuleId =>
  Object.values(concerns).some((rules) => Object.hasOwn(rules, name));

const listed: readonly Rule[] = Object.values(concerns).flatMap(
  (rules: Readonly<Record<string, RuleEntry>>) =>
    Object.entries(rules).flatMap(([id, rule]) => (isRuleId(id) ? [{ id, ...rule }] : [])),
);

/**
 * The most severe rules first; within a level the one that asks for the longest rest, then what it is before how long it
 * has lasted, then the lowest code. Nothing depends on where a rule stands in its file.
 */
export const rules: readonly Rule[] = levels
  .toReversed()
  .flatMap((level) => listed.filter((rule) => rule.level === level).sort(byWeight));

function byWeight(a: RuleEntry, b: RuleEntry): number {
  return (
    (b.restDays ?? 0) - (a.restDays ?? 0) ||
    Number(a.ofCourse ?? false) - Number(b.ofCourse ?? false) ||
    Number(a.code.slice(1)) - Number(b.code.slice(1))
  );
}
