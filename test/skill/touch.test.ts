/** Touches on the screen, in the handler: they lead where words lead, and what was made up changes nothing. */
import type { ResponseEnvelope } from 'ask-sdk-model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readState, type State } from '../../src/conversation/index.ts';
import {
  allowsRun,
  assess,
  bestOf,
  findingsFrom,
  isScaleKey,
  questionIds,
  scaleKeys,
  severityOf,
  sites,
  steps,
} from '../../src/triage/index.ts';
import { handler, intent, speechOf } from '../support/lambda.ts';
import { openPoints } from '../support/points.ts';
import { problemsOf } from '../support/response.ts';
import { share } from '../support/share.ts';
import { documentIn, onScreen, touch, touchesOf } from '../support/touches.ts';
import { levelHeard } from '../support/verdict.ts';

const press = (sent: unknown, attributes: unknown) => handler(onScreen(touch(sent), attributes));
const say = (request: object, attributes: unknown) => handler(onScreen(request, attributes));
const stateAfter = ({ sessionAttributes }: ResponseEnvelope): State => readState(sessionAttributes);

/** What is heard, seen and remembered. */
const outcome = (response: ResponseEnvelope) => ({
  speech: speechOf(response),
  screen: JSON.stringify(documentIn(response)),
  state: response.sessionAttributes,
  ends: response.response.shouldEndSession,
});

/** What the screen at a point sends when its targets are touched. */
const targetsAt = async (attributes: State) =>
  touchesOf(documentIn(await say(intent('AMAZON.RepeatIntent'), attributes)));

describe.each(openPoints.map(({ name, attributes }) => [name, attributes] as const))(
  'while %s',
  (_, attributes) => {
    test('every target is answered, validly, and asks for the next sentence where it stays open', async () => {
      const targets = await targetsAt(attributes);
      expect(targets.length).toBeGreaterThan(0);
      for (const sent of targets) {
        const response = await press(sent, attributes);
        expect(problemsOf(response), String(sent)).toEqual([]);
        const elicits =
          response.response.directives?.some(({ type }) => type === 'Dialog.ElicitSlot') ?? false;
        expect(elicits, String(sent)).toBe(response.response.shouldEndSession === false);
      }
    });

    test.each(['yes', 'no'])('touching %s equals saying it', async (answer) => {
      const targets = (await targetsAt(attributes)).filter(
        ([, does, ...details]) => does === 'answers' && details.at(-1) === answer,
      );
      for (const sent of targets) {
        const spoken = await say(
          intent(answer === 'yes' ? 'AMAZON.YesIntent' : 'AMAZON.NoIntent'),
          attributes,
        );
        expect(outcome(await press(sent, attributes))).toEqual(outcome(spoken));
      }
    });

    test.each([
      ['of another document', ['leg-check', 'answers', 'sweep', 'chest', 'no'], 'other'],
      ['that no screen sends', ['leg-check', 'answers', 'everything', 'chest', 'no'], 'leg-check'],
      ['of another question', ['leg-check', 'answers', 'sweep', 'darkUrine', 'no'], 'leg-check'],
      ['that is no list', 'leg-check', 'leg-check'],
      ['without a word', [], 'leg-check'],
    ])('a touch %s says again what was said, and changes nothing', async (_, sent, token) => {
      const response = await handler(onScreen(touch(sent, token), attributes));
      expect(stateAfter(response).findings).toEqual(attributes.findings);
      expect(problemsOf(response)).toEqual([]);
    });
  },
);

const key = fc.constantFrom(...scaleKeys);
const pair = key.chain((name) =>
  fc.constantFrom(...(steps[name] ?? []).flat()).map((value) => `${name}:${value}`),
);
const made = fc
  .tuple(
    fc.constantFrom('answers', 'tells', 'confirms', 'corrects', 'asks', 'x'),
    fc.constantFrom(...questionIds, 'chest'),
    fc.array(fc.constantFrom('sites', ...scaleKeys), { minLength: 1, maxLength: 4 }),
    fc.array(
      fc.oneof(pair, fc.constantFrom(...sites.map((site) => `sites:${site}`), 'yes', 'no', 'unsure', 'why')),
      {
        maxLength: 3,
      },
    ),
  )
  .map(([does, id, covers, said]) => ['leg-check', does, id, covers.join(' '), ...said]);

test('no touch that was made up settles anything as well, but as the answer to the question that is open', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...openPoints), made, async ({ attributes }, sent) => {
      const after = stateAfter(await press(sent, attributes));
      const open = attributes.open.is === 'asking' ? attributes.open.question.covers : [];
      const settled = Object.entries(after.findings).filter(
        ([name, value]) =>
          isScaleKey(name) &&
          value === bestOf(name) &&
          attributes.findings[name] !== value &&
          !open.includes(name) &&
          !(attributes.open.is === 'confirming' && attributes.open.alarm === name),
      );
      expect(settled, String(sent)).toEqual([]);
    }),
    { numRuns: share(2000) },
  );
}, 60_000);

test('no sequence of touches clears a run that the findings forbid', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...openPoints),
      fc.array(fc.nat(), { maxLength: 8 }),
      async ({ attributes }, choices) => {
        let state = attributes;
        for (const choice of choices) {
          const targets = await targetsAt(state);
          const response = await press(targets[choice % targets.length], state);
          const level = levelHeard(speechOf(response));
          if (response.response.shouldEndSession !== false) return;
          state = stateAfter(response);
          if (level !== undefined && allowsRun(level)) {
            expect(severityOf(assess(findingsFrom(state.findings)).level)).toBe(severityOf(level));
          }
        }
      },
    ),
    { numRuns: share(300) },
  );
}, 60_000);
