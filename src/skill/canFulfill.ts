/** "Alexa, should I run today?", without our name: Alexa asks what we could do with it. Nothing happens yet. */
import type { Response } from 'ask-sdk-model';
import type { Envelope } from './envelope.ts';
import { intents } from './request.ts';
import { hearSlot } from './slots.ts';

type CanFulfill = NonNullable<Response['canFulfillIntent']>;

/** What only makes sense once a conversation has begun. */
const needsConversation: ReadonlySet<string> = new Set([
  'CorrectIntent',
  'WhyIntent',
  'WhatWouldChangeIntent',
  'AnotherTipIntent',
]);

/** No intent has as many slots; an answer about all that a request may hold could be too large to send. */
const most = 50;

/** Yes to our own intents with words we know, maybe where a word is on no list, no to everything else. */
export function canFulfill({ request }: Envelope): CanFulfill {
  const { name = '', slots } = request.intent ?? {};
  const named = Object.entries(slots ?? {}).filter(([slot]) => slot.length <= 100);
  const filled = named.slice(0, most).filter(([, slot]) => hearSlot(slot).text !== undefined);
  const understood = filled.map(([slot, raw]) => [slot, isUnderstood(raw)] as const);
  const ours = Object.hasOwn(intents, name) && !name.startsWith('AMAZON.') && !needsConversation.has(name);
  const all = understood.every(([, known]) => known);
  return {
    canFulfill: !ours ? 'NO' : all ? 'YES' : 'MAYBE',
    slots: Object.fromEntries(
      understood.map(([slot, known]) => {
        const answer = ours && known ? 'YES' : 'NO';
        return [slot, { canUnderstand: answer, canFulfill: answer }];
      }),
    ),
  };
}

/** On one of our lists; or a number, a duration or a date, which have none. */
function isUnderstood(raw: unknown): boolean {
  const { ids, text = '' } = hearSlot(raw);
  return ids.length > 0 || /^(\d+|P[\dT].*|\d{4}-.*|PRESENT_REF)$/.test(text);
}
