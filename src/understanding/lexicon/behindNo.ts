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
];
