/** A reply as something to look at: an APL document for a screen. */
import type { Part, Reply } from '../conversation/index.ts';
import type { Phrasebook } from '../speech/index.ts';
import { answerScreen, buttonsFor } from './answers.ts';
import { cardAnswer } from './cards.ts';
import { type AplDocument, documentOf } from './document.ts';
import { questionScreen } from './question.ts';
import { backgroundFor, verdictAnswer } from './verdict.ts';

/** What is shown along with a reply: the question if one is put, else the verdict, else what was said last. */
export function screenFor(reply: Reply, words: Phrasebook): AplDocument {
  if (reply.prompt?.ask === 'question') return documentOf(questionScreen(reply.prompt, words));
  const part = mainPart(reply.parts);
  const verdict = part.say === 'verdict' ? part : undefined;
  const answer = part.say === 'verdict' ? verdictAnswer(part, words) : cardAnswer(part, words);
  const shown = askedAs[part.say] ?? part.say;
  return documentOf(
    answerScreen(answer, buttonsFor(reply, words, shown)),
    verdict && backgroundFor(verdict.level),
  );
}

/** What is asked for with a button to hear this part. */
const askedAs: { readonly [Say in Part['say']]?: string } = {
  stretch: 'stretching',
  crossTrain: 'crossTraining',
  tip: 'anotherTip',
  noMoreTips: 'anotherTip',
};

/** Said in passing: shown only when there is nothing else. */
const asides: ReadonlySet<Part['say']> = new Set(['disclaimer', 'noted', 'goodbye']);

function mainPart(parts: readonly Part[]): Part {
  return (
    parts.find((part) => part.say === 'verdict') ??
    parts.findLast((part) => !asides.has(part.say)) ??
    parts.at(-1) ?? { say: 'goodbye' }
  );
}
