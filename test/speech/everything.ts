/** Everything the skill can say in one dialect, sorted by what it is. */
import type { Standing } from '../../src/conversation/followUp.ts';
import { alarms, offers } from '../../src/conversation/reply.ts';
import { type ActivityId, activityIds } from '../../src/knowledge/activities.ts';
import { type Stretch, stretches } from '../../src/knowledge/stretches.ts';
import { tipIds } from '../../src/knowledge/tips.ts';
import { asideIds, topicIds } from '../../src/knowledge/topics.ts';
import type { Asking, Way } from '../../src/speech/forms.ts';
import type { Phrasebook } from '../../src/speech/phrasebook.ts';
import {
  type FindingKey,
  type Findings,
  inOrderOfGravity,
  levels,
  type QuestionId,
  type RuleId,
  rules,
  type Site,
  scaleKeys,
  sites,
} from '../../src/triage/index.ts';
import { plan, type Row } from '../../src/triage/questions.ts';
import { otherBeings } from '../../src/understanding/index.ts';
import { valuesOf } from '../support/triage.ts';

/** A text, and what it is: "closing, first: pop, injury". */
export type Line = { readonly what: string; readonly text: string };

const line = (what: string, text: string): Line => ({ what, text });

/** What a question can ask for of those whose legs are sore, in the order in which it is put. */
function asked({ parts, most = Number.POSITIVE_INFINITY }: Row): readonly (readonly FindingKey[])[] {
  const keys = parts.flatMap((part) => part.keys);
  const inOrder = inOrderOfGravity.filter((key) => keys.includes(key));
  return subsets(inOrder).filter(({ length }) => length > 0 && length <= most);
}

/** Of a complaint that is not in the legs: a cold, a blister. */
const alsoAsked: readonly { readonly id: QuestionId; readonly covers: readonly FindingKey[] }[] = [
  { id: 'body', covers: ['chest'] },
  { id: 'body', covers: ['chest', 'fever', 'illness'] },
  { id: 'body', covers: ['chest', 'pain', 'swelling', 'heat', 'fever', 'walking'] },
  { id: 'body', covers: ['chest', 'pain', 'fever', 'walking'] },
  { id: 'body', covers: ['chest', 'pain', 'swelling', 'heat', 'fever', 'walking', 'illness'] },
  { id: 'body', covers: ['chest', 'pain', 'heat', 'walking'] },
  { id: 'body', covers: ['pain', 'heat', 'fever', 'walking'] },
  { id: 'body', covers: ['pain'] },
];

export function subsets<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const [first, ...others] = items;
  if (first === undefined) return [[]];
  return subsets(others).flatMap((rest) => [[first, ...rest], rest]);
}

export const askable: readonly { readonly id: QuestionId; readonly covers: readonly FindingKey[] }[] = [
  ...new Map(
    plan
      .filter(({ of }) => of.includes('legs'))
      .flatMap((row) => asked(row).map((covers) => [`${row.id} ${covers}`, { id: row.id, covers }] as const)),
  ).values(),
  ...alsoAsked,
];

/** Stories a question can be put in: no place, one, or several. */
export const stories: readonly (readonly Site[])[] = [
  [],
  ...sites.map((site) => [site]),
  ['quad', 'knee'],
  ['foot', 'toe'],
  ['lowBack', 'calf'],
];

/** Only these are put in terms of the place. */
const inStory: ReadonlySet<QuestionId> = new Set<QuestionId>(['open', 'sweep', 'course']);

const both = (what: string, { said, silence }: Asking): readonly Line[] => [
  ...said.map((text) => line(what, text)),
  line(`${what}, into silence`, silence),
];

const ways = ['first', 'rest', 'again', 'which'] as const satisfies readonly Way[];

