/** Places of the legs and low back, and everything else that can be spoken of. */
import type { Row } from '../entries.ts';
import { at, the } from './rows.ts';

export const placeRows: readonly Row[] = [
  the('seat', '(my|the|me|round my) back passage'),
  the(
    'elsewhere',
    'where [they|she|he|the nurse|nurse] (stuck|jabbed|injected|pricked|gave) (me|it|us), (injection|jab|needle|shot) (site|spot|place), (stuck|jabbed|pricked) me [with] [a|the|that]',
  ),
  at('arch', '(fallen|collapsed|dropped|flat|flattened) (arch|arches)'),
  // as speech recognition writes them, and as other Englishes say them
  at('hamstring', "(ham 's ring|ham ring|ham 's string|hem string|hamstrung)"),
  at('shin', "(shin|shins|chin) ['s] (plints|prints|splint|splits|blints)"),
  at('itBand', '(itty band|itty bands|ity band|it he band|eye tea band|i t bands|illiotibial band|it ban)'),
  at('heel', 'heal of <my> (foot|food)'),
  at('groin', '(crease|fold|bend) of <my> (leg|thigh|hip)'),
  at(
    'quad',
    '[muscle] in front above <my> (knee|kneecap), muscle in front [above], (thigh|thighs) front [side]',
  ),
  at('legs', '(my|me|both|both my|both me|the old|old|these|on the) pins'),
  // "My arch has dropped": nothing was dropped, and nobody fell.
  at(
    'arch',
    "(fallen|dropped|collapsed|flat) (arch|arches), (arch|arches) (has|have|is|are|'s|been) [all|just|kind of|been] (dropped|fallen|collapsed|dropping|falling|collapsing|flattened|gone flat)",
  ),
  at('toe', '(finger|fingers) of <my> (foot|feet|leg)'),
  at(
    'glute',
    '(one|left|right|either|this|that) side of <my> (bum|butt|bottom|backside|arse|ass|rear|behind|seat)',
  ),
  at('legs', 'the pins (are|feel|were|have)'),
  at('glute', '(bum|butt|arse|ass|backside) the (left|right) cheek'),
  the(
    'elsewhere',
    '(period|periods|monthlies|kidney|kidneys|kidney stone|kidney stones|gallstone|gallstones|toothache|labour|childbirth|migraine)',
  ),
  at(
    'legs',
    '(leg|legs), whole leg, entire leg, pins, [the] wheels, pegs, stumps, drumsticks, gams, getaway sticks, from [the|my] waist down, from the hips down, (back|backs|rear) of <my> legs, [my] (lower half of me|lower body|bottom half|lower limbs), my lower half',
  ),
  at(
    'quad',
    '(quad|quads|quadriceps|quadricep|quarts|squads|quods), (thigh|thighs), [upper] (thigh|thighs), upper (leg|legs), (front|fronts|top|middle) of <my> (thigh|thighs|upper leg|upper legs), rectus femoris, (big|front) thigh (muscle|muscles), teardrop muscle, vmo, (muscle|muscles|bit|part) [just] above <my> (knee|knees|kneecap|kneecaps), just above <my> (knee|knees|kneecap), mid thigh',
  ),
  at(
    'hamstring',
    '(hamstring|hamstrings|hammy|hammies|hammie|hams|hamster|ham string|hand string), (back|backs|rear|underside) of <my> (thigh|thighs|upper leg|upper legs), (top|bottom) of <my> (hamstring|hamstrings|hammy), high hamstring, (under|below) <my> (bum|butt|butt cheek|bum cheek|buttock), (crease|fold) (under|of) <my> (bum|butt|buttock), (back|behind) <my> thigh, (sit|sits|sitz|sitting|seat) (bone|bones), (bone|bones) (i|we|you|he|she) (sit|sits) on, (ischium|ischial tuberosity|ischial)',
  ),
  at(
    'adductor',
    '(adductor|adductors|abductors|a doctors|add doctors|adapters), (inner|inside) (thigh|thighs|leg|legs), (inside|insides) of <my> (thigh|thighs|leg|legs|upper leg)',
  ),
  at(
    'glute',
    '(glute|glutes|gluteus|loots|flutes|gluts|gloots), (buttock|buttocks|bum|bums|butt|butts|arse|ass|backside|rump|tush|heinie|jacksie|posterior|derriere|haunch|haunches|hunkers|hurdies), (cheek|cheeks) of <my> (bum|arse|butt|ass), my (bottom|behind|rear), rear end, (piriformis|perry formis|peri for miss)',
  ),
  at(
    'calf',
    '(calf|calves|calfs|carf|carves|calve), (back|backs|meaty part|fleshy part) of <my> lower (leg|legs), (meaty|fleshy|fat) part, (bulge|belly) of <my> calf, (soleus|gastroc|gastrocs|gastrocnemius|gas truck|gas rock|solely us), (top|bottom|middle|outside|inside|side|back|front) of <my> (calf|calves), (low|upper|lower|deep) (calf|calves)',
  ),
  at(
    'shin',
    '(shin|shins|shinbone|shinbones|tibia|sheens|shims), (shin|shine|chin) splints, splints, (front|fronts) of <my> lower (leg|legs), (inside|outside|front|inner edge|outer edge|side|edge|inner side|middle) of <my> (shin|shins), (tib ant|peroneal|peroneals|fibula|perennial|tibialis), inner shin, muscle (beside|next to) <my> shin, just above <my> ankle, (front|muscle) down the front of <my> (shin|shins)',
  ),
  at(
    'knee',
    "(knee|knees|kneecap|kneecaps|patella), (back|inside|outside|side|front|top|crook|bend|inside edge|outside edge|inner side|outer side) of <my> (knee|knees|kneecap), (under|below|behind|beside|underneath) <my> (knee|knees|kneecap|kneecaps), (inner|outer) (knee|knees), (mcl|acl|pcl|lcl|meniscus|cartilage|cruciate|patellar tendon), (runner's|runners|jumper's|jumpers|housemaid's) knee",
  ),
  at(
    'ankle',
    '(ankle|ankles|cankle|cankles|malleolus), (outside|inside|side|front|outer side|inner side|bump|knobbly bit|top) (of|on) <my> (ankle|ankles), knobbly bit, (below|under) <my> ankle [bone], (tib post)',
  ),
  at(
    'hip',
    '(hip|hips|psoas|pelvis), (front|side|point|outside|bony bit|back) of <my> (hip|hips), (side|point|outside|bony bit|back) of <my> pelvis',
  ),
  at(
    'groin',
    '(groin|groins|groyne), (testicle|testicles|testis|testes|scrotum|ball sack|ballsack), (my|me|left|right|one) (nut|nuts|ball|bollock|knacker), (pubic bone|pubis|pubic symphysis|symphysis pubis|symphysis|hip crease), pubic (area|region|joint), (front|middle|centre|center) of <my> pelvis, (where|crease where) <my> (leg|legs|pants|shorts) (crease|fold|folds|bend|bends|meets|meet), top of <my> (leg|legs), up in the crease, in the crease',
  ),
  at(
    'itBand',
    '(it band|i t band|itb|itbs|it bands|the band|iliotibial band|tfl|eighty band|item band|i tea band|idiot band), (outer|outside) (thigh|thighs), (outside|outsides|side) of <my> (thigh|thighs|upper leg|leg|legs)',
  ),
  at(
    'achilles',
    '(achilles|achille|heel cord|heel cords|(left|right|my|me|both|the left|the right) (cord|cords)|a killers|a kill ease|killies|a chilly), (back|backs) of <my> (ankle|ankles), (above|behind) <my> (heel|ankle), (finger|fingers|inch|inches|centimetre|centimetres|centimeters|cm) (above|up from) <my> heel, (cord|string thing|string|strings|cords|tendons|ropes|tendon|bit|bits|ropey bit|ropy bit|part|parts) [right] (above|behind) <my> (heel|ankle|heels|ankles), (above|behind) <my> heels, (a couple of|couple of|a few|two|three|some) (finger|fingers|inches|centimetres|centimeters|cm) (above|up from) <my> (heel|heels), (cord|cords|string|strings|rope|ropes|tendon|tendons) (at|on|up|down) the back of <my> (heel|heels|ankle|ankles), the cord',
  ),
  at('heel', '(heel|heels|calcaneus), (back|bottom|side|inside|outside|underside) of <my> (heel|heels)'),
  at(
    'arch',
    'fallen (arch|arches), (arch|arches|instep|insteps|plantar|plantar fascia|planter fashion|plan to fashion|sole|soles), (sole|soles|bottom|bottoms|underneath|underside|arch|arches) of <my> (foot|feet)',
  ),
  at(
    'foot',
    '(foot|feet|forefoot|midfoot|metatarsal|metatarsals|navicular|cuboid|second met), (top|ball|balls|outside|inside|edge|middle|bridge|side|outer edge|inner edge|front) of <my> (foot|feet), (first|second|third|fourth|fifth|middle) long (bone|bones), long (bone|bones) (of|in) <my> (foot|feet), (middle|top|outside|edge) and (inside|outside|middle|top|side|ball) of <my> (foot|feet), (where my laces go|under my laces), my dogs, (plates|plates of meat|tootsies|trotters|hooves)',
  ),
  at(
    'toe',
    '(toe|toes|big toe|little toe|small toe|great toe|pinky toe|baby toe|pinkie toe|wee toe|bunion|hallux|sesamoid|sesamoids|big two|big tow), (under|underneath) <my> big toe, (base|pad|end|tip) of <my> (toe|toes|big toe), leg fingers, foot fingers',
  ),
  at(
    'lowBack',
    "(lower back|low back|lumbar|lumbar spine|tailbone|coccyx|sacrum|sacroiliac|si joint|s i joint|waist), (small|base|bottom|low part) of <my> (back|spine), (my|me|this) back, (at|about|round|around|on) <my> belt [line], low and central, (back|spine) is, spine, backbone, back ('s|has|had)",
  ),
  at(
    'unsure',
    'sciatica, sciatic, psychiatric nerve, lower (leg|legs), from the knee down, below the knee, (back|rear|backs|backside) of <my> leg, behind <my> (leg|legs), (vein|veins), (lumpy|ropey|ropy|knobbly|bumpy|twisty|wormy|ugly|leaky|leaking|spider|varicose|surface) [surface|old|calf|leg|little|thread] (vein|veins)',
  ),
  // What leaks there is no bladder.
  at(
    'skin',
    "(blister|blisters|graze|wound|ulcer|sore) [that|which] [is|are|'s|has been|keeps|keep] [just|still|a bit|a little] (leaking|leaks|weeping|oozing), (leaking|weeping|oozing) (blister|blisters|graze|wound|ulcer), (the|my|a|this|open) (wound|ulcer), (open|infected) sore",
  ),
  at(
    'skin',
    "(blister|blisters|chafing|chafed|chafe|graze|grazes|corn|corns|callus|calluses|callous|verruca|wart|hot spot|rub spot|chub rub|thigh rub|road rash|athlete's foot), shoe bite [blister], (purple|dark) [purple|black] (toenail|toenails|nail|nails), (black|lost|lose|losing|lifting|bruised|missing) [a|my|me] (toenail|toenails|nail|nails|toe nail), (toenail|toenails|nail) (is|has|have|are|'s) [gone|turned|gone all|going] [totally|completely|all] (black|purple|blue|dark), (toenail|toenails|toe nail) [has|have|is|are|'s] (dead|died|dying), dead (toenail|toenails|toe nail), (toenail|toenails|nail|nails|toe nail|toe nails) went [totally|completely|all] (black|purple|blue|dark), (toenail|toenails|toe nail) [has|have|'s|is] (gone|went|turned|come off|fallen off|fell off|came off|falling off|hanging off|loose|lifted), trophy toenail, between my toes, (rubbed|rubbing) [it|them|me|my] raw, (skinned|scraped|grazed) <my> (knee|knees|shin|shins|leg|legs|elbow|ankle|heel), chewed up, cracked heel, runner 's toe, under (the|my|me) (nail|nails|toenail|toenails|toe nail), raw between my toes, webbing",
  ),
  at(
    'skin',
    "skin [is|has|all] [all|been] (rubbed|worn|scraped|peeled) (off|away|raw), (burn|cut|scrape|scab|scratch) on <my> (shin|knee|ankle|foot|heel|calf|leg|toe|thigh), (skin (is|'s|has|come|came|comes) [come|all] off), rubbed <my> (heel|heels|achilles|toe|toes|ankle|foot|feet) raw, where <my> (shoe|shoes|boot|boots|trainer) (rubbed|rubs|rub)",
  ),
  at(
    'skin',
    "(toenail|toenails|nail|nails|toe nail|toe nails) (that|which) (is|has|'s) [gone|turned|become] [all|totally|completely] (black|purple|blue|dark), (toenail|toenails|nail|nails|toe nail|toe nails) (has|have) become [all|totally|completely] (black|purple|blue|dark), (nail|toenail) (on|of) <my> [big|little] toe (is|has|went|turned) [gone|turned|all] (black|blue|purple)",
  ),
  at('toe', 'the little one on <my> foot, pinky toe'),
  // A ring or a rash that is on the skin of a joint is none of the joint's. Of a calf it may be more than the skin.
  at(
    'skin',
    'on the skin (behind|over|on|of|around|round|above|below|beside|by|in front of) <my> (knee|knees|kneecap|kneecaps|ankle|ankles|hip|hips|toe|toes), on the skin (at|on) the (back|backs|side|front|inside|outside) of <my> (knee|knees|kneecap|kneecaps|ankle|ankles|hip|hips)',
  ),
  // skin that a shoe or a thorn took off
  at(
    'skin',
    `(thorn|bramble|briar|twig|gorse|nettle) (scratch|scratches|cut|cuts|scrape|scrapes), [some|few|couple of] (scrapes|scratches), a [wee|little|tiny|small|bit of a] (scratch|scrape),
     (hole|chunk|strip|lump|slice) [of skin] (in|out of|off) [the back of] <my> (heel|heels|toe|toes|ankle|foot|feet), (chewed|ate|eaten|chewing) [up] [the|into|through] [backs of|back of] <my> (heel|heels|toe|toes)`,
  ),
  at('skin', '(toenail|toenails|toe nail|toe nails), (my|me|the) nail'),
  the('muscle', '(muscle|muscles|tissue)'),
  the(
    'world',
    "[my|the] (ego|pride|dignity|vanity), (book|cactus|hedgehog|fish) (spine|spines), spine of (a|the|my) book, [my|the|a] (water|hydration) (bladder|bottle), bladder pack, hydration pack, (my|the|a) [race|running] (belt|number belt), end of (the|my) bed, heart rate strap, compression (socks|sleeves), hot spot keeps, phone 's hot spot, corn on the cob, bum steer, (water|aid) station, (walking|running) poles, road trip, the odds, the leaves",
  ),
  the('elsewhere', '(shoulder blade|shoulder blades), between my shoulder blades, upper back, mid back'),
  the('skin', 'skin'),
  the('chest', '(cardioresp|cardio|chest|breastbone|sternum|chest pain|up top)'),
  the('breath', '(breathing|breath|breaths|breathe|lungs|lung|airways|wind|windpipe|puff)'),
  the('heart', '(heart|ticker|old ticker|heartbeat|heart rate|pulse|heart rhythm)'),
  the('head', '(head|headed)'),
  the(
    'urine',
    '(pee|pees|peeing|wee|wees|weeing|wee wee|urine|piss|pish|pissing|pipi|tinkle|widdle|peas|pea|weewee), (waters|my water|me water|the water), my pees, passing (water|stuff), (in|into|down|filled) the (bowl|toilet|loo|pan), [the] toilet (bowl|water), when i (pee|wee|piss)',
  ),
  the(
    'bladder',
    '(bladder|bowel|bowels|waterworks|plumbing|bathroom|number two|poo|toilet habits|the toilet is|toilet is|motions|back passage|voiding)',
  ),
  the(
    'seat',
    'down (there|below), between <my> legs, [the] (bits|bit|part|area|skin) between <my> legs, (my|me) tackle, <my> (willy|willie|penis|dick|cock|scrotum|testicles|bollocks|ballsack|vagina|vag|vulva|fanny bits|front bottom|lady (parts|bits|garden)|foof|minge|manhood|todger|john thomas|private region|private area), sitting (place|area|part|region|side), (crotch|perineum|taint|gooch|undercarriage|privates|private parts|private bits|nether regions|saddle area|saddle|me bits|my bits|my balls|me balls|crown jewels|genitals|groin area), the (seat|toilet paper), between <my> cheeks, where (you|i|one) (would|will) sit [down] [on [a|the] (bike|bicycle|saddle|horse|seat|chair)], where (you|i|one) (sit|sits) on a (bike|bicycle|saddle|horse), where the saddle (is|goes|would be), (bicycle|bike) seat [area], (when i wipe|wiping) [my bum], round the back passage, the (anus|rectum), (anus|bumhole|arsehole)',
  ),
  the(
    'walking',
    '(walking|walk|walks|walked|gait|strolling|moving about|moving around|getting around|getting about|get around|get about|getting round|get round|going about|flat ground|on the flat|indoors|steps now|moving|walking around|walking about|walk around|walk about|walking and stairs|on my feet), walking (yes|and that)',
  ),
  the(
    'stairs',
    '(every|each) (stair|step), (stairs|stair|steps|staircase|downstairs|upstairs|stairs and chairs), [getting] (out of a chair|off the sofa|off the couch|up from sitting|off the toilet|off the loo|off the commode|on the toilet|on the loo|sitting on the loo), (squatting|crouching|kneeling) [down], the chairs, [getting|get|going] (on and off|in and out of|up and down from|up off and down on) <my> (toilet|loo|chair|sofa|couch|seat|car|bath|tub|bed|jacks|dunny), getting up (off|from|out of) [the|a] [low|deep|soft] (chair|sofa|couch|toilet|loo|bed|commode|floor)',
  ),
  the(
    'daily',
    '(day to day|round the house|about the place|daily life|daily things|the shopping|the housework|the garden|everyday|day to day life|chores|the shops|shops)',
  ),
  the('temperature', '(temperature|temp|forehead)'),
  the(
    'rest',
    '(in bed|at night|night is|nights are|the night is|lying down|lying still|lying in bed|sitting|sat still|sat down|at rest|sleeping|night time|nights|at my desk|on the sofa|resting|just sitting|even sitting|sitting here|sat here|in the night|driving)',
  ),
  the('movement', '(movement|range|range of motion|range of movement|mobility)'),
  the(
    'me',
    'i am feeling, am feeling, been feeling, (the|my) (whole|entire) body, whole body, entire body, all of me',
  ),
  the('feeling', '(neuro|neurologically|feeling|sensation|feelings)'),
  the('shape', '(shape|alignment|pointing|everything is pointing)'),
  the('colour', '(colour|color)'),
  the('looks', '(looks|look|looking)'),
  the('world', 'the flat, [the|a|my] bag of [frozen] (ice|peas), other one, the other one'),
  the(
    'elsewhere',
    '(arm|arms|elbow|elbows|wrist|wrists|bicep|biceps|tricep|triceps|forearm|forearms|hand|hands|finger|fingers|thumb|thumbs|knuckle|knuckles|shoulder|shoulders|neck|collarbone|jaw|rib|ribs|ribcage|belly|stomach|tummy|guts|abs|nose|hooter|nostrils|throat|tonsils|ear|ears|eye|eyes|face|teeth|tooth|cheek|cheeks|brain|hair|nipple|nipples|nips|armpit|armpits|oxter|tongue|lip|lips|upper back|mid back|middle back|shoulder blade|shoulder blades|heid|scar|mouth|cramp in my side|side stitch|stitch), my side, me side, (stitch|pain) in (my|me|the) side',
  ),
  // Where a needle went in: of an arm, whatever it looks like.
  the(
    'elsewhere',
    '(jab|needle|vaccine|injection|vaccination) (site|spot|mark), where (the|my|that|they|she|he|it) [flu|travel|covid|tetanus] (jab|needle|vaccine|injection|shot|booster|jabbed|put|stuck|gave|went) [went|was|is|had|me|it|in] [in]',
  ),
  the(
    'world',
    '(weather|air|smog|speed bump|wallet|purse|bank balance|traffic|banana|bananas|apple|apples|alarm clock|prosecco|champagne|wine|whisky|playlist|jokes|patience|feelings|playoff fever|bakery|out there|sky|sun|rain|wind outside|ground|road|roads|path|paths|pavement|street|track|trail|grass|treadmill|course|hill|hills|race|shoe|shoes|trainer|trainers|sneakers|runners|boots|boot|welly|wellies|wellie|wellington|wellingtons|gumboot|gumboots|slipper|slippers|sandal|sandals|clog|crocs|cleats|spikes|zip|zipper|sock|socks|lace|laces|insole|insoles|shorts|tights|leggings|jeans|vest|watch|garmin|phone|strap|bike|car|bus|bed|mattress|flat|kitchen|house|room|boiler|oven|ovens|radiator|heater|tandoor|furnace|sauna|peas|ice|milk|coffee|beer|pint|bulb|dog|dogs|cat|horse|pup|puppy|mutt|flat ground|floor|water bottle|bottle|pizza|porridge|legs of the relay|leg of the relay|last leg|first leg|splits|pace|price|app|music|crowd|bra|club|park|conditions|forecast|battery|heel tab|toe box|calf sleeve|calf sleeves|cap itself|kit|medal)',
  ),
];
