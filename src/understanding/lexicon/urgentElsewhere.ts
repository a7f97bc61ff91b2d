/** Signs of a danger that is not in the legs: a stroke, a brain in trouble, blood that comes up, a snake's bite, a clot in an arm. */

/** Each of them is enough. */
export const dangers = `
  gibberish, jibberish, gobbledygook, gobbledegook, (slurred|slurring|slurry|slurs), (jumbled|garbled|muddled) (speech|words|sentences),
  (speech|words) (was|were|went|is|are|came out|come out|coming out|comes out|got) [all|a bit|really] (jumbled|garbled|muddled|wrong|funny|weird|mush),
  (can|could) not (get|find) [my|me|the|any|her|his] words [out], words (would not|will not|did not|are not|were not) (come|coming) [out],
  (can|could) not keep [my|me] (sentences|words), (talked|talking|spoke|speaking) [total|complete|pure|absolute] (nonsense|rubbish|mush),
  (she|he) (is|was|'s) [really|just] not making [any|much|a lot of] sense, (i|we) was not making [any|much] sense,
  (face|mouth|lip|lips|eyelid|smile|cheek) [felt|feels|looked|looks|was|is|has|had|had been|'s|went|has gone|on one side|a bit|kind of|just] (droop~|droopy|lopsided|sagged|sagging|slipped down|fell on one side|dropped on one side),
  (face|mouth|lip|smile) [is|was|has|'s|gets] [all|a bit|being|been] (pulled|pulling|dragged|drawn) [over] [to|on] (one|the left|the right|a) [side], speech [is|was|sounds] [all] like (chewing|mush|marbles|paan|a drunk),
  (drooping|droopy|lopsided|sagging|crooked) (face|mouth|lip|smile|eyelid), (face|mouth|lip|smile) [is|has|'s|was] [all|a bit|gone|went|going|looks] [a bit] (crooked|wonky|squint|twisted),
  (arm|hand) [is|'s|being|feels|felt|just|has gone|gone|went] [a bit|all|really|very|kind of|being] (lazy|clumsy|useless|wooden), words [come|came|coming|are coming|keep coming] [out] (funny|wrong|weird|scrambled|mixed up),
  (dropped|dropping|keep dropping) (my|me|the) (mug|cup|fork|keys|phone) and (my|me|the) (wife|husband|mouth|face|hand|arm),
  (arm|hand|grip) [just|suddenly|all|then] (went|goes|has gone|gone|going|go|felt|feels|is|was|'s|turned) [all|really|so|a bit|completely|totally|suddenly|kind of] (weak|heavy|dead|limp|floppy|useless),
  (arm|hand|fingers) [just|suddenly] (went|goes|gone|going|was|is|being) [a bit|all|completely|totally] (on strike|stupid|daft|silly|offline|haywire|off duty), (hand|fingers) [just|suddenly] dropped [my|the|a],
  (words|speech|talking|sentences) [just|all] (come|came|were coming|was coming|coming|sounded|sounding|sound|turned) [out] [all] (like|as|into|to) [a|some|alphabet] (porridge|soup|mush|mud|marbles|treacle|jelly|custard|gravel|scrambled|a drunk|drunk|foreign), (porridge|mushy|drunk) (talk|talking|speech|words),
  (mouth|lip|face|cheek|smile|eyelid) [it|just|all] (hung|hangs|hanging|dropped|slid|slipped|drooped|went|fell) [down] (on|to|at) (one|the left|the right|a) [side],
  (arm|hand|fingers) (would not|will not|could not|can not|did not) (hold|grip|lift|work|move|do what), (kept|keep|keeps) dropping (things|stuff|everything|cups|my keys|it),
  dropped [my|me|the|her|his] (keys|cup|mug|phone|glass|things|spoon|fork) (twice|three times|again and again|out of (my|me) hand),
  (eyelid|eyelids|lids) [both|just|all] (keep|keeps|kept|are|is|feel|feels|been|'s) [a bit|really|all|so|both|half|kind of] (droop~|droopy|sagging|hanging|shut|closing|dropping), (heavy|droopy|drooping) (eyelid|eyelids|lids),
  (mouth|lip|face|cheek|smile) (is|was|were|been|'s) [all|a bit|kind of] hanging, (hand|hands|fingers|arm) [just|has|have] (forgot|forgets|forgotten|forgetting) (how|what|to),
  (fingers|hand|hands) [is|are|'s|feel|feels|felt|gone|went|going|was|were|being] [a bit|all|really|very|so|too|kind of] (slow|slower|clumsy|fumbly|thick) (with|at|on|doing|for) [the|my] (button|buttons|keys|key|laces|phone|zip|cup|pen|typing|fork|spoon|mug),
  (see|seeing|saw|sees) two of (everything|things|it|the same|the road|each thing), (see|seeing|saw|sees) everything (double|twice), (things|everything) [is|are|'s|went|going|goes|looks|gone] double,
  (sight|vision) [it|just|suddenly|all] (went|goes|gone) [all|completely] (grey|gray|black|dark|blank|blind), eye [it|just|suddenly|all|yesterday|today|this morning|last night] [it] (went|goes|gone) [all|completely] (grey|gray|blank|blind), (shutter|blind|veil) (came|come|comes|coming|went|fell) [down] (over|across|down), (eye|sight|vision) shuttered,
  lost [all|the|my|me] (sight|vision) [in|on|of], (sight|vision) [just|suddenly] (went|disappeared|vanished|gone) [in|from|on] (one|an|my|the) (eye|left|right), double vision, seeing double, saw double, (went|going|gone) blind, (can|could) not see out of, curtain (came|coming|fell) (down|over|across),
  (had|having|took|got|had like) (a|an) (seizure|convulsion|epileptic fit), (seizure|seizures|convulsing|convulsions|fitting on the (floor|ground)), (i|she|he) (had|took) a fit,
  (vomit~|throwing up|threw up|throw up|puke~|spew~|spitting up|bringing up|brought up|sick with|heaving up|cough~ [up]|hack~ up) [up] [some|a bit of|a little|dark|bright|fresh|red] blood, blood in [my|me|the|her|his] (vomit|sick|puke), coffee grounds,
  worst (headache|head|migraine) [pain] [i have|i had] [ever] (of my life|in my life|had|ever), thunderclap [headache], (headache|head pain) [just|suddenly|all at once] [came|hit|struck] [on|me] [suddenly|all at once|out of nowhere] like (a|an) [big] (hammer|bat|thunderclap|lightning|bolt|explosion|sledgehammer),
  snakebite, snake (bite|bites|bit|got|nipped|nicked|struck), (bitten|bit|nipped|struck|got|nicked) by (a|an|some|the) [brown|tiger|red|black|little|big|baby] (snake|viper|adder|cobra|krait|copperhead|rattlesnake|rattler), (fang|fangs) (mark|marks), (two|twin|couple of|pair of) [little|small|tiny] puncture (mark|marks|wounds|holes), (two|twin|couple of|pair of) [little|small|tiny] (dots|holes|pricks|punctures|marks) [(on|in) (my|me|the) (ankle|leg|foot|calf|shin|heel)] [are|that are|still|that] [still] (oozing|bleeding|ooze|bleed|weeping|dribbling),
  (want|wanted|wanting|going|planning|plan|thinking of|thinking about) [to] (kill|killing|harm|harming) myself, (end|ending|take|taking) my [own] life, suicidal,
  side of <my> face [just|all] (went|goes|gone|felt|feels|was|is|has gone) [all|a bit|really|completely] (droopy|numb|dead|slack|weak|saggy),
  (left|right|one|whole) side [of me|of my body] [just|suddenly|then] (went|goes|has gone) [all|completely|totally|a bit|really] (weak|limp|floppy|useless),
  (could|can) not (lift|raise|move) (my|the) [left|right] (arm|hand) [properly|at all] [after (the|my|that|a) (run|race|jog|half|marathon|ten k)] for (a few|a couple of|two|three|five|ten|fifteen|twenty|thirty|half an) (minutes|hour),
  (talk|talking|talked|speak|speaking) [in|total|complete] (double dutch|tongues), (thought|think) i (was|am) having a [mini] stroke, (had|having) a (mini stroke|tia),
  (could|can) not (work|figure) out how to (put|get|use|turn|tie|open|unlock|undo) (the|my) (key|keys|door|front door|laces|kettle|tap|seatbelt|seat belt|zip),
  (cracked|fractured) (my|me) skull,
  (did|do|does) not (know|remember|recognise|recognize) (where (i|she|he) (was|am|is)|who (i|she|he) (was|am|is)|what day it (was|is)), (delirious|delirium)
`;

