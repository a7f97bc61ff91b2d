/** Sayings, jokes and things of the house in which healthy people answer: hot yoga, no spring chicken, a pee like pinot grigio. */
import type { Row } from '../entries.ts';
import { ifAsked, ofRunner, ofThe } from './rows.ts';

const warmThing =
  '(shower|showers|bath|baths|car|seat|day|days|evening|breeze|coat|jumper|jacket|blanket|bed|house|room)';
const redThing =
  '(tulip|tulips|rose|roses|flower|flowers|poppies|geraniums|begonias|car|bus|sky|jumper|shirt|shorts|shoes|trainers|dress|apple|apples|pepper|peppers|cabbage)';

export const banterIdle: readonly string[] = [
  'hot (yoga|pilates|tub|tubs|springs|weather|day|days|night|nights|morning|summer|summers|spell|kitchen|car|wash|iron|oven|sauce|food|meal|dinner|drink|drinks|milk|water bottle|towel|air|sun|sand|date|gossip|topic|potato|mess|tip|favourite), hot under the collar, piping hot',
  // What is red or warm is a thing of the house, the garden or the wardrobe. What is drunk is none where nobody drinks it: a pee
  // may look like it; nor are a "top", which may be a foot's, and "leaves", which may be a verb.
  `(hot|warm|lukewarm) ${warmThing}, (red|pink) ${redThing}, (red|pink) ones (for|from) (the|my|our|a|an), (red|pink) leaves (on|in) the (tree|trees|path|ground|garden)`,
  `(tulips|roses|flowers|poppies|bulbs|geraniums|leaves|sky|car|shirt|shorts|jumper|trainers|shower|bath) [that|which|they] (is|are|was|were|'s) [all|so|lovely|bright|really|lovely and|nice and] (red|pink|hot|warm)`,
  '(had|have|having|drink|drank|drinking|make|made|making|with) [a|some|my|the] [cup of|mug of|glass of|bottle of] (hot|warm|red) (tea|coffee|soup|milk|water|chocolate|wine)',
  // When it comes: "for a second on standing"; nobody stands on a chest
  '(on|upon) standing [up]',
  'hard going (underfoot|uphill|in the (heat|wind|rain|snow|mud)|over the (hills|fells|bog|sand|rocks)|through the (mud|sand|snow))',
  'ill (at ease|advised|equipped|informed), [running] [a] temperature check, sore (that|because) (we|they|my team) (lost|lose|drew), sore about (losing|the (score|result|match|game))',
  'weak at the knees (over|when i see), weak (at the sight of|for (him|her|that new)), pins and needles in (my|the) (sewing|kit|box|drawer)',
  '[am|is|being|are] (no|not a|not exactly a|hardly a) spring (chicken|chickens|lamb), long in the tooth, (no|not as) young as i (was|used to be|feel|look)',
  '(bony|skinny|thin|spindly|knobbly|matchstick|white|pale|chicken) [old|bony|skinny|thin|white|pale] sticks',
  '(car|engine|van|kettle|boiler|tractor|bike|laptop|fridge) [it is|that is|is|has been] (coughing|wheezing|spluttering|sick|ill|poorly|limping|dying|dead|knackered|exhausted)',
  '(talk|talked|talking|talks) the hind (leg|legs) off (a|any) (donkey|horse), pulling (my|your|the other) leg, break a leg (on stage|everybody|everyone|tonight), an arm and a leg (for|on)',
  '(like|love|want|going|fancy|happy|ready|keen) to (do|have|go|try) (it|that|one|them) [all] again, do it all again',
  '(worn out|tired|exhausted|knackered|shattered|sore|stiff) (just|even|only) (hearing|listening to|reading|thinking (of|about)|looking at|watching) (that|this|your|the|it|them|you|him|her|all)',
  '(i know|know what|know about) sore [is|looks like|feels like]',
  '[the] head on me (after|since|from) (winning|beating|getting|my)',
  '[the|our|my] (lift|elevator|phone|battery|car|laptop|watch|telly|wifi|radio) [in (our|the|my) (building|block|flat|office|house)] (is|has been|was|went|gone) dead, slept [so well|great|well|right through] [i was] [like] [actually|practically|basically] [the] dead, heel drops, [sorry|oh|now|anyway|um] where was i, [my] [resting] pulse (is|at|was|of) [at|about|around|a steady] (forty|fifty|sixty|seventy) [one|two|three|four|five|six|seven|eight|nine]',
  'weak (excuse|joke|argument|signal|wifi), tight (deadline|schedule|budget), (dead|flat) (battery|batteries), bent (fork|spoon|spoke|nail), bored (stiff|rigid)',
  '(fainted|faint|died|dropped dead|choked) (at|over|when i saw|seeing) (the|that) (price|bill|prices|cost), hair on my chest, chest freezer, chest of drawers',
];

export const banterRows: readonly Row[] = [
  // "Like a hot bath", "red rose coloured": what it is like is told of a leg
  ofThe(
    ['part', 'muscle', 'skin', 'colour', 'looks', 'unnamed'],
    `(is|are|'s|feel|feels|feeling|felt|look|looks|gone|all) [a bit|just|all] like (a|an|some|the) (hot|warm|red|pink) (${warmThing}|${redThing}), (red|pink) ${redThing} (colour|color|coloured|colored)`,
    { heat: 'yes' },
  ),
  ifAsked('heat', `like (a|an) (red|pink) ${redThing}`, { heat: 'yes' }),
  [
    'whatever the (last|other|second|third|fourth|fifth|rest) [one|ones] (was|is|were) [also|too] [a] (no|nope|none)',
    { is: 'no', whole: true },
  ],
  ofThe(['stairs'], '[is|are] hard going (down|up)', { dailyLife: 'stairs' }),
  ofRunner(
    'hollow in (the|my|me|both) (legs|leg|thighs), (my|the|me|both) (legs|thighs) (feel|are|felt) [a bit|a little|kind of|sort of|all] hollow',
    { fatigue: 'tired' },
  ),
  ofThe(
    ['urine', 'colour', 'looks', 'unnamed'],
    '(would|could|might) [nearly|almost|easily] (pass for|be|be taken for) [a|some] [cheap|good|light|pale|weak|dry] (white wine|pinot grigio|chardonnay|sauvignon|prosecco|champagne|lemonade|gin|vodka|tap water|lime cordial)',
    { darkUrine: 'no' },
  ),
  ifAsked(
    'swelling',
    '[the|exactly the|about the] same size [as (each other|ever|always|usual)], equal in size',
    {
      swelling: 'none',
    },
  ),
  ofRunner('[like] a new (man|woman|person), keen as mustard', { fatigue: 'none' }),
  ifAsked('trend', '(it is|they are) going not coming, less so (today|now|each|every)', {
    trend: 'improving',
  }),
  ifAsked(
    'pain',
    'would (love|like) to (complain|moan|grumble) but [i|there] (got|have|have got|can not|is) [nothing|no|not], does (hungry|hunger|thirst|boredom|my (wallet|pride|ego)) count',
    { pain: 'none' },
  ),
];
