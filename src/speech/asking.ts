/** What a turn ends with: a question or an offer, or nothing but the invitation to tell. */
import type { Part, Prompt } from '../conversation/reply.ts';
import type { Asking } from './forms.ts';
import type { Phrasebook } from './phrasebook.ts';

/** "Okay, what is it?" */
export const asksByItself = (parts: readonly Part[]): boolean => parts.at(-1)?.say === 'tellMe';

/** Where the verdict has named what to do instead, more on that is offered. */
export function askingAfter(parts: readonly Part[], prompt: Prompt, words: Phrasebook): Asking {
  if (prompt.ask === 'offer' && asksByItself(parts))
    return { said: words.thread.tellMe, silence: words.offers[prompt.offer].silence };
  const verdict = parts.find((part) => part.say === 'verdict');
  const isMore = prompt.ask === 'offer' && prompt.offer === 'crossTraining';
  return isMore && verdict?.say === 'verdict' && words.verdicts.namesInstead(verdict)
    ? words.advice.moreOn(verdict.instead)
    : asking(prompt, words);
}

function asking(prompt: Prompt, { questions, alarms, offers }: Phrasebook): Asking {
  switch (prompt.ask) {
    case 'offer':
      return offers[prompt.offer];
    case 'confirm':
      return alarms.confirm[prompt.alarm](prompt.sites);
    case 'misheard':
      return alarms.misheard;
    case 'question': {
      const { question, way, sites, pointed, noise } = prompt;
      if (noise) return questions.doesItHurt(question.covers);
      return pointed ? questions.anythingElse : questions.put[question.id][way](question.covers, sites);
    }
  }
}
