/** A limb that is cold or pale, stands at an odd angle, or is hard as a rock, in odd words; and what is none of these. */
import type { Findings } from '../../triage/index.ts';
import type { Kind, Row } from '../entries.ts';
import { happenedToRunner, ifAsked } from './rows.ts';

const ofA = (of: readonly Kind[], phrases: string, says: Findings, not?: Findings): Row => [
  phrases,
  { is: 'property', frames: [{ of, says, ...(not === undefined ? {} : { not }) }] },
];
const limb: readonly Kind[] = ['part', 'colour'];
const shapes: readonly Kind[] = ['part', 'shape', 'looks', 'unnamed'];
const firm: readonly Kind[] = ['part', 'muscle', 'unnamed'];

export const limbRows: readonly Row[] = [
  // cold, pale, blue
  ofA(
    limb,
    `(paler|whiter|bluer|greyer|icier|ghostly|ghost white|chalky|chalk white|ashen|milky|marble white|corpse|like a corpse|corpse like|deathly|bloodless|drained of (blood|colour|color)|no (colour|color|blood|warmth|heat) [left] in|(can not|could not) get [any|the] (heat|warmth|blood|colour) [back] (in|into)|lost (its|all|all its|the) (colour|color)|
     dusky|duskier|cyanosed|smurf|smurf blue|navy|violet|lilac|like marble|marbled|blotchy blue|blue and cold|cold and blue|blue black|
     stone cold|cold as [a|an|the] (fishmonger 's slab|slab|ice|stone|fish|tomb|grave|morgue|fridge|freezer|charity|clay|iceberg|frog|penguin|witch 's)|(white|pale) as [a|an|the] (sheet|ghost|milk|chalk|paper|snow|wall|candle|marble|dead man|corpse)|
     (like|are|were) [little|two|ten|actual|real] (icicles|ice cubes|ice lollies|ice blocks|icepops|ice pops|popsicles|frozen peas|blocks of ice)|
     (like|straight) [out of] [a|an|the|my] [bag of] (fridge|freezer|morgue|ice lolly|icicle|ice cube|block of ice|fish finger|frozen (fish|chicken|peas|turkey))|no pulse|can not (find|feel) (a|the|any) pulse)`,
    { cold: 'yes' },
  ),
  [
    '(never|has not|have not|did not|does not|do not|will not|would not|can not) [really|quite|yet|properly|fully] (thaw|thawed|thaws|thaw out|thawed out)',
    { is: 'property', figure: true, frames: [{ of: limb, says: { cold: 'yes' } }] },
  ],
  // Meat from the freezer is what a muscle is likened to that is hard, and no leg without blood.
  ofA(
    ['part', 'muscle'],
    'like [two|a pair of|a couple of|big|a] [big] frozen (hams|ham|turkeys|turkey|legs of lamb|lamb|steaks|steak|joints|beef|planks|logs|concrete|drumsticks)',
    { pain: 'unsure', quality: 'dull' },
  ),
  happenedToRunner(
    '(can not|could not|can hardly|can barely) [seem to] (get|keep) (my|me|the|this|that|one) (left|right|one) (foot|toes) [to] (warm|warmed|warm up|warmed up|heated up|warm again)',
    { cold: 'unsure', sites: ['foot'] },
  ),
  happenedToRunner(
    '(can not|could not|can hardly|can barely|unable to|not able to) [seem to|manage to|even] (warm [up] (my|me|the|this|that|one) [left|right|bad] (foot|toes|leg)|(get|keep) (my|me|the|this|that|one) [left|right|bad] (leg|foot|toes) [to] (warm|warmed|warm up|warmed up|heated up|warm again|heat up))',
    { cold: 'unsure' },
  ),
  // "No amount of socks will warm my foot": denied or not, somebody tries to.
  happenedToRunner(
    '(will|would|can|could|does|do|did) [not] [even] warm [up] (my|me|the|this|that|one) [left|right|bad] (foot|toes|leg)',
    { cold: 'unsure' },
    { cold: 'unsure' },
  ),
  // A foot that will not warm up is cold; a muscle that will not is stiff.
  [
    '(can not|could not) [seem to|get to] warm (it|them) [up], (will not|would not|can not|is not|are not|not) [get|properly|really|quite|seem to] (warm|warming) up',
    {
      is: 'property',
      event: true,
      frames: [
        { of: limb, at: ['foot', 'toe', 'ankle', 'heel', 'arch'], says: { cold: 'yes' } },
        { of: limb, asked: 'cold', says: { cold: 'yes' } },
        { of: limb, at: ['legs', 'unsure'], says: { cold: 'unsure' } },
      ],
    },
  ],
  [
    '(never|has not|have not|did not|does not) [really|quite|yet|properly] (warmed|warm) [back] up [again|since]',
    { is: 'property', figure: true, frames: [{ of: limb, at: ['foot', 'toe'], says: { cold: 'yes' } }] },
  ],
  ofA(limb, '(its|the|their|a) (usual|normal|same|right|proper) pink', {
    cold: 'no',
  }),
  [
    "[the] (same|usual|normal|right|regular) (colour|color|shade|temperature|temp) [as] [it|they|the other|usual|ever|always] [has|have|'s|is|was|are] [always] [been]",
    {
      is: 'property',
      frames: [
        {
          of: ['part', 'skin', 'colour', 'unnamed'],
          asked: 'cold',
          says: { cold: 'no' },
          not: { cold: 'unsure' },
        },
        {
          of: ['part', 'skin', 'colour', 'unnamed'],
          asked: 'heat',
          says: { heat: 'no' },
          not: { heat: 'unsure' },
        },
      ],
    },
  ],
  // As warm as the other: no cold, and no heat either.
  [
    `[both|all|about|roughly|exactly|pretty much|equally] [the] (same|equal|even) [(colour|color|shape|look|feel) and] (warmth|warm|heat|warmness|temperature|temp) [as] [(each|one) [the] other|both sides|in both], (equally|evenly) warm, [a] (normal|usual|good) warmth,
     warmth (is|'s|feels|are) [just|about|exactly|pretty much] [the] (same|equal|even|normal|usual|fine|good|okay)`,
    {
      is: 'property',
      frames: [
        {
          of: ['part', 'skin', 'colour', 'unnamed'],
          asked: 'heat',
          says: { heat: 'no', cold: 'no' },
          not: { heat: 'unsure', cold: 'unsure' },
        },
        { of: ['part', 'skin', 'colour', 'unnamed'], says: { cold: 'no' }, not: { cold: 'unsure' } },
      ],
    },
  ],
  // at an odd angle
  ofA(
    shapes,
    `(facing|pointing|looking|pointed) [at|to|toward|towards] the (fridge|wall|door|window|ceiling|sky|neighbour|neighbours|kitchen|other foot|other leg), [a|an] (corner|angle|kink|bend) (in it|there) where [there],
     (at|on|to|off at|in) (a|an) [really|very|pretty] (weird|funny|strange|odd|wrong|wonky|bad|mad|daft|silly|nasty|horrible|sickening|unnatural|impossible|ninety degree|right|jaunty) (angle|way|direction),
     (weird|funny|strange|odd|wrong|wonky|unnatural) angle, (bent|shaped|curved|crooked|kinked) like (a|an) [letter] (banana|boomerang|dog leg|dogleg|dog 's hind leg|z|s|l|u|question mark|hockey stick),
     zig zag, zigzag, (kink|bend|dent|step|buckle) in it, (round|around|over to|off to) the side, (facing|pointing|looking|turned) (backwards|backward|the wrong way|sideways|outwards|behind me|the other way|inwards|east|west|to the side),
     (hanging|dangling|flopping) (wrong|at an|loose|by a thread|sideways), like a (broken|snapped) (branch|twig|stick|doll|puppet|biscuit), (mangled|mis shapen|out of line|out of alignment|bent out of|folded over|snapped in two|bowed out),
     not [looking|look|sitting|quite|exactly|lying|at all] straight, (is|are|was|has|goes|go) no longer straight, where it should not be, not where it (should be|belongs|used to be), (sat|sitting|sits) (in the wrong place|wrong|round the side|where it should not),
     [bone] (goes|go|gone|went|going|moved|shifted|points|sticks|sticking|poking|pushed|came) [out] [to|at|through|on] [the|an|one] (other side|wrong side|wrong place|skin|side it should not), (bone|bones) [is|are|'s] (through|out|poking|sticking|visible|coming out|at the skin|through the skin), (poking|sticking|coming) through [the|my] skin,
     (can|could) see [the|my] bone, (step|ledge|shelf) where there (was not|should not be)`,
    { deformity: 'yes' },
    {},
  ),
  ofA(
    ['part', 'shape', 'looks'],
    '(looks|look|looked|looking|definitely|clearly) [a bit|all|really|so|pretty|kind of] (broken|snapped|dislocated|wrong|mangled|not right|wonky|crooked|bent|squint|misshapen|lopsided)',
    {
      deformity: 'unsure',
    },
  ),
  // hard
  ofA(
    firm,
    `(hard|rigid|tense) as [a|an|the] [block of|lump of|bag of|piece of] (rock|rocks|stone|brick|bricks|concrete|cement|marble|granite|iron|steel|wood|oak|board|table|cricket ball|golf ball|bowling ball|baseball|bullet|wall|tree|tree trunk|tyre|drum|cannonball|coconut|hell|nail|nails|plank|kerb|frozen chicken|frozen turkey),
     like [a|an|the] (cricket ball|bowling ball|baseball|tree trunk|cannonball|coconut|kerb stone|paving stone|frozen turkey|frozen chicken),
     (set|gone|went|turned|turning|gone to|turned to|become|became) (like|into|to|as) [a|an] (concrete|cement|stone|rock|wood|iron|steel|marble|hard|solid|rock hard), concrete hard, board hard, stone hard,
     set like [a] (plaster|stone|rock|iron|wood), drum tight, tight as a drum skin, (blown up|pumped up|pressure) (fit to|like it will|going to|ready to) burst, like a (drum|tyre|football) about to burst`,
    { rockHard: 'yes' },
  ),
  // a pulse, and colour that do not come
  happenedToRunner(
    `no pulse in <my> (foot|ankle|leg), (can not|could not|can hardly|not) (find|feel) (a|the|any) pulse (in|at|on|behind) <my> (foot|ankle|leg)`,
    { cold: 'yes' },
  ),
  [
    `no pulse [in (it|there)], (can not|could not|can hardly|not) (find|feel) (a|the|any) pulse (in|at|on|behind) (it|there),
     (nail bed|nail beds|nails|toenails|colour|color|blood|pink|skin|it|they) (does not|do not|will not|is not|are not|takes ages to|take ages to|slow to) (come|coming|go|fill|refill|return|pink) [back|up] [to pink|pink|in|again] when (i|you|he|she) (press|squeeze|pinch),
     (will not|would not|does not|do not|is not|are not|can not|refuse to|refuses to) (pink|pinking|pinken|go pink|turn pink|going pink) [back] [up], frozen solid, [gone|turned|went] [the] (colour|color) of [a|an|the] [church|old|candle] (wax|candle|candles|putty|chalk|marble|corpse|ash|tallow|lard|alabaster|porcelain)`,
    {
      is: 'property',
      frames: [
        { of: ['part', 'colour', 'skin'], says: { cold: 'yes' } },
        { of: ['unnamed'], asked: 'cold', says: { cold: 'yes' } },
      ],
    },
  ],
  // Asked whether it is hot it says how little, unless a part is named.
  [
    'cold as you (like|please)',
    {
      is: 'property',
      placeless: true,
      frames: [
        { asked: 'cold', says: { cold: 'yes' } },
        { asked: 'heat', says: { heat: 'no' } },
        { of: ['part', 'colour', 'skin'], says: { cold: 'yes' } },
      ],
    },
  ],
  // Of a leg that was spoken of: no weather is as cold as these.
  [
    `cold as [a|an|the] (corpse|slab|dead man|dead body|tomb|grave|morgue), like (it is|they are|it has been|they have been|i am standing) [stuck|sat] in [a|an|the] (freezer|fridge|ice bucket|bucket of ice|ice box|icebox|deep freeze)`,
    { is: 'property', frames: [{ of: ['part', 'colour', 'unnamed'], says: { cold: 'yes' } }] },
  ],
  // Asked for the cold, what it was earlier is no "no".
  [
    '(was|were|went|looked|turned|gone) [a bit|all|really|quite] (blue|white|purple|grey|pale|waxy) (earlier|before|this morning|last night|for a (bit|while|minute)|a while ago)',
    {
      is: 'property',
      event: true,
      frames: [{ of: ['part', 'colour', 'unnamed'], asked: 'cold', says: { cold: 'unsure' } }],
    },
  ],
  [
    'black',
    {
      is: 'property',
      frames: [{ of: ['part'], at: ['toe', 'foot'], asked: 'cold', says: { cold: 'unsure' } }],
    },
  ],
  [
    '(purple|purplish|on the purple side|purpley)',
    {
      is: 'property',
      frames: [
        {
          of: ['part'],
          at: ['toe', 'foot'],
          asked: 'cold',
          says: { cold: 'unsure', bruise: 'yes' },
          not: { bruise: 'no' },
        },
        { says: { bruise: 'yes' }, slight: { bruise: 'small' } },
      ],
    },
  ],
  [
    '(warm ish|warmish), not [quite|nearly|anything like|half] [as|so] warm as (the|my) (other|left|right) [one|foot|leg|side]',
    { is: 'property', frames: [{ of: ['part', 'unnamed'], asked: 'cold', says: { cold: 'unsure' } }] },
  ],
  // Asked whether it went cold of a sudden: of a foot that has long been cool nobody is certain.
  [
    '(not|never|nothing|no) [so|all|that|at all|really] [of a] (sudden|suddenly) [change|thing]',
    {
      is: 'property',
      frames: [{ of: ['part', 'unnamed', 'colour'], asked: 'cold', alone: true, says: { cold: 'unsure' } }],
    },
  ],
  // shapes
  ofA(
    shapes,
    `(looks|look|looking|shaped|bends|curves|bowed) [a bit|more|just] like (a|an) (banana|boomerang|dog 's hind leg|dogleg|question mark|hockey stick|golf club|corkscrew|pretzel|zigzag),
     (points|pointing|point|pointed|facing|faces|turned|turns) [a bit|a little|slightly|off|out] [off|out] (to|towards) the (left|right|side|inside|outside|other side), (points|pointing|point|facing|faces) (a|in a|the|in the) (different|other|wrong) (way|direction) [(to|from|than) (the|my) other [one|foot|leg]],
     (moves|bends|moving|bending|wobbles) where (it|they) (should not|does not|is not meant to|was not meant to|never (did|has|used to)), (bone|[a] bump of bone|[a] lump of bone) where there (is not|was not|should not be|has never been|never was|was never) [usually|normally] [one|any|a bone]`,
    { deformity: 'yes' },
    {},
  ),
  ofA(
    shapes,
    `[a] (dent|hollow|dip|gap|hole|divot|crater|notch|groove|empty space) [is there|there|is] [just|right] (above|below|over|behind|under) <my> (knee|kneecap), (dent|hollow|dip|gap|hole|divot|empty space) where <my> [knee|thigh|quad|kneecap|patellar|patella] (tendon|tendons|muscle|string|sinew) [used to be|should be|was|goes|sits], (dent|hollow|dip|gap|hole) [in it] [that] [you|i] (could|can) (put|fit|rest|lay|hide|stick|lose) (a|an|your|my|two) [golf|whole] (egg|finger|fingers|fist|thumb|ball|marble) in`,
    { deformity: 'unsure' },
    {},
  ),
  [
    '(shorter|longer) than (the|my) other [one|leg|side]',
    { is: 'property', frames: [{ of: shapes, asked: 'deformity', says: { deformity: 'unsure' } }] },
  ],
  // A skin that is stretched till it shines; a leg both numb and hard.
  ofA(
    ['part', 'muscle', 'skin', 'unnamed'],
    `[stretched|pulled] [so|that|really|very] tight [that] [it|it is|they are] (shining|shiny|shines), [skin] (stretched|pulled) (so|that|really|very|too) tight`,
    { rockHard: 'unsure' },
  ),
  [
    '(numb and hard|hard and numb)',
    {
      is: 'property',
      frames: [{ of: ['part', 'muscle', 'unnamed'], says: { nerve: 'tingling', rockHard: 'unsure' } }],
    },
  ],
  [
    'tight as a (drum|drumskin)',
    {
      is: 'property',
      frames: [{ of: firm, asked: 'rockHard', says: { rockHard: 'unsure' } }, { says: { quality: 'dull' } }],
    },
  ],
  // no sheet on it
  [
    `(can not|could not|can hardly|can barely|can not even) [even] (bear|stand|take|have|abide|tolerate|put up with) [even] [the weight of] (the|a|my) [weight of the] [bed] (sheet|bedsheet|sheets|bedclothes|duvet|covers|blanket|quilt) [to be] [on|touching|near|over|against] [it],
     (biting|bit|chewing) [down] (on|into) (a|the|my) (towel|pillow|belt|cushion), (biting|bit|chewing) (a|the|my) (towel|pillow|belt)`,
    {
      is: 'property',
      event: true,
      frames: [
        { of: ['part', 'skin', 'unnamed', 'rest'], says: { pain: 'severe', restPain: 'yes' }, not: {} },
      ],
    },
  ],
  ifAsked(
    'deformity',
    '(except|except for|apart from|bar|but|other than|aside from) <my> (ankle|knee|foot|leg|toe|toes|shin|kneecap|hip) (which|that) (does not|is not|did not|do not|are not)',
    { deformity: 'unsure' },
  ),
  // How the foot is set down, and no foot out of its place; which of them it is, is asked.
  [
    `(points|point|turns|turn|kicks|kick|swings|swing|flicks|flick|splays|splay|goes|go|sticks|stick) [kind of|a bit|a little|right] [out|outward|outwards] (to the (side|outside|left|right)|sideways) (when|whenever|while|as|if|every time) i (walk|run|jog|am walking|am running),
     not [like|really|actually|exactly] (broken|bent|deformed) or (anything|something|whatever) [but|it is] [it|<my> (foot|leg|feet|toes)] [just|kind of|sort of] (turns|turn|points|point|goes|swings) [out|off] [to the side|sideways|outward|outwards],
     (to the side|sideways|outward|outwards) (when|whenever|while|as) i (walk|run|jog|am walking|am running)`,
    {
      is: 'property',
      frames: [
        { of: ['part'], says: { deformity: 'unsure' }, not: {} },
        { of: ['unnamed', 'walking'], says: { deformity: 'unsure' }, not: {} },
      ],
    },
  ],
  ifAsked(
    'deformity',
    '(points|point|turns|turn|kicks|kick|swings|swing|flicks|flick|splays|splay) [kind of|a bit|a little|right] (out|outward|outwards) (when|whenever|while|as|if|every time) i (walk|run|jog|am walking|am running)',
    { deformity: 'unsure' },
  ),
  // What a numb sole feels like; a sock that is in truth bunched up says nothing.
  [
    `(like|as if|as though|if|though) [i|i am|there is] [have|wearing|walking on|standing on] [a|an|my|me|the|both|both my] [pair of] [rolled up|folded|bunched up|balled up|bunched|scrunched up] (sock|socks|stocking|stockings|insole|insoles|tights|lining|paper|tissue|cotton wool|towel) [is|are|has|have|'s] [been|all|got|gotten|kind of] (bunched|balled|rolled|scrunched|rucked|wadded|crumpled|folded|gathered) [up] [(under|below|beneath|in|round|around|at) <my> (toes|toe|foot|feet|heel|heels|arch|arches|ankle|sole|ball)],
     like [i am|walking on|standing on] [walking on|standing on] [a|an|my] [pair of] (rolled up|folded|bunched up|balled up|bunched|scrunched up) (sock|socks|insole|towel|tissue|paper)`,
    {
      is: 'property',
      placeless: true,
      figure: true,
      frames: [{ says: { nerve: 'unsure' }, not: {} }],
    },
  ],
  [
    "(sock|socks|stocking|stockings|insole|insoles|tights|lining|laces|shorts|leggings|sheets) [is|are|was|were|get|gets|got|'s|has|have|had] [been|all|got|gotten|kind of] (bunched|balled|bunching|balling) [up] [(under|below|beneath|in|round|around|at) <my> (toes|toe|foot|feet|heel|heels|arch|arches|ankle|sole|ball)]",
    { is: 'idle' },
  ],
  // An arch that sinks over months is none that broke.
  [
    "(arch|arches|instep) [has|have|is|'s] [just|all|kind of|sort of] [gone|been] (sunk|sank|sinking|dropped|dropping|fallen|collapsed|flattened|flat) [down|out] [flat]",
    {
      is: 'property',
      placeless: true,
      event: true,
      frames: [
        { asked: 'deformity', says: { deformity: 'unsure', sites: ['arch'] }, not: {} },
        { says: { sites: ['arch'] }, not: {} },
      ],
    },
  ],
  [
    "(arch|arches|instep) [has|have|is|'s] [just|all|kind of|sort of] [gone|been] (sunk|sank|sinking|dropped|dropping|fallen|collapsed|flattened|flat) [down|out] [flat] (slowly|gradually|over|since|for|bit by bit|these) [the|last|a] [few|last|past|couple of] (winter|summer|spring|autumn|christmas|year|years|months|weeks|time|age|ages)",
    {
      is: 'property',
      placeless: true,
      event: true,
      frames: [
        { asked: 'deformity', says: { deformity: 'no', sites: ['arch'] }, not: {} },
        { says: { sites: ['arch'] }, not: {} },
      ],
    },
  ],
  ifAsked(
    'deformity',
    '(heel|heels|ankle|ankles) [is|are|sort of|kind of|just] (tips|tip|leans|lean|tilts|tilt|rolls|roll|tipping|leaning|tilting|rolling) [out|over|in|outward|outwards|inward|inwards]',
    { deformity: 'unsure' },
  ),
  [
    '(dropped|sunk|fallen|flattened|sagged) [down|a bit] (slowly|gradually|bit by bit|over (the|these|some|a few) [last|past|few] (months|years|weeks))',
    { is: 'property', event: true, placeless: true, frames: [{ says: {}, not: {} }] },
  ],
  // A flat foot is not a broken one.
  [
    "(nothing|not) [is|'s|looks] (deformed|bent|crooked|misshapen|out of place) (except|except for|apart from|bar|other than|aside from) <my> (heel|heels|arch|arches) [that is|which is|is|are|has|have] [just|a bit|kind of] (leaning|leans|rolling|rolls|tilting|tilts|collapsing|collapsed|dropping|dropped|falling|fallen|flattening|flat|being flat) [in|out|over|inward|inwards|outward|outwards]",
    { is: 'property', placeless: true, event: true, frames: [{ says: { deformity: 'no' }, not: {} }] },
  ],
];
