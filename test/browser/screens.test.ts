/** Every screen on every device, as Amazon's own renderer draws it; `npm run screens` keeps pictures of them. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { ScreenDevice } from '../../simulator/devices.ts';
import { type OpenBench, openBench } from '../../tools/drawing/bench.ts';
import { documents, documentsFor } from '../../tools/drawing/documents.ts';
import { faultsOf } from '../../tools/drawing/faults.ts';
import { drawSheets } from '../../tools/drawing/gallery.ts';
import type { DrawnText, Findings } from '../../tools/drawing/measured.ts';
import { browser, describeInBrowser, PATIENCE } from '../support/browser.ts';
import { differentDevices } from '../support/devices.ts';
import { share } from '../support/share.ts';

/** With PROOF_SHARE=1 every screen there is, on every device. */
const wantedOn = ({ viewport }: ScreenDevice) => (share(10) < 10 ? documentsFor(viewport) : documents);

describeInBrowser('a screen can be read and touched', () => {
  let bench: OpenBench;
  beforeAll(async () => {
    bench = await openBench(browser());
  }, PATIENCE);

  describe.each(differentDevices)('on $name', (device) => {
    let drawn: ReadonlyMap<string, Findings>;
    beforeAll(async () => {
      drawn = await drawSheets(bench, device, wantedOn(device));
      // Some hundred screens.
    }, 4 * PATIENCE);

    it('nothing is cut off, covered, too small or too pale on any screen', () => {
      expect([...drawn.keys()]).toEqual(Object.keys(wantedOn(device)));
      const faults = [...drawn].flatMap(([name, findings]) =>
        [...findings.problems, ...faultsOf(findings, device.viewport)].map((fault) => `${name}: ${fault}`),
      );
      expect(faults).toEqual([]);
    });

    it('the word of a verdict can be read across the room, and its line without leaning in', () => {
      for (const [name, { texts }] of drawn) {
        if (!name.startsWith('verdict')) continue;
        const letters = texts.filter((text) => isAtOnce(text, device)).map(({ fontSize }) => fontSize);
        expect(arcMinutes(Math.max(...letters), device, across(device)), name).toBeGreaterThanOrEqual(20);
        expect(arcMinutes(Math.min(...letters), device, across(device)), name).toBeGreaterThanOrEqual(8);
      }
    });

    it('whatever else is read can be read where it is touched', () => {
      for (const [name, { texts }] of drawn) {
        const letters = texts.map(({ fontSize }) => fontSize).filter((size) => size > 0);
        const distance = device.viewport.mode === 'TV' ? 3 : 0.6;
        expect(arcMinutes(Math.min(...letters), device, distance), name).toBeGreaterThanOrEqual(8);
      }
    });
  });
});

/** Is it on the first view, before anybody scrolls? What is written in a drawing is the name of the skill. */
const isAtOnce = ({ lines, fontSize }: DrawnText, { viewport }: ScreenDevice): boolean =>
  fontSize > 0 && lines.some(({ top }) => top < viewport.height);

/**
 * From how many metres a word is read. On a screen as small as a palm no word can be large enough for three: such a
 * screen stands on a desk or beside a bed.
 */
const across = ({ viewport }: ScreenDevice): number => (viewport.shape === 'ROUND' ? 1 : 3);

/** The height of a small letter, of the size of the font, in Open Sans. */
const SMALL_LETTER = 0.535;

/** The angle that a small letter fills from so many metres. Good eyes read 5, and 20 without any effort. */
function arcMinutes(fontSize: number, { viewport, inches }: ScreenDevice, metres: number): number {
  const { width, height, shape } = viewport;
  const diagonal = shape === 'ROUND' ? width : Math.hypot(width, height);
  const letter = (fontSize * SMALL_LETTER * inches * 0.0254) / diagonal;
  return (Math.atan(letter / metres) * 180 * 60) / Math.PI;
}
