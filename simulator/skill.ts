/** The skill as it would be deployed, and conversations with it: for the terminal and the browser alike. */
import { createRequire } from 'node:module';
import { type Device, supportedInterfacesOf, viewportStateOf } from './devices.ts';
import { availableLocales, loadModel } from './load-model.ts';
import { createRoute, type Route } from './route.ts';
import { type Conversation, createSession, type Handler, type Thread } from './session.ts';

const APPLICATION_ID = 'amzn1.ask.skill.5e9c0de5-1e6c-4ec0-8000-000000000000';

/** Raised when there is no interaction model for a locale; the message names those that there are. */
export class UnknownLocale extends Error {
  override readonly name = 'UnknownLocale';
}

export type Start = {
  locale: string;
  /** a device without a screen unless told otherwise */
  device?: Device | undefined;
  /** where to take up a conversation; a new one begins without it */
  thread?: Thread | undefined;
  /** when it is; the clock unless told otherwise */
  now?: (() => Date) | undefined;
};

/**
 * A conversation with the built skill, routed through a locale's own model.
 * @throws UnknownLocale
 */
export function startConversation({ locale, device, thread, now }: Start): Conversation {
  const { route } = languageOf(locale);
  const viewport = device && viewportStateOf(device);
  return createSession(
    {
      handler: loadHandler(),
      route,
      locale,
      applicationId: APPLICATION_ID,
      ...(now && { now }),
      ...(device && { supportedInterfaces: supportedInterfacesOf(device) }),
      ...(viewport && { viewport }),
    },
    thread,
  );
}

/**
 * What opens the skill, such as "open leg check".
 * @throws UnknownLocale
 */
export function openingFor(locale: string): string {
  return languageOf(locale).opening;
}

/** The handler that would be deployed, told that it is this skill. */
function loadHandler(): Handler {
  process.env.ALEXA_SKILL_ID = APPLICATION_ID;
  const bundle: { handler: Handler } = createRequire(import.meta.url)('../dist/lambda.cjs');
  return bundle.handler;
}

type Language = { route: Route; opening: string };

const languages = new Map<string, Language>();

/** The ways through the model of a locale, prepared once. */
function languageOf(locale: string): Language {
  const known = languages.get(locale) ?? prepare(locale);
  languages.set(locale, known);
  return known;
}

function prepare(locale: string): Language {
  const locales = availableLocales();
  if (!locales.includes(locale)) {
    throw new UnknownLocale(`There is no interaction model for ${locale}. Available: ${locales.join(', ')}`);
  }
  const model = loadModel(locale);
  return {
    route: createRoute(model, { applicationId: APPLICATION_ID }),
    opening: `open ${model.interactionModel.languageModel.invocationName}`,
  };
}
