/** What is told, in the light of the rest of the utterance: one thing after another may put it differently. */
import type { Clause } from '../clauses/clauses.ts';
import type { Standing } from '../context/context.ts';
import type { Context } from '../heard.ts';
import type { Mention } from '../mentions/types.ts';
import { amended } from './amends.ts';
import { withoutCompared } from './beside.ts';
import { withDosesOfToday } from './dosesOfToday.ts';
import { withAfterthought } from './earlier.ts';
import { withEasing } from './easing.ts';
import { withoutHardRuns } from './everyRuns.ts';
import { withoutOtherMeanings } from './explained.ts';
import { withFeverNow } from './feverNow.ts';
import { helpedIn } from './helped.ts';
import { withoutIllLongAgo } from './illLongAgo.ts';
import { illOn } from './illOn.ts';
import { journeysIn } from './journeys.ts';
import { withLegsThatHold, withoutDullOnStairs, withoutTightBreath, withWeakLegs } from './legsAndBreath.ts';
import { withoutMonthsAgo } from './monthsAgo.ts';
import { neverCameIn } from './neverCame.ts';
import { withNights } from './nights.ts';
import { withoutWeather } from './ofWeather.ts';
import { keptToRuns, onRunsAlone } from './onRunsAlone.ts';
import { withoutNightCramp } from './passing.ts';
import { withReadings } from './readings.ts';
import { withRestfulAche } from './restfulAche.ts';
import { withSlightWarmth } from './slightWarmth.ts';
import { withSpreading } from './spreading.ts';
import { withoutTakenBack } from './takenBack.ts';
import { withoutTakenBefore } from './takenOn.ts';
import { withoutBriefTingle } from './tingledBriefly.ts';
import { withUrineColour } from './urineColour.ts';

export function inContext(
  told: readonly Mention[],
  clauses: readonly Clause[],
  standing: readonly Standing[],
  context: Context,
): readonly Mention[] {
  const { asked = [] } = context;
  const before = withoutTakenBefore(withReadings(told, clauses, asked), clauses, context);
  const dosed = withDosesOfToday(before, clauses, asked, context.today);
  const ofNow = withoutMonthsAgo(dosed, clauses, context.today);
  const own = withoutWeather(
    withoutOtherMeanings(withoutHardRuns(ofNow, clauses, asked), clauses, asked),
    clauses,
  );
  const shaded = withSlightWarmth(withUrineColour(own, clauses), clauses, asked);
  const slept = withoutNightCramp(amended(shaded, clauses, standing, asked), clauses);
  const nights = withRestfulAche(slept, clauses);
  const now = withEasing(withNights(nights, clauses, standing, asked), clauses);
  const compared = withoutCompared(now, clauses, asked);
  const legs = withWeakLegs(
    withLegsThatHold(withoutDullOnStairs(withoutTightBreath(compared, clauses), clauses), clauses),
    clauses,
  );
  const ofLegs = withoutTakenBack(legs, clauses).map((mention) =>
    keptToRuns(onRunsAlone(mention, clauses), clauses, context),
  );
  const all = [
    ...withAfterthought(withoutBriefTingle(withSpreading(ofLegs, clauses), clauses), clauses),
    ...neverCameIn(clauses, ofLegs),
    ...journeysIn(clauses, standing, ofLegs, asked),
    ...helpedIn(ofLegs, clauses, standing, asked),
  ];
  const ill = illOn(withoutIllLongAgo(all, clauses, context), clauses, context);
  return withFeverNow(ill, clauses, context);
}
