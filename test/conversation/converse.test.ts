import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { due, type Event, readState } from '../../src/conversation/index.ts';
import {
  allowsRun,
  assess,
  bestOf,
  type Findings,
  findingsFrom,
  isScaleKey,
  type ScaleKey,
  type SignElsewhere,
  type Site,
} from '../../src/triage/index.ts';
import { nothing } from '../../src/understanding/index.ts';
import {
  answered,
  anything,
  asked,
  heard,
  lastTurn,
  mumbled,
  pieced,
  says,
  told,
  turnsOf,
  verdictIn,
} from '../support/dialog.ts';
import '../support/seed.ts';
import { share } from '../support/share.ts';

const check = asked({ kind: 'check' });
const soreQuads = told({ sites: ['quad'], pain: 'mild', days: '0-3' });
const launch = { kind: 'launch' } as const;
const stretchOf = (site: Site): Event =>
  heard({ findings: { sites: [site] }, request: { kind: 'stretching', site } });

describe('under the care of somebody', () => {
  it('is no answer before there was one: the check begins, as it does without it', () => {
    expect(lastTurn(asked({ kind: 'underCare' })).state.open).toEqual(lastTurn(check).state.open);
  });
});

describe('whatever is heard', () => {
  const conversations = fc.array(anything, { minLength: 1, maxLength: 12 });

  it('a run is said only when everything told allows it, and nothing is left to ask', () => {
    fc.assert(
      fc.property(conversations, (events) => {
        for (const turn of turnsOf(events)) {
          const verdict = verdictIn(turn);
          if (verdict === undefined || !allowsRun(verdict.level)) continue;
          expect(verdict.level).toBe(assess(verdict.findings).level);
          expect(due(turn.state)).toBeUndefined();
        }
      }),
      { numRuns: share(1_000) },
    );
  }, 30_000);

  it('what is remembered is read back as it was', () => {
    fc.assert(
      fc.property(conversations, (events) => {
        for (const { state } of turnsOf(events)) {
          const attributes: unknown = JSON.parse(JSON.stringify(state));
          expect(readState(attributes)).toEqual(JSON.parse(JSON.stringify(state)));
        }
      }),
      { numRuns: share(500) },
    );
  }, 30_000);

  it('no question is put more than twice in the same way in a row', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(mumbled, answered('unsure'), answered('yes')), { maxLength: 25 }),
        (events) => {
          const put = turnsOf([check, ...events]).map(({ reply }) =>
            reply.prompt?.ask === 'question'
              ? `${reply.prompt.way} ${reply.prompt.question.covers}`
              : undefined,
          );
          for (const [at, now] of put.entries()) if (now) expect(now).not.toBe(put[at + 1]);
        },
      ),
      { numRuns: share(1_000) },
    );
  }, 30_000);

  it('an interview ends, whatever is answered', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(mumbled, answered('unsure'), answered('yes'), answered('no')), {
          minLength: 30,
          maxLength: 30,
        }),
        (events) => {
          const turns = turnsOf([soreQuads, ...events]);
          expect(turns.some((turn) => verdictIn(turn) !== undefined)).toBe(true);
        },
      ),
      { numRuns: share(500) },
    );
  }, 30_000);
});

