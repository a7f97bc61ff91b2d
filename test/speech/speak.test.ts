/** A reply becomes sentences in their order, and a prompt. */
import { describe, expect, test } from 'vitest';
import {
  alarms,
  offers,
  type Part,
  type Prompt,
  type Reply,
  type VerdictPart,
} from '../../src/conversation/reply.ts';
import { phrasebookFor, speak } from '../../src/speech/index.ts';

const words = phrasebookFor('en-US');
const say = (parts: readonly Part[], prompt?: Prompt) => speak({ parts, prompt } satisfies Reply, words);

test('an answer is what to do, why, when to stop, one tip, and one offer', () => {
  const { speech, reprompt } = say(
    [
      {
        say: 'verdict',
        level: 'easyRun',
        restDays: 0,
        reason: 'mildSoreness',
        findings: { sites: ['quad'], pain: 'mild', side: 'both', trend: 'improving' },
        instead: [],
        tip: 'warmUp',
      },
    ],
    { ask: 'offer', offer: 'stretching', turn: 0 },
  );
  expect(speech).toEqual([
    'Yes, but easy: half your usual, slow enough to chat.',
    "Mild in both quads and easing: that's ordinary soreness.",
    'Walk home if it passes three, turns sharp or changes your stride.',
    'Tip: a brisk walk first.',
    'Want a stretch?',
  ]);
  expect(reprompt).toEqual(['I know a gentle stretch for that. Want to hear it?']);
});

describe('an answer', () => {
  const verdict = (part: Partial<VerdictPart>): VerdictPart => ({
    say: 'verdict',
    level: 'crossTrain',
    restDays: 1,
    reason: 'oneSided',
    findings: { sites: ['calf'], pain: 'mild', side: 'one' },
    side: 'left',
    instead: ['swimming', 'yoga'],
    tip: 'noticeChanges',
    ...part,
  });
  const offer = { ask: 'offer', offer: 'crossTraining', turn: 0 } as const;

  test("has the runner's own side, and names what to do instead; then more on that is offered", () => {
    expect(say([verdict({})], offer).speech).toEqual([
      "Skip today's run.",
      'Soreness in just your left calf can be a strain.',
      "Swimming or yoga is fine if it doesn't hurt.",
      "Tip: think what's changed lately.",
      'Want more on swimming or yoga?',
    ]);
  });

  test('suggests nothing where it should be left alone', () => {
    const { speech } = say([verdict({ instead: [] })], offer);
    expect(speech[2]).toBe("Gentle movement is fine if it doesn't hurt.");
    expect(speech.at(-1)).toBe('Want an alternative?');
  });

  test('names the sore part once', () => {
    const part = {
      level: 'seeProfessional',
      findings: { sites: ['shin'], side: 'one', days: '15+' },
    } as const;
    expect(say([verdict({ ...part, reason: 'overAWeek' })]).speech.slice(0, 3)).toEqual([
      "Please don't run on that.",
      'Shin pain for over two weeks can be a bone starting to crack.',
      'See a doctor or physical therapist this week.',
    ]);
    expect(say([verdict({ ...part, reason: 'severePain' })]).speech[0]).toBe(
      "Please don't run on that left shin.",
    );
  });

  test('to somebody who cannot tell where it hurts is a walk', () => {
    const lost = { sites: ['unsure'], pain: 'unsure' } as const;
    for (const reason of ['tendonOrBoneAboveMild', 'unclearWhere'] as const) {
      expect(say([verdict({ level: 'rest', reason, findings: lost })]).speech.slice(0, 2)).toEqual([
        "I can't tell enough to say run.",
        'Take a walk today, and ask me again when you know where it hurts.',
      ]);
    }
    const strong = verdict({
      level: 'rest',
      restDays: 3,
      reason: 'tendonOrBoneAboveMild',
      findings: { ...lost, pain: 'strong' },
    });
    expect(say([strong]).speech[0]).toBe('Three days off running.');
  });

  test('to a doubt is calm, and says the doubt once', () => {
    const doubt = verdict({
      level: 'urgentCare',
      reason: 'unsureEmergencySign',
      findings: { sites: ['quad'], chest: 'unsure' },
      tip: undefined,
    });
    expect(say([{ say: 'takenAsUnsure' }, doubt], { ask: 'misheard' }).speech).toEqual([
      "Don't run, just to be safe. Please see a doctor or urgent care today.",
      "You're not sure about your chest or breathing.",
      'If your chest hurts, call nine one one.',
      'If I misheard you, say so.',
    ]);
  });

  test('to a doubt about dark pee says what would not wait', () => {
    const doubt = verdict({
      level: 'rest',
      reason: 'unsureWarningSign',
      findings: { sites: ['quad'], side: 'both', darkUrine: 'unsure' },
    });
    expect(say([doubt]).speech[2]).toBe(
      'If it turns dark like cola, call nine one one. Ask me again tomorrow.',
    );
  });
});

