/** Speaking and listening, where the browser can. */

/** The browser's speech recognition, which TypeScript's own library does not describe. */
type Recognition = {
  lang: string;
  interimResults: boolean;
  onresult:
    | ((event: { readonly results: Iterable<ArrayLike<{ readonly transcript: string }>> }) => void)
    | null;
  onerror: ((event: { readonly error: string }) => void) | null;
  onend: (() => void) | null;
  start(): void;
  abort(): void;
};

declare global {
  var SpeechRecognition: (new () => Recognition) | undefined;
  var webkitSpeechRecognition: (new () => Recognition) | undefined;
}

/** Can this browser listen? */
export const canListen = (): boolean => recognizer() !== undefined;

/** Can this browser speak? */
export const canSpeak = (): boolean => 'speechSynthesis' in globalThis;

/** Says a text aloud, in place of what it may still be saying. */
export function speak(text: string, locale: string): void {
  if (!canSpeak()) return;
  speechSynthesis.cancel();
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.lang = locale;
  speechSynthesis.speak(utterance);
}

export function beSilent(): void {
  if (canSpeak()) speechSynthesis.cancel();
}

export type Listening = { stop(): void };

export type Listener = {
  readonly heard: (text: string) => void;
  /** Called with what is wrong, in words. */
  readonly trouble: (message: string) => void;
  readonly ended: () => void;
};

/** Listens for one utterance; nothing when the browser cannot. */
export function listen(locale: string, { heard, trouble, ended }: Listener): Listening | undefined {
  const Recognizer = recognizer();
  if (Recognizer === undefined) return undefined;
  const recognition = new Recognizer();
  recognition.lang = locale;
  recognition.interimResults = false;
  recognition.onresult = ({ results }) => {
    const text = [...results].map((result) => result[0]?.transcript ?? '').join(' ');
    if (text.trim() !== '') heard(text.trim());
  };
  recognition.onerror = ({ error }) => {
    if (error !== 'aborted') trouble(TROUBLES[error] ?? `Listening failed (${error}). You can type instead.`);
  };
  recognition.onend = ended;
  recognition.start();
  return { stop: () => recognition.abort() };
}

const TROUBLES: Readonly<Record<string, string>> = {
  'not-allowed': 'The browser may not use the microphone. Allow it, or type instead.',
  'no-speech': 'Nothing was heard. Try again, or type instead.',
  network: "The browser's speech service cannot be reached. You can type instead.",
  'audio-capture': 'No microphone was found. You can type instead.',
};

function recognizer(): (new () => Recognition) | undefined {
  return globalThis.SpeechRecognition ?? globalThis.webkitSpeechRecognition;
}
