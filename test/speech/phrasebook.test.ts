/** Everything that can be said, in every dialect: fit for the ear, and right for the country. */
import { check } from 'ssml-check-core';
import { describe, expect, test } from 'vitest';
import { elsewhere } from '../../src/speech/en/dialects.ts';
import { locales, phrasebookFor, toSsml } from '../../src/speech/index.ts';
import { type FindingKey, scaleKeys } from '../../src/triage/index.ts';
import { valuesOf } from '../support/triage.ts';
import {
  aboutAnswerIn,
  adviceIn,
  alarmsIn,
  echoesIn,
  everythingIn,
  explanationsIn,
  promptsIn,
  standings,
  threadIn,
  topicsIn,
} from './everything.ts';
import { gradeOf, listsLongerThan, mean, sentencesOf, tooLong, wordsIn } from './measures.ts';

const phrasebooks = [...locales, 'elsewhere'].map(phrasebookFor);
const american = phrasebookFor('en-US');
const british = phrasebookFor('en-GB');

const everything = [...new Set(phrasebooks.flatMap((words) => everythingIn(words).map(({ text }) => text)))];
/** All but the questions of the interview, which have budgets of their own. */
const statements = [
  ...new Set(
    phrasebooks.flatMap((words) =>
      [
        ...threadIn(words),
        ...explanationsIn(words),
        ...alarmsIn(words),
        ...topicsIn(words),
        ...adviceIn(words),
        ...aboutAnswerIn(words),
        ...echoesIn(words),
      ].map(({ text }) => text),
    ),
  ),
].filter(Boolean);

