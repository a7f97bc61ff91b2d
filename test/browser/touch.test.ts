/** Fingers on the screens where they must aim: all that can be touched answers, and nothing answers for another. */
import { beforeAll, describe, expect, it } from 'vitest';
import { screenFor } from '../../src/screen/index.ts';
import { readTouch } from '../../src/screen/touch.ts';
import { phrasebookFor } from '../../src/speech/index.ts';
import { type OpenBench, openBench } from '../../tools/drawing/bench.ts';
import { shared, type Touchable } from '../../tools/drawing/measured.ts';
import { screens } from '../../tools/drawing/screens.ts';
import { browser, describeInBrowser, PATIENCE } from '../support/browser.ts';
import { differentDevices } from '../support/devices.ts';

const words = phrasebookFor('en-US');
const aimed = ['question open pain', 'question course most', 'question sweep'];

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

  // The smallest, the roundest and the tallest.
  describe.each(differentDevices.filter(({ name }) => /^(Round hub|Echo Show 5|.*upright)$/.test(name)))(
    'on $name',
    (device) => {
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
        expect([...labelled]).toHaveLength(new Set(targets.map(({ label }) => label)).size);
        expect(labelled.size).toBeGreaterThan(3);
      });
    },
  );

  /** Touches what is called so, one after the other, on the drawing of the legs; and what is sent then. */
  async function choosing(...labels: readonly string[]): Promise<readonly unknown[]> {
    const name = 'question open place';
    const show5 = { width: 960, height: 480, dpi: 160, shape: 'RECTANGLE', mode: 'HUB' } as const;
    const document = screenFor(screens[name] ?? { parts: [] }, words);
    const drawn = (await bench.draw({ [name]: document }, show5, 960)).get(name);
    for (const label of [...labels, words.screen.goOn]) {
      const target = drawn?.touchables.find((each) => each.label === label);
      const { x, y } = (target && centreOf(target)) ?? { x: 0, y: 0 };
      await bench.page.mouse.click(x, y);
      // The device works through one touch after the other.
      await bench.page.waitForTimeout(100);
    }
    await expect.poll(() => bench.touches(), { timeout: PATIENCE / 4 }).toHaveLength(1);
    const touch = readTouch((await bench.touches())[0]);
    return touch?.does === 'tells' ? Object.entries(touch.findings).map(String) : [];
  }

  it('chooses several places before they are sent', async () => {
    expect(await choosing('Calf', 'Ankle')).toEqual(['sites,calf,ankle']);
  });

  it('chooses a place on one leg, which says that it is one', async () => {
    expect((await choosing('Knee, left', 'Shin, left')).toSorted()).toEqual(['side,one', 'sites,knee,shin']);
    expect(await choosing('Knee, left', 'Knee, right')).toEqual(['sites,knee']);
    expect(await choosing('Knee, left', 'Groin')).toEqual(['sites,knee,groin']);
  });

  it('takes back what is touched twice', async () => {
    expect(await choosing('Calf', 'Heel', 'Calf')).toEqual(['sites,heel']);
    expect(await choosing('Thigh, right', 'Thigh', 'Hip')).toEqual(['sites,hip']);
  });

  it('starts the seconds of a stretch, which count on the screen', async () => {
    const name = 'stretch calves';
    const show5 = { width: 960, height: 480, dpi: 160, shape: 'RECTANGLE', mode: 'HUB' } as const;
    const document = screenFor(screens[name] ?? { parts: [] }, words);
    const drawn = (await bench.draw({ [name]: document }, show5, 960)).get(name);
    const target = drawn?.touchables.find(({ label }) => label === words.screen.timer.start);
    const { x, y } = (target && centreOf(target)) ?? { x: 0, y: 0 };
    const left = async () => Number(await bench.page.getByText(/^\d+$/).first().innerText());
    expect(await left()).toBe(30);
    await bench.page.mouse.click(x, y);
    await expect.poll(left, { timeout: PATIENCE / 4 }).toBeLessThan(30);
    expect(await bench.touches()).toEqual([]);
  });

  it('sends nothing that counts while nothing is chosen', async () => {
    expect(await choosing()).toEqual([]);
  });
});
