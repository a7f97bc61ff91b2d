/** What is asked, and what only sounds like it: of an opening, and after an answer. */
import { describe, expect, test } from 'vitest';
import { type Heard, understand } from '../../src/understanding/index.ts';

const opening = (said: string): Heard => understand(said);
const afterAnswer = (said: string): Heard => understand(said, { yesMeans: 'good' });

describe('a walk that somebody was brought to is no walk that is asked about', () => {
  test.each([
    'outside of my knee starts in at the four k mark every time then i have to walk',
    'outside of my knee hurts at five k and i have to walk home',
    'it eases and then i end up walking the rest',
    'shin goes at two k and it makes me walk',
  ])('%s', (said) => expect(opening(said).request?.kind).not.toBe('crossTraining'));

  test.each(['do i have to walk', 'can i walk then', 'then a walk', 'can i walk it off'])('%s', (said) =>
    expect(afterAnswer(said).request).toMatchObject({ kind: 'crossTraining', activity: 'walking' }),
  );
});

describe('where it starts at some mile it is sore', () => {
  test.each([
    ['outside of my knee starts in at the four k mark every time then i have to walk', 'knee'],
    ['my shin starts at mile two', 'shin'],
    ['my calf begins around three miles', 'calf'],
  ])('%s', (said, site) => expect(opening(said).findings).toMatchObject({ sites: [site], pain: 'unsure' }));

  test.each([
    'my run starts at five k',
    'the race begins at nine',
    'my quads are ready the run starts at nine',
  ])('%s', (said) => expect(opening(said).findings.pain).not.toBe('unsure'));
});

describe('somebody has seen it', () => {
  test.each([
    'physio says crack on',
    "i've had it looked at",
    'the doctor knows about it',
    "the doctor's aware of it",
    'my doctor x-rayed it six years ago',
    'it is arthritis on the x-ray',
    'an x-ray showed some wear',
    'got the all clear from the doc',
    'signed off by my physio',
    "i've shown it to my doctor",
    "the consultant's happy with it",
    "doc's had a look at it",
    "physio reckons it's fine",
    "i've got physio for it",
    'been doing physio for it',
    "me physio's had me on heel raises",
  ])('%s', (said) => expect(opening(said).underCare).toBe(true));

  test.each([
    "my wife's physio says crack on",
    "my wife's physio reckons it's fine",
    "my mate's a physio and he says crack on",
    'my sister says the doctor told her',
    'should i see a physio',
    'should i have physio',
    "i'll have physio if it gets worse",
    'would it show on an x-ray',
    'does it show up on the scan',
    'no doctor has looked at it',
    "haven't had it looked at",
    'waiting to see a physio',
    "if the physio says so i'd rest",
    'what would a physio say',
  ])('nobody has: %s', (said) => expect(opening(said).underCare).toBeUndefined());
});

describe('a reason to skip is asked about the run', () => {
  test.each([
    'my right hip goes clunk when i lift the leg is that a reason to skip tonight',
    'my hip clicks is that any reason not to run',
    'should i skip my run because the hip clunks',
    'would that be reason enough to skip and is it a reason to skip tonight',
  ])('%s', (said) => expect(opening(said).request?.kind).toBe('check'));

  test('and a leg that is lifted is no weight', () => {
    expect(opening('can i lift instead').request).toMatchObject({ activity: 'strength' });
    expect(opening('my knee clicks').request?.kind).toBe('clicking');
    expect(opening('my knee clicks is that bad').request?.kind).toBe('howGrave');
  });
});

describe('after an answer', () => {
  test.each([
    ["know what then ask away i'm an open book", 'whatWouldChange'],
    ['what else do you want to know', 'whatWouldChange'],
    ['what more do you need to hear', 'whatWouldChange'],
    ['oh really today', 'areYouSure'],
    ['really a doctor', 'areYouSure'],
    ['what would bring a thing like that on with no running at all', 'howGrave'],
    ["weird cause riding and swimming don't hurt one bit", 'crossTraining'],
    ["oh okay but what about my time trial it's in eight days could it just be the laces", 'raceDay'],
    ['what about my time trial', 'raceDay'],
    ['what about my racing shoes', 'shoes'],
    ['the bike is totally painless', 'crossTraining'],
    ["me physio's had me on heel raises ten week and he says crack on", 'underCare'],
  ])('%s', (said, kind) => expect(afterAnswer(said).request?.kind).toBe(kind));

  test.each(['no stretching for me dear thank you', 'no stretch thanks', 'no tips today'])('%s', (said) => {
    const { answer, request } = afterAnswer(said);
    expect(answer).toBe('no');
    expect(['thanks', undefined]).toContain(request?.kind);
  });

  test.each([
    ['no how about a stretch', 'stretching'],
    ['any stretching', 'stretching'],
    ['can i swim instead', 'crossTraining'],
  ])('and still asked for: %s', (said, kind) => expect(afterAnswer(said).request?.kind).toBe(kind));

  test("somebody else's physio treats somebody else", () => {
    expect(afterAnswer("my wife's physio has her on heel raises").underCare).toBeUndefined();
    expect(afterAnswer('should i see a physio').underCare).toBeUndefined();
  });
});