describe('the interview', () => {
  it('asks where, how bad and since when of somebody who has told nothing', () => {
    expect(lastTurn(check).reply.prompt).toMatchObject({
      ask: 'question',
      question: { id: 'open', covers: ['sites', 'pain', 'days'] },
    });
  });

  it('says before the first question that it is no doctor, and only once', () => {
    const turns = turnsOf([check, soreQuads, answered('no')]);
    expect(turns.map((turn) => says(turn).includes('disclaimer'))).toEqual([true, false, false]);
  });

  it('takes a number for what was only said to be strong, but for agony', () => {
    const two = heard({ findings: { pain: 'mild' }, scored: true });
    const soSore = told({ sites: ['quad'], pain: 'strong' });
    expect(lastTurn(soSore, two).state.findings.pain).toBe('mild');
    expect(lastTurn(told({ sites: ['quad'], pain: 'extreme' }), two).state.findings.pain).toBe('extreme');
    const seven = heard({ findings: { sites: ['quad'], pain: 'severe' }, scored: true });
    expect(lastTurn(seven, two).state.findings.pain).toBe('severe');
  });

  it('asks for the number of somebody who only says that it hurts', () => {
    const { reply } = lastTurn(told({ sites: ['calf'], pain: 'unsure', days: '0-3' }));
    expect(reply.prompt).toMatchObject({ question: { id: 'open', covers: ['pain'] } });
  });

  it('says the place back when there is a side or a time to it', () => {
    const turn = lastTurn(
      heard({
        findings: { sites: ['calf'], pain: 'mild', side: 'one' },
        echo: { side: 'left', since: { weekday: 0 } },
      }),
    );
    expect(turn.reply.parts).toContainEqual({
      say: 'echo',
      sites: ['calf'],
      side: 'left',
      since: { weekday: 0 },
    });
  });

  it('asks which one after a bare yes to several things, and takes a named one', () => {
    const yes = lastTurn(soreQuads, answered('yes'));
    expect(yes.reply.prompt).toMatchObject({ way: 'which', question: { id: 'sweep' } });
    const named = lastTurn(soreQuads, answered('yes'), told({ chest: 'yes' }));
    expect(verdictIn(named)?.level).toBe('emergency');
  });

  it('asks for each by itself when a yes is followed by a no to “which one?”', () => {
    const none = heard({ answer: 'no', findings: { chest: 'no', darkUrine: 'no', nerve: 'none' } });
    const { state, reply } = lastTurn(soreQuads, answered('yes'), none);
    expect(state.findings).toEqual(lastTurn(soreQuads).state.findings);
    expect(reply.prompt).toMatchObject({ way: 'again', question: { covers: ['chest'] } });
  });

  it('keeps the number that was told when it only aches some nights as well', () => {
    const aching = heard({ findings: { pain: 'unsure', restPain: 'ache' }, corrects: true });
    expect(lastTurn(told({ sites: ['groin'], pain: 'strong' }), aching).state.findings.pain).toBe('strong');
  });

  it('numb toes of a back that hurts are not where it hurts', () => {
    const numb = told({ sites: ['toe'], nerve: 'tingling' });
    const { findings } = lastTurn(told({ sites: ['lowBack'], pain: 'moderate' }), numb).state;
    expect(findings).toMatchObject({ sites: ['lowBack'], nerve: 'tingling' });
  });

  it('a bare “no” to how bad it is does not say that it hurts nowhere', () => {
    const turn = lastTurn(told({ sites: ['groin'], pain: 'unsure' }), told({ pain: 'none' }));
    expect(turn.state.findings.pain).toBe('unsure');
  });

  it('what the last question asked for is asked again after a yes and a no to one thing of it', () => {
    const asked_ = [soreQuads, answered('no'), answered('no'), told({ side: 'both', trend: 'same' })];
    const last = lastTurn(...asked_).reply.prompt;
    expect(last).toMatchObject({ question: { id: 'closing' } });
    const none = heard({ answer: 'no', findings: { pop: 'no', injury: 'no', restPain: 'no' } });
    const turn = lastTurn(...asked_, answered('yes'), none, told({ pop: 'no' }));
    expect(turn.reply.prompt).toMatchObject({ question: { id: 'closing' } });
    expect(JSON.stringify(turn.reply.prompt)).toContain('"restPain"');
  });

  it('a plain answer to the whole changes nothing that was pointed at before', () => {
    const body = lastTurn(soreQuads, answered('no')).state.open;
    const covers = body.is === 'asking' ? body.question.covers : [];
    const all = (value: (key: ScaleKey) => string): Findings =>
      findingsFrom(Object.fromEntries(covers.filter(isScaleKey).map((key) => [key, value(key)])));
    const pointing = [
      soreQuads,
      answered('no'),
      { kind: 'touched', heard: { ...nothing, findings: { heat: 'yes' } }, pointed: true },
    ] as const;
    for (const plain of [
      heard({ answer: 'unsure', findings: all(() => 'unsure') }),
      heard({ answer: 'no', corrects: true, findings: all(bestOf) }),
    ]) {
      expect(lastTurn(...pointing, plain).state.findings.heat).toBe('yes');
    }
  });

  it('keeps what is told along with a question about the question, or with starting over', () => {
    const limps = { walking: 'limping', chest: 'no' } as const;
    for (const kind of ['whatDoYouMean', 'help', 'startOver'] as const) {
      const { state } = lastTurn(soreQuads, heard({ findings: limps, request: { kind } }));
      expect(state.findings.walking, kind).toBe('limping');
    }
    const anew = heard({ findings: { chest: 'no' }, answer: 'no', request: { kind: 'startOver' } });
    expect(lastTurn(soreQuads, anew).state.findings).toEqual({});
  });

  it('asks what is left when only a part was answered', () => {
    const { reply } = lastTurn(soreQuads, told({ chest: 'no' }));
    expect(reply.prompt).toMatchObject({ way: 'rest', question: { id: 'sweep' } });
    expect(JSON.stringify(reply.prompt)).not.toContain('"chest"');
  });

  it('puts a question that was not understood once more, shorter, and then takes it as not sure, aloud', () => {
    const again = lastTurn(soreQuads, mumbled);
    expect(says(again)).toContain('sorry');
    expect(again.reply.prompt).toMatchObject({ way: 'again', question: { covers: ['chest'] } });
    expect(says(lastTurn(soreQuads, mumbled, mumbled))).toContain('takenAsUnsure');
  });

  it('leads whoever is sure of nothing to an answer in four questions, and never to a run', () => {
    const doubts = [check, ...Array.from({ length: 4 }, () => answered('unsure'))];
    const verdict = turnsOf(doubts).map(verdictIn).find(Boolean);
    expect(verdict).toBeDefined();
    expect(allowsRun(verdict?.level ?? 'runAsPlanned')).toBe(false);
  });

  it('answers a question in between and takes up where it was', () => {
    const before = lastTurn(soreQuads).reply.prompt;
    const { reply } = lastTurn(soreQuads, asked({ kind: 'stretching', site: 'quad' }));
    expect(reply.parts).toContainEqual({ say: 'stretch', stretch: 'thighs' });
    expect(reply.prompt).toMatchObject({
      question: before?.ask === 'question' ? before.question : undefined,
    });
  });

  it('takes the rest of a list for denied when two things of it were, but not warning signs, nor beside something grave', () => {
    const rest = (findings: Findings) =>
      lastTurn(soreQuads, answered('no'), told(findings)).state.findings.heat;
    expect(rest({ walking: 'normal', dailyLife: 'stairs' })).toBe('no');
    expect(rest({ swelling: 'none', fever: 'no' })).toBe('no');
    expect(rest({ swelling: 'slight', fever: 'no' })).toBeUndefined();
    expect(lastTurn(soreQuads, told({ chest: 'no', darkUrine: 'no' })).state.findings.nerve).toBeUndefined();
  });

  it('asks for the warning signs once more when a danger word came by that nobody could read', () => {
    const unread = heard({ unread: ['undercarriage'], answer: 'no' });
    const turn = lastTurn(soreQuads, answered('no'), unread);
    expect(turn.reply.prompt).toMatchObject({ question: { id: 'sweep' } });
    expect(
      lastTurn(soreQuads, answered('no'), unread, answered('no'), unread).reply.prompt,
    ).not.toMatchObject({
      question: { id: 'sweep' },
    });
  });

  it('gives no clearance to somebody who leaves in the middle', () => {
    const turn = lastTurn(soreQuads, asked({ kind: 'stop' }));
    expect(turn.reply).toEqual({ parts: [{ say: 'cannotClear' }] });
  });
});

