/** A request from Alexa as an event of the conversation. */
import type { Answer, Event, Report, State } from '../conversation/index.ts';
import { type ActivityId, activityIds } from '../knowledge/activities.ts';
import type { TopicId } from '../knowledge/topics.ts';
import type { Findings } from '../triage/index.ts';
import type { Envelope } from './envelope.ts';
import { answerOf, findingsOf, isUnclear, numberOf, type Slots, sitesOf } from './findings.ts';
import { hearSlot } from './slots.ts';
import { touchOf } from './touch.ts';

/** What the runner said or touched; nothing when the request is not from a runner at all. */
export function eventOf(envelope: Envelope, state: State): Event | undefined {
  const { request } = envelope;
  if (request.type === 'LaunchRequest') return { kind: 'launch' };
  if (request.type === 'Alexa.Presentation.APL.UserEvent') return touchOf(envelope, state);
  if (request.type !== 'IntentRequest') return undefined;
  const slots = request.intent?.slots ?? {};
  const name = request.intent?.name ?? '';
  const read = Object.hasOwn(intents, name) ? intents[name] : undefined;
  return read?.(slots, madeAt(request.timestamp)) ?? { kind: 'notUnderstood' };
}

type Reader = (slots: Slots, now: Date) => Event;

const reportOf = (slots: Slots, now: Date): Report => ({
  told: findingsOf(slots, now),
  number: numberOf(slots),
  answer: answerOf(slots),
  unclear: isUnclear(slots),
});
const justSaid =
  (answer: Answer): Reader =>
  () => ({ kind: 'report', told: {}, answer });
const topic =
  (id: TopicId): Reader =>
  (slots, now) => ({ kind: 'topic', topic: id, told: findingsOf(slots, now) });
const simply =
  (
    kind: 'help' | 'repeat' | 'startOver' | 'stop' | 'why' | 'whatWouldChange' | 'sources' | 'anotherTip',
  ): Reader =>
  () => ({ kind });

/** Every intent of the interaction model. */
export const intents: Readonly<Record<string, Reader>> = {
  ShouldIRunIntent: (slots, now) => ({ kind: 'report', ...reportOf(slots, now) }),
  CorrectIntent: ({ otherLocation, ...slots }, now) => {
    const said = reportOf(slots, now);
    // The "no" of "no wait" answers nothing.
    const answer = said.answer === 'no' ? undefined : said.answer;
    return { kind: 'report', ...said, answer, corrects: true, wrong: sitesOf(otherLocation) };
  },
  StretchIntent: (slots, now) => ({
    kind: 'stretching',
    site: sitesOf(slots.location)[0],
    told: findingsOf(slots, now),
  }),
  CrossTrainIntent: (slots, now) => {
    const told = findingsOf(slots, now);
    // "Can I cycle with a sore knee?" tells that the knee hurts, but not how much.
    const sore: Findings = told.sites ? { pain: 'unsure' } : {};
    return {
      kind: 'crossTraining',
      site: sitesOf(slots.location)[0],
      activity: activityOf(slots),
      told: { ...sore, ...told },
    };
  },
  WhyIntent: simply('why'),
  WhatWouldChangeIntent: simply('whatWouldChange'),
  SourcesIntent: simply('sources'),
  AnotherTipIntent: simply('anotherTip'),
  WatchForIntent: topic('watchFor'),
  RecoveryTimeIntent: topic('recoveryTime'),
  WhenCanIRunIntent: topic('whenCanIRun'),
  PainkillerIntent: topic('painkiller'),
  HeatOrIceIntent: (slots, now) => {
    // The heat of "heat or ice" is not that of a leg.
    const { heat: _, ...told } = findingsOf(slots, now);
    return { kind: 'topic', topic: 'heatOrIce', told };
  },
  SorenessOrInjuryIntent: topic('sorenessOrInjury'),
  RunningWhileSoreIntent: topic('runningWhileSore'),
  RestIntent: topic('rest'),
  SeeSomeoneIntent: topic('seeSomeone'),
  NutritionIntent: topic('nutrition'),
  WarmUpIntent: topic('warmUp'),
  ShoesIntent: topic('shoes'),
  StrengthIntent: topic('strength'),
  LacticAcidIntent: topic('lacticAcid'),
  'AMAZON.YesIntent': justSaid('yes'),
  'AMAZON.NoIntent': justSaid('no'),
  'AMAZON.HelpIntent': simply('help'),
  'AMAZON.RepeatIntent': simply('repeat'),
  'AMAZON.StartOverIntent': simply('startOver'),
  'AMAZON.StopIntent': simply('stop'),
  'AMAZON.CancelIntent': simply('stop'),
  'AMAZON.NavigateHomeIntent': simply('stop'),
};

function activityOf(slots: Slots): ActivityId | 'other' | undefined {
  const { text, ids } = hearSlot(slots.activity);
  const known = activityIds.find((activity) => ids.includes(activity));
  return known ?? (text ? 'other' : undefined);
}

function madeAt(timestamp: string | undefined): Date {
  const at = new Date(timestamp ?? Number.NaN);
  return Number.isNaN(at.getTime()) ? new Date() : at;
}
