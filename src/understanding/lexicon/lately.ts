/** Races, journeys, births and plaster casts of the last days and weeks, in the words of people who were there. */
import type { Row } from '../entries.ts';
import { happenedToRunner, ifAsked } from './rows.ts';

const when =
  '(yesterday|this morning|two days ago|day before yesterday|this weekend|last night|at the weekend|two days back|two days before)';
const long =
  '(marathon|forty two k|forty two|forty two kilometres|twenty six point two|twenty six miler|ultra|ultramarathon|ultra marathon|ironman|iron man|fifty miler|hundred miler|hundred k|fifty k|comrades|full marathon|full distance)';
/** Before a race: when it began, soon after it. */
const soonAfter =
  '(yesterday|last night|this morning|today|tonight|(one|two|three|a couple of) days ago) [right|straight|just|directly] (after|from)';
const half = '(half|half marathon|twenty miler|great north run|twenty one k|twenty k)';
const weekday = "(yesterday|saturday|sunday|friday|monday|weekend|last night|this morning) 's";

export const latelyRows: readonly Row[] = [
  happenedToRunner(
    `(did|ran|run|raced|finished|completed|done) [a|my|the|our] (forty two|forty five|fifty|fifty five|sixty|seventy|eighty|ninety|hundred|one hundred) (k|kay|kilometres|kilometers|miler), ${weekday} [big|local|little|city] ${long}, (the|a|my|that|our) [big|london|boston|city|local] ${long} ${when}, (after|since|from) (the|a|my|that|our) [big|london|boston|city|local] ${long} on (saturday|sunday|friday|monday), [one|a|the|two|three|couple of] (day|days|morning) after (the|a|my|that|our) [big|london|boston|city|local] ${long}, ${soonAfter} (the|a|my|that|our) [big|london|boston|city|local] ${long}, (did|ran|finished|done|completed|survived) the (full|full thing|full one|full whack|full twenty six|full forty two|whole marathon|whole thing) [${when}]`,
    { race: 'marathon' },
  ),
  happenedToRunner(
    `${weekday} [big|local|little|city] ${half}, (the|a|my|that|our) [big|city|local] ${half} ${when}, (after|since|from|(started|began|came on|kicked off) (with|in|during|at)) (the|a|my|that|our) [big|city|local] ${half} on (saturday|sunday|friday|monday), ${soonAfter} (the|a|my|that|our) [big|city|local] ${half}`,
    {
      race: 'long',
    },
  ),
  happenedToRunner(
    `(in|on) [the|a] (train|bus|plane|car|coach|flight) [yesterday|today|last night|this week] [for] (four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen) hours, hours (each way|straight|solid|non stop|in one go|one way|there and back|in the car|in a car|on a bus|on the bus|on a coach|in bus|in train|on the train|at the wheel|driving|sitting in),
     (whole|all|entire|full) (night|day) (sitting|in bus|in train|on the bus|on a bus|in the bus|in the car|on a coach|on the train|driving|travelling|traveling), (bus|train|coach|car) (journey|ride) [of|for] [whole|all] [night|day] [long],
     (drove|driven|driving|flew|flown|flying) [back|home|up|down|over|across|through|straight] [for] [about|nearly|over|almost|like|a good] (four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty) [and a half] hours,
     (sat|sitting|spent|been|was) [on|in] (a|the) (plane|bus|coach|train|car) [for] (four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty) hours,
     (was|were|been) flying [in|out|home|back] (from|to),
     (overnight|all night|red eye) (bus|train|coach|journey|drive|sitting|flight)`,
    { clotRisk: 'major' },
    { clotRisk: 'none' },
  ),
  happenedToRunner(
    `(weeks|months|days|fortnight|week|month) (in|inside|with) [a|the|my] (plaster|plaster cast|cast|pot|boot|moon boot|splint|brace|aircast|full leg cast), (cast|plaster|pot|boot|splint) [has|only|just] [only|just] (came|come|taken|cut) off,
     (had|have had|got) [it|my knee|me knee|my ankle|my hip|my back] (scoped|operated on|fixed|replaced|pinned|plated|screwed|reconstructed)`,
    { clotRisk: 'major' },
    { clotRisk: 'none' },
  ),
  happenedToRunner(
    "had (the|a|our|my) [wee|little] (baby|bub|bubs|bubba|bairn|wean|little one|wee one|twins) [just|only] (one|two|three|four|five|six|a few|couple of|a couple of) (days|weeks) (ago|back), had (the|our|my) [wee|little] (baby|bub|bubs|bubba|bairn|wean|little one|wee one|twins) [just|only] (last|this|yesterday|recently|the other), (baby|newborn|bairn|bub|bubs|wean|little one|wee one|son|daughter|boy|girl) (is|'s) [just|only|now] [one|two|three|four|five|six|a few|a couple of] (weeks|days|week|month) old, gave birth, had a (section|c section|baby) (weeks|days|last month|last week)",
    { clotRisk: 'major' },
    { clotRisk: 'none' },
  ),
  happenedToRunner(
    '(jabs|jab|injections|injection|needles|shots|tablets|pills) (to thin|for thin|for thinning|that thin|for thinning) [my|the|me] blood, thins (my|the) blood',
    {
      bloodThinner: 'yes',
    },
  ),
  // Asked for a baby, a long journey or an operation: which of them "one" is stays open.
  ifAsked('clotRisk', '(just|only just|have just|recently) (had|got over) (one|him|her|it)', {
    clotRisk: 'unsure',
  }),
];
