/** Whatever is said, there is something to show: very many random conversations, each reply on the screen. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { converse, type Prompt, type State, type Turn } from '../../src/conversation/index.ts';
import { screenFor } from '../../src/screen/index.ts';
import { isSame, readTouch, type Touch } from '../../src/screen/touch.ts';
import { touchOf } from '../../src/skill/touch.ts';
import { locales, phrasebookFor } from '../../src/speech/index.ts';
import { bestOf, findingsFrom, isScaleKey, rankOf } from '../../src/triage/index.ts';
import { anything, turnsOf, verdictIn } from '../support/dialog.ts';
import { share } from '../support/share.ts';
import { objectsIn, touchesOf, touch as touching } from '../support/shown.ts';
import { anyTruth, partOf, someKeys } from '../support/triage.ts';

const conversations = fc.array(anything, { minLength: 1, maxLength: 12 });
const words = phrasebookFor('en-US');

const touchesIn = (document: unknown): readonly Touch[] =>
  touchesOf(document).flatMap((sent) => readTouch(sent) ?? []);

/** Is it an answer to this prompt, or else a wish? */
function belongs(touch: Touch, prompt: Prompt | undefined): boolean {
  switch (prompt?.ask) {
    case 'question':
      return (touch.does === 'answers' || touch.does === 'tells') && isSame(touch.question, prompt.question);
    case 'confirm':
      return touch.does === 'confirms' && touch.alarm === prompt.alarm;
    case 'misheard':
      return touch.does === 'corrects' || touch.does === 'asks';
    case 'offer':
      return touch.does === 'asks';
    default:
      return false;
  }
}

test('every reply of many conversations has a screen with the answers to its question, and no others', () => {
  fc.assert(
    fc.property(conversations, fc.constantFrom(...locales), (events, locale) => {
      for (const { reply } of turnsOf(events)) {
        const document = screenFor(reply, phrasebookFor(locale));
        expect(objectsIn(document).some(({ type, text }) => type === 'Text' && text === '')).toBe(false);
        const touches = touchesIn(document);
        expect(touches.length > 0).toBe(reply.prompt !== undefined);
        expect(touches.filter((touch) => !belongs(touch, reply.prompt))).toEqual([]);
      }
    }),
    { numRuns: share(60) },
  );
});

/** What a touch comes to. */
const eventOf = (sent: readonly unknown[], state: State) =>
  touchOf({ ...touching(sent), token: 'leg-check' }, state);

const isRepeat = (event: ReturnType<typeof eventOf>): boolean =>
  event.kind === 'touched' && event.heard.request?.kind === 'repeat';

test('every touch on the screen that is shown is understood', () => {
  fc.assert(
    fc.property(conversations, (events) => {
      for (const { state, reply } of turnsOf(events)) {
        for (const sent of touchesOf(screenFor(reply, words))) {
          const touch = readTouch(sent);
          // What is pointed at already is no news.
          if (touch?.does === 'tells') continue;
          expect(isRepeat(eventOf(sent, state)), String(sent)).toBe(false);
        }
      }
    }),
    { numRuns: share(60) },
  );
});

test('a touch on a screen that is out of date, or made up, only ever makes things worse', () => {
  const telling = fc.tuple(anyTruth, someKeys).map(([truth, keys]) => findingsFrom(partOf(truth, keys)));
  let worse = 0;
  fc.assert(
    fc.property(conversations, conversations, telling, (events, others, told) => {
      const state = turnsOf(events).at(-1)?.state;
      if (state === undefined) return;
      const { open } = state;
      const open_ = open.is === 'asking' ? open.question : undefined;
      const seen = turnsOf(others).flatMap(({ reply }) => touchesOf(screenFor(reply, words)));
      const pairs = Object.entries(told).flatMap(([key, value]) =>
        Array.isArray(value) ? value.map((site) => `${key}:${site}`) : [`${key}:${value}`],
      );
      const madeUp = ['sweep', 'body', 'closing', 'open'].map((id) => [
        'leg-check',
        'tells',
        id,
        'chest',
        ...pairs,
      ]);
      for (const sent of [...seen, ...madeUp]) {
        const touch = readTouch(sent);
        const isOpen = touch && 'question' in touch && open_ !== undefined && isSame(touch.question, open_);
        const event = eventOf(sent, state);
        if (isOpen || event.kind !== 'touched' || isRepeat(event)) continue;
        const { findings, answer, request, corrects } = event.heard;
        if (answer) expect([touch?.does, open.is]).toEqual(['confirms', 'confirming']);
        if (corrects) expect(open.is).toBe('warned');
        expect(Object.keys(findings).length > 0 || [answer, request, corrects].some(Boolean)).toBe(true);
        for (const [key, value] of Object.entries(findings)) {
          if (!isScaleKey(key)) continue;
          expect(rankOf(key, String(value))).toBeGreaterThan(rankOf(key, state.findings[key] ?? bestOf(key)));
          worse++;
        }
      }
    }),
    { numRuns: share(150) },
  );
  expect(worse).toBeGreaterThan(50);
});

