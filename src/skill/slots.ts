/** The one file that knows entity resolution: what Alexa heard for a slot, as words and as our own ids. */
import * as z from 'zod/mini';

const resolution = z.looseObject({
  status: z.looseObject({ code: z.string() }),
  values: z.nullish(z.array(z.looseObject({ value: z.looseObject({ id: z.optional(z.string()) }) }))),
});
const schemas = {
  value: z.looseObject({ value: z.optional(z.unknown()), resolutions: z.optional(z.unknown()) }),
  several: z.looseObject({ slotValue: z.looseObject({ values: z.array(z.unknown()) }) }),
  resolutions: z.looseObject({ resolutionsPerAuthority: z.array(resolution) }),
};

/** One thing that was said in a slot. */
export type Said = {
  /** The words as recognised; `?` when there were some that cannot be read. */
  readonly words: string;
  /** The one value they are on a list as. Several values are possibilities, and nobody said them. */
  readonly id?: string | undefined;
};

/** What was said in a slot: nothing, one thing, or several in a slot that takes a list. */
export function saidIn(raw: unknown): readonly Said[] {
  const several = schemas.several.safeParse(raw);
  const parts =
    several.success && several.data.slotValue.values.length > 0 ? several.data.slotValue.values : [raw];
  return parts.length > most ? [unreadable] : parts.flatMap(one);
}

/** Nobody says as many things at once, and reading them takes time. */
const most = 20;

/** Nor says as much: what stands behind so many characters is not read, and counts as unreadable. */
const longest = 8000;

const unreadable: Said = { words: '?' };

/** A slot that was not filled says nothing; one that is malformed says something nobody can read. */
function one(raw: unknown): readonly Said[] {
  if (raw === undefined || raw === null) return [];
  const parsed = schemas.value.safeParse(raw);
  if (!parsed.success) return [unreadable];
  const { value = null, resolutions } = parsed.data;
  const id = idIn(resolutions);
  if (value === null || value === '') return id === undefined ? [] : [{ words: '', id }];
  if (typeof value !== 'string') return [{ words: '?', id }];
  return [{ words: value.slice(0, longest), id }, ...(value.length > longest ? [unreadable] : [])];
}

function idIn(raw: unknown): string | undefined {
  const parsed = schemas.resolutions.safeParse(raw);
  if (!parsed.success) return undefined;
  const ids = parsed.data.resolutionsPerAuthority
    .filter(({ status }) => status.code === 'ER_SUCCESS_MATCH')
    .flatMap(({ values }) => (values ?? []).map(({ value }) => value.id));
  const [id, ...others] = new Set(ids);
  return others.length === 0 ? id : undefined;
}
