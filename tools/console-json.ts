/**
 * `npm run console-json`: every turn of every written conversation as a request to paste into the Alexa developer
 * console, in `dist/console-json`. A request carries what was told before, so each stands alone. The function answers
 * its own skill only: deploy first, and its id is known, or name it with `-- --skill-id <id>`.
 */
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { commandLine, misused } from './command.ts';
import { play } from './conversations/playback.ts';
import { skillId as exampleId, startSession } from './conversations/session.ts';
import { type Transcript, transcripts } from './conversations/transcript.ts';
import { SKILL_ID } from './deploy/options.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = `${root}/dist/console-json`;

export type ConsoleInput = {
  /** Where it is written, below `dist/console-json`. */
  readonly file: string;
  readonly said: string;
  readonly heard: string;
  readonly json: string;
};

/** The requests of a conversation, for the skill with this id. */
export async function consoleInputs(transcript: Transcript, skillId: string): Promise<ConsoleInput[]> {
  const { turns } = await play(transcript, startSession(transcript.locale, transcript.today));
  const folder = transcript.file.replace(/\.txt$/, '');
  return turns.map(({ utterance, request, speech }, index) => ({
    file: `${folder}/${String(index + 1).padStart(2, '0')}.json`,
    said: utterance,
    heard: speech,
    json: `${JSON.stringify(request, null, 2).replaceAll(exampleId, skillId)}\n`,
  }));
}

/** A page that says which request is what, and what Alexa should answer. */
export function pageOf(conversations: readonly (readonly [Transcript, readonly ConsoleInput[]])[]): string {
  const parts = conversations.map(([{ title, locale }, inputs]) => {
    const rows = inputs.map(({ file, said, heard }) => `- [${file}](${file}): “${said}”\n  → ${heard}`);
    return `## ${title} (${locale})\n\n${rows.join('\n')}\n`;
  });
  return `# Requests to paste, and what Alexa answers\n\n${parts.join('\n')}`;
}

const states = z.object({
  profiles: z.record(z.string(), z.object({ skillId: z.optional(z.string()) })),
});

/** The skill's id, as ask-cli noted it at the last deployment. */
export function deployedSkillId(folder = root): string | undefined {
  const [notes] = globSync(['dist/*/.ask/ask-states.json', '.ask/ask-states.json'], { cwd: folder });
  if (notes === undefined) return undefined;
  const { profiles } = states.parse(JSON.parse(readFileSync(`${folder}/${notes}`, 'utf8')));
  return Object.values(profiles).find(({ skillId }) => skillId !== undefined)?.skillId;
}

if (import.meta.main) {
  const { values } = commandLine({
    start: 'npm run console-json',
    does: 'Writes every turn of every written conversation as a request for the developer console.',
    options: {
      'skill-id': {
        type: 'string',
        takes: 'id',
        says: 'the skill that should answer, when it was not deployed from here',
      },
    },
  });
  const skillId = values['skill-id'] ?? deployedSkillId();
  if (skillId !== undefined && !SKILL_ID.test(skillId)) {
    misused(`The skill's id is "${skillId}", but should look like this: amzn1.ask.skill.…`);
  }
  const conversations: (readonly [Transcript, readonly ConsoleInput[]])[] = [];
  for (const transcript of transcripts()) {
    conversations.push([transcript, await consoleInputs(transcript, skillId ?? 'amzn1.ask.skill.not-set')]);
  }
  rmSync(target, { recursive: true, force: true });
  for (const { file, json } of conversations.flatMap(([, inputs]) => inputs)) {
    mkdirSync(`${target}/${file.replace(/\/.*/, '')}`, { recursive: true });
    writeFileSync(`${target}/${file}`, json);
  }
  writeFileSync(`${target}/README.md`, pageOf(conversations));
  const count = conversations.reduce((sum, [, inputs]) => sum + inputs.length, 0);
  process.stdout.write(
    `${count} requests of ${conversations.length} conversations are in dist/console-json.\n`,
  );
  process.stdout.write('dist/console-json/README.md says what each is, and what Alexa answers.\n');
  if (skillId === undefined) {
    process.stderr.write(
      'The skill’s id is not known yet, so a deployed function would refuse these requests.\n' +
        'Deploy the skill, or say npm run console-json -- --skill-id amzn1.ask.skill.…\n',
    );
  }
}
