/** What we rely on in a request from Alexa; everything else in it may come and go. */
import * as z from 'zod/mini';

/** The library copies them as JSON. Lists in lists ten thousand deep cannot be, and Alexa sends none. */
function isCopyable(attributes: unknown): boolean {
  try {
    return JSON.stringify(attributes) !== '';
  } catch {
    return false;
  }
}

const identified = z.optional(
  z.looseObject({
    application: z.looseObject({ applicationId: z.string() }),
    device: z.optional(z.unknown()),
  }),
);

const envelope = z.looseObject({
  session: z.optional(
    z.looseObject({
      new: z.optional(z.boolean()),
      attributes: z.optional(z.unknown().check(z.refine(isCopyable))),
      application: z.optional(z.looseObject({ applicationId: z.string() })),
    }),
  ),
  context: z.optional(z.looseObject({ System: identified })),
  request: z.looseObject({
    type: z.string(),
    timestamp: z.optional(z.string()),
    locale: z.optional(z.string()),
    intent: z.optional(
      z.looseObject({ name: z.string(), slots: z.nullish(z.record(z.string(), z.unknown())) }),
    ),
    /** Of a touch: the screen that was touched, and what it sends back. */
    token: z.optional(z.unknown()),
    arguments: z.optional(z.unknown()),
  }),
});

export type Envelope = z.infer<typeof envelope>;

/** The envelope, or nothing when it is not one. */
export function readEnvelope(event: unknown): Envelope | undefined {
  const parsed = envelope.safeParse(event);
  return parsed.success ? parsed.data : undefined;
}

/** The skill the request says it is for. */
export function applicationIdOf({ context, session }: Envelope): string | undefined {
  return context?.System?.application.applicationId ?? session?.application?.applicationId;
}

const withScreen = z.looseObject({
  supportedInterfaces: z.looseObject({ 'Alexa.Presentation.APL': z.looseObject({}) }),
});

/** Does the device say that it can show our screens? */
export function hasScreen({
  context,
}: {
  readonly context?: { readonly System?: { readonly device?: unknown } };
}): boolean {
  const device = context?.System?.device;
  return device !== undefined && withScreen.safeParse(device).success;
}
