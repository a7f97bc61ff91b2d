/** Outside the interview: before any check, and after an answer. */
import { allowsRun, assess, type Findings } from '../triage/index.ts';
import type { Heard, Request } from '../understanding/index.ts';
import { sure } from './aboutAnswer.ts';
import { goOn } from './ask.ts';
import { isBargain, takeBack, tellsAgain } from './dispute.ts';
import { due } from './due.ts';
import { echoOf } from './echo.ts';
import { type Hearing, knowTheSame } from './hear.ts';
import type { FollowUp, Open, OpenAs } from './open.ts';
import type { Offer, Part } from './reply.ts';
import {
  answered,
  followUpOf,
  isHeldOffTwice,
  isOfToday,
  offered,
  smallTalk,
  takesFirst,
} from './requests.ts';
import { oneMore, type State } from './state.ts';
import { leave, reply, resume } from './thread.ts';
import type { Turn } from './turn.ts';
import { isSameVerdict } from './verdictReply.ts';
import { askAnew } from './warn.ts';

/** After a verdict: an offer taken or refused, news, or a question. */
export function afterAnswer(told: Hearing, open: OpenAs<'told'>): Turn {
  const { before, heard } = told;
  const after = takeBack(told);
  const { request, answer } = heard;
  const place = heard.findings.sites?.[0];
  const isOnlyPlace = place !== undefined && isAPlace(heard.findings) && answer === undefined;
  // "And my hamstrings?" after a stretch asks for another stretch; "my hamstrings hurt" is news.
  if (isOnlyPlace && heard.findings.pain === undefined && request === undefined && hasPlace(open.followUp)) {
    return reply(after, open, { ...open.followUp, site: place });
  }
  const isAskedOf = request !== undefined && !takesFirst(request) && isOnlyPlace;
  const news = !knowTheSame(before, after) && !isAskedOf;
  const parts = request === undefined ? undefined : answered(after, request);
  const isBargained = isBargain(before, heard);
  // "I'm not worn out, only my calves are sore": what the answer rests on comes before what is new.
  const first =
    news && isBargained && isSameVerdict(before, after) && !allowsRun(assess(after.findings).level)
      ? askAnew(after)
      : undefined;
  if (first) return first;
  if (news && (due(after) !== undefined || !isSameVerdict(before, after))) {
    const changed: readonly Part[] = heard.corrects ? [changedPart(after, heard)] : [];
    return goOn(after, parts ?? changed);
  }
  // "No ta, cheers", and "fine, I'll ring the physio": a thank-you that refuses, and an answer taken to heart, are a goodbye.
  if (request?.kind === 'noted' || (answer === 'no' && request && isThanks(request))) return leave(after);
  const isRepeated = tellsAgain(before, heard);
  const isDisputed = isBargained || (heard.corrects === true && !news && !isRepeated);
  const anew = isDisputed && !allowsRun(assess(after.findings).level) ? askAnew(after) : undefined;
  // "I'm not worn out, it's just a little blister": what the answer rests on comes before a word on blisters.
  if (anew && request && takesFirst(request) && isBargained) return anew;
  if (request && parts)
    return reply(after, open, followUpOf(request), isHeldOffTwice(open, parts) ? [sure(after)] : parts);
  if (request?.kind === 'check') {
    // Whoever may run hears how far: "still yes" to twelve miles would be too much.
    const isAboutLength = request.ofLength === true && allowsRun(assess(after.findings).level);
    return resume(after, answered(after, { kind: isAboutLength ? 'howFar' : 'areYouSure' }) ?? []);
  }
  if (anew) return anew;
  // "Go on then, because nobody explains why it comes back": the offer is taken, and what is told beside it changes nothing.
  if (news && answer !== 'yes') return resume(after, [{ say: 'unchanged' }]);
  if (heard.corrects && !isRepeated) return resume(after, [{ say: 'tellMe' }]);
  if (answer === 'yes') return takeUp(after, open.offer);
  // "No, it's a two", that changes nothing: it is no goodbye.
  if (answer === 'no' && Object.keys(heard.findings).length > 0) return resume(after, [{ say: 'unchanged' }]);
  if (answer === 'no') return leave(after);
  if (answer === 'unsure') return resume(after, [{ say: 'tellMe' }]);
  // Whoever tells again what was told argues about the answer.
  if (Object.keys(heard.findings).length > 0) return resume(after, [sure(after)]);
  return missed(after);
}