test('only "no" to the open question, and what it asks of its course, is ever told at its best', () => {
  const signs = { id: 'sweep', covers: ['chest', 'nerve'] } as const;
  const state = turnsOf([{ kind: 'launch' }]).at(-1)?.state;
  if (state === undefined) throw new Error('no conversation');
  const asking: State = {
    ...state,
    open: {
      is: 'asking',
      question: { id: signs.id, covers: [...signs.covers] },
      way: 'first',
      pointed: false,
    },
  };
  expect(isRepeat(eventOf(['leg-check', 'tells', 'sweep', 'chest nerve', 'chest:no'], asking))).toBe(true);
  expect(eventOf(['leg-check', 'answers', 'sweep', 'chest nerve', 'no'], asking)).toMatchObject({
    heard: { answer: 'no', findings: {} },
    pointed: false,
  });
  expect(eventOf(['leg-check', 'tells', 'sweep', 'chest nerve', 'chest:yes'], asking)).toMatchObject({
    heard: { findings: { chest: 'yes' }, evidence: [{ key: 'chest', value: 'yes', certainty: 'told' }] },
    pointed: true,
  });
  expect(eventOf(['leg-check', 'tells', 'open', 'sites pain days', 'pain:none'], state)).toMatchObject({
    heard: { findings: { pain: 'none' } },
    pointed: false,
  });
});

/** A conversation by touch alone: at each turn the first of these that is on the screen. */
function byTouch(...wanted: readonly RegExp[]) {
  let turn = turnsOf([{ kind: 'launch' }])[0];
  const shown: string[] = [];
  const said = (sent: readonly unknown[]) => sent.slice(2).join(' ');
  while (turn?.reply.prompt && turn.reply.prompt.ask !== 'offer' && shown.length < 12) {
    const { state, reply }: Turn = turn;
    const sent = touchesOf(screenFor(reply, words));
    const chosen = wanted.flatMap((way) =>
      sent.filter((each) => way.test(each.join(' ')) && !shown.includes(said(each))),
    )[0];
    if (chosen === undefined) break;
    shown.push(said(chosen));
    turn = converse(state, eventOf(chosen, state));
  }
  return { shown, verdict: turn && verdictIn(turn) };
}

test('a check by touch alone: sore quads', () => {
  const { shown, verdict } = byTouch(
    /sites:quad/,
    /pain:mild/,
    /days:0-3/,
    /side:both/,
    /trend:improving/,
    /comesBack:no/,
    / no$/,
  );
  expect(shown.slice(0, 2)).toEqual(['open sites pain days sites:quad', 'open pain days pain:mild']);
  expect(verdict?.level).toBe('easyRun');
});

test('a check by touch alone: nothing hurts, nothing is wrong', () => {
  const { shown, verdict } = byTouch(/pain:none/, / no$/);
  expect(shown[0]).toBe('open sites pain days pain:none');
  expect(verdict?.level).toBe('runAsPlanned');
});

test('a check by touch alone: one sign of an emergency is enough', () => {
  const { shown, verdict } = byTouch(/chest:yes/, /sites:calf/, /pain:mild/, /days:0-3/, / no$/);
  expect(shown.at(-1)).toMatch(/^sweep .*chest:yes$/);
  expect(verdict?.level).toBe('emergency');
});

test('a check by touch alone: a sign pointed at stays until "nothing else"', () => {
  const { shown, verdict } = byTouch(
    /swelling:slight$/,
    /sites:calf/,
    /pain:mild/,
    /days:0-3/,
    /side:one/,
    / no$/,
  );
  expect(shown.filter((each) => each.endsWith('swelling:slight')).length).toBeGreaterThan(0);
  expect(verdict?.findings).toMatchObject({ swelling: 'slight' });
});

test('a card gives general advice, short enough, and the number of its country', () => {
  const numbers = { 'en-US': '911', 'en-GB': '999', 'en-AU': '000', 'en-CA': '911', 'en-IN': '112' };
  for (const locale of locales) {
    const { title, text } = phrasebookFor(locale).screen.card;
    expect(title).toBe('Leg Check');
    expect(title.length + text.length).toBeLessThan(8000);
    expect(text).toMatch(/not a doctor.*no substitute for professional medical advice/);
    expect(text.match(/\d{3}/g)).toEqual([numbers[locale]]);
  }
});
