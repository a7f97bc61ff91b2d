/** Draws screens with Amazon's renderer in a browser, and measures them: the page of `page/bench.ts`, from outside. */
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page, Route } from 'playwright-core';
import { ENGINE_PATH, engineFile } from '../../simulator/screen/engine.ts';
import { inPixels, type Viewport } from '../../simulator/viewport.ts';
import type { Findings } from './measured.ts';

const ORIGIN = 'http://screens.test';

export type OpenBench = {
  readonly page: Page;
  /**
   * Draws screens side by side and measures them.
   * @param width how wide each is drawn on the page; as wide as the device's own unless told
   */
  draw(
    documents: Readonly<Record<string, unknown>>,
    viewport: Viewport,
    width?: number,
  ): Promise<ReadonlyMap<string, Findings>>;
  /** The arguments of what touches have sent since then. */
  touches(): Promise<readonly unknown[]>;
};

/** Opens a page that draws screens. It fetches nothing from anywhere: what asks for something is told as a problem. */
export async function openBench(browser: Browser): Promise<OpenBench> {
  const page = await browser.newPage({ viewport: { width: 2000, height: 2000 } });
  const problems: string[] = [];
  page.on('pageerror', ({ message }) => problems.push(`error: ${message}`));
  const script = await pageScript();
  await page.route('**/*', (route) => answer(route, script, problems));
  await page.goto(ORIGIN);

  return {
    page,
    async draw(documents, viewport, width = inPixels(viewport.width, viewport.dpi)) {
      problems.length = 0;
      const drawing = { documents, viewport, width, enginePath: ENGINE_PATH };
      const found = await page.evaluate((given) => globalThis.bench.draw(given), drawing);
      // What was asked for before this is told before it.
      await page.evaluate(() => globalThis.bench.askForNothing());
      if (problems.length > 0) throw new Error(problems.join('\n'));
      return new Map(Object.entries(found));
    },
    touches: () => page.evaluate(() => globalThis.bench.touches()),
  };
}

async function pageScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'page/bench.ts')],
    bundle: true,
    write: false,
    format: 'iife',
  });
  return outputFiles[0]?.text ?? '';
}

/** Drawings must be found by the measure, though they take no touch. */
const css = `
  body { margin: 0; display: flex; flex-wrap: wrap; font: 16px sans-serif }
  body * { pointer-events: visiblePainted !important }
  figure { margin: 0 8px 8px 0 }
  figcaption { height: 24px }
`;
const html = `<!doctype html><meta charset="utf-8"><style>${css}</style><script src="/bench.js"></script>`;

async function answer(route: Route, script: string, problems: string[]): Promise<void> {
  const { origin, pathname } = new URL(route.request().url());
  if (origin !== ORIGIN) problems.push(`asks for ${route.request().url()}`);
  else if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: html });
  else if (pathname === '/bench.js') return route.fulfill({ contentType: 'text/javascript', body: script });
  else if (pathname !== '/favicon.ico') {
    const file = engineFile(pathname);
    if (file !== undefined) return route.fulfill({ contentType: file.type, body: file.body });
    problems.push(`asks for ${pathname}`);
  }
  return route.fulfill({ status: 404 });
}
