/** The touch targets of a screen, and requests as a screen sends them. */
import type { ResponseEnvelope } from 'ask-sdk-model';
import { envelope } from './lambda.ts';

export { type Json, objectsIn, touch, touchesOf } from './shown.ts';

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

/** An envelope from a device with a screen. */
export function onScreen(request: object, attributes?: unknown) {
  const event = envelope(request, attributes);
  const { System } = event.context;
  const supportedInterfaces = { 'Alexa.Presentation.APL': { runtime: { maxVersion: '1.9' } } };
  return { ...event, context: { System: { ...System, device: { deviceId: 'd', supportedInterfaces } } } };
}