export function questionsIn({
  questions,
}: Phrasebook): readonly (Line & { readonly id: QuestionId; readonly way: Way })[] {
  return askable.flatMap(({ id, covers }) =>
    (inStory.has(id) ? stories : [[]]).flatMap((where) =>
      ways.flatMap((way) =>
        both(
          `${id}, ${way}, ${covers.join(' ')}, ${where.join(' ')}`,
          questions.put[id][way](covers, where),
        ).map((each) => ({ ...each, id, way })),
      ),
    ),
  );
}

export const promptsIn = (words: Phrasebook): readonly Line[] => [
  ...both('offer more on it', words.advice.moreOn(['swimming', 'cycling'])),
  ...both('offer more on it', words.advice.moreOn(['pilates'])),
  ...offers.flatMap((offer) => both(`offer ${offer}`, words.offers[offer])),
  ...both('misheard', words.alarms.misheard),
  ...both('anything else', words.questions.anythingElse),
  ...both('does it hurt', words.questions.doesItHurt(['pain', 'days'])),
  ...both('does it hurt now', words.questions.doesItHurt(['pain'])),
  ...alarms.flatMap((alarm) =>
    stories.flatMap((where) => both(`confirm ${alarm}`, words.alarms.confirm[alarm](where))),
  ),
];

export const explanationsIn = ({ questions }: Phrasebook): readonly Line[] =>
  askable.map((question) => line(`explain ${question.covers.join(' ')}`, questions.explain(question)));

export const alarmsIn = ({ alarms: { urgeIf } }: Phrasebook): readonly Line[] =>
  alarms.flatMap((alarm) => stories.map((where) => line(`urge if ${alarm}`, urgeIf[alarm](where))));

export const standings: readonly Standing[] = [undefined, ...levels].flatMap((level) =>
  [true, false].flatMap((tender) => [true, false].map((unwell) => ({ level, tender, unwell }))),
);

export const topicsIn = ({ advice }: Phrasebook): readonly Line[] =>
  topicIds.flatMap((id) =>
    standings.map((standing) =>
      line(`topic ${id} ${standing.level ?? 'before'}`, advice.topics[id](standing)),
    ),
  );

const allStretches: readonly (Stretch | 'notNow')[] = [...stretches, 'notNow'];
const suggestions: readonly (readonly ActivityId[])[] = [
  [],
  ['swimming'],
  ['swimming', 'cycling'],
  ['yoga', 'pilates'],
];

export const adviceIn = ({ advice }: Phrasebook): readonly Line[] => [
  ...allStretches.map((id) => line(`stretch ${id}`, advice.stretches[id])),
  ...suggestions.flatMap((instead) =>
    [undefined, 'other' as const, ...activityIds].flatMap((activity) =>
      (['fine', 'impact', 'loads', 'notNow', 'unwell'] as const).map((judgement) =>
        line(`${judgement} ${activity}`, advice.crossTrain[judgement](activity, instead)),
      ),
    ),
  ),
  ...tipIds.map((id) => line(`tip ${id}`, advice.onRequest(advice.tips[id].full))),
];

const trends = [undefined, ...valuesOf('trend')];
const sidesTold = ['one', 'both', 'unsure', undefined];

/** Stories that reasons are put in: each place on each side, and the findings that a sentence may name. */
export const reasonStories: readonly Findings[] = [
  ...[...stories].flatMap((where) =>
    sidesTold.flatMap((side) =>
      trends.flatMap((trend) =>
        ['4-7', '8-14', '15+'].map((days): Findings => findingsOf({ sites: where, side, trend, days })),
      ),
    ),
  ),
  ...scaleKeys.flatMap((key) => valuesOf(key).map((value): Findings => findingsOf({ [key]: value }))),
];

function findingsOf(data: Readonly<Record<string, unknown>>): Findings {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
}

/** Every reason in every story it could be put in, and in some that cannot be. */
export function reasonsIn({ verdicts }: Phrasebook): readonly (Line & { readonly id: RuleId })[] {
  return rules.flatMap(({ id }) => {
    const texts = new Map(
      reasonStories.flatMap((findings) => {
        const { said, again } = verdicts.reasons[id](findings);
        return [
          [said, `reason ${id}`],
          [again, `reason ${id}, again`],
        ] as const;
      }),
    );
    return [...texts].map(([text, what]) => ({ ...line(what, text), id }));
  });
}

