/** Trouble that comes in bouts and goes between them: after every run of nights, the morning after each run. */
import type { Row } from '../entries.ts';
import { ifAsked, ofLeg, ofLegBy } from './rows.ts';

const happens =
  '(happens|happened|happen|happening|does it|do it|does this|do this|doing this|did this|do that|does that|get this|get it|gets this|have this|had this|it comes|same|the same)';
const nights =
  '(nights|night shifts|night shift|night duty|night duties|shifts|double shifts|doubles|long shifts|lates|late shifts|earlies|early shifts|twelves)';
const runs = '(run|runs|jog|long run|session|match|game|race|training|training session|hike|ride)';

const rarely =
  '(every (couple of|few|two|three|two or three|three or four|four|five|six) months, (once|twice|a few times|a couple of times|two or three times|three times|three or four times|a handful of times) (a|per|every|each|in a) year, once in a [blue] (moon|while), [every] now and (then|again), from time to time, (once|one) every few (months|years), every (few|couple of) years, every year or so, once or twice (a|in a) year)'.replaceAll(
    ', ',
    '|',
  );
const often =
  '(every|each|most|all) [single|other|second] (night|nights|week|weeks|day|days|run|runs|time i run)|nightly|weekly|daily|[once|twice|a couple of times|a few times|two or three times|three times] (a|per) (week|night|fortnight)|every (couple of|few|two|three) (weeks|days|nights|runs)|(once|twice) (a|per) (week|month|fortnight)';
const cramps =
  '[a|one|odd] [odd|wee|little|bad|night|calf|leg|foot] (cramp|cramps|charley horse|charley horses)';
const gets = '(get|gets|getting|got|have|had|having|cop|catch|catching|suffer|suffer from)';
const there = '[like (that|this)] [in] [bed|the night|at night] [about|only|maybe|just|roughly|perhaps]';
const andMore = 'in (my|the|both|one)|for|since|and|but|it|they';

export const boutRows: readonly Row[] = [
  // One told with more is asked about once more, and one behind a yes is one that comes back.
  ifAsked('comesBack', `(yes|yeah|yep|yup|yea|aye) [i] [do] ${gets} (${cramps}) ${there} ${rarely}`, {
    comesBack: 'yes',
  }),
  ifAsked('comesBack', `${gets} (${cramps}) ${there} ${rarely} (${andMore})`, {}),
  // A cramp now and then is none that keeps coming back; of what "one" is, that is asked once more.
  ifAsked('comesBack', `${gets} (${cramps}) ${there} ${rarely}`, { comesBack: 'no' }),
  ifAsked('comesBack', `${gets} one [of (them|these|those)] ${there} ${rarely}`, {}),
  ifAsked(
    'comesBack',
    `${gets} ([this|that|the|my] ${cramps}|one|one of (them|these|those)) ${there} [in (my|the) (calf|foot|leg)] (${often})`,
    {
      comesBack: 'yes',
    },
  ),
  ofLegBy(
    `[${happens}] [after|with|on|from] (every|each) [single] (run|set|stretch|block|string|lot|batch|spell|rotation) of [my|the|these|night|long] ${nights},
     [${happens}] [after|with|on|from] (every|each) [single] (night shift|shift|double shift|long shift|night duty),
     [${happens}] (every|each) [single] time [that] (i|we) (work|do|am on|are on|come off|finish|pull|have worked|have done|get off|am off) [my|the|a|some] [run of|set of|block of|stretch of] ${nights},
     (always|usually|normally|generally) (does|do|happens|happen|get|gets|have|has|comes|come|goes|feel|feels|is|are) [it|this|that|them|on|like this|like that] after [my|the|a|some] [run of|set of|block of|stretch of] ${nights},
     (the|a|next|following) [next] (day|morning|evening|night) after (every|each) [single] [long|hard] ${runs}`,
    { comesBack: 'yes' },
  ),
  ofLegBy(`${happens} (every|each) [single] time`, { comesBack: 'yes' }),
  ofLegBy(`(goes|gone|clears|cleared|went|settles) [away|off|up] (every|each) [single] time`, {
    comesBack: 'yes',
  }),
  // what brings it on, or ends it, is no bout
  [
    `${happens} (every|each) [single] time (i|my|the|we), (goes|gone|clears|settles) [away|off|up] (every|each) [single] time (i|my|the)`,
    {
      is: 'property',
      placeless: true,
      frames: [
        { asked: 'comesBack', says: { comesBack: 'yes' } },
        { says: {}, not: {} },
      ],
    },
  ],
  // after it, and not on it: no tightness of every run
  [
    `after (every|each) [single] [long|hard] ${runs}`,
    {
      is: 'property',
      placeless: true,
      frames: [
        { asked: 'comesBack', says: { comesBack: 'yes' } },
        { says: {}, not: {} },
      ],
    },
  ],
  ifAsked('comesBack', '(only|just) since (this|the|that|my|last|yesterday)', { comesBack: 'no' }),
  // a night's rest that ends it
  ofLeg('one (good|decent|proper|long|full) (sleep|night|kip|night of sleep) [and|then]', {}, {}),
];