/** A blow on the head: with one of `afterBlows`. */
export const blows = `
  (hit|struck|banged|bumped|whacked|bashed|cracked|knocked|smacked|clonked|bonked|conked|thumped|walloped|clunked|dinged) [the|a] [left|right|side|back|front|top] [side] [of] (my|me) (head|skull|temple|forehead|noggin|nogging|bonce|napper|noodle|crown), (headbutted|head butted|nutted) (the|a|my), (knock|bang|blow|bump|whack) (on|to) the head,
  (bump|bruise|lump|egg) (above|behind|over|on) (the|my|me) (ear|temple|head|forehead)
`;
export const afterBlows = `
  (being|been|was|am|feel|feeling) (sick|sleepy|drowsy|muddled|confused|dozy|groggy|woozy|dazed|fuzzy|foggy|spaced), sleepy and, muddled, drowsy, bit (sleepy|dozy|dazed|groggy|woozy|confused|spaced|fuzzy|foggy),
  spaced out, dazed, (keep|keeps|kept|been) repeating (myself|things|himself|herself), (blurry|blurred|fuzzy) vision, (two black|panda|raccoon) eyes, (knocked|was) out cold, knocked (me|myself) out
`;
/** A fall, and after it a head that says it was hit: with one of `afterFalls`. */
export const falls = `
  fell, fall, fallen, tumble, tumbled, crash, crashed, hit the (deck|floor|ground|tarmac|pavement), (face|head) planted, faceplanted, came off my bike, wiped out (on|hard|in|at|coming|going), tripped
`;
export const afterFalls = `
  pupil [is|'s|was|looks|looked|has gone] [way|much|a lot|a bit] (bigger|larger|smaller|wider|blown|huge|dilated|massive), pupils [are|were|look] [a] (different|uneven|unequal),
  (clear|watery) (stuff|fluid|liquid|water) [is|'s|has|has been|keeps|kept|was|that is] [been] (dripping|coming|leaking|running|trickling|dribbling|drips|leaks) (from|out of|out) [of] (my|the) (nose|ear|ears), (blood|bleeding|fluid) (from|out of|in) (my|the) (ear|ears), bruise behind (my|the) ear,
  head [is|'s|has|feels|felt|been] [been] [all|really|a bit|so] (fuzzy|foggy|cloudy|muzzy|woolly|swimming) [ever] since,
  (do|did|can|could) not remember (the (last|first|rest|end|finish|fall|race|run|crash)|anything|falling|finishing|hitting|what happened|getting home|how i got), (keep|keeps|kept|been) repeating (myself|things|himself|herself)
`;
export const worseHeads = `
  (headache|head) [is|'s|it is|that is|keeps|just] [still|really|slowly] (growing|worse|worsening|getting worse|getting bigger|getting stronger|splitting), (worse|worst|growing) headache
`;

