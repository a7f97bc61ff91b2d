/** Chest, breath and faints in the words of people who would rather not make a fuss. */
import type { Findings } from '../../triage/index.ts';
import type { Kind, Row } from '../entries.ts';
import { happenedToRunner, ifAsked, ofRunner, ofThe } from './rows.ts';

const figure = (of: readonly Kind[], phrases: string, says: Findings): Row => [
  phrases,
  { is: 'property', placeless: true, figure: true, frames: [{ of, says }] },
];
const bad: Findings = { chest: 'yes' };
const good: Findings = { chest: 'no' };

/** Whatever weighs on a chest. */
const weight = `(parked|parking|sat|sitting|standing|stood|kneeling|leaning|stamping|resting|pressing|pushing down|perched|lying)
  [a|an|the|his|her|their] [big|fat|whole] [ute|car|van|bus|truck|lorry|tractor|train|elephant|hippo|horse|cow|dog|piano|fridge|sofa|anvil]`;

/** What presses or binds, and is told to be at a chest. */
const press = `(weight|load|pressure|belt|band|girdle|rope|chain|brick|boulder|stone|rock|anvil|fist|elephant|hippo|horse|cow|piano|vice|vise|clamp|slab|sandbag|corset|bear|lump of lead|hot coal|ton of bricks)
  [is|'s|was|were|had been] [just|always] [there|kept|sat|sitting|pressing|pushing|resting|parked|squeezing|gripping|tightening|wrapped|placed|pulled] [there|down|tight]
  (on|upon|round|around|across|behind|over|against|about|in) [right|all] [in] [the middle of|the centre of|the front of] (my|me|the) (chest|breastbone|sternum|heart|ribs|ribcage)`;

/** Faster than hearts of grown people beat in a run. */
const tooFast = `[my|the|me] (heart|heart rate|heartrate|pulse|pulse rate|ticker|hr|heartbeat) [just|suddenly|has|had|it] (hit|hits|hitting|went|goes|gone|going|jumped|jumps|jumping|shot|shoots|spiked|spikes|spiking|got|gets|was|is|reads|read|said|reached|climbed|topped|touched|showed|showing) [up|right up|as high as] [to|at|over|above] [about|around|nearly|almost|like|over] (two ten|two fifteen|two twenty|two thirty|two forty|two fifty|two hundred and (ten|fifteen|twenty|thirty|forty)|210|215|220|225|230|240|250)`;

