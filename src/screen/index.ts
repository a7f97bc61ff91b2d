/** A reply as something to look at: an APL document for a screen. */
import type { Part, Reply } from '../conversation/index.ts';
import type { Phrasebook } from '../speech/index.ts';
import { answerScreen } from './answer.ts';
import { buttonsFor } from './buttons.ts';
import { confirmBackground, confirmScreen } from './confirm.ts';
import { type AplDocument, documentOf } from './document.ts';
import { noteFor } from './notes.ts';
import { questionScreen } from './question.ts';
import { backgroundFor, verdictScreen } from './verdict.ts';

/** What is shown along with a reply: the question if one is put, else the verdict, else what was said last. */
export function screenFor(reply: Reply, words: Phrasebook): AplDocument {
  const { prompt, parts } = reply;
  if (prompt?.ask === 'question') return documentOf(questionScreen(prompt, words));
  if (prompt?.ask === 'confirm') return documentOf(confirmScreen(prompt.alarm, words), confirmBackground);
  const part = mainPart(parts);
  const buttons = buttonsFor(reply, words, part.say);
  return part.say === 'verdict'
    ? documentOf(verdictScreen(part, buttons, words), backgroundFor(part.level))
    : documentOf(answerScreen(noteFor(part, words), buttons, words.screen.name));
}

/** Said in passing: shown only when there is nothing else. */
const inPassing: ReadonlySet<Part['say']> = new Set([
  'disclaimer',
  'echo',
  'changed',
  'forAnother',
  'takenAsUnsure',
  'takenBack',
  'letMeCheck',
  'goodbye',
]);

function mainPart(parts: readonly Part[]): Part {
  return (
    parts.find((part) => part.say === 'verdict') ??
    parts.findLast((part) => !inPassing.has(part.say)) ??
    parts.at(-1) ?? { say: 'goodbye' }
  );
}
