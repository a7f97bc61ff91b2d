/** Spoken conversations with the built skill, understood by the simulator through a locale's own model. */
import { loadModel } from '../../simulator/models.ts';
import { type Conversation, createSession } from '../../simulator/session.ts';
import { createUnderstanding, type Understand } from '../../simulator/understanding.ts';
import { handler, skillId } from './lambda.ts';

/** The day on which conversations take place unless they say otherwise: a Tuesday. */
export const tuesday = '2026-11-17';

const prepared = new Map<string, Understand>();

/**
 * A new conversation.
 * @param today the day it takes place, as `2026-11-17`: "since yesterday" must mean the same in every run
 */
export function startSession(locale = 'en-US', today = tuesday): Conversation {
  const now = () => new Date(`${today}T12:00:00Z`);
  const key = `${locale} ${today}`;
  const understand =
    prepared.get(key) ?? createUnderstanding(loadModel(locale), { now, applicationId: skillId });
  prepared.set(key, understand);
  return createSession({ handler, understand, locale, applicationId: skillId, now });
}
