/** Reading what a page sent, which may be anything. */

/** Raised when something sent cannot be read; the message tells what is wrong with it. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

export const isText = (value: unknown): value is string => typeof value === 'string';

export const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Does it hold more lists and objects in each other than this? */
export function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1));
}

/** Is it an object whose fields of these names are as they should be? */
export function isFields(
  value: unknown,
  fields: Readonly<Record<string, (field: unknown) => boolean>>,
): boolean {
  return isRecord(value) && Object.entries(fields).every(([name, isRight]) => isRight(value[name]));
}
