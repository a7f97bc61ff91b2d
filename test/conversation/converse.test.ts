import { describe, expect, test } from 'vitest';
import type { Event } from '../../src/conversation/index.ts';
import { asked, levelOf, no, notSure, report, talk, yes } from '../support/talk.ts';

const shouldIRun = report({});
const mildQuads = report({ sites: ['quad'], side: 'both' }, { number: 2 });
/** A whole interview that ends in an easy run. */
const easyRun: readonly Event[] = [shouldIRun, mildQuads, no, no, yes, report({ days: '0-3' })];

describe('an interview', () => {
  test('opens with where it hurts and how bad it is', () => {
    expect(asked(talk(shouldIRun).reply)).toBe('where');
  });

  test('asks on until nothing can change the answer, then gives it with one tip', () => {
    const { reply } = talk(...easyRun);
    expect(levelOf(reply)).toBe('easyRun');
    expect(reply.parts.filter((part) => part.say === 'verdict')).toHaveLength(1);
    expect(reply.parts).toContainEqual(expect.objectContaining({ tip: 'warmUp' }));
  });

  test('takes findings in any order and asks only for what is left', () => {
    const { reply } = talk(report({ swelling: 'none', days: '0-3' }), mildQuads, no);
    expect(asked(reply)).toBe('skin');
    expect(reply.prompt).toMatchObject({ question: { covers: ['heat', 'bruise', 'fever'] } });
  });

  test('ends in an emergency as soon as one is told, without a tip or an offer', () => {
    const { reply } = talk(report({ darkUrine: 'yes' }));
    expect(levelOf(reply)).toBe('emergency');
    expect(reply.parts).toContainEqual(expect.objectContaining({ tip: undefined }));
    expect(reply.prompt).toBeUndefined();
  });

  test('asks for a number when the pain was told in words that give none', () => {
    const { reply } = talk(report({ sites: ['quad'], pain: 'unsure' }));
    expect(asked(reply)).toBe('pain');
  });

  test('takes a pain that stays vague as unsure', () => {
    const vague = report({ sites: ['quad'], pain: 'unsure' });
    const { state, reply } = talk(vague, notSure, notSure);
    expect(state.findings.pain).toBe('unsure');
    expect(asked(reply)).toBe('sweep');
  });

  test('reads a bare number as days when it asked for days', () => {
    const { state, reply } = talk(shouldIRun, mildQuads, no, no, yes, report({}, { number: 5 }));
    expect(state.findings).toMatchObject({ pain: 'mild', days: '4-7' });
    expect(levelOf(reply)).toBe('crossTrain');
  });
});

describe('a question about several things', () => {
  test('answered with "no" denies all that were asked for, and nothing that was told', () => {
    const { state } = talk(
      report({ sites: ['quad'], side: 'both', swelling: 'slight' }, { number: 2 }),
      no,
      no,
    );
    expect(state.findings).toMatchObject({ swelling: 'slight', heat: 'no', bruise: 'no', fever: 'no' });
  });

  test('answered with "yes" is followed by which one', () => {
    const { reply } = talk(mildQuads, yes);
    expect(reply.prompt).toMatchObject({ which: true, question: { id: 'sweep' } });
  });

  test('answered with a name after "which one" goes on', () => {
    const { state, reply } = talk(mildQuads, no, yes, report({ bruise: 'yes' }));
    expect(state.findings).toMatchObject({ bruise: 'yes', swelling: 'none', heat: 'no', fever: 'no' });
    expect(asked(reply)).toBe('walking');
  });

  test('about warning signs is asked again for the others once one is named', () => {
    const { reply } = talk(mildQuads, report({ nerve: 'tingling' }, { answer: 'yes' }));
    expect(reply.prompt).toMatchObject({
      question: { id: 'sweep', covers: ['chest', 'darkUrine', 'cold', 'deformity'] },
    });
  });

  test('answered with "not sure" is asked once more, then counts as unsure', () => {
    const once = talk(mildQuads, no, notSure);
    expect(once.reply.prompt).toMatchObject({ attempt: 1, question: { id: 'skin' } });
    const twice = talk(mildQuads, no, notSure, notSure);
    expect(twice.state.findings).toMatchObject({ swelling: 'unsure', heat: 'unsure', fever: 'unsure' });
  });

  test('about warning signs with a "not sure" twice sends the runner to be seen today', () => {
    expect(levelOf(talk(mildQuads, notSure, notSure).reply)).toBe('urgentCare');
  });

  test('about walking asks for four steps when the walk is not normal', () => {
    const steps = talk(mildQuads, no, no, no);
    expect(steps.reply.prompt).toMatchObject({ which: true, question: { id: 'walking' } });
    expect(talk(mildQuads, no, no, no, yes).state.findings.walking).toBe('limping');
    expect(levelOf(talk(mildQuads, no, no, no, no).reply)).toBe('urgentCare');
  });
});