test('the instruction of a confirmation comes before the question', () => {
  const { speech, reprompt } = say([{ say: 'urgeIf', alarm: 'cold', sites: ['foot'] }], {
    ask: 'confirm',
    alarm: 'cold',
    sites: ['foot'],
    turn: 0,
  });
  expect(speech).toEqual(['If that foot has suddenly gone cold or pale, call nine one one now.', 'Has it?']);
  expect(reprompt).toEqual(['Yes or no: is your foot cold or pale?']);
});

test('without a prompt there is no reprompt', () => {
  expect(say([{ say: 'goodbye' }])).toEqual({ speech: [words.thread.goodbye] });
});

test('a part with nothing to say is left out', () => {
  expect(say([{ say: 'echo', sites: ['unsure'] }, { say: 'goodbye' }]).speech).toHaveLength(1);
});

test('an apology goes by how often it was needed, the rest by the turn', () => {
  const sorry = [0, 1, 2, 3].map((attempt) => say([{ say: 'sorry', attempt }]).speech[0]);
  expect(new Set(sorry).size).toBe(3);
  const good = [0, 1].map((turn) =>
    say([{ say: 'takenBack' }], { ask: 'offer', offer: 'more', turn }).speech.join(' '),
  );
  expect(good).toEqual([
    "Okay, that's put right. Anything else?",
    "All right, I've got that now. What else can I tell you?",
  ]);
});

test('why: the reason that decides in other words than before, and the others', () => {
  const findings = { sites: ['shin'], side: 'one', pain: 'mild', days: '15+', trend: 'worse' } as const;
  expect(say([{ say: 'why', reasons: ['overAWeek', 'stillWorsening'], findings }]).speech).toEqual([
    "Anything that lasts this long has a cause, and running won't fix it.",
    "Shin pain that's still getting worse can be a bone starting to crack.",
  ]);
});

test('a reason is given once, however many rules give it', () => {
  const because = ['oneSided', 'painkillerHidesPain', 'painkillerMayHide'] as const;
  const { speech } = say([{ say: 'why', reasons: because, findings: { painkiller: 'yes' } }]);
  expect(speech).toEqual([
    'Plain soreness is the same in both legs, so one side makes me careful.',
    'A painkiller can hide what your legs are telling you.',
  ]);
});

test('"are you sure?" is answered in new words', () => {
  const findings = { sites: ['quad'], pain: 'mild', side: 'both', trend: 'improving' } as const;
  expect(say([{ say: 'sure', level: 'easyRun', reason: 'mildSoreness', findings }]).speech).toEqual([
    "Still yes, an easy one. Mild on both sides and easing: that's the kind that likes a gentle run.",
  ]);
});

test('asked once more it has the words of the first answer, and no sentence of the one before', () => {
  const part = { say: 'sure', level: 'crossTrain', reason: 'unclearWhere' } as const;
  const findings = { sites: ['lowBack'], pain: 'mild' } as const;
  const [once, twice] = [false, true].map((again) => say([{ ...part, findings, twice: again }]).speech);
  expect(once).toEqual(['Still no, not today. It should stop hurting before you run again.']);
  expect(twice).toEqual(["Thanks, that doesn't change my answer.", 'A sore back feels every step of a run.']);
});