const noAlarm: Findings = {
  chest: 'no',
  darkUrine: 'no',
  nerve: 'none',
  cold: 'no',
  deformity: 'no',
  rockHard: 'no',
};

describe('a sign of an emergency', () => {
  it('that was half told is asked about before where it hurts', () => {
    const turn = lastTurn(told({ chest: 'unsure' }));
    expect(turn.reply.prompt).toMatchObject({ question: { id: 'sweep', covers: ['chest'] } });
  });

  const coolFoot = pieced('cold', 'yes', { sites: ['foot'], pain: 'mild' });

  it('is confirmed, with the instruction, when it was only pieced together', () => {
    const { reply } = lastTurn(coolFoot);
    expect(reply.parts).toContainEqual({ say: 'urgeIf', alarm: 'cold', sites: ['foot'] });
    expect(reply.prompt).toMatchObject({ ask: 'confirm', alarm: 'cold' });
  });

  it('told in so many words needs no confirmation', () => {
    expect(verdictIn(lastTurn(told({ chest: 'yes' })))?.level).toBe('emergency');
  });

  it('is taken back by a no, and the interview goes on', () => {
    const turn = lastTurn(coolFoot, answered('no'));
    expect(says(turn)).toContain('takenBack');
    expect(turn.state.findings.cold).toBe('no');
    expect(turn.reply.prompt).toMatchObject({ ask: 'question' });
  });

  it('stands when it is confirmed, or when nothing is understood', () => {
    for (const event of [answered('yes'), mumbled]) {
      expect(verdictIn(lastTurn(coolFoot, event))?.level).toBe('emergency');
    }
  });

  it('stands with a yes that goes on to tell of less: "fair dinkum yeah, my foot tingles"', () => {
    const evidence = [{ key: 'nerve', value: 'saddle', words: [0, 1], certainty: 'pieced' }] as const;
    const numb = heard({ findings: { sites: ['lowBack'], pain: 'mild', nerve: 'saddle' }, evidence });
    const yes = heard({ answer: 'yes', findings: { nerve: 'tingling' } });
    expect(lastTurn(numb, yes).state.findings.nerve).toBe('saddle');
    expect(verdictIn(lastTurn(numb, yes))?.level).toBe('emergency');
    const no = heard({ answer: 'no', findings: { nerve: 'tingling' } });
    expect(lastTurn(numb, no).state.findings.nerve).toBe('tingling');
    // "All normal there, it's my toes that tingle, and it's creeping up": pieced together, and more than not sure.
    const creeping = [{ key: 'nerve', value: 'weak', words: [0, 1], certainty: 'pieced' }] as const;
    const lesser = heard({ answer: 'no', findings: { nerve: 'weak' }, evidence: creeping });
    expect(lastTurn(numb, lesser).state.findings.nerve).toBe('weak');
  });

  it('of a numb seat is not taken back by a foot that is weak as well, but by a seat that feels', () => {
    const numb = told({ sites: ['lowBack'], pain: 'mild', nerve: 'saddle' });
    const weak = heard({ answer: 'no', findings: { nerve: 'weak', sites: ['foot'] } });
    expect(lastTurn(numb, weak).state.findings.nerve).toBe('saddle');
    const wrong = heard({ answer: 'no', findings: { nerve: 'none' }, corrects: true });
    expect(lastTurn(numb, wrong).state.findings.nerve).toBe('none');
  });

  it.each([{ kind: 'thanks' }, { kind: 'noted' }] as const)('is over for who agrees: $kind', (request) => {
    const numb = told({ sites: ['lowBack'], pain: 'mild', nerve: 'saddle' });
    const { state, reply } = lastTurn(numb, heard({ request }));
    expect(reply.parts).toEqual([{ say: 'sendsOff', level: 'emergency' }]);
    expect([state.open.is, reply.prompt]).toEqual(['fresh', undefined]);
    // "I'm sure it's only cooler": a danger word that nobody read is told, and no goodbye.
    expect(says(lastTurn(numb, heard({ answer: 'yes', unread: ['cooler'] })))).not.toContain('sendsOff');
    expect(says(lastTurn(numb, heard({ request: { kind: 'check' } })))).not.toContain('sendsOff');
  });

  it('leaves it to who answers the call how to get there', () => {
    const numb = told({ sites: ['lowBack'], pain: 'mild', nerve: 'saddle' });
    expect(says(lastTurn(numb, heard({ request: { kind: 'lift' } })))).toEqual(['askOnThePhone']);
    const hot = told({ sites: ['knee'], pain: 'mild', heat: 'yes' });
    expect(says(lastTurn(hot, heard({ request: { kind: 'lift' } })))).not.toContain('askOnThePhone');
  });

  it('is not disputed by who names what is no place of the legs', () => {
    const numb = told({ sites: ['toe'], pain: 'mild', nerve: 'saddle' });
    const turn = lastTurn(numb, heard({ findings: { sites: ['unsure'] }, request: { kind: 'seeSomeone' } }));
    expect(says(turn)).toEqual(['sure']);
  });

  it('is not taken back by who scoffs at it and tells it to be less, but by who denies it', () => {
    const numb = told({ sites: ['lowBack'], pain: 'mild', nerve: 'saddle' });
    expect(lastTurn(numb, told({ nerve: 'tingling' })).state.findings.nerve).toBe('saddle');
    const denied = heard({ findings: { nerve: 'tingling' }, answer: 'no' });
    expect(lastTurn(numb, denied).state.findings.nerve).toBe('tingling');
    const corrected = heard({ findings: { nerve: 'tingling' }, corrects: true });
    expect(lastTurn(numb, corrected).state.findings.nerve).toBe('tingling');
  });

  it('that was a faint is not taken back by a chest that is fine, but by who did not faint', () => {
    const faint = heard({ findings: { chest: 'yes' }, fainted: true });
    const fine = heard({ findings: { chest: 'no' }, corrects: true });
    const never = heard({ findings: { chest: 'no' }, corrects: true, fainted: false });
    expect(lastTurn(faint, fine).state.findings.chest ?? 'yes').toBe('yes');
    expect(says(lastTurn(faint, fine))).not.toContain('takenBack');
    expect(says(lastTurn(faint, never))).toContain('takenBack');
  });

  it('that was denied and half told in one breath is not sure: "no, only a little cooler"', () => {
    const evidence = [{ key: 'cold', value: 'yes', words: [3, 5], certainty: 'pieced' }] as const;
    const turn = lastTurn(coolFoot, heard({ answer: 'no', findings: { cold: 'yes' }, evidence }));
    expect(turn.state.findings.cold).toBe('unsure');
    expect(verdictIn(turn)?.level).not.toBe('emergency');
  });

  it('that was half told and may be a faint is asked for alone, and a no leaves the chest to be asked for', () => {
    const swimmy = heard({ findings: { chest: 'unsure' }, fainted: true });
    expect(lastTurn(soreQuads, swimmy).reply.prompt).toMatchObject({
      question: { covers: ['chest'] },
      way: 'faint',
    });
    const never = lastTurn(
      soreQuads,
      swimmy,
      heard({ answer: 'no', findings: { chest: 'no' }, fainted: false }),
    );
    expect(never.state.findings.chest).toBeUndefined();
    expect(never.reply.prompt).toMatchObject({ question: { id: 'sweep' } });
    const fine = lastTurn(soreQuads, swimmy, heard({ answer: 'no', findings: { chest: 'no' } }));
    expect(fine.state.findings.chest).toBe('unsure');
  });

  it('that is owned to when a faint is asked for is one, however little it is said to be', () => {
    const swimmy = heard({ findings: { chest: 'unsure' }, fainted: true });
    const tenSeconds = heard({ answer: 'yes', findings: { chest: 'unsure' }, fainted: true });
    expect(verdictIn(lastTurn(soreQuads, swimmy, tenSeconds))?.level).toBe('emergency');
  });

  it('that was confirmed is not taken back any more', () => {
    const turn = lastTurn(coolFoot, answered('yes'), heard({ findings: { cold: 'no' }, corrects: true }));
    expect(turn.state.findings.cold ?? 'yes').toBe('yes');
  });

  it('that was heard wrong can be put right for one turn', () => {
    const wrong = told({ sites: ['quad'], pain: 'mild', darkUrine: 'yes' });
    const right = lastTurn(wrong, heard({ findings: { darkUrine: 'no' }, corrects: true }));
    expect(says(right)).toContain('takenBack');
    expect(right.reply.prompt).toMatchObject({ ask: 'question' });
    // Denied, though nothing says that it was heard wrong.
    expect(lastTurn(wrong, told({ darkUrine: 'no' })).state.findings.darkUrine).toBe('no');
  });

  it('comes before whatever question is open', () => {
    expect(verdictIn(lastTurn(soreQuads, answered('no'), told({ chest: 'yes' })))?.level).toBe('emergency');
  });

  it('comes before whatever else was asked', () => {
    const turn = lastTurn(
      heard({ findings: { chest: 'yes' }, request: { kind: 'stretching', site: 'calf' } }),
    );
    expect(verdictIn(turn)?.level).toBe('emergency');
  });
});

