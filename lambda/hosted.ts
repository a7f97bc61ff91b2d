/**
 * The door of a skill that Amazon's developer console hosts: its Node is older, and it has no place for environment
 * variables. `npm run hosted` bundles it with the skill's id, or without one while nobody knows it yet.
 */
import './older-node.ts';
import type { Handler } from 'aws-lambda';
import { answer } from '../src/skill/skill.ts';

/** The id that was given when this was bundled; empty when there was none. */
declare const COMPILED_SKILL_ID: string;

/** Without an id everybody is answered who can call the function: Amazon lets nobody call it but the one skill. */
const isOurs = (skillId: string | undefined): boolean =>
  COMPILED_SKILL_ID === '' || skillId === COMPILED_SKILL_ID;

export const handler: Handler = (event) => answer(event, isOurs);
