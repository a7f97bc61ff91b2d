/** How it began, the spot, the night, the joint, and whether it comes back, as it is told after a no to all of them. */
import type { Row } from '../entries.ts';
import { happenedToLeg, ifAsked, ofLeg } from './rows.ts';

const hurts = '(throb~|ache~|hurt~|pulse~|burn~|pound~)';
const muchly =
  '[like mad|like hell|like crazy|like anything|like billy o|a lot|loads|badly|so much|something awful|something fierce|like a drum]';
const wrongly = '[a bit|bit|really|quite|pretty|too|so|kind of|sort of]';
const seats = '(car|sofa|couch|bed|chair|armchair|desk|plane|train|bus|cinema|office)';
const bearably = '(murder|agony|torture|hell|killing me|brutal|the worst|awful)';
const coins =
  '(ten pence|fifty pence|ten p|fifty p|five p|one pound|two pound|pound|one rupee|two rupee|five rupee|ten rupee|rupee|one euro|two euro|euro|dollar|ten cent|five cent|twenty cent)';
/** What a fingertip covers, and what it does not. */
const dots =
  '(coin|thumb|thumbnail|thumb nail|thumb print|thumbprint|fingertip|finger tip|fingernail|quarter|nickel|dime|penny|marble|button|postage stamp|stamp|smartie|loonie|toonie|ten p|fifty p|five p|ten pence|fifty pence)';
const patches = '(hand|palm|fist|forearm|saucer|plate|phone|credit card)';