describe('a side', () => {
  const oneSore = report({ sites: ['hamstring'] }, { number: 2 });
  const untilSide = [oneSore, no, no, yes] as const;

  test('does not rule out the one exact spot it was asked together with', () => {
    const { state, reply } = talk(...untilSide, report({ side: 'one', days: '0-3' }));
    expect(state.findings.pinpoint).toBeUndefined();
    expect(reply.parts).toContainEqual(
      expect.objectContaining({ assuming: expect.arrayContaining(['pinpoint']) }),
    );
  });

  test('told of one place says nothing of the next', () => {
    const both = report({ sites: ['quad'], side: 'both' }, { number: 2 });
    expect(talk(both, report({ sites: ['calf'], swelling: 'slight' })).state.findings.side).toBeUndefined();
  });

  test('is one side when one exact spot is named', () => {
    expect(talk(...untilSide, report({ pinpoint: 'yes' })).state.findings.side).toBe('one');
  });
});

describe('what was told before', () => {
  test('is corrected by a new number', () => {
    expect(talk(mildQuads, report({}, { number: 6 })).state.findings.pain).toBe('strong');
  });

  test('is not taken back by "it is fine" in passing', () => {
    expect(talk(mildQuads, report({ pain: 'none' }, { answer: 'no' })).state.findings.pain).toBe('mild');
  });

  test('stays when a warning sign is denied later', () => {
    const { state } = talk(report({ swelling: 'slight' }), report({ swelling: 'none' }));
    expect(state.findings.swelling).toBe('slight');
  });

  test('is forgotten when the runner starts over', () => {
    expect(talk(mildQuads, no, { kind: 'startOver' }).state.findings).toEqual({});
  });
});

describe('words that were heard but are on no list', () => {
  const unclear = (answer?: 'yes' | 'no') => report({}, { answer, unclear: true });

  test('keep a "no" beside them from denying anything', () => {
    const { state, reply } = talk(mildQuads, unclear('no'));
    expect(state.findings.chest).toBeUndefined();
    expect(reply.prompt).toMatchObject({ attempt: 1, question: { id: 'sweep' } });
  });

  test('keep the last answer from clearing the runner', () => {
    const { reply } = talk(mildQuads, no, no, yes, report({ days: '0-3' }, { unclear: true }));
    expect(levelOf(reply)).toBeUndefined();
    expect(reply.parts).toContainEqual({ say: 'sorry', attempt: 0 });
  });

  test('after the verdict are asked for again, not passed over', () => {
    expect(talk(...easyRun, unclear()).reply.parts).toEqual([{ say: 'sorry', attempt: 0 }]);
    expect(talk(...easyRun, unclear('yes')).reply.parts).toEqual([{ say: 'sorry', attempt: 0 }]);
  });
});