/** Echoes of all places and times, and every finding as it stands after a correction. */
export function echoesIn({ story }: Phrasebook): readonly Line[] {
  const times = [
    undefined,
    ...[0, 1, 2, 3, 4, 5, 6].map((weekday) => ({ weekday })),
    ...[0, 1, 2, 5, 7, 10, 11, 14, 21, 45, 60, 90, 300, 365, 400, 700, 9999].map((days) => ({ days })),
  ];
  const sidesOf = ['left', 'right', 'one', 'both', undefined] as const;
  return [
    ...stories.flatMap((where) =>
      sidesOf.flatMap((side) =>
        times.map((since) =>
          line(`echo ${where.join(' ')} ${side}`, story.echo({ sites: where, side, since })),
        ),
      ),
    ),
    ...stories.flatMap((where) =>
      sidesOf.map((side) => line('changed', story.changed({ sites: where }, side))),
    ),
    ...scaleKeys.flatMap((key) =>
      valuesOf(key).map((value) =>
        line(`changed ${key}`, story.changed(findingsOf({ [key]: value }), undefined)),
      ),
    ),
    line('changed', story.changed({ swelling: 'none', fever: 'no' }, undefined)),
    line('changed', story.changed({ swelling: 'none', fever: 'no', heat: 'no', bruise: 'no' }, undefined)),
  ];
}

export const aboutAnswerIn = ({ aboutAnswer, verdicts }: Phrasebook): readonly Line[] => [
  line('no verdict yet', aboutAnswer.noVerdictYet),
  line('why', aboutAnswer.why([])),
  ...rules.map(({ level, id }) =>
    line(
      `sure ${level}`,
      aboutAnswer.sure[level](verdicts.reasons[id]({ sites: ['calf'], side: 'one' }).again, {}),
    ),
  ),
  line('sure', aboutAnswer.sure.runAsPlanned('', {})),
  line('sure', aboutAnswer.sure.seeProfessional('It should settle.', { underCare: true })),
  ...levels.flatMap((level) => [
    line(`what would change ${level}`, aboutAnswer.whatWouldChange(level, [])),
    ...scaleKeys.map((key) =>
      line(`what would change ${level}`, aboutAnswer.whatWouldChange(level, [key, 'chest', 'nerve'])),
    ),
  ]),
  line('sources', aboutAnswer.sources([])),
  ...Object.values(aboutAnswer.publishers).map((name) =>
    line('sources', aboutAnswer.sources([name, aboutAnswer.publishers.nhs, aboutAnswer.publishers.nejm])),
  ),
];

export function threadIn({
  thread,
  company,
  advice,
  alarms: { standsFirm, sendsOff },
}: Phrasebook): readonly Line[] {
  return [
    ...Object.entries(thread).flatMap(([what, said]) =>
      (typeof said === 'object' ? Object.values(said) : [said]).map((text) => line(what, text)),
    ),
    ...asideIds.flatMap((id) => company.asides[id].map((text) => line(`aside ${id}`, text))),
    ...otherBeings.map((who) => line(`about ${who}`, company.somebody[who])),
    line('no more tips', advice.noMoreTips),
    ...Object.values(standsFirm).map((text) => line('stands firm', text)),
    ...Object.values(sendsOff).map((text) => line('sends off', text)),
  ];
}

/** All of it but the verdicts, which depend on a whole story. */
export const everythingIn = (words: Phrasebook): readonly Line[] => [
  ...threadIn(words),
  ...questionsIn(words),
  ...promptsIn(words),
  ...explanationsIn(words),
  ...alarmsIn(words),
  ...topicsIn(words),
  ...adviceIn(words),
  ...reasonsIn(words),
  ...echoesIn(words),
  ...aboutAnswerIn(words),
];
