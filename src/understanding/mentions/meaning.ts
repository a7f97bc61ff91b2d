/** What a property says where it stands: told, denied, a little of it, over, or nobody can tell. */
import { type Findings, isScaleKey, rankOf } from '../../triage/index.ts';
import { isUnfeltSound } from '../clauses/unsensed.ts';
import { isOnlyThere, isRatherThat, isThereAtTimes, isWorseThanEver } from '../context/absences.ts';
import { isDoubted, isDoubtNear, isLeftOpen, isTwice, isUnchecked } from '../context/doubts.ts';
import { isFineSince, isGone, isGoneNext, isNoMore } from '../context/gone.ts';
import { isNotRecalled } from '../context/governed.ts';
import {
  isAnotherDay,
  isCompared,
  isMishap,
  isNoColdLimb,
  isNoneToday,
  isSinceLately,
  isWasThere,
  isWeakMuscle,
} from '../context/hints.ts';
import { isPassing } from '../context/inRuns.ts';
import { isFromEffort, isMoreThanEffort, isOfBreath, isOverFromClimb } from '../context/outOfBreath.ts';
import { polarityHere } from '../context/polarityHere.ts';
import type { Frame, Property } from '../entries.ts';
import { allUnsure, bestOfAll, isAlarm, isForLife, unsureOf } from '../findings/values.ts';
import { degreeAt } from '../terms/degrees.ts';
import { harder, isHardlyPuffy, painBy } from './howMuch.ts';
import { isOnlyKnock } from './knocks.ts';
import { isLimited, isPuffAtRest } from './limited.ts';
import { isStillOfToday, whenOver, whenPast } from './overMeaning.ts';
import type { Place } from './types.ts';

