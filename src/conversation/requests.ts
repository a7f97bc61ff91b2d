/** What the runner asks: answered from what is known so far, before, during or after a verdict. */
import { isTender } from '../knowledge/caution.ts';
import { pickTip } from '../knowledge/tips.ts';
import { type AsideId, asideIds, type TopicId, topicIds } from '../knowledge/topics.ts';
import {
  assess,
  type Findings,
  type Publisher,
  rankOf,
  type ScaleKey,
  scaleKeys,
  severityOf,
  sourceOf,
  worstOf,
} from '../triage/index.ts';
import type { Request } from '../understanding/index.ts';
import { crossTraining, stretching } from './advice.ts';
import { stillSo } from './decide.ts';
import type { FollowUpPart, Offer, Part } from './reply.ts';
import { aboutAnswerIds, type FollowUp, type State } from './state.ts';

/** Asked together with facts, the facts are what counts: it is about today's run, and the interview answers it. */
const aboutTheRun: ReadonlySet<string> = new Set([
  'check',
  'tomorrow',
  'raceDay',
  'howFar',
  'howFast',
  'surface',
  'weather',
  'afterRace',
  'runningWhileSore',
  'sorenessOrInjury',
  'whenCanIRun',
  'seeSomeone',
  'blister',
  'jab',
  'rest',
  'greeting',
  'thanks',
  'praise',
  'swearing',
  'laughter',
  'unrelated',
]);

/** Does what was told along with it count more? */
export const takesFirst = ({ kind }: Request): boolean => aboutTheRun.has(kind);

/** What to say to a request; nothing where it is for the conversation itself. */
export function answered(state: State, request: Request | FollowUp): readonly Part[] | undefined {
  const { findings } = state;
  const { kind } = request;
  if (kind === 'stretching') return [stretching(findings, request.site)];
  if (kind === 'crossTraining') return [crossTraining(findings, request.site, request.activity)];
  if (kind === 'aboutSomebody') return [{ say: 'somebody', who: request.who }];
  if (isTopic(kind)) return [topic(state, kind)];
  if (isAside(kind)) return [{ say: 'aside', aside: kind }];
  switch (kind) {
    case 'why':
      return [why(state)];
    case 'areYouSure':
      return [isTold(state) ? stillSo(state) : { say: 'noVerdictYet' }];
    case 'whatWouldChange':
      return [whatWouldChange(state)];
    case 'sources':
      return [{ say: 'sources', by: isTold(state) ? publishersOf(findings) : [] }];
    case 'anotherTip': {
      const tip = pickTip(findings, assess(findings).level, state.tips);
      return [tip === undefined ? { say: 'noMoreTips' } : { say: 'tip', tip }];
    }
    default:
      return undefined;
  }
}

/** What to remember of a request, so that it can be answered again. */
export function followUpOf(request: Request): FollowUp | undefined {
  const { kind } = request;
  if (kind === 'stretching' || kind === 'crossTraining') return request;
  if (isTopic(kind) || isAside(kind)) return { kind };
  return isAboutAnswer(kind) ? { kind } : undefined;
}

/** What a yes to an offer asks for. */
export function offered(offer: Exclude<Offer, 'check' | 'more'>): FollowUp {
  return { kind: offer };
}

const isTopic = (kind: string): kind is TopicId => topicIds.some((id) => id === kind);
const isAside = (kind: string): kind is AsideId => asideIds.some((id) => id === kind);

const isAboutAnswer = (kind: string): kind is (typeof aboutAnswerIds)[number] =>
  aboutAnswerIds.some((id) => id === kind);

/** Has the runner heard an answer? */
const isTold = ({ open }: State): boolean => open.is === 'told' || open.is === 'warned';

function topic(state: State, id: TopicId): FollowUpPart {
  const { findings } = state;
  return {
    say: 'topic',
    topic: id,
    standing: { level: isTold(state) ? assess(findings).level : undefined, tender: isTender(findings) },
  };
}

/** The reasons that call for the level of the verdict, at most three. */
function why(state: State): FollowUpPart {
  if (!isTold(state)) return { say: 'noVerdictYet' };
  const { findings, side } = state;
  const { level, reasons } = assess(findings);
  const deciding = reasons.filter((rule) => rule.level === level).map(({ id }) => id);
  return { say: 'why', reasons: deciding.slice(0, 3), findings, side };
}

/** What was never told and would raise the answer at its worst, the gravest first. */
function whatWouldChange(state: State): FollowUpPart {
  if (!isTold(state)) return { say: 'noVerdictYet' };
  const { findings } = state;
  const { level } = assess(findings);
  const raised = (key: ScaleKey): number =>
    severityOf(assess({ ...findings, [key]: worstOf(key) }).level) - severityOf(level);
  const raising = scaleKeys
    .filter((key) => findings[key] === undefined || rankOf(key, findings[key]) === 0)
    .filter((key) => raised(key) > 0)
    .toSorted((a, b) => raised(b) - raised(a))
    .slice(0, 3);
  return { say: 'whatWouldChange', level, raising };
}

/** Who is behind the reasons, each named once and at most three. */
function publishersOf(findings: Findings): readonly Publisher[] {
  const cited = assess(findings).reasons.flatMap((rule) => rule.sources);
  return [...new Set(cited.map((id) => sourceOf(id).publisher))].slice(0, 3);
}
