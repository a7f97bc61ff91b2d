/** What the renderer leaves to its page: touch on a page that is scrolled or scaled, the keyboard, and names for what can be touched. */
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { type OpenBench, openBench } from '../../tools/drawing/bench.ts';
import { browser, describeInBrowser, PATIENCE } from '../support/browser.ts';

const viewport = { width: 960, height: 480, dpi: 160, shape: 'RECTANGLE', mode: 'HUB' } as const;

const button = (name: string) => ({
  type: 'TouchWrapper',
  width: 200,
  height: 100,
  accessibilityLabel: `Choose ${name}`,
  onPress: { type: 'SendEvent', arguments: ['chosen', name] },
  item: { type: 'Text', text: name },
});

const document = {
  type: 'APL',
  version: '1.6',
  mainTemplate: { parameters: ['payload'], item: { type: 'Container', items: ['one', 'two'].map(button) } },
};

describeInBrowser('a shown screen', () => {
  let bench: OpenBench;
  let page: OpenBench['page'];
  beforeAll(async () => {
    bench = await openBench(browser());
    page = bench.page;
  }, PATIENCE);

  const show = (width = 960) => bench.draw({ document }, viewport, width);
  beforeEach(async () => {
    await show();
  }, PATIENCE);

  it('sends what is touched, at once', async () => {
    await page.mouse.click(100, 150);
    await expect.poll(() => bench.touches(), { timeout: PATIENCE / 4 }).toEqual([['chosen', 'two']]);
  });

  it('sends what is touched where it is drawn smaller', async () => {
    await show(480);
    await page.mouse.click(50, 75);
    await expect.poll(() => bench.touches(), { timeout: PATIENCE / 4 }).toEqual([['chosen', 'two']]);
  });

  it('sends what is touched on a page that is scrolled', async () => {
    await page.evaluate("document.body.style.padding = '900px 0 2000px'; scrollTo(0, 800)");
    await page.mouse.click(100, 250);
    await expect.poll(() => bench.touches(), { timeout: PATIENCE / 4 }).toEqual([['chosen', 'two']]);
    await page.evaluate("document.body.style.padding = '0'");
  });

  it('is used with tab, enter and space', async () => {
    for (const key of ['Tab', 'Enter', 'Tab', 'Space']) await page.keyboard.press(key);
    await expect
      .poll(() => bench.touches())
      .toEqual([
        ['chosen', 'one'],
        ['chosen', 'two'],
      ]);
  });

  it('names what can be touched for those who cannot see it', async () => {
    const names = await page.getByRole('button').evaluateAll((all) => all.map((each) => each.ariaLabel));
    expect(names).toEqual(['Choose one', 'Choose two']);
  });

  it('is gone without a trace when another is shown', async () => {
    await show();
    await show();
    expect(await page.getByRole('button').count()).toBe(2);
  });

  it('refuses what is no document', async () => {
    const drawn = bench.draw({ nothing: { type: 'Nothing' } }, viewport);
    await expect(drawn).rejects.toThrow('does not understand the document');
  });
});
