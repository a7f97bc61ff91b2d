/** What can be wrong with a place on the legs: pain, swelling, heat, bruises, stiffness, joints. */
import type { Findings } from '../../triage/index.ts';
import type { Row } from '../entries.ts';
import { happenedToRunner, ifAsked, ofLegBy, ofRunner } from './rows.ts';

/** Hurts; a degree says how much. */
const hurts = (phrases: string, more: Findings = {}): Row => [
  phrases,
  { is: 'property', graded: true, frames: [{ says: { pain: 'unsure', ...more }, not: { pain: 'none' } }] },
];
/** Says that it hurts, not how much, whatever the degree. */
const figure = (phrases: string, more: Findings = {}): Row => [
  phrases,
  {
    is: 'property',
    figure: true,
    frames: [
      { of: ['part', 'muscle'], says: { pain: 'unsure', ...more }, not: { pain: 'none' } },
      { of: ['unnamed'], asked: 'pain', says: { pain: 'unsure', ...more }, not: { pain: 'none' } },
    ],
  },
];

export const complaintRows: readonly Row[] = [
  // pain
  hurts(
    '(sore|soreness|sores|hurt|hurts|hurting|hurty|painful|pain|pains|paining|pained|painy|sair|discomfort|uncomfortable|tenderness|ouchy|owie|ouch|saw to touch), (muscle|second day) soreness, doms, (saw|soar|sour) when, hertz when, bother~, troubling, trouble~ (me|us), bugging (me|us), (bugs|bugged) (me|us), annoying me, sting~, stung, smarting, pinch~, grab~, burning pain',
  ),
  // what does not throb may hurt all the same
  ['throb~', { is: 'property', graded: true, frames: [{ says: { pain: 'unsure' }, not: {} }] }],
  ofLegBy('(nothing|none|nowt|nil|zip) out of ten', { pain: 'none' }, undefined, { pain: 'none' }),
  hurts('(ache|aches|aching|achy|ached|achey|achiness)', { quality: 'dull' }),
  hurts('(niggle|niggles|niggling|niggly|twinge|twinges|twingey|tender|tweaky|tweak)', { pain: 'mild' }),
  ofLegBy(
    '(bit|a bit|little|wee bit) (off|weird|funny|odd|iffy|ropey|wonky|dodgy|sketchy|unhappy), (iffy|ropey)',
    { pain: 'mild' },
    { pain: 'mild' },
    { pain: 'none' },
  ),
  ofLegBy('like wet (cement|concrete|sand)', { quality: 'dull' }, undefined, {}),
  hurts('(came|come|coming|comes) up [a bit|really|quite|pretty|just] sore'),
  ofLegBy(
    '[made|like] full of (treacle|syrup|molasses|mud|lead|sand|cement|concrete)',
    { quality: 'dull' },
    undefined,
    {},
  ),
  ofLegBy(
    '(is|are) feeling (something|some thing) [funny|strange|odd|weird|off|not right]',
    { pain: 'unsure' },
    { pain: 'unsure' },
    {},
  ),
  ofLegBy(
    '(i am|am|still|really|definitely|sure) feeling it, can really feel it [now|today]',
    { pain: 'unsure' },
    { pain: 'mild' },
    {},
  ),
  ofLegBy(
    'know it is there, can just feel it, aware of it, notice it, a slight something, talk to me a lil bit',
    { pain: 'mild' },
    { pain: 'mild' },
    { pain: 'none' },
  ),
  figure(
    '(killing|murdering|crucifying|crippling) (me|us|him), (know|knows|knew) [all] about it, killing, giving (me|us), giving (me|us) (curry|gyp|grief|jip|stick|what for|hell|trouble|bother|a hard time|jyp|jhip|gip), barking, barking at me, in [absolute|complete|total|utter|bloody|proper|pure] (bits|ribbons|flitters|tatters|rag order|pieces|shreds), (trashed|wrecked|destroyed|shredded|thrashed|smoked|mashed|annihilated|battered|cooked|fried|toast|banjaxed|goosed|kaput|munted|cactus|ruined|mullered|done for|blown|obliterated|murdered|stuffed|knackered|shot|gone|rooted|buggered|busted|jacked up|messed up|torn up|banged up|smashed|fecked|shagged|hammered|ripped up|spent|finished|a mess|not happy|finish|finito|bust|murder|pure murder|brutal), (destroyed|wrecked|killed|ruined) me, (gammy|dicky|bung|trick), play~ up, acting up, misbehaving, acting the maggot, kicking off, talk~ to me, chatting to me, holler~ at me, letting me know, reminding me, make~ itself known, grumble~, grumbling on, nag~ [at me], mutter~, yell~, chirp~, whimper~, sulk~, cooking, simmering, sizzling, barks [at me], complain~, moan~, protest~, whinge~, angry, cranky, grumpy, unhappy, not happy, fussing at me, flared [up], flaring [up], irritated, rumble~ on, (at me|at us) [again], scream~ [at me], scream~ [blue] murder, (shout~|howl~|crying out|yelling|crying) at me, on fire, ablaze, spicy, up to no good, kicking up, troublesome, dodgy, crook, cramping, cramping on me, cramped, gowping, louping, gowpin, feel~ bruised, smoke~, felt like someone, roaring, singing [at me], in trouble, something (rotten|awful|terrible|fierce|shocking|chronic|dreadful|horrible|horrid|brutal|wicked|ridiculous|desperate), the blasted tendon, touchy, nippy, reluctant',
  ),
  // in Ireland: scolds me; of a joint it may be what it is elsewhere
  [
    '(give|gives|giving|gave) out to (me|us)',
    {
      is: 'property',
      figure: true,
      frames: [
        { of: ['part'], at: ['knee', 'ankle', 'hip'], says: { pain: 'unsure', jointTrouble: 'unsure' } },
        { of: ['part'], says: { pain: 'unsure' } },
      ],
    },
  ],
  figure(
    'like [two|a] (bag|bags) of (cement|concrete|bricks), like [two|a] (lead|planks|tree trunks full)',
    {},
  ),
  figure('like two planks, in a vice, like a vice'),
  [
    '(murder|hell|rough|hard) on <my>',
    {
      is: 'property',
      figure: true,
      frames: [
        { of: ['stairs'], says: { dailyLife: 'stairs', pain: 'unsure' } },
        { says: { pain: 'unsure' }, not: { pain: 'none' } },
      ],
    },
  ],
  hurts(
    '(will not|does not|would not) (let go|quit|go away), (back|muscle) (catch|pull) is there, catch is there',
  ),
  figure(
    '(packs|packing|packed) (up|in) [on me], kicks (off|in), [it] (says|said|saying|say) (hello|hi|hiya|howdy|hey|good morning|good day)',
  ),
  ofLegBy('(really|so|too|very) bad when, sore as', { pain: 'strong' }),
  ofLegBy('(comes and goes), (does not|do not) stop me [running], (some|just some|a wee|wee) discomfort', {
    pain: 'mild',
  }),
  ofLegBy('(never|does not|will not) let~ up', { pain: 'moderate' }),
  [
    '(could be worse|could have been worse), could (not|never) [really] put a number on it, bearable if',
    { is: 'property', frames: [{ asked: 'pain', says: { pain: 'unsure' } }, { says: {} }] },
  ],
  [
    '(did|does|do|have|has|could|can) not (feel|felt) a thing, (is|has) stopped hurting',
    { is: 'property', frames: [{ says: { pain: 'none' } }] },
  ],
  figure(
    '(sixty|seventy|eighty|ninety|ninety five) percent, (useless|no use|no good to me|a write off), (has|have) had it',
  ),
  hurts('(calf|knee|hip|ankle|shin|achilles|hamstring|back|foot|heel|groin) trouble'),
  hurts('(bad|sore|gammy|dodgy) <my> (one)'),
  // "A bad knee"
  hurts(
    '(a|my|this|the|got) bad [left|right|big] (knee|knees|ankle|ankles|hip|hips|calf|shin|foot|feet|leg|legs|heel|heels|toe|hamstring|achilles|groin|quad|thigh)',
  ),
  hurts('back (hurts|hurting|pain|pains|paining|spasm|spasms|is sore)', { sites: ['lowBack'] }),
  hurts('back (aches|aching|ache)', { sites: ['lowBack'], quality: 'dull' }),
  hurts(
    'not (the best|great|ideal|clever|brilliant|good|so good|too good|too clever|too great), (could|have|has) (be|been) better, soldier on, grit my teeth, (makes|made) me (wince|jump|cry out|yelp), takes my breath away',
  ),
  // What one does about it tells of pain only where that was asked.
  [
    'run through it, put up with it',
    { is: 'property', frames: [{ of: ['unnamed', 'part'], asked: 'pain', says: { pain: 'unsure' } }] },
  ],
  ofLegBy('(pulled|pulling|tugging|tugged|pull|dragging) [feeling], dull pull', {}, {}, {}),
  ofLegBy(
    'not (too|so|that|really that) (bad|sore|painful), not bad, nothing (major|serious|drastic|too crazy|terrible|much)',
    { pain: 'mild' },
  ),
  figure(
    'only when i (run|am running|go), only running, comes on when, it is when i (run|stride out|sprint|push|drive|sit)',
    {},
  ),
  figure('(are|is|feel) [absolutely|just|totally|so|completely] dead, absolutely dead, quads dead'),
  ofLegBy(
    '(warms|warm|loosens|loosen|eases) (up|off|out) (fine|okay|ok|nicely|grand|well|good) [after|once|within|by|in]',
    {
      motion: 'eases',
    },
  ),
  // a hop is a test, and no way to get about
  ofLegBy(
    `(hopping|hop) [on (it|that|the|my) [right|left|bad|sore|same|other|one] [leg|side|foot|one|hip]] [really|bloody|properly|does] (hurt|hurts|kill|kills|is sore|is painful|gets me|gives me|brings it on|sets it off|makes it (hurt|worse|sore)),
     (hopping|hop) on (it|that (leg|side|foot)|the (bad|sore|same) (leg|side|foot|one)) [is|'s|at] [about|maybe|like|still] [a], (when|if) (i|you) [try to|do a] hop,
     (hopping|hop) on (the|my) (left|right) [leg|side|foot|hip|one] (is|'s|was) [about|maybe|like|still|around] (a|sore|painful),
     (hopping|hop) (is|'s|was) [a bit|really|very|only|quite|still|just|maybe|about|like|pretty|mostly] (sore|painful|tender|ouch|ouchy|murder|uncomfortable|a (one|two|three|four|five|six|seven|eight)|about a (one|two|three|four|five|six|seven|eight)), (hurts|hurt|sore|painful|pain) [only] [on|from|when|if] hopping,
     [single|one] (leg|legged) hop, hop test, hopping test`,
    {
      pain: 'unsure',
    },
  ),
  // what kind
  ofLegBy('(dull|nagging|gnawing)', { quality: 'dull' }),
  // hot as it feels, and not to the hand
  ofLegBy(
    '[like] [a|an|the] (hot|red hot|white hot|burning) (wire|wires|poker|needle|needles|skewer|knife)',
    { quality: 'sharp', pain: 'unsure' },
  ),
  ofLegBy(
    '(kind of|sort of|a bit|bit|quite|fairly) sharp, sharp (on|at|down) the (inside|outside|front|back|bottom|top)',
    { quality: 'sharp' },
    { quality: 'sharp' },
    { quality: 'dull' },
  ),
  ofLegBy('(cuts|cut|cutting) out (at|after|on|around|about|now)', {}, {}, {}),
  ofLegBy('(clamped|gripped|cramped up|bound up)', { quality: 'dull' }),
  ofLegBy(
    '(tight|tightness|tighter|taut|wound up|stiffer|stiffish|heavy|heaviness|leaden|weighed down|rusty|creaky|wooden|knot|knotted|knots|knotty|stretch feeling|like an old gate|needs oiling|like a rusty hinge|like lead|tight as a drum|tight as anything|stiff as a board|stiff as a poker|like a plank|like a rope|[like] wet sand|reluctant on rising)',
    { quality: 'dull' },
    { quality: 'dull' },
    {},
  ),
  ofLegBy(
    '(does not|do not|never|did not) (bother|bothers|bug|bugs|trouble|wake) (me|us) (at night|in bed|lying down|when i sleep|sleeping|in the night)',
    { restPain: 'no' },
    { restPain: 'no' },
    {},
  ),
  hurts(
    'like (treading|walking|stepping|standing) on (a|glass|needles|nails|lego|broken|drawing|hot|pins|stones|pebbles)',
  ),
  hurts(
    '(like|feels like|as if) [a|there is a|i have a|having a|i have got a|some] [little|small|sharp|wee] (pebble|stone|marble|bit of gravel|pea) in (my|the|me) (shoe|trainer|sneaker|sock|boot|runner|shoes|boots)',
    { sites: ['foot'] },
  ),
  ofLegBy('night pain', { restPain: 'yes' }, { restPain: 'ache' }, { restPain: 'no' }),
  [
    '(stiff|stiffness)',
    {
      is: 'property',
      frames: [
        { asked: 'motion', says: { quality: 'dull' }, not: { motion: 'full' } },
        { says: { quality: 'dull' }, not: {} },
      ],
    },
  ],
  ofLegBy(
    `stiff [for] [about|maybe|like] [the] [first] [few|five|ten|fifteen|twenty|a couple of|couple of] [minutes|steps|while] [of a morning|in the morning|in morning|first thing|at first] [like an old (bus|car|gate|door|dog)] (then|and then) [it|it is|they|he|she] [is] [just] (off|away|okay|ok|manages|manage|goes|loosens|moves|right as rain|good as gold)`,
    { motion: 'eases', quality: 'dull' },
    { motion: 'eases', quality: 'dull' },
    {},
  ),
  ofLegBy(
    '(stiff|stiffness|tight|tightness|sore|creaky|achy|ache|aches|aching|rusty|pain) [as an old gate|right|all] across the back',
    { sites: ['lowBack'], quality: 'dull' },
  ),
  ofLegBy(
    '(stiff|stiffness|tight|tightness|creaky|achy|rusty) [as an old gate|right|all] across the back of',
    { quality: 'dull' },
  ),
  hurts('like the tin man', { quality: 'dull' }),
  // legs that ache all over are no illness; all of the body is, and most of all in the legs
  hurts(
    `(leg|legs|thigh|thighs|calf|calves|quads|hamstrings|hips) [just|really|still|do|both|are|feel] [just|so|really] (ache|aches|aching|achy|hurt|hurts) (all over|everywhere),
     (ache|aches|aching|achy|hurt|hurts) (all over|everywhere in) (both|my|the) (leg|legs|thigh|thighs|calf|calves|quads|hamstrings|hips)`,
    { quality: 'dull' },
  ),
  hurts(
    '(leg|legs|thigh|thighs|calf|calves|quads|hamstrings|hips) [are|feel] [just|both] (a bit|bit|a little|slightly|kind of) (aching|achy) (all over|everywhere)',
    { quality: 'dull', pain: 'mild' },
  ),
  ofLegBy(
    `(everything|whole body|body|all of me) [just|really] (aches|is aching|hurts) [all over] [and] (specially|especially|mostly|mainly|particularly|above all) <my> (leg|legs|calves|thighs|quads|knees|hips),
     (arms|back|neck|shoulders) and [my|me|the] legs [just|really|still] (ache|aching|aches) all over`,
    { pain: 'unsure', quality: 'dull', illness: 'unwell' },
  ),
  ofLegBy(
    '(putting|poking|pushing|sticking|pricking|inserting|piercing|poked|pricked|jabbing) [me] [with|a|an|the|in] [a|the] (needle|needles|pin|thorn|nail|skewer), (sharp|sharply|stabbing|stabby|stabs|jabbing|piercing|keen|razor sharp|shooting|shoots|knife|like a knife|zinging|zingy pain|electric shock|zap|jolt|like a live wire|current type|lightning)',
    { quality: 'sharp' },
    { quality: 'sharp' },
    { quality: 'dull' },
  ),
  hurts(
    '(sharp|stabbing|shooting|jabbing|piercing|searing) (pain|pains|ache), shoot~ (down|up|from|into) [right], shooting right down, shoot~ (up|down|into|through|across) (my|the|one), stabs me, like a knife [going] [in|into], (zap|zaps|electric shock|electric shocks|jolt) [in]',
    { quality: 'sharp' },
  ),
  ofLegBy(
    '[about|much|just] the same (on|in) (both|either|the other|the pair|the left|the right), same on (both|the other), (same|the same) both sides, [the] same [as] (each other|one another)',
    {},
    {},
    {},
  ),
  // one spot or spread
  ofLegBy('(the|a|one|this) (sore|tender|painful) (spot|place|point) [on]', { pinpoint: 'yes' }),
  ofLegBy(
    '(one|an|single|right in the) [single|exact|little|small|one|tiny|particular|specific] (spot|place), the (single|exact|one|particular|specific|very) (spot|place), (one|exact|single|particular) [exact] (spot|place), pinpoint, (put|get) (a|my|me) finger [right] on [it|the spot], finger on it, point to it, (size of|no bigger than|bigger than) (a|one) (pea|marble|dime|ten pence piece|five p|penny|grape|fingertip|coin), i can cover it with <my> finger, under my finger, a spot on',
    { pinpoint: 'yes' },
  ),
  ofLegBy(
    '(all through it|the whole lot of it|spread out|whole muscle|full muscle|a band of|size of (my|a) (palm|hand)|(palm|hand) (sized|size)|long (like|as) (my|a) (hand|palm)|not one point|moves about|moves around|wanders|hard to pin down|across the middle|it is broad|not one spot|no one spot|no one sore spot|no single spot)',
    { pinpoint: 'no' },
    { pinpoint: 'no' },
    {},
  ),
  ifAsked(
    'pinpoint',
    '(right|all|all the way) along <my> [whole|inside|outside|inner|outer] [edge of|of] <my> (joint|joint line|bone|muscle|line)',
    {
      pinpoint: 'no',
    },
  ),
  [
    '(all over|everywhere|both sides it)',
    { is: 'property', placeless: true, frames: [{ asked: 'pinpoint', says: { pinpoint: 'no' } }] },
  ],
  ofLegBy('whole back of <my> (calf|calves)', { pinpoint: 'no', sites: ['calf'] }),
  ofLegBy('(all over|everywhere in) <my> (calf|thigh|shin|quad|hamstring)', { pinpoint: 'no' }),
  // swelling
  ofLegBy(
    '(swollen|swelled|swell|swells|swelling|swole|swelt|swells up|ballooned|ballooned up|blew up|oedema|edema|water retention|retaining water|effusion|inflated|massive|enormous|fat ankle|fat knee|fat toe|fat foot|sullen)',
    { swelling: 'clear' },
    { swelling: 'slight' },
  ),
  // what is worn on the legs fits both, or one of them is bigger
  ofLegBy(
    '(left|right|one) (jeans|trouser|pant|trousers|pants|jean|legging|salwar|pyjama) leg (does not|will not|did not|can not|no longer) (fit|fits|go on|go over|come up|close) [me] [anymore|any more|now], (left|right|one) (jeans|trouser|pant|trousers|pants|jean|legging) leg (is|has got|has become|feels|has gone|got) [so|too|really|much|way|a lot|very] (tight|tighter|snug|snugger)',
    { swelling: 'clear', side: 'one', sites: ['legs'] },
  ),
  ofLegBy(
    '(jeans|trousers|pants|leggings|joggers|tights|trouser leg|pant leg) (is|are|feel|feels|fit|fits|got|went|gone) [so|really|much|way|a bit|too|now] (tight|tighter|snug|snugger) [only|just] [on|at|in|round] (that|this|one|the one|my left|my right|the left|the right|the bad|the sore) [side|leg|thigh|calf]',
    { swelling: 'clear', side: 'one' },
    { swelling: 'slight' },
    {},
  ),
  ofLegBy(
    '(come|came|coming|comes|up|swollen|swelled|blew up|swollen up|blown up|puffed up|it is|they are) like (a|an|two|half) (egg|half an egg|balloon|melon|grapefruit|football|softball|golf ball|tennis ball|orange|sausage|bread roll|loaf|bread|pumpkin|turnip|elephant|elephants|plum|hen egg|duck egg|puffer fish|marshmallow|naartjie|mandarin|clementine|satsuma|mango|cricket ball|avocado|potato|spud|neep|swede|watermelon|coconut|apple|pear|peach|squash ball|snooker ball|hockey ball|sliotar|rugby ball|basketball|volleyball|baseball|house|onion|goose egg|ostrich egg|brinjal|papaya|guava|marrow|courgette|barrel|bus|beach ball|pomegranate|cabbage|cauliflower|ham), like [a] (balloon|balloons|melon|melons|sausage|sausages|tree trunks|elephant), golf ball on, (swelled|swollen|come|came|blown|puffed) [right|all] up, (came|come|comes|went|gone|goes|blew|blows|blown|swell|swells|swelled|swollen|puff|puffs|puffed|fat|balloons|ballooned) [right|all] up like a, sausage toe, come up [lovely|big|huge|nice] [something rotten], fat like, big like, as big as a, (came|come|comes|went|gone|goes|blew|blown|blows|swelled|swells|swollen|puffed|puffs) [right|all] up like, (twice|double|three times) <my> (size|girth|width), (bigger|fatter|larger|wider|rounder|fuller|chunkier|chubbier|plumper|broader|bulkier|podgier) than (its|his|her|<my> (other [one]|left|right|mate|good|twin|sister|brother|partner|buddy|pal|neighbour)), (inch|inches|good inch) bigger, can not [even] (get|put|fit|zip|fasten|do up|pull) <my> (shoe|shoes|boot|boots|sock|socks|jeans|trainer|trainers) [on|up|over], (shoe|boot|shoes|laces|boots|leggings|jeans) (will not|do not|does not|can not) (fasten|meet|lace|lace up|tie|zip|go on|fit|close|do up), that much i can not, can not see <my> ankle [bone|bones], lost my ankle bone, (dent|mark|dimple|pit) when [i] press, (dent|dimple|pit) (stays|remains|lingers|is left) [there|in it], finger leaves a dent, pits when, (fluid|water) on <my>, full of fluid, shiny, fit to burst, sock (mark|marks) (is|are) coming so deep, puffed up [that much|so much], puffed right up',
    { swelling: 'clear' },
    { swelling: 'slight' },
  ),
  // As much as swollen; "just puffy" is as little as "a bit".
  ofLegBy(
    '(puffy|puffed|puffiness|puff up|puffs up|pufy|puffier)',
    { swelling: 'clear' },
    { swelling: 'slight' },
  ),
  // Beside a part it is no breath.
  ofLegBy(
    'puffed (near|around|round|over|below|beside|along|above) [the|my|me] [outer|inner|outside|inside] (ankle|knee|foot|toe|toes|shin|heel|bone|joint|kneecap|calf|instep|arch|achilles) [bone]',
    { swelling: 'clear' },
    { swelling: 'slight' },
  ),
  [
    "(is|'s|are|looks|look|gone|went|got) [all|really|proper|well|so|quite|pretty|right|nice and] fat",
    {
      is: 'property',
      frames: [
        { of: ['part'], at: ['ankle', 'foot', 'toe', 'knee', 'calf', 'shin'], says: { swelling: 'clear' } },
      ],
    },
  ],
  ofLegBy(
    '(tiny|little|wee|small|bit of) puff (over|on|round|around|above|at|by), (pudgy|thick|thicker|thickened|thickening|boggy|spongy|doughy|fatter|fullness|lumpy|the bump|a bump|bump|slightly bigger|little bigger|[a] (bit|little|touch|tad) fat|[a] fat (ankle|knee|foot|toe)), (sock|socks) [leave|leaves|left|is leaving|leaving|makes|made] [a|big|some] [deep|proper|right|big|good|nice|massive|real] (marks|lines|dents|mark|line|dent|ring|groove|imprint), [my|me] (sock|socks) dig in, marks round my ankles',
    { swelling: 'slight' },
  ),
  ofLegBy(
    '[is|it is|about|like] the size of [a|an] (grapefruit|melon|football|softball|balloon|orange|tennis ball|golf ball|egg|lemon|cantaloupe|baseball|tree trunk|fist|turnip|naartjie|mandarin|clementine|satsuma|mango|cricket ball|avocado|potato|spud|neep|swede|watermelon|coconut|apple|pear|peach|plum|squash ball|snooker ball|hockey ball|sliotar|rugby ball|basketball|volleyball|house|onion|goose egg|ostrich egg|duck egg|pumpkin|brinjal|papaya|guava|marrow|courgette|barrel|bus|beach ball|pomegranate|cabbage|cauliflower|ham), (looks|is|seems|feels|got|has got) [visibly|noticeably|clearly|obviously] (bigger|larger|huge)',
    { swelling: 'clear' },
    { swelling: 'none' },
  ),
  // Tight on one leg only it is not the jeans.
  ofLegBy(
    '(jeans|trousers|leggings|pants|trouser leg|sock|boot|shoe|trainer|sneaker) (is|are|feels|feel) [really|very|all|so|a lot|much|a bit] (tight|tighter|snug) [only|just] (on|round|around|over) (that|this|one|(the|my) (left|right|sore|bad)|just (that|this|the one)|only (that|this|one)) [side|leg|calf|ankle|knee|foot|one]',
    { swelling: 'clear' },
  ),
  ifAsked(
    'swelling',
    '[the|my] (boot|shoe|trainer|sneaker|sock) [is|feels] [a bit|a touch|slightly|a little] (snug|snugger|tighter) [on (that|the sore|the bad|one) (side|foot|leg)]',
    { swelling: 'slight' },
  ),
  ofLegBy('(came|come|comes|coming|cam) up [just|all] (sore|achy|tender|painful|hurting)', {
    pain: 'unsure',
  }),
  ofLegBy('(lump|nodule|bulge|inflammation)', { swelling: 'unsure' }),
  ofLegBy(
    "swelling (is|'s|has|has gone|went|have gone) [now|gone|all] (nearly|almost|mostly|practically|pretty much|all but|more or less) (flat|gone|down|away|nothing|settled|cleared)",
    { swelling: 'slight' },
    { swelling: 'slight' },
    { swelling: 'clear' },
  ),
  // As the other is, so it is well: of what was asked, the first of these.
  [
    `[exactly|just|about|pretty much] (match|matching|twins|identical|peas in a pod|like two peas|a matching pair|[like] a [matched] pair),
     can not tell (them|the two|one from the other) [apart], [exactly|just|about|pretty much] [the] same as (its|his|her|<my> (other|left|right|mate|good|twin|sister|brother|partner|buddy)) [one|leg|calf|ankle|knee|foot|side|mate|twin|brother|sister],
     no different (to|from|than) (its|his|her|<my> (other|left|right|mate|good|twin|sister|brother|partner|buddy)) [one|leg|calf|ankle|knee|foot|side|mate|twin|brother|sister], no difference between (them|the two|the legs|my legs)`,
    {
      is: 'property',
      frames: [
        { asked: 'swelling', says: { swelling: 'none' }, not: { swelling: 'unsure' } },
        { asked: 'deformity', says: { deformity: 'no' }, not: { deformity: 'unsure' } },
        { asked: 'rockHard', says: { rockHard: 'no' }, not: {} },
        { asked: 'cold', alone: true, says: { cold: 'no' }, not: { cold: 'unsure' } },
        { asked: 'heat', says: { heat: 'no' }, not: {} },
      ],
    },
  ],
  ofLegBy(
    '(flat as a pancake|skinny as ever|slim as ever|bony as ever|chicken legs|same size|normal size|usual size|matching ankles|same to the inch|see both my ankle bones|see <my> ankle (bone|bones)|(shoe|shoes|sock|socks|boots) (fit|fits|go on|goes on|slide|slides) [on] [fine|same])',
    { swelling: 'none' },
    { swelling: 'none' },
    { swelling: 'clear' },
  ),
  ofLegBy(
    '(slide|laces|goes) (on|up) (fine|easy|same)',
    { swelling: 'none' },
    { swelling: 'none' },
    { swelling: 'clear' },
  ),
  ofLegBy(
    '(finger|thumb) [leaves|left|makes|made] [a] (dent|dents|mark|dimple|pit), (can not|could not) (get|put|fit) <my> (shoe|shoes|boot|boots|trainer|trainers) on over it',
    { swelling: 'clear' },
    { swelling: 'slight' },
  ),
  ofLegBy(
    '(are|is|stayed|both) the same size',
    { swelling: 'none' },
    { swelling: 'none' },
    { swelling: 'clear' },
  ),
  ofLegBy(
    '(is|are|looks|got|went|gone|become|became) [really|so|very|all] fat',
    { swelling: 'clear' },
    { swelling: 'slight' },
  ),
  // heat
  [
    '(hot|warm|warmer|warmth|hotter|heat|red hot|roasting|boiling|boiling hot|burning hot|burning up|hot and red|toasty hot|glowing red|hot to touch|warm to touch|giving off heat|pumping out heat|like a radiator|glowing)',
    {
      is: 'property',
      frames: [
        { of: ['part', 'muscle', 'skin', 'colour', 'looks', 'unnamed'], says: { heat: 'yes' } },
        { of: ['temperature', 'head'], says: { fever: 'unsure' } },
      ],
    },
  ],
  ifAsked('heat', '(pink and warm|warm and pink)', { heat: 'yes' }),
  ifAsked('swelling', '(bigger|fatter|wider|larger)', { swelling: 'slight' }, { swelling: 'none' }),
  ofLegBy(
    '(sock|socks) [line|band|top|elastic] (leaves|leave|left|leaving|makes|made) [a|an|such a] [big|deep|really|real] [deep] (dent|dents|mark|groove|ring|line|ridge)',
    { swelling: 'slight' },
  ),
  ofLegBy(
    `(red|redness|reddish|redder|inflamed|pinky|fry an egg|cook the egg|cook an egg|beetroot|purplish|darker|darker skin|erythema|hot and angry|red and angry|angry red|flushed|reddening), (bullseye|bull 's eye|bulls eye) [shaped] [rash|ring|mark|thing], (bullseye|bulls eye) on,
     (big|red|pink|spreading|growing|expanding|weird|round) [red|pink|round] (ring|circle|halo) (on|round|around) <my> (leg|legs|calf|thigh|knee|shin|ankle|foot|tick),
     (ring|circle|rash|redness) [is|'s|has been|keeps|just|that is|that keeps] [just] (getting|growing|gettin|got|spreading) [a bit|way|much] (bigger|wider|larger|out|up|outwards)`,
    { heat: 'yes' },
  ),
  ofLegBy(
    '(rash|hives|blotchy|prickly heat|infected|septic|manky|weeping|oozing|pinkish|bit pink|slightly red|touch red|little pink|pink patch)',
    { heat: 'unsure' },
  ),
  // Skin that is rubbed off is red; whether it is more than that is asked.
  ofLegBy(
    '(red raw|raw red|raw and red|red and raw|rubbed [all] red|chafed [and|all] red|red and chafed) [skin|patch|spot]',
    { heat: 'unsure' },
    { heat: 'unsure' },
    { heat: 'no' },
  ),
  // A wound that smells or gives off pus may be infected.
  [
    `(smells|smelly|stinks|stinking|pongs|ponging|whiffs|whiffy|foul smelling) [a bit|bad|funny|off|terrible], (got|has|have|is|a bit of|bit of) [got] [a bit of] [a|an] [bad|funny|awful|foul] (pong|stink|whiff|smell) [to it|off it|from it|about it|coming off it],
     [a bit of|some|full of|oozing|leaking|weeping] (pus|puss|yellow (stuff|fluid|gunk|goo|gunge|ooze)|green (stuff|fluid|gunk|goo|gunge))`,
    { is: 'property', frames: [{ of: ['skin', 'unnamed'], says: { heat: 'unsure' }, not: {} }] },
  ],
  ofLegBy('(cooled (down|off))', { heat: 'no' }),
  [
    '(hot|warm|boiling|roasting) (of a|at|in the|during the|every) (night|nights)',
    {
      is: 'property',
      frames: [
        { of: ['part', 'muscle'], says: { heat: 'yes' } },
        { of: ['unnamed', 'me'], says: {} },
      ],
    },
  ],
  ofLegBy('[you] [could] (cook|fry|boil) an egg on', { heat: 'yes' }),
  // bruise
  ofLegBy(
    '(bruise|bruises|bruised|bruising|black and blue|(blue|purple|green|yellow|black) and (purple|yellow|green)|haematoma|hematoma|every colour of the rainbow|every colour|all the colours|shiner|purple bruise|bleeding under the skin|blood pooling|like a rainbow|purple|yellowy green|going yellow|gone yellow|yellow and green|purple all over)',
    { bruise: 'yes' },
    { bruise: 'small' },
  ),
  ofLegBy(
    "(small|little|wee|tiny|bit of a|coin sized|light|faint|minor|teeny) (bruise|bruising|black and blue|blue mark|mark|shiner), (yellow|yellowy|yellowish|greenish|faded|fading|blue|bluish|blueish|purple|purplish) (smudge|mark|blotch|patch), bruise [that is] like [a|an] (ten|five|fifty|twenty) (pence|cent|p|cents) (bit|piece|coin), (small|little|tiny) [blue|black] mark, (bruise|black and blue|[purple|blue|black|yellow] mark|shiner) [is|'s|it is] [just] [about|like|is] [the] size of [a|an] (quarter|penny|dime|coin|ten p|fifty p|pound coin|two euro coin|euro|loonie|nickel|rupee|five p|thumbnail|button|fingertip), [a|about] (ten p|ten pence|five pence|coin|quarter|loonie|penny|thumbnail) (size|sized) [of] (bruise|blue|purple|black|blue mark|black mark)",
    { bruise: 'small' },
  ),
  ofLegBy(
    "(bruise|mark) (that|is|'s|has gone|went|goes|that is|that 's) [a bit|all] (blue|bluish|purple|black)",
    { bruise: 'yes' },
  ),
  ofLegBy('(discoloured|discolored|dark mark|discolouration)', {
    bruise: 'unsure',
  }),
  ofLegBy('(not a mark|not a scratch|not a blemish|no mark|no marks|nothing to see|nothing showing)', {
    bruise: 'no',
  }),
  [
    '[a] (funny|strange|odd|weird|mad) (colour|color)',
    {
      is: 'property',
      frames: [{ of: ['urine'], says: { darkUrine: 'unsure' } }, { says: { bruise: 'unsure' } }],
    },
  ],
  // movement
  // a muscle that seized up is stiff; what it moves may not
  [
    '(can|could) [practically|nearly|almost|just about|now] touch my toes [now|today]',
    { is: 'property', placeless: true, frames: [{ says: { motion: 'eases' }, not: {} }] },
  ],
  [
    '(seized up|seizing up|seized solid|seized)',
    {
      is: 'property',
      frames: [
        {
          of: ['part'],
          at: ['legs', 'quad', 'hamstring', 'calf', 'glute', 'adductor'],
          says: { quality: 'dull' },
          not: {},
        },
        { says: { motion: 'limited' } },
      ],
    },
  ],
  ofLegBy(
    '(can not|can hardly|can barely|could not|will not) (cross <my> legs|turn it in|turn it out|turn it inwards|turn it outwards), (refuse|refuses|refused|refusing) to (straighten|bend|move|budge|flex|extend|turn|go straight|fully straighten|fully bend), (can not|can|could not|could) (hardly|barely|scarcely|only just) [even] (get|reach|pull) [the|my|me|a] [left|right] (sock|socks|tights|shoelaces|laces) [on|up], (jammed up|bends halfway|so far and stops|halfway at best|restricted|reduced range|limited movement)',
    { motion: 'limited' },
  ),
  ofLegBy(
    "(loosen|loosens|loosened|loosening|free|frees|eases|ease) (off|up|out), loosens, loosened (by the (hour|minute|day)|(right|nicely|well) (up|off)), (it|she|he) does move [though|fine|okay|now], (wears|wore|wearing|comes|come|works|walks) (off|right|itself out|loose) (after|once|when|with|by), walks [itself|straight|right|all] off [(in|within) [about|a|the|first]], walked [itself|straight|right|all] off (in|within), (wear|wears) off, works itself out, (once|after|till|until|as soon as) (i am|i have|i|it|it is|it has|i get|he|they|they are) [am|is|have|got|get|been] [up and] (going|warm|warmed up|moving|warms up|get going|gets going|about|loosens up|got going|up and about|loosens off|about a bit|eases), (easier|better|fine|grand|okay|good|right|sound|loose) once, (first|after) [the] [first] (few|couple of|ten|five|couple) (steps|minutes) [or so] [then|and then|it], [the] first few (steps|minutes), the first steps, after it passes, for two minutes of a morning, till the kettle 's boiled, goes off once, obliges once, walking [actually] helps it, better once i, better with movement",
    { motion: 'eases' },
    { motion: 'eases' },
    {},
  ),
  ofLegBy(
    '(full (bend|range)|bends right up|bends all the way|heel to my bum|bends and straightens|loose|supple|limber|bendy|circle <my> ankle|wiggle it|moves all ways|move it every way|moving freely|swings free|swing free|(bend|straighten|move|flex) [just] as (good|well|far|freely|easily) as (the other|the left|the right|ever|normal|it should)|moves (lovely|beautifully|grand|a treat|freely|fine|well|like a dream))',
    { motion: 'full' },
    { motion: 'full' },
    { motion: 'limited' },
  ),
  // A no before it is an answer: "it doesn't bend as well" has another word.
  ofLegBy(
    '(bends|straightens|moves|flexes) [just] as (good|well|far|freely|easily) as (the other|the left|the right|ever|normal|it should), (bends|straightens|moves) the same as',
    { motion: 'full' },
    { motion: 'full' },
    { motion: 'full' },
  ),
  [
    '(bend|bends|straighten|straightens|flex|lift <my> leg|raise <my> knee|swing <my> leg|move it|bend it)',
    { is: 'property', frames: [{ says: { motion: 'full' }, not: { motion: 'limited' } }] },
  ],
  ofLegBy(
    '(stiff|stiffish|creaky) (first thing|at first|the first|when i get up|at the start|on rising|till|until|for two minutes|for a few minutes|in the morning till|only at first)',
    { motion: 'eases', quality: 'dull' },
    { motion: 'eases', quality: 'dull' },
    {},
  ),
  ofLegBy('(tighter|getting tighter)', { trend: 'worse', quality: 'dull' }),
  ofLegBy('(contracted|contracture|contraction|contractures)', { quality: 'dull' }, { quality: 'dull' }, {}),
  ofLegBy('dull pull', { quality: 'dull' }),
  ofLegBy(
    '(then|and|and then|but) (it|they) (eases|ease|loosens|loosen|frees up|goes off|settles)',
    { motion: 'eases' },
    { motion: 'eases' },
    {},
  ),
  hurts('(plays|playing|play) up every time [i]', { comesBack: 'yes' }),
  ofLegBy('(whenever|every time) i (ramp|build|step|train|up the|do speedwork|do hills|go back)', {
    comesBack: 'yes',
  }),
  ofLegBy('[has|have] (gone|going|went|goes) backwards', { trend: 'worse' }),
  ofLegBy(
    '(is|are|keeps|been) [slowly|still|gradually|just] creeping up [a bit|slowly|each day|every run]',
    { trend: 'worse' },
    { trend: 'worse' },
    { trend: 'same' },
  ),
  ofLegBy('(down to|only|now only) a (one|two|three) now', { trend: 'improving' }),
  hurts('(agony|in agony|excruciating|unbearable|beyond words)', { pain: 'extreme' }),
  ofLegBy('(has|have|got|had) (me|us) in tears', { pain: 'severe' }),
  ofLegBy('(can not (think straight|talk|concentrate)|in tears|near tears|actually cried)', {
    pain: 'severe',
  }),
  // joints
  ifAsked('trend', '(calmed|quietened|simmered|died) down [a bit|a lot|some|loads|a little|nicely]', {
    trend: 'improving',
  }),
  ifAsked('jointTrouble', 'catching', { jointTrouble: 'catches' }, { jointTrouble: 'none' }),
  [
    '(locked|locked up|jammed|stuck|will not budge|can not budge it)',
    {
      is: 'property',
      frames: [
        {
          of: ['part'],
          at: ['knee', 'ankle', 'hip', 'toe', 'groin', 'lowBack', 'foot'],
          says: { jointTrouble: 'locked' },
        },
        { of: ['unnamed'], says: { jointTrouble: 'locked' } },
      ],
    },
  ],
  ofLegBy(
    '(locks|catches|sticks|snags|gets stuck|getting stuck|got stuck|getting locked|get stuck|keeps catching|been catching|keeps sticking|keeps locking|catching on something|jams|jams up|blocks|lox|clocks|stuck last night|locks up|sticking|wiggle it free|wiggle it loose|jiggle it loose|came free|comes free|shake it loose|clunks back|gets caught|catching now and then|get locked|gets locked)',
    { jointTrouble: 'catches' },
  ),
  ofRunner(
    "(the|my|no) (joint|joints) [itself|they] (is|are|'s|feels|feel) [all|absolutely|perfectly|really] (fine|perfect|solid|good|sound|grand|smooth|stable|steady|okay|sweet), (joint|joints) (is|are|'s) (fine|perfect|solid|good|sound|grand|smooth|stable|steady|okay|sweet)",
    { jointTrouble: 'none' },
  ),
  // what a boot or a finger leaves is in a swollen leg, and no bone is bent
  ofRunner(
    '(leaves|leave|leaving|makes|making) [a|an] [big|deep|wee|little|right|old|proper|fair] (dent|dents|pit|dimple) in (it|there|me|them|(the|my|me) (leg|legs|calf|skin|shin|ankle|foot))',
    { swelling: 'clear' },
  ),
  ofLegBy(
    '(will not|can not|does not|would not|is not) (extend|extending|straightening|go straight|going straight|come straight|lock straight|lock out straight) [fully|out|all the way]',
    { motion: 'limited' },
  ),
  ofLegBy('(locking|locking up)', { jointTrouble: 'catches' }),
  // bent as it is then, and straight again with a wiggle
  ofLegBy(
    `(catches|catch|catching|caught|jams|jam|jamming|sticks|sticking|hangs up|hanging up|locks|locking|hooks|snags) [up|on me] [in] [a] [half] [way] (bent|straight|crooked) [position],
     (jammed|locked|stuck|caught) [up] [half] (bent|straight) [about|maybe|like] (once|twice|now and then|now and again|sometimes|at times|a few times|a couple of times|(two|three|four|five|six|several|many) times),
     (can not|could not|will not|does not) (straighten|bend|move|unbend|extend) [it|the knee|my knee|the leg|my leg] [out|fully|all the way|properly] (till|until|unless|without|before) [i] [give it] [a|have] (jiggle|jiggling|wiggle|wiggling|shake|shaking|twist|twisting|wobble|waggle|work|click|clunk|unlock)`,
    { jointTrouble: 'catches' },
  ),
  ofLegBy('(plays|playing|play|played) tricks [on me]', { jointTrouble: 'unsure' }),
  // at times, and so not now
  ofLegBy(
    '(when|whenever|while|any time|every time|each time) [that] it (is|was|gets) (stuck|locked|jammed)',
    {
      jointTrouble: 'catches',
    },
  ),
  ofLegBy(
    '(gives|giving|gave|give|given|gives it) (way|out|weigh), (going to|about to) give [out], (buckles|buckle|buckled|buckling), lets me down, let me down, (turns|rolls|goes) under me, keeps going over, wobbles out, (slips|slides|pops|jumps) out, slack',
    { jointTrouble: 'givesWay' },
  ),
  [
    // "It slips" is said of a shoe too.
    '(knee|knees|kneecap) [it|that|just|only|always|often|sometimes|still|keeps] [just|sometimes] (slips|slipping|slipped)',
    {
      is: 'property',
      placeless: true,
      frames: [{ says: { jointTrouble: 'givesWay', sites: ['knee'] }, not: { jointTrouble: 'none' } }],
    },
  ],
  [
    '(slips|slipping) [out of place|on me|away]',
    {
      is: 'property',
      frames: [
        { of: ['part'], at: ['knee', 'ankle', 'hip'], says: { jointTrouble: 'givesWay' } },
        { of: ['unnamed'], asked: 'jointTrouble', says: { jointTrouble: 'givesWay' } },
      ],
    },
  ],
  [
    '(brace|sleeve|support|strap|bandage|pad|pads|sock|socks|tape|shoe|shoes|insole) [just|always|keeps|that|which|always] (slips|slipping) [down|off|out|about|around]',
    { is: 'idle' },
  ],
  ofLegBy('(unstable|unsteady|insecure|something floating|loose bit|something moving|something trapped)', {
    jointTrouble: 'unsure',
  }),
  ofLegBy(
    '(steady as a rock|stable|sturdy|smooth as butter|like silk|well oiled|glides|holds firm|holds me up|holds my weight|trust it|hinges like a new door|never once stuck)',
    { jointTrouble: 'none' },
    { jointTrouble: 'none' },
    { jointTrouble: 'unsure' },
  ),
  [
    '(lock|catch|stick|block)',
    { is: 'property', frames: [{ asked: 'jointTrouble', says: { jointTrouble: 'catches' } }] },
  ],
  ofLegBy(
    '(gets|get|getting|got|gotten|keeps getting|goes) [a bit] (stuck|locked|jammed|caught) [up] [when|while|if] [it is] [in] [a] [half] (bent|straight|flexed|bend|bending) [position], (stuck|locked|jammed) [half] (bent|straight) (for|then|until|till|and then)',
    { jointTrouble: 'catches' },
  ),
  ofLegBy(
    '(stuck|locked|jammed|frozen) (bent|straight|half bent|flexed|in one position|at an angle|half way|halfway)',
    { jointTrouble: 'locked' },
  ),
  ofLegBy('(locked|frozen|jammed|stuck) solid, locked up solid', { jointTrouble: 'locked' }),
  ofLegBy('(can not|could not|will not) (budge|shift|move) it', {
    jointTrouble: 'locked',
    motion: 'limited',
  }),
  [
    '(gives|give|giving)',
    { is: 'property', frames: [{ asked: 'jointTrouble', says: { jointTrouble: 'givesWay' } }] },
  ],
  // rest and night
  ofLegBy(
    '(had|has|have) (me|us) (up|awake) [at [two|three|four|five|one|half]|all night|half the night|in the night|during the night|last night], (wakes|wake|woke|waking|keeps|keep|kept|has) (me|us) (up|awake) [at night|of a night|in the night|half the night], (wakes|woke|waking|wake) me, (keeps|kept|keep|stops|stopped|stop) (me|us) [from] (sleeping|sleep|nodding off|dropping off), (awake|up) (half the|all|in the) night [with it], can not drop off, not sleep a wink, (hurts|aches|throbs|sore|paining|pains|worse|aching) [is|even|more|most] [when|when i am] [lying] (in bed|at night|lying down|lying still|sitting|at rest), when i am lying, lying in bed, up at three in the morning, even (sitting|sittin|lying) [here|down], that is sat still, sat still, even at rest',
    { restPain: 'yes' },
  ),
  ofLegBy(
    '(at night|night time|nights|night|during the night|in the night|in bed|at rest|resting|lying down|sleeping) [there is|i have|have|it is] no (pain|soreness|ache|hurting|hurt) [at all], no (pain|soreness|ache) (at night|in the night|during the night|at rest|in bed|overnight), (sleep|slept|sleeping|sleeps) [right|straight|clean] through [the night] (with no|without|with not a|without any) (trouble|bother|problem|problems|issue|issues), (sleep|slept|sleeping|sleeps) (like a log|like [a|the] (rock|stone|top|dead [man|woman|person|body|thing|weight|one])|like a baby|right through|fine|grand|well|great|okay|all right|no bother|sound|soundly|like the dead|perfectly|good), only (when i run|running|when running|when i am running|on runs|when i walk|when walking), stops when i (stop|stand), (nothing|fine|grand|no pain) (at rest|at night|in bed|when i am sat|lying down|sitting), (does|do) not keep me up, lets me sleep, let me sleep, in bed no',
    { restPain: 'no' },
    { restPain: 'no' },
    { restPain: 'unsure' },
  ),
  ofLegBy('aches a bit in bed, (wee hum|murmur) in bed', { restPain: 'ache' }),
  // it began with
  // Somebody else's knee, or boot
  [
    '(copped|took|got|caught|had|received|cop) (a|an|his|her|their|somebody|someone) [stray|big|good|hard] (knee|elbow|boot|foot|shin|head|shoulder) (in|to|into|on|across|right in), (with|from|by) (his|her|their) (knee|elbow|boot|foot|head|shoulder), (knee|elbow|boot|foot) is what (he|she|they) hit me with',
    { is: 'property', event: true, placeless: true, frames: [{ says: { injury: 'yes' } }] },
  ],
  [
    '(clattered|cleaned me out|took me out|barged|shouldered) [into] me, went down like a sack [of spuds|of potatoes], hard fall, heavy fall',
    { is: 'property', event: true, frames: [{ says: { injury: 'yes' } }] },
  ],
  [
    '(broke|broken|fractured|cracked|snapped|dislocated) <my> (leg|ankle|foot|toe|shin|hip|knee|kneecap|heel|thigh|femur|tibia|fibula), (wrong|bad|false) step, stepped wrong, stepped badly, stepped funny, (foot|ankle) turned [over|under|in|out], turned <my> (foot|ankle)',
    { is: 'property', event: true, frames: [{ says: { injury: 'yes' } }] },
  ],
  [
    '(twisted|wrenched|ricked|rolled (it|over on|my|me|an|the)|(it|foot|ankle) [just|only|sort of|kind of] rolled [over] [to the] (inside|outside|in|out|inwards|outwards|over)|sprained (my|me|it|the)|(went|gone|go) over (on|my|me)|twist|fall|fell|fallen|had a fall|tumble|took a tumble|tumbled|came a cropper|come a cropper|came off my bike|come off my bike|come a cropper off|stacked it|face planted|went flying|hit the deck|(ate|eat) [the|some] (pavement|dirt|concrete|tarmac|gravel|asphalt|floor)|collision|whacked|walloped|clattered|clobbered|smashed my|caught me a good one|(got|caught|clipped|nailed) me in|with a hoof|kicked me|tackle|bad tackle|studs|hoofed|hit by|knocked down|off my bike|crashed (my|the|on my|off) bike|landed badly|landed funny|came down wrong|came down hard|jarred it|landed on|(in|into|on|down) a pothole|stepped in a hole|missed the step|rabbit hole|overstretched|hyperextended|did the splits|bent back|clipped|small twist|stood on my foot|(whacked|walloped|clobbered|smacked|belted|thumped) me [right|hard|square] (on|in|across)|dropped|(since|after|from|by|when|keep|kept|not|no) rolling it|rolled it|kneed me|dead leg|corked|corky|down i went|put my foot in|slammed)',
    { is: 'property', event: true, frames: [{ says: { injury: 'yes' } }] },
  ],
  [
    '(wipe~ out|(ate|eat|biffed|bit) it|crashed) [hard|bad|badly|good|pretty hard|super hard] (on|off|over|in) [a|the|some|that|my] [wet|black|icy|loose] (ice|trail|curb|kerb|gravel|rock~|root~|leaves|snow|mud|corner|stairs|bike|sidewalk|pavement|street|descent|puddle|bend)',
    { is: 'property', event: true, frames: [{ says: { injury: 'yes' } }] },
  ],
  // Stirred up once more, and not come back after it was over.
  ofLegBy('(stirred|set|fired|kicked|riled) (it|them|that) (up|off) again', {}),
  // A cramp of the night, and nothing that does not move now.
  ofLegBy(
    '(seized|locked|knotted|cramped|clenched|balled|spasmed) [right|all] [up|solid] (in bed|in the night|during the night|overnight|at night|in my sleep|while i slept|in the small hours)',
    {},
  ),
  ofLegBy(
    '(gone|went|going|got|is|are|feels|looks) [all|really|so|very|a bit|kind of] (plump|fat|puffy|swollen|tight) and (toasty|warm|hot|roasting|cosy|pink|shiny)',
    { swelling: 'clear', heat: 'yes' },
  ),
  ofLegBy(
    '(gone|went|going|got|is|are|feels|looks|looking|feeling) [all|really|so|very|a bit|kind of|quite] (sausagey|sausage like|balloony|tree trunky|elephanty|elephant like)',
    { swelling: 'clear' },
  ),
  [
    '(clonked|clunked|bonked|bonged|clanged|thunked|dinged|clipped) [on|against|into|off] (the|a|an|my|his|her|our|that) (door|gate|table|bench|post|kerb|curb|step|stair|bed|wall|bollard|bumper|towbar|tow bar|dishwasher|drawer|shelf|crate|pedal|bike|barbell|rail|frame|radiator|chair|pram|buggy|trolley|desk)',
    { is: 'property', event: true, frames: [{ says: { injury: 'knock' } }] },
  ],
  [
    '(from|off) (a|the|my) ((dishwasher|cupboard|cabinet|oven|car|fridge|gate) [door]|drawer|coffee table|bed frame|bedpost) (door|edge|corner), from (a|the|my) (coffee table|bed frame|bedpost|drawer|cupboard)',
    { is: 'property', event: true, frames: [{ of: ['part', 'skin', 'unnamed'], says: { injury: 'knock' } }] },
  ],
  [
    `(copped|caught|took|got|had) (a|an) [wee|big|stray|cricket|hockey|tennis|rugby|lacrosse|golf] (ball|puck|boot|stick|elbow|bat|frisbee|stud|whack|bang|dunt|belt|clatter) (on|to|in|off|against) [my|me|the],
     (dropped|drop) (a|an|the|my|one|some) [heavy|big|full|tin|paving|little] (plate|pan|weight|dumbbell|kettlebell|barbell|brick|box|log|slab|tin|can|hammer|bottle|jar|book|case|suitcase|chair|table|rock|stone|knife|phone|iron|tool|crate|laptop) on [my|me|it|the],
     (whacked|walloped|clobbered|smacked|bashed|cracked|banged|clonked|thumped|knocked) me [left|right|bad|good|poor|own] (shin|knee|kneecap|ankle|foot|toe|toes|calf|hip|thigh|heel|leg),
     (caught|barked) (my|me|the) [left|right|bad|good] (shin|knee|calf) (on|against|off) (a|an|the|my|our|some),
     walked [right|straight|smack|bang] into (a|an|the|my) [open|dishwasher|cupboard|coffee|glass|car] (door|drawer|table|bench|gate|post|bollard|dishwasher|bed|desk|rail|fence|pram|trolley)`,
    {
      is: 'property',
      event: true,
      frames: [{ of: ['part', 'skin', 'unnamed', 'me'], says: { injury: 'knock' } }],
    },
  ],
  [
    '(bumped|bonked|knocked it|knocked my|caught it on|dunt|wee bang|glancing blow|stubbed|kicked the bed|took a knock|picked up a knock|a knock|knock|banged my|bashed my|whacked my|cracked my shin|tapped|a tap|kicked me on|hit my|walked into|small bang|little knock|light knock|bump into)',
    { is: 'property', event: true, frames: [{ says: { injury: 'knock' } }] },
  ],
  [
    '(tripped|stumbled|slipped|skidded|slid|pulled a muscle|strained|sprained|did something to it)',
    { is: 'property', event: true, frames: [{ says: { injury: 'unsure' } }] },
  ],
  ofLegBy(
    '(came on slowly|crept (up|in|on)|creeping up on (me|us)|came on gradually|built up slowly|came on bit by bit|nothing happened|for no reason|woke up with it|just appeared|just came on|out of nowhere it started|stayed on my feet|caught myself|stayed upright|nothing dramatic)',
    { injury: 'no' },
    { injury: 'no' },
    {},
  ),
  [
    '(pop|popped|snap|snapped|snapping|twang|twanged|pinged|ping|went ping|a ping|crack|cracked|crac|crunch|ripping sound|went bang|go bang|bang|gunshot|like a gunshot|someone kicked me|(somebody|someone) (threw|chucked|lobbed|flung) a (rock|stone|brick|ball) at me|somebody kicked me|someone hoofed me|been shot|hit by a stone|kicked from behind|tak sound|pup|pap|snack|tearing|tore|rip|ripped|a kick in the back)',
    { is: 'property', event: true, frames: [{ says: { pop: 'yes' } }] },
  ],
  [
    '(something went|something shifted|felt something (shift|slip)|went on me|something gave|felt (it|something) (go|give))',
    { is: 'property', event: true, frames: [{ says: { pop: 'unsure' } }] },
  ],
  [
    '(never heard a thing|not a sound|quiet as a mouse|no sound|did not hear a thing|did not hear anything)',
    { is: 'property', event: true, frames: [{ says: { pop: 'no' } }] },
  ],
  ofLegBy('(hardly|barely|scarcely|can hardly|can barely) (feel|notice) it', { pain: 'mild' }),
  [
    'forgotten [all] about it, forgot (it was there|about it), not a peep, not a squeak, not a murmur, does not bother me, is fully healed',
    { is: 'property', frames: [{ says: { pain: 'none' }, not: {} }] },
  ],
  [
    '(low end|bottom end|lower end|low numbers|comes and goes|bearable|tolerable|manageable)',
    { is: 'property', frames: [{ of: ['unnamed', 'part'], asked: 'pain', says: { pain: 'mild' } }] },
  ],
  [
    '(bang in the middle|halfway|midway|constant|non stop|never lets up)',
    { is: 'property', frames: [{ of: ['unnamed'], asked: 'pain', says: { pain: 'moderate' } }] },
  ],
  [
    '(top end|high end|upper end)',
    { is: 'property', frames: [{ of: ['unnamed'], asked: 'pain', says: { pain: 'severe' } }] },
  ],
  [
    '(one|a|single|this) [one] [little|small|exact|particular] (sore|tender|painful) (spot|point|place|bit|dot|speck)',
    { is: 'property', frames: [{ says: { pinpoint: 'yes', pain: 'unsure' }, not: { pinpoint: 'no' } }] },
  ],
  [
    '(sore|aching|achy|painful|tender) (sit|sits|sitz|sitting|seat) (bone|bones)',
    { is: 'property', frames: [{ says: { pain: 'unsure' } }] },
  ],
  [
    'been [really|pretty|so] (bad|terrible|awful|rotten|dodgy|playing up)',
    { is: 'property', frames: [{ of: ['part'], says: { pain: 'unsure' } }] },
  ],
  [
    '(the same|same|where it was|as it was|like it was|unchanged|static|plateaued)',
    { is: 'property', placeless: true, frames: [{ asked: 'trend', says: { trend: 'same' }, not: {} }] },
  ],
  [
    '(goes better|better|easier|eased a bit|let up|let up a right smart|eased)',
    {
      is: 'property',
      placeless: true,
      frames: [{ asked: 'trend', says: { trend: 'improving' }, not: { trend: 'same' } }],
    },
  ],
  [
    '(by degrees|gradually|slowly slowly|bit by bit)',
    { is: 'property', placeless: true, frames: [{ asked: 'injury', says: { injury: 'no' }, not: {} }] },
  ],
  [
    '(spread|it is spread)',
    { is: 'property', placeless: true, frames: [{ asked: 'pinpoint', says: { pinpoint: 'no' }, not: {} }] },
  ],
  [
    'spreading',
    {
      is: 'property',
      placeless: true,
      frames: [
        { asked: 'pinpoint', says: { pinpoint: 'no' }, not: {} },
        { asked: 'trend', says: { trend: 'worse' }, not: { trend: 'same' } },
      ],
    },
  ],
  [
    'burn~ all the way (down|up), burn~ (down|up|along) (to|into|my|the)',
    { is: 'property', graded: true, frames: [{ says: { pain: 'unsure' }, not: { pain: 'none' } }] },
  ],
  [
    '(burn|burns|burning)',
    {
      is: 'property',
      figure: true,
      frames: [
        { of: ['part', 'skin', 'unnamed'], asked: 'heat', says: { heat: 'yes' } },
        { of: ['part'], says: { pain: 'unsure' }, not: { pain: 'none' } },
      ],
    },
  ],
  [
    '(gone pink|pinker)',
    { is: 'property', frames: [{ of: ['part', 'skin', 'unnamed'], asked: 'heat', says: { heat: 'yes' } }] },
  ],
  [
    '(bit|a bit) ordinary',
    { is: 'property', frames: [{ of: ['unnamed'], asked: 'pain', says: { pain: 'unsure' } }] },
  ],
  [
    '(hurts|aches|throbs|sore|paining|pains|aching|hurt|throbbing) [me|even|most] [when|when i am] [lying] (in bed|at night|lying down|lying still|at rest)',
    { is: 'property', frames: [{ says: { restPain: 'yes', pain: 'unsure' }, not: { restPain: 'no' } }] },
  ],
  hurts('paining more'),
  // "My calf won't let me push off": something is the matter with it
  [
    '(will|does|did|would) not let me (push off|run|jog|squat|bend|kneel|stretch|land|jump|hop)',
    { is: 'property', frames: [{ of: ['part', 'muscle'], says: {}, not: {} }] },
  ],
  ['(did|done|doing) something to', { is: 'property', frames: [{ says: {}, not: {} }] }],
  [
    'leg day [has|kinda|kind of|absolutely|really] (destroyed|killed|wrecked|ruined|broke) me',
    { is: 'property', placeless: true, event: true, frames: [{ says: { pain: 'unsure', sites: ['legs'] } }] },
  ],
  // every run, again
  [
    '(first time|[a] first timer|never had it before|new one on me|never before|brand new thing)',
    { is: 'property', placeless: true, frames: [{ asked: 'comesBack', says: { comesBack: 'no' } }] },
  ],
  [
    '(tweaked|jarred|twinged)',
    {
      is: 'property',
      event: true,
      frames: [
        { of: ['part'], at: ['ankle', 'knee', 'hip'], says: { injury: 'yes' } },
        { of: ['part'], says: {} },
      ],
    },
  ],
  ofLegBy('gone again', { comesBack: 'yes' }),
  ofLegBy(
    '(the same as it has been|same as it is [always] been|the same as it is [always] been|been the same|same as it has been|as it always is|as it always was)',
    { trend: 'same' },
    { trend: 'same' },
    {},
  ),
  [
    '(been out|gone out)',
    { is: 'property', frames: [{ of: ['part'], at: ['lowBack'], says: { pain: 'unsure' }, not: {} }] },
  ],
  [
    '(out|gone|went|put out) again',
    {
      is: 'property',
      frames: [{ of: ['part'], at: ['lowBack'], says: { pain: 'unsure', comesBack: 'yes' } }],
    },
  ],
  ofLegBy('(catching|cramps up|hamstring went|cramp)', {}, {}, {}),
  [
    '((done|did|put|threw|hurt) <my> back (in|out)), back (is|has) been out',
    {
      is: 'property',
      placeless: true,
      event: true,
      frames: [{ says: { sites: ['lowBack'], pain: 'unsure' }, not: {} }],
    },
  ],
  [
    '(turned|rolled (it|over on|my|me|an|the)|twisted|sprained|went over on|gone over on|go over on) <my> ankle, [small] ankle twist, my ankle turned',
    { is: 'property', event: true, frames: [{ says: { injury: 'yes', sites: ['ankle'] } }] },
  ],
  ['(bit|a bit) ordinary', { is: 'property', frames: [{ of: ['part'], says: { pain: 'mild' } }] }],
  ofLegBy(
    '(every|each) [single|flipping|flaming] (run|time i run|time i go running|time i go for a run), whenever i run, run after run, every time and away when i stop, away when i stop',
    { everyRun: 'yes' },
  ),
  ifAsked(
    'restPain',
    '(getting|get|got|wake|waking|woke|wakes) [me] up [three|two|few] [times] [in|at|during] [the] night (because of|with|from) it, [i am] getting up in night because of it',
    { restPain: 'yes' },
  ),
  ifAsked('injury', 'nothing (set|kicked|brought|started) it off, nothing (brought it on|caused it)', {
    injury: 'no',
  }),
  [
    '(the same|same|identical|the same size|same size|twins|a match)',
    {
      is: 'property',
      frames: [{ of: ['part'], asked: 'swelling', alone: true, says: { swelling: 'none' } }],
    },
  ],
  ofLegBy('(not every run|some runs|hit and miss)', { everyRun: 'no' }),
  ofLegBy(
    "(again|once more|yet again|another bout|playing up again|back again|come back|came back again|comes back|coming back|keeps coming back|came back|crops up|rears its head|like a bad penny|bad penny|reared its head|resurfaced|old friend|old foe|old enemy|usual suspect|nemesis|recurring|recurrent|recur|recurs|recurred|reoccurred|chronic|long standing|never fully went|never quite healed|never really left|not shifted|never went away|never goes away|back with a vengeance|back to haunt me|is back|are back|'s back and|on and off for years|off and on for years|again and again|second time this year|third time this year|(rest|resting|time off) (did not help|does nothing|did nothing|did sod all|did [a] [big] [fat] nothing|did not do (a thing|anything|nothing|much)|has not helped|is not helping|made no odds|made no difference|does not help)|same thing every time|starts over again|every time i (build|train|ramp up)|every (spring|summer|autumn|fall|winter|easter|christmas|season|training block|marathon block)|every (january|february|march|april|may|june|july|august|september|october|november|december)|(came|come|comes|coming) (right|straight|roaring|flooding) back|boom (there it was|it is back|it was back)|flares with)",
    { comesBack: 'yes' },
    { comesBack: 'yes' },
    { comesBack: 'no' },
  ),
  // Colour and strength that come back are good news, and no trouble that does.
  happenedToRunner(
    `(strength|power|energy|appetite|colour|color|warmth|pink|form|fitness) (has|have|is|are|'s) [all|now|just|slowly|finally|nearly|mostly] (come|came|coming) back [now|again|to normal|pink|fine],
     (come|comes|came|coming|go|goes|went) back [to] (pink|normal|to normal|fine|okay|warm|to life|up)`,
    {},
    {},
  ),
  ofLegBy(
    '(get|gets|got|had|have|has) (this|it|that|them) (after|with|on|at|following) (every|each) [single] [first|big|heavy|hard|long] (snow|snowfall|frost|cold snap|winter|spring|summer|autumn|season|move|flight|drive|wedding|dance|harvest|marathon|race)',
    {
      comesBack: 'yes',
    },
  ),
  ofLegBy('(old injury|old war wound|previous injury|weak spot)', { comesBack: 'unsure' }),
  ofLegBy('(first time|never had it before)', { comesBack: 'no' }),
  hurts('(quads|thighs) (are|have) [all] gone', { sites: ['quad'] }),
  hurts('calves (are|have) [all] gone', { sites: ['calf'] }),
  ofLegBy('always get [super|so|really|very] tight', { everyRun: 'yes', quality: 'dull' }),
  [
    'legs (are|have) [all] gone',
    { is: 'property', placeless: true, event: true, frames: [{ says: { pain: 'unsure', sites: ['legs'] } }] },
  ],
  // trend
  ofLegBy(
    '((better|easing|improving) [and|but] not worse|improving|on the mend|mending|picking up|coming right|coming good|coming along|turned a corner|over the worst|out of the woods|over the hump|easing|easing up|eased|settling|settled down|calming down|dying down|getting better|slowly better|a bit better|better every day|better than|heaps better|way better|far better|miles better|loads better|much better|lot better|tidy better|marginally better|bit better|better already|better now|better day by day|easier day by day|less sore|less than|getting easier|goes better|is better|feels better|feeling better|gone down loads|nearly gone|near right|almost gone|right direction|gone down a bit|dropped to|down to a|healing)',
    { trend: 'improving' },
    { trend: 'improving' },
    { trend: 'same' },
  ),
  ofLegBy(
    '(no better|no different|no change|much the same|same old|same as ever|as it was|still the same|about the same|the same really|same same|plateaued|stalled|levelled off|no worse|not got worse|not getting worse|holding steady|neither better nor worse|same as yesterday|about like it was|can not tell any change|staying the same|has not changed|not changed)',
    { trend: 'same' },
    { trend: 'same' },
    {},
  ),
  ofLegBy(
    '(worse|worsening|getting worse|ramping up|building up|stepping up|(is|been|has been|keeps) going downhill|going south|wrong direction|wrong way|turn for the worse|gone backwards|going backwards|set me back|crept up to|gone up to|climbed to|deteriorating|way worse|bit worse|more sore|sorer|spreading)',
    { trend: 'worse' },
    { trend: 'worse' },
    { trend: 'same' },
  ),
  ofLegBy(
    '[comes|coming|came|come] on (earlier|sooner) [each|every] [go|run|time], (kicks|kicking|kick|sets|setting|grabs|grabbing|bites|biting|catches|catching) [in|on|me] [a bit|a little|much|even] (earlier|sooner|quicker) [now|lately|these days|each time|every time], [a bit|a little|bit] (sooner|earlier) (each|every) (go|run|time|day), (gets|getting|starts|starting|hits|hitting) (earlier|sooner) [and (earlier|sooner)] [each|every] [go|run|time], (slowly|steadily|just|only|kept on|steadily) getting (worse|bigger), getting bigger',
    { trend: 'worse' },
  ),
  ofLegBy(
    '[comes|coming|came|come] on (later|less soon|further in) [now|each run|each go|each time|every run|every time], (each|every) (day|run) (less|better|easier|a bit better|a bit less), getting less [and less] [today|each day|every day], less (each|every) (day|run)',
    { trend: 'improving' },
  ),
  [
    '(creeping|edging|inching|ticking|nudging|ratcheting) up [a bit|a little|slowly]',
    {
      is: 'property',
      frames: [
        { asked: 'injury', says: { injury: 'no', trend: 'worse' }, not: { trend: 'same' } },
        { says: { trend: 'worse' }, not: { trend: 'same' } },
      ],
    },
  ],
  ofLegBy(
    '(daily|every day|each day|always) more and more, more and more (daily|every day|each day|each time|each run)',
    { trend: 'worse' },
  ),
  ofLegBy('(up and down|good days and bad|all over the place|yo yo|comes and goes)', {
    trend: 'unsure',
  }),
];
