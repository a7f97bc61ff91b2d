/** The button that listens for one utterance, where the browser can. */
import { chosen, setPressed } from './choices.ts';
import { part } from './dom.ts';
import { beSilent, canListen, type Listener, type Listening, listen } from './voice.ts';

const mic = part('mic', HTMLButtonElement);
let listening: Listening | undefined;

/** Shows the button and tells what is heard; nothing where the browser cannot listen. */
export function prepareMicrophone({ heard, trouble }: Omit<Listener, 'ended'>): void {
  mic.hidden = !canListen();
  part('mic-note', HTMLElement).hidden = mic.hidden;
  const ended = (): void => {
    listening = undefined;
    setPressed(mic, false);
  };
  mic.addEventListener('click', () => {
    if (listening) return listening.stop();
    beSilent();
    setPressed(mic, true);
    listening = listen(chosen().locale, { heard, trouble, ended });
  });
}

/** Stops listening, if it does. */
export function stopListening(): void {
  listening?.stop();
}
