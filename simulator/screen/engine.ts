/** What a page needs to run Amazon's renderer without a network: its script, and fonts. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brotliDecompressSync } from 'node:zlib';

export type PageFile = { readonly type: string; readonly body: Buffer };

/** Where a page finds the renderer's script. */
export const ENGINE_PATH = '/engine/apl.js';

const FONTS_PATH = '/engine/fonts/';
const require = createRequire(import.meta.url);

/**
 * The file of the renderer at a path of the page's server, or undefined when there is none.
 * Amazon's font is not free to pass on; Open Sans stands in for it, the same on every machine.
 */
export function engineFile(path: string): PageFile | undefined {
  if (path === ENGINE_PATH) return { type: 'text/javascript; charset=utf-8', body: engineScript() };
  if (!path.startsWith(FONTS_PATH)) return undefined;
  const body = fonts().get(path.slice(FONTS_PATH.length));
  return body && { type: 'font/ttf', body };
}

let script: Buffer | undefined;

/** The renderer as Amazon publishes it, except that it finds its fonts here and not on Amazon's servers. */
function engineScript(): Buffer {
  const published = (): string => readFileSync(require.resolve('apl-viewhost-web'), 'utf8');
  script ??= Buffer.from(
    published().replace(
      /https:\/\/\w+\.cloudfront\.net\/([\w-]+)\.ttf/g,
      (_, name: string) => `${FONTS_PATH}${standInFor(name)}`,
    ),
  );
  return script;
}

/** All of them that a page asks for. */
const fontNames = ['OpenSans-Regular.ttf', 'OpenSans-Bold.ttf', 'OpenSans-Italic.ttf'];

/** "AmazonEmberDisplay_Bd" → "OpenSans-Bold.ttf" */
function standInFor(font: string): string {
  if (font.endsWith('Italic')) return 'OpenSans-Italic.ttf';
  return /(?:_Md|_Bd|_He|-Bold)$/.test(font) ? 'OpenSans-Bold.ttf' : 'OpenSans-Regular.ttf';
}

let unpacked: ReadonlyMap<string, Buffer> | undefined;

/** The fonts that come with the browser's package, unpacked by the machine's own tar. */
function fonts(): ReadonlyMap<string, Buffer> {
  unpacked ??= unpack();
  return unpacked;
}

function unpack(): ReadonlyMap<string, Buffer> {
  const packed = new URL('../../bin/fonts.tar.br', `file://${require.resolve('@sparticuz/chromium')}`);
  const input = brotliDecompressSync(readFileSync(packed));
  const one = (name: string): Buffer =>
    execFileSync('tar', ['-xO', '-f', '-', `fonts/Open_Sans/${name}`], { input, maxBuffer: 2 ** 24 });
  return new Map(fontNames.map((name) => [name, one(name)]));
}
