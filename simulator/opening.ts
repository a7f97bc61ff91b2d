import { wordsOf } from './words.ts';

const LAUNCH_WORDS = '(?:open|start|launch|begin|run|use|load|talk to|ask|tell|play|resume|enable)';
const CONNECTING = '(?:to|and|if|whether|about|for|that)';

/**
 * The words of an utterance without the wake word and the skill's invocation.
 * "Alexa, ask Leg Check if I should run" → if i should run… without "if"; "open leg check" → launch.
 */
export function withoutInvocation(
  text: string,
  invocationName: string,
): { words: string[]; launch: boolean } {
  const spoken = wordsOf(text)
    .join(' ')
    .replace(/^alexa( |$)/, '');
  const name = wordsOf(invocationName).join(' ');
  const invocation = new RegExp(
    `^(?:please )?(?:${LAUNCH_WORDS} )?${name}(?: please| ${CONNECTING})?(?: |$)`,
  );
  const rest = spoken.replace(invocation, '');
  return { words: rest === '' ? [] : rest.split(' '), launch: rest === '' && spoken !== '' };
}