/** A mind that is not as it was: with one of `alongside`. */
export const minds = `
  confused, confusion, disoriented, disorientated, (all|really|so|feel|feeling|felt) foggy, foggy [headed], out of it, not with it, in a daze, dazed,
  hallucinating, hallucinated, seeing pink elephants, seeing things that (are|were) not there,
  asked the same (thing|question) [two|three|four|five|ten|about ten] (twice|times|again and again|over and over), keep asking the same, vague, (not|am not|is not) making sense,
  (keys|phone|milk) in the (fridge|freezer|oven|cupboard|bin), stagger~, (wobbly|unsteady) on (my|me|her|his|their) feet, like i have had a few, (can|could) (hardly|barely|not) walk [in a] straight [line], all over the road,
  what was i (asking|saying|doing|on about), what did i, what are we doing, where am i, (called|calling) (me|my|her|him) [my|the] [sister|wife|husband|mum] [by] [the] (dog|cat) 's name, wrong name
`;

/** What makes of it more than a muddle: a head that thumps, vomiting, heat. */
export const alongside = `
  (head|heads) [is|'s|was|it is|really|so|just|still|are|has been|like] [really|so|just|still|all] (thumping|pounding|splitting|banging|throbbing|exploding), (terrible|awful|worst) (head|headache),
  (being|been|was|feeling|still) sick,
  heatstroke, heat stroke, overheated, in the (heat|sun), stopped sweating, twitching
`;

