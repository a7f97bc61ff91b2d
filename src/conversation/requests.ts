/** What the runner asks: answered from what is known so far, before, during or after a verdict. */
import { isTender, isUnwell } from '../knowledge/caution.ts';
import { pickTip } from '../knowledge/tips.ts';
import { type AsideId, asideIds, isTopic, type TopicId } from '../knowledge/topics.ts';
import { assess } from '../triage/index.ts';
import type { Request } from '../understanding/index.ts';
import { isTold, sources, sure, whatWouldChange, why } from './aboutAnswer.ts';
import { crossTraining, stretching } from './advice.ts';
import type { FollowUpPart } from './followUp.ts';
import { aboutAnswerIds, type FollowUp, type OpenAs } from './open.ts';
import type { Offer, Part } from './reply.ts';
import type { State } from './state.ts';

/** "You're great" and the like want a word back, and no check. */
export const smallTalk: ReadonlySet<Request['kind']> = new Set<Request['kind']>([
  'greeting',
  'thanks',
  'praise',
  'swearing',
  'laughter',
  'unrelated',
]);

/** Asked together with facts, the facts are what counts: it is about today's run, and the interview answers it. */
const aboutTheRun: ReadonlySet<Request['kind']> = new Set<Request['kind']>([
  'check',
  'tomorrow',
  'raceDay',
  'howFar',
  'howFast',
  'surface',
  'weather',
  'hotDay',
  'air',
  'afterRace',
  'runningWhileSore',
  'sorenessOrInjury',
  'howGrave',
  'whenCanIRun',
  'seeSomeone',
  'underCare',
  'blister',
  'jab',
  'gaveBlood',
  'period',
  'rest',
  'unknownQuestion',
  'noted',
  ...smallTalk,
]);

/** Does what was told along with it count more? */
export const takesFirst = ({ kind }: Request): boolean => aboutTheRun.has(kind);

/** Told or asked of the run that is planned: whoever opens with it wants to know whether to run, and is not asked if they do. */
const ofToday: ReadonlySet<Request['kind']> = new Set<Request['kind']>([
  'weather',
  'hotDay',
  'air',
  'stitch',
  'cramp',
  'clicking',
  'jab',
  'gaveBlood',
  'period',
  'blister',
  'soreElsewhere',
  'afterRace',
  'howFar',
  'howFast',
  'surface',
  'why',
  'areYouSure',
]);

export const isOfToday = ({ kind }: Request): boolean => ofToday.has(kind);

/** What to say to a request; nothing where it is for the conversation itself. */
export function answered(state: State, request: Request | FollowUp): readonly Part[] | undefined {
  const { findings } = state;
  const { kind } = request;
  if (kind === 'stretching') return [stretching(findings, request.site)];
  if (kind === 'crossTraining') return [crossTraining(findings, request.site, request.activity)];
  if (kind === 'aboutSomebody') return [{ say: 'somebody', who: request.who }];
  // No plaster for a blister that is hot or red, once it has its answer.
  if (kind === 'blister' && findings.heat === 'yes' && isTold(state)) return [sure(state)];
  if (isTopic(kind)) return [topic(state, kind)];
  if (isAside(kind)) return [{ say: 'aside', aside: kind }];
  switch (kind) {
    // Being brought to a doctor is seeing one; in an emergency whoever answers the call says how.
    case 'lift':
      return [topic(state, 'seeSomeone')];
    case 'why':
      return [why(state)];
    case 'howGrave':
      return [howGrave(state)];
    case 'areYouSure':
      return [sure(state)];
    case 'whatWouldChange':
      return [whatWouldChange(state)];
    case 'sources':
      return [sources(state)];
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

/** "But swimming doesn't hurt", after "hold off for now": of every exercise the same would be said, so the reason is. */
export const isHeldOffTwice = ({ followUp }: OpenAs<'told'>, parts: readonly Part[]): boolean =>
  followUp?.kind === 'crossTraining' &&
  parts.some((part) => part.say === 'crossTrain' && part.judgement === 'notNow');

/** What a yes to an offer asks for. */
export function offered(offer: Exclude<Offer, 'check' | 'more'>): FollowUp {
  return { kind: offer };
}

const isAside = (kind: string): kind is AsideId => asideIds.some((id) => id === kind);

const isAboutAnswer = (kind: string): kind is (typeof aboutAnswerIds)[number] =>
  aboutAnswerIds.some((id) => id === kind);

/** "Is it serious?" The reason of the answer says how grave it is; in the middle of the interview nobody can know yet. */
function howGrave(state: State): FollowUpPart {
  if (isTold(state)) return why(state);
  return state.open.is === 'asking' ? { say: 'noVerdictYet' } : topic(state, 'sorenessOrInjury');
}

function topic(state: State, id: TopicId): FollowUpPart {
  const { findings } = state;
  return {
    say: 'topic',
    topic: id,
    standing: {
      level: isTold(state) ? assess(findings).level : undefined,
      tender: isTender(findings),
      unwell: isUnwell(findings),
    },
  };
}