describe('a sore place named along with an activity', () => {
  const cycle: Event = {
    kind: 'crossTraining',
    activity: 'cycling',
    site: 'knee',
    told: { sites: ['knee'], pain: 'unsure' },
  };

  test('is remembered by the interview', () => {
    expect(asked(talk(cycle, yes).reply)).toBe('pain');
    expect(talk(...easyRun, cycle).state.findings.sites).toEqual(['quad', 'knee']);
  });

  test('is no news when it is known', () => {
    const quads: Event = {
      kind: 'crossTraining',
      activity: 'cycling',
      told: { sites: ['quad'], pain: 'unsure' },
    };
    expect(talk(...easyRun, quads).state.findings.pain).toBe('mild');
  });
});

describe('someone who is not understood', () => {
  const noise: Event = { kind: 'notUnderstood' };

  test('hears the question in other words', () => {
    const first = talk(shouldIRun, noise);
    expect(first.reply.prompt).toMatchObject({ ask: 'question', attempt: 1 });
  });

  test('is let go politely and without clearance after the third time', () => {
    const { reply } = talk(shouldIRun, noise, noise, noise);
    expect(reply.parts.map((part) => part.say)).toEqual(['cannotClear', 'goodbye']);
    expect(reply.prompt).toBeUndefined();
  });

  test('starts counting afresh once something was understood', () => {
    const { reply } = talk(shouldIRun, noise, noise, mildQuads, noise);
    expect(reply.prompt).toMatchObject({ attempt: 1, question: { id: 'sweep' } });
  });
});

describe('after the verdict', () => {
  test('news that changes nothing does not bring the whole answer again', () => {
    const { reply } = talk(...easyRun, report({ trend: 'improving' }));
    expect(reply.parts).toEqual([{ say: 'unchanged' }]);
    expect(reply.prompt).toEqual({ ask: 'offer', offer: 'more', attempt: 0 });
  });

  test('news that changes it brings the new answer', () => {
    expect(levelOf(talk(...easyRun, report({ quality: 'sharp' })).reply)).toBe('rest');
  });

  test('asking again brings the answer again', () => {
    expect(levelOf(talk(...easyRun, shouldIRun).reply)).toBe('easyRun');
  });
});

describe('leaving', () => {
  test('in the middle of the interview gives no clearance', () => {
    expect(talk(mildQuads, no, { kind: 'stop' }).reply.parts[0]).toMatchObject({ say: 'cannotClear' });
  });

  test('after the verdict is a plain goodbye', () => {
    expect(talk(...easyRun, { kind: 'stop' }).reply).toEqual({ parts: [{ say: 'goodbye' }] });
  });

  test('a "no" to the offer ends the session', () => {
    expect(talk(...easyRun, no).reply.prompt).toBeUndefined();
  });
});

