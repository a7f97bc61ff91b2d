/** Every rule of the triage, in one table and as one list, the most severe first. */
import { levels } from '../levels.ts';
import type { RuleEntry } from '../rule.ts';
import { chest } from './chest.ts';
import { clot } from './clot.ts';
import { compartment } from './compartment.ts';
import { fatigue } from './fatigue.ts';
import { fracture } from './fracture.ts';
import { infection } from './infection.ts';
import { joint } from './joint.ts';
import { muscle } from './muscle.ts';
import { nerve } from './nerve.ts';
import { person } from './person.ts';
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
  person,
  unsure,
} as const;

type Concern = (typeof concerns)[keyof typeof concerns];
type EntryOf<Rules> = Rules extends unknown ? Rules[keyof Rules] : never;

/** The name of the sentence that tells why; the phrasebook has one for each. */
export type ReasonId = Extract<EntryOf<Concern>, RuleEntry>['reason'];

export type Rule = Omit<RuleEntry, 'reason'> & { readonly id: string; readonly reason: ReasonId };

const listed: readonly Rule[] = Object.values(concerns).flatMap((rules: Record<string, Omit<Rule, 'id'>>) =>
  Object.entries(rules).map(([id, rule]) => ({ id, ...rule })),
);

/**
 * The most severe rules first; within a level the one that asks for the longest rest, then the one with the
 * lowest code. Nothing depends on where a rule stands in its file.
 */
export const rules: readonly Rule[] = levels
  .toReversed()
  .flatMap((level) =>
    listed
      .filter((rule) => rule.level === level)
      .sort(
        (a, b) => (b.restDays ?? 0) - (a.restDays ?? 0) || Number(a.code.slice(1)) - Number(b.code.slice(1)),
      ),
  );
