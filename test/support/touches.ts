/** The touch targets of a screen, and requests as a screen sends them. */
import type { ResponseEnvelope } from 'ask-sdk-model';
import { envelope } from './lambda.ts';

export type Json = { readonly [key: string]: unknown };

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** Every object in a document, the document itself first. */
export function objectsIn(value: unknown): readonly Json[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  return isJson(value) ? [value, ...Object.values(value).flatMap(objectsIn)] : [];
}

/** What each touch target of a document sends, without repetitions. */
export function touchesOf(document: unknown): readonly (readonly unknown[])[] {
  const sent = objectsIn(document).flatMap((each) =>
    each.type === 'SendEvent' && Array.isArray(each.arguments) ? [JSON.stringify(each.arguments)] : [],
  );
  return [...new Set(sent)].map((text) => JSON.parse(text));
}

/** The document that a response shows. */
export function documentIn({ response }: ResponseEnvelope): unknown {
  const shown = response.directives?.find(({ type }) => type === 'Alexa.Presentation.APL.RenderDocument');
  return shown?.type === 'Alexa.Presentation.APL.RenderDocument' ? shown.document : undefined;
}

/** The tokens of what a response shows. */
export const tokensIn = ({ response }: ResponseEnvelope): readonly unknown[] =>
  (response.directives ?? []).flatMap((each) =>
    each.type === 'Alexa.Presentation.APL.RenderDocument' ? [each.token] : [],
  );

/** A touch as Alexa reports it. */
export const touch = (sent: unknown, token: unknown = 'leg-check') => ({
  type: 'Alexa.Presentation.APL.UserEvent',
  token,
  arguments: sent,
  source: { type: 'TouchWrapper', handler: 'Press', id: '' },
  components: {},
});

/** An envelope from a device with a screen. */
export function onScreen(request: object, attributes?: unknown) {
  const event = envelope(request, attributes);
  const { System } = event.context;
  const supportedInterfaces = { 'Alexa.Presentation.APL': { runtime: { maxVersion: '1.9' } } };
  return { ...event, context: { System: { ...System, device: { deviceId: 'd', supportedInterfaces } } } };
}
