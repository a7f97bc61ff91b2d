/** What the built skill writes to its log, as it would in the Lambda. */
import { createRequire } from 'node:module';
import { vi } from 'vitest';

const fs: typeof import('node:fs') = createRequire(import.meta.url)('node:fs');

/** The lines that are written in the Lambda while something is done, with the stream of each. */
export async function linesOf(
  doing: () => Promise<unknown>,
  write: (text: string) => void = () => {},
): Promise<readonly string[]> {
  const lines: string[] = [];
  const spy = vi.spyOn(fs, 'writeSync').mockImplementation((_, text) => {
    write(String(text));
    lines.push(String(text));
    return 1;
  });
  vi.stubEnv('AWS_LAMBDA_FUNCTION_NAME', 'leg-check-test');
  try {
    await doing();
  } finally {
    vi.unstubAllEnvs();
    spy.mockRestore();
  }
  return lines;
}

/** A request that breaks in the middle of being answered, with such an error. Alexa cannot send such a one. */
export function breaking<Event extends { readonly request: object }>(
  event: Event,
  error: () => Error,
): Event {
  let reads = 0;
  const { request } = event;
  const type = {
    get: () => {
      reads += 1;
      // First it is checked, then the library looks for who answers it.
      if (reads === 2) throw error();
      return 'type' in request ? request.type : undefined;
    },
    enumerable: true,
  };
  return { ...event, request: Object.defineProperty({ ...request }, 'type', type) };
}
