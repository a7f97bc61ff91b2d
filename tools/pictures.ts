/**
 * `npm run pictures`: the pictures of the README, made of the real thing. A conversation is had with the built skill; its
 * screens are drawn with Amazon's renderer, and the browser simulator is photographed with its verdict.
 */
import { mkdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ResponseEnvelope } from 'ask-sdk-model';
import type { Browser } from 'playwright-core';
import { openConsole } from '../simulator/console/listen.ts';
import { type ScreenDevice, screenDevices } from '../simulator/devices.ts';
import { startConversation } from '../simulator/skill.ts';
import { commandLine } from './command.ts';
import { openBench } from './drawing/bench.ts';
import { launchBrowser } from './drawing/chromium.ts';

const folder = new URL('../docs/pictures/', import.meta.url);

/** The conversation that opens the README, and a word after it. */
const easyRun = [
  'should i run today',
  'both my quads, about a two, since yesterday',
  'nah all good',
  "nope, walking's fine",
  "no, and it's easing",
];
const after = 'show me a stretch';

const pictures = {
  /** Four screens of an Echo Show 8: where it hurts, a question, the verdict, and a stretch. */
  async screens(browser: Browser, path: string): Promise<void> {
    const device = theDevice('show-8');
    const conversation = startConversation({ locale: 'en-US', device });
    const shown: Record<string, unknown> = {};
    for (const utterance of [...easyRun, after]) {
      const { response } = await conversation.say(utterance);
      shown[utterance] = documentIn(response);
    }
    const wanted = [0, 1, easyRun.length - 1, easyRun.length].map((at) => Object.entries(shown)[at] ?? []);
    const { page, draw } = await openBench(browser);
    await page.addStyleTag({
      content: 'figcaption { display: none } figure { margin: 0 0 0 8px !important }',
    });
    await draw(Object.fromEntries(wanted), device.viewport, STRIP);
    const height = (STRIP * device.viewport.height) / device.viewport.width;
    await page.screenshot({ path, clip: { x: 8, y: 0, width: 4 * STRIP + 24, height } });
  },

  /** The browser simulator while it asks. */
  async console(browser: Browser, path: string): Promise<void> {
    const { url, close } = await openConsole(0);
    const page = await browser.newPage({ viewport: { width: 1360, height: 850 }, colorScheme: 'light' });
    await page.goto(url);
    for (const utterance of easyRun) {
      await page.getByLabel('Say something to Leg Check').fill(utterance);
      await page.keyboard.press('Enter');
      await page.waitForLoadState('networkidle');
      await page.waitForTimeout(SETTLE);
    }
    await page.screenshot({ path });
    await close();
  },
};

/** How wide each of the four screens is, in pixels. */
const STRIP = 480;

/** What a page takes to draw a screen and come to rest, in milliseconds. */
const SETTLE = 1000;

function theDevice(wanted: string): ScreenDevice {
  const device = screenDevices.find(({ id }) => id === wanted);
  if (device === undefined) throw new Error(`There is no device ${wanted}`);
  return device;
}

function documentIn(response: ResponseEnvelope | undefined): unknown {
  for (const directive of response?.response.directives ?? []) {
    if (directive.type === 'Alexa.Presentation.APL.RenderDocument') return directive.document;
  }
  throw new Error('The answer has no screen');
}

commandLine({
  start: 'npm run pictures',
  does: 'Takes the pictures of the README, as docs/pictures.',
  options: {},
});
mkdirSync(folder, { recursive: true });
const browser = await launchBrowser();
for (const [name, take] of Object.entries(pictures)) {
  const path = fileURLToPath(new URL(`${name}.png`, folder));
  await take(browser, path);
  process.stdout.write(`docs/pictures/${name}.png  ${Math.round(statSync(path).size / 1000)} kB\n`);
}
await browser.close();
