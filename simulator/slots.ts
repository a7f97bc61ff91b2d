import type { Slot, slu } from 'ask-sdk-model';
import type { IntentDeclaration } from './model.ts';
import type { Span } from './spans.ts';

type Resolutions = slu.entityresolution.Resolutions;

export type Slots = Record<string, Slot>;

/**
 * Fills an intent's slots as Alexa does: the first span of a type goes to the first slot of that type, and so on.
 * Spans left over become further values of the last slot, so that nothing the runner said is lost.
 * @param elicited the slot just asked for: it comes before the others of its type
 */
export function fillSlots(
  intent: IntentDeclaration,
  spans: readonly Span[],
  applicationId: string,
  elicited?: string,
): Slots {
  const declared = intent.slots ?? [];
  const inOrder = declared.toSorted(
    (one, other) => Number(other.name === elicited) - Number(one.name === elicited),
  );
  const slots: Slots = Object.fromEntries(
    declared.map(({ name }) => [name, { name, confirmationStatus: 'NONE' }]),
  );
  for (const [type, found] of Map.groupBy(inOrder, ({ type }) => type)) {
    const heard = distinct(spans.filter((span) => span.type === type));
    for (const [index, { name }] of found.entries()) {
      const mine = index < found.length - 1 ? heard.slice(index, index + 1) : heard.slice(index);
      if (mine.length > 0) slots[name] = filled(name, mine, applicationId);
    }
  }
  return slots;
}

/** One span for each meaning: "my calf, yes my left calf" names one place. */
function distinct(spans: readonly Span[]): Span[] {
  return [
    ...new Map(spans.toReversed().map((span) => [span.resolved?.id ?? span.value, span])).values(),
  ].reverse();
}

function filled(name: string, spans: readonly Span[], applicationId: string): Slot {
  const value = builtIn(spans) ?? spans.map((span) => span.value).join(' and ');
  const resolutions = resolutionsOf(spans, applicationId);
  return {
    name,
    value,
    confirmationStatus: 'NONE',
    ...(resolutions && { resolutions }),
    slotValue: { type: 'Simple', value, ...(resolutions && { resolutions }) },
  };
}

/** A built-in type carries one notation; of several numbers the highest, otherwise the first. */
function builtIn(spans: readonly Span[]): string | undefined {
  const values = spans.flatMap((span) => (span.resolved ? [] : [span.value]));
  const numbers = values.map(Number);
  return numbers.length > 1 && !numbers.some(Number.isNaN) ? String(Math.max(...numbers)) : values[0];
}

function resolutionsOf(spans: readonly Span[], applicationId: string): Resolutions | undefined {
  const values = spans.flatMap(({ resolved }) => (resolved ? [{ value: resolved }] : []));
  const type = spans[0]?.type;
  if (type === undefined || values.length === 0) return undefined;
  const authority = `amzn1.er-authority.echo-sdk.${applicationId}.${type}`;
  return { resolutionsPerAuthority: [{ authority, status: { code: 'ER_SUCCESS_MATCH' }, values }] };
}