export const breathRows: readonly Row[] = [
  // a weight, a band, a hand
  figure(['chest', 'heart', 'breath'], `${weight} [there|down] [on (it|me|top)]`, bad),
  figure(['unnamed'], press, bad),
  ofRunner(`${weight} (on|across|upon) (my|me) (chest|breastbone|sternum|heart)`, bad),
  figure(
    ['chest', 'heart', 'breath', 'unnamed'],
    `like [there is] [a|an|the] [big|heavy|great|tight|massive] (elephant|hippo|anvil|boulder|brick|bricks|concrete|concrete block|
     sandbag|weight|band|belt|strap|girdle|corset|vice|clamp|fist|rope|boa constrictor|bear hug|seat belt)
     (on|in|across|round|around|sitting|sat|squeezing|gripping|pressing|tightening|done up|pulled)`,
    bad,
  ),
  figure(
    ['chest', 'heart'],
    '(gripping|gripped|clenched|clenching|knotted|strangled|in a knot|tightening|on fire|caving in|bruised feeling|burny|clamped|being squeezed|being crushed)',
    bad,
  ),
  happenedToRunner('(clutching|holding|clutch) (my|me) (chest|heart)', bad),
  happenedToRunner(
    `(snug|squeezy|squeezed|squashed|bound|strapped|cramped|constricted) (round|around|across|in|about) [the (middle|front|top|centre) of] (my|me|the) (chest|ribs|ribcage|breastbone|heart)`,
    bad,
  ),
  happenedToRunner(
    '(catch|catches|stab|stabs|jab|jabs) when i (breathe in|breathe|take a [deep] breath)',
    bad,
  ),
  // what goes to the jaw, or is called gas
  happenedToRunner(
    `(goes|going|went|spreads|spreading|shoots|travels|radiates|radiating|climbs|creeps) [right|all the way] [up|down|out] (to|till|until|into|in|towards|through) [both] <my> (jaw|jaws|left arm|throat and jaw)`,
    bad,
  ),
  happenedToRunner(
    `(gas|acidity|indigestion|heartburn|reflux|wind pain) [problem|trouble|thing|pain] [that|is|'s|which] [there|comes|coming|starts|only|comes on|happening] [on|up] (when|whenever|while|if|as soon as) (i|we) [am|start] [to] (run|running|jog|jogging|climb|climbing|walk uphill|sprint|hurry|exert)`,
    { chest: 'unsure' },
  ),
  [
    `(across|in|into|over|behind|up to|round|around|through) [the|my] [upper|top of the] (stomach|belly|tummy|abdomen) and [the|my] [lower|upper] chest,
     (across|in|over|around|behind|under|at) [the|my] (lower|upper|middle) (part of the chest|chest) and [the|my] [upper] (stomach|belly|tummy|abdomen)`,
    { is: 'property', event: true, placeless: true, figure: true, frames: [{ says: bad }] },
  ],
  ofThe(
    ['chest', 'unnamed'],
    '[only] (small|little|slight|bit of|a bit of|mild|some|same|the|that|this) pressure [it] [is] [still] (there|left|not going|not gone|remaining)',
    { chest: 'unsure' },
  ),
  // strong as one, or heavy as one
  ofRunner('(breathing|breathe) [just] like (a|an) (mule|ox|horse|bull)', {}, {}),
  // breath that is short
  ofThe(
    ['stairs', 'walking', 'unnamed'],
    '(puff|puffs|puffed|puffing|winds|winded|knackers) me [right|clean|well] [out], (knock|knocks|take|takes|took|knocking) the (puff|wind|breath) [right|clean|straight] (out of me|from me)',
    { chest: 'unsure' },
  ),
  ofRunner(
    '(stop|stopping|stopped|stops|pause|pausing|rest|resting|sit|sitting|sat|stand|pull over|pulled over) [down] [halfway|half way] [up] [on|in] [the|every|each] [stairs|steps|landing|few steps] (to|and) (catch|get|find) (my|me|a) (breath|breath back|puff|wind)',
    bad,
  ),
  // A wind that comes with the hill, and what squeezes there, may be the heart.
  happenedToRunner(
    "(burp|burping|burpy|belch|belching|gassy|indigestion|heartburn|reflux) [my way|a lot|all the way|again|every time] (up|on|climbing|going up) (the|a|every|each|all the|any) (hill|hills|climb|climbs|stairs|incline|slope|slopes|bridge), (squeezing|squeezy|tight) like (a|my) [too small|tight] bra, (bra|strap|vest) [is|'s|has been|feels|been|fitting|gets|goes|kind of] [been] [fitting] [all|so|too|really|kind of|a bit] [weird|tight|squeezy|squeezing] [on|up|going up] (hills|the hills|hill|climbs|stairs|the stairs)",
    { chest: 'unsure' },
  ),
  ifAsked(
    'chest',
    '(a|some|this|that|the|bit of) [funny|odd|little|sort of|kind of] (squeeze|squeezing|band|weight|heaviness|pressure|tightening) [there] (this morning|yesterday|last night|today|when|while|carrying|climbing|going|walking|lifting|on the|up the|across|round)',
    { chest: 'yes' },
  ),
  ofRunner('to catch (my|me|a) (breath|breath back|wind|puff)', bad),
  ofRunner(
    '(no|without) (trouble|problem|problems|difficulty|bother|issue|issues) [at all] [with|in] (catching|getting|finding) (my|me|a) (breath|wind|puff) [back]',
    { chest: 'no' },
    {},
  ),
  // "Sat up to get air", "ages to get my wind": what one has to stop, sit up or fight for
  ofRunner(
    'to (get|draw|find|pull|take|grab|suck|drag) [in] [any|enough|more|my|me|the] (air|oxygen|breath|breath back|wind|wind back|puff|puff back) [in|into me|into my lungs]',
    bad,
  ),
  ofRunner(
    '(able|easy|easily|easier|fine|manage|managed|managing|no bother|no trouble|no problem|no need) to (get|draw|find|pull|take) [in] [some|any|enough|more|my|me|a bit of|the] (air|oxygen|breath|breath back|wind|wind back|puff|puff back) [in]',
    good,
    bad,
  ),
  ofRunner(
    `(get|gets|getting|take|taking|breathe|breathing|sip|sipping) [in] [my|me|the] (air|breath|breaths) [only] in [little|small|wee|tiny|short] (sips|sniffs|gulps|snatches|bits|dribs|puffs|goes),
     (woke|wake|waking|woken) [up] [once|twice|again|three times|all night] (needing|fighting for|hungry for|starved of|desperate for|wanting|struggling for|gasping for) [some|the] (air|breath)`,
    bad,
  ),
  ofRunner(
    `(puff|puffs|huff|puff and blow|pant|gasp|get puffed|get winded) [a lot|now] (on|going up|after|up|climbing) [just] (a|one|two|three|the|every) (flight|flights|stair|stairs|set of stairs|step|steps)`,
    bad,
  ),
  ofRunner(
    '(able|easy|easily|fine|no bother|no trouble|no problem) to (catch|get|draw|take) (my|me|a) (breath|breath back)',
    good,
    bad,
  ),
  ofRunner(
    `(get|getting|pull|pulling|draw|drawing|find|take|suck|drag|gulp) [in|down] [any|enough|the|much|my|a bit of|sufficient] [fresh] (air|oxygen) [in|into me|into my lungs],
     (fill|filling|expand|inflate) (my|me|the) (chest|lungs)`,
    good,
    bad,
  ),
  ofRunner(
    `(breathing|breathe|breathes|breath) through [like] [a|an|my|the] [thin|tiny|wet|thick|coffee|drinking|paper|cocktail|mcdonald 's]
     (straw|snorkel|cloth|towel|blanket|pillow|sock|sponge|reed|keyhole|hose|mask|scarf|duvet)`,
    bad,
  ),
  ofRunner(
    `[the] (air|oxygen|breath|wind) (will not|does not|is not|can not) [go|going|coming|come|get|getting] (in|down|reach|reaching|enough),
     not enough (air|oxygen|breath), (starved|hungry|gasping|fighting|desperate|gulping|begging) (of|for) (air|oxygen|breath), air hunger, (run|runs|ran) out of (breath|puff),
     (puffed|puffing|panting|huffing|winded|gasping|breathless|blowing|wheezing) [just|from|even|only] (sitting|sat|lying|standing|talking|doing nothing|at rest|tying|walking|getting dressed|on the flat|climbing the stairs|on the stairs),
     (can not|could not) [even] (finish|get through|get to the end of) [a|my] (sentence|sentences), (can not|could not) [even] (talk|speak) (in full sentences|for lack of breath|without (stopping|gasping|puffing)),
     lungs (will not|do not|can not) (fill|open|work|expand), (lungs are|lung is) (burning|tight|on fire|full|shot|half full), breathing like a (steam train|pug|bulldog|fish), like a fish out of water, drowning`,
    bad,
  ),
  ofRunner(
    '(breathe|breathing|breath|breathed) [right|all the way] (in|out|deep|deeply) (hurts|catches|stabs|is sore|kills), (stitch|pain|knife|stab|catch|jab|dagger) [there] [when|every time|each time|whenever|as|if] i (breathe|breath|inhale|take)',
    bad,
  ),
  ofRunner(
    '(when|whenever|every time|each time|any time|if|as|only when) i (breathe|breath|inhale) [right|all the way] (in|deep|deeply|out), (when|whenever|every time|each time|if|as) i (take|draw|get) [in] [a] [big|deep|full|proper|good] (breath|breaths) [in]',
    bad,
    {},
  ),
  ofRunner(
    '(fine|good|grand|okay|ok|normal|clear|easy|perfect|nothing) (when|whenever|every time|even when) i (breathe|breath|inhale|take a deep breath|take a breath) [in|deep|deeply|right in]',
    good,
  ),
  ofRunner(
    `(breathing|breathe|breathes|breath) [away] [just] [is|'s] like [a|an|the] [new born|newborn|wee|little|sleeping|spring] (foal|lamb|baby|babe|bairn|newborn|dream|champion|champ)`,
    good,
  ),
  ofRunner(
    '(got|had|caught|get|catch) my (breath|wind|puff) back (in|within|inside) [like|about] (a|one|two|three|a couple of|a few|no) (minute|minutes|second|seconds|moment|time|jiffy)',
    good,
    bad,
  ),
  ofRunner('(got|had|caught|get|getting|catch) my (breath|wind|puff) [all|fully|right] back', {}, bad),
  ifAsked(
    'chest',
    '(puffing|blowing|panting|huffing) up (the|a|that|every) [last] (hill|brae|climb|slope|rise|bank)',
    good,
  ),
  ofThe(
    ['chest', 'breath', 'heart'],
    "(is|'s|are) mean (fast|sore|tight|bad|heavy|hard|weird|short|shallow)",
    bad,
  ),
  ofThe(
    ['chest', 'breath', 'heart'],
    "(is|'s|comes|feels) [dead|nice and|all|real|good and] easy (when|if|while|once|at rest|sitting|lying|unless|until|except)",
    { chest: 'unsure' },
  ),
  ofThe(
    ['chest', 'breath', 'heart'],
    `(is|'s|are) (mean|choice|primo) [as], (is|'s|are|comes|feels) [dead|nice and|all|real|good and] (easy|calm|effortless),
     clear as (owt|anything|a whistle|day|glass|crystal|you like), [going|running|working|ticking|beating|pumping] [away] like (a dream|bellows|clockwork)`,
    good,
    bad,
  ),
  happenedToRunner(
    `(coughed|cough|coughing|coughs|hacked|hacking|spat|spit|spitting|brought|bringing|hawked|hawking) [up|out]
     [a bit of|some|a little|little|a lot of|bits of|flecks of|specks of|streaks of|drops of] [frothy|foamy|bright|old]
     (blood|pink|red|crimson|rusty stuff|rust|bloody stuff|bloody phlegm|pink phlegm|pink froth|pink foam|red phlegm)`,
    bad,
  ),
  // the heart
  happenedToRunner(
    `${tooFast}, (watch|garmin|fitbit|apple watch|whoop|strap|phone|monitor|app) (says|said|showed|shows|flagged|reckons|reckoned|thinks|thought|told me|had|has|clocked|recorded|got) ${tooFast},
     (watch|garmin|fitbit|apple watch|whoop|strap|phone|monitor) (says|said|showed|shows|flagged|gave me|gives me|thinks|reckons|warned me of|warned of|told me|picked up|pings) [i have|i had|i am in|it is] [my|an|a|the] [possible|heart is|heart was] (irregular|afib|a fib|atrial fibrillation|arrhythmia) [heart|rhythm|alert|warning|beat|heartbeat], (irregular|uneven|erratic) (heart rhythm|heart beat|heartbeat|pulse|rhythm),
     (heart rate|pulse|heartbeat|heart beat) [is|was|went|goes|all|keeps] [going|really|been|all] (all over the (shop|place)|erratic|irregular|uneven|haywire)`,
    { chest: 'unsure' },
  ),
  // "No pain, it just flutters".
  ifAsked(
    'chest',
    '[it|heart|she|he] [just|only|sort of|kind of|did|a bit] (flutters|fluttered|fluttering|raced|races|skipped|skips) [a bit|a beat|beats|a little|sometimes|now and then|once|twice], (a|the|some|just|only|bit of|odd|little) (flutter|fluttering|fluttery|skipped beat|skipped beats|racing)',
    { chest: 'unsure' },
  ),
  figure(
    ['heart', 'chest'],
    `(doing somersaults|somersaulting|doing backflips|doing flips|flip flopping|flipping|like a (bird|drum|hammer|rabbit|jackhammer|train|washing machine|fish|moth|bass drum)|
     all over the shop|out of rhythm|out of time|off beat|stuttering|stumbling|galloping|jumping (about|around|out)|bouncing|leaping|leaping about|going bananas|going nuts|going mad|going crazy|going like (mad|a train|the clappers|a drum)|
     will not (slow down|settle|calm down)|two hundred at rest)`,
    bad,
  ),
  happenedToRunner(
    `(miss|misses|missed|missing|skip|skips|skipped|skipping|drop|drops|dropped|dropping) every (second|third|fourth|fifth|other|few|so many|now and then) [beat|beats],
     (lips|lip|fingernails) (went|go|gone|going|turned|were|was|are|is|looked|look) [a bit|all|bit|kind of|sort of] (blue|bluish|purple|grey|gray), (blue|bluish|grey|gray|purple) (round|around|about) [the|my] (lips|mouth),
     (moved|moving|travelled|traveled|spread|spreading|crept) [right|all the way] [up] (to|into) <my> chest, (two|three|four|a few|several|a couple of) (stops|rests|breaks|pauses) (on|up|climbing|halfway up) the stairs`,
    bad,
  ),
  ofRunner('(each time|every time|any time|whenever|only when) i (breathe|breath|inhale)', bad, {}),
  figure(
    ['chest', 'breath'],
    `like [i am wearing|i am in] [a|an|my|some] [really|very|too] (tight|small|shrunken|undersized) (bra|vest|jacket|jumper|shirt|wetsuit|sports bra|waistcoat|top|girdle|corset|seat belt|belt|band)`,
    bad,
  ),
  ofRunner(
    `(inhaler|puffer|ventolin|salbutamol|reliever|pump) (is not|does not|has not|did not|will not|is hardly|is barely|hardly|barely) [even] (touching|touch|touches|touched|working|work|works|helping|help|helps|doing|shift|shifting) [it|much|anything|a thing]`,
    bad,
  ),
  happenedToRunner(
    `asthma (is|'s|has been|was) [really|so|very|proper|right] (bad|terrible|awful|worse|playing up|flaring|flaring up|acting up|kicking off), (on|using|needing|needed|used|taking|had|reaching for) (my|the) [blue] (inhaler|puffer|ventolin|salbutamol|reliever) (more|a lot|constantly|non stop|all the time|every hour),
     (watch|garmin|fitbit|apple watch|whoop|strap) (went off|goes off|alarmed|beeped|buzzed|alerted me|alerted|warned me|warned|flagged|pinged|shouted) (about|for|on|over) [my|a|the] [high|fast|irregular] (heart|pulse|heart rate|rhythm|heartbeat),
     (had|have|called|called me|rang|phoned|got|needed|sent|sent for|counting|took|apart from|except|bar|fetched) (the|an) ambulance, ambulance (came|took me|out|had to), (gtn|nitro|nitroglycerin|angina) [spray|tablet|pill] (with me|twice|once|under my tongue), used (my|the) (gtn|nitro|angina|heart) spray,
     left arm [has|is|'s|feels|felt|was|have] [gone|went|going|feeling] [all|really|so|very|a bit|kind of|like] (heavy|achy|aching|leaden|lead|sore and heavy), throat (is|'s|was|feels|keeps) [like it is] (closing|closed|tightening|tight) [up]`,
    { chest: 'unsure' },
  ),
  happenedToRunner(
    `(watch|garmin|fitbit|apple watch|monitor|pulse|heart|bpm|rate) [rate] (says|said|shows|showed|reads|is|was|at|of|has) [my] [heart rate] [is|at|of] [about|around|over|up at] (140|150|160|170|180|190|200|210|220|230) [beats|bpm] [and|but|when|while|with] [i am] [just|only] (sitting|sat|lying|lying down|resting|at rest|doing nothing|in bed|on the sofa)`,
    { chest: 'unsure' },
  ),
  ...[
    `(jaw|jaws) (aches|ache|aching|hurts|is aching|is sore|pain), (in|into|up|up to|to) <my> jaw, (down|into|in|along|up) (my|the|me) left arm,`,
    `(tight|tightness|tightens|heavy|squeezing|squeeze|sore|pulling) [up] (across|round|around|right) here, there is a weight, (a|bit of a|wee|little|the odd) flutter, (can not|could not) (talk|speak) [properly], i am (going to|gonna|about to) die`,
    `now [that] i have (stopped|sat down|rested|slowed down|had a rest|caught up), (only|just) because i am (lying|sitting|resting|not moving|staying|keeping|sat|in bed), (my|the|me) spray (with me|in my pocket|twice|once), used (my|the|me) spray`,
  ].map((phrases) => ifAsked('chest', phrases, { chest: 'unsure' })),
  // faints
  happenedToRunner(
    `everything (went|goes|is|was) (far away|distant|quiet|echoey|wobbly), [the] (floor|ground|road|pavement|tarmac|grass) came up [to meet],
     (lights|light|everything|it all) (went|gone|going) out [on me], (greyed|grayed|browned|whited) out, saw stars, next thing [i] [was|knew|know] [i was|i am] [on] (on|flat on|staring up|looking up) [the|my] (floor|ground|deck|back|pavement|grass),
     (switched|shut|conked|zonked) off mid [a] (run|sprint|race|stride|lap|session),
     (came to|came round|coming round|woke up|waking up) (on|in|with|looking at|staring) [the|my|a|some|people] (floor|ground|deck|grass|pavement|road|track|trail|sidewalk|treadmill|tarmac|back|medical tent|ambulance|faces|strangers|people|crowd),
     (lost|losing) (consciousness|a few seconds|a minute|time|my sight|my vision), was out for a (second|few seconds|minute|moment|bit),
     (nearly|almost|about|half) (passed|blacked|conked|keeled|flaked) (out|over), (flaked|sparked|zonked) out (at|on|in|after) the (finish|line|road|path|queue|shower|kitchen|floor),
     (hit|kissed) the (deck|floor) (out cold|unconscious), my (sight|eyes|hearing) went (black|dark|fuzzy|funny|grey), ears (rang|ringing|were ringing) and (everything|it all|i)`,
    bad,
  ),
];
