/** The choices at the top of the page: device, country, and whether answers are read aloud. */
import type { Setting } from '../exchange.ts';
import { el, part } from './dom.ts';
import { beSilent, canSpeak } from './voice.ts';

const device = part('device', HTMLSelectElement);
const locale = part('locale', HTMLSelectElement);
const sound = part('sound', HTMLButtonElement);

/** On which device and in which country the page begins. */
const FIRST = { device: 'show-8', locale: 'en-US' };

/** What is chosen at present. */
export const chosen = () => ({ device: device.value, locale: locale.value, aloud: isOn(sound) });

/** Fills in what there is to choose from, and tells when something else is chosen. */
export function prepareChoices(
  { devices, locales }: Setting,
  changed: { device(): void; locale(): void },
): void {
  device.append(...devices.map(({ id, name }) => el('option', { value: id }, name)));
  locale.append(...locales.map((each) => el('option', { value: each }, countryOf(each))));
  device.value = FIRST.device;
  locale.value = FIRST.locale;
  device.addEventListener('change', changed.device);
  locale.addEventListener('change', changed.locale);
  sound.hidden = !canSpeak();
  sound.addEventListener('click', () => {
    setPressed(sound, !isOn(sound));
    if (!isOn(sound)) beSilent();
  });
}

/** "en-GB" → "British English" */
export function chosenEnglish(): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(locale.value) ?? locale.value;
}

export function setPressed(toggle: HTMLElement, on: boolean): void {
  toggle.setAttribute('aria-pressed', String(on));
}

const isOn = (toggle: HTMLElement): boolean => toggle.getAttribute('aria-pressed') === 'true';

/** "en-GB" → "United Kingdom" */
function countryOf(locale: string): string {
  const country = new Intl.Locale(locale).region;
  return (country && new Intl.DisplayNames('en', { type: 'region' }).of(country)) ?? locale;
}