describe('every sentence', () => {
  test('is plain speech: no markup, figures, addresses, ids or emoji', () => {
    const odd = /[*_#{}[\]<>&/\\]|https?:|www|undefined|null|\d|S\d-|\p{Extended_Pictographic}/u;
    expect(everything.filter((text) => odd.test(text))).toEqual([]);
  });

  test('has its spaces and its marks in order', () => {
    const clumsy = everything.filter((text) => /^\s|\s$| {2}|\s[,.?!]|[,.?!]{2}|[a-z][.?!][A-Z]/.test(text));
    expect(clumsy).toEqual([]);
  });

  test('ends like one', () => {
    expect(everything.filter((text) => text !== '' && !/[.?!]$/.test(text))).toEqual([]);
  });

  test('is spoken English, with its contractions', () => {
    // At the end of a clause a verb is said in full: "what kind of pain it is".
    const stiff =
      /\b(it|that|who|what) is (a|an|the|not|no|fine|in|on|more|kind)\b|\b(you are|I am|they are|we are|I will) \w|\b(do|does|is|are|can|would|should) ?not\b/i;
    expect(everything.filter((text) => stiff.test(text))).toEqual([]);
  });

  test('has none of the phrases nobody speaks', () => {
    const wooden =
      /have it seen|nothing speaks against|form checked|here is what|be seen today|in the affirmative/i;
    expect(everything.filter((text) => wooden.test(text))).toEqual([]);
  });

  test('has the right article', () => {
    expect(
      everything.filter((text) => /\ba (?:[aeio]|un)\w/i.test(text.replace(/\bA and E\b/g, ''))),
    ).toEqual([]);
    expect(everything.filter((text) => /\ban (?!hour|X-ray)[^aeiouAEIOU]/.test(text))).toEqual([]);
  });

  test('is markup that Alexa takes', async () => {
    const all = await check(`<speak>${toSsml(statements.slice(0, 400))}</speak>`, { platform: 'amazon' });
    expect(all ?? []).toEqual([]);
  });
});

describe('what is said, but for the questions,', () => {
  test('has no sentence of more than 20 words', () => {
    expect(tooLong(statements.flatMap(sentencesOf), 20)).toEqual([]);
  });

  test('has no list of more than three', () => {
    expect(new Set(statements.flatMap((text) => listsLongerThan(3, text)))).toEqual(new Set());
  });

  test('reads at grade six or below, on average', () => {
    const advice = [...topicsIn(american), ...adviceIn(american), ...threadIn(american)].map(
      ({ text }) => text,
    );
    expect(mean([...new Set(advice)].map(gradeOf))).toBeLessThanOrEqual(6);
  });
});

describe('a topic', () => {
  const before = topicsIn(american).filter(({ what }) => what.endsWith('before'));

  test('takes 38 words at most, with "anything else?" fifteen seconds', () => {
    expect(
      tooLong(
        phrasebooks.flatMap((words) => [...topicsIn(words), ...adviceIn(words)].map(({ text }) => text)),
        38,
      ),
    ).toEqual([]);
  });

  test('takes half of that before an answer, as a question of ours follows', () => {
    expect(
      tooLong(
        before.map(({ text }) => text),
        25,
      ),
    ).toEqual([]);
  });

  test('never encourages a run after a no', () => {
    const noRun = topicsIn(american).filter(({ what }) =>
      /crossTrain|rest|seeProfessional|urgentCare|emergency/.test(what),
    );
    const runs =
      /\b(an easy run is fine|another easy one|run as planned|half your usual|go ahead|what you planned)\b/i;
    expect(noRun.filter(({ text }) => runs.test(text))).toEqual([]);
  });

  test('is said in the light of the answer where that matters', () => {
    const said = (level: 'easyRun' | 'rest' | 'urgentCare' | undefined) =>
      american.advice.topics.tomorrow({ level, tender: false });
    expect(new Set([said(undefined), said('easyRun'), said('rest'), said('urgentCare')]).size).toBe(4);
  });

  test('warms nothing that is swollen, bruised or freshly hurt', () => {
    const tender = standings.filter((each) => each.tender).map(american.advice.topics.heatOrIce);
    expect(tender.filter((text) => !/^Use something cold/.test(text))).toEqual([]);
  });
});

describe('the thread', () => {
  test('the welcome and the first question take a breath', () => {
    const first = american.questions.put.open.first(['sites', 'pain', 'days'], []).said[0];
    expect(wordsIn(american.thread.welcome)).toBeLessThanOrEqual(10);
    expect(wordsIn(`${american.thread.welcome} ${american.thread.disclaimer} ${first}`)).toBeLessThanOrEqual(
      30,
    );
  });

  test('what clears nobody says so', () => {
    for (const text of [american.thread.cannotClear, american.thread.failure]) {
      expect(text).toMatch(/can't (tell enough to say run|clear you to run)/);
    }
  });

  test('what is heard again and again varies', () => {
    const { thread, offers, alarms, company } = american;
    const varied = [
      thread.sorry,
      ...Object.values(offers).map(({ said }) => said),
      ...Object.values(alarms.confirm).map((confirm) => confirm([]).said),
    ];
    for (const wordings of varied) expect(new Set(wordings).size).toBeGreaterThanOrEqual(3);
    for (const wordings of [
      thread.takenBack,
      thread.takenAsUnsure,
      thread.unchanged,
      thread.tellMe,
      thread.letMeCheck,
      company.asides.swearing,
    ]) {
      expect(new Set(wordings).size).toBeGreaterThanOrEqual(2);
    }
  });

  test('what is said into the silence makes sense by itself', () => {
    const silent = promptsIn(american).filter(({ what }) => what.endsWith('silence'));
    expect(silent.filter(({ text }) => wordsIn(text) < 6)).toEqual([]);
  });
});

describe("the runner's own words", () => {
  const { echo, changed } = american.story;

  test.each([
    [echo({ sites: ['calf'], side: 'left', since: { weekday: 0 } }), 'Left calf, since Sunday.'],
    [echo({ sites: ['calf'], side: 'both', since: { days: 1 } }), 'Both calves, since yesterday.'],
    [echo({ sites: ['knee'], since: { days: 5 } }), 'Knee, for five days.'],
    [echo({ sites: ['legs'], since: { days: 0 } }), 'Legs, since today.'],
    [echo({ sites: ['shin'], side: 'one', since: { days: 28 } }), 'One shin, for four weeks.'],
    [
      echo({ sites: ['lowBack'], side: 'both', since: { days: 400 } }),
      'Lower back, both sides, for about a year.',
    ],
    [echo({ sites: ['quad', 'knee'], side: 'right' }), 'Right quad and knee.'],
    [echo({ sites: ['unsure'], since: { days: 90 } }), 'For about three months.'],
    [echo({ sites: ['skin'] }), ''],
    [changed({ sites: ['knee'] }, 'right'), 'Right knee, got it.'],
    [changed({ swelling: 'none' }, undefined), 'No swelling, got it.'],
    [changed({ side: 'one' }, 'left'), 'The left one, got it.'],
    [changed({ swelling: 'none', fever: 'no' }, undefined), 'No swelling and no fever, got it.'],
    [changed({}, undefined), "Okay, I've changed that."],
  ])('%s', (said, expected) => {
    expect(said).toBe(expected);
  });

  test('every value of every finding can be said back', () => {
    const silent = scaleKeys.flatMap((key: FindingKey) =>
      key === 'sites'
        ? []
        : valuesOf(key)
            .map((value) => Object.fromEntries([[key, value]]))
            .filter((findings) => !/, got it\.$/.test(changed(findings, undefined))),
    );
    expect(silent).toEqual([]);
  });
});

describe('each country', () => {
  test('is told its own emergency number', () => {
    const numbers = phrasebooks.map((words) => words.alarms.urgeIf.cold(['foot']));
    expect(numbers).toEqual([
      'If that foot has suddenly gone cold or pale, call nine one one now.',
      'If that foot has suddenly gone cold or pale, call nine nine nine now.',
      'If that foot has suddenly gone cold or pale, call triple zero now.',
      'If that foot has suddenly gone cold or pale, call nine one one now.',
      'If that foot has suddenly gone cold or pale, call one one two now.',
      'If that foot has suddenly gone cold or pale, call your emergency number now.',
    ]);
  });

  test('is sent where it is seen today', () => {
    const told = { level: 'urgentCare', restDays: 0, findings: {}, instead: [] } as const;
    expect(phrasebooks.map((words) => words.verdicts.answer.urgentCare(told))).toEqual([
      "Don't run. Please see a doctor or urgent care today.",
      "Don't run. Please see a doctor today, or call NHS one one one.",
      "Don't run. Please see a doctor today.",
      "Don't run. Please see a doctor or a walk-in clinic today.",
      "Don't run. Please see a doctor today.",
      "Don't run. Please see a doctor today.",
    ]);
  });

  test('hears its own words', () => {
    const sweep = (locale: string) =>
      phrasebookFor(locale).questions.put.sweep.first(['darkUrine', 'nerve'], ['quad']).said[0];
    expect(sweep('en-US')).toBe('Any very dark pee, or numbness?');
    expect(sweep('en-GB')).toBe('Any very dark wee, or numbness?');
    expect(sweep('en-IN')).toBe('Any very dark urine, or numbness?');
    expect(british.company.somebody.child).toMatch(/GP/);
    expect(
      british.verdicts.after.seeProfessional({
        level: 'seeProfessional',
        restDays: 0,
        findings: {},
        instead: [],
      }),
    ).toMatch(/physio/);
  });

  test('that is not known gets no number and no place of another', () => {
    const stranger = phrasebookFor('xx-XX');
    for (const locale of ['', 'constructor', 'en-ZA']) expect(phrasebookFor(locale)).toBe(stranger);
    const texts = everythingIn(stranger).map(({ text }) => text);
    expect(texts.filter((text) => /nine|triple|one one|NHS one|urgent care|GP\b/.test(text))).toEqual([]);
    expect(elsewhere.emergencyDigits).toBe('your emergency number');
  });
});

test('text is escaped on its way into markup', async () => {
  const ssml = toSsml(['Tom & "Ann" say 1 < 2 > 0.', "It's fine."]);
  expect(ssml).toBe("Tom &amp; &quot;Ann&quot; say 1 &lt; 2 &gt; 0. It's fine.");
  expect(await check(`<speak>${ssml}</speak>`, { platform: 'amazon' })).toBeUndefined();
});
