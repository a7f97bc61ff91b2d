/** Requests of every type that Alexa sends, whole and valid, as the point from which to damage them. */

import { readState } from '../../src/conversation/index.ts';
import type { Random } from '../../tools/bench/random.ts';
import { envelope, intent, launch, matched, plain, unmatched } from '../support/lambda.ts';
import { intents, slotsOf } from '../support/model.ts';
import { fittingIds, fittingTexts } from '../support/slot-values.ts';
import { junk } from './junk.ts';

function slot(name: string, random: Random): unknown {
  const fitting = fittingIds[name] ?? fittingTexts[name] ?? [];
  const [id = '?', other = '?'] = [random.of(fitting), random.of(fitting)];
  if (random.once(25)) return junk(random);
  if (random.once(25)) return unmatched(name, random.pick('ER_SUCCESS_NO_MATCH', 'ER_ERROR_TIMEOUT'));
  if (random.once(25))
    return { name, slotValue: { type: 'List', values: [matched(name, id), matched(name, other)] } };
  if (name in fittingTexts) return plain(name, id);
  return random.once(25) ? matched(name, id, other) : matched(name, id);
}

/** An intent with some of its slots filled. */
export function intentRequest(random: Random, name = random.of(intents)?.name ?? ''): object {
  const filled = slotsOf(name).filter(() => random.once(4));
  return intent(name, Object.fromEntries(filled.map((each) => [each, slot(each, random)])));
}

const said = (words: string) => intent('ShouldIRunIntent', { story: plain('story', words) });

const stories = [
  'both my quads are a bit sore about a two since yesterday',
  'my calves are a two since yesterday',
  'my knee is a three since monday',
  'nothing hurts',
] as const;

/** What a runner says who mostly answers that all is well: the way to a "run". */
export function plainAnswer(attributes: unknown, random: Random): object {
  const { open } = readState(attributes);
  const id = open.is === 'asking' ? open.question.id : 'open';
  if (random.once(9))
    return intent(random.pick('AMAZON.YesIntent', 'AMAZON.NoIntent', 'AMAZON.FallbackIntent'));
  if (id === 'open') return said(random.pick(...stories));
  return id === 'course' ? said('same in both legs and getting better') : intent('AMAZON.NoIntent');
}

const event = (type: string, more: object = {}) => ({ type, ...more });

const others: readonly ((random: Random) => object)[] = [
  () => launch,
  (random) =>
    event('SessionEndedRequest', {
      reason: random.pick('USER_INITIATED', 'ERROR', 'EXCEEDED_MAX_REPROMPTS'),
      error: { type: 'INVALID_RESPONSE', message: 'x' },
    }),
  (random) =>
    event('Alexa.Presentation.APL.UserEvent', {
      token: 'leg-check',
      arguments: random.pick<unknown>(
        ['leg-check', 'answers', 'sweep', 'chest', 'no'],
        ['leg-check', 'tells', 'open', 'sites pain days', 'sites:quad'],
        ['leg-check', 'asks', 'why'],
        [],
        [{ a: 1 }],
        'x',
      ),
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
