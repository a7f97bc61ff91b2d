/** The command line of `npm run ear -- --amazon`: which skill, how much of the corpus, and what is printed. */
import { commandLine, fail, misused, wholeNumber } from '../command.ts';
import { deployedSkillId } from '../console-json.ts';
import { Failure } from '../deploy/failure.ts';
import { SKILL_ID } from '../deploy/options.ts';
import { locales } from '../models.ts';
import { compareWithAmazon, describe, summary } from './amazon.ts';
import { spokenSets, type Turn } from './corpus.ts';
import type { Account } from './profiler.ts';

const usage = {
  start: 'npm run ear -- --amazon',
  does: 'Tells which intents and slots Amazon hears in the turns of test/spoken, beside those of the simulator.',
  options: {
    amazon: { type: 'boolean', says: 'ask Amazon' },
    locale: { type: 'string', default: 'en-US', takes: 'name', says: locales.join(', ') },
    set: { type: 'string', multiple: true, takes: 'name', says: 'only this set' },
    id: { type: 'string', takes: 'text', says: 'only the turns whose id begins with this' },
    first: {
      type: 'string',
      takes: 'n',
      says: 'only so many; each takes some seconds, and is asked about once: answers are kept in dist/amazon',
    },
    misses: { type: 'boolean', default: false, says: 'list the turns that Amazon takes another way' },
    'skill-id': { type: 'string', takes: 'id', says: 'when the skill was not deployed from here' },
    profile: { type: 'string', takes: 'name', says: 'the profile of ask-cli' },
  },
} as const;

const NEEDS = `Amazon is asked about a skill of yours. It needs
  a developer account, signed in:  npm run ask -- configure
  the skill there, with its model: npm run deploy, or docs/developer-console.md
  the skill's id:                  known after npm run deploy, else --skill-id amzn1.ask.skill.…`;

/** Compares, prints, and ends the command. */
export async function hearAsAmazon(): Promise<never> {
  const { values } = commandLine(usage);
  const { locale, profile, misses } = values;
  if (!locales.includes(locale)) misused(`there is no locale "${locale}", but ${locales.join(', ')}`);
  const turns = turnsIn(values.set ?? []).filter((turn) => turn.id.startsWith(values.id ?? ''));
  const some = values.first === undefined ? turns : turns.slice(0, wholeNumber('first', values.first));
  if (some.length === 0) misused('there is no such turn');
  await compare({ skillId: skillNamed(values['skill-id']), locale, profile }, some, misses);
  process.exit(0);
}

/** The turns of these sets; without any, of all that have been read. */
function turnsIn(named: readonly string[]): readonly Turn[] {
  const sets = spokenSets();
  const stranger = named.find((name) => sets.every((set) => set.name !== name));
  if (stranger !== undefined) misused(`there is no set called "${stranger}"`);
  const wanted = sets.filter(({ name, state }) =>
    named.length > 0 ? named.includes(name) : state === 'mended',
  );
  return wanted.flatMap((set) => set.turns);
}

function skillNamed(given: string | undefined): string {
  const skillId = given ?? (process.env.ALEXA_SKILL_ID || deployedSkillId());
  if (skillId === undefined) fail(`It is not known which skill to ask about.\n\n${NEEDS}`, 1);
  if (!SKILL_ID.test(skillId)) {
    misused(`The skill's id is "${skillId}", but should look like this: amzn1.ask.skill.…`);
  }
  return skillId;
}

async function compare(account: Account, turns: readonly Turn[], misses: boolean): Promise<void> {
  try {
    const compared = await compareWithAmazon(account, turns, (done, all) => {
      process.stderr.write(`\r${done} of ${all}`);
    });
    process.stderr.write(`\r${''.padEnd(20)}\r`);
    const other = misses ? compared.filter(({ is }) => is !== 'same') : [];
    const many = `${compared.length} turn${compared.length === 1 ? '' : 's'}`;
    const title = `${account.locale}, ${many}, the simulator's way and Amazon's`;
    process.stdout.write(`${[title, ...summary(compared), ...other.flatMap(describe)].join('\n')}\n`);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const kept = 'What was heard so far is kept: the same command goes on from there.';
    fail(`\n${error.message}\n\nWhat to do: ${error.advice}\n${kept}\n\n${NEEDS}`, 1);
  }
}