/** Before any check: facts lead into the interview, a question of the runner's is answered. */
export function fromCold({ before, heard, after }: Hearing, open: Open): Turn {
  const { request, answer } = heard;
  const aside: OpenAs<'aside'> = open.is === 'aside' ? open : { is: 'aside', offer: 'check' };
  if (open.is === 'aside' && request && goesOnWithCheck(open, request, answer)) return goOn(after);
  const hasNews = !knowTheSame(before, after);
  const hasFacts = hasNews && Object.keys(heard.findings).length > 0 && !isGeneral(heard.findings);
  const parts = request && !(hasFacts && takesFirst(request)) ? answered(after, request) : undefined;
  if (request && parts && !isOfTheRun(request)) {
    // Rain, a clicking knee, a headache beside sore quads: a word on it, and on with the legs.
    return isOfToday(request) ? goOn(after, parts) : reply(after, aside, followUpOf(request), parts);
  }
  const place = heard.findings.sites?.[0];
  const isNamed = isAPlace(heard.findings) && heard.findings.pain === undefined;
  if (place && isNamed && !request && hasPlace(aside.followUp)) {
    return reply(after, aside, { ...aside.followUp, site: place });
  }
  if (hasNews || (request && isOfTheRun(request))) return goOn(after, echoOf(before, after, heard));
  if (open.is === 'aside' && answer === 'yes') return takeUp(after, open.offer);
  if (open.is === 'aside' && answer === 'no') return leave(after);
  // Whatever somebody opens with, the first question comes next.
  return goOn(after, answer === undefined && open.is === 'aside' ? [{ say: 'sorry', attempt: 0 }] : []);
}

/** "My physio lets me run" begins as "should i run" does. */
const isOfTheRun = ({ kind }: Request): boolean => kind === 'check' || kind === 'underCare';

/** "Yes please, is that bad?" to the check that was offered; or what was answered, told of once more. */
function goesOnWithCheck(
  { offer, followUp }: OpenAs<'aside'>,
  request: Request,
  answer: Heard['answer'],
): boolean {
  const isAnswered = followUp?.kind === 'pelvicFloor' && request.kind === 'pelvicFloor';
  const isTaken = answer === 'yes' && takesFirst(request) && !smallTalk.has(request.kind);
  return offer === 'check' && (isTaken || isAnswered);
}

/** Nothing but a place, sore or not. */
const isAPlace = ({ sites, pain, side, ...others }: Findings): boolean =>
  (pain === undefined || pain === 'unsure') && Object.keys(others).length === 0;

/** "Sore legs", in a question about sore legs. */
const isGeneral = (findings: Findings): boolean =>
  isAPlace(findings) && findings.sites?.length === 1 && findings.sites[0] === 'legs';

const isThanks = ({ kind }: Request): boolean => kind === 'thanks' || kind === 'praise';

const hasPlace = (
  followUp: FollowUp | undefined,
): followUp is Extract<FollowUp, { kind: 'stretching' | 'crossTraining' }> =>
  followUp?.kind === 'stretching' || followUp?.kind === 'crossTraining';

function takeUp(state: State, offer: Offer): Turn {
  const { open } = state;
  if (offer === 'check' || open.is === 'fresh') return goOn(state);
  if (offer === 'more' || (open.is !== 'told' && open.is !== 'aside'))
    return resume(state, [{ say: 'tellMe' }]);
  return reply(state, open, offered(offer));
}

/** Not understood after an answer. The third time in a row it is goodbye. */
function missed(state: State): Turn {
  const doubts = oneMore(state.doubts);
  return doubts > 2 ? leave(state) : resume({ ...state, doubts }, [{ say: 'sorry', attempt: doubts - 1 }]);
}

/** How it stands now, after a correction. */
function changedPart({ side }: State, heard: Heard): Part {
  return { say: 'changed', findings: heard.findings, side: heard.findings.side === 'both' ? 'both' : side };
}
