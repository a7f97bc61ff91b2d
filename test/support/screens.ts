/** Every kind of screen: what people see most, and what needs the most room. */
import type { Judgement, Part, Prompt, Reply, VerdictPart } from '../../src/conversation/index.ts';
import { type ActivityId, activityIds } from '../../src/knowledge/activities.ts';
import { stretches } from '../../src/knowledge/stretches.ts';
import { tipIds } from '../../src/knowledge/tips.ts';
import { topicIds } from '../../src/knowledge/topics.ts';
import { locales, phrasebookFor } from '../../src/speech/index.ts';
import {
  type FindingKey,
  type Level,
  levels,
  type QuestionId,
  questionIds,
  questions,
  type RuleId,
  rules,
  sourceOf,
} from '../../src/triage/index.ts';

const phrasebooks = locales.map(phrasebookFor);

/** The one whose words take the most letters in any locale. */
function longest<Item>(
  items: readonly Item[],
  said: (item: Item, words: (typeof phrasebooks)[number]) => string,
) {
  const length = (item: Item) => Math.max(...phrasebooks.map((words) => said(item, words).length));
  const [first, ...others] = items.toSorted((a, b) => length(b) - length(a));
  if (first === undefined) throw new Error(`nothing to choose from, not even ${others.length} others`);
  return first;
}

const question = (id: QuestionId, covers: readonly FindingKey[], more: Partial<Asked> = {}): Reply => ({
  parts: [],
  prompt: { ask: 'question', question: { id, covers }, which: false, attempt: 0, ...more },
});
type Asked = Extract<Prompt, { readonly ask: 'question' }>;

/** Questions that share a breath, and so a screen. */
const together: { readonly [Id in QuestionId]?: QuestionId } = {
  side: 'days',
  skin: 'rockHard',
  walking: 'joint',
  clot: 'onset',
};

const largest = (id: QuestionId): readonly FindingKey[] => {
  const other = together[id];
  return [...questions[id], ...(other ? questions[other] : [])];
};

const compound = questionIds.filter(
  (id) => !['where', 'pain', 'side', 'days', 'rockHard', 'everyRun'].includes(id),
);

const more: Prompt = { ask: 'offer', offer: 'more', attempt: 0 };
const answer = (...parts: readonly Part[]): Reply => ({ parts, prompt: more });

/** The reasons that a level can have. */
const reasonsOf = (level: Level): readonly RuleId[] =>
  rules.filter((rule) => rule.level === level).map(({ id }) => id);

/** As much as an answer of each level takes for granted, as far as interviews of all kinds have shown. */
const beforeRunning: readonly FindingKey[] = [
  'quality',
  'pinpoint',
  'motion',
  'restPain',
  'pop',
  'injury',
  'jointTrouble',
  'fatigue',
  'painkiller',
];
const assumed: Readonly<Record<Level, readonly FindingKey[]>> = {
  runAsPlanned: beforeRunning,
  easyRun: beforeRunning,
  crossTrain: beforeRunning.filter((key) => key !== 'injury'),
  rest: ['pinpoint', 'restPain', 'pop', 'injury', 'days', 'fever', 'swelling'],
  seeProfessional: ['pain', 'pop', 'injury', 'jointTrouble'],
  urgentCare: ['pain', 'walking', 'fever'],
  emergency: [],
};

const offered: { readonly [Each in Level]?: Prompt } = {
  runAsPlanned: { ask: 'offer', offer: 'stretching', attempt: 0 },
  easyRun: { ask: 'offer', offer: 'stretching', attempt: 0 },
  crossTrain: { ask: 'offer', offer: 'crossTraining', attempt: 0 },
  rest: { ask: 'offer', offer: 'crossTraining', attempt: 0 },
  seeProfessional: { ask: 'offer', offer: 'why', attempt: 0 },
};

/** The words of an answer at their longest. */
function verdict(level: Level): VerdictPart {
  const reasons = reasonsOf(level);
  const urgent = level === 'urgentCare' || level === 'emergency';
  return {
    say: 'verdict',
    level,
    restDays: level === 'rest' ? 3 : 0,
    reason: reasons.length > 0 ? longest(reasons, (reason, words) => words.reasons[reason]) : undefined,
    comeBack: 'walkTest',
    assuming: assumed[level],
    tip: urgent ? undefined : longest(tipIds, (tip, words) => words.tips[tip]),
  };
}

