/** The answers as they are heard at the end of very many interviews, and every one that can be. */
import { describe, expect, test } from 'vitest';
import type { Part, Reply, VerdictPart } from '../../src/conversation/index.ts';
import { isUrgent } from '../../src/conversation/verdictReply.ts';
import { tipIds } from '../../src/knowledge/tips.ts';
import { dialects, type Locale, locales } from '../../src/speech/en/dialects.ts';
import { doubted, findingWords } from '../../src/speech/en/findings.ts';
import { phrasebookFor, speak } from '../../src/speech/index.ts';
import {
  allowsRun,
  assess,
  type Findings,
  findingEntries,
  findingsFrom,
  type Level,
  levels,
  type RuleId,
  rules,
  scaleKeys,
  worstOf,
} from '../../src/triage/index.ts';
import { reasonStories } from './everything.ts';
import { answers } from './interviews.ts';
import { gradeOf, listsLongerThan, mean, secondsFor, sentencesOf, tooLong, wordsIn } from './measures.ts';

const phrasebooks = locales.map(phrasebookFor);

/** Each in one country, by turns: they differ in a few words. */
const spoken = answers.flatMap(({ part, reply, reasons }, count) =>
  phrasebooks
    .slice(count % phrasebooks.length)
    .slice(0, 1)
    .map((words) => {
      const turn = speak(reply, words).speech;
      return {
        part,
        level: part.level,
        turn: turn.join(' '),
        answer: turn.slice(0, -1).join(' '),
        reasons: reasons.flatMap(({ id }) => Object.values(words.verdicts.reasons[id](part.findings))),
      };
    }),
);
const at = (...wanted: readonly Level[]) => spoken.filter(({ level }) => wanted.includes(level));

/** Each of them once. */
const turns = [...new Set(spoken.map(({ turn }) => turn))];

const everythingAtItsWorst = findingsFrom(Object.fromEntries(scaleKeys.map((key) => [key, worstOf(key)])));

/** The rules that look at places like these. */
const rulesAt = (sites: Findings['sites']): ReadonlySet<RuleId> =>
  new Set(assess({ ...everythingAtItsWorst, sites: sites ?? ['unsure'] }).reasons.map(({ id }) => id));

/** Stories with the rules that could fire in them. */
const storiesWithRules = reasonStories.map((findings) => ({ findings, canFire: rulesAt(findings.sites) }));

test('every level is among them, and nearly every rule', () => {
  expect(new Set(spoken.map(({ level }) => level))).toEqual(new Set(levels));
  const fired = new Set<RuleId>(answers.flatMap(({ reasons }) => reasons.map(({ id }) => id)));
  expect(rules.filter(({ id }) => !fired.has(id)).length).toBeLessThan(5);
});

describe('an answer', () => {
  test('is said in fifteen seconds, with its tip and its offer', () => {
    expect(turns.filter((turn) => secondsFor(turn) > 15)).toEqual([]);
    expect(mean(spoken.map(({ turn }) => secondsFor(turn)))).toBeLessThan(13);
  });

  test('has no sentence of more than 16 words', () => {
    expect(tooLong(turns.flatMap(sentencesOf), 16)).toEqual([]);
  });

  test('has no list of more than three', () => {
    expect(turns.flatMap((turn) => listsLongerThan(3, turn))).toEqual([]);
  });

  test('reads at grade six or below, on average', () => {
    expect(mean(turns.map(gradeOf))).toBeLessThanOrEqual(6);
  });

  test('has a reason of 14 words at most, also when it is asked for again', () => {
    expect(
      tooLong(
        spoken.flatMap(({ reasons }) => reasons),
        14,
      ),
    ).toEqual([]);
  });

  test('says what it may be, never what it is', () => {
    const named =
      /fracture|broken|torn|tore|tear|\bclots?\b|infect|a strain|overloaded|crack|\bbleed|trapped/;
    const asMayBe = /\b(can|may|risk of clots|checked)\b/;
    const said = answers.flatMap(({ part, reasons }) =>
      reasons.map(({ id }) => phrasebookFor('en-US').verdicts.reasons[id](part.findings).said),
    );
    const sure = said.filter((text) => named.test(text) && !asMayBe.test(text));
    expect(new Set(sure)).toEqual(new Set());
  });
});

