/**
 * `npm run stories`: the sixty stories told to the built skill in plain words, with truthful answers, and the level
 * heard at the end of each. `-- --misheard` adds what the opening told and the skill did not hear; `-- RF01 OK02`
 * prints those conversations in full.
 */
import { type Findings, scaleKeys } from '../src/triage/index.ts';
import { stories } from '../test/stories.ts';
import { type Judgement, judge, type Telling, tell, understoodIn } from '../test/support/storyteller.ts';
import { badness } from '../test/support/triage.ts';
import { type Vignette, vignettes } from '../test/triage/vignettes.ts';
import { commandLine, misused } from './command.ts';

const { values, words: wanted } = commandLine(
  `Tells the sixty stories to the built skill, and what is heard at the end of each.

  npm run stories                all of them
  npm run stories -- RF01 OK02   these, with every word

Options
  --misheard   add what the opening told and the skill did not hear
  --help       print this
`,
  { misheard: { type: 'boolean', default: false } },
  true,
);
for (const id of wanted) {
  if (!vignettes.some((vignette) => vignette.id === id)) misused(`There is no story ${id}`);
}
const chosen = vignettes.filter(({ id }) => wanted.length === 0 || wanted.includes(id));

const judgements: Judgement[] = [];
for (const vignette of chosen) {
  const telling = await tell(stories[vignette.id] ?? '', vignette.findings);
  const judgement = judge(vignette, telling.heard);
  judgements.push(judgement);
  print(row(vignette, telling, judgement));
  if (values.misheard) print(...misheard(vignette, telling));
  if (wanted.length > 0) print(...inFull(telling));
}
const count = (...wanted: readonly Judgement[]): number =>
  judgements.filter((judgement) => wanted.includes(judgement)).length;
print(
  '',
  `right ${count('ok')} + acceptable ${count('acceptable')} = ${count('ok', 'acceptable')} of ${chosen.length}` +
    ` (target 54 of 60); debatable ${count('debatable')}, over ${count('over')},` +
    ` under-triaged ${count('UNDER')} (target 0)`,
);

function row({ id, expected }: Vignette, { heard, questions }: Telling, judgement: Judgement): string {
  const [told, asked] = [heard ?? '(gave up)', `${questions} asked`];
  return [id, expected.padEnd(15), told.padEnd(15), asked, judgement].join('  ');
}

/** Where the opening and what was understood of it differ. */
function misheard({ id, findings }: Vignette, { turns: [first] }: Telling): readonly string[] {
  const { intent, told } = first ? understoodIn(first) : { intent: '', told: {} };
  const elsewhere = intent === 'ShouldIRunIntent' ? [] : [`understood as ${intent}`];
  const all = [...elsewhere, ...sitesOtherwise(findings, told), ...scalesOtherwise(findings, told)];
  return all.length === 0 ? [] : [`      “${stories[id]}”`, ...all.map((line) => `      – ${line}`)];
}

function sitesOtherwise({ sites: meant = [] }: Findings, { sites: heard = [] }: Findings): readonly string[] {
  const same = meant.length === heard.length && meant.every((site) => heard.includes(site));
  return same ? [] : [`sites: meant ${meant.join(', ') || 'none'}, heard ${heard.join(', ') || 'none'}`];
}

function scalesOtherwise(meant: Findings, heard: Findings): readonly string[] {
  return scaleKeys
    .filter((key) => badness(key, meant[key]) !== badness(key, heard[key]))
    .map((key) => `${key}: meant ${meant[key] ?? 'nothing'}, heard ${heard[key] ?? 'nothing'}`);
}

function inFull({ turns }: Telling): readonly string[] {
  const said = turns.flatMap(({ utterance, speech }) => [`  Runner: ${utterance}`, `  Alexa:  ${speech}`]);
  return [...said, ''];
}

function print(...lines: readonly string[]): void {
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
}