describe('an answer that is disputed', () => {
  const bent = told({ sites: ['quad'], pain: 'mild', side: 'both', deformity: 'yes' });
  const hot = told({ sites: ['knee'], pain: 'mild', ...noAlarm, heat: 'yes' });
  const wrong = heard({ corrects: true });
  const disputes = [wrong, told({ days: '0-3' }), told({ bruise: 'no' })];

  it('has the one thing that decides asked about again, a sign of an emergency along with the instruction', () => {
    for (const dispute of disputes) {
      const { reply, state } = lastTurn(bent, dispute);
      expect(reply.parts).toContainEqual({ say: 'urgeIf', alarm: 'deformity', sites: ['quad'] });
      expect(reply.prompt).toMatchObject({ ask: 'confirm', alarm: 'deformity' });
      expect(state.findings.deformity).toBe('yes');
      const asksHeat = { question: { id: 'body', covers: ['heat'] }, way: 'anew' };
      expect(lastTurn(hot, dispute).reply.prompt).toMatchObject(asksHeat);
    }
  });

  it('is not disputed by whoever tells the same again, or worse', () => {
    const since = told({ deformity: 'yes', days: '0-3' });
    for (const more of [told({ deformity: 'yes' }), since, told({ sites: ['quad'], pain: 'strong' })]) {
      expect(lastTurn(bent, more).reply.prompt).toEqual({ ask: 'misheard' });
    }
  });

  it('is not taken back, of a numb seat, by its being so on runs alone', () => {
    const seat = told({ sites: ['lowBack'], nerve: 'saddle' });
    expect(lastTurn(seat, told({ nerve: 'duringRuns' })).state.findings.nerve).toBe('saddle');
    expect(lastTurn(seat, wrong, answered('no')).state.findings.nerve).toBe('none');
  });

  it('is in doubt where a cold limb is told to be no sudden one, and by no other doubt', () => {
    const cold = told({ sites: ['foot'], cold: 'yes' });
    const slowly = heard({ findings: { days: '15+' }, notSudden: true });
    expect(lastTurn(cold, slowly).state.findings.cold).toBe('unsure');
    expect(lastTurn(cold, told({ cold: 'unsure', days: '15+' })).state.findings.cold).toBe('yes');
    expect(lastTurn(bent, slowly).state.findings.deformity).toBe('yes');
  });

  it('is put right by a no', () => {
    for (const [event, key] of [
      [bent, 'deformity'],
      [hot, 'heat'],
    ] as const) {
      const turn = lastTurn(event, wrong, answered('no'));
      expect(says(turn)).toContain('takenBack');
      expect(turn.state.findings[key]).toBe('no');
    }
  });

  it('stands when it is confirmed, not known or not understood, in other words each time, and then it is over', () => {
    for (const event of [bent, hot]) {
      for (const kept of [answered('yes'), answered('unsure'), mumbled]) {
        const turns = turnsOf([event, wrong, kept, wrong]);
        if (event === hot || kept !== answered('unsure')) expect(turns.map(says)[2]).toEqual(['sure']);
        expect(turns[3]?.reply.prompt).toBeUndefined();
        expect(turns[3] && says(turns[3])).toEqual(['standsFirm']);
      }
    }
  });

  it('leaves the rest of a question to be asked', () => {
    const popped = told({ sites: ['achilles'], pain: 'mild', pop: 'yes' });
    const turn = lastTurn(popped, wrong, answered('no'));
    expect(turn.state.asked).not.toContain('closing');
  });

  it('is said in other words to whoever says nothing of it, and is no question then', () => {
    for (const event of [check, mumbled, answered('no'), asked({ kind: 'swearing' })]) {
      const turn = lastTurn(bent, event);
      expect(says(turn)).toEqual(['sure']);
      expect(lastTurn(bent, event, answered('no')).state.findings.deformity ?? 'yes').toBe('yes');
    }
  });

  it('is not put right by a doubt', () => {
    const chest = told({ sites: ['legs'], pain: 'mild', chest: 'yes' });
    for (const doubt of [{}, { corrects: true }]) {
      const turn = lastTurn(chest, heard({ findings: { chest: 'unsure' }, ...doubt }));
      expect(turn.state.findings.chest).toBe('yes');
      expect(turn.reply.prompt).toMatchObject({ ask: 'confirm', alarm: 'chest' });
    }
  });

  it('has everything urgent that is denied along with it put right', () => {
    const weak = told({ sites: ['shin'], pain: 'mild', nerve: 'weak', rockHard: 'yes' });
    const right = told({ nerve: 'duringRuns', rockHard: 'no' });
    expect(lastTurn(weak, right).state.findings).toMatchObject({ nerve: 'duringRuns', rockHard: 'no' });
  });

  it('is asked about, not changed, when it is bargained about', () => {
    const strong = [told({ sites: ['quad'], pain: 'strong', side: 'both', days: '0-3' }), ...denials];
    const toAnswer = strong.slice(0, turnsOf(strong).findIndex((turn) => verdictIn(turn)) + 1);
    const bargain = heard({ findings: { pain: 'mild' }, answer: 'no' });
    const besides = heard({ findings: { pain: 'mild' }, request: { kind: 'blister' } });
    for (const said of [bargain, told({ pain: 'mild' }), besides]) {
      const turn = lastTurn(...toAnswer, said);
      expect(turn.reply.prompt).toMatchObject({ question: { covers: ['pain'] }, way: 'anew' });
      expect(turn.state.findings.pain).toBe('strong');
    }
    const right = lastTurn(...toAnswer, bargain, told({ pain: 'mild' }));
    expect(right.state.findings.pain).toBe('mild');
    const said = heard({ findings: { pain: 'mild' }, corrects: true });
    expect(lastTurn(...toAnswer, said).state.findings.pain).toBe('mild');
  });

  it('is asked for its place, where one of several decides, and only what is named then is one', () => {
    const joking = [
      told({ sites: ['quad', 'knee'], pain: 'mild', side: 'both', days: '0-3', trend: 'improving' }),
      ...denials,
    ];
    const toAnswer = joking.slice(0, turnsOf(joking).findIndex((turn) => verdictIn(turn)) + 1);
    const anew = lastTurn(...toAnswer, heard({ corrects: true }));
    expect(anew.reply.prompt).toMatchObject({ question: { covers: ['sites'] }, way: 'anew' });
    expect(
      lastTurn(...toAnswer, heard({ corrects: true }), told({ sites: ['quad'] })).state.findings.sites,
    ).toEqual(['quad']);
    expect(lastTurn(...toAnswer, heard({ corrects: true }), mumbled).state.findings.sites).toEqual([
      'quad',
      'knee',
    ]);
  });
});

