/** Which answer was heard. */
import { phrasebookFor } from '../../src/speech/index.ts';
import { type Level, levels } from '../../src/triage/index.ts';

/** No rule asks for more days of rest than this. */
const restDays = [0, 1, 2, 3];

/** The level of the verdict in what Alexa says, recognised by its first words; none when she gives no verdict. */
export function levelHeard(speech: string, locale = 'en-US'): Level | undefined {
  const { answer } = phrasebookFor(locale).verdicts;
  return levels.find((level) =>
    restDays.some((days) => {
      const said = answer[level]({ level, restDays: days, findings: {}, instead: [] });
      return speech.includes(said.split(' ').slice(0, 3).join(' '));
    }),
  );
}
