import { parseArgs } from 'node:util';

export type Options = { utterances: string[]; json: boolean; help: boolean; locale: string };

export const HELP = `Talk to Leg Check.

  npm start                           talk at the prompt; ctrl-D leaves
  npm start -- 'should i run today' 'no'
                                      say these, one after the other
  npm start < conversation.txt        say each line

Options
  --json            print each request and response instead of what Alexa says
  --locale <name>   the interaction model to understand with (en-US)
  --help            print this
`;

/**
 * Reads the command line.
 * @throws TypeError with a message for people when an option is unknown or lacks its value
 */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
      locale: { type: 'string', default: 'en-US' },
    },
  });
  return { utterances: positionals, ...values };
}
