/** Whole conversations on the console's page, in a real browser. */

import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { openConsole } from '../../simulator/console/listen.ts';
import { browser, describeInBrowser } from '../support/browser.ts';
import { openPage, tabTo, turn, type, violations } from '../support/console.ts';

const served = await openConsole(0);
afterAll(() => served.close());

const open = (options = {}) => openPage(browser(), served.url, options);
const patience = 30_000;

/** A browser that hears one thing, and remembers what it reads aloud. */
const pretendToSpeakAndListen = `
  globalThis.said = [];
  globalThis.SpeechRecognition = class {
    start() {
      setTimeout(() => {
        this.onresult({ results: [[{ transcript: 'my left calf hurts' }]] });
        this.onend();
      });
    }
  };
  speechSynthesis.speak = ({ text, lang }) => said.push(lang + ': ' + text.replace(/^I'm a guide, not a doctor. /, ''));
`;

const story = 'both my quads are a bit sore, about a two since yesterday';
const cleared = 'Yes, but easy';

/** Answers that nothing else is wrong, until there is a verdict. */
async function untilVerdict(page: Page, answer: (words: string) => Promise<string>): Promise<string> {
  let heard = '';
  for (let turns = 0; turns < 7 && !(await page.innerText('#level')).startsWith('Answer:'); turns += 1) {
    const isCourse = (await page.textContent('#next'))?.includes('“course”');
    heard = await answer(isCourse ? 'the same in both and getting better' : 'no');
  }
  return heard;
}

