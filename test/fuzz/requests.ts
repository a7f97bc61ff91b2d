/** Requests of every type that Alexa sends, whole and valid, as the point from which to damage them. */
import { scaleKeys, scales, sites } from '../../src/triage/index.ts';
import { envelope, intent, launch, matched, plain, unmatched } from '../support/lambda.ts';
import { intents, slotsOf } from '../support/model.ts';
import type { Random } from '../support/random.ts';
import { junk } from './junk.ts';

const valuesOf = (key: keyof typeof scales) => scales[key].split(/ [<=] /);
const signs = scaleKeys.flatMap((key) => [key, ...valuesOf(key).map((value) => `${key}:${value}`)]);

const ids: Readonly<Record<string, readonly string[]>> = {
  location: [...sites, 'none'],
  otherLocation: sites,
  painWord: valuesOf('pain'),
  swelling: valuesOf('swelling'),
  side: valuesOf('side'),
  trend: valuesOf('trend'),
  feel: valuesOf('quality'),
  walking: valuesOf('walking'),
  sign: signs,
  otherSign: signs,
  answer: ['yes', 'no', 'no', 'no', 'unsure'],
  activity: ['swimming', 'cycling', 'tennis'],
  severity: ['0', '1', '2', '2', '3', '4', '6', '9', '?', '77'],
  duration: ['P1D', 'P2D', 'P5D', 'P2W', 'PT3H', 'x'],
  since: ['2026-11-19', '2026-11-10', '2026-W40', 'PRESENT_REF', '?'],
};
const builtIn = ['severity', 'duration', 'since'];

function slot(name: string, random: Random): unknown {
  const [id = '?', other = '?'] = [random.of(ids[name] ?? []), random.of(ids[name] ?? [])];
  if (random.once(25)) return junk(random);
  if (random.once(25)) return unmatched(name, random.pick('ER_SUCCESS_NO_MATCH', 'ER_ERROR_TIMEOUT'));
  if (random.once(25))
    return { name, slotValue: { type: 'List', values: [matched(name, id), matched(name, other)] } };
  if (builtIn.includes(name)) return plain(name, id);
  return random.once(25) ? matched(name, id, other) : matched(name, id);
}

/** An intent with some of its slots filled. */
export function intentRequest(random: Random, name = random.of(intents)?.name ?? ''): object {
  const filled = slotsOf(name).filter(() => random.once(4));
  return intent(name, Object.fromEntries(filled.map((each) => [each, slot(each, random)])));
}

/** What a runner says who mostly answers that all is well: the way to a "run". */
export function plainAnswer(attributes: unknown, random: Random): object {
  const asking: unknown = Object(attributes).asking;
  const well = asking === 'walking' ? 'yes' : 'no';
  const answer = { answer: matched('answer', random.once(9) ? random.pick('yes', 'no', 'unsure') : well) };
  const story = {
    location: matched('location', random.pick('quad', 'quad', 'calf', 'knee', 'none')),
    severity: plain('severity', random.pick('0', '2', '2')),
    side: matched('side', 'both'),
    duration: plain('duration', 'P1D'),
  };
  return intent('ShouldIRunIntent', asking === undefined || asking === 'where' ? story : answer);
}

const event = (type: string, more: object = {}) => ({ type, ...more });

const others: readonly ((random: Random) => object)[] = [
  () => launch,
  (random) => ({ ...intentRequest(random), type: 'CanFulfillIntentRequest' }),
  (random) =>
    event('SessionEndedRequest', {
      reason: random.pick('USER_INITIATED', 'ERROR', 'EXCEEDED_MAX_REPROMPTS'),
      error: { type: 'INVALID_RESPONSE', message: 'x' },
    }),
  (random) =>
    event('Alexa.Presentation.APL.UserEvent', {
      token: 'leg-check',
      arguments: random.pick<unknown>(['yes'], ['answer', 'no'], ['site', 'quad'], [], [{ a: 1 }], 'x'),
      source: { type: 'TouchWrapper', handler: 'Press', id: random.pick('yes', 'no', '') },
      components: {},
    }),
  () => event('Alexa.Presentation.APL.RuntimeError', { token: 'x', errors: [{ type: 'T', reason: 'R' }] }),
  () => event('Alexa.Presentation.APL.LoadIndexListData', { token: 'x', listId: 'y' }),
  () =>
    event('System.ExceptionEncountered', { error: { type: 'INVALID_RESPONSE' }, cause: { requestId: 'r' } }),
  () => event('Connections.Response', { name: 'AskFor', status: { code: '200' }, payload: {}, token: '' }),
  () => event('AlexaSkillEvent.SkillEnabled', { body: {} }),
  () => event('AlexaSkillEvent.SkillPermissionAccepted', { body: { acceptedPermissions: [] } }),
  () => event('AudioPlayer.PlaybackStopped', { token: 't', offsetInMilliseconds: 0 }),
  () => event('PlaybackController.NextCommandIssued'),
  () => event('GameEngine.InputHandlerEvent', { events: [] }),
  () => event('Dialog.API.Invoked', { apiRequest: { name: 'n', arguments: {} } }),
  () => event('Brand.NewRequest', { body: {} }),
];

/** A request of any type. */
export function anyRequest(random: Random): object {
  return random.once(3) ? (random.of(others)?.(random) ?? launch) : intentRequest(random);
}

const screen = { 'Alexa.Presentation.APL': { runtime: { maxVersion: '2023.3' } } };
const viewport = { shape: 'RECTANGLE', pixelWidth: 960, pixelHeight: 480, currentPixelWidth: 960, dpi: 160 };

/** The whole envelope: any locale, a screen or none, now and then without session or context. */
export function envelopeFor(request: object, attributes: unknown, random: Random): object {
  const locale = random.once(3) ? random.pick('en-GB', 'en-IN', 'en-AU', 'en-CA', 'de-DE', '') : 'en-US';
  const { session, context, ...whole } = envelope({ locale, ...request }, attributes);
  const device = { ...context.System.device, supportedInterfaces: random.once(2) ? screen : {} };
  const shown = { System: { ...context.System, device }, Viewport: viewport };
  return {
    ...whole,
    ...(random.once(30) ? {} : { session }),
    ...(random.once(30) ? {} : { context: shown }),
  };
}