const denials = Array.from({ length: 5 }, () => answered('no'));

describe('a danger that is not in the legs', () => {
  const stroke = asked({ kind: 'urgentElsewhere' });

  const tells = (...signs: SignElsewhere[]) => heard({ signs });

  it('is seen when its signs are told one after another, and again only when one more is', () => {
    const told = [tells('ordeal', 'bloated'), answered('no'), tells('headache')];
    expect(says(lastTurn(check, ...told.slice(0, 2)))).not.toContain('urgentElsewhere');
    expect(says(lastTurn(check, ...told))).toEqual(['urgentElsewhere']);
    const right = heard({ corrects: true });
    expect(says(lastTurn(check, ...told, right))).not.toContain('urgentElsewhere');
    expect(says(lastTurn(check, ...told, right, tells('headache')))).not.toContain('urgentElsewhere');
  });

  it('is not made of what is often said of something else', () => {
    expect(says(lastTurn(check, tells('racingHeart'), tells('swoon')))).not.toContain('urgentElsewhere');
    expect(says(lastTurn(check, tells('pregnancy'), tells('bleeding')))).not.toContain('urgentElsewhere');
  });

  it('comes before every question, and is said once more to whoever argues', () => {
    expect(lastTurn(check, stroke).reply.parts).toEqual([{ say: 'urgentElsewhere' }]);
    const again = lastTurn(check, stroke, mumbled);
    expect(again.reply.parts).toEqual([{ say: 'urgentElsewhere', again: true }]);
    expect(lastTurn(check, stroke, mumbled, mumbled).reply.prompt).toBeUndefined();
  });

  it('leaves aspirin, ice and a drink to whoever answers the call', () => {
    for (const kind of ['painkiller', 'heatOrIce', 'nutrition'] as const) {
      expect(says(lastTurn(check, stroke, asked({ kind })))).toEqual(['askOnThePhone']);
      const chest = told({ chest: 'yes' });
      expect(says(lastTurn(check, chest, asked({ kind })))).toEqual(['askOnThePhone']);
    }
  });

  it('is not answered from what is known of the legs', () => {
    for (const kind of ['areYouSure', 'why', 'whatWouldChange', 'sources'] as const) {
      const { parts } = lastTurn(check, stroke, asked({ kind })).reply;
      expect(parts).toEqual([{ say: 'urgentElsewhere', again: true }]);
    }
  });

  it('can be put right', () => {
    expect(says(lastTurn(check, stroke, heard({ corrects: true })))).toContain('takenBack');
  });

  it('is not put right by what is said of the legs, which counts all the same', () => {
    const groin = told({ sites: ['groin'], pain: 'mild' });
    const turn = lastTurn(check, stroke, groin, heard({ corrects: true }));
    expect(turn.state.findings).toMatchObject({ sites: ['groin'], pain: 'mild' });
    expect(says(lastTurn(check, stroke, pieced('cold', 'yes')))).toEqual(['urgentElsewhere']);
    expect(
      says(lastTurn(check, stroke, told({ chest: 'yes' }), heard({ findings: { chest: 'no' } }))),
    ).toEqual(['standsFirm']);
  });
});