describe('help, repeat and the follow-ups', () => {
  const between: readonly Event[] = [
    { kind: 'help' },
    { kind: 'repeat' },
    { kind: 'why' },
    { kind: 'anotherTip' },
    { kind: 'stretching', site: 'calf' },
    { kind: 'crossTraining', activity: 'swimming' },
  ];
  for (const event of between) {
    test(`${event.kind} in the middle of the interview is followed by the open question`, () => {
      const { state, reply } = talk(mildQuads, no, event);
      expect(asked(reply)).toBe('skin');
      expect(state.asking).toBe('skin');
    });
    test(`${event.kind} from a cold start ends with a prompt`, () => {
      expect(talk(event).reply.prompt).toBeDefined();
    });
    test(`${event.kind} after a verdict ends with a prompt`, () => {
      expect(talk(...easyRun, event).reply.prompt).toBeDefined();
    });
  }

  test('a "yes" to the offer takes it up', () => {
    expect(talk(...easyRun, yes).reply.parts).toContainEqual({ say: 'stretch', stretch: 'thighs' });
  });

  test('repeat says the verdict again, with the same tip', () => {
    const first = talk(...easyRun);
    expect(talk(...easyRun, { kind: 'repeat' }).heard).toBe(first.heard);
  });

  test('repeat says the topic again', () => {
    const stretch: Event = { kind: 'stretching', site: 'calf' };
    expect(talk(stretch, { kind: 'repeat' }).reply.parts).toContainEqual({
      say: 'stretch',
      stretch: 'calves',
    });
  });

  test('why tells the reasons of this verdict', () => {
    expect(talk(...easyRun, { kind: 'why' }).reply.parts).toEqual([
      { say: 'why', reasons: ['mildSoreness'] },
    ]);
  });

  test('why before any verdict says that there is none yet', () => {
    expect(talk(mildQuads, { kind: 'why' }).reply.parts).toContainEqual({ say: 'noVerdictYet' });
  });

  test('another tip never repeats one, and says when there is none left', () => {
    const tips: unknown[] = [];
    const events: Event[] = [...easyRun];
    for (let n = 0; n < 9; n++) {
      events.push({ kind: 'anotherTip' });
      const [part] = talk(...events).reply.parts;
      tips.push(part?.say === 'tip' ? part.tip : part?.say);
    }
    expect(new Set(tips.slice(0, -1)).size).toBe(8);
    expect(tips).not.toContain('warmUp');
    expect(tips.at(-1)).toBe('noMoreTips');
  });

  test('a swollen leg is not stretched', () => {
    const swollen = report({ sites: ['calf'], swelling: 'slight' });
    expect(talk(swollen, { kind: 'stretching' }).reply.parts).toContainEqual({
      say: 'stretch',
      stretch: 'notNow',
    });
  });

  test('a sign told along with a follow-up counts', () => {
    const { state, reply } = talk({
      kind: 'stretching',
      site: 'calf',
      told: { sites: ['calf'], swelling: 'clear' },
    });
    expect(reply.parts).toContainEqual({ say: 'stretch', stretch: 'notNow' });
    expect(state.findings).toEqual({ sites: ['calf'], swelling: 'clear' });
  });

  test('an urgent sign told along with a follow-up comes first', () => {
    const { reply } = talk({ kind: 'crossTraining', activity: 'swimming', told: { chest: 'yes' } });
    expect(levelOf(reply)).toBe('emergency');
    expect(reply.prompt).toBeUndefined();
  });

  test('a sign told along with a follow-up after the verdict brings a new one', () => {
    const swollen: Event = {
      kind: 'stretching',
      site: 'quad',
      told: { sites: ['quad'], swelling: 'slight' },
    };
    const { reply } = talk(...easyRun, swollen);
    expect(reply.parts[0]).toEqual({ say: 'stretch', stretch: 'notNow' });
    expect(levelOf(reply)).toBe('rest');
  });

  test('a place told along with a follow-up need not hurt', () => {
    const { state } = talk({ kind: 'stretching', site: 'calf', told: { sites: ['calf'] } });
    expect(state.findings).toEqual({});
  });

  test('cycling is not the first choice for a sore knee', () => {
    const { reply } = talk({ kind: 'crossTraining', activity: 'cycling', site: 'knee' });
    expect(reply.parts).toContainEqual(expect.objectContaining({ judgement: 'loads' }));
  });

  test('nothing is trained on a leg that should be looked at', () => {
    const { reply } = talk(report({ sites: ['shin'], pinpoint: 'yes' }), {
      kind: 'crossTraining',
      activity: 'swimming',
    });
    expect(reply.parts).toContainEqual(expect.objectContaining({ judgement: 'notNow' }));
  });
});

describe('once a session', () => {
  test('the runner hears that this is a guide and not a doctor', () => {
    const said = easyRun.map((_, turn) => talk(...easyRun.slice(0, turn + 1)).heard.includes('not a doctor'));
    expect(said).toEqual([true, false, false, false, false, false]);
  });

  test('but an emergency comes first and alone', () => {
    expect(talk(report({ chest: 'yes' })).heard).toMatch(/^Call nine one one now\./);
  });
});
