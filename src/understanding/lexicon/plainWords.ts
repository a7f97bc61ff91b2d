/** What strangers said for walking, the day, swelling, falls, spots and how it goes, beside the words in the other tables. */
import type { Row } from '../entries.ts';
import { happenedToLeg, ifAsked, ofLeg, ofLegBy, ofRunner } from './rows.ts';

const itWas =
  '(it|they|she|he|that) (was|were|has been|had been) [at (six|seven|eight|nine|breakfast|breakfast time|lunch|first)|before|yesterday|last night|this morning]';

export const plainRows: readonly Row[] = [
  // asked for a limp, and nothing else
  [
    '(a|only a|just a) [very] (slight|tiny|small|wee|little|mild|bit of a) one',
    { is: 'property', frames: [{ asked: 'walking', alone: true, says: { walking: 'limping' } }] },
  ],
  // walking and the day
  ofLeg('(put|putting|bear|take|get) (zero|no|nil) weight [at all] [on] [it]', { walking: 'unable' }),
  ofLeg(
    '(take|manage|do|walk) (a|one|two|three|four|five|a couple of|a couple|more than two|more than a few|even two) (step|steps|paces) [unaided|on it]',
    { walking: 'normal' },
    { walking: 'unable' },
  ),
  ofRunner(
    '(can not do|can only do|can only manage|do|doing|only do|can not (get|go|come) (up|down)|can only (get|go|come) (up|down)) [the] stairs [except|but|only|unless] (backwards|sideways|on my bum|on my bottom|one at a time|like a crab|holding on), stairs [that|which] (i|we) [only|have to|can only] (do|go|take|climb|come down) (backwards|sideways|on my bum|on my bottom|one at a time|like a crab|holding on), (go|going|come|coming) [down|downstairs|up] backwards [down] [the] [stairs]',
    { dailyLife: 'stairs' },
  ),
  ifAsked('walking', 'walked [the] dog, walked the dog', { walking: 'normal' }),
  ifAsked(
    'bloodThinner',
    '(take|taking|on) (anything|any (tablets|pills|meds|medication|medicine|medicines|drugs))',
    { bloodThinner: 'unsure' },
    { bloodThinner: 'no' },
  ),
  ifAsked(
    'bloodThinner',
    '(take|taking|on) (nothing|no (tablets|pills|meds|medication|medicine|medicines|drugs))',
    { bloodThinner: 'no' },
  ),

  ifAsked(
    'comesBack',
    '(every|each) [single|flipping|flaming|bloody|blooming|damn|bleeding|freaking|blessed] (spring|summer|autumn|fall|winter|year|season|month|few weeks|couple of months|time), another time',
    { comesBack: 'yes' },
  ),
  ifAsked(
    'dailyLife',
    '(going|coming|getting|walking) (downstairs|down stairs|upstairs|up stairs)',
    { dailyLife: 'stairs' },
    { dailyLife: 'no' },
  ),
  ofRunner(
    `(push|pull|haul|hoist|heave|lever|shove|lift|pushing|pulling|hauling|heaving|levering) [myself|me|meself] (up|out) (with|using|by|on) <my> (arms|hands|elbows), (need|use|using|needing) <my> (arms|hands) to (get|push|stand|come|climb|haul|lever) [myself] (up|out|off),
     (avoid|avoiding|dodging|dodge) [all|the|going down|going up|deep] (stairs|squatting|squats|kneeling|crouching), (squatting|stairs|kneeling|crouching|squats) [that|is what] (i|we) [just|try to] (avoid|am avoiding)`,
    { dailyLife: 'stairs' },
  ),
  ofRunner(
    `(groceries|shopping|food|messages|everything|dinner) (delivered|brought in|fetched), (can not|could not) (be|stay|stand) on my feet [for] [long|very long|long enough],
     (can not|could not) stand [for] (long|long enough|more than a minute) [to cook|to wash up], (someone|somebody|the kids|my wife|my husband|my partner) (has|had|have) to (help me|do the|carry|drive|dress|put my), (everything|dressing|getting dressed|chores|housework|shopping) takes [me] (forever|ages|twice as long|so long), getting to the (mailbox|car|door|bathroom|kitchen|shops) is [so|really|pretty] (rough|hard|a struggle|tough)`,
    { dailyLife: 'yes' },
  ),
  // swelling, heat
  ofLeg(
    `(puffed|blown) up like [a|an], (ballooning|balloons|puffing up|blowing up|swelling up|blew right up|puffed right out),
     (golf ball|egg|tennis ball|plum|grape|lemon|orange|grapefruit|melon|football|baseball|snooker ball|apple|bag of water) (under|beneath|in|on) (the skin|my skin|my|me|the),
     (shoved|stuck|put|slipped|stuffed) (a|an|half a) (golf ball|egg|tennis ball|plum|lemon|orange|melon|football|snooker ball|apple) [under|beneath|in|inside] [the|my] [skin]`,
    { swelling: 'clear' },
    { swelling: 'none' },
  ),
  ofLeg(
    `[still|really|all] fat (above|over|round|around|below|under),
     (it|they|foot|feet|ankle|ankles|toe) [just|nearly|really|all|totally|completely] (fills|filled|fill) [up|out] (the|my|me) [whole] (boot|shoe|trainer|sneaker|sock|boots|shoes|trainers)`,
    { swelling: 'clear' },
    { swelling: 'none' },
  ),
  [
    '[a|this|that|one] (big|huge|massive|large|great|whopping|giant|enormous|great big) [old|fat|ugly|dark|nasty] (green|purple|blue|black|yellow|brown) (patch|blotch|splodge|stain|mark|area)',
    {
      is: 'property',
      frames: [
        { of: ['part', 'skin'], says: { bruise: 'yes' } },
        { of: ['unnamed'], asked: 'bruise', says: { bruise: 'yes' } },
      ],
    },
  ],
  ofLeg(
    '[red] (streak|streaks|line|lines|track) [is|that is] (crawling|creeping|running|going|heading|tracking|travelling|moving|climbing) up',
    {
      heat: 'yes',
    },
  ),
  // how it began
  happenedToLeg('(ran|run|knocked|bumped|banged|barged|bashed|walked|charged|rammed|wheeled) into (me|my)', {
    injury: 'knock',
  }),
  happenedToLeg(
    '(crashed|smashed|cycled|rode|drove|reversed|backed|skated|scooted|ploughed) (into|over) (me|my), (ran|run|rolled) over my',
    { injury: 'yes' },
  ),
  happenedToLeg(
    '(took|taken|had|take) a (header|spill|dive|nosedive|purler|digger|faceplant|face plant|nasty fall|bad fall|big fall|stack|slide), (falling|fell|fall|fallen|came|come|flew|flung|thrown|knocked) (from|off) [a|the|my] (bicycle|bike|cycle|stairs|scooter|motorbike|horse|ladder|kerb|curb|treadmill|wall), (went|gone|going) arse over [tit|elbow|apex]',
    { injury: 'yes' },
  ),
  happenedToLeg(
    `(got|was|been|getting|get) (whacked|smacked|walloped|thumped|belted|kneed|kicked) [hard|right] (on|in) [the|my|me], (where|when) i (got|was) [accidentally] (whacked|smacked|walloped|thumped|belted|kneed|elbowed|kicked|hit|clobbered), (where|when) [the|her|his|their|a|another] [other] [girl|boy|lad|player|man|fella|guy|keeper] ['s] (knee|elbow|boot|foot|heel|studs|shoulder|stick|ball) (got|hit|caught|landed|clipped|whacked) (me|it|my), (clattered|whacked|walloped|clobbered|smacked|bashed|cracked|clipped|caught|banged|knocked|skelped) (it|<my> (knee|shin|toe|foot|ankle|hip)) (on|off|against) (the|a|my|our) [coffee|dining|kitchen|bedside|garden|side] (table|desk|chair|bed|bench|door|gate|cupboard|drawer|dishwasher|pram|bedpost|worktop|sofa)`,
    { injury: 'knock' },
  ),
  happenedToLeg(
    '(got|get|took|take|had|caught) (a|one) [good|bit of a|sore|wee] (kick|boot|whack|belt|dig|knee|stray boot) (in|on|to) (the|my)',
    {
      injury: 'yes',
    },
  ),
  ifAsked(
    'pop',
    '(turned|looked|spun) (round|around|behind|behind me|back) [and|but] [there is|there was|i saw|saw] (nobody|no one|not a soul) [was|there|about|behind me]',
    { pop: 'yes' },
  ),
  // named to be denied: "falls" told as such are no injury ("it falls asleep")
  ifAsked(
    'injury',
    '[specific|particular|obvious|real|actual|single|major|big] (injury|injuries|falls|tumbles|trips|knocks|twists|sprains|bumps|stumbles|accidents|incidents|events|event|incident|trauma|mishap|mishaps|collisions|crash|crashes)',
    {},
    { injury: 'no' },
  ),
  ifAsked(
    'pop',
    '(pops|popping [sound|noise|feeling|sensation]|snaps|cracks|bangs|twangs)',
    {},
    { pop: 'no' },
  ),
  ifAsked('pop', '[one|big|single] sudden (event|incident|moment|thing)', {}, { pop: 'no', injury: 'no' }),
  ifAsked('injury', '(a|any) stack', { injury: 'yes' }, { injury: 'no' }),
  happenedToLeg(
    '(nudged|brushed|barked) (the|a|my|it on|it off|against|off) [edge of] [the] [bath|table|bed|door|kerb|desk|step|chair]',
    {
      injury: 'knock',
    },
  ),
  happenedToLeg(
    `(someone|somebody) [had|has|'s|just] (booted|kicked|hit|shot|whacked|punched|thumped|clobbered|hoofed|walloped|smacked|clipped) me [hard] [from behind|in the (calf|leg|heel|ankle|back of the leg)],
     (like|thought|if|though) [that] some (bugger|sod|git|eejit|idiot|lad|fella|bloke|guy|clown|joker) [had|has|have|'s|just] (booted|kicked|hit|shot|whacked|punched|thumped|clobbered|hoofed|walloped|smacked|clipped|belted) me,
     (went|goes|go) off like [a|the] [starter|starting] (rifle|gun|gunshot|pistol|firework|firecracker|cracker|cap gun|whip),
     (someone|somebody) [had|has] (threw|thrown|lobbed|chucked) a (stone|rock|brick) at (me|it), (like|as if) i [had|have] [been|got] (kicked|shot|booted|hit) [from behind|in the (calf|leg|heel)]`,
    { pop: 'yes' },
  ),
  [
    '(catches|catch|nips|jabs) me',
    {
      is: 'property',
      frames: [
        { of: ['part'], at: ['knee', 'ankle', 'hip'], says: { jointTrouble: 'catches' } },
        { of: ['part'], says: { pain: 'unsure' } },
        { of: ['chest', 'breath'], says: { chest: 'yes' } },
        { of: ['unnamed'], says: {} },
      ],
    },
  ],
  // one spot
  ofLeg(
    `(one|a|this|that|single|in one|just one|only one) [daft|silly|stupid|particular|little|wee|tiny|dime|coin|penny|pea|ten p|thumbnail|fingertip] (little|sized|size|wee|tiny|small) (spot|point|place|patch),
     (one|just one|only one|a) [little|small] (thumb|fingertip|finger|coin|pea|dime|penny) (sized|size|wide|width) (spot|point|place|patch|bit|area), (put|get|place|lay|stick) (one|a|my|the) [little|index|pinky] (finger|fingertip|thumb) [right|bang|straight|smack|exactly|dead] on (it|the spot|the place|where), [i can] cover [it] with (a|my|one) (fingertip|finger|thumb|thumbprint|ten p|coin),
     (one|a|single|this|that) [exact|particular|tender|sore|single] (spot|point|place) [right|just] on the [shin] bone,
     (point|pointing) (to|at) it with (one|a) finger`,
    { pinpoint: 'yes' },
    { pinpoint: 'no' },
  ),
  // rest
  ofLeg(
    '(throbs|aches|hurts|jolts|shocks|pulls|kicks) (me|us) awake, (throbs|aches|hurts) (through|all) the night',
    { restPain: 'yes' },
  ),
  // pain
  ofLeg('no more (pain|pains|soreness|ache|aches|hurting|niggle|niggles)', { pain: 'none' }),
  ifAsked(
    'pain',
    '(nothing|nowt|nada) [at all|whatsoever] (out of ten|now|today|any more|anymore), nothing (walking|running|jogging) [and|or|nor] [nothing] (walking|running|jogging) [either]',
    { pain: 'none' },
  ),
  ofLeg(
    '(soreness|pain|ache|aches|aching|stiffness) [all|has|had|have] [completely|just|fully] (went|left me|packed up|cleared off|gone) [away] (on|by|last) (monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
    { pain: 'none' },
    {},
  ),
  ifAsked('pain', '(it|that) is nothing (now|any more|today|at the moment)', { pain: 'none' }),
  [
    `(taking|took|taken|using|bashing|banging) [it|them|me] [with] a (hammer|mallet|bat|drill|saw|blowtorch|poker) [to|at] [it|them|me|my],
     like (someone|somebody) [is|'s] [been] (hammering|drilling|sawing|stabbing|kicking|chewing|beating|punching) [on|at|into] [it|them|my|away]`,
    { is: 'property', figure: true, frames: [{ of: ['part', 'muscle'], says: { pain: 'unsure' } }] },
  ],
  // how it goes
  // the way it was is no past of what follows: "looser than it was at seven slept like a baby"
  ofLeg(
    `(better|easier|looser|freer|softer|quieter|calmer|happier|lighter|milder|smaller|less (sore|stiff|tight|bad|painful|achy|tender|angry)) [now|today] than [what] ${itWas}`,
    { trend: 'improving' },
    { trend: 'same' },
  ),
  ofLeg(
    `(worse|tighter|stiffer|sorer|angrier|more (sore|stiff|tight|painful|achy|tender)) [now|today] than [what] ${itWas}`,
    { trend: 'worse' },
    { trend: 'same' },
  ),
  ifAsked(
    'trend',
    `(looser|freer|softer|calmer|lighter) [now|today] than [it was] (yesterday|this morning|last night|last week|before|first thing|at (breakfast|breakfast time|lunch|first|six|seven|eight|nine)|when (i|it|they) (woke|got|started|began))`,
    { trend: 'improving' },
    { trend: 'same' },
  ),
  ofLeg(
    '(hurts|hurting|aches|aching|throbs|nags|bothers me|sore) [a lot|a bit|much|way|far|quite a bit] less (today|now|than|each|every|this morning|this week)',
    {
      pain: 'unsure',
      trend: 'improving',
    },
  ),
  ofLeg(
    `(comes on|starts|starts up|begins|kicks in|sets in|kicks off|hurting|hurts|aching) [a bit|a little|bit|much|a lot|way|and] (sooner|earlier) [in <my> (run|runs|jog|session)|into <my> (run|runs|jog)] than (it|they|usual|before|last week|last month) [used to|did|was],
     [spread|grown|gone up] (double|doubled|tripled) since, (twice|double) what it was, (spread|grown) [further|more|wider] since`,
    { trend: 'worse' },
  ),
  ofLeg(
    `[a] hair worse, (more|more and more) (crook|sore|painful|stiff|swollen|tender) (by the (day|hour|minute)|each day|every day|day by day), (worse|sorer|tighter|angrier) (by the (day|hour|minute)|each day|every day|each morning), (getting|gets|got|becoming) [even|much|way|a lot] (nastier|meaner|grumpier|uglier|crankier|gnarlier|angrier|touchier|rougher)`,
    { trend: 'worse' },
  ),
  ofLeg(
    `less (bad|severe|intense|awful|painful|angry|stiff|tight|tender) (than|now|today|each day|every day), [a] hair better, (come|came|gone|went|dropped) [right] down to [a|an], (every|each) (day|morning|night) [it] ('s|is) [a] [bit|little|touch|tad|hair] (kinder|gentler|easier|better|freer|looser|happier|lighter|quieter), (less|little better|bit better) (by the day|each day|every day|each morning)`,
    { trend: 'improving' },
  ),
  ifAsked(
    'trend',
    '(kinder|gentler|friendlier|happier|quieter), turn~ the (dial|volume|knob) down, (today|now) it is (less|lesser|little less), less (today|now), (little|bit) better than, (today|this morning|this week|every day|each day|each run) beats (yesterday|last week|the (last|day before|week before) [one])',
    {
      trend: 'improving',
    },
    { trend: 'same' },
  ),
  ifAsked(
    'trend',
    '(looser|freer|lighter|softer|easier|calmer) [now|today] than',
    { trend: 'improving' },
    { trend: 'same' },
  ),
  ifAsked(
    'trend',
    '(sooner|earlier) (now|than), [comes|starts|hits] sooner on the flat, getting (wider|redder|hotter|longer)',
    { trend: 'worse' },
    { trend: 'same' },
  ),
  ifAsked(
    'trend',
    '(today|now) it is (more|little more), more (today|now), going the wrong way',
    { trend: 'worse' },
    { trend: 'same' },
  ),
  ifAsked(
    'trend',
    `((coming|come|comes) (on|along)|(going|gone|comes|coming) down|shifting|healing) [very|real] (nicely|lovely|well|grand|great|a treat|rightly|fine), (she|he) is [well|truly|definitely|slowly|really] (on the mend|mending|improving|easing|settling|coming (on|along|right|good))`,
    { trend: 'improving' },
    { trend: 'same' },
  ),
  ifAsked(
    'trend',
    `(it|they|she|he|that) (is|are|keeps|keep) [still|just|only|slowly] building, (it|they|she|pain) (is|are) [slowly|still] creeping up, still building (each|every|by|up|all), worse (it|she|they) (is|are) getting [by the (hour|day|minute)], getting [worse] by the (hour|minute)`,
    { trend: 'worse' },
    { trend: 'same' },
  ),
  ifAsked(
    'trend',
    '[at] a standstill, [just] the same as [on|last] (monday|tuesday|wednesday|thursday|friday|saturday|sunday|week), (keeping|keeps|staying|stays|kept|stayed|dead) steady, (what|where|how|as) (it|she|he|they) (was|were) [on|last] (monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|last week|week|at the start|when it started|before|the other day)',
    { trend: 'same' },
  ),
  ifAsked('trend', 'some days (up|better|good|less) [and] some days (down|worse|bad|more)', {
    trend: 'unsure',
  }),
  // what was taken
  ifAsked(
    'painkiller',
    'nothing for it [yet], (have not|not) (touched|needed|bothered with) (a|any|the) (thing|tablet|pill|anything)',
    { painkiller: 'no' },
  ),
  // what stands behind a "no, only …"
  ofRunner(
    '(need~|get~|have|has|having|had) [to have] [my|the|a|some] (son|daughter|wife|husband|mum|dad|mate|friend|partner|brother|sister|somebody|someone) [to] carry me, not limping just not walking, (just|simply) not walking [at all]',
    { walking: 'unable', dailyLife: 'yes' },
    {},
  ),
  ofLeg(
    '(can not|could not) [even] (bear|stand|take|have) (the|a|my|even a|even the) (sheet|sheets|bedsheet|bed sheet|duvet|covers|blanket|bedclothes) (on|touching|near|against) [it|me|my|the|there]',
    { pain: 'severe', restPain: 'yes' },
    {},
  ),
  ofLegBy(
    `[a] [good] (one|two|three|four|five|six|couple|few|several|half|a) [of] [good|an|a] (centimetres|centimeters|centimetre|centimeter|cm|inch|inches|finger|fingers|thumb|thumbs|finger 's|sizes|size) [widths|width] (bigger|larger|wider|fatter|thicker|rounder) [round|around] [than (the|my|its|me) (other|left|right|good) [one|leg|calf|ankle|side]],
     (twice|double|two times|three times|treble) (as (big|fat|thick|wide|large)|the (size|width|thickness|girth)) [of] [as] [the|my] [other|normal|usual] [one|leg|calf|ankle|knee]`,
    { swelling: 'clear' },
    { swelling: 'clear' },
    { swelling: 'none' },
  ),
  ifAsked('swelling', '(except|bar|but|only|apart from|barring) [for] the size of (it|that|this|my)', {
    swelling: 'clear',
  }),
  ofRunner(
    '(sock|socks) [has|have|is|are] (leave|leaves|left|leaving|makes|made) [a|an] (crater|craters|trench|trenches|moat|canyon|furrow)',
    { swelling: 'slight' },
  ),
  ifAsked('bruise', '(black|purple|blue) [all the way|all|right] (from|down to|up to|to) [the|my]', {
    bruise: 'yes',
  }),
  ofLeg('(spots|dots|specks|pinpricks) of blood (under|in|beneath) [the|my] skin, blood spots', {
    bruise: 'yes',
  }),
  ifAsked(
    'heat',
    '(feel|felt) [it|the heat|the warmth] [coming] through my (jeans|trousers|leggings|tights|sock|socks|joggers|pants), (plum|beetroot|crimson|scarlet|cherry|lobster|tomato|claret) [red] (colour|colored|coloured|color), colour of [a] (plum|beetroot|lobster|tomato|cherry)',
    { heat: 'yes' },
  ),
  // shivers and sweats
  ofRunner(
    '(can not|could not) (get|keep) warm, chattering teeth, shook like a leaf',
    { illness: 'unwell' },
    {},
  ),
  ifAsked(
    'fever',
    '(soaked|soaking|drenched|drenching) (the|my) (sheets|bed|bedclothes|pyjamas|pillow), had the sweats, hot and cold all over, just burning up, teeth [are|were|is] chattering, shaking (all night|last night|with cold)',
    { fever: 'unsure', illness: 'unwell' },
  ),
  ifAsked(
    'nerve',
    '(feeling|sensation) [is|has|have] (come|coming|came) back (mostly|partly|slowly|a bit|some|nearly|almost|in patches|in parts), (mostly|partly|nearly|almost) (come|came) back',
    { nerve: 'unsure' },
  ),
];