describe('after an answer', () => {
  const answer = [
    told({ sites: ['knee'], pain: 'mild', days: '0-3', swelling: 'clear', walking: 'limping' }),
    ...Array.from({ length: 4 }, () => answered('no')),
  ];
  const end = turnsOf(answer).findIndex((turn) => verdictIn(turn) !== undefined);
  const toAnswer = answer.slice(0, end + 1);

  it('what is offered can be taken or refused', () => {
    expect(verdictIn(lastTurn(...toAnswer))).toBeDefined();
    expect(lastTurn(...toAnswer, answered('no')).reply.prompt).toBeUndefined();
    expect(lastTurn(...toAnswer, answered('yes')).reply.parts[0]?.say).not.toBe('goodbye');
  });

  it('whoever takes it to heart is not held: "fine, i\'ll ring the physio"', () => {
    for (const answer of ['yes', 'no', undefined] as const) {
      const turn = lastTurn(...toAnswer, heard({ answer, request: { kind: 'noted' } }));
      expect([says(turn), turn.reply.prompt]).toEqual([['goodbye'], undefined]);
    }
  });

  it('how grave it is, is answered by the reason; in the interview, and told with more, by a word and the next question', () => {
    expect(says(lastTurn(...toAnswer, asked({ kind: 'howGrave' })))).toEqual(['why']);
    const worried = heard({ findings: { days: '0-3' }, request: { kind: 'howGrave' } });
    const turn = lastTurn(told({ sites: ['knee'], pain: 'mild' }), worried);
    expect(says(turn)).toContain('noVerdictYet');
    expect(turn.reply.prompt).toMatchObject({ ask: 'question' });
    expect(says(lastTurn(asked({ kind: 'howGrave' })))).toContain('topic');
    const last = heard({ answer: 'no', request: { kind: 'howGrave' } });
    expect(says(lastTurn(...toAnswer.slice(0, -1), last))).not.toContain('noVerdictYet');
  });

  it('are you sure is answered with the reason that decides', () => {
    expect(lastTurn(...toAnswer, asked({ kind: 'areYouSure' })).reply.parts[0]).toMatchObject({
      say: 'sure',
    });
  });

  it('whoever argues on hears the reason in other words, and the same ones only when they ask to hear it again', () => {
    const sure = asked({ kind: 'areYouSure' });
    const twice = (...events: readonly Event[]) => lastTurn(...toAnswer, ...events).reply.parts[0];
    expect(twice(sure)).toMatchObject({ say: 'sure', twice: false });
    expect(twice(sure, sure)).toMatchObject({ say: 'sure', twice: true });
    expect(twice(sure, sure, sure)).toMatchObject({ say: 'sure', twice: false });
    expect(twice(sure, asked({ kind: 'repeat' }))).toMatchObject({ say: 'sure', twice: false });
    expect(twice(sure, sure, asked({ kind: 'repeat' }))).toMatchObject({ say: 'sure', twice: true });
  });

  it('held off once, other exercise is answered with the reason', () => {
    const bike = asked({ kind: 'crossTraining', activity: 'cycling' });
    const swim = asked({ kind: 'crossTraining', activity: 'swimming' });
    expect(lastTurn(...toAnswer, bike).reply.parts[0]).toMatchObject({ judgement: 'notNow' });
    expect(lastTurn(...toAnswer, bike, swim).reply.parts[0]).toMatchObject({ say: 'sure' });
  });

  it('news that make it worse bring a new answer', () => {
    expect(verdictIn(lastTurn(...toAnswer, told({ chest: 'yes' })))?.level).toBe('emergency');
  });

  it('what the answer rests on and was heard wrong is put right, but not how bad it is', () => {
    const popped: Event[] = [told({ sites: ['quad'], pain: 'mild', side: 'both', pop: 'yes' }), ...denials];
    const told_ = popped.slice(0, turnsOf(popped).findIndex((turn) => verdictIn(turn)) + 1);
    expect(verdictIn(lastTurn(...told_))?.reason).toBe('feltPop');
    expect(lastTurn(...told_, told({ pop: 'no' })).state.findings.pop).toBe('no');
    expect(lastTurn(...toAnswer, told({ pain: 'none' })).state.findings.pain).toBe('mild');
  });

  it('a fever that has gone since was one all the same', () => {
    const fever: Event[] = [told({ pain: 'none', sites: [], fever: 'yes' }), ...denials];
    const heardIt = fever.slice(0, turnsOf(fever).findIndex((turn) => verdictIn(turn)) + 1);
    expect(lastTurn(...heardIt, told({ fever: 'no' })).state.findings.fever).toBe('yes');
  });

  it('a stiffness told after a sharp pain does not take it back', () => {
    const sharp: Event[] = [
      told({ sites: ['quad'], pain: 'mild', side: 'both', days: '0-3', trend: 'same', quality: 'sharp' }),
      ...denials,
    ];
    const heardIt = sharp.slice(0, turnsOf(sharp).findIndex((turn) => verdictIn(turn)) + 1);
    expect(lastTurn(...heardIt, told({ quality: 'dull', motion: 'eases' })).state.findings.quality).toBe(
      'sharp',
    );
  });

  it('a correction with a place and more replaces the place, but for one more that hurts or what is urgent', () => {
    const knee = heard({ findings: { sites: ['knee'], side: 'one', swelling: 'clear' }, corrects: true });
    const quads = told({ sites: ['quad'], pain: 'mild', side: 'both', days: '0-3' });
    expect(lastTurn(quads, knee).state.findings).toMatchObject({ sites: ['knee'], side: 'one' });
    const hurts = heard({ findings: { sites: ['knee'], pain: 'unsure' }, corrects: true });
    expect(lastTurn(quads, hurts).state.findings.sites).toEqual(['quad', 'knee']);
    const clot = told({ sites: ['calf'], pain: 'mild', side: 'one', swelling: 'clear' });
    expect(lastTurn(clot, knee).state.findings.sites).toEqual(['calf', 'knee']);
  });

  it('another place that hurts is news, asked along with a run or after a stretch', () => {
    const calf = { sites: ['calf'], pain: 'unsure' } as const;
    for (const events of [
      [heard({ findings: calf, request: { kind: 'check' } })],
      [asked({ kind: 'stretching' }), told(calf)],
    ]) {
      expect(lastTurn(...toAnswer, ...events).reply.prompt).toMatchObject({ ask: 'question' });
    }
  });

  it('whoever tells again what was told hears the answer again with its reason', () => {
    const again = lastTurn(...toAnswer, told({ sites: ['knee'], swelling: 'clear' }));
    expect(again.reply.parts[0]).toMatchObject({ say: 'sure' });
  });

  it('a run of some length hears how far, where a run is allowed, and still no where it is not', () => {
    const six = asked({ kind: 'check', ofLength: true });
    const mild = told({ sites: ['quad'], pain: 'mild', side: 'both', days: '0-3', trend: 'improving' });
    const run = [mild, ...denials];
    const toRun = run.slice(0, turnsOf(run).findIndex((turn) => verdictIn(turn)) + 1);
    expect(lastTurn(...toRun, six).reply.parts[0]).toMatchObject({ say: 'topic', topic: 'howFar' });
    expect(lastTurn(...toRun, check).reply.parts[0]).toMatchObject({ say: 'sure' });
    expect(lastTurn(...toAnswer, six).reply.parts[0]).toMatchObject({ say: 'sure' });
  });

  it('a thank-you that refuses is a goodbye, and thanks alone are none', () => {
    const refused = heard({ answer: 'no', request: { kind: 'thanks' } });
    expect(says(lastTurn(...toAnswer, refused))).toEqual(['goodbye']);
    expect(lastTurn(...toAnswer, asked({ kind: 'thanks' })).reply.prompt).toBeDefined();
  });

  it('what was not understood ends politely the third time', () => {
    expect(lastTurn(...toAnswer, mumbled, mumbled).reply.prompt).toBeDefined();
    expect(lastTurn(...toAnswer, mumbled, mumbled, mumbled).reply.prompt).toBeUndefined();
  });
});

