/** Every kind of screen: what people see most, and what needs the most room. */
import {
  alarms,
  type Judgement,
  type Offer,
  type Part,
  type Prompt,
  type Reply,
  type Standing,
  type VerdictPart,
} from '../../src/conversation/index.ts';
import { type ActivityId, activityIds, type Suggestion } from '../../src/knowledge/activities.ts';
import { stretches } from '../../src/knowledge/stretches.ts';
import { tipIds } from '../../src/knowledge/tips.ts';
import { asideIds, topicIds } from '../../src/knowledge/topics.ts';
import { locales, type Phrasebook, phrasebookFor } from '../../src/speech/index.ts';
import {
  type FindingKey,
  type Level,
  levels,
  type QuestionId,
  type RuleId,
  rules,
  sourceOf,
} from '../../src/triage/index.ts';
import { otherBeings } from '../../src/understanding/index.ts';

const phrasebooks = locales.map(phrasebookFor);

/** Those whose words take the most letters in any locale, the longest first. */
function longest<Item>(items: readonly Item[], said: (item: Item, words: Phrasebook) => string) {
  const length = (item: Item) => Math.max(...phrasebooks.map((words) => said(item, words).length));
  return items.toSorted((a, b) => length(b) - length(a));
}

type Asked = Extract<Prompt, { readonly ask: 'question' }>;

const question = (id: QuestionId, covers: readonly FindingKey[], more: Partial<Asked> = {}): Reply => ({
  parts: [],
  prompt: { ask: 'question', question: { id, covers }, way: 'first', sites: ['calf'], turn: 0, ...more },
});

/** As much as each question has ever asked for at once. */
const most: Readonly<Record<QuestionId, readonly FindingKey[]>> = {
  open: ['sites', 'pain', 'days'],
  sweep: ['chest', 'deformity', 'nerve', 'cold', 'rockHard'],
  body: ['swelling', 'heat', 'bruise', 'fever', 'walking', 'dailyLife', 'motion', 'fatigue', 'illness'],
  course: ['side', 'days', 'trend', 'comesBack'],
  clot: ['clotRisk', 'pregnant', 'bloodThinner'],
  closing: ['restPain', 'injury', 'jointTrouble', 'motion', 'fatigue', 'illness'],
};

const questions: Readonly<Record<string, Reply>> = {
  welcome: { ...question('open', most.open), parts: [{ say: 'welcome' }] },
  'question open place': question('open', ['sites']),
  'question open pain': question('open', ['pain', 'days']),
  'question sweep': question('sweep', ['chest', 'darkUrine', 'nerve', 'cold']),
  'question sweep most': question('sweep', most.sweep),
  'question sweep alone': question('sweep', ['chest'], { way: 'again' }),
  'question sweep nerve': question('sweep', ['nerve'], { way: 'again' }),
  'question sweep again': question('sweep', ['deformity', 'cold'], { way: 'again' }),
  'question sweep which': question('sweep', most.sweep, { way: 'which' }),
  'question sweep pointed': question('sweep', most.sweep, {
    way: 'rest',
    pointed: { chest: 'yes', nerve: 'bothLegs' },
  }),
  'question body': question('body', ['swelling', 'heat', 'bruise', 'fever', 'walking', 'dailyLife']),
  'question body most': question('body', most.body),
  'question body which': question('body', most.body, { way: 'which' }),
  'question body skin': question('body', ['chest', 'pain', 'swelling', 'heat', 'fever', 'walking']),
  'question body cold': question('body', ['chest', 'fever', 'illness']),
  'question body alone': question('body', ['walking'], { way: 'again' }),
  'question course': question('course', ['side', 'days', 'trend']),
  'question course most': question('course', most.course),
  'question course days': question('course', ['days']),
  'question course side': question('course', ['side']),
  'question clot': question('clot', most.clot),
  'question clot which': question('clot', most.clot, { way: 'which' }),
  'question closing': question('closing', ['pop', 'injury', 'restPain', 'pinpoint', 'quality', 'painkiller']),
  'question closing most': question('closing', most.closing),
  'question closing rest': question('closing', ['jointTrouble', 'comesBack', 'trend'], { way: 'rest' }),
};

const offering = (offer: Offer): Prompt => ({ ask: 'offer', offer, turn: 0 });
const answer = (...parts: readonly Part[]): Reply => ({ parts, prompt: offering('more') });

/** The reasons that a level can have, those with the most words first. */
const reasonsOf = (level: Level): readonly RuleId[] =>
  longest(
    rules.filter((rule) => rule.level === level).map(({ id }) => id),
    (id, words) => words.verdicts.reasons[id]({}).said,
  );

const offers: { readonly [Each in Level]?: Offer } = {
  runAsPlanned: 'stretching',
  easyRun: 'stretching',
  crossTrain: 'crossTraining',
  rest: 'crossTraining',
  seeProfessional: 'why',
};

const isUrgent = (level: Level): boolean => level === 'urgentCare' || level === 'emergency';

/** The words of an answer at their longest. */
function verdict(level: Level): VerdictPart {
  return {
    say: 'verdict',
    level,
    restDays: level === 'rest' ? 3 : 0,
    reason: reasonsOf(level)[0],
    findings: { sites: ['calf'] },
    instead: level === 'crossTrain' || level === 'rest' ? instead : [],
    tip: isUrgent(level) ? undefined : longest(tipIds, (tip, words) => words.screen.tips[tip])[0],
  };
}

const promptAfter = (level: Level): Prompt => {
  const offer = offers[level];
  return offer ? offering(offer) : { ask: 'misheard' };
};

const everyReason = longest(
  rules.map(({ id }) => id),
  (id, words) => words.verdicts.reasons[id]({}).said,
);
const longPublishers = longest(
  [...new Set(rules.flatMap((rule) => rule.sources.map((id) => sourceOf(id).publisher)))],
  (publisher, words) => words.afterwards.publishers[publisher],
);

const instead: readonly Suggestion[] = ['swimming', 'cycling'];

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
  ...named(topicIds, 'topic', (topic) => answer({ say: 'topic', topic, standing: calm })),
  ...named(['recoveryTime', 'heatOrIce'], 'tender topic', (topic) =>
    answer({ say: 'topic', topic, standing: { level: 'rest', tender: true } }),
  ),
  'topic howFar after a no': answer({
    say: 'topic',
    topic: 'howFar',
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
  'stands firm': { parts: [{ say: 'standsFirm', level: 'emergency' }] },
  'till help comes': { parts: [{ say: 'askOnThePhone' }] },
  goodbye: { parts: [{ say: 'goodbye' }] },
  'no clearance': { parts: [{ say: 'cannotClear' }] },
};
