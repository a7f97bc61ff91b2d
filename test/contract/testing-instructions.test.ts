/** Does what the testing instructions tell Amazon's reviewer to do. */
import { describe, expect, it } from 'vitest';
import { locales, manifestFile } from '../support/package.ts';
import { startSession } from '../support/session.ts';

const instructions = manifestFile().manifest?.publishingInformation?.testingInstructions ?? '';

type Step = { readonly say: string; readonly hear: string; readonly ends: boolean };
type Walk = { readonly title: string; readonly steps: readonly Step[] };

/** The headed lists of numbered steps: `2. Say "no". Alexa answers "Is anything swollen"`. */
const walks: readonly Walk[] = instructions
  .split('\n\n')
  .filter((part) => /^[A-Z]\. /.test(part))
  .map((part) => {
    const [title = '', ...lines] = part.split('\n');
    return { title, steps: lines.map(stepFrom) };
  });

function stepFrom(line: string): Step {
  const [, say, hear] = /^\d\. Say "([^"]+)"\. Alexa answers "([^"]+)"/.exec(line) ?? [];
  if (say === undefined || hear === undefined) throw new Error(`Not a step: ${line}`);
  return { say, hear, ends: /session ends\.$/.test(line) };
}

it('lead through an easy run, rest, an emergency, and help', () => {
  expect(walks.map(({ title }) => title)).toEqual([
    'A. MILD SORENESS: AN EASY RUN',
    'B. A SORE KNEE: THREE DAYS OF REST',
    'C. A SIGN OF AN EMERGENCY',
    'D. HELP, START OVER AND STOP',
  ]);
});

it('begin with the skill’s name: without it, nobody can reach a skill that is in review', () => {
  const openings = walks.map(({ steps }) => steps[0]?.say ?? '');
  expect(openings.filter((say) => !/^Alexa, (open|ask) leg check\b/.test(say))).toEqual([]);
  const later = walks.flatMap(({ steps }) => steps.slice(1)).filter(({ say }) => say.startsWith('Alexa'));
  expect(later).toEqual([]);
});

describe.each(locales)('followed in %s, the testing instructions come true:', (locale) => {
  it.each(walks)('$title', async ({ steps }) => {
    const { say } = startSession(locale);
    for (const step of steps) {
      const { speech, open } = await say(step.say);
      expect(speech, `after “${step.say}”`).toContain(step.hear);
      expect(open, `open after “${step.say}”`).toBe(!step.ends);
    }
    expect(steps.at(-1)?.ends).toBe(true);
  });
});
