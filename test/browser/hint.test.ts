/** The hint of what is below on a round screen goes as soon as somebody scrolls. */
import { beforeAll, expect, it } from 'vitest';
import { screenFor } from '../../src/screen/index.ts';
import { phrasebookFor } from '../../src/speech/index.ts';
import { type OpenBench, openBench } from '../../tools/drawing/bench.ts';
import { screens } from '../../tools/drawing/screens.ts';
import { browser, describeInBrowser, PATIENCE } from '../support/browser.ts';

const viewport = { width: 480, height: 480, dpi: 160, shape: 'ROUND', mode: 'HUB' } as const;
const document = screenFor(screens['verdict easyRun'] ?? { parts: [] }, phrasebookFor('en-US'));

describeInBrowser('a long answer on a round screen', () => {
  let bench: OpenBench;
  beforeAll(async () => {
    bench = await openBench(browser());
  }, PATIENCE);

  /** How much of the last drawing can be seen: the hint lies over everything else. */
  const opacity = () =>
    bench.page.evaluate(`{
      let seen = 1;
      const last = [...document.querySelectorAll('svg')].at(-1);
      for (let each = last; each; each = each.parentElement) seen *= getComputedStyle(each).opacity;
      seen;
    }`);

  it('points downwards until it is scrolled', async () => {
    await bench.draw({ document }, viewport, 480);
    expect(await opacity()).toBe(1);
    const { mouse } = bench.page;
    await mouse.move(240, 240);
    await mouse.wheel(0, 150);
    await expect.poll(opacity, { timeout: PATIENCE / 4 }).toBe(0);
  });
});
