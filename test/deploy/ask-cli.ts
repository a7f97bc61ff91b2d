/**
 * The options of a command of `ask smapi`, as ask-cli makes them itself of Amazon's description of the operation: those
 * of its path and query, and what its body holds, with hyphens. `stage` has a default there, so it may be left out.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as z from 'zod/mini';

const parameters = z.array(
  z.looseObject({
    name: z.string(),
    in: z.string(),
    required: z.optional(z.boolean()),
    schema: z.optional(z.looseObject({ $ref: z.string() })),
  }),
);
const operations = z.record(
  z.string(),
  z.looseObject({ 'x-operation-name': z.string(), parameters: z.optional(parameters) }),
);
const specification = z.looseObject({
  paths: z.record(z.string(), operations),
  definitions: z.record(
    z.string(),
    z.looseObject({
      required: z.optional(z.array(z.string())),
      properties: z.optional(z.record(z.string(), z.unknown())),
    }),
  ),
});

const file = createRequire(import.meta.url).resolve('ask-smapi-model/spec.json');
const { paths, definitions } = specification.parse(JSON.parse(readFileSync(file, 'utf8')));

/** @param name the operation's own name, such as `profileNluV1` */
export function optionsOf(name: string): { required: readonly string[]; optional: readonly string[] } {
  const operation = Object.values(paths)
    .flatMap((path) => Object.values(path))
    .find((each) => each['x-operation-name'] === name);
  if (operation === undefined) throw new Error(`Amazon has no operation ${name}`);
  const all = (operation.parameters ?? []).flatMap((parameter) => {
    const body = definitions[parameter.schema?.$ref.replace('#/definitions/', '') ?? ''];
    if (parameter.in !== 'body') return [[parameter.name, parameter.required === true] as const];
    return Object.keys(body?.properties ?? {}).map(
      (property) => [property, body?.required?.includes(property) === true] as const,
    );
  });
  const isNeeded = ([option, required]: readonly [string, boolean]) => required && option !== 'stage';
  const named = (some: typeof all) => some.map(([option]) => option.replace(/[A-Z]/g, '-$&').toLowerCase());
  return { required: named(all.filter(isNeeded)), optional: named(all.filter((one) => !isNeeded(one))) };
}
