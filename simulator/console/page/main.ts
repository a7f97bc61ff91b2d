/** The page: the screen and the conversation, and below them, folded away, how the engine sees it. */
import type { Exchange, Setting } from '../exchange.ts';
import { loadSetting, type Place, say, Trouble, touch } from './api.ts';
import { showCard } from './card.ts';
import { clearLog, showAnswer, showRunner, showTrouble } from './chat.ts';
import { chosen, chosenEnglish, prepareChoices } from './choices.ts';
import { button, part } from './dom.ts';
import { showHeard } from './heard-panel.ts';
import { showInside } from './inside.ts';
import { showJson } from './json.ts';
import { prepareMicrophone, stopListening } from './microphone.ts';
import { createStage } from './stage.ts';
import { suggestionsAfter } from './suggestions.ts';
import { prepareTabs } from './tabs.ts';
import { beSilent, speak } from './voice.ts';

const form = part('say', HTMLFormElement);
const utterance = part('utterance', HTMLInputElement);

function start(setting: Setting): void {
  let thread: unknown;
  /** Counts the conversations: an answer to one that was left is not shown. */
  let conversation = 0;
  let busy = false;
  /** The device of the turn that is shown. */
  let takenOn: string | undefined;

  const stage = createStage({
    rendererAt: setting.renderer,
    onTouch: ({ label, sent }) =>
      void turn(`touches ${label === '' ? 'the screen' : `“${label}”`}`, (at) => touch(at, sent)),
    onOpen: () => void saying(setting.opening),
  });

  /** One turn at a time; tells whether it was taken. */
  async function turn(words: string, take: (place: Place) => Promise<Exchange>): Promise<boolean> {
    if (busy) return false;
    const mine = conversation;
    busy = true;
    beSilent();
    const shown = showRunner(words);
    try {
      const { device, locale } = chosen();
      const exchange = await take({ device, locale, thread });
      if (mine !== conversation) return true;
      thread = exchange.thread;
      takenOn = device;
      showAnswer(exchange);
      showAll(exchange);
      void stage.show(exchange);
      return true;
    } catch (error) {
      showTrouble(error instanceof Trouble ? error.message : 'Something went wrong on this page.', shown);
      return false;
    } finally {
      busy = false;
    }
  }

  const saying = (text: string): Promise<boolean> => turn(text, (at) => say(at, text));

  /** Everything beside the conversation and the screen. */
  function showAll(exchange: Exchange | undefined): void {
    showInside(exchange);
    showHeard(exchange);
    showCard(exchange?.response);
    showJson('request', 'request', exchange?.request);
    showJson('response', 'response', exchange?.response);
    showSuggestions(exchange);
    tellDevice();
    const { aloud, locale } = chosen();
    if (exchange && aloud) speak(exchange.speech, locale);
  }

  function showSuggestions(exchange: Exchange | undefined): void {
    const chips = suggestionsAfter(exchange).map((text) =>
      button(text, async ({ detail }) => {
        await saying(text);
        // The chip is gone; whoever used the keyboard goes on from the field.
        if (detail === 0) utterance.focus();
      }),
    );
    part('suggestions', HTMLElement).replaceChildren(...chips);
  }

  function startOver(why = ''): void {
    conversation += 1;
    thread = undefined;
    takenOn = undefined;
    beSilent();
    stopListening();
    clearLog(why);
    showAll(undefined);
    void stage.clear();
  }

  const changeCountry = (): void => startOver(`A new conversation, in ${chosenEnglish()}.`);

  function showDevice(): void {
    const device = setting.devices.find(({ id }) => id === chosen().device);
    if (device) void stage.setDevice(device);
    tellDevice();
  }

  /** What is shown of the last turn, such as its response, was for the device it was taken on. */
  function tellDevice(): void {
    const changed = takenOn !== undefined && takenOn !== chosen().device;
    part('device-note', HTMLElement).textContent = changed
      ? 'The new device counts from the next turn. The request and the response are still those for the former one.'
      : '';
  }

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const text = utterance.value.trim();
    if (text === '') return;
    utterance.value = '';
    const taken = await saying(text);
    if (!taken && utterance.value === '') utterance.value = text;
  });
  part('restart', HTMLButtonElement).addEventListener('click', () => {
    startOver();
    utterance.focus();
  });
  prepareMicrophone({ heard: (text) => void saying(text), trouble: showTrouble });
  prepareChoices(setting, { device: showDevice, locale: changeCountry });
  showDevice();
  showAll(undefined);
}

prepareTabs(part('tabs', HTMLElement));
loadSetting().then(start, (error: unknown) =>
  showTrouble(error instanceof Trouble ? error.message : 'The page could not start.'),
);
