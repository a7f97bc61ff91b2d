/** The interview as it is spoken: truthful runners who answer with yes, no and names, as people do. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Event,
  fresh,
  type Report,
  type State,
  converse as turn,
} from '../../src/conversation/index.ts';
import {
  allowsRun,
  assess,
  assuming,
  type Findings,
  type Question,
  type ScaleKey,
  scaleKeys,
  severityOf,
} from '../../src/triage/index.ts';
import { volunteeredOnly } from '../support/interview.ts';
import { allBest, anyTruth, badness, claim, inWords, partOf, someKeys, states } from '../support/triage.ts';

/** What a truthful runner says to a question. */
function answerTo({ id, covers }: Question, which: boolean, truth: Findings): Report {
  const told = partOf(truth, covers);
  if (id === 'where' || id === 'pain' || id === 'side' || id === 'days') {
    return { told: id === 'where' && truth.sites?.length === 0 ? { pain: 'none' } : told };
  }
  const bad = scaleKeys.filter((key) => covers.includes(key) && badness(key, truth[key]) > 0);
  const aboutWalking = covers.includes('walking');
  if (which && aboutWalking) return { told: {}, answer: truth.walking === 'unable' ? 'no' : 'yes' };
  if (bad.length === 0) return { told: {}, answer: aboutWalking || id === 'movement' ? 'yes' : 'no' };
  return { told: partOf(truth, bad) };
}

/** The state at the verdict of a runner who tells `told` at once and then answers what is asked. */
function talkThrough(told: Findings, truth: Findings): { readonly state: State; readonly level: string } {
  let event: Event = { kind: 'report', told };
  let state: State = fresh;
  for (let turns = 0; turns < 25; turns++) {
    const { state: after, reply } = turn(state, event);
    const verdict = reply.parts.find((part) => part.say === 'verdict');
    state = after;
    if (verdict?.say === 'verdict') return { state, level: verdict.level };
    if (reply.prompt?.ask !== 'question') break;
    event = { kind: 'report', ...answerTo(reply.prompt.question, reply.prompt.which, truth) };
  }
  throw new Error(`no verdict for ${inWords(truth)} when ${inWords(told)} is told`);
}

/** The truth with everything at its best that the verdict names as taken for granted, or that is volunteered only. */
function asGranted(truth: Findings, findings: Findings): Findings {
  const granted = [...assuming(findings), ...volunteeredOnly].filter((key) => findings[key] === undefined);
  return { ...truth, ...partOf(allBest, granted) };
}

const plausible = anyTruth.filter(({ sites, pain }) => sites?.length !== 0 || pain === 'none');
/** Vague pain is asked for again; a runner who stays vague is another story. */
const precise = plausible.filter(({ pain }) => pain !== 'unsure');

test('a truthful runner hears an answer as cautious as the truth, but for what it names and what is volunteered', () => {
  fc.assert(
    fc.property(precise, someKeys, fc.boolean(), (truth, keys, cold) => {
      const told = cold ? {} : partOf(truth, keys);
      const { state, level } = talkThrough(told, truth);
      const due = assess(asGranted(truth, state.findings));
      claim(
        levelRank(level) >= severityOf(due.level),
        () =>
          `${inWords(truth)} hears ${level}, not ${due.level} (${due.reasons[0]?.id}); told at once: ${inWords(told)}`,
      );
    }),
    states(20_000),
  );
}, 120_000);

test('nothing that was told is lost or softened on the way to the answer', () => {
  fc.assert(
    fc.property(precise, someKeys, (truth, keys) => {
      const told = partOf(truth, keys);
      const { findings } = talkThrough(told, truth).state;
      const softened = scaleKeys.filter(
        (key: ScaleKey) => badness(key, findings[key]) < badness(key, told[key]),
      );
      expect(softened, `${inWords(told)} became ${inWords(findings)}`).toEqual([]);
    }),
    states(5_000),
  );
}, 120_000);

test('some of these runners may run', () => {
  const mild: Findings = { ...allBest, sites: ['quad'], pain: 'mild' };
  expect(allowsRun(assess(talkThrough({}, mild).state.findings).level)).toBe(true);
});

function levelRank(level: string): number {
  return [
    'runAsPlanned',
    'easyRun',
    'crossTrain',
    'rest',
    'seeProfessional',
    'urgentCare',
    'emergency',
  ].indexOf(level);
}