/** A body that no longer cools itself: with one of `hotDays`. */
export const drySkins = `
  stopped sweating, (not|no longer) sweating [any more|anymore], (past|passed|beyond) [the] [point of] sweating, no sweat (left|coming), sweat (stopped|dried up), (skin|face) [was|is|went|gone] [bone|all] dry and hot
`;
export const hotDays = `
  (thirty one|thirty two|thirty three|thirty four|thirty five|thirty six|thirty seven|thirty eight|thirty nine|forty|forty one|forty two|ninety|ninety five|hundred) degrees, in the (heat|sun|midday sun), heatwave, heat wave, (boiling|scorching|roasting|sweltering|baking|blistering) [hot] [day|out|outside], (mascot|fur|gorilla|rhino|bear|sauna|sweat) [mascot] (suit|costume|outfit)
`;

/** A long race: with a thumping head and vomiting. */
export const ordeals =
  '(marathon|ultra|ironman|triathlon|in the heat|heatwave|long run|twenty miler|(six|eight|ten|twelve|twenty four) hour [race|run|event|track|charity]|(fifty|sixty|hundred) (k|miler|miles|mile|kilometres|kilometers))';

/** Too much water: fingers that swell, a ring that sticks. */
export const bloated = `
  (ring|rings|watch|wedding ring|bracelet) [is|are|'s|just|has|have|got|gone|feels|feel] [so|too|really|very|all|gone|got] (tight|stuck), (ring|rings|watch) (will not|would not|does not|do not|can not) [even] (come|go|get|slide|budge) [off|on|over|round],
  can not get (my|me|the) (ring|rings|watch) off, (fingers|hands|face|eyes) [is|are|'s|have|has|gone|all|feel|look] [gone|all|a bit|really|so|very] (puffy|swollen|bloated|fat|like sausages|like balloons), (puffy|swollen|fat|sausage) (fingers|hands|face), fingers [are|is] like (sausages|balloons),
  (bloated|waterlogged|puffed up) all over
`;
export const overdrinking = `
  (drank|drunk|drink|drinking|had) [so|way|far|about] [too] (much|loads [of]|heaps [of]|gallons [of]|litres [of]|liters [of]|tons [of]) [of] [water|all night|all day|fluid], drank (so much|loads|too much|gallons|litres|heaps), (drank|drunk|had|downed|drinking|necked) [about|nearly|almost|like|over|around|maybe] (five|six|seven|eight|nine|ten|twelve) (litres|liters) [of water], a litre [of water] (every|an) hour, litre after litre
`;
export const heads =
  "(head|heads) [is|'s|was|it is] [really|so|just|still|like] (thumping|pounding|splitting|banging|throbbing|killing me|exploding), (thumping|pounding|splitting|banging|sore) (head|headache), headache, (head|it is me head) that is killing me";
/** It has come up, or comes up now. */
export const retched =
  'vomited, vomiting, throwing up, threw up, thrown up, puked, puking, (being|been|was) sick, spewing, spewed, boking, boked, chucked up, chucking up, chundered, chundering, barfed, barfing, hurled, [been|was] hurling (all|since|up|last|half), lost my (dinner|lunch|breakfast|supper|tea|cookies), heaved my guts';
export const retching = `${retched}, vomit, vomits, throw up, puke, pukes`;

/** A heart that races, with a head that swims. */
export const racingHearts = `
  (heart|pulse|ticker) [rate] [was|is|'s|has been] [going|beating|beats] [very|so|really|too|way too|like] (racing|race|pounding|hammering|fast|quick|mad|crazy|the clappers|galloping|fluttering), heart (raced|races), palpitations, racing heart
`;
export const swoons = `
  dizzy, dizziness, giddy, giddiness, light headed, lightheaded, faint, fainted, fainting, passed out, blacked out, blackout, collapsed, keeled over, chakkar, chakkars, head (spins|spinning|spun)
`;