/** What a property says here: told, denied, a little of it, or nobody can tell. */
export function meaning(property: Property, frame: Frame, place: Place): Findings | undefined {
  const { terms } = place.clause;
  const { state, at } = place;
  const good =
    Object.entries(frame.says).every(
      ([key, value]) => key === 'quality' || (isScaleKey(key) && rankOf(key, String(value)) === 0),
    ) &&
    Object.keys(frame.says).length > 0 &&
    frame.says.quality === undefined;
  if (['nearly', 'almost'].includes(terms[at - 1]?.text ?? '') && isMishap(frame.says))
    return bestOfAll(frame.says);
  if (frame.says.deformity === 'yes' && terms[at + 1]?.entry?.is === 'good') return undefined;
  if (isUnfeltSound(place)) return undefined;
  const worse = isWorseThanEver(place);
  const polarity = polarityHere(place, good, frame.says);
  const denied = frame.not ?? bestOfAll(frame.says);
  const past =
    state.pastAt !== undefined &&
    !worse &&
    (state.pastAt < at || (isWasThere(terms, at) && frame.says.clotRisk === undefined)) &&
    !property.event &&
    !(state.pastAt < 0 && property.placeless === true);
  if (
    property.placeless &&
    !property.event &&
    !good &&
    state.goneAt !== undefined &&
    state.goneAt < at &&
    !isAlarm(frame.says)
  )
    return denied;
  if (polarity === 'denied' && good && denied.chest === 'yes' && (past || isGone(place)))
    return { chest: 'unsure' };
  if (past && good) return undefined;
  if (good && polarity === 'said' && isPuffAtRest(place, frame.says)) return { chest: 'yes' };
  if (good && polarity === 'said' && isLimited(place, frame.says)) return allUnsure(frame.says);
  if (frame.says.painkiller === 'yes' && state.doubtful && place.asked.includes('painkiller'))
    return { painkiller: 'unsure' };
  if (frame.says.painkiller === 'yes' && isAnotherDay(terms, place.clauses[place.index - 1]?.terms))
    return place.asked.includes('painkiller') || isNoneToday(place) ? { painkiller: 'no' } : undefined;
  if (
    good &&
    polarity === 'said' &&
    !place.asked.some((key) => isScaleKey(key) && frame.says[key] !== undefined) &&
    (terms.slice(0, at).some(({ text }) => text === 'when' || text === 'whenever') ||
      /^(every|each) time$/.test(place.clauses[place.index - 1]?.terms.at(-1)?.text ?? ''))
  )
    return undefined;
  if (frame.says.chest === 'yes' && polarity === 'said' && isOfBreath(terms[at]) && isMoreThanEffort(place))
    return { chest: 'unsure' };
  if (
    frame.says.chest === 'yes' &&
    !property.event &&
    property.placeless &&
    polarity === 'said' &&
    isOfBreath(terms[at]) &&
    isFromEffort(terms)
  )
    return place.asked.includes('chest') ? { chest: 'no' } : undefined;
  if (polarity === 'denied' && isRatherThat(place, frame.says)) return frame.says;
  if (
    polarity === 'denied' &&
    property.graded &&
    ![undefined, 'slight', 'barely'].includes(degreeAt(terms, at))
  )
    return { pain: 'mild' };
  if (
    polarity === 'denied' &&
    (isTwice(terms, at) ||
      isUnchecked(terms, at) ||
      isNotRecalled(place) ||
      (frame.says.pain !== undefined && isOnlyThere(place)) ||
      (!good && isThereAtTimes(place, frame.says)))
  )
    return unsureOf(frame.says);
  if (polarity === 'denied')
    return state.doubtful && !good && isAlarm(frame.says) && terms.some(({ entry }) => entry?.is === 'doubt')
      ? unsureOf(frame.says)
      : denied;
  if (polarity === 'said' && frame.says.injury === 'yes' && isOnlyKnock(place))
    return { ...frame.says, injury: 'knock' };
  if (polarity === 'said' && isWeakMuscle(place, frame.says)) return undefined;
  if (polarity === 'said' && isPassing(place, frame.says)) return { nerve: 'duringRuns' };
  if (isLeftOpen(place)) return unsureOf(frame.says);
  if (frame.says.quality !== undefined && isCompared(terms, at)) return undefined;
  const gone = !good && !isForLife(frame.says) && isGone(place) && !isNoMore(terms, at);
  if (
    frame.says.illness !== undefined &&
    !good &&
    (gone || state.goneAt !== undefined || (past && isGoneNext(place)) || isFineSince(place))
  )
    return isSinceLately(place) && frame.says.illness === 'unwell' ? frame.says : { illness: 'recovering' };
  if (frame.says.fever === 'yes' && isFineSince(place)) return { fever: 'no' };
  if (frame.says.chest === 'yes' && isOfBreath(terms[at]) && isOverFromClimb(place))
    return place.asked.includes('chest') ? { chest: 'no' } : undefined;
  if (gone || (past && isGoneNext(place))) return whenOver(property, frame, place, denied);
  if (past && frame.says.illness === 'unwell' && isSinceLately(place)) return frame.says;
  if (past && !state.now && (!good || isStillOfToday(frame, place))) return whenPast(frame, place);
  if (terms.slice(0, at).some(({ text }) => /not (tried|checked|looked)/.test(text)))
    return allUnsure(frame.says);
  const degree = degreeAt(terms, at) ?? (worse ? 'extreme' : undefined);
  if (state.doubtful && isDoubted(frame.says, degree) && isDoubtNear(terms, at)) return unsureOf(frame.says);
  if (frame.says.cold === 'yes' && isNoColdLimb(place)) return unsureOf(frame.says);
  // "Hardly one spot": it is spread
  if (polarity === 'hardly' && frame.says.pinpoint === 'yes') return denied;
  if (polarity === 'hardly')
    return frame.slight ?? (property.graded ? { ...frame.says, pain: 'mild' } : frame.says);
  if (property.graded && degree !== undefined)
    return { ...frame.says, pain: harder(frame.says.pain, painBy[degree]) };
  if (degree === 'slight' || degree === 'barely' || isHardlyPuffy(terms, at))
    return frame.slight ?? frame.says;
  if (degree === undefined || frame.says.swelling !== 'slight') return frame.says;
  return degree === 'some' ? frame.says : { ...frame.says, swelling: 'clear' };
}
