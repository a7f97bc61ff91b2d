/** The browser console, opened in a browser and used as people do. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The console in a browser, and what the browser complained about. */
export type OpenedPage = { readonly page: Page; readonly complaints: readonly string[] };

/** Somebody who opens the console: a new page, with what the browser complains about. */
export async function openPage(
  browser: { newPage(options: BrowserContextOptions): Promise<Page> },
  url: string,
  options: BrowserContextOptions = {},
): Promise<OpenedPage> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, ...options });
  page.setDefaultTimeout(10_000);
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(url);
  await page.locator('#device option').first().waitFor({ state: 'attached' });
  return { page, complaints };
}

/** Does something that takes a turn, and waits for the answer and for the screen to show it. */
export async function turn(page: Page, act: () => Promise<unknown>): Promise<string> {
  const answers = page.locator('.alexa');
  const before = await answers.count();
  await act();
  await answers.nth(before).waitFor();
  await page.locator('#screen[aria-busy=false]').waitFor();
  return answers.last().innerText();
}

/** Says something by typing it. */
export const type = (page: Page, words: string): Promise<string> =>
  turn(page, async () => {
    await page.fill('#utterance', words);
    await page.press('#utterance', 'Enter');
  });

/** What axe-core finds wrong with the page, each with the element it is about; with the names of rules, by these alone. */
export async function violations(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  await page.evaluate(axe);
  const run = `axe.run(${JSON.stringify(rules ? { runOnly: rules } : {})})`;
  const found = await page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>(run);
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

/** Presses tab until this has the focus; fails when it cannot be reached. */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await wanted.and(page.locator(':focus')).count()) > 0) return;
  }
  throw new Error(`The tab key does not lead to ${wanted}`);
}

/** Touches what has this name on the device's screen. */
export const touch = (page: Page, name: string): Promise<string> =>
  turn(page, () => onScreen(page, name).first().tap());

/** What can be touched on the device's screen under this name. */
export const onScreen = (page: Page, name: string): Locator =>
  page.locator('#screen').getByRole('button', { name, exact: true });
