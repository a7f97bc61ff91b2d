/** What a property or good news says where it stands, as findings with their places. */
import type { Findings } from '../../triage/index.ts';
import { isGone } from '../context/gone.ts';
import { isCauseTold, isEaten, isUnderstood } from '../context/hints.ts';
import { isClimbed, isOfBreath } from '../context/outOfBreath.ts';
import { polarityAt } from '../context/polarity.ts';
import {
  bothBehind,
  isComplaint,
  isPerhapsBoth,
  ofBothLegs,
  ofHobbling,
  ofWobblyLegs,
  placesIn,
  withoutSites,
} from '../findings/complaint.ts';
import { isAllBest } from '../findings/values.ts';
import { propertiesFor } from '../terms/forQuestion.ts';
import { isBodyNear, needsBody } from './bodily.ts';
import { frameFor } from './frames.ts';
import { goodAt } from './goodNews.ts';
import { sitesWithin, withPain } from './insidePhrases.ts';
import { meaning } from './meaning.ts';
import { isCondition, isLikened, isLikewise, isOnlyWhen } from './onlyWhen.ts';
import { beforeIt } from './subjectsNear.ts';
import { isThing } from './things.ts';
import { tiredOnly } from './tiredOnly.ts';
import type { Mention, Place } from './types.ts';

/** "I drank cola", "beetroot": of what was had; but in answer to what the pee is like, a lot of water says that it is not dark. */
const isOfDrink = (says: Findings, { asked }: Place): boolean =>
  says.heat !== undefined ||
  (says.darkUrine !== undefined && !(says.darkUrine === 'no' && asked.includes('darkUrine')));

export function mentionAt(place: Place): Mention | undefined {
  const term = place.clause.terms[place.at];
  const entry =
    term?.entry?.is === 'degree'
      ? term.also.find((each) => each.is === 'property' && each.figure !== true)
      : term?.entry;
  if (term === undefined || (entry?.is !== 'property' && entry?.is !== 'good')) return undefined;
  // "Nothing much swollen": how much, and no pain.
  if (term.text === 'nothing much' && place.clause.terms[place.at + 1]?.entry?.is === 'property')
    return undefined;
  if (place.state.others[place.at] || (place.state.imagined && !isCondition(place, entry))) return undefined;
  if (place.clause.question && !isThing(place)) return undefined;
  if (place.clause.terms[place.at - 1]?.text === 'as for') return undefined;
  if (place.state.longAgo && !(entry.is === 'property' && entry.lasting)) return undefined;
  if (entry.is === 'good')
    return entry.whole && beforeIt(place.clause.terms, place.at).length === 0
      ? undefined
      : goodAt(place, term);
  const chosen = frameFor(tiredOnly(propertiesFor([entry, ...term.also], place.asked), place), place);
  if (chosen === undefined)
    return term.also.some(({ is }) => is === 'good') ? goodAt(place, term) : undefined;
  const { property } = chosen;
  const says = meaning(property, chosen.frame, place);
  if (says === undefined || isCauseTold(place.clause.terms, place.at, says)) return undefined;
  if (chosen.disputed && !isAllBest(says) && says.nerve !== 'duringRuns') return undefined;
  if (place.asked.length === 0 && isUnderstood(place.clause.terms)) return undefined;
  if (isOfDrink(says, place) && isEaten(place.clause.terms, place.at)) return undefined;
  if (
    (says === chosen.frame.says || says === chosen.frame.slight) &&
    !chosen.frame.of?.includes('me') &&
    needsBody(term, chosen.frame.says) &&
    !isBodyNear(place.clauses, place.index, place.at, [...place.asked, ...place.about], chosen.frame.says)
  )
    return undefined;
  if (
    (property.figure && isOnlyWhen(term, place.clause.terms)) ||
    isLikewise(term, says, place) ||
    isLikened(term, says, place)
  )
    return undefined;
  const isOver = isGone(place) || polarityAt(place.clause.terms, place.at, false) === 'denied';
  if (Object.keys(says).length === 0 && (Object.keys(chosen.frame.says).length > 0 || isOver))
    return undefined;
  const complaint = isComplaint(says);
  const own = ofHobbling(says, term, place.clauses);
  const whole = ofWobblyLegs(
    ofBothLegs(
      property.placeless ? withoutSites(own) : withPain(term, withoutSites(own)),
      bothBehind(place.clause.terms, place.nextClause?.terms),
      chosen.sites,
    ),
    term,
    place.clauses,
  );
  const doubtful =
    place.state.doubtful ||
    property.figure === true ||
    chosen.implied ||
    (says.nerve === 'weak' && isPerhapsBoth(whole, place.clause.terms)) ||
    // "They are hard like bone": of no muscle that is named.
    (says.rockHard === 'yes' && !place.asked.includes('rockHard') && chosen.sites.length === 0) ||
    (says.chest === 'yes' && isOfBreath(term) && isClimbed(place.clause.terms));
  const isPlaced = complaint && !property.placeless;
  return {
    says: whole,
    sites: [
      ...(isPlaced ? [...placesIn(says, chosen.sites, place), ...sitesWithin(term)] : []),
      ...(says.nerve === 'saddle'
        ? sitesWithin(term).filter((site) => site === 'glute' || site === 'legs')
        : []),
      ...(says.sites ?? []),
    ],
    certainty: doubtful ? 'pieced' : 'told',
    from: term.from,
    to: term.to,
    clause: place.index,
    now: place.state.now,
  };
}
