/** A limb that is cold or pale, stands at an odd angle, or is hard as a rock, in odd words; and what is none of these. */
import type { Findings } from '../../triage/index.ts';
import type { Kind, Row } from '../entries.ts';

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
     (like|are|were) [little|two|ten|actual|real] (icicles|ice cubes|ice lollies|ice blocks|icepops|ice pops|popsicles|frozen peas|blocks of ice),
     (like|straight) [out of] [a|an|the|my] [bag of] (fridge|freezer|morgue|ice lolly|icicle|ice cube|block of ice|fish finger|frozen (fish|chicken|peas|turkey))|no pulse|can not (find|feel) (a|the|any) pulse|can not warm (it|them) [up]|will not warm up|not warming up)`,
    { cold: 'yes' },
  ),
  [
    '(never|has not|have not|did not|does not|do not|will not|would not|can not) [really|quite|yet|properly|fully] (thaw|thawed|thaws|thaw out|thawed out)',
    { is: 'property', figure: true, frames: [{ of: limb, says: { cold: 'yes' } }] },
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
        { of: ['part', 'skin', 'colour', 'unnamed'], asked: 'cold', says: { cold: 'no' } },
        { of: ['part', 'skin', 'colour', 'unnamed'], asked: 'heat', says: { heat: 'no' } },
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
];
