/** The conversation as it is read. */
import type { Exchange } from '../exchange.ts';
import { el, part, unseen } from './dom.ts';

const log = part('log', HTMLElement);
const frame = part('log-frame', HTMLElement);
const trouble = part('trouble', HTMLElement);
const silence = part('silence', HTMLElement);
const welcome = part('welcome', HTMLElement);

// A long conversation is scrolled by keyboard too, and keeps its end in sight when it gets less room.
frame.tabIndex = 0;
new ResizeObserver(scrollToEnd).observe(frame);

/** Shows what the runner says or touches, before it is answered. */
export function showRunner(text: string): HTMLElement {
  hideTrouble();
  welcome.hidden = true;
  silence.textContent = '';
  const entry = el('li', { class: 'runner' }, el('p', { class: 'bubble' }, unseen('You: '), text));
  log.append(entry);
  scrollToEnd();
  return entry;
}

/** Shows the answer. */
export function showAnswer({ speech, reprompt, open }: Exchange): void {
  const said = speech === '' ? 'Says nothing.' : speech;
  const entry = el('li', { class: 'alexa' }, el('p', { class: 'bubble' }, unseen('Alexa: '), said));
  if (!open) entry.append(aside('The session has ended; what was said is forgotten.'));
  log.append(entry);
  silence.textContent = open && reprompt !== '' ? `If you stay silent: ${reprompt}` : '';
  scrollToEnd();
}

/** Takes back what was shown of a turn that came to nothing, and tells why. */
export function showTrouble(message: string, runner?: HTMLElement): void {
  runner?.remove();
  trouble.textContent = message;
  trouble.hidden = false;
}

function hideTrouble(): void {
  trouble.hidden = true;
  trouble.textContent = '';
}

/** Begins anew; tells why, when that takes away what was said before. */
export function clearLog(why = ''): void {
  hideTrouble();
  const tells = why !== '' && log.hasChildNodes();
  log.replaceChildren(...(tells ? [el('li', { class: 'remark' }, why)] : []));
  silence.textContent = '';
  welcome.hidden = false;
}

/** A remark for whoever looks for it: not read out by itself. */
const aside = (text: string): HTMLElement => el('p', { class: 'aside', 'aria-live': 'off' }, text);

function scrollToEnd(): void {
  frame.scrollTo({ top: frame.scrollHeight });
}
