/** One browser for all tests; it ends with the process that started it. */
import type { Browser } from 'playwright-core';
import { describe } from 'vitest';
import { launchBrowser } from '../../tools/drawing/chromium.ts';

const started = await launchBrowser().catch(explain);

/** How long a test may wait for the browser on a busy machine, in milliseconds. */
export const PATIENCE = 60_000;

/**
 * A group of tests that need a browser. Where there is none they are skipped, and say so; with the environment variable
 * `CI` set they fail instead.
 */
export function describeInBrowser(name: string, define: () => void): void {
  const group = started === undefined ? describe.skip : describe;
  group(name, { timeout: PATIENCE }, define);
}

/** The browser, for use inside such a group. */
export function browser(): Browser {
  if (started === undefined) throw new Error('There is no browser.');
  return started;
}

function explain(error: unknown): undefined {
  if (process.env.CI) throw error;
  process.stderr.write(
    `\nSKIPPED: all tests that need a browser. They need Chrome; on Linux x64 they bring their own.\n${error}\n\n`,
  );
}
