/** The one file that knows entity resolution: what Alexa heard for a slot, as our own ids or as plain text. */
import * as z from 'zod/mini';
import { lazily } from './lazily.ts';

const schema = lazily(() => {
  const resolution = z.looseObject({
    status: z.looseObject({ code: z.string() }),
    values: z.nullish(z.array(z.looseObject({ value: z.looseObject({ id: z.optional(z.string()) }) }))),
  });
  const simple = z.looseObject({
    value: z.nullish(z.string()),
    resolutions: z.nullish(z.looseObject({ resolutionsPerAuthority: z.nullish(z.array(resolution)) })),
  });
  return z.extend(simple, { slotValue: z.nullish(z.looseObject({ values: z.nullish(z.array(simple)) })) });
});

type Slot = z.infer<ReturnType<typeof schema>>;

export type Heard = {
  /** The words as recognised, e.g. a number or a date. */
  readonly text?: string | undefined;
  /** The ids of every value that matched; none when the words are on no list. */
  readonly ids: readonly string[];
};

/** The slots heard so far: one turn asks for a slot more than once. */
const known = new WeakMap<object, Heard>();

/** What was heard for a slot. A slot that is missing, empty or malformed was not heard at all. */
export function hearSlot(raw: unknown): Heard {
  if (typeof raw !== 'object' || raw === null) return { ids: [] };
  const heard = known.get(raw) ?? heardIn(raw);
  known.set(raw, heard);
  return heard;
}

function heardIn(raw: object): Heard {
  const parsed = schema().safeParse(raw);
  if (!parsed.success) return { ids: [] };
  const { value, slotValue } = parsed.data;
  const parts = slotValue?.values?.length ? slotValue.values : [parsed.data];
  return { text: value ?? parts[0]?.value ?? undefined, ids: parts.flatMap(matchesOf) };
}

function matchesOf({ resolutions }: Pick<Slot, 'resolutions'>): readonly string[] {
  return (resolutions?.resolutionsPerAuthority ?? [])
    .filter(({ status }) => status.code === 'ER_SUCCESS_MATCH')
    .flatMap(({ values }) => (values ?? []).flatMap(({ value }) => value.id ?? []));
}
