/** English as it is spoken by those who learned it later, and plain words for findings that stand in no other table. */
import type { Row } from '../entries.ts';
import { happenedToLeg, happenedToRunner, ifAsked, ofLeg, ofRunner, ofThe } from './rows.ts';

const manyHours =
  '(four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|twenty|twenty two|twenty four|thirty)';
const before =
  '(yesterday|last week|before|last time|the other day|this morning|monday|tuesday|wednesday|thursday|friday|saturday|sunday|at the start|in the beginning|first day|two days ago|last month)';

export const learnedRows: readonly Row[] = [
  // pain that spreads names a second place
  ofLeg(
    '(pull~|radiate~|shoot~|spread~|travel~|run~|go~|stretch~|reach~|climb~|creep~|move~|extend~) [down|up|along|right|also|all the way] (into|in to|to|till|until|toward|towards) <my>',
    {},
    {},
  ),
  ofLeg(
    '(drag|a drag|a dragging|dragging pain|dragging feeling|pulling pain|pulling feeling|more toothache|like [a] toothache|toothache like|toothachey|muscle soreness feeling|nagging toothache)',
    { quality: 'dull' },
    {},
  ),
  ofLeg('(makes|does|gives|make|give) me (bad|ill|harm|pain), (pulls|pinches|draws) [me] (in|at)', {
    pain: 'unsure',
  }),
  ofLeg(
    '(stitching|stinging like a needle|like [a|being stabbed with a] (needle|needles|dagger|blade|razor|knife|ice pick|skewer|nail|spike|lightning|electric wire)|cutting|cuts|lancinating|pricks|pricking)',
    { quality: 'sharp' },
    { quality: 'dull' },
  ),
  ofLeg(
    '(hurts|paining|pains|hurting|aches|hurt) (bad|badly|a lot|much|so much|too much|very much|strong|strongly)',
    { pain: 'strong' },
    { pain: 'mild' },
  ),
  ofLeg('[e|it] (dey|is|de) pain me (small|small small|a little|little)', { pain: 'mild' }),
  ofLeg('[e|it] (dey|de) pain me [well well|die|no be small]', { pain: 'unsure' }),
  ofLeg(
    '(worst|biggest|strongest) pain (of|in) (my|me) (life|whole life), (worst|most) (pain|thing) i [have] [ever] (felt|had|known)',
    { pain: 'extreme' },
  ),
  ifAsked(
    'pain',
    '(would not|do not) wish it on (anyone|anybody|my|me|an enemy|my worst), (childbirth|labour|giving birth) over, worse than (childbirth|labour|giving birth)',
    { pain: 'unsure' },
  ),
  ifAsked('pain', '(zip|zippo|diddly|sweet nothing|null|nix)', { pain: 'none' }),
  // one point
  ofLeg(
    `[in|at|on] (one|a|an|the|this|single|just one) [single|small|little|tiny|exact|very] (exact|precise|specific|certain|tiny|small|single) (point|spot|place|dot), (one|this|just one) [single|small|little|tiny|exact|very] (exact|precise|specific|certain|tiny|small|single) bit, (one|single) (point|spot|dot|place) only, (only|just) [in|on|at] one (point|spot|dot|place), at one (point|spot|dot) [exactly], exactly (here|there|on one point|in one point|one point|one spot),
     (put|press|push|touch|place) [with] [a|my|the|one] finger (there|here|on there|in there|exactly) [and [i] (jump|scream|shout|cry|see stars|hit the roof|yelp)], (cover|hide) it with [a|my|one|the] (dime|coin|penny|cent|euro|thumb|fingertip|finger|thumbnail|ten p|five p|button), with one finger [i can] (show|point|cover|touch), (size of|as small as|big as) a (pea|coin|dime|button|penny|lentil|cent|fingertip|thumbnail) [where it]`,
    { pinpoint: 'yes' },
    { pinpoint: 'no' },
  ),
  ofLeg(
    `(everywhere|round about|over a big area|in a large area|no special (place|point|spot)|no exact (place|point|spot)|not in one (place|point|spot|exact)|general|generalised|generalized|wide area|changes place|changes (spot|position))`,
    { pinpoint: 'no' },
    {},
  ),
  ofLeg(
    '[a] (big|large|wide|broad|whole) (area|patch|zone|region|part), [like|as big as] my whole (palm|hand), (can not|could not) (pin it down|point to (it|one spot|the spot|a spot)|find (the|one|a) (spot|point|place))',
    { pinpoint: 'no' },
    {},
  ),
  ifAsked('quality', 'a (needle|knife|dagger|blade)', { quality: 'sharp' }, { quality: 'dull' }),
  // swelling, bruises, heat
  ofLeg(
    `[is|are|became|got|looks] [a lot|much|way|visibly] more (fat|thick|big|swollen|wide|full|large) (than|as|then|compared to|compared with) <my> (other|left|right|left one|right one|other one|other leg|other side|normal|usual), (swollen|fat|thick) like [a|an|the] (balloon|ball|football|melon|elephant|sausage|puff puff|potato|loaf|bread|egg|onion|orange|apple|cushion|pillow|tree|tree trunk), like [a] puff puff, (very|really|so|too) (fat|thick)`,
    { swelling: 'clear' },
    { swelling: 'none' },
  ),
  ofLeg(
    '(swollen|swelled|swelling|swell) [just|only] (small|small small|little|a little|a bit|slightly|a touch|a tad|not much|minimal|minimally|light|lightly)',
    { swelling: 'slight' },
    { swelling: 'none' },
  ),
  ofLeg(
    `(bruise|bruising|black mark|blue mark|mark) [is] [about] [the] size of [a|an|one] (ten cent piece|five cent piece|twenty cent piece|fifty cent piece|(one|two|a) (pound|dollar|euro|rupee) coin|pound coin|fifty pence [piece]|fifty p [piece]|ten pence [piece]|ten p [piece]|penny|quarter|dime|nickel|loonie|toonie|poker chip|coin|cent|pea|grape|bean|stamp|bottle cap|button|dollar coin), (bruise|mark) [is] (small|tiny|little|like a coin|no bigger than a coin)`,
    { bruise: 'small' },
    { bruise: 'no' },
  ),
  ofLeg(
    '(blue and purple|purple and blue|black and purple|blue and green|green and blue|green and yellow|yellow and blue|blue and yellow|black blue|blue black and|violet and blue|blue green) [all] [down|over|along|up] [the|my]',
    { bruise: 'yes' },
    { bruise: 'no' },
  ),
  // walking and the day
  ofRunner(
    `(walk|walking|walks|going|go) not (so|very|really|completely|quite|fully) (round|good|well|nice|nicely|normal|normally|right|straight|smooth|fluid|fluidly|free|freely|clean), (walk|walking|move|moving|look|looks) like [a|an] (penguin|robot|duck|pirate|old (man|woman|lady|person)|crab|zombie|cowboy|grandmother|grandfather|grandma|grandpa), (walk|walking) (funny|strange|weird|different|crooked|carefully|on the outside|on the side|on the toes|uneven|unevenly)`,
    { walking: 'altered' },
    { walking: 'normal' },
  ),
  ofRunner(
    '(put|string|take|make|do|manage|walk) [even|more than|only] (one|two|three|four|a few|a couple of|couple of) (step|steps) (together|in a row|on it|without)',
    { walking: 'normal' },
    { walking: 'unable' },
  ),
  ofRunner(
    '[even] (one|two|three|four) (step|steps) also i, (crawl|crawled|crawling) (to|around|about|across|everywhere)',
    { walking: 'unable' },
    { walking: 'unable' },
  ),
  ofRunner(
    '(go|come|get|going|coming|getting|went|came) [up|down] [the|my] [stairs|steps] on (my|me) (butt|bum|bottom|arse|ass|backside|behind|hands and knees)',
    { dailyLife: 'stairs' },
    { dailyLife: 'no' },
  ),
  ofThe(['walking'], '(bit|a bit|little) (off|weird|funny|odd|wonky|dodgy)', { walking: 'altered' }),
  [
    '(can not|could not) walk [at all], (can not|could not) walk (any more|anymore)',
    { is: 'property', placeless: true, event: true, frames: [{ says: { walking: 'unable' }, not: {} }] },
  ],
  ofRunner(
    '(can not|could not) walk (properly|right|normally|straight|well|without) [a limp|limping]',
    { walking: 'limping' },
    {},
  ),
  ofRunner(
    '(can not|could not) walk (far|fast|much|long|very far|as far|as fast|more than|for more than|for long|quickly)',
    { walking: 'altered' },
    {},
  ),
  ofRunner(
    '(can not|could not) walk (down|up|downstairs|upstairs) [the|my] [stairs|steps]',
    { dailyLife: 'stairs' },
    {},
  ),
  ofRunner(
    '(can not|could not) walk (the|my) dog, (miss|missed|missing|skip|skipped) (work|my shift|a shift|school|college|class), stay home from (work|school)',
    { dailyLife: 'yes' },
    { dailyLife: 'no' },
  ),
  ofRunner(
    '(do|manage|get to) (the shopping|shopping|housework|the housework|the garden|my job|my work|anything|the school run|chores|my chores|the hoovering|the laundry)',
    { dailyLife: 'no' },
    { dailyLife: 'yes' },
  ),
  ifAsked(
    'dailyLife',
    '(go about|get on with) (my|the) (day|business|life|things), live (normally|as usual|as normal|as always)',
    { dailyLife: 'no' },
    { dailyLife: 'yes' },
  ),
  [
    '(hurts|hurt|painful|sore|paining|pains|aches|kills|difficult)',
    {
      is: 'property',
      frames: [{ of: ['stairs'], asked: 'dailyLife', says: { dailyLife: 'stairs', pain: 'unsure' } }],
    },
  ],
  // motion
  ofLeg(
    `(rusted|rusty|old|stiff) (hinge|gate|door|machine|engine|robot) [in the morning] [and|and then|then|until|till] [ten minutes|five minutes|a few minutes] [walking|moving|of walking] [and|then] [it] (opens|frees|loosens), (becomes|become|gets|get|goes) warm and (good|fine|okay|better|loose|soft|easy|happy|moves), (then|after that|afterwards) [it] (opens|opens up|warms up|gets going|becomes soft|becomes loose|gets loose|runs smooth), first steps [in the morning|out of bed|from the car|after sitting|from bed|after i sit] (are|is) [a bit|a little|very|so|really] (stiff|bad|hard|hell|terrible|slow|painful|rusty)`,
    { motion: 'eases' },
    {},
  ),
  ofThe(
    ['movement', 'part', 'unnamed'],
    `(full|complete|total|proper) (bending|bend|stretch|stretching|extension|flexion|straightening) [is] not (happening|possible|coming|there|going), only (half|halfway|half way|partly|a little|part way) [it|i can|can] [is|will] (bend|bends|bending|straighten|move|moves), only (goes|bends|moves) (half|halfway|half way|part way), (only|just|barely|hardly) (bends|bend|bending|goes|flexes) [to|at|about|up to|as far as|to about|till|round to] a right angle, (bends|bend|flexes) [it] (to|about|up to|as far as|to about) a right angle, only bend [it] [to|at|about|up to|to about] a right angle`,
    { motion: 'limited' },
  ),
  ofThe(
    ['movement', 'part', 'unnamed'],
    '(moves|move|moving|bends|bending|straightens|turns|swings) (fine|well|normally|freely|easily|great|good|okay|all right|no problem|like normal)',
    { motion: 'full' },
    { motion: 'limited' },
  ),
  // rest and night
  ofLeg(
    `(have|has|had|get|got) (my|a|some) (peace|rest|sleep) [at night|in the night|in bed|the whole night], (quiet|peaceful|calm|silent|no issue|no issues|no problem|no problems|nothing|fine|good|okay|gone) (at night|in the night|in bed|by night|during the night|when i sleep|lying down|when i lie|when i rest|at rest|when resting|sitting)`,
    { restPain: 'no' },
    { restPain: 'yes' },
  ),
  ofLeg(
    `(will|would|does|do|did|can|could) not [bloody|fucking|flipping|even|really] let me sleep, (can not|could not|did not|do not) [really|even|properly] (sleep|slept|close an eye|shut an eye|find a position|get comfortable) [from it|with it|because|for it|for the pain|of the pain], (disturb~|steal~|rob~|take~|ruin~|kill~) my sleep, (pain|hurts|hurt|aches|throbs|burns|paining) [also|even|too] (in|at|during|through) [the] (night|nights|rest|bed), also (in|at|during) [the] (night|nights|rest|bed) [it] [hurts|pains|aches|throbs]`,
    { restPain: 'yes' },
    { restPain: 'no' },
  ),
  ofRunner(
    '(at night|in the night|in bed|at nights|by night|sleeping|lying down) (no issue|no issues|no problem|no problems|nothing|no bother|no complaint|no complaints|it is gone|it is quiet|it is calm|all quiet|all good|all fine|peace)',
    { restPain: 'no' },
  ),
  ofLeg(
    '(at night|in bed|at rest|sitting|in the night) (too|also|as well|even)',
    { restPain: 'yes' },
    { restPain: 'no' },
  ),
  // Who does not may have a baby
  ifAsked(
    'restPain',
    '(sleep|slept|sleeping|sleeps) [very|quite|so] (properly|soundly|peacefully|comfortably)',
    {
      restPain: 'no',
    },
    { restPain: 'yes' },
  ),
  // "Sitting also comfortable only", "at night also no pain": well then, as at other times
  ofRunner(
    `(at night|in bed|at rest|sitting|lying [down]|sleeping|resting|in the night) (too|also|as well|even) [it is|is|i am|it|i|feels|there is] [quite|very|totally|perfectly|all|absolutely] (fine|good|ok|okay|all right|alright|comfortable|normal|quiet|nothing|nil|zero|peaceful|relaxed|painless|no (pain|problem|problems|issue|issues|trouble|bother|ache|complaint))`,
    { restPain: 'no' },
    { restPain: 'yes' },
  ),
  ifAsked(
    'restPain',
    '(sitting|lying [down]|sleeping|resting|sit|lie [down]|in bed|at rest|at night) [is|i am|it is|was] [quite|very|totally|perfectly|also] comfortable, comfortable [when|while] (sitting|lying [down]|resting|sleeping|in bed|at rest|at night)',
    { restPain: 'no' },
    { restPain: 'yes' },
  ),
  ofLeg(
    '(faint|slight|little|wee|dull|bit of an|bit of a|small|light) (ache|throb|murmur|pain|hum) ((once|when|while) [i am] (in bed|lying down|still|sat down)|at night|in bed|at rest|lying|lying down|sitting|when i sit|when i lie|in the night|by night)',
    { restPain: 'ache' },
    { restPain: 'no' },
  ),
  ofRunner('(sleep|sleeping|the night|the nights) is not [a|the|any] (problem|issue|bother|trouble)', {
    restPain: 'no',
  }),
  ofRunner('(get|fall|drop|go|drift) [off] to sleep', { restPain: 'no' }, { restPain: 'yes' }),
  happenedToRunner(
    '(got|was|were|been|getting) (kicked|hit|tackled|booted|knocked over|knocked down|run over|clipped|struck|smashed|flattened) [in|on|by], (went|came) down (hard|heavily|badly|like a sack|on (my|the|it))',
    { injury: 'yes' },
  ),
  // pop, falls
  happenedToLeg(
    `[something|it|somebody|someone] (kicked|hit|shot|struck) me [in|on|at|from] [the|my|behind] [calf|leg|heel|ankle|behind|back] [and] [i] (looked|turned) (back|round|around|behind), something (kicked|hit|shot|struck|slapped|whipped) me, like [being] (kicked|hit|shot|whipped|slapped|struck) [from behind|by a stone|by a ball|in the (calf|leg|heel|back of the leg)], (heard|felt|hear|feel) (it|something|a thing|the muscle|the tendon|her) (go|tear|rip|give|snap|crack|pop|break|burst|explode|went) [like], (go|went|goes) like a (carrot|twig|stick|branch|rubber band|elastic|elastic band|guitar string|string|whip|zip|zipper|velcro|gun|shot|firecracker|celery|bottle|cork), (made|make|there was|with) a (loud|big|strong|clear|audible|cracking|popping|tearing) (noise|sound|crack|pop|bang|snap|tak|tac), (sound|noise) of (tearing|ripping|cracking|breaking|velcro)`,
    { pop: 'yes' },
    { pop: 'no' },
  ),
  happenedToLeg(
    '(cracking|popping|tearing|snapping|loud|funny|strange) (sound|noise)',
    { pop: 'yes' },
    { pop: 'no' },
  ),
  // joints
  ofLeg(
    `(goes|go|went|gone|going|slides|slips|drops|falls) [out] [from|away] [from] (under|underneath|beneath|below) me, (goes|went|gone) from (under|underneath|beneath) [me], (folds|fold|folding|collapses|collapse|collapsed|breaks down|break down|falls away|drops out|bends away) [under|underneath|beneath|below|away|in] [me|itself], lets go [of me] when i (step|turn|land|stand (up|on)), lets go of me, (knee|ankle|hip|leg) lets go when i stand, (does|do) not (hold|carry) (me up|my weight|me any more|me anymore), (slips|slip|slipping) away`,
    { jointTrouble: 'givesWay' },
    { jointTrouble: 'none' },
  ),
  ofLeg(
    '(blocked|blocks|hangs up|stays hanging|hooks|hooked|hitches|gets blocked|gets hung up|gets jammed|gets trapped) [now and then|sometimes|for a second|for a moment|and then]',
    { jointTrouble: 'catches' },
    { jointTrouble: 'none' },
  ),
  ofLeg(
    '(clicks|cracks|clicking|cracking|crackles|crackling|crunches|grinds|noisy|makes noise|small sound) (without|but no|but without|with no) (pain|hurting|hurt), (clicks|cracks) but (does not|do not|no) (hurt|pain)',
    { jointTrouble: 'none' },
    {},
  ),
  // chest
  happenedToRunner(
    '(breathe|breath|breathing) [very|really|quite|totally|perfectly|just|all] (well|good|easily|freely|normal|normally|fine|calm|calmly|great|properly|okay|clean), have (enough|good|plenty) (air|breath)',
    { chest: 'no' },
    { chest: 'yes' },
  ),
  happenedToRunner(
    '(stay|staying|stays|remain|remained|stayed|left|am|was) without (air|breath|oxygen), [have|get|got|had|has] (no|little|less|not enough|not) (air|oxygen), (air|breath) (is missing|misses me|lacks|missing|fails me|escapes me|runs away), lack of (air|breath|oxygen), (missing|lacking) air',
    { chest: 'yes' },
    { chest: 'no' },
  ),
  ofRunner(
    'no (condition|fitness|stamina|endurance) [anymore|any more|left|at all|yet], (bad|poor|out of|lost my|lost all|terrible) (condition|shape|fitness|stamina|form)',
    {},
  ),
  ofThe(
    ['breath', 'chest', 'heart'],
    '(works|work|working|goes|going|comes|functions|beats|ticks) [very|really|quite] (well|good|fine|normal|normally|perfect|perfectly|calm|calmly)',
    { chest: 'no' },
    { chest: 'yes' },
  ),
  // nerves
  happenedToRunner(
    `(problem|problems|trouble|difficulty|difficulties|hard|hard time|takes long|takes ages|takes forever|can not|could not) [to] (start|starting|begin|beginning|get started|getting going|get going) [with] [the|a|my] (pee|pea|peeing|wee|weeing|urine|urinating|piss|pissing|stream|flow), (pee|wee|urine|stream|piss) [is|comes] (weak|weaker|slow|interrupted|in drops|only drops|drop by drop)`,
    { nerve: 'saddle' },
    { nerve: 'none' },
  ),
  [
    'like [from|of|out of|made of|made from] (cotton|rubber|wood|plastic|wool|felt|foam|cotton wool|paper|air|styrofoam|jelly babies)',
    {
      is: 'property',
      figure: true,
      frames: [
        { of: ['seat', 'bladder'], says: { nerve: 'saddle' } },
        { of: ['part', 'skin'], says: { nerve: 'tingling' } },
      ],
    },
  ],
  ofLeg(
    '[has|have|got] (no|less|not much|little|lost|zero) more (strength|power|force) [in it|in them], (strength|power|force) (of|like) a [wet] (lettuce|noodle|baby|kitten|newborn)',
    { nerve: 'weak' },
    { nerve: 'none' },
  ),
  [
    '(a bit|bit|little|slightly|a little) dark, [a bit|bit|slightly] darker [than (usual|normal|before)]',
    {
      is: 'property',
      placeless: true,
      frames: [
        { of: ['urine'], says: { darkUrine: 'unsure' } },
        { of: ['skin', 'part', 'colour'], says: { heat: 'unsure' } },
        { of: ['unnamed'], asked: 'darkUrine', says: { darkUrine: 'unsure' } },
      ],
    },
  ],
  // tablets, by the names they are sold under
  happenedToRunner(
    '(mefenamic|mefenamic acid|ponstel|ponstan forte|dolfenal|nurofen plus|panadeine|panadeine forte|panadol osteo|panadol extra|calpol|anadin|feminax|cuprofen|galpharm|solpadol|neproxen|naprosyn|naprogesic|mobic|meloxicam|etoricoxib|arcoxia|celecoxib|indomethacin|ketorolac|toradol|ketoprofen|oruvail|ketonal|nimesulide|nise|nimulid|analgin|novalgin|novalgine|metamizole|dipyrone|dipirona|dorflex|buscopan|voltaren|voltarol|cataflam|diclo|diclofenac|dolormin|thomapyrin|aspirin complex|doliprane|efferalgan|dafalgan|spedifen|paracetemol|paracetmol|para cetamol|biogesic|alaxan|flanax|skelan|crocine|calpol tablet|dolo six fifty|saridon|disprin|brufen|ibugesic|flexon|zerodol|aceclofenac|hifenac|voveran|tramadol|ultracet|tylenol three|tylenol pm|advil pm|bayer|goody|goody s|goodys|bc powder|b c powder|vicodin|percocet|oxy|oxycodone|hydrocodone|norco|codis|nurofens|ibus|ibu|ibuprofin|ibu profen|i b profen|ib profen|paracetamols|parcetamol|panadeines|m and b|boska|felvin|cataflam|emzor|lonart|alabukun|pain (tablet|tablets|pill|pills|medicine|medication|med|meds|reliever|relievers|killers|stillers|stiller|capsule)|pain reducing|against the pain|against pain|for pain)',
    { painkiller: 'yes' },
    { painkiller: 'no' },
  ),
  ifAsked(
    'painkiller',
    '(am|i am|i have been) (taking|on) nothing, taking nothing, (took|take|taken|swallowed|had) nothing, without (tablet|tablets|medicine|pills|medication|anything)',
    { painkiller: 'no' },
  ),
  ifAsked(
    'bloodThinner',
    '(tablets|tablet|pills|meds|medication|medicine|medicines)',
    {},
    { bloodThinner: 'no' },
  ),
  // journeys, operations, births, smoke
  happenedToRunner(
    `${manyHours} hours (of|in|on|by|from|inside|with|at) [a|the|my] (plane|flight|flying|air|train|bus|car|coach|driving|drive|travel|travelling|traveling|journey|trip|road|sitting|airplane|aeroplane|ferry|truck|van|l a|new york|london|sydney|delhi|dubai|lagos|bangkok|america|australia|home|china|brazil|manila|singapore|tokyo),
     (came|come|arrived|flew|flown|returned|back|got here|got in|got home) [here|back|home] [on] [monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today] [in|by|with|on|from] [a|the] (plane|airplane|aeroplane|flight), (by|in|with) [the|a] (plane|airplane|aeroplane) from, (middle|window|aisle|economy) seat, (driving|drive|drives|drove) [a|the|my] (lorry|lorries|truck|trucks|coach|coaches|long distance), intercontinental, (long|big) (journey|voyage|travel|bus ride|train ride|car ride|car journey|plane ride), (jet|plane) (from|back from|to) (australia|america|asia|europe|india|china)`,
    { clotRisk: 'major' },
    { clotRisk: 'none' },
  ),
  happenedToRunner(
    '(deep vein|operated|op on <my> (knee|hip|foot|ankle|back)|gips|gypsum|plaster leg|leg in plaster|immobilised|immobilized|laying in bed for)',
    { clotRisk: 'major' },
    { clotRisk: 'none' },
  ),
  ofRunner(
    '(smoke|smoking|smokes|puff|puffing) [a|one|half a|two|ten|twenty|like a] (pack|packet|packs|chimney|cigarettes|box|packets|pouch|day), [a|one|half a] (pack|packet) [of cigarettes] (a|every|per|each) day, roll ups, rollies, shisha, hookah, hormone (tablet|tablets|pill|pills|ring|implant|spiral|therapy), anti baby pill, antibaby pill, (pill|tablet|tablets) (for|against) (not [having|getting]|no|not to have|not getting) [babies|pregnant|children|kids|baby], contraception, the ring, the patch, the implant, the depo, the coil with hormones',
    { clotRisk: 'minor' },
    { clotRisk: 'none' },
  ),
  // trend
  ofThe(
    ['part', 'unnamed', 'rest', 'walking', 'stairs'],
    `(less|lesser|not as bad|not so bad|lighter|more easy|more good) (than|as|then) ${before}, (improved|improves|ameliorating)`,
    { trend: 'improving' },
    { trend: 'same' },
  ),
  ofThe(
    ['part', 'unnamed', 'rest', 'walking', 'stairs'],
    `more (bad|sore|painful|pain|heavy|strong|stiff|swollen) (than|as|then|compared to) ${before}, (badder|worser), (becoming|getting|gets|going) [more|much|a lot] (badder|worser|more bad|more strong|more painful|more intense), (pain|it) (is|keeps) [slowly|always|only|also] (increasing|growing|mounting|rising|aggravating)`,
    { trend: 'worse' },
    { trend: 'same' },
  ),
  ifAsked(
    'trend',
    `(became|become|becoming|getting|gets|got|turned|went|goes) [more|much|a lot|a bit|a little|little] (easy|easier|lighter|softer|free|freer|weaker|milder|smaller|quiet|quieter|manageable), (going|goes|go|went|moves|moving) [well|slowly|steadily] (forward|upwards|in the right direction|in the good direction|to the better|toward better|towards better|away), [it] (goes|is going|going) [a little|slowly|much|a lot] better, (smaller|lower|easier) (than|as|then) ${before}, on the way (out|down|to recovery), (healing|recovering|going away|fading|fades|disappearing|lessening|subsiding|decreasing|diminish~), [slowly] coming (good|right|back to normal)`,
    { trend: 'improving' },
    { trend: 'same' },
  ),
  ifAsked(
    'trend',
    `(stronger|heavier|bigger|higher|harder) (than|as|then|compared to) ${before}, (became|become|becoming|getting|gets|got|turned|going) [more|much|a lot] (stronger|heavier|bad|bigger every day|intense), (increasing|increased|increases|intensifying|augmenting|aggravated|growing|escalating|mounting|rising), (goes|going|went) [to the] (bad|worse|worst|wrong) [direction|way], (day by day|every day|each day|slowly) (more|worse|stronger|more bad|more and more)`,
    { trend: 'worse' },
    { trend: 'same' },
  ),
  ifAsked(
    'trend',
    `(does|do|did|is|has|have) not (move|moving|moved|change|changing|changed|budge|budged|progress|evolve|advance|advancing), (stays|stay|staying|stayed|remains|remain|remaining|keeps|stuck) [the|as it|like|on|at] [the] (same|is|was|this|that|level|one level), (stands|standing|stood|sits) still, (stable|constant|constantly|stationary|stagnant|steady|equal|unchanged|identical|static|flat|level) [like|as|to|since] [yesterday|before|the beginning|always], same (like|as|than|from) ${before}, neither (up nor down|better nor worse|this nor that), no (movement|progress|improvement|evolution|development|difference)`,
    { trend: 'same' },
  ),
  ifAsked(
    'trend',
    '(coin flip|coin toss|toss up|roller coaster|rollercoaster|different every day|changes every day|sometimes better sometimes worse|one day better one day worse|better or worse i do not know|better or not i do not know|better i do not know|worse i do not know)',
    { trend: 'unsure' },
  ),
  ifAsked(
    'trend',
    'swings and roundabouts, (one|some) (day|days) up (one|some) (day|days) down, up one day down the next, up and down like a (yo yo|yoyo|lift), (going|gone|went) nowhere, (stayed|stays|staying) put, hanging (on|around|about|in there), (stuck|sitting) (at|on|where) [the|it] [same|is|was] [level], sticking around',
    { trend: 'same' },
  ),
  ifAsked(
    'trend',
    '(backing|easing|letting|simmering|calming|dying|tailing|wearing|fading) (off|up|down|away), on the wane, better not worse, (better|easing|improving) (and|but) not worse, getting there, (was|were) (worse|sorer|stiffer|badder) (on|yesterday|before|last|earlier|at the|in the|the first|a few) [monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|night|start|beginning|days ago], (on the|over the) (up|up and up|worst of it)',
    { trend: 'improving' },
  ),
  ifAsked(
    'trend',
    "(today|this morning) (is|'s) [probably] the (worst|sorest) [day|yet|so far], the (worst|sorest) day [yet|so far], the most sore (today|this morning|yet), (flaring|flares) [up], (was|were) (better|fine|less|good) (on|yesterday|before|last|earlier|at the|in the|the first|a few) [monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|night|start|beginning|days ago], (more (painful|sore|stiff|swollen|pain)|worse|sorer|stronger) (today|this morning|now|tonight)",
    { trend: 'worse' },
  ),
  ofLeg(
    '(worse|sorer|stiffer|tighter|better|more sore|more painful|weaker) than (the|my) (left|right|other) [one|leg|side|knee|calf|foot]',
    {},
  ),
  ofLeg(
    '(keeps|keep|kept) (returning|recurring|reappearing|flaring [up]|popping up|creeping back|showing up|coming on again|giving me trouble|getting me)',
    { comesBack: 'yes' },
    { comesBack: 'no' },
  ),
  // again
  happenedToLeg(
    `(comes|come|coming|came|returns|returned|returning|keeps returning) [always|all the time|constantly|always always] (again|back|always again|every time|each time), (rest|resting|pause|the break|time off|(week|weeks|fortnight) off) ['s|has|have|is] (done|did|does|brings|brought|changes|changed|gave|gives|helped) (nothing|hee haw|zero|bugger all|sod all|nada|no good|not a thing|jack|little), more comebacks than, (third|fourth|fifth|sixth|umpteenth|tenth|second) time [now|already|since|this|it|i] [it|year|season|that] [has|have|is] [come|had|back|got|come back|come calling], not the first time, (always|all the time|constantly) (coming back|comes back|the same story|the same place), (had|have had) (this|it|the same) (before|already|last year|several times|many times|a few times|so many times), boomerang`,
    { comesBack: 'yes' },
    { comesBack: 'no' },
  ),
  // ill, and well again
  ofRunner(
    '(tonsillitis|strep|laryngitis|pneumonia|ear infection|shingles|typhoid|salmonella|gastroenteritis|sinus infection|viral fever|water infection|uti|feels rough|feeling rotten|feel rotten|feel awful|feel terrible in myself)',
    { illness: 'unwell' },
    { illness: 'none' },
  ),
  ofRunner(
    '(hugging|hug) the (toilet|toilet bowl|porcelain|loo|dunny) [all night|all day], (shaking|shivering|shake|shiver|trembling) like (a|an) (chihuahua|leaf|dog|wet dog|jelly), (got|have|had|caught) [a|the] (gripp|grippe|grip|influenza|angina of the throat|bronchite)',
    { illness: 'unwell' },
    { illness: 'none' },
  ),
  ofRunner(
    '(catch|caught|catched) [a] [small|little|bad] (cold|colds), (colds|head colds|a rheum|schnupfen)',
    { illness: 'headCold' },
    { illness: 'none' },
  ),
  happenedToRunner(
    '[the] (flu|covid|corona|tetanus|vaccine|vaccination|hepatitis|booster) (needle|injection|shot|jab|vaccine|prick|dose), (vaccinated|vaccination|immunised|inoculated)',
    {},
    {},
  ),
];
