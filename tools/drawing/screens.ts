/** Every kind of screen: what people see most, and what needs the most room. */
import {
  alarms,
  type Judgement,
  type Part,
  type Reply,
  type Standing,
} from '../../src/conversation/index.ts';
import { type ActivityId, activityIds } from '../../src/knowledge/activities.ts';
import { stretches } from '../../src/knowledge/stretches.ts';
import { tipIds } from '../../src/knowledge/tips.ts';
import { asideIds, topicIds } from '../../src/knowledge/topics.ts';
import { levels } from '../../src/triage/index.ts';
import { otherBeings } from '../../src/understanding/index.ts';
import { everyReason, longest, longPublishers, reasonsOf } from './longest.ts';
import { question, questions } from './questions.ts';
import { instead, offering, promptAfter, verdict } from './verdicts.ts';

const answer = (...parts: readonly Part[]): Reply => ({ parts, prompt: offering('more') });

const judged = (judgement: Judgement, activity?: ActivityId | 'other'): Reply =>
  answer({
    say: 'crossTrain',
    activity,
    judgement,
    instead: ['notNow', 'unwell'].includes(judgement) ? [] : instead.filter((other) => other !== activity),
  });

const named = <Id extends string>(
  ids: readonly Id[],
  kind: string,
  replyTo: (id: Id) => Reply,
): Record<string, Reply> => Object.fromEntries(ids.map((id) => [`${kind} ${id}`, replyTo(id)]));

const calm: Standing = { tender: false };

/** A reply for each kind of screen, by the name of its picture. */
export const screens: Readonly<Record<string, Reply>> = {
  ...questions,
  ...named(alarms, 'confirm', (alarm) => ({
    parts: [{ say: 'urgeIf', alarm, sites: ['calf'] }],
    prompt: { ask: 'confirm', alarm, sites: ['calf'], turn: 0 },
  })),
  'urgent elsewhere': { parts: [{ say: 'urgentElsewhere' }], prompt: { ask: 'misheard' } },
  ...named(levels, 'verdict', (level) => ({ parts: [verdict(level)], prompt: promptAfter(level) })),
  'verdict rest for a day': { parts: [{ ...verdict('rest'), restDays: 1 }], prompt: offering('why') },
  'verdict at the end': { parts: [verdict('seeProfessional'), { say: 'goodbye' }] },
  ...named([...stretches, 'notNow'], 'stretch', (stretch) => answer({ say: 'stretch', stretch })),
  ...named(activityIds, 'activity', (activity) => judged('fine', activity)),
  'activity unknown': judged('fine', 'other'),
  'activity loads': judged('loads', 'jumpRope'),
  'activity impact': judged('impact', 'football'),
  'activity not now': judged('notNow', 'cycling'),
  'activity with a fever': judged('unwell', 'swimming'),
  ideas: judged('fine'),
  'topic whenCanIRun, ill': answer({
    say: 'topic',
    topic: 'whenCanIRun',
    standing: { level: 'rest', tender: false, unwell: true },
  }),
  ...named(topicIds, 'topic', (topic) => answer({ say: 'topic', topic, standing: calm })),
  ...named(['recoveryTime', 'heatOrIce'], 'tender topic', (topic) =>
    answer({ say: 'topic', topic, standing: { level: 'rest', tender: true } }),
  ),
  'topic howFar after a no': answer({
    say: 'topic',
    topic: 'howFar',
    standing: { level: 'rest', tender: false },
  }),
  'topic watchFor after a no': answer({
    say: 'topic',
    topic: 'watchFor',
    standing: { level: 'rest', tender: false },
  }),
  ...named(asideIds, 'aside', (aside) => answer({ say: 'aside', aside })),
  ...named(otherBeings, 'somebody', (who) => answer({ say: 'somebody', who })),
  why: answer({ say: 'why', reasons: everyReason.slice(0, 3), findings: {} }),
  'why an urgent answer': {
    parts: [{ say: 'why', reasons: reasonsOf('urgentCare').slice(0, 3), findings: {} }],
    prompt: { ask: 'misheard' },
  },
  ...named(levels, 'sure', (level) =>
    answer({ say: 'sure', level, reason: reasonsOf(level)[0], findings: {} }),
  ),
  'what would change': answer({
    say: 'whatWouldChange',
    level: 'runAsPlanned',
    raising: ['quality', 'pinpoint', 'clotRisk'],
  }),
  'nothing would change': answer({ say: 'whatWouldChange', level: 'emergency', raising: [] }),
  sources: answer({ say: 'sources', by: longPublishers.slice(0, 3) }),
  'sources of none': answer({ say: 'sources', by: [] }),
  tip: answer({
    say: 'tip',
    tip: longest(tipIds, (tip, words) => words.advice.tips[tip].full)[0] ?? 'warmUp',
  }),
  'no more tips': answer({ say: 'noMoreTips' }),
  'no verdict yet': { parts: [{ say: 'noVerdictYet' }], prompt: offering('check') },
  'a topic from a cold start': {
    parts: [{ say: 'disclaimer' }, { say: 'topic', topic: 'shoes', standing: calm }],
    prompt: offering('check'),
  },
  help: answer({ say: 'help' }),
  sorry: answer({ say: 'sorry', attempt: 1 }),
  unchanged: answer({ say: 'unchanged' }),
  'tell me': answer({ say: 'tellMe' }),
  'asked anew': { ...question('body', ['heat'], { way: 'anew' }), parts: [{ say: 'letMeCheck' }] },
  'a faint': question('sweep', ['chest'], { way: 'faint' }),
  'stands firm': { parts: [{ say: 'standsFirm', level: 'emergency' }] },
  'sends off': { parts: [{ say: 'sendsOff', level: 'urgentCare' }] },
  'till help comes': { parts: [{ say: 'askOnThePhone' }] },
  goodbye: { parts: [{ say: 'goodbye' }] },
  'no clearance': { parts: [{ say: 'cannotClear' }] },
};
