/** Fingers on the screens where they must aim: all that can be touched answers, and nothing answers for another. */
import { beforeAll, describe, expect, it } from 'vitest';
import { screenFor } from '../../src/screen/index.ts';
import { phrasebookFor } from '../../src/speech/index.ts';
import { type OpenBench, openBench } from '../support/bench.ts';
import { browser, describeInBrowser, PATIENCE } from '../support/browser.ts';
import { differentDevices } from '../support/devices.ts';
import { shared, type Touchable } from '../support/measured.ts';
import { screens } from '../support/screens.ts';

const words = phrasebookFor('en-US');
const aimed = ['question where', 'question pain', 'question days'];

type Point = { readonly x: number; readonly y: number };

/** What shows of a target at the foot of a screen, in dp, before a finger aims at it: less is scrolled to first. */
const SLIVER = 16;

/** The middle of the part of a touch target that shows without scrolling. */
function centreOf({ box, window }: Touchable): Point | undefined {
  const seen = window && shared(box, window);
  if (seen === undefined || seen.bottom - seen.top < SLIVER) return undefined;
  return { x: (seen.left + seen.right) / 2, y: (seen.top + seen.bottom) / 2 };
}

describeInBrowser('a finger', () => {
  let bench: OpenBench;
  beforeAll(async () => {
    bench = await openBench(browser());
  }, PATIENCE);

  describe.each(differentDevices.filter(({ viewport }) => viewport.mode === 'HUB'))('on $name', (device) => {
    const { viewport } = device;
    const inCircle = ({ x, y }: Point): boolean =>
      viewport.shape !== 'ROUND' ||
      Math.hypot(x - viewport.width / 2, y - viewport.height / 2) < viewport.width / 2;

    it.each(aimed)('%s', async (name) => {
      const reply = screens[name];
      if (reply === undefined) throw new Error(`there is no screen ${name}`);
      const drawn = await bench.draw({ [name]: screenFor(reply, words) }, viewport, viewport.width);
      const targets = (drawn.get(name)?.touchables ?? []).filter((target) => {
        const at = centreOf(target);
        return at !== undefined && inCircle(at);
      });
      for (const target of targets) {
        const { x, y } = centreOf(target) ?? { x: 0, y: 0 };
        await bench.page.mouse.click(x, y);
      }
      await expect.poll(() => bench.touches(), { timeout: PATIENCE / 4 }).toHaveLength(targets.length);
      const sent = (await bench.touches()).map((touch) => JSON.stringify(touch));
      const labelled = new Set(targets.map(({ label }, at) => `${label} sends ${sent[at]}`));
      // What has the same name is the same: the knee is touched by its name or where it is drawn.
      expect([...labelled]).toHaveLength(new Set(sent).size);
      expect([...labelled]).toHaveLength(new Set(targets.map(({ label }) => label)).size);
      expect(labelled.size).toBeGreaterThan(3);
    });
  });
});
