/**
 * Danger in words that nobody foresaw: a part of the body, and somewhere near it how it feels, what it became or where it
 * went. These are loose, so that what they tell is asked about.
 */
import type { Findings, Site } from '../../triage/index.ts';
import type { Kind } from '../entries.ts';
import { dark } from './urine.ts';

export type Suspicion = {
  readonly of: readonly Kind[];
  /** Of these only: all of a leg is heavy as lead after any race. */
  readonly at?: readonly Site[];
  readonly says: Findings;
};

const chest: readonly Kind[] = ['chest', 'breath', 'heart'];
const seat: readonly Kind[] = ['seat', 'bladder'];
const limb: readonly Kind[] = ['part'];
const shape: readonly Kind[] = ['part', 'shape'];
const urine: readonly Kind[] = ['urine'];
const firm: readonly Kind[] = ['part', 'muscle'];

const hard =
  '(iron|steel|stone|concrete|cement|granite|marble|wood|teak|oak|brick|tarmac|plaster|a cannonball)';
const dead =
  '(corpse|cadaver|dead (man|woman|body|person|fish|thing)|drowned man|slab|putty|wax|candle|mortuary|morgue|snowman|ice cube|ice lolly|popsicle|fish on ice)';

export const suspicions: readonly (readonly [phrases: string, suspicion: Suspicion])[] = [
  [
    `(squeeze~|grip~|crush~|clench~|clamp~|press~|push~) [down] [on|round|around|against|at],
     (kick|kicks|kicking|punch|punches|thump|thumping|bang|banging|drumming|dance|dancing|somersault|backflip|fandango|rave|party|tap dance|leap|hop) [about|out|around],
     get out of (my|me|the) (ribcage|ribs|chest), (miss~|skip~|drop~|lose~) (the|a|every|its|some) (step|beat|beats|rhythm|pace),
     (halfway|half way|part way) down, [never|not] (reaches|gets to) the bottom, [wet] (paper bag|paper bags|sponge|sponges), (soup|treacle|mud|water|glass|cement|concrete|sand|lead|fire)`,
    { of: chest, says: { chest: 'yes' } },
  ],
  [
    `(feel|feels|felt|feeling) [absolutely|completely|literally|just] nothing [at all|there], nothing there when i (wipe|sit|touch), [dentist 's|dental] (needle|injection|anaesthetic|novocaine),
     (gone|went|go|going|fallen) to sleep, (are|is) (asleep|sleeping), belongs to (someone|somebody) else, (far|miles) away, fuzzy, fuzziness, not feel [anything|a thing|it|them|my|the], not there, lost all [the] (feeling|sense)`,
    { of: seat, says: { nerve: 'saddle' } },
  ],
  [
    `(both|neither|legs both|two) [of|my|me|the|of my|of me|of them] [leg|legs] [just|really|simply] (will|would|can|could|do|does) [not] (hold|lift|carry|do what|obey|support|work),
     (both|two) [of|my|me|the|of my] legs (gave up|gave way|have given up|gone from me|are useless|went useless|are paralysed), (can not|could not|not able to|unable to) [even] (lift|move|raise) (either|them|both) [one|of them|legs|leg]`,
    { of: limb, at: ['legs'], says: { nerve: 'saddle' } },
  ],
  [
    `both feet (are|is|keep) [all] (flopping|slapping|dropping|dragging|hanging) [about|down]`,
    {
      of: limb,
      at: ['foot'],
      says: { nerve: 'saddle' },
    },
  ],
  [
    `like [a|an|the|touching a|touching an|it belongs to a] ${dead}, like [something|meat|fish|chicken|a fish|a chicken|it came|it is] [out of|from] [the|a] (fridge|freezer|deep freeze), without (colour|color|blood), drained of`,
    { of: limb, says: { cold: 'yes' } },
  ],
  [
    `(is|are|'s|sits|sitting|sat|on|slid|moved) [on] [all] (backwards|backward|round the back|inside out|back to front|upside down|sideways), (sitting|sat|sits|lives) (on|at|round) the (side|back|outside|inside) of (my|me|the) (leg|knee|foot|ankle),
     bent out of shape, out of shape, [looks|look|shaped|bent|is|gone] like a (banana|boomerang|z|l|dog 's hind leg|zigzag|dogleg|golf club|hockey stick), pointing [at|to|towards] the (moon|stars|wrong|sky|wall|sun),
     [off] to one side [now], where it (was|used to be) [dead] straight, where there (is no|should be no|was no|is not a|was not a) (joint|bend|knee|angle), (is|are) not where (it|they) (was|were|should be), not where it (was|should be),
     (a|new|funny|strange|wrong|odd|extra|second) (corner|angle|kink|step|ledge|bump of bone) in, (new|extra|second) (bend|knee|joint|corner|ankle), (bone|something) [is|that is|trying] [poking|sticking|pushing|coming|come|came|to come|to poke] [up|out|through] (under|through|out of|out|against) [of] [the|my] [skin|shin|leg|ankle],
     pointing [the|in the] wrong [way|direction], the wrong way round, (facing|looking) behind [me]`,
    { of: shape, says: { deformity: 'yes' } },
  ],
  [
    `(is|'s|feels|felt|into|made of|turned to|gone to) [now|all] [like] [pure|solid|a] [bag of|block of|lump of|piece of|sack of|slab of] ${hard}, (crack|break|smash|bounce) (an egg|eggs|nuts|walnuts|a nut|a coin|a hammer) (on|off) (my|it|the|me),
     (can not|could not|will not|does not|do not) [even] (push|press|stick|get|dig|poke) [a|my|the] (finger|thumb|fingers) (into|in|inside) [it|my|the], (will not|does not|do not|no) give [at all] when (i|you) (press|push|squeeze|poke), [about|ready|going|fit] to (explode|burst|split) [out of|through|open] [the|its] [skin]`,
    { of: firm, at: ['calf', 'shin', 'quad', 'hamstring', 'adductor', 'unsure'], says: { rockHard: 'yes' } },
  ],
  [`(${dark.replace(/\s+/g, ' ').replace(/\s*\|\s*/g, '|')})`, { of: urine, says: { darkUrine: 'yes' } }],
];

/** What is worn there, or was drunk, is no sign. */
export const worn =
  /^(strap|monitor|bra|vest|shirt|watch|zip|wear|wearing|wore|drank|drink|drinking|ate|eaten)$/;
