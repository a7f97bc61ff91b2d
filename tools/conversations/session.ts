/** Spoken conversations with the built skill on a day of one's choice: "since yesterday" means the same in every run. */
import { createRequire } from 'node:module';
import { loadModel } from '../../simulator/load-model.ts';
import { createRoute, type Route } from '../../simulator/route.ts';
import { type Conversation, createSession, type Handler } from '../../simulator/session.ts';

/** The skill that answers here; the same as in the tests, which talk to the same handler. */
export const skillId = 'amzn1.ask.skill.test';

/** The day on which conversations take place unless they say otherwise: a Tuesday. */
export const tuesday = '2026-11-17';

const prepared = new Map<string, Route>();

/**
 * A new conversation.
 * @param today the day it takes place, as `2026-11-17`
 */
export function startSession(locale = 'en-US', today = tuesday): Conversation {
  process.env.ALEXA_SKILL_ID = skillId;
  const { handler }: { handler: Handler } = createRequire(import.meta.url)('../../dist/lambda.cjs');
  const now = () => new Date(`${today}T12:00:00Z`);
  const key = `${locale} ${today}`;
  const route = prepared.get(key) ?? createRoute(loadModel(locale), { now, applicationId: skillId });
  prepared.set(key, route);
  return createSession({ handler, route, locale, applicationId: skillId, now });
}
