/** The button that listens for one utterance, where the browser can. */
import { chosen, setPressed } from './choices.ts';
import { part } from './dom.ts';
import { beSilent, canListen, type Listener, type Listening, listen } from './voice.ts';

const mic = part('mic', HTMLButtonElement);
const state = part('mic-state', HTMLElement);
let listening: Listening | undefined;

/** Whether it listens, in words as well. */
function tell(isListening: boolean): void {
  setPressed(mic, isListening);
  state.textContent = isListening ? 'Listening. Say it now.' : OFF;
  state.classList.toggle('heeded', isListening);
}

const OFF =
  'The microphone is off. To hear you, your browser may send your voice to its maker; typing stays on this machine.';

/** Shows the button and tells what is heard; nothing where the browser cannot listen. */
export function prepareMicrophone({ heard, trouble }: Omit<Listener, 'ended'>): void {
  mic.hidden = !canListen();
  state.hidden = mic.hidden;
  tell(false);
  const ended = (): void => {
    listening = undefined;
    tell(false);
  };
  mic.addEventListener('click', () => {
    if (listening) return listening.stop();
    beSilent();
    tell(true);
    listening = listen(chosen().locale, { heard, trouble, ended });
  });
}

/** Stops listening, if it does. */
export function stopListening(): void {
  listening?.stop();
}
