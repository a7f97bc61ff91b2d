/** How long a screen lasts: what is urgent outlasts the session, everything else goes when Alexa thinks fit. */
import type { Part, Reply } from '../conversation/index.ts';
import type { Phrasebook } from '../speech/index.ts';
import { severityOf } from '../triage/index.ts';
import type { AplDocument } from './document.ts';
import { screenFor } from './index.ts';

/** Milliseconds without a touch: longer than it takes until somebody has called and help is there. */
const anHour = 60 * 60 * 1000;

/** The screen along with a reply. When the conversation is over, the urgent answer is put up once more and stays. */
export function lastingScreenFor(reply: Reply, words: Phrasebook): AplDocument {
  const document = screenFor(reply.stays ? { parts: [reply.stays] } : reply, words);
  return isUrgent(reply) ? { ...document, settings: { idleTimeout: anHour } } : document;
}

function isUrgent({ parts, prompt, stays }: Reply): boolean {
  const isPending = prompt?.ask === 'misheard' || prompt?.ask === 'confirm';
  return isPending || stays !== undefined || parts.some(isUrgentPart);
}

const isUrgentPart = (part: Part): boolean =>
  part.say === 'urgentElsewhere' ||
  (part.say === 'verdict' && severityOf(part.level) >= severityOf('urgentCare'));
