/** Words of English as it is spoken in India, Pakistan, Sri Lanka, Bangladesh and Nepal, and those it borrows. */
import type { Site } from '../../triage/index.ts';
import type { Row } from '../entries.ts';
import { at, happenedToLeg, ifAsked, ofLeg, ofRunner, the } from './rows.ts';

/** "My quads are fully gone": not that they have left. */
const finished = (site: Site, place: string): readonly Row[] => [
  ofLeg(
    `${place} (is|are) (fully|totally|completely|all|just|absolutely|simply) (gone|finished|finish|out)`,
    {
      sites: [site],
      pain: 'unsure',
    },
  ),
];
const vehicle = '(activa|scooter|scooty|cycle|bicycle|bike|motorbike|bullet|auto|rickshaw|bus|stairs|steps)';

export const southAsianRows: readonly Row[] = [
  // answers
  [
    '(haan|han|haa|hanji|haanji|haan ji|ha ji|ji haan|ji|jee|okay tell|ok tell|can can|can also|please tell)',
    { is: 'yes' },
  ],
  ['(haan|ya|yes|yeah) [that|one|one thing|something|little] [thing] (is|was) there', { is: 'yes' }],
  [
    '(nahi|nahin|nai|nehi) [hai|hain|tha], (no|nope|none) [sir] (ji|jee), (illa|illai|nahi ji|ji nahi|nahi nahi|bilkul nahi|not at all nothing|simply no|that also no)',
    { is: 'no' },
  ],
  [
    '(kuch nahi|kuchh nahi|kuch bhi nahi|nothing only|nothing as such|nothing like that only|no such complaint|no such complaints|no complaint as such|not a single thing)',
    { is: 'no', whole: true },
  ],
  ['(no complaint|no complaints at all|no tension|no worry|no worries at all)', { is: 'good', whole: true }],
  [
    '(everything is fine only|all is fine only|everything is (fit|in place|in its place|theek)|sab theek|sab theek hai|theek|theek hai|thik hai|all okay only)',
    { is: 'good', whole: true },
  ],
  [
    '(tip top|superb|theek hai|thik hai|ekdum (fit|fine|theek|ok|okay)|mast|first class only|fine only|fresh only|full fresh|good only|fit only|peaceful|in place|in its place)',
    { is: 'good' },
  ],
  ['give [me] (some|any|one) other [one], (give|tell) (me|us) another one', { is: 'yes', whole: true }],
  ['not at all (there|present|coming)', { is: 'not', how: 'not' }],
  ['(pata nahi|maloom nahi|nahi pata|kya pata|theriyala|how i will know)', { is: 'unsure', whole: true }],
  // whose, how much
  [
    '(one|that|this|some|my) [my|one] (fellow|chap|aunty|uncleji|bhabhi|didi|fellow runner|group member)',
    { is: 'person' },
  ],
  [
    '(little little|thoda|thoda sa|thoda thoda|konjam|small small|lightly)',
    { is: 'degree', degree: 'slight' },
  ],
  ['(too too much|bahut|full pain)', { is: 'degree', degree: 'very' }],
  // places
  ...finished('quad', '(quads|squads|thighs)'),
  ...finished('legs', '(legs|leg)'),
  ...finished('calf', '(calf|calves)'),
  ...finished('knee', '(knee|knees)'),
  at(
    'foot',
    '[just] (behind|below|above|before) <my> [big|second|third|fourth|middle|little|small] (toe|toes)',
  ),
  at('toe', '(toe|toes) (of|in|on) <my> (foot|feet|leg|legs)'),
  at(
    'glute',
    '[the] (fleshy|meaty|soft|fat) (part|portion|side) [on] (which|that|where) (we|i|you) sit [on], (part|portion|side) [on] (which|that|where) (we|i|you) sit [on]',
  ),
  at('knee', '(ghutna|ghutne|goday)'),
  at('heel', '(edi|eddi)'),
  at('calf', '(pindli|pindi)'),
  at('lowBack', 'kamar'),
  the('chest', '(chhati|seena|chest area|chest side)'),
  the('elsewhere', '(delivery|labour|period|periods) (pain|pains)'),
  the('urine', '(peshab|susu|my water colour|(toilet|bathroom|loo) colour)'),
  the('rest', 'my (sleep|nights)'),
  the(
    'stairs',
    '[sitting|sit] cross legged, (sitting|sit) [down] on [the] (floor|ground), (indian|squat) toilet, getting up from <my> (floor|ground|mat|chair|bed|sofa), (doing|praying) namaz',
  ),
  the(
    'world',
    '(chappal|chappals|slipper|slippers|sandal|sandals|kolhapuri|scooter|scooty|activa|auto|rickshaw|tempo|lorry|motorbike|ac|a c|vent|fan)',
  ),
  // pain
  [
    '(dard|dukh raha|giving [me] [lot of|some|much] (problem|trouble|pain)|(got|get|gets|has|getting) [a] (caught|catch)|catch came)',
    {
      is: 'property',
      graded: true,
      frames: [
        { of: ['chest', 'breath', 'heart'], says: { chest: 'yes' } },
        { says: { pain: 'unsure' }, not: { pain: 'none' } },
      ],
    },
  ],
  ofLeg('(stiff|hard|tight) like [a] (wood|log|plank|stick|lakdi)', { quality: 'dull' }, {}),
  ofLeg('like [a] (needle|needles|pin) (poking|pricking|prick|going)', { quality: 'sharp' }),
  ofLeg('(needle|pin) (poking|pricking)', { quality: 'sharp' }),
  ofLeg(
    '(slowly|slowly slowly|then|after that|gradually) [it] (opens|opened|opening|frees|becomes free) [up]',
    {
      motion: 'eases',
    },
  ),
  ofLeg(
    `(keep|show|put|touch|place) [you] [my|a|the|one] finger [exactly|just|right|only] (on|at) [it|the|that] [spot|place|point],
     show [you] [the|that] (exact|one|same|correct) (place|spot|point) [with] [one|a|my] [finger]`,
    { pinpoint: 'yes' },
    { pinpoint: 'no' },
  ),
  ofLeg(
    '[again] same (spot|place|side|leg) (like|as) last (week|month|year|time|season), again (same|the same) (spot|place)',
    {
      comesBack: 'yes',
    },
  ),
  // swelling, bruises, heat
  ofLeg(
    '(sujan|soojan), (sock|socks) (mark|marks|line|lines) (is|are) [coming] [super|so|very|really] deep',
    { swelling: 'clear' },
    { swelling: 'none' },
  ),
  ofLeg(
    '(ecchymosis|neela|bluish patch|neel) [of|is|is about|about|like] [the] [size of] [my|a|the] [palm|hand|fist|coin]',
    { bruise: 'yes' },
    { bruise: 'no' },
  ),
  // fever, illness, tiredness
  [
    '(bukhar|bukhaar|tap|jwara)',
    { is: 'property', placeless: true, frames: [{ says: { fever: 'yes' }, not: { fever: 'no' } }] },
  ],
  ofRunner(
    '(whole|full|entire|complete|all) body (is|has|was|started|has started|is also|also) [started|been|fully] (ache|aches|aching|paining|pain|hurting), body (pain|pains|ache|aches|aching|paining)',
    { illness: 'unwell' },
    { illness: 'none' },
  ),
  [
    '(some|little|bit of|slight) weakness is [still] (left|remaining|there)',
    {
      is: 'property',
      frames: [
        { asked: 'nerve', says: { nerve: 'weak' } },
        { of: ['part', 'muscle'], says: { nerve: 'weak' } },
        { of: ['unnamed', 'me'], says: { fatigue: 'tired' } },
      ],
    },
  ],
  [
    '(deformity|deformities|deformed)',
    { is: 'property', placeless: true, frames: [{ says: { deformity: 'yes' }, not: { deformity: 'no' } }] },
  ],
  // the seat and the bladder
  [
    "like after (a|the|my) (dentist|dentist 's|dental) (injection|needle)",
    {
      is: 'property',
      figure: true,
      frames: [
        { of: ['seat', 'bladder'], says: { nerve: 'saddle' } },
        { of: ['part', 'skin', 'feeling', 'muscle', 'unnamed'], says: { nerve: 'tingling' } },
      ],
    },
  ],
  ofLeg(
    '(is|are|am) not (having|getting) [any] (feeling|sensation) [in it|there]',
    { nerve: 'tingling' },
    { nerve: 'none' },
  ),
  ofRunner(
    '(passing|pass|going) (urine|water|motion|motions|toilet) (freely|normally|properly|easily|fine|without problem|without any problem|no problem)',
    { nerve: 'none' },
    { nerve: 'saddle' },
  ),
  // the day
  ofRunner(
    'walking (i am able|am able) [to] [do] [also] [properly|normally|fine], walking i can (do|also|properly|normally|fine|manage) [also] [properly|normally|fine]',
    { walking: 'normal' },
    { walking: 'unable' },
  ),
  ofRunner('walking i am not able [to] [do] [at all], walking i (can not|could not) (do|at all) [at all]', {
    walking: 'unable',
  }),
  the('stairs', '(stairs|stair|steps) (climbing|getting down)'),
  [
    '(is|are) [a|the|little|some|bit of] [big|small|little] problem, problem is (there|coming)',
    {
      is: 'property',
      frames: [
        { of: ['stairs'], says: { dailyLife: 'stairs' }, not: { dailyLife: 'no' } },
        { of: ['walking'], says: { walking: 'altered' }, not: { walking: 'normal' } },
        { of: ['breath', 'chest'], says: { chest: 'yes' } },
      ],
    },
  ],
  ifAsked(
    'painkiller',
    '(medicine|medicines|any medicine|pain killer|pain tablet)',
    { painkiller: 'yes' },
    { painkiller: 'no' },
  ),
  ofRunner('having [the] (sugar|sugar problem|sugar complaint), sugar (is there|patient)', {
    diabetes: 'yes',
  }),
  ifAsked(
    'walking',
    '(walking|walk) [a] [little|bit] (slow|slowly|slower) [only]',
    { walking: 'altered' },
    { walking: 'normal' },
  ),
  ofRunner(
    `(avoid|avoiding|avoided|dreading) [all|using|taking] [the] (stairs|steps|staircase),
     (need|needs|have|has|got|had) to (hold|catch|take) [on] [to] [the|a|some|my] (something|wall|chair|support|railing|table), (need|needs|taking|take|with) support [of],
     (getting|get|sitting|sit|climbing|walking|come|coming) [up|down] [from] [my|the|a] [chair|bed|sofa|floor|car|stairs|toilet] like [some|an|a|my] [old|eighty year old|ninety year old] (uncle|aunty|man|woman|lady|person|grandfather|grandmother)`,
    { dailyLife: 'stairs' },
    { dailyLife: 'no' },
  ),
  ifAsked(
    'dailyLife',
    '[the] (stairs|steps) also (i can|i am taking|i take|i climb|i manage|can), no need [of|for] (escalator|lift|elevator)',
    {
      dailyLife: 'no',
    },
  ),
  // how it goes
  ofLeg('(pain|swelling|it|stiffness) [is] (increasing|growing) [day by day|daily|every day|slowly]', {
    trend: 'worse',
  }),
  ofLeg(
    '(pain|swelling|it|stiffness) [is] (reducing|decreasing|lessening|coming down) [day by day|daily|every day|slowly]',
    {
      trend: 'improving',
    },
  ),
  ifAsked(
    'trend',
    '(becoming|getting|become|became) (more|more and more), (increasing|increased|growing|rising) [day by day|daily|every day|slowly], (more|worse|higher|stronger) than (last week|yesterday|before|last time|first day|last month)',
    { trend: 'worse' },
    { trend: 'same' },
  ),
  ifAsked(
    'trend',
    '(becoming|getting|become|became) (less|lesser|less and less), (reducing|reduced|decreasing|decreased|lessening|coming down) [day by day|daily|every day|slowly], (some|little|bit of|much|good|getting|got) relief [is there], relief is there, (less|lower|better) than (last week|yesterday|before|last time|first day|last month)',
    { trend: 'improving' },
    { trend: 'same' },
  ),
  ifAsked(
    'trend',
    '[is] neither here nor there, [just] like [the] first day, (as|same as|same from) [on|the] (day one|first day), same from [the] (beginning|start), as it is only, same only',
    { trend: 'same' },
  ),
  // how it began
  happenedToLeg(
    `(slipping|slipped|slip|fell|falling|fallen|skidded|skidding|thrown) [down] (from|off|in|on) <my> ${vehicle}, ${vehicle} (skidded|slipped|toppled|fell)`,
    { injury: 'yes' },
    { injury: 'no' },
  ),
  // long journeys, tablets
  happenedToLeg(
    `(hours|hour) [journey] (on the road|by (road|car|bus|train|auto|jeep|taxi|flight)|of (road|car|bus|train) journey|on the bike),
     (did|had|have to) (fly|flew) (back|in|home|down|over) [from], (fly|flew|flying|flown|came) (back|in|home|down) [by flight] from (abroad|toronto|dubai|london|america|the us|the states|canada|australia|singapore|the gulf|doha|new york|muscat)`,
    { clotRisk: 'major' },
    { clotRisk: 'none' },
  ),
  happenedToLeg(
    '<my> (delivery|c section|caesarean|cesarean) (happened|got over|was [just] (one|two|three|four|five|six|last|this))',
    { clotRisk: 'major' },
    { clotRisk: 'none' },
  ),
  ifAsked(
    'pregnant',
    'i am carrying, carrying (second|third|fourth|fifth|sixth|seventh|eighth|ninth) month',
    {
      pregnant: 'yes',
      clotRisk: 'major',
    },
  ),
  [
    '(atorva|atorvas|rosuvas|rozavel|storvas|ecosprin av|cholesterol (medicine|medication|capsule)|(tablet|medicine|something|pill) for [my] cholesterol)',
    { is: 'property', placeless: true, frames: [{ says: { statin: 'yes' } }] },
  ],
];

/** Words that look like a complaint, or like good news, and are none. */
export const southAsianIdle: readonly string[] = [
  "(left|right) (is|'s) [perfectly|totally|completely|fully] (alright|fine|okay|ok|good|normal)",
  '(clicking|cracking|popping|clicks|the click|the clicking|sound) (does|do|is|are) not (hurt|hurting|paining|painful|pain)',
  '(take|taking|took|full|complete) rest, rest rest, [sorry] (one|small|a) (correction|more thing|other thing|last thing), day one, first day, (hour|hours) by (road|car|bus|train|auto) from (here|my|home), good night',
];
