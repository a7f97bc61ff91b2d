/** Every screen on every device, as Amazon's own renderer draws it. The pictures are in dist/screens. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { ScreenDevice } from '../../simulator/devices.ts';
import { type OpenBench, openBench } from '../support/bench.ts';
import { browser, describeInBrowser, PATIENCE } from '../support/browser.ts';
import { differentDevices } from '../support/devices.ts';
import { documents } from '../support/documents.ts';
import { faultsOf } from '../support/faults.ts';
import { hangSheets } from '../support/gallery.ts';
import type { Findings } from '../support/measured.ts';

describeInBrowser('a screen can be read and touched', () => {
  let bench: OpenBench;
  beforeAll(async () => {
    bench = await openBench(browser());
  }, PATIENCE);

  describe.each(differentDevices)('on $name', (device) => {
    let drawn: ReadonlyMap<string, Findings>;
    beforeAll(async () => {
      drawn = await hangSheets(bench, device, documents);
    }, PATIENCE);

    it.each(Object.keys(documents))('%s', (name) => {
      const findings = drawn.get(name);
      expect(findings && [...findings.problems, ...faultsOf(findings, device.viewport)]).toEqual([]);
    });

    // Two metres on the round hub, which is as small as a palm.
    it('a verdict can be read from three metres, the rest from one', () => {
      for (const [name, { texts }] of drawn) {
        const letters = texts.map(({ fontSize }) => fontSize).filter((size) => size > 0);
        const largest = arcMinutes(Math.max(...letters), device, device.viewport.shape === 'ROUND' ? 2 : 3);
        const smallest = arcMinutes(Math.min(...letters), device, device.viewport.mode === 'TV' ? 3 : 1);
        if (name.startsWith('verdict')) expect(largest, name).toBeGreaterThanOrEqual(LEGIBLE);
        expect(smallest, name).toBeGreaterThanOrEqual(LEGIBLE);
      }
    });
  });
});

/** What a capital letter must fill of the field of vision for normal eyesight (20/20) to read it. */
const LEGIBLE = 5;
/** Of the size of the font, in Open Sans. */
const CAPITAL = 0.714;

/** The angle that a capital letter fills from so many metres. */
function arcMinutes(fontSize: number, { viewport, inches }: ScreenDevice, metres: number): number {
  const { width, height, shape } = viewport;
  const across = shape === 'ROUND' ? width : Math.hypot(width, height);
  const letter = (fontSize * CAPITAL * inches * 0.0254) / across;
  return (Math.atan(letter / metres) * 180 * 60) / Math.PI;
}
