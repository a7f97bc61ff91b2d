/** Sheets of screens: drawn side by side, measured, and kept as pictures to look at, `dist/screens/sheets/<device>-<n>.jpg`. */
import { globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ScreenDevice } from '../../simulator/devices.ts';
import type { OpenBench } from './bench.ts';
import type { Findings } from './measured.ts';

const folder = join(import.meta.dirname, '../../dist/screens');

/** Only a run over all screens writes here. */
export const sheetsFolder = join(folder, 'sheets');

/** The room for a sheet on the page, in pixels, and what a name under a screen takes. */
const [SHEET, GAP, NAME] = [2000, 8, 24];

export type Documents = Readonly<Record<string, unknown>>;

/**
 * Draws all screens on a device, sheet by sheet. Returns what was measured, by the name of the screen.
 * @param look called with each sheet on the page
 */
export async function drawSheets(
  { draw }: OpenBench,
  { viewport }: ScreenDevice,
  documents: Documents,
  look: () => Promise<void> = async () => {},
): Promise<ReadonlyMap<string, Findings>> {
  const all = new Map<string, Findings>();
  const columns = viewport.width > viewport.height ? 4 : 6;
  const width = Math.floor(SHEET / columns) - GAP;
  const rows = Math.floor(SHEET / ((width * viewport.height) / viewport.width + NAME));
  for (const part of inParts(Object.entries(documents), columns * rows)) {
    for (const [name, findings] of await draw(Object.fromEntries(part), viewport, width))
      all.set(name, findings);
    await look();
  }
  return all;
}

/** The same, and once all are drawn writes the sheets in place of the old ones. */
export async function hangSheets(
  bench: OpenBench,
  device: ScreenDevice,
  documents: Documents,
): Promise<ReadonlyMap<string, Findings>> {
  const sheets: Buffer[] = [];
  const all = await drawSheets(bench, device, documents, async () => {
    sheets.push(await bench.page.screenshot({ type: 'jpeg', quality: 85 }));
  });
  mkdirSync(sheetsFolder, { recursive: true });
  for (const old of globSync(join(sheetsFolder, `${device.id}-*.jpg`))) rmSync(old);
  for (const [n, sheet] of sheets.entries())
    writeFileSync(join(sheetsFolder, `${device.id}-${n + 1}.jpg`), sheet);
  return all;
}

/** Writes a picture of one screen in its own size. Returns its path, and what was measured. */
export async function hangOne(
  { page, draw }: OpenBench,
  { id, viewport }: ScreenDevice,
  [name, document]: readonly [string, unknown],
): Promise<{ readonly path: string; readonly findings: Findings }> {
  mkdirSync(folder, { recursive: true });
  const drawn = await draw({ [name]: document }, viewport, Math.min(viewport.width, SHEET));
  const path = join(folder, `${name.replaceAll(' ', '-')}-${id}.png`);
  const width = viewport.width;
  await page.screenshot({ path, clip: { x: 0, y: 0, width, height: viewport.height } });
  return {
    path,
    findings: drawn.get(name) ?? { texts: [], touchables: [], problems: ['nothing was drawn'] },
  };
}

function inParts<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, n) =>
    items.slice(n * size, (n + 1) * size),
  );
}