describeInBrowser('a whole conversation, to a verdict,', () => {
  test('by typing', { timeout: patience }, async () => {
    const { page, complaints } = await open();
    await page.selectOption('#device', 'dot');
    expect(await type(page, 'should I run today')).toContain('?');
    expect(await type(page, story)).toContain('chest pain');
    await page.click('#tab-heard');
    expect(await page.innerText('#heard')).toContain('came as ShouldIRunIntent: story');
    expect(await page.innerText('#heard')).toMatch(/“two”\s+pain\s+mild/);
    expect(await page.innerText('#level')).toBe('No answer yet. At best: easy run');
    await page.click('#tab-next');
    expect(await page.innerText('#next')).toContain('The question “sweep”');
    expect(await page.locator('#next > .rules > li').count()).toBe(3);
    expect(await page.innerText('#next summary')).toMatch(/^\d+ more rules$/);
    expect(await untilVerdict(page, (words) => type(page, words))).toContain(cleared);
    expect(await page.innerText('#level')).toBe('Answer: easy run');
    expect(await page.innerText('#next')).toContain('no answer that is worth asking for');
    await page.click('#tab-knows');
    expect(await page.innerText('#knows')).toMatch(/pain[^\n]*\s+mild/);
    await page.click('#tab-fired');
    expect(await page.innerText('#fired')).toContain('A1');
    await type(page, 'stop');
    expect(await page.innerText('#level')).toBe('The session is over: nothing is known any more.');
    expect(await page.innerText('#fired')).toBe('None any more.');
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('by touch, on the screen of an Echo Show', { timeout: patience }, async () => {
    const { page, complaints } = await open({ hasTouch: true });
    await type(page, story);
    const answer = (words: string) =>
      words === 'no'
        ? turn(page, () =>
            page
              .locator('#screen')
              .getByText(/^(None of these|No)$/)
              .first()
              .tap(),
          )
        : type(page, words);
    expect(await untilVerdict(page, answer)).toContain(cleared);
    await page.click('#tab-request');
    expect(await page.innerText('#request')).toContain('Alexa.Presentation.APL.UserEvent');
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('by keyboard alone, with the screen and the field taking turns', { timeout: patience }, async () => {
    const { page, complaints } = await open();
    const press = (key: string) => turn(page, () => page.keyboard.press(key));
    const say = async (words: string) => {
      await tabTo(page, page.locator('#utterance'));
      await page.keyboard.type(words);
      return press('Enter');
    };
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the conversation');
    await page.keyboard.press('Enter');
    await page.keyboard.type('my left calf is swollen, about a four since yesterday');
    expect(await press('Enter')).toContain('chest pain');
    await tabTo(page, page.locator('#screen').getByRole('button').first());
    // The screen is another one now; the focus is still at it.
    await page.keyboard.press('Enter');
    await page.locator('#screen[aria-busy=false]').waitFor();
    expect(await page.evaluate("document.activeElement.closest('#screen') !== null")).toBe(true);
    await tabTo(page, page.locator('#tab-next'));
    for (let n = 0; n < 3; n += 1) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.id')).toBe('fired');
    expect(await say('stop')).toContain('The session has ended');
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('by what is suggested, without a screen', { timeout: patience }, async () => {
    const { page } = await open();
    await page.selectOption('#device', 'dot');
    expect(await page.innerText('#screen')).toBe('This device only speaks.');
    const suggested = (words: string) =>
      turn(page, () => page.locator('#suggestions').getByText(words, { exact: true }).click());
    await suggested(story);
    expect(await untilVerdict(page, suggested)).toContain(cleared);
    expect(await page.innerText('#card')).toContain('In the Alexa app');
    expect(await suggested('yes')).toContain('?');
    expect(await suggested('no')).toContain('The session has ended');
    await page.close();
  });
});

describeInBrowser('axe finds nothing wrong', () => {
  /** In the dark nothing but the colours is different. */
  async function inLightAndDark(page: Page): Promise<readonly string[]> {
    const inLight = await violations(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    const inDark = await violations(page, ['color-contrast']);
    await page.emulateMedia({ colorScheme: 'light' });
    return [...inLight, ...inDark.map((each) => `in the dark: ${each}`)];
  }

  test('in the light and in the dark', { timeout: patience }, async () => {
    const { page } = await open({ colorScheme: 'light', reducedMotion: 'reduce' });
    expect(await inLightAndDark(page), 'at the start').toEqual([]);
    await type(page, story);
    await page.click('#tab-next');
    expect(await inLightAndDark(page), 'in the middle').toEqual([]);
    expect(await type(page, 'my pee is the color of cola')).toContain('Call');
    await page.click('#tab-fired');
    expect(await inLightAndDark(page), 'after the verdict').toEqual([]);
    await page.close();
  });

  test('on a phone', { timeout: patience }, async () => {
    const { page } = await open({ viewport: { width: 390, height: 844 } });
    await type(page, 'my left calf hurts, about a four');
    await type(page, 'no');
    const { y = -1, width } = (await page.locator('#screen > div').boundingBox()) ?? {};
    expect(y, 'the screen is in sight').toBeGreaterThanOrEqual(0);
    expect(width).toBe(390);
    const field = await page.locator('#utterance').boundingBox();
    expect(field?.y, 'the field is where the thumb is').toBeGreaterThan(844 * 0.8);
    await page.click('#tab-knows');
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    expect(await page.evaluate('knows.scrollWidth - knows.clientWidth'), 'nothing is cut off').toBe(0);
    expect(await page.evaluate(smallText), 'no text is smaller than 16 pixels').toEqual([]);
    await page.close();
  });
});

/** What is written on the page in less than 16 pixels; the device's screen is as the device has it. */
const smallText = `[...document.querySelectorAll('body *')]
  .filter((each) => !each.closest('#screen') && each.checkVisibility())
  .filter((each) => [...each.childNodes].some(({ nodeType, data }) => nodeType === 3 && data.trim() !== ''))
  .filter((each) => parseFloat(getComputedStyle(each).fontSize) < 16)
  .map((each) => each.textContent)`;

describeInBrowser('the page', () => {
  test('is the product first; what the engine thinks is folded away, one click off', {
    timeout: patience,
  }, async () => {
    const { page } = await open();
    await type(page, story);
    expect(await page.locator('[role=tabpanel]:visible').count()).toBe(0);
    const screen = await page.locator('#screen > div').boundingBox();
    expect(screen?.width, 'the screen takes the larger half').toBeGreaterThan(720);
    for (const [tab, shown] of [
      ['Why this question', 'It is asked because'],
      ['What was heard', 'came as'],
      ['Rules that fired', 'fires on'],
      ['Response', 'outputSpeech'],
    ] as const) {
      await page.getByRole('tab', { name: tab }).click();
      expect(await page.locator('[role=tabpanel]:visible').innerText()).toContain(shown);
    }
    await page.getByRole('tab', { name: 'Response' }).click();
    expect(await page.locator('[role=tabpanel]:visible').count()).toBe(0);
    await page.close();
  });

  test('shows words as words, whatever they are', { timeout: patience }, async () => {
    const { page, complaints } = await open();
    await page.selectOption('#device', 'dot');
    await type(page, '<img src=x onerror=alert(1)> my calf');
    expect(await page.innerText('.runner .bubble')).toContain('<img src=x');
    expect(await page.locator('.runner img').count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('shows the same screen on another device, and goes on there', { timeout: patience }, async () => {
    const { page } = await open();
    await type(page, 'my left calf hurts');
    const note = page.locator('#device-note');
    expect(await note.innerText()).toBe('');
    await page.selectOption('#device', 'hub-round');
    expect(await note.innerText()).toContain('counts from the next turn');
    await page.locator('#screen[aria-busy=false]').waitFor();
    await type(page, 'about a four');
    expect(await note.innerText()).toBe('');
    expect(await page.innerText('#knows')).toContain('the calf');
    await page.click('#tab-request');
    expect(await page.innerText('#request')).toContain('"ROUND"');
    await page.close();
  });

  test('starts over when it is told to, or in another country', { timeout: patience }, async () => {
    const { page } = await open();
    await page.selectOption('#device', 'dot');
    const answers = page.locator('.alexa');
    await type(page, 'my left calf hurts');
    await page.click('#restart');
    expect(await answers.count()).toBe(0);
    expect(await page.evaluate('document.activeElement.id')).toBe('utterance');
    await type(page, 'my left knee hurts');
    expect(await page.innerText('#knows')).not.toContain('calf');
    await page.selectOption('#locale', 'en-GB');
    expect(await answers.count()).toBe(0);
    expect(await page.innerText('#log')).toBe('A new conversation, in British English.');
    expect(await type(page, 'my pee is the color of cola')).toContain('Call nine nine nine');
    await page.close();
  });

  test('listens and reads aloud where the browser can', { timeout: patience }, async () => {
    const { page } = await open();
    await page.selectOption('#device', 'dot');
    await page.evaluate(pretendToSpeakAndListen);
    await turn(page, () => page.click('#mic'));
    expect(await page.innerText('.runner .bubble')).toContain('my left calf hurts');
    expect(await page.getAttribute('#mic', 'aria-pressed')).toBe('false');
    expect(await page.innerText('#mic-state')).toContain('The microphone is off.');
    expect(await page.evaluate('said')).toEqual([expect.stringMatching(/^en-US: .+\?$/)]);
    await page.click('#sound');
    await type(page, 'a four');
    expect(await page.evaluate('said.length')).toBe(1);
    await page.close();
  });

  test('says so when its server is gone, and keeps what was typed', { timeout: patience }, async () => {
    const { page } = await open();
    await page.selectOption('#device', 'dot');
    await page.route('**/say', (route) => route.abort());
    await page.fill('#utterance', 'my left calf hurts');
    await page.press('#utterance', 'Enter');
    await page.locator('#trouble:not([hidden])').waitFor();
    expect(await page.innerText('#trouble')).toContain('does not answer');
    expect(await page.inputValue('#utterance')).toBe('my left calf hurts');
    expect(await page.locator('.runner').count()).toBe(0);
    await page.unroute('**/say');
    await turn(page, () => page.press('#utterance', 'Enter'));
    expect(await page.locator('#trouble').isVisible()).toBe(false);
    await page.close();
  });
});
