/** A "no" that belongs to the words behind it ("no gallbladder since tuesday"), and signs that are told behind one. */
import type { Row } from '../entries.ts';
import { ifAsked } from './rows.ts';
import { dark } from './urine.ts';

const colours = dark.replace(/\s+/g, ' ').replace(/\s*\|\s*/g, '|');
const joint = '(shin|knee|ankle|calf|thigh|hip|waist)';
const gone = '(gallbladder|gall bladder|womb|uterus|ovaries|appendix|spleen|prostate|tonsils)';

export const behindNoRows: readonly Row[] = [
  // chest
  ...[
    `had to stop [once|twice|three times] on the stairs to (get|catch) (my|me) (puff|breath|wind) [back], stop on every (step|stair) to (breathe|get my breath|catch my breath)`,
    `(have the air|air is|the air is) short, have short air`,
  ].map((phrases) => ifAsked('chest', phrases, { chest: 'yes' })),
  ifAsked(
    'chest',
    'over and above the (faints|faint|blackouts|blackout|collapse|dizzy spells)',
    { chest: 'yes' },
    { chest: 'yes' },
  ),
  ifAsked(
    'chest',
    `if you (do not|did not) count [the|a|my] (collapse|collapsing|faint|fainting|blackout|blacking out|passing out), (bit of|only the|just the) (crushing|squeezing),
     (puff|squirt|spray|dose) of [the|my|me] (gtn|nitro|angina) [spray], can not lie [down] flat, (sleep|sleeping|slept) (sat|sitting|propped) up,
     (missed|lost) [a] bit of time, (know|remember) how i got (on|onto) the (mat|rug|carpet|tiles|landing|lino), (gone|went|going) [a] [wee|little] bit light,
     asthma [is] [just] playing up, (paramedic|paramedics|ambulance man|ambulance lady|ambulance crew) (put it down|put that down|reckoned|thought) to [stress|anxiety|panic|nerves],
     let me (get|catch) my (breath|puff), wait till i get my breath, (watch|strap|garmin) says one (forty|fifty|sixty|seventy|eighty|ninety) and i am (lying|sitting|sat) [down]`,
    { chest: 'unsure' },
  ),
  // urine
  ifAsked(
    'darkUrine',
    `haematuria, hematuria, (lovely|nice|good|great|fine) (colour|color) of a [nice|good] (strong|flat) (brew|tea|cola|stout|coffee), (colour|color) of (petrol|diesel|rust|mud|rusty water), (wee|pee|urine) [is] like [a|cold|strong|flat] (${colours})`,
    { darkUrine: 'yes' },
    { darkUrine: 'no' },
  ),
  ifAsked(
    'darkUrine',
    '[as] clear as mud, rusty pipes, (ox tail|oxtail|onion|brown windsor) soup',
    { darkUrine: 'unsure' },
    { darkUrine: 'unsure' },
  ),
  // a leg without blood, or without feeling
  ifAsked(
    'cold',
    'which has gone (purple|blue|white|grey|gray|icy|mottled|waxy), (is|was|are|were|went|looks|looked) white as (the|a) (fridge|sheet|ghost|candle|bone)',
    { cold: 'yes' },
  ),
  ifAsked(
    'nerve',
    `(wearing|on) (somebody|someone) else 's (foot|feet|leg), feel nothing [whatsoever|at all] below the ${joint}, (can not|could not) tell (hot from cold|cold from hot),
     not a single toe [that] i can feel, less feeling than`,
    { nerve: 'tingling' },
    { nerve: 'tingling' },
  ),
  ifAsked('nerve', '(usual|old) dead (foot|leg|toes)', { nerve: 'tingling' }, { nerve: 'tingling' }),
  ifAsked(
    'nerve',
    `no control (over|of) [the|my|me] [old] (bladder|bowels|bowel|waterworks|bottom), not been able to feel when i need [to go|a wee|a pee|the loo], passes itself, from the waist down i am a (ghost|statue|doll|dead man|plank),
     where i sit that i can not feel, both [of] [my] legs (keep|kept) (folding|buckling|crumpling|collapsing|giving) [up|way|out]`,
    { nerve: 'saddle' },
  ),
  ifAsked('nerve', '(it|leg|foot) just will not move [now]', { nerve: 'unsure' }, { nerve: 'unsure' }),
  ifAsked('nerve', 'paraesthesia, paresthesia', { nerve: 'tingling' }, { nerve: 'none' }),
  // what is missing
  ifAsked(
    'clotRisk',
    `no ${gone} (since|any more|anymore|now|they took it)`,
    { clotRisk: 'major' },
    { clotRisk: 'major' },
  ),
  ifAsked('pregnant', 'no period (for|in) (two|three|four|five|six|a few) months', {
    pregnant: 'unsure',
    clotRisk: 'unsure',
  }),
  ifAsked('clotRisk', 'no bump (any more|anymore)', { clotRisk: 'major', pregnant: 'no' }),
  ifAsked('swelling', 'no ankle to speak of', { swelling: 'clear' }),
  ifAsked('walking', 'no normal walking', { walking: 'limping' }, { walking: 'limping' }),
  ifAsked(
    'walking',
    'no weight (through|on|onto) (it|that|this)',
    { walking: 'unable' },
    { walking: 'unable' },
  ),
  ifAsked(
    'restPain',
    'no (sleep|peace|rest|comfort) (from|with) it, no position it likes',
    { restPain: 'yes' },
    { restPain: 'yes' },
  ),
  ifAsked(
    'pinpoint',
    'no bigger than a (lentil|pea|penny|coin|fingertip|pinhead|thumbnail|button)',
    { pinpoint: 'yes' },
    { pinpoint: 'yes' },
  ),
  ifAsked('bruise', 'no skin i can not see a bruise on', { bruise: 'yes' }, { bruise: 'yes' }),
  ifAsked('heat', '(nothing is|nothing) cool to [the] touch', { heat: 'yes' }, { heat: 'yes' }),
  ifAsked(
    'injury',
    'no warning [just] bang [and] i was on the (deck|floor|ground)',
    { injury: 'unsure' },
    { injury: 'unsure' },
  ),
  ifAsked(
    'chest',
    `(can not|could not|can hardly|can barely) [even] (say|speak|get out) [a|one|the] [whole|full|single] (sentence|sentences|word), [breath is] (coming|comes|come) [only|just] in [small|little|short|tiny|wee] [small|little|short] (pieces|bits|sips|gulps|dribs and drabs), (stab|stabs|pain|twinge|catch|jab|stitch) under the (tit|boob|breast|left tit|left boob|left breast) [when i]`,
    { chest: 'yes' },
    { chest: 'yes' },
  ),
  // told by what it is like, behind a word that sounds like a denial
  ifAsked(
    'pop',
    `[not a] pop [it was] more (like|of) [a|an] (gunshot|bang|crack|twang|rip|tear|rifle shot|firework|balloon|elastic band|whip|snap), (went off|go off) like a (cork|champagne cork|cap gun|firework|gunshot|cracker), sounded like [somebody|someone|i] (broke|broken|snapped|snapping|breaking) a (carrot|twig|stick|branch|pencil|celery)`,
    { pop: 'yes' },
    { pop: 'yes' },
  ),
  ifAsked(
    'injury',
    `not a (proper|real|full|full on|big|actual) (fall|tumble|trip|twist), (met|meet|kissed) the (kerb|curb|pothole|pavement|floor|ground|deck|step) [with], [and] down we went, ran between my legs, the (pothole|kerb|curb|step|dog|ice) won, (foot|leg|ankle) stayed (put|where it was|still|planted|stuck) and (the rest of me|my body|i) (turned|went|carried on|kept going)`,
    { injury: 'yes' },
    { injury: 'yes' },
  ),
  ifAsked(
    'cold',
    '(can not|could not|will not|does not) [seem to|ever] (get|stay|keep) (it|that|the|my|one|that one) [one] [foot|leg|toes] [to] [get|stay] warm, (can not|will not|does not|never) (warm up|get warm|thaw), not cold exactly, (like|feels like) [a|an] (popsicle|ice lolly|ice block|icicle|ice cube|frozen fish|block of ice)',
    { cold: 'unsure' },
    { cold: 'unsure' },
  ),
  ifAsked(
    'heat',
    '[gone] [the] (colour|color) of [a|an|the] (postbox|post box|letterbox|boiled lobster|lobster|fire engine|tomato|beetroot|ketchup|brick), like a boiled lobster, patch is [a bit] (pink|red) and',
    { heat: 'yes' },
    { heat: 'yes' },
  ),
  ifAsked(
    'swelling',
    'no (ankle|knee|anklebone|kneecap) bone [left] [to], past the puff, (cut|had to cut) [me|my] (sock|shoe|boot) off, [one] big (tube|sausage|balloon|football), (socks|sock) [just] (leave|leaves|left) [a] [real|really] [deep] (ditch|trench|canyon) [in it]',
    { swelling: 'clear' },
    { swelling: 'clear' },
  ),
  ifAsked(
    'fever',
    "(sweated|drenched|drenching) [clean] [through] [the|my|me] (sheets|bed|pyjamas|pajamas|bedding|duvet|mattress), (forehead|head|brow) [is|'s] [like] [a] (griddle|radiator|furnace|hot plate|oven), burning up [then|and] [i am|freezing|shivering], only the chills, this clammy",
    { fever: 'yes' },
    { fever: 'yes' },
  ),
  ifAsked(
    'walking',
    '(the brush|a brush|a broom|the broom|a mop|the trolley|the shopping cart|the cart|the pram|the buggy) to lean on, count the (shopping cart|cart|trolley|pram|buggy|walls) [as], on my hands and the good (foot|leg)',
    { walking: 'unable' },
    { walking: 'unable' },
  ),
  ifAsked(
    'restPain',
    `(throb|throbs|throbbing) [away] [even] [with|when|on|in|once] [my|me|the|i am] (feet up|foot up|leg up|couch|sofa|telly|in bed), (never|does not|will not) (knock|knocks|let) [off|up], [under|beneath] the covers, hang the leg (down|out), a good [night 's] (sleep|night) since`,
    { restPain: 'yes' },
    { restPain: 'yes' },
  ),
  ifAsked(
    'pinpoint',
    `(mark|draw round|circle|dot) it with a (biro|pen|marker|felt tip|sharpie), size of a (pea|coin|five pence|dime|nickel|ten cent piece|button|marble|thumbnail|fingertip), except [that|the|for] one (itty bitty|tiny|little|wee|small) (spot|dot|place|bit), just that one (bastard|bugger|blighter|sod|wee|little|tiny|bloody) [of a] (dot|spot|place|point|bit), [only] hurts right there where, never moves from (that|the) one (place|spot)`,
    { pinpoint: 'yes' },
    { pinpoint: 'yes' },
  ),
  ifAsked(
    'clotRisk',
    `not long (had|been|back|out|off|finished) [me|my|a|the|from] (hip|knee|op|operation|surgery|plaster|cast|hospital|plane|flight), [flat] on (my|me) back on (ward|a ward|the ward), (kept|had) me on the table, (twelve|eight|nine|ten|eleven|six|seven|fourteen|sixteen|twenty) hours on the (sleeper|train|coach|bus|plane|sleeper train|night train|night bus), blood thinners [last month|since|for a] [for a] [thing|clot] [in|on] [my|me|the] (lung|lungs|leg), just got out [of hospital]`,
    { clotRisk: 'major' },
    { clotRisk: 'major' },
  ),
  ifAsked(
    'nerve',
    `(like|as if) [i have|i had|i am] [had|been at] (the dentist|a dentist|novocaine|an injection) [at|in|on], like touching (somebody|someone) else 's [skin], [then] [they] fold [up] like a (lawn chair|deck chair|deckchair|cheap tent)`,
    { nerve: 'weak' },
    { nerve: 'weak' },
  ),
];