describe('in the middle of the interview', () => {
  it('another tip is another one', () => {
    const tip = asked({ kind: 'anotherTip' });
    const tips = turnsOf([soreQuads, tip, tip, tip]).flatMap(({ reply }) =>
      reply.parts.flatMap((part) => (part.say === 'tip' ? [part.tip] : [])),
    );
    expect(new Set(tips).size).toBe(3);
  });

  it('a question of the runner is answered, and ours comes again', () => {
    for (const kind of ['tomorrow', 'thanks', 'howFar'] as const) {
      const turn = lastTurn(soreQuads, asked({ kind }));
      expect(turn.reply.parts).toHaveLength(1);
      expect(turn.reply.prompt).toMatchObject({ question: { id: 'sweep' } });
    }
    expect(says(lastTurn(soreQuads, check))).not.toContain('sorry');
    // Along with an answer it is the answer that counts.
    expect(says(lastTurn(soreQuads, heard({ answer: 'no', request: { kind: 'thanks' } })))).toEqual([]);
  });

  it('what was told already is not missed, and noise is', () => {
    const known = told({ swelling: 'none' });
    expect(says(lastTurn(soreQuads, known, known))).not.toContain('sorry');
    expect(lastTurn(soreQuads, known).state.findings.swelling).toBe('none');
    expect(says(lastTurn(soreQuads, mumbled))).toContain('sorry');
  });
});

describe('a complaint that is not in the legs', () => {
  it('is answered, and nobody is asked where it hurts', () => {
    const arms = asked({ kind: 'soreElsewhere' });
    expect(lastTurn(arms).reply.parts[0]).toMatchObject({ say: 'topic', topic: 'soreElsewhere' });
    expect(lastTurn(arms, answered('yes')).reply.prompt).toMatchObject({ question: { id: 'sweep' } });
    expect(lastTurn(check, arms).reply.prompt).toMatchObject({ question: { id: 'sweep' } });
  });

  it('ends what is asked of the legs when it is the answer to where it hurts, however much it does', () => {
    const belly = asked({ kind: 'soreElsewhere' });
    const cramps = told({ pain: 'mild', days: '0-3' });
    const neither = heard({ wrong: ['legs'] });
    for (const events of [
      [check, cramps, belly],
      [belly, answered('yes'), cramps, belly],
      [told({ sites: ['legs'], pain: 'mild', days: '0-3' }), neither],
    ]) {
      const { state, reply } = lastTurn(...events);
      expect(state.findings).toMatchObject({ pain: 'none', sites: [] });
      expect(reply.prompt).toMatchObject({ question: { id: 'sweep' } });
      const rest = turnsOf([...events, answered('no'), answered('no')]);
      expect(rest.map(verdictIn).at(-1)?.level).toBe('runAsPlanned');
    }
  });

  it('was sharp or came back, and is nothing now where nothing hurts any more', () => {
    const gone = lastTurn(told({ quality: 'sharp', comesBack: 'yes' }), told({ pain: 'none', sites: [] }));
    expect(gone.state.findings).toEqual({ pain: 'none', sites: [] });
  });

  it('takes back no pain that has a place', () => {
    const calf = told({ sites: ['calf'], pain: 'mild' });
    const turn = lastTurn(calf, asked({ kind: 'soreElsewhere' }));
    expect(turn.state.findings).toMatchObject({ sites: ['calf'], pain: 'mild' });
    const knee = heard({ findings: { sites: ['knee'] }, wrong: ['legs'] });
    expect(lastTurn(calf, knee).state.findings).toMatchObject({ pain: 'mild' });
  });
});

