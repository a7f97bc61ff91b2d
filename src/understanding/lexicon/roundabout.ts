/** Places that are described rather than named, as by people who do not know or forgot the word: "the thigh behind". */
import type { Row } from '../entries.ts';
import { at } from './rows.ts';

const thigh = '(thigh|thighs|upper leg|upper legs)';
const lower = '(lower leg|lower legs)';
const behind = '[in|at|on] [the] (behind|back|rear|backside|back side|back part|hind side)';
const inFront = '[in|at|on] [the] (front|front side|front part|forward side|front of it)';
const inside = '[on|at|in] [the] (inside|inner side|inner part|inside part|inside side)';
const belly = '(belly|tummy|stomach|abdomen|body|torso|trunk|hip)';

export const roundaboutRows: readonly Row[] = [
  at(
    'quad',
    `deep inside <my> ${thigh}, ${thigh} (in|at|on) [the] front, front [side|part] [of] <my> ${thigh}, front ${thigh}, (front|fronts) of <my> (leg|legs) above <my> (knee|knees), [big] (muscle|muscles) (in|at|on) [the] front of <my> ${thigh}, big (muscle|muscles) (in|at) [the] front,
     (muscle|muscles|meat|part) (over|on top of|on) <my> (knee|knees|kneecap), (muscle|muscles|meat|part) of <my> ${thigh}, (above|over) <my> (knee|knees) (in|at) [the] front, between <my> hip and [my|the] knee [${inFront}], anterior thigh`,
  ),
  at(
    'hamstring',
    `${thigh} ${behind}, (back|rear|posterior|hind|backside|back side|back part) ${thigh}, (back side|backside|back part|rear side|hind part) of <my> ${thigh}, (muscle|muscles|tendon|tendons) (behind|in the back of|at the back of) <my> ${thigh},
     (back|backs|rear) of <my> (leg|legs) (above|over) <my> (knee|knees), (back|backs|rear) of <my> (leg|legs) (under|below|beneath|near) <my> (bum|butt|buttock|bottom|arse|ass|glute), between <my> (bum|butt|buttock|bottom|arse|ass) and [the|my] [back of] [the|my] knee, from <my> (bum|butt|buttock|bottom|arse|ass) to <my> knee, where <my> (bum|butt|buttock|cheek|bottom) (meets|joins|ends) [the|my] [leg|thigh|hamstring] [at the back]`,
  ),
  at(
    'adductor',
    `${thigh} ${inside}, (muscle|muscles|meat|part) of <my> ${thigh} ${inside}, inside <my> ${thigh}, (inner|inside|inward) (side|part) of <my> ${thigh}, medial thigh, between <my> thighs, where <my> thighs (rub|touch|meet)`,
  ),
  at(
    'glute',
    `(left|right|my left|my right|the left|the right|one|both) (bottom|behind|seat), (bottom|seat) (muscle|muscles|cheek|cheeks), (muscle|muscles|part|cheek|side) [that|which|where] i (sit|am sitting) [on|upon], where i sit, (beside|next to|one side of|left of|right of|side of) <my> (tailbone|tail bone|coccyx|sacrum), (back pocket|wallet) (side|area), where <my> (back pocket|wallet) (is|sits|goes),
     (bumbum|bum bum|booty|nyash|yansh|popo|keister|fanny|tushie|tooshie|gluteal|gluteals|nates)`,
  ),
  at(
    'calf',
    `(behind|back of|back side of|rear of|in back of|at the back of) <my> (shin|shins|shinbone|tibia), ${lower} ${behind}, (behind|back side of|rear of) <my> ${lower}, (back|rear|posterior) ${lower}, ${lower} (muscle|muscles|meat), (muscle|muscles|meat) (of|in) <my> ${lower},
     (back|rear) of <my> (leg|legs) (below|under|beneath) <my> (knee|knees), (muscle|muscles|meat|part) [at the back] (below|under|beneath) <my> (knee|knees) [at the back|behind], (meat|muscle|muscles|fleshy part|meaty part|fleshy bit) behind <my> (shin|shins|leg|legs),
     (below|under|beneath) <my> back of <my> (knee|knees), (ball|lump|bulk) of muscle (below|under|beneath) <my> [back of the|back of my] (knee|knees), (potato|belly|bread|meat) of <my> (leg|legs), leg (potato|belly), (caff|caffs|kaf|calfes|calv|cavs|mollet|panturrilha|pantorrilla|gemelo|gemelos), (me|my|both|left|right) (cuff|cuffs|carf|cafe|cafs|cave|caves|half calf)`,
  ),
  at(
    'shin',
    `${lower} (in|at|on) [the] front, (front|front side|front part|anterior) [of] <my> ${lower}, (front|fronts) of <my> (leg|legs) (below|under|beneath) <my> (knee|knees), [long] bone (in|at|on) [the] front [of <my> (leg|legs|lower leg)], (front|long|leg) (bone|bones), (bone|bones) (of|in) <my> ${lower}, (bone|bones) of <my> (leg|legs),
     bone between <my> knee and [the|my] (foot|ankle), both chins, (my|me|left|right) (chin|chins) (splint|splints|bone|bones), tibial [bone], schienbein, (outer|outside|inner|inside) (side|part|edge) of <my> lower (leg|legs), (outside|inside) of <my> lower (leg|legs), lower (leg|legs) on the (outside|inside), (side|outside|inside|front|outer side|inner side) of <my> (leg|legs) [just|right|a bit|an inch|some inches] (above|over) <my> (ankle|ankles), between <my> knee and [the|my] ankle [at the front|in front]`,
  ),
  at(
    'knee',
    '(rotula|knee cap|hollow of <my> knee|joint in the middle of <my> leg|middle joint of <my> leg), (inside|in|around|round|back|under|on top of|beneath) <my> (kneecap|kneecaps|knee cap), (outside|inside|front|back|side|outer side|inner side) of <my> hinge, (my|me|left|right) (hinge|hinges), knee hinge',
  ),
  at(
    'ankle',
    '(foot joint|joint of <my> foot|joint (above|over) <my> foot|ankel|ankels|ancle|ankle knuckle|fetlock|fetlocks), where <my> foot (bends|joins|meets) [the|my] [leg|shin]',
  ),
  at(
    'hip',
    '(trouser|trousers|pants|front|side|jeans|shorts|skirt) (pocket|pockets), [the side] where [is] <my> [trouser|trousers|pants|side|jeans] (pocket|pockets) [of|is|are|sits|would be|in] [my|the] [trouser|trousers|pants|jeans|shorts], pocket of <my> (trouser|trousers|pants|jeans|shorts), (side|outside|outer side) of <my> (bum|butt|buttock|bottom|backside), where <my> leg (joins|connects to|goes into|enters) [the|my] (hip|socket|pelvis), hip [ball] (and socket|socket|side)',
  ),
  at(
    'groin',
    `[in] [the] (fold|crease|bend|line|place|part|bit) (between|where) <my> ${belly} (and|meets|joins|touches) [the|my] [top of] [the|my] (leg|legs|thigh|thighs), between <my> (belly|tummy|abdomen|torso) and [the|my] [top of] [the|my] (leg|legs|thigh|thighs),
     (inside|inner) (top|part) of <my> (leg|legs|thigh|thighs), top [inside] of <my> (inner thigh|inside leg), where <my> (leg|legs|thigh|thighs) (joins|join|meets|meet|connects|connect) [to|with] [the|my] (body|belly|tummy|torso|trunk|abdomen|rest of me), (underwear|panties|pantie|underpants|slip|knicker|bikini|panty) (line|area|crease), (inguinal|leiste|leisten|ingle) [area|region|fold]`,
  ),
  at(
    'itBand',
    `${thigh} (on|at) [the] (outside|outer side|side), (outer|outside) (side|part) of <my> (thigh|thighs)`,
  ),
  at(
    'achilles',
    '(tendon|cord|string|sinew|rope|band|ligament) (at|in|on|of|from) <my> (back|back of <my> (heel|ankle|foot)|heel|ankle), (tendon|sinew) (above|over|behind|of) <my> (heel|ankle|achilles), (back|heel) tendon, (archilles|akilles|akillis|akillies|aquiles|akhilles|achillis|archillies|akil), just above <my> heel, (above|over|behind) <my> heel bone',
  ),
  at(
    'heel',
    '(the|my|left|right|he) he will, (talon|talons|ferse|hind foot|hindfoot|calcaneum|fat pad|back of <my> (foot|feet))',
  ),
  at(
    'arch',
    '(underneath|beneath|below) <my> (foot|feet), under (my|both my|my left|my right|the left|the right) (foot|feet), (foot|feet) (sole|soles|bottom|bottoms|arch|arches), (hollow|curve|bridge under|belly) of <my> (foot|feet), (planta|fascia|plantar fascia thing|planter fascia|underfoot)',
  ),
  at(
    'foot',
    '(foots|feets|fut|my fit|me fit|both fit|left fit|right fit), (pad|pads|part|bit|place) (behind|before|below|under) <my> (toes|big toe), (back|upper side|upper part|upside|dorsum) of <my> foot where',
  ),
  at('toe', '(thumb|thumbs|big finger|little finger) of <my> (foot|feet), foot (thumb|thumbs)'),
  at(
    'lowBack',
    `down in <my> back, (back|spine) (down|low down|right down|at the bottom|below|down low|lower part), (low down|down low|right down|lower part|lower side|low) (in|of|on) <my> (back|spine), (bottom|end|base|foot|lower end) of <my> (back|spine|backbone), [back|bit|part|area|place] [just|right] above <my> (bum|butt|bottom|buttocks|backside|arse|tailbone), (back|bit|part|area|place|just|right) over <my> (bum|butt|bottom|buttocks|backside|arse|tailbone), (kidney area|kidney region|loin|loins|lumbago|tail bone|lumber|lumbers|the lumbar region|lower spine|sacral)`,
  ),
  at(
    'legs',
    '(the two|my two|two|all the|all my|all of my|whole of my) (leg|legs), from [the|my] (hip|hips|bum|butt|groin|waist|arse|thigh) [right|all the way] [down] to <my> (toe|toes|foot|feet|ankle|ankles), (limb|limbs|lower limb|lower extremities|lower extremity)',
  ),
];
