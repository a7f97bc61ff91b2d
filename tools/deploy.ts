/** `npm run deploy`: from this folder to your Echo. Can be repeated at any time. */
import { understood } from './command.ts';
import { Failure } from './deploy/failure.ts';
import { type Options, readOptions } from './deploy/options.ts';
import { type Step, steps } from './deploy/steps.ts';

const print = (text: string): void => void process.stdout.write(`${text}\n`);

function printRecipe(options: Options, chosen: readonly Step[]): void {
  for (const [index, { name, does, recipe }] of chosen.entries()) {
    print(`${index + 1}. ${name}: ${does}`);
    for (const line of recipe(options)) print(`     ${line}`);
    print('');
  }
}

async function runSteps(options: Options, chosen: readonly Step[]): Promise<void> {
  for (const [index, step] of chosen.entries()) {
    print(`\n${index + 1} of ${chosen.length}  ${step.name}: ${step.does}`);
    print(`        ${await step.run(options)}`);
  }
}

function explain(error: unknown): void {
  if (!(error instanceof Failure)) throw error;
  process.stderr.write(`\n${error.message}\n\nWhat to do: ${error.advice}\n`);
  process.stderr.write('What is done already is found again.\n');
  process.exitCode = 1;
}

const options = understood(() => readOptions(process.argv.slice(2), process.env));
const chosen = steps.filter(({ name }) => options.only.length === 0 || options.only.includes(name));
const all = chosen.length === steps.length;
const last =
  'On a device signed in to the same Amazon account and set to English, say: "Alexa, open leg check".';

if (options.dryRun) {
  print(`Nothing is done now. Stage ${options.stage} in ${options.region} would take:\n`);
  printRecipe(options, chosen);
  if (all) print(last);
} else {
  try {
    print(`Leg Check, stage ${options.stage} in ${options.region}.`);
    await runSteps(options, chosen);
    if (all) print(`\n${last}`);
  } catch (error) {
    explain(error);
  }
}