describe('before any check', () => {
  it.each(['stitch', 'weather', 'cramp', 'howFar'] as const)(
    'whoever begins with what has to do with the run of today is not asked whether they want to know: %s',
    (kind) => {
      const turn = lastTurn(asked({ kind }));
      expect(turn.reply.parts[0]).toMatchObject({ say: 'topic', topic: kind });
      expect(turn.reply.prompt).toMatchObject({ ask: 'question' });
    },
  );

  it('a yes with a question beside it, or the same told of again, goes on with the check', () => {
    const leak = asked({ kind: 'pelvicFloor' });
    const yes = heard({ answer: 'yes', request: { kind: 'sorenessOrInjury' } });
    expect(lastTurn(leak).reply.prompt).toMatchObject({ ask: 'offer', offer: 'check' });
    for (const next of [leak, yes]) {
      expect(lastTurn(leak, next).reply.prompt).toMatchObject({ ask: 'question' });
    }
  });

  it('whoever is sore and told of no place is asked which part it is', () => {
    const where = (event: Event) => lastTurn(event).reply.prompt;
    expect(where(told({ pain: 'unsure' }))).toMatchObject({ question: { id: 'open' }, sites: ['unsure'] });
    expect(where(told({ dailyLife: 'stairs' }))).toMatchObject({ sites: ['unsure'] });
    expect(where(check)).toMatchObject({ sites: [] });
  });

  it('a launch greets, says what it is, and asks', () => {
    const turn = lastTurn(launch);
    expect(says(turn)).toEqual(['welcome', 'disclaimer']);
    expect(turn.reply.prompt).toMatchObject({ question: { id: 'open' } });
  });

  it('a question of the runner is answered, and a check offered', () => {
    const turn = lastTurn(asked({ kind: 'shoes' }));
    expect(turn.reply.parts).toContainEqual({
      say: 'topic',
      topic: 'shoes',
      standing: { level: undefined, tender: false, unwell: false },
    });
    expect(turn.reply.prompt).toMatchObject({ ask: 'offer', offer: 'check' });
    expect(lastTurn(asked({ kind: 'shoes' }), answered('yes')).reply.prompt).toMatchObject({
      question: { id: 'open' },
    });
  });

  it('another place that hurts is no wish for another stretch', () => {
    const groin = { sites: ['groin'], pain: 'unsure' } as const;
    const stretch = asked({ kind: 'stretching', site: 'calf' });
    expect(lastTurn(stretch, told(groin)).state.findings.sites).toContain('groin');
    const named = lastTurn(stretch, told({ sites: ['groin'] }));
    expect(named.reply.parts[0]?.say).toBe('stretch');
  });

  it('a place is not sore because it was asked how to stretch it', () => {
    const stretch = stretchOf('hamstring');
    for (const before of [[], [launch], [soreQuads]])
      expect(lastTurn(...before, stretch).state.findings.sites ?? []).not.toContain('hamstring');
    // Nor where the place is only the next one to be stretched.
    expect(lastTurn(stretch, told({ sites: ['adductor'] })).state.findings.sites).toBeUndefined();
    const sore = heard({
      findings: { sites: ['hamstring'], pain: 'unsure' },
      request: { kind: 'stretching', site: 'hamstring' },
    });
    expect(lastTurn(sore).state.findings.sites).toEqual(['hamstring']);
  });

  it('pain that was told without a place is not put where a stretch was asked for', () => {
    const mild = told({ pain: 'mild', days: '0-3', side: 'both' });
    const legs = told({ sites: ['legs'], pain: 'mild' });
    const surgery = told({ clotRisk: 'major' });
    for (const order of [
      [stretchOf('hamstring'), mild, legs, surgery],
      [stretchOf('hamstring'), legs, mild, surgery],
      [mild, stretchOf('hamstring'), surgery, legs],
    ]) {
      const { findings } = lastTurn(...order).state;
      expect(findings.sites).toEqual(['legs']);
      expect(allowsRun(assess(findings).level)).toBe(false);
    }
  });

  it('a place to stretch is no better name for legs that hurt, whichever comes first', () => {
    const legs = told({ sites: ['legs'], pain: 'mild' });
    expect(lastTurn(stretchOf('adductor'), legs).state.findings.sites).toEqual(['legs']);
    expect(lastTurn(legs, stretchOf('adductor')).state.findings.sites).toEqual(['legs']);
    expect(lastTurn(legs, told({ sites: ['calf'] })).state.findings.sites).toEqual(['calf']);
  });

  it('facts lead into the interview even when the question is about tomorrow', () => {
    const turn = lastTurn(
      heard({ findings: { sites: ['knee'], pain: 'unsure' }, request: { kind: 'tomorrow' } }),
    );
    expect(turn.reply.prompt).toMatchObject({ ask: 'question' });
  });
});

it('whoever turns out to speak for themselves is no child', () => {
  const son = heard({ forAnother: 'child', findings: { sites: ['hamstring'], pain: 'mild' } });
  expect(lastTurn(son).state.forAnother).toBe('child');
  expect(lastTurn(son, heard({ forMyself: true })).state.forAnother).toBeUndefined();
});
