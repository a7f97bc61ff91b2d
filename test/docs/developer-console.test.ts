/** docs/developer-console.md: what it quotes is what the skill says and what the project holds. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { v1 } from 'ask-smapi-model';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import { regions } from '../../tools/deploy/options.ts';
import { withAnswers } from '../../tools/docs/console-page.ts';
import { locales } from '../support/package.ts';
import { read } from '../support/pages.ts';

const page = read('docs/developer-console.md');
const [, model = '', hosted = '', own = ''] = page.split(/^## (?:[abc]\. |The simulator)/m);

const serverless = z
  .object({
    provider: z.object({
      runtime: z.string(),
      memorySize: z.number(),
      timeout: z.number(),
      architecture: z.string(),
    }),
    functions: z.object({ skill: z.object({ handler: z.string() }) }),
  })
  .parse(parse(read('serverless.yml')));

test('the answers are the skill’s own, and the intents those of the model; if not, run `npm run docs`', async () => {
  expect(await withAnswers(page)).toBe(page);
});

test('there are answers for every locale', () => {
  const [, said = ''] = /<!-- said -->(.*)<!-- \/said -->/s.exec(page) ?? [];
  const named = [...said.matchAll(/en-[A-Z]{2}/g)].map(([locale]) => locale);
  expect(named.toSorted()).toEqual(locales.toSorted());
});

test('the three ways are numbered without a gap', () => {
  for (const way of [model, hosted, own]) {
    const numbers = [...way.matchAll(/^(\d+)\. /gm)].map(([, number]) => Number(number));
    expect(numbers.length).toBeGreaterThan(7);
    expect(numbers).toEqual(numbers.map((_, at) => at + 1));
  }
});

test('the function made by hand is the one that a deployment makes', () => {
  const { provider, functions } = serverless;
  expect(own).toContain(`Handler \`${functions.skill.handler}\``);
  expect(own).toContain(`Memory \`${provider.memorySize}\` MB, Timeout 0 min \`${provider.timeout}\` sec`);
  expect(own).toContain(`**${provider.runtime.replace('nodejs', 'Node.js ')}**`);
  expect(own).toContain(`Architecture: **${provider.architecture}**`);
  expect(own).toContain('Key `ALEXA_SKILL_ID`');
  for (const region of regions.keys()) expect(own).toContain(`\`${region}\``);
});

test('the archive that is uploaded is one that is written, in no hidden folder', () => {
  const [, archive = ''] = /\.zip file\*\*, `([\w/-]+\.zip)`/.exec(own) ?? [];
  expect(existsSync(join(import.meta.dirname, '../..', archive)), 'run `npm run package`').toBe(true);
});

test('a dialog is opened in the profiler by the last sentence alone, and its prompt is quoted', () => {
  const { interactionModel }: v1.skill.interactionModel.InteractionModelData = JSON.parse(
    read('skill-package/interactionModels/custom/en-US.json'),
  );
  const dialogs = interactionModel?.dialog?.intents?.map(({ name }) => name) ?? [];
  const [, rows = ''] = /<!-- profiler -->\n.*\n.*\n(.*)\n<!-- \/profiler -->/s.exec(page) ?? [];
  const opening = rows.split('\n').map((row) => dialogs.some((name) => row.includes(` ${name} `)));
  expect(opening).toEqual(opening.map((_, at) => at === opening.length - 1));
  const [prompt] = interactionModel?.prompts?.flatMap(({ variations }) => variations ?? []) ?? [];
  expect(model).toContain(`"${prompt?.value}"`);
});

test('the messages send the reader to steps that there are', () => {
  const [, table = ''] = page.split('## What a message means');
  const ways = { a: model, b: hosted, c: own };
  const steps = [...table.matchAll(/\b([abc])\.(\d+)\b/g)];
  expect(steps.length).toBeGreaterThan(8);
  for (const [named, way = '', number = ''] of steps) {
    const [, text = ''] = Object.entries(ways).find(([name]) => name === way) ?? [];
    expect(text, named).toMatch(new RegExp(`^${number}\\. `, 'm'));
  }
});

test.each(['README.md', 'docs/deploying.md', 'docs/developer-console.md'])(
  '%s tells what to say to an Echo with Alexa+',
  (file) => {
    expect(read(file)).toMatch(/Alexa\+[\s\S]*open leg check \**skill\b/);
  },
);