/** Who speaks to us of somebody: a helper beside the runner. */
export const helpers = `
  (sister|wife|husband|mum|mam|mom|dad|brother|friend|mate|daughter|son|partner|boyfriend|girlfriend|flatmate|coach|neighbour) (here|again|speaking|talking)
`;

/** A throat or lips that swell: with one of `allergens` or `rashes`. */
export const swellingThroats = `
  (throat|tongue|lips|lip|face) [is|'s|are|feels|feel|feeling|getting|gets|has|have|gone|going|kind of|a bit|kinda|really|all] [gone|going|getting|a bit|really|and] (thick|thicker|tight|tightening|closing|swelling|swollen|fat|fatter|puffy|tingly|tingling|tingle|numb),
  (tingling|tingly|numb|numbness|pins and needles) [feeling] [in|on|around|round] [the|my|me] (lips|lip|mouth|tongue),
  (tingly|swollen|fat|puffy) (lips|tongue|face|throat)
`;
export const allergens = `
  (bee|wasp|hornet|ant) (sting|stings), stung, sting, stings, (peanut|peanuts|nuts|shellfish|prawns|antibiotic), allergic, allergy, hives, blotchy, rash, itchy [all over], wheals, welts
`;

/** Bleeding in pregnancy. */
export const pregnancies = '(weeks|months) (pregnant|gone), pregnant, pregnancy, expecting';
export const bleedings = `
  spotting, bleeding, (red|brown|fresh|some|bit of) blood, (waters|water) (broke|broken|went|have gone), leaking fluid
`;

/** An arm that swells, with one of `darkenings`: it can be a clot. */
export const swollenArms = `
  (arm|forearm) [is|'s|was|looks|feels|gone] like a (sausage|balloon|log|marrow|ham), (arm|forearm) [is|'s|has|just|been] [been|got|gone] [so|really|all|getting] (thick|thicker|fatter|bigger) than [the] other, [left|right] sleeve ('s|is|feels|got|gone) [weirdly|suddenly|all|really|so|too|very] tight,
  (arm|forearm|hand) [it|is|'s|has|just|has gone|gone|went|feels|looks] [is|'s|been|gone] [all|really|so|a bit|very|kind of|proper] (swollen|fat|swelled|puffy|huge|ballooned|blown up|twice the size), (swollen|fat|puffy) (arm|forearm)
`;
/** The arm itself, and no toenail. */
export const darkArms = `
  (arm|forearm|hand) [has|have|'s|is|goes|went|gone|turns|turned|looks|looking] [gone|going|kinda|kind of|sort of|a bit|all] [kinda|kind of|sort of|a bit|all] (purple|purplish|dusky|blue|bluish|mottled), (new|big|blue) veins [across|on|over|round|down|along|showing|all] [over|across] (my|the|me) [left|right] (shoulder|arm|chest|collarbone)
`;
export const darkenings = `
  blue, bluish, purple, purplish, dusky, mottled, (veins|vein) [are|is|all] [standing out|bulging|popping|sticking out|up], (shoulder|armpit|elbow) (to|down to|right down to) [the|my|me] (hand|fingers|wrist|fingertips)
`;

/** A neck that will not bend, or light that hurts: with a headache and one of `feverish`. */
export const stiffNecks = `
  stiff neck, (neck) [is|'s|feels|has gone|gone|went|all|really|so|very] [is|really|so|very|all] (stiff|rigid), (can not|could not) (bend|put) my (neck|chin), (light|lights) (hurts|hurt|is hurting|hurting)
`;
export const feverish =
  'fever, feverish, temperature, (light|lights) (hurts|hurt|is hurting|hurting), bright lights';
export const besideStiffNeck =
  'sudden, suddenly, rash, spots, (feeling) sick, drowsy, worst, terrible, awful';

