/** What the page is made of, bundled in memory when the console starts. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { devices } from '../devices.ts';
import { availableLocales } from '../load-model.ts';
import { ENGINE_PATH, engineFile } from '../screen/engine.ts';
import { openingFor } from '../skill.ts';
import type { Setting } from './exchange.ts';
import type { Routes, Sent } from './requests.ts';

const PAGE = new URL('page/', import.meta.url);
const ICON = new URL('../../art/icon.svg', import.meta.url);

/** Prepares everything that can be seen: the page and its parts, its setting, and the renderer of the screen. */
export async function prepareFiles(): Promise<Routes['get']> {
  const files: Readonly<Record<string, Sent>> = {
    '/': { type: 'text/html; charset=utf-8', body: await readFile(new URL('index.html', PAGE)) },
    '/page.css': { type: 'text/css; charset=utf-8', body: await readFile(new URL('page.css', PAGE)) },
    '/page.js': { type: 'text/javascript; charset=utf-8', body: await bundledScript() },
    '/icon.svg': { type: 'image/svg+xml', body: await readFile(ICON) },
    '/setting': { type: 'application/json', body: JSON.stringify(setting()) },
  };
  return async (path) => (Object.hasOwn(files, path) ? files[path] : engineFile(path));
}

async function bundledScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('main.ts', PAGE))],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
  });
  return outputFiles[0]?.text ?? '';
}

function setting(): Setting {
  return { locales: availableLocales(), devices, opening: openingFor('en-US'), renderer: ENGINE_PATH };
}
