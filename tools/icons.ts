/** Draws the icons of the store page from their vector source, `art/icon.svg`. `npm run icons`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { commandLine } from './command.ts';

const source = new URL('../art/icon.svg', import.meta.url);
const folder = new URL('../skill-package/assets/images/', import.meta.url);

export type Icon = { readonly name: string; readonly pixels: number };

/** The two that Amazon asks for, by the names that its own tools give them. All locales share them. */
export const smallIcon: Icon = { name: 'en-US_smallIcon.png', pixels: 108 };
export const largeIcon: Icon = { name: 'en-US_largeIcon.png', pixels: 512 };

export const iconPath = ({ name }: Icon): URL => new URL(name, folder);

const engine = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
const ready = initWasm(readFileSync(engine));

/** An icon as it should be now: the bytes of its PNG file, the same on every machine since it holds no text. */
export async function currentIcon({ pixels }: Icon): Promise<Uint8Array> {
  await ready;
  const drawing = new Resvg(readFileSync(source, 'utf8'), { fitTo: { mode: 'width', value: pixels } });
  return drawing.render().asPng();
}

if (import.meta.main) {
  commandLine({
    start: 'npm run icons',
    does: 'Draws the icons of the store page from art/icon.svg.',
    options: {},
  });
  mkdirSync(folder, { recursive: true });
  for (const icon of [smallIcon, largeIcon]) writeFileSync(iconPath(icon), await currentIcon(icon));
}