/** Something that bit and was not seen: with `twoMarks` or lips that tingle. */
export const pricks = `
  (something|summat|somethin|some thing) [just|in the (grass|brush|bush|bushes|reeds|heather)] (poked|pricked|bit|bitten|stung|nipped|nicked|jabbed|stabbed|got|struck|snapped at) (me|my|at), (got|been|was|felt) [a] (bit|bitten|nipped|bite|nip) (by|from) something,
  (felt|feel) [a|something] (prick|poke|nip|jab|sting|bite|pricking) (in|on|at) (my|the|me) (ankle|foot|leg|calf|shin|heel|toe) [in|from] [the] [brush|bush|bushes|grass|long grass|reeds|heather|scrub]
`;
export const twoMarks = `
  (two|2|twin|pair of|couple of|a couple of) [little|small|tiny|wee|red|pin] [little|small|tiny|wee|red] (dots|holes|pricks|punctures|pinpricks|pin pricks|pinholes|spots of blood|puncture marks|puncture wounds|puncture holes|bite marks|fang marks|tooth marks)
`;
export const puffing =
  '(puffing|puffed|swelling|swelled|swollen|blowing|blown|blew|ballooning|ballooned) up, puffing, ballooning, swollen, swelling, puffy, going (up|purple|black)';

/** A great vessel in the belly that leaks: a back that hurts, with a belly that is full or beats, and a faint or a sweat. */
export const backPains = `
  (back|flank|loin|loins) (pain|pains|ache|aches), backache, (low|lower) back, (pain|pains|ache|aching|boring) [deep] (in|down|across|through) [my|the|me] [low|lower|left|right|mid|middle] (back|flank|flanks|loin|loins|side),
  (my|me|the|this) [left|right|mid|middle|upper] (back|flank|loin) [has|is|'s|just|really] [been|just|really] (grumbling|grumbles|hurting|hurts|hurt|aching|aches|achy|sore|killing|throbbing|paining|agony|playing up|boring)
`;
export const coldSweats = `
  clammy, [cold|in a cold] (sweat|sweats) [and|with] (dizzy|faint|grey), cold (sweat|sweats), (went|gone|going|came over|turned|looked) [all|a bit|really] (grey|gray|white|pale|green) and [a bit|all] (sweaty|clammy|sweating|shaky), (sweaty|sweating) and (grey|gray|pale|faint|dizzy|light headed), broke out in a sweat, pouring [with] sweat
`;
const bellies = '(belly|stomach|tummy|abdomen|gut|tum)';
export const fullBellies = `
  ${bellies} [it] [is|'s|feels|feel|feeling|has|gone|seems|just] [gone|got|just|kind of|kinda|sort of|a bit|all|really|so|very|too] [too] (full|hard|rigid|tight|swollen|swole|bloated|distended|solid|like a drum|like a board|blown up|stretched), (full|hard|rigid|tight|swollen|bloated|distended) ${bellies}, fullness in [my|the|me] ${bellies}
`;
export const beatingBellies = `
  (beat|beats|beating|pulse|pulses|pulsing|pulsating|pulsation|throb|throbbing|heartbeat|heart beat|thumping|thump) [kind of|away|going|deep|there|right] (in|inside|through|under) [my|the|me|it] ${bellies}, ${bellies} [it] [is|'s|feels|keeps|was] [like it is|kind of|a bit] (beating|pulsing|pulsating|throbbing|thumping|beats|pulses), (feel|felt|feels|feeling) (my|a|the) (heart|heartbeat|pulse|beat) [beating|going] (in|inside|through) (my|the) ${bellies}
`;

export const clumsyHands =
  "(drop|dropped|dropping|drops) (my|me|the|a) [the] [full|whole|morning|own] (tea|cup|cuppa|coffee|mug|spoon|fork|keys|toothbrush|pen|razor|toast), (hand|fingers) [is|are|has|have|went|feels|feel|'s] [gone|all|a bit|quite] (clumsy|useless|limp|dead|weak|heavy), arm [is|has|went|feels|'s] [gone|all|a bit|quite] (limp|useless|weak|heavy|dead)";

export const lazyLegs =
  "(leg|foot) [has|is|have] (become|became|becoming|getting|got|gotten) [a|little|bit|so|very] [little|bit] (lazy|heavy|weak|dull|dead), (leg|foot) [is|has|keeps|keep|feels|went|just|'s] [gone|a bit|all|just|kind of|sort of|feeling] [a bit] (lazy|asleep|dragging|drags|heavy|drunk|limp|weak), (leg|foot) [just] (keeps|kept|was|is) [on] (catching|dragging|tripping|slapping|scuffing|trailing|floppy), (drag|dragging) (my|me|the) [left|right] (leg|foot)";
