/** What is heard of an utterance: its words as speech recognition writes them, and whether they open the skill. */
const launchWords = '(?:open|start|launch|begin|run|use|load|talk to|ask|tell|play|resume|enable)';
const connecting = '(?:to|and|if|whether|about|for|that)';

/** Lower case and without punctuation, which nobody speaks: "Can't — 3.5, I'd say!" → can't 3.5 i'd say */
export function asHeard(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’`´]/g, "'")
    .replace(/(?<!\d)[.,:/]|[.,:/](?!\d)|[^\p{L}\p{N}\p{M}'.,:/-]|(?<!\p{L})-(?!\p{L})/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();
}

/**
 * An utterance without the wake word and the skill's invocation. "Alexa, ask Leg Check if I should run" → "i should run";
 * "open leg check" launches.
 */
export function withoutInvocation(text: string, invocationName: string): { said: string; launch: boolean } {
  const heard = asHeard(text).replace(/^alexa( |$)/, '');
  const invocation = new RegExp(
    `^(?:please )?(?:${launchWords} )?${invocationName}(?: please| ${connecting})?(?: |$)`,
  );
  const said = heard.replace(invocation, '');
  return { said, launch: said === '' && heard !== '' };
}