const longReasons = rules
  .map(({ id }) => id)
  .toSorted((a, b) => phrasebookFor('en-US').reasons[b].length - phrasebookFor('en-US').reasons[a].length);

const cited = new Set(rules.flatMap((rule) => rule.sources.map((id) => sourceOf(id).publisher)));

const longPublishers = [...cited].sort(
  (a, b) => phrasebookFor('en-US').publishers[b].length - phrasebookFor('en-US').publishers[a].length,
);

const instead: readonly ActivityId[] = ['swimming', 'cycling'];

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

/** A reply for each kind of screen, by the name of its picture. */
export const screens: Readonly<Record<string, Reply>> = {
  welcome: { ...question('where', ['sites', 'pain']), parts: [{ say: 'welcome' }] },
  ...named(questionIds, 'question', (id) => question(id, largest(id))),
  'question again': question('sweep', largest('sweep'), { attempt: 1 }),
  'question with what was pointed at': question('sweep', largest('sweep'), {
    attempt: 1,
    pointed: { chest: 'yes', nerve: 'bothLegs' },
  }),
  'question days alone': question('days', ['days']),
  'question side alone': question('side', ['side']),
  'question of one thing': question('sweep', ['darkUrine']),
  'question trouble walking': question('walking', ['dailyLife', 'jointTrouble']),
  ...named(compound, 'which', (id) => question(id, largest(id), { which: true })),
  ...named(levels, 'verdict', (level) => ({ parts: [verdict(level)], prompt: offered[level] })),
  'verdict rest for a day': {
    parts: [{ ...verdict('rest'), restDays: 1, assuming: [] }],
    prompt: offered.rest,
  },
  'verdict at the end': { parts: [verdict('seeProfessional'), { say: 'goodbye' }] },
  ...named([...stretches, 'notNow'], 'stretch', (stretch) => answer({ say: 'stretch', stretch })),
  ...named(activityIds, 'activity', (activity) => judged('fine', activity)),
  'activity unknown': judged('fine', 'other'),
  'activity loads': judged('loads', 'jumpRope'),
  'activity impact': judged('impact', 'football'),
  'activity not now': judged('notNow', 'cycling'),
  'activity with a fever': judged('unwell', 'swimming'),
  ideas: judged('fine'),
  ...named(topicIds, 'topic', (topic) => answer({ say: 'topic', topic, tender: false })),
  ...named(['recoveryTime', 'heatOrIce'], 'tender topic', (topic) =>
    answer({ say: 'topic', topic, tender: true }),
  ),
  why: answer({ say: 'why', reasons: longReasons.slice(0, 3) }),
  'what would change': answer({
    say: 'whatWouldChange',
    level: 'runAsPlanned',
    holding: longReasons[0],
    raising: assumed.runAsPlanned,
  }),
  'nothing would change': answer({ say: 'whatWouldChange', level: 'emergency', raising: [] }),
  sources: answer({ say: 'sources', by: longPublishers.slice(0, 3) }),
  'sources of none': answer({ say: 'sources', by: [] }),
  tip: answer({ say: 'tip', tip: longest(tipIds, (tip, words) => words.tips[tip]) }),
  'no more tips': answer({ say: 'noMoreTips' }),
  'no verdict yet': {
    parts: [{ say: 'noVerdictYet' }],
    prompt: { ask: 'offer', offer: 'check', attempt: 0 },
  },
  'a topic from a cold start': {
    parts: [{ say: 'disclaimer' }, { say: 'topic', topic: 'shoes', tender: false }],
    prompt: { ask: 'offer', offer: 'check', attempt: 0 },
  },
  help: answer({ say: 'help' }),
  sorry: answer({ say: 'sorry', attempt: 1 }),
  noted: answer({ say: 'noted' }),
  unchanged: answer({ say: 'unchanged' }),
  goodbye: { parts: [{ say: 'goodbye' }] },
  'no clearance': {
    parts: [
      {
        say: 'cannotClear',
        unknown: { id: longest(questionIds, (id, words) => words.unknown[id]), covers: [] },
      },
      { say: 'goodbye' },
    ],
  },
};