describe('what to do comes first', () => {
  const numbers: Readonly<Record<Locale, string>> = {
    'en-US': 'nine one one',
    'en-GB': 'nine nine nine',
    'en-AU': 'triple zero',
    'en-CA': 'nine one one',
    'en-IN': 'one one two',
  };

  test.each(locales)('in an emergency the call, in %s', (locale) => {
    const emergency = answers.filter(({ part }) => part.level === 'emergency');
    for (const { reply } of emergency) {
      const { speech } = speak(reply, phrasebookFor(locale));
      expect(speech[0]).toBe(`Call ${numbers[locale]} now. I can't call for you.`);
    }
  });

  test.each<[Level, RegExp]>([
    ['runAsPlanned', /^Yes, run as planned\./],
    ['easyRun', /^Yes, but easy: half your usual, slow enough to chat\./],
    ['crossTrain', /^(Skip today's run|I can't tell enough to say run)\./],
    ['rest', /^((Take today|Two days|Three days) off running|I can't tell enough to say run)\./],
    ['seeProfessional', /^Please don't run (on|with|for) .*\. See a doctor( or [a-z ]+)? this week/],
    ['urgentCare', /^Don't run(, just to be safe)?\. Please see a doctor/],
  ])('at %s', (level, opening) => {
    expect(at(level).filter(({ turn }) => !opening.test(turn))).toEqual([]);
  });
});

test('every run comes with the moment to stop', () => {
  const runs = spoken.filter(({ level }) => allowsRun(level));
  expect(runs.filter(({ turn }) => !/walk home|stop|rest\./i.test(turn))).toEqual([]);
});

test('pain that is run on has its limit named, in a dozen words', () => {
  const sore = at('easyRun').filter(({ part }) => part.reason === 'mildSoreness');
  const rule = 'Walk home if it passes three, turns sharp or changes your stride.';
  expect(sore.length).toBeGreaterThan(0);
  expect(sore.filter(({ turn }) => !turn.includes(rule))).toEqual([]);
  expect(wordsIn(rule)).toBe(12);
});

test('what may turn urgent says when not to wait', () => {
  const waiting = at('seeProfessional').filter(
    ({ part: { reason } }) => reason === 'calfMaybeSwollen' || reason === 'tingling',
  );
  expect(waiting.length).toBeGreaterThan(0);
  expect(waiting.filter(({ turn }) => !turn.includes('this week, or today if it '))).toEqual([]);
});

test('every rest has its way back', () => {
  expect(at('rest').filter(({ turn }) => !/ask me again/i.test(turn))).toEqual([]);
});

test('an urgent answer has no tip, offers nothing, and can be put right', () => {
  const urgent = at('urgentCare', 'emergency');
  expect(urgent.filter(({ turn }) => /Tip:|Want|Shall/.test(turn))).toEqual([]);
  expect(urgent.filter(({ turn }) => !turn.endsWith('If I misheard you, say so.'))).toEqual([]);
});

describe('whatever is found, wherever it hurts', () => {
  const before: readonly (readonly Part[])[] = [
    [],
    [{ say: 'takenAsUnsure' }],
    [{ say: 'changed', findings: { swelling: 'none', fever: 'no', bruise: 'small' } }, { say: 'disclaimer' }],
    [
      { say: 'echo', sites: ['achilles', 'itBand'], side: 'both', since: { days: 300 } },
      { say: 'disclaimer' },
    ],
    [{ say: 'topic', topic: 'painkiller', standing: { tender: false } }, { say: 'disclaimer' }],
  ];
  // Countries differ in a few words: what is longest in one is in all.
  const answersTo = rules.flatMap(({ id, level }) =>
    longest(
      storiesWithRules
        .filter(({ canFire }) => canFire.has(id))
        .flatMap(({ findings }) =>
          ([undefined, 'left'] as const).map((side): VerdictPart => {
            const [restDays, instead] = [level === 'rest' ? 1 : 0, ['swimming', 'pilates'] as const];
            return { say: 'verdict', level, restDays, reason: id, findings, side, instead };
          }),
        ),
      (part) => speak({ parts: [part] }, phrasebookFor('en-US')).speech.join(' '),
    ).flatMap((part) => phrasebooks.map((words) => ({ part, words }))),
  );

  test.each(before.map((parts) => [parts.map(({ say }) => say).join(' and ') || 'nothing', parts] as const))(
    'the whole turn takes fifteen seconds: every rule with every tip, every offer, and %s before it',
    (_, parts) => {
      const long = answersTo.flatMap(({ part, words }) =>
        [undefined, ...tipIds].flatMap((tip) =>
          [0, 1, 2].map((turn) => {
            const prompt = isUrgent(part.level)
              ? ({ ask: 'misheard' } as const)
              : ({
                  ask: 'offer',
                  offer: part.level === 'easyRun' ? 'stretching' : 'crossTraining',
                  turn,
                } as const);
            // An urgent answer does not wait for it.
            const said = isUrgent(part.level) ? parts.filter(({ say }) => say !== 'disclaimer') : parts;
            return speak({ parts: [...said, { ...part, tip }], prompt }, words).speech.join(' ');
          }),
        ),
      );
      expect(new Set(long.filter((text) => secondsFor(text) > 15))).toEqual(new Set());
    },
  );

  test('what to do, why and when to stop are never left out for it', () => {
    const reply = (parts: readonly Part[], part: VerdictPart): Reply => ({
      parts: [...parts, { ...part, tip: 'warmth' }],
      prompt: { ask: 'offer', offer: 'crossTraining', turn: 0 },
    });
    const cut = answersTo.flatMap(({ part, words }) =>
      before
        .map((parts) => speak(reply(parts, part), words).speech)
        .filter((turn) => !speak({ parts: [part] }, words).speech.every((text) => turn.includes(text))),
    );
    expect(cut).toEqual([]);
  });
});

/** The three that take the most words. */
function longest<Each>(all: readonly Each[], inWords: (each: Each) => string): readonly Each[] {
  const texts = new Map(all.map((each) => [inWords(each), each]));
  return [...texts]
    .map(([text, each]) => ({ each, words: wordsIn(text) }))
    .toSorted((a, b) => b.words - a.words)
    .slice(0, 3)
    .map(({ each }) => each);
}

test('every other answer has one tip', () => {
  const calm = spoken.filter(({ level }) => level !== 'urgentCare' && level !== 'emergency');
  expect(calm.filter(({ turn }) => turn.split('Tip:').length !== 2)).toEqual([]);
});

test('nobody is told that anything will be done for them', () => {
  expect(spoken.filter(({ turn }) => /\bI('ll| will| can) call\b/i.test(turn))).toEqual([]);
});

describe("the reason is in terms of the runner's story", () => {
  const american = phrasebookFor('en-US').verdicts.reasons;

  test.each<[string, string]>([
    [
      american.overAWeek({ sites: ['shin'], side: 'one', days: '15+', trend: 'worse', pain: 'mild' }).said,
      'One shin getting worse for over two weeks can be a bone starting to crack.',
    ],
    [
      american.jointPain({ sites: ['quad', 'knee'], pain: 'mild' }).said,
      'Running on a sore knee makes it worse.',
    ],
    [american.jointPain({ sites: ['ankle'], side: 'both' }).said, 'Running on sore ankles makes them worse.'],
    [
      american.oneSided({ sites: ['achilles'], side: 'one' }).said,
      'Pain in just one Achilles can be an overloaded tendon.',
    ],
    [american.oneSided({ sites: ['calf'], side: 'one' }).said, 'Soreness in just one calf can be a strain.'],
    [
      american.oneLegSwollen({ sites: ['calf'], side: 'one' }).said,
      'One clearly swollen calf can mean a blood clot.',
    ],
    [
      american.mildSoreness({ sites: ['quad'], side: 'both', trend: 'improving' }).said,
      "Mild in both quads and easing: that's ordinary soreness.",
    ],
    [
      american.unsureEmergencySign({ chest: 'unsure' }).said,
      "You're not sure about your chest or breathing.",
    ],
    [
      american.coldLeg({ sites: ['toe'] }).said,
      "A foot that's suddenly cold or pale may not be getting enough blood.",
    ],
    [american.headCold({ illness: 'recovering' }).said, "You're only just over being sick."],
    [
      american.oneSided({ sites: ['calf'], side: 'one' }, 'left').said,
      'Soreness in just your left calf can be a strain.',
    ],
    [
      american.oneSided({ sites: ['calf', 'quad'], side: 'one' }, 'left').said,
      'Soreness in just one calf can be a strain.',
    ],
    [
      american.jointPain({ sites: ['knee'], side: 'one' }, 'right').said,
      'Running on a sore right knee makes it worse.',
    ],
    [
      american.oneSided({ sites: ['calf'], side: 'unsure' }).said,
      "If it's only on one side, it can be a strain.",
    ],
    [
      american.painfulJointWithFever({ sites: ['groin'], fever: 'yes' }).said,
      'A fever along with joint trouble can mean an infected joint.',
    ],
  ])('%s', (said, expected) => {
    expect(said).toBe(expected);
  });
});

test.each(['emergencySign', 'warningSign', 'detail'] as const)(
  'whoever is not sure of a finding that is a %s hears of which',
  (doubt) => {
    const ofTriage = scaleKeys.filter((key) => findingEntries[key].unsure === doubt);
    const called = doubted(findingWords(dialects['en-US']), doubt).map(([key]) => key);
    expect(called.toSorted()).toEqual(ofTriage.toSorted());
  },
);
