/** Puts a reply into words. */
import type { Part, Prompt, Reply, VerdictPart } from '../conversation/index.ts';
import type { Phrasebook, Variants } from './phrasebook.ts';

/** Sentences in the order they are said; the reprompt comes when the runner stays silent. */
export type Spoken = { readonly speech: readonly string[]; readonly reprompt?: readonly string[] };

/** What is said to a reply, in the words of a phrasebook. */
export function speak(reply: Reply, words: Phrasebook): Spoken {
  const said = reply.parts.flatMap((part) => partInWords(part, words));
  if (reply.prompt === undefined) return { speech: said };
  const { prompt, again } = promptInWords(reply.prompt, words);
  return { speech: [...said, prompt], reprompt: [again] };
}

function partInWords(part: Part, words: Phrasebook): readonly string[] {
  switch (part.say) {
    case 'verdict':
      return verdictInWords(part, words);
    case 'cannotClear':
      return [words.cannotClear(words.unknown[part.unknown.id])];
    case 'why':
      return [words.why([...new Set(part.reasons.map((reason) => words.reasons[reason]))])];
    case 'tip':
      return [words.onRequest(words.tips[part.tip])];
    case 'stretch':
      return [words.stretches[part.stretch]];
    case 'crossTrain':
      return [words.crossTrain[part.judgement](part.activity, part.instead)];
    case 'topic':
      return [words.topics[part.topic](part.tender)];
    case 'whatWouldChange': {
      const holding = part.holding ? words.reasons[part.holding] : '';
      return [words.whatWouldChange(holding, part.raising)];
    }
    case 'sources':
      return [words.sources(part.by.map((publisher) => words.publishers[publisher]))];
    case 'sorry':
      return [inTurn(words.sorry, part.attempt).prompt];
    default:
      return [words[part.say]];
  }
}

/** What to do, why, on what assumption and what next, one tip. */
function verdictInWords(part: VerdictPart, words: Phrasebook): readonly string[] {
  return [
    words.verdicts[part.level](part.restDays),
    part.reason ? words.reasons[part.reason] : '',
    words.assumption(part.level, part.assuming),
    words.afterwards(part.level, part.comeBack),
    part.tip ? words.alongTheWay(words.tips[part.tip]) : '',
  ].filter(Boolean);
}

function promptInWords(
  prompt: Prompt,
  words: Phrasebook,
): { readonly prompt: string; readonly again: string } {
  if (prompt.ask === 'offer') return inTurn(words.offers[prompt.offer], prompt.attempt);
  if (prompt.pointed) return inTurn(words.anythingElse, prompt.attempt);
  const { id, covers } = prompt.question;
  return inTurn(prompt.which ? words.which(id, covers) : words.questions[id](covers), prompt.attempt);
}

/** The wording for this attempt, and the next one for a reprompt. */
function inTurn(variants: Variants, attempt: number): { readonly prompt: string; readonly again: string } {
  const at = (n: number) => variants[n % variants.length] ?? variants[0];
  return { prompt: at(attempt), again: at(attempt + 1) };
}