test('whoever treats it is asked, unless it is for a doctor', () => {
  const part = { say: 'sure', level: 'seeProfessional', findings: { sites: ['achilles'] } } as const;
  const saidOf = (reason: 'overAWeek' | 'hotArea', underCare: boolean) =>
    say([{ ...part, reason, underCare }]).speech.join(' ');
  expect(saidOf('overAWeek', true)).toMatch('Still no from me, so ask whoever treats it first.');
  expect(saidOf('overAWeek', false)).toMatch('not till whoever examines it says you can');
  expect(saidOf('hotArea', true)).toMatch('not till whoever examines it says you can');
});

describe('every part and every prompt', () => {
  const findings = { sites: ['calf'], pain: 'mild' } as const;
  const parts: readonly Part[] = [
    ...(
      [
        'welcome',
        'disclaimer',
        'help',
        'goodbye',
        'unchanged',
        'tellMe',
        'letMeCheck',
        'takenAsUnsure',
        'takenBack',
        'cannotClear',
      ] as const
    ).map((each): Part => ({ say: each })),
    { say: 'echo', sites: ['calf'], side: 'left' },
    { say: 'changed', findings: { swelling: 'none' } },
    { say: 'urgeIf', alarm: 'chest', sites: [] },
    { say: 'explain', question: { id: 'sweep', covers: ['darkUrine'] } },
    { say: 'standsFirm', level: 'emergency' },
    { say: 'sendsOff', level: 'urgentCare' },
    { say: 'askOnThePhone' },
    { say: 'sorry', attempt: 0 },
    { say: 'aside', aside: 'thanks' },
    { say: 'somebody', who: 'animal' },
    { say: 'stretch', stretch: 'calves' },
    { say: 'crossTrain', activity: 'walking', judgement: 'fine', instead: [] },
    { say: 'topic', topic: 'tomorrow', standing: { tender: false } },
    { say: 'why', reasons: ['oneSided'], findings },
    { say: 'sure', level: 'crossTrain', reason: 'oneSided', findings },
    { say: 'whatWouldChange', level: 'easyRun', raising: ['pop', 'quality'] },
    { say: 'sources', by: ['nhs', 'cdc'] },
    { say: 'tip', tip: 'warmth' },
    { say: 'noMoreTips' },
    { say: 'noVerdictYet' },
  ];
  const prompts: readonly Prompt[] = [
    { ask: 'misheard' },
    ...offers.map((offer): Prompt => ({ ask: 'offer', offer, turn: 7 })),
    ...alarms.map((alarm): Prompt => ({ ask: 'confirm', alarm, sites: [], turn: 7 })),
    ...(['first', 'rest', 'again', 'which', 'anew', 'faint', 'night'] as const).map(
      (way): Prompt => ({
        ask: 'question',
        question: { id: 'body', covers: ['swelling', 'heat'] },
        way,
        sites: [],
        turn: 7,
      }),
    ),
    {
      ask: 'question',
      question: { id: 'body', covers: ['heat'] },
      way: 'first',
      sites: [],
      turn: 0,
      pointed: {},
    },
  ];

  test.each(parts.map((part) => [part.say, part] as const))('says something: %s', (_, part) => {
    const { speech } = say([part]);
    expect(speech.join(' ')).toMatch(/\w.*[.?!]$/);
  });

  test.each(prompts.map((prompt) => [prompt.ask, prompt] as const))(
    'asks something, and again into silence: %s',
    (_, prompt) => {
      const { speech, reprompt } = say([], prompt);
      expect(speech).toHaveLength(1);
      expect(reprompt).toHaveLength(1);
      expect(`${speech[0]} ${reprompt?.[0]}`).toMatch(/^\w.*[.?]$/);
    },
  );
});