export const closingRows: readonly Row[] = [
  // how it began
  happenedToLeg(
    `came down ${wrongly} (hard|heavy|heavily|badly|wrong|wrongly|awkward|awkwardly|funny), (land|landed|landing) ${wrongly} (hard|heavy|heavily|badly|wrong|wrongly|awkward|awkwardly|funny|weird|weirdly),
     kicked me (in a (five a side|match|game|tackle|sparring)|at (football|soccer|training|karate|rugby|judo)|playing|during), (slid|sliding|piled|ploughed|cannoned|careered|bundled|clattered) (into|onto) (me|my), (trod|stamped|stomped|trampled) on (me|my)`,
    { injury: 'yes' },
    { injury: 'no' },
  ),
  happenedToLeg('jumped (off|down from|from) (a|the) (wall|ledge|roof|ladder|bridge|fence|gate|tree)', {
    injury: 'unsure',
  }),
  ifAsked(
    'injury',
    '(had|would) had a few, had (a skinful|one too many|a few (too many|drinks|beers|pints|jars|bevvies|wines)), (was|were) (drunk|hammered|plastered|wasted|blotto)',
    { injury: 'unsure' },
  ),
  ifAsked(
    'pop',
    '(a|one|this|the) [big|loud|dull|sort of] (clunk|clonk|thunk), (it|knee|ankle|something) [just|kind of|sort of] (clunked|clonked|thunked), felt it [go] (clunk|clonk|thunk)',
    { pop: 'yes' },
    { pop: 'no' },
  ),
  ifAsked(
    'pop',
    '(it|calf|leg|muscle) [just|kind of|sort of|all] (unzipped|unzips)',
    { pop: 'yes' },
    { pop: 'no' },
  ),
  // The night is of what woke, and the nothing of the pop.
  happenedToLeg('at night nothing (popped|cracked|snapped)', { pop: 'no' }, { pop: 'no' }),
  happenedToLeg('felt (it|something) (roll|rolling|shoot|ping) up (my|the) (leg|calf|thigh|back of)', {
    pop: 'yes',
  }),
  // in plain words, to what the closing questions ask
  ifAsked(
    'injury',
    `(did|do|have) not (do|done) anything [at all|special|wrong|silly], (did|have) not (hurt|injure|injured) (it|myself|anything)`,
    {
      injury: 'no',
    },
  ),
  ifAsked(
    'injury',
    '(banged|knocked|bashed|whacked|bumped) (it|them), (someone|somebody|a lad|a kid) kicked me',
    { injury: 'yes' },
  ),
  ifAsked(
    'comesBack',
    `not [like] [a|the|some] [thing|something|sort of thing] [that] (keeps|keep) (happening|coming back|coming on|doing it|recurring), (does|did|do) not keep (happening|coming back|coming on|recurring), (it is|this is|all|brand|totally|completely) new [to me|this week], never happened [to me] before, not [happened] before,
     not [one] i have had before`,
    { comesBack: 'no' },
  ),
  ifAsked(
    'comesBack',
    `(does|did|do) (it|this|that) (every|each) [long|hard] (time|drive|flight|trip|run|race|week|month|winter|spring|summer|autumn|fall|year), (had|have had) (it|this|them) before, get (it|this|them) (a lot|often|quite a bit|quite often|all the time|every (so often|year|month|few (weeks|months)))`,
    {
      comesBack: 'yes',
    },
    { comesBack: 'no' },
  ),
  ifAsked(
    'pinpoint',
    'right on the bone, (a|one) [small|tiny|little|sore] point on <my> (shin|bone|foot|heel|ankle|knee|hip)',
    {
      pinpoint: 'yes',
    },
    { pinpoint: 'no' },
  ),
  ifAsked('pinpoint', '[a|the] (broad|wide|big|large) area', { pinpoint: 'no' }),
  ifAsked(
    'restPain',
    `only [hurts|hurt|sore|painful|feel it|there] (when|while|if|whenever) i (am running|run|move|am moving|jog|am jogging|walk|am walking|put weight on it), only [hurts|sore|there] (running|when running|moving|walking|on runs|on the run)`,
    {
      restPain: 'no',
    },
  ),
  // what kind, and where
  ofLeg(
    'like [a|an|someone with a] (hot|red hot|white hot|burning) (needle|needles|poker|knife|wire|nail)',
    { quality: 'sharp' },
    {},
  ),
  ofLeg(
    '[if|when|where] [i|you|they|he|she] (press|push|poke|prod|pressing|pushing|poking|prodding) [right|just|exactly] (here|there) [on the bone]',
    { pinpoint: 'yes' },
    { pinpoint: 'no' },
  ),
  ifAsked(
    'pinpoint',
    '[there is] a spot [just|right|exactly] (there|here|on the bone|that), (right|just|exactly) (there|here) ouch',
    { pinpoint: 'yes' },
    { pinpoint: 'no' },
  ),
  // "Not exactly one dot" is spread; "not a dot, a pin prick" is as small as one. A bare "one point" may be a temperature.
  ifAsked(
    'pinpoint',
    '(a|one|single) [single|small|little|tiny|exact|wee] (dot|pin prick|pinprick|pinpoint|pin head|pinhead|pin point), (one|single) (exact|single|small|tiny) point, [no] (bigger|larger|smaller|wider) than (a|one) (dot|pin prick|pinprick|pinhead)',
    { pinpoint: 'yes' },
    { pinpoint: 'no' },
  ),
  ifAsked(
    'pinpoint',
    '(rather|sooner|more) than [just] (a|one) [single|exact] (dot|spot|point|pin prick|place)',
    {
      pinpoint: 'no',
    },
  ),
  // what it is no more than
  ifAsked('pinpoint', 'than (a|one) [single] dot', {}),
  ifAsked('pinpoint', '(stiff|tight|stiffness|tightness) [right|all|straight] across', {
    pinpoint: 'no',
    quality: 'dull',
  }),
  ifAsked('pinpoint', '(spot|spots|sore point|tender point|point|points)', {}, { pinpoint: 'no' }),
  ifAsked(
    'pinpoint',
    '(focal|local|localised|localized|point|bony|bone|pinpoint|spot) (tenderness|soreness|pain|ache), (sore|tender|painful) (spots|points|places|dots|bits|patches)',
    { pinpoint: 'yes' },
    { pinpoint: 'no' },
  ),
  ifAsked(
    'restPain',
    '[at night] only <my> (baby|babies|bub|dog|cat|kids|bladder|alarm|toddler|snoring|newborn|child|son|daughter) (wakes|wake|woke|gets|got|keeps) (me|us)',
    {
      restPain: 'no',
    },
  ),
  ofLeg(
    '(hurts|hurt|aches|sore|pain|throbs|bad|as bad) [is] [just|exactly|about] [the] same (whether|if|when) i [am] (lie|sit|rest|lying|sitting|resting|still|lay)',
    { restPain: 'yes' },
  ),
  ifAsked('pinpoint', '(mostly|mainly) [in|on|at] the one (bit|spot|place|part)', { pinpoint: 'unsure' }),
  ifAsked(
    'pinpoint',
    `(size|width|breadth) of (a|an|one|the|my|me|your) [small|little|${coins}] ${dots}, ${dots} (size|sized|wide|width), (a|one) thumbprint`,
    { pinpoint: 'yes' },
    { pinpoint: 'no' },
  ),
  ifAsked(
    'pinpoint',
    `(size|width|length) of (a|the|my|me|your) [whole|entire|full] ${patches}, (as|so) (big|wide|long|broad) as (a|the|my|me|your) [whole|entire|full] ${patches}, ${patches} ['s] (size|sized|wide|width|long|length|across),
     (three|four|five|six|seven|eight|several|few) inches (long|wide|across|of it), (ten|twelve|fifteen|twenty) (centimetres|centimeters|cm) (long|wide|across|of it),
     (straight|spread|goes|going|all) right across, (whole|full|all the) way (across|along|down|round|around), all (down|up|across) <my> (front|back|inside|outside|side|middle), not one (place|bit|area)`,
    { pinpoint: 'no' },
  ),
  // at rest
  ofLeg(
    `${hurts} ${muchly} (when|while) [i am] (sat|sitting|lying|lounging|slumped) [down|there|here|still] [watching|on|in|at] [the|my] (telly|tv|${seats}), ${hurts} [just] all night [long],
     ${hurts} (when|while) i am not (doing (anything|much)|moving|active|on my feet|using it),
     (pain|ache|it|throbbing) only (goes|goes away|eases|stops|settles|feels better|is better) (when|while|once) i am (moving|walking|running|up and about|on the move),
     (hopping|leaping|lepping) (at night|in bed), can not get comfortable (in bed|at night|lying|in any position|to sleep),
     (sitting|sat|lying|driving) (in|on|at) (the|my|a) ${seats} it is ${bearably}`,
    { restPain: 'yes' },
    { restPain: 'no' },
  ),
  ifAsked(
    'restPain',
    '(can not|never) get comfortable, (wakes|woke|waking) (the|my) (wife|husband|missus|partner|mrs|girlfriend|boyfriend|other half)',
    { restPain: 'yes' },
  ),
  // joints
  ofLeg(
    '(only|just) bends [to|about|as far as|up to|at] [about|around] [a] (right angle|ninety [degrees]|half way|halfway|forty five [degrees])',
    { motion: 'limited' },
  ),
  ofLeg('stuck (at|on) [about|around|roughly] (ninety|forty five|thirty|twenty|sixty|a right angle)', {
    jointTrouble: 'locked',
  }),
  ifAsked(
    'jointTrouble',
    '(will not|can not|could not|does not|would not) [fully|quite|really|completely] straighten [it] [fully|out|all the way|completely]',
    { jointTrouble: 'unsure', motion: 'limited' },
  ),
  ifAsked('jointTrouble', '(lift|bend|straighten|move|push) it with (my|both) [two] (hands|hand)', {
    jointTrouble: 'unsure',
  }),
  ofLeg('(fell|fallen|gone down) [over] (once|twice|three times|a few times) (because of|thanks to) it', {
    jointTrouble: 'givesWay',
    injury: 'yes',
  }),
  ifAsked(
    'restPain',
    '(twinge|twinges|pinch|pinches|niggle|nips) (when|if|whenever) i (roll|turn) (over|onto it|on it|on to it) [in bed]',
    { restPain: 'ache', pain: 'mild' },
  ),
  ifAsked(
    'restPain',
    '(pain|sore|hurts|aches|ache) (when|if|whenever) i (roll|turn) (over|onto it|on it|on to it) [in bed]',
    { restPain: 'ache', pain: 'unsure' },
  ),
  ofLeg('[then] [i] (unlock|unlocked|unstick) it', { jointTrouble: 'catches' }),
  // again
  // once before: whether it keeps coming back is asked once more
  ifAsked(
    'comesBack',
    `had (it|this|that|the same|same) [thing|trouble|pain] [back] [once] (last|in the|back in the) (spring|summer|autumn|fall|winter|christmas|season) [too|as well|also], had (the same|same) [thing|trouble|pain] last year [too|as well|also], had (it|this|that|the same|same) [thing|trouble|pain] (a few|two|three|some) (months|years) (ago|back) [too|as well|also]`,
    { comesBack: 'unsure' },
  ),
  ifAsked(
    'comesBack',
    `until it (did not|was not|came back|started again), on and off (since|for|all) [last|about|the|this] [year|month|summer|winter|spring|autumn|christmas|months|weeks|years|ages|season],
     (the|same) (thing|trouble|pain|place|story) as last (time|year|season|summer|winter), same as [it was] last (year|season|summer|winter|spring|autumn|fall), (old|usual) (trouble|problem|complaint|issue|niggle) (flaring|playing|acting|kicking|back|again), the one before (christmas|easter|that|last|summer), not (just|only) (the|this|that) once, more than (the once|once)`,
    { comesBack: 'yes' },
  ),
];
