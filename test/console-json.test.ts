/** What `npm run console-json` writes for the developer console. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plainSpeech } from '../simulator/speech.ts';
import { type ConsoleInput, consoleInputs, deployedSkillId, pageOf } from '../tools/console-json.ts';
import { difference } from '../tools/conversations/playback.ts';
import { transcripts } from '../tools/conversations/transcript.ts';
import { handler } from './support/lambda.ts';

const ours = 'amzn1.ask.skill.11111111-2222-3333-4444-555555555555';
const all = transcripts();
const inputs = new Map<string, readonly ConsoleInput[]>();

beforeAll(async () => {
  for (const transcript of all) inputs.set(transcript.file, await consoleInputs(transcript, ours));
  process.env.ALEXA_SKILL_ID = ours;
}, 60_000);

test('each request, pasted alone, gets the answer of its transcript', async () => {
  const others: string[] = [];
  for (const { file, turns } of all) {
    for (const [index, { json }] of (inputs.get(file) ?? []).entries()) {
      const { said = '', heard = '', ends } = turns[index] ?? {};
      const { response } = await handler(JSON.parse(json));
      const other = difference(heard, plainSpeech(response));
      if (other !== undefined || response.shouldEndSession !== ends)
        others.push(`${file}: ${said}: ${other}`);
    }
  }
  expect(others).toEqual([]);
});

test('the requests are for the skill that was named, and no other', () => {
  const texts = [...inputs.values()].flat().map(({ json }) => json);
  expect(texts.filter((json) => !json.includes(ours) || json.includes('amzn1.ask.skill.test'))).toEqual([]);
});

test('the page names every request, with what is said and answered', () => {
  const [first] = all;
  if (first === undefined) throw new Error('there are no transcripts');
  const page = pageOf([[first, inputs.get(first.file) ?? []]]);
  for (const { file, said, heard } of inputs.get(first.file) ?? []) {
    expect(page).toContain(`[${file}](${file}): “${said}”\n  → ${heard}`);
  }
});

describe('the skill’s id', () => {
  const folder = mkdtempSync(join(tmpdir(), 'leg-check-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('is the one that ask-cli noted when the skill was deployed', () => {
    expect(deployedSkillId(folder)).toBeUndefined();
    mkdirSync(join(folder, 'dist/skill/.ask'), { recursive: true });
    const states = { askcliStatesVersion: '2020-03-31', profiles: { default: { skillId: ours } } };
    writeFileSync(join(folder, 'dist/skill/.ask/ask-states.json'), JSON.stringify(states));
    expect(deployedSkillId(folder)).toBe(ours);
  });
});
