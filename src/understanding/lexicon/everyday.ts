/** What rest, sleep, the day and the stairs are like, how it began and what was taken, as it is said in answer to these questions. */
import type { Findings, Site } from '../../triage/index.ts';
import type { Row } from '../entries.ts';
import { happenedToLeg, ifAsked, ofLeg, ofRunner, ofThe, the } from './rows.ts';

const ofPlaces = (at: readonly Site[], phrases: string, yes: Findings): Row => [
  phrases,
  { is: 'property', frames: [{ of: ['part'], at, says: yes }] },
];

const atRest =
  '(at night|in the night|during the night|by night|of a night|(some|most|many|odd|few) nights|in bed|lying|lying down|lying still|sitting|sat down|at rest|resting|when resting|when sitting|when lying [down]|when [i] (lie|sit|rest|sleep|am sat|am sitting|am lying|am resting|am in bed|am still|do nothing|stop) [down|still])';
const stopping =
  '(stop|rest|sit|sit down|lie|lie down|put my feet up|am off my feet|get off my feet|am sat|stand still|take the weight off)';
const ends =
  '(stops|settles|goes|goes away|eases|eases off|disappears|calms down|is gone|is fine|is okay|is quiet|quietens|quiets down|passes)';

export const everydayRows: readonly Row[] = [
  // at rest
  ofLeg(
    `(pulse~|throb~|beat~|hurt~|ache~|burn~|come~ on|comes|starts|worse|worst) ${atRest}, (lying|lay|lie|was lying) [there] awake [with|from|because], (woken|woke|wakened|waking) up (from it|with it|by it|from the pain|with the pain|twice|three times|several times), (sore|hurts|painful) to (sit|lie) [still|down], even (resting|sitting|lying) [down|still] [it] (hurts|aches|throbs|is sore),
     (it|this|that|the pain|he|she) (is|has) (woken|waked|woke) (me|us), (sat|sitting|lying|resting|lying down|sat down|sitting down|at rest|still) [it is] [about|much|just|pretty much|exactly] the same, (walking|moving|running) [about|around] or (sat|sitting|lying|resting|sat down|lying down|sitting down) [it is] [about|much|just|pretty much|exactly|all] the same,
     (even when|when) i (do|am doing) nothing, (always|constantly) (there|present) even, round the clock, twenty four seven, day and night, night and day`,
    { restPain: 'yes' },
    { restPain: 'no' },
  ),
  ofThe(
    ['rest'],
    '(ruined|broken|disturbed|terrible|awful|rough|poor|destroyed|interrupted|hell|torture|murder|nightmare)',
    { restPain: 'yes' },
    { restPain: 'no' },
  ),
  ifAsked(
    'restPain',
    `(never|not) ${atRest}, ${atRest} [i] (feel|have|notice) nothing, ${atRest} it ${ends}, ${ends} [as soon as|soon as|when|once|whenever|the minute|the moment] i ${stopping}, [as soon as|soon as|when|once|whenever|if|the minute] i ${stopping} [and|then] [it] ${ends}, i ${stopping} and it ${ends}, gone (as soon as|when|once|the minute) i ${stopping}, (does|do|did) not (hurt|bother|ache|throb|annoy|trouble|wake) [me|us] ${atRest}, only (on|with|in|during) (movement|effort|exercise|activity|motion|impact|load), the bed is (fine|good|okay|no problem), bed is (fine|good|okay|no problem), (drop|drops|dropping|nod|nods|nodding) (off|straight off|right off) [to sleep] (quick|quickly|fine|easy|easily|no bother|no trouble|no problem|like a light|straight away|right away|grand|rightly|sharpish)`,
    { restPain: 'no' },
  ),
  // joints and how they move
  ofLeg('catching (feeling|sensation)', { jointTrouble: 'catches' }, { jointTrouble: 'none' }),
  the('daily', '(groceries|grocery shopping|the shopping|housework|chores|errands|the school run)'),
  the('walking', '(dog walk|dog walks|walking the dog|walk to (work|the shops|the station))'),
  ['(bending|straightening|flexing|flexion|extension) [it]', { is: 'subject', kind: 'movement' }],
  ofThe(
    ['movement'],
    '(reduced|limited|restricted|less|blocked|impossible)',
    { motion: 'limited' },
    { motion: 'full' },
  ),
  ofRunner(
    '(get|bring|pull|touch|bend|lift) <my> heel [up|anywhere near|all the way] [to|up to|near|against] <my> (butt|bum|backside|bottom|arse|ass|glute|glutes)',
    { motion: 'full' },
    { motion: 'limited' },
  ),
  ofLeg('full (movement|motion|mobility|range)', { motion: 'full' }, { motion: 'limited' }),
  ofLeg(
    `(gets|get|is|feels|becomes) better (as|when|once|while) i (move|walk|get going|warm up|keep going|get moving), [stiff|rusty|tight|creaky] (first thing|in the morning|first thing in the morning|at first|at the start|the first (mile|kilometre|few steps|ten minutes|five minutes)) [and|but] then (fine|good|okay|loose|better|gone|eases|it is fine|it is okay|it eases|it goes|all right)`,
    { motion: 'eases' },
    {},
  ),
  ifAsked(
    'comesBack',
    `[had|have had] (it|this) [on and off] (last year|last season|for years|on and off|before|in the past|every year|a few times), (second|third|fourth|fifth) time, (rested|rest|resting) [it] [for] [one|two|three|a|a few|ten] [week|weeks|days|month] (and|but) [it is|it|it has] (still|no|not) (there|change|better|gone|here|sore|hurting|hurts|the same|changed|helped|worked|shifted|done (anything|much))`,
    { comesBack: 'yes' },
    { comesBack: 'no' },
  ),
  happenedToLeg(
    `(rest|resting|rested|the rest|time off|[a] (week|weeks|fortnight) off) [it|her|him|them|up] [and|but] [that|it] [simply|really|just|honestly|sadly] (has|have|did|does|is) not [really|actually|even|been] (help|helps|helped|helping|work|worked|working|shift|shifted|shifting|touch|touched|touching|change|changed|made (a|any|much) difference|make (a|any|much) difference|do|done|doing) [it|anything|much|a thing|any good]`,
    { comesBack: 'yes' },
  ),
  happenedToLeg(
    '(rest|resting|rested|time off|(week|weeks|fortnight) off) [it|her|him] [and] [it] [makes|made|has made|is making] no (odds|difference|change|impression|joy|luck)',
    { comesBack: 'yes' },
  ),
  ifAsked(
    'comesBack',
    'new to me, new thing [for me], new one [for me], a one off, one off, (just|only) (the|this|that) once',
    { comesBack: 'no' },
    { comesBack: 'yes' },
  ),
  // ill
  ofRunner(
    '(diarrhea|diarrhoea|dysentery|upset tummy|upset belly|bad (belly|tummy) all)',
    { illness: 'unwell' },
    { illness: 'none' },
  ),
  ofRunner(
    '(scratch|itch|irritation) in (the|my) throat, (mucus|mucous|slime|phlegm|snot) in (the|my) (nose|throat), nose [is] (drips|runs|dripping|leaking|leaks|streaming|pouring|stuffy), (drippy|dripping|leaky|leaking|streaming|stuffed) nose',
    { illness: 'headCold' },
    { illness: 'none' },
  ),
  ofRunner(
    '(recovered|recovering|recuperating|coming out) (from|of) [the|a|my] (flu|bug|cold|covid|virus|infection|illness|bronchitis|pneumonia|cough|stomach bug), (getting over|got over|just over|over) [the|a|my] [bad|head|heavy|nasty|rotten] cold',
    { illness: 'recovering' },
  ),
  // what runs in a family, and long journeys
  ofRunner('(blood clot|blood clots|clot|clots|dvt|thrombosis) in (the|my) family', {}, {}),
  ofRunner(
    'travel~ [by|on|in] [a|the] (train|bus|car|coach|plane) [for] (four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|sixteen|twenty) hours, bedridden',
    { clotRisk: 'major' },
    { clotRisk: 'none' },
  ),
  [
    '(slept|sleep|sleeps|sleeping|asleep|kip|kipped|dozed) [for|about|a|like|my|the|full|solid|good|whole|easily] [a|solid|good|full] (six|seven|eight|nine|ten|eleven|twelve) [and a half] [solid|full|good] hours (straight|solid|through|non stop|in one go|on end)',
    {
      is: 'property',
      placeless: true,
      event: true,
      frames: [{ asked: 'restPain', says: { restPain: 'no' }, not: {} }, { says: {} }],
    },
  ],
  // how it began
  happenedToLeg(
    `(foot|ankle|leg|knee|heel) (bent|folded|twisted|turned|went|rolled|buckled|gave) (under|underneath|beneath|over|inwards|outwards|sideways) [me|it], (put|placed|set|planted) my foot [down] (wrong|badly|funny|awkwardly|crooked|in a), [a|the|some] (car|van|bike|cyclist|scooter|dog|horse|bus|taxi|motorbike) (hit|knocked|ran into|crashed into|drove into|clipped|bowled) [into] me [over|down], (did|done) the splits, (fell|landed|came down|crashed) [hard|heavily|badly|right|straight] [down] (on|onto) (it|my|the)`,
    { injury: 'yes' },
    { injury: 'no' },
  ),
  ifAsked(
    'injury',
    '(came|come|comes|crept|built|building|started) (on|up) [very|really|quite] (slow|slowly|gradually|gradual|bit by bit), (started|began|came|came on|appeared|arrived|crept in) [all] (by itself|on its own|of itself|from nothing|from nowhere|out of nothing|out of the blue|out of nowhere|by bits|little by little|over (days|weeks|time|the weeks)|with no reason|without reason|without any reason), no (reason|cause|accident|incident|event|trauma) [for it], nothing special [happened]',
    { injury: 'no' },
  ),
  happenedToLeg(
    '(threw|thrown|lobbed|chucked|flung|shot) a (stone|rock|brick|ball|dart) at (me|my), (big|loud|small|little|dull|sudden|clear) (tak|tac|tock|tick|clack|click and pain|crac|plop|thwack|thud)',
    { pop: 'yes' },
    { pop: 'no' },
  ),
  ifAsked(
    'pop',
    '(hear|heard|notice|noticed) (any|a|some|one) [kind of|sort of] (sound|noise|pop|crack|snap|click)',
    { pop: 'yes' },
    { pop: 'no' },
  ),
  // what was taken
  ifAsked(
    'painkiller',
    '(needed|wanted|taken|took|had|used|touched|tried|swallowed|need|take) (any|anything|one|them|some) [yet|for it|today|so far], on anything [for it|right now|at the moment]',
    { painkiller: 'yes' },
    { painkiller: 'no' },
  ),
  ifAsked('illness', '(feel|feeling|am) [very|quite|really|pretty|perfectly|still] well [in myself]', {
    illness: 'none',
  }),
  ifAsked('painkiller', 'nothing (taken|swallowed|used|needed), (taken|took) [absolutely] nothing', {
    painkiller: 'no',
  }),
  ofRunner(
    '(diclofenac|voltaren|voltarol|ibuprofen|diclo|volini|moov|iodex|biofreeze|traumeel) (gel|cream|spray|ointment|patch|emulgel), (volini|moov|iodex|biofreeze|salonpas|pain (gel|cream|spray|patch))',
    { painkiller: 'unsure' },
    { painkiller: 'no' },
  ),
  // what kind
  ofLeg(
    `like [a|an|i have a|having a|an old|one big|a deep] (bruise|toothache|rubber band|elastic band|stretched rubber band|stretched band|tight band|weight|brick), (stretched|tight) [rubber|elastic] band, crampy, cramp like, crampish, achey like, bruised feeling, bruise like, vice like, tight (rope|string|cable|wire)`,
    { quality: 'dull' },
    {},
  ),
  ifAsked('quality', 'a toothache, a (stretched|tight) [rubber] band', { quality: 'dull' }),
  ofLeg(
    '[like] [i am] [getting|being] [someone|somebody] (stabbed|stabbing|knifed|skewered|electrocuted|stung), (electric|electrical|electricity) [feeling|like|type|shock|shocks], (jabs|jab) (me|at me|in there), (a stab|stabs) of pain, (sharp|stabbing|shooting) (twinge|twinges|jolt|jolts|stab|stabs)',
    { quality: 'sharp' },
    { quality: 'dull' },
  ),
  // one spot
  ofLeg('(tender|sore|painful) (spot|point|place)', { pinpoint: 'yes' }, { pinpoint: 'no' }),
  ifAsked(
    'pinpoint',
    'all the way (along|down|up|round|around), here and there, up and down the (whole|leg|shin|muscle|calf|thigh|bone)',
    { pinpoint: 'no' },
  ),
  // swelling, bruises, fever
  ofLeg('full of (water|fluid|liquid)', { swelling: 'clear' }, { swelling: 'none' }),
  ofLeg(
    '(minimal|mild|trace|minor|trace of) (oedema|edema|effusion|fluid)',
    { swelling: 'slight' },
    { swelling: 'none' },
  ),
  ofLeg(
    '(blue|black|purple|dark) (mark|patch|spot|area) [the] size of <my> (palm|hand|fist|saucer|plate), all [the] (colours|colors), every (colour|color)',
    { bruise: 'yes' },
    { bruise: 'no' },
  ),
  ofRunner(
    'i am burning up, (woke|wake|waking) [up] burning [up] [hot], burning up (all night|last night|in bed|under the covers)',
    { fever: 'yes' },
    { fever: 'no' },
  ),
  // walking
  ofRunner(
    '(hopping|hop|hopped) (about|around|round) [the] (house|flat|room|kitchen|office|place|garden), stand but not walk',
    { walking: 'unable' },
  ),
  ofRunner(
    '(walk|walking|walks|walked) short [on it], (short|shorter|little|small|tiny) (step|steps) when i walk, (walk|walking|taking|take) (with|in|wee|short|shorter|little|small|tiny) [short|little|small|tiny] (step|steps), (walk|walking|walks|walked) (stiffly|slowly|carefully|weird|weirdly|oddly|awkwardly|gingerly|lopsided|lopsidedly|tilted|sideways|cautiously|unevenly|tenderly|delicately), (favour|favor|favours|favors|baby|spare|nurse) (it|the|my|my other|the other) [leg|foot|side|bad leg], i (shuffle|waddle|tiptoe|hirple), (shuffle|shuffling) (about|around|along)',
    { walking: 'altered' },
    { walking: 'normal' },
  ),
  ofRunner(
    '(weight bearing|weightbearing) [is] [no problem|fine|ok|okay|full|fully|good], (four|ten|five|a few|any|twenty) steps [are|is] (no problem|fine|okay|easy|easily|no bother|okay only)',
    { walking: 'normal' },
    { walking: 'unable' },
  ),
  // the day
  ifAsked(
    'dailyLife',
    `(get|stand|come) [up] (out of|up from|off|up off|up out of) <my> (chair|sofa|couch|seat|bed|toilet|loo|car|floor|bath|tub|bench), (kneel|squat|crouch|bend down|sit down|stand up|climb [the] stairs|take [the] stairs|use [the] stairs|do [the] stairs)`,
    { dailyLife: 'no' },
    { dailyLife: 'stairs' },
  ),
  ofRunner(
    '(one|a) step at a time [down|up|on] [the] [stairs], [both] hands on the (rail|banister|railing)',
    { dailyLife: 'stairs' },
  ),
  ofThe(
    ['stairs'],
    '(a whole (thing|production|performance|event|operation|saga)|a production|a negotiation|an ordeal|an event|an expedition|a performance|a palaver|a to do|a faff|a saga|a challenge|a workout|an adventure|a drama|a big deal|a fight|a slog|a nightmare|nightmare|impossible|torture|agony|not happening|out of the question|a mission|a chore|not fun|a killer|hellish|dreadful|not easy|not great|not good|my enemy|the worst)',
    { dailyLife: 'stairs' },
    { dailyLife: 'no' },
  ),
  ofThe(
    ['daily'],
    '(impossible|hard|difficult|a struggle|a nightmare|out of the question|suffering|suffers|affected|too much|not possible)',
    { dailyLife: 'yes' },
    { dailyLife: 'no' },
  ),
  [
    '(housework|house work|my job|household|daily tasks|daily activities|daily routine|day to day stuff|everyday life|everyday things|normal life)',
    { is: 'subject', kind: 'daily' },
  ],
  ifAsked(
    'dailyLife',
    '(got|get|did|done|do|doing|bought|fetched|carried) [the|my|all the|a|some|two|three|all my|a few] [loads of|load of|bit of] (laundry|washing|groceries|ironing|dishes|cleaning|cooking|vacuuming|hoovering|gardening|messages|errands|weekly shop|big shop|food shop), (work|go to work|do my job|do my work|carry <my> (baby|child|kids|kid|shopping|bags|toddler|bairn)|lift <my> (baby|child|kids|kid|toddler)|drive|cook|clean|shower|wash myself|look after the kids|get about|do (everything|anything) [as (normal|usual|always)|like (normal|always)])',
    { dailyLife: 'no' },
    { dailyLife: 'yes' },
  ),
  ifAsked(
    'dailyLife',
    '(do|doing|did) everything [as (normal|usual|always)|like (normal|always)], [do] all [my] (chores|jobs|usual things) (fine|as normal|as usual)',
    { dailyLife: 'no' },
    { dailyLife: 'yes' },
  ),
  ifAsked(
    'dailyLife',
    '(affect|affects|affecting|bother|bothers|disturb|disturbs|limit|limits|hinder|hinders|change|changes|hamper|stops|stopping|prevents|keeps) [me|us] [in|from] [doing] [my|the] (day|daily life|life|work|working|routine|normal life|day to day|job|chores|things|housework)',
    { dailyLife: 'yes' },
    { dailyLife: 'no' },
  ),
  // breath, nerves, cold
  ofThe(['breath'], '(clear|free|open|unlabored|unlaboured|even|easy)', { chest: 'no' }, { chest: 'yes' }),
  ofThe(['feeling'], 'all (there|intact|present)', { nerve: 'none' }, { nerve: 'tingling' }),
  ofRunner(
    '(leak|leaks|leaked|leaking) [some|a little|a bit of] (urine|wee|pee), (start|starting) to (pee|wee|go|urinate) is (hard|difficult|a problem), (trouble|problem|problems|difficulty|hard|slow|struggle) [to] (start|starting) to (pee|wee|urinate|go)',
    { nerve: 'saddle' },
    { nerve: 'none' },
  ),
  ofPlaces(
    ['foot', 'toe', 'ankle'],
    '(drops|dropping|dropped|falls down|will not move|does not move|do not move|can not move|did not move)',
    { nerve: 'weak' },
  ),
  ofRunner(
    '(looked|look|looking|checked|check|checking) [in|at|into|down] the (toilet|loo|bowl|pan|lavvy|jacks|dunny|bog|toilet bowl)',
    {},
    { darkUrine: 'unsure' },
  ),
  ifAsked('fever', '(a|any) thermometer', {}, { fever: 'unsure' }),
  ofRunner(
    '(have|got) all (my|the) feeling, (have|got|is) [got] [full|good|normal|plenty of] feeling (everywhere|all over|[in|on] (everything|all of (it|them)|the lot|every (toe|bit)|(all|both) [of] [my|the] (toes|feet|legs)|both))',
    { nerve: 'none' },
    { nerve: 'tingling' },
  ),
  ofRunner('(feel|feels|felt|am|are) dead (tired|beat)', { fatigue: 'exhausted' }, { fatigue: 'none' }),
  ofThe(['part'], '(greyish|whitish|paleish|has no (colour|color|warmth|blood|pulse) [in it])', {
    cold: 'yes',
  }),
  ifAsked(
    'cold',
    '(pink enough|normal colour|normal color|normal temperature|same (colour|color|temperature) [as always|as the other])',
    { cold: 'no' },
    { cold: 'yes' },
  ),
  // "All good on the swelling": none.
  ...(
    [
      ['(swelling|puffiness)', { swelling: 'none' }],
      ['(heat|redness)', { heat: 'no' }],
      ['(fever|temperature)', { fever: 'no' }],
      ['(bruising|bruises|bruise)', { bruise: 'no' }],
      ['(numbness|tingling)', { nerve: 'none' }],
    ] as const
  ).map(([thing, says]) =>
    ofRunner(
      `[all] (good|fine|okay|ok|clear|grand|sweet|golden) (on|for|with|as for|as regards) [the|any] ${thing}`,
      says,
      {},
    ),
  ),
];
