/** Sayings, jokes and things of the house in which a word of a trouble is said of no body: hot yoga, no spring chicken, a pee like pinot grigio. */
import type { Row } from '../entries.ts';
import { at, happenedToRunner, ifAsked, ofRunner, ofThe } from './rows.ts';

export const warmThing =
  '(shower|showers|bath|baths|car|seat|day|days|evening|breeze|coat|jumper|jacket|blanket|bed|house|room)';
export const redThing =
  '(tulip|tulips|rose|roses|flower|flowers|poppies|geraniums|begonias|car|bus|sky|jumper|shirt|shorts|shoes|trainers|dress|apple|apples|pepper|peppers|cabbage)';

export const banterIdle: readonly string[] = [
  // of no body
  '(a|the|such a|bit of a|am a|being a) sore (loser|winner|subject|thumb), sore (loser|losers|winner), sore (point|spot|subject) (with|for) (me|us|him|her|them), like a sore thumb, (a|some|the|another|one|two|big|good|few|only) stiff (drink|drinks|one|gin|whisky|whiskey|breeze|wind|letter|penalty|fine|competition|upper lip|test|challenge|neck of), stiff (drink|drinks|upper lip|breeze|competition)',
  "(have|has|had|you|they|he|she) twisted my arm, twist my arm, (no|without) (twisting my arm|arm twisting), heart (is|'s) (only|just|still|always|a bit|forever) (broke|broken|breaking|bleeding) (with|over|about|by|for), (broken|bleeding) hearted",
  '(playoff|play off|cricket|football|world cup|cup|cup final|cabin|spring|gold|race|race day|marathon|election|wedding|baby|derby|saturday night|finals|olympic|olympics|ashes|ipl|carnival|festival|exam|holiday) fever, fever for (cricket|football|the (cricket|football|match|game|cup|final|finals|race|weekend|holidays|test)|running|racing|travel), fever (pitch|dream)',
  'the (darkest|blackest|brownest|coldest|palest|hottest|weakest|stiffest|sorest|sickest|sharpest|numbest) thing [around here|round here|about here|here|about me|in (this|the|my) (house|kitchen|room|flat|office|car)] is (my|the|this|our|his|her) [morning|cup of] (coffee|tea|brew|beer|toast|humour|humor|mood|chocolate|joke|jokes|dog|cat|wit|kettle|oven|fridge|shower|porridge|curry)',
  'if you (must|really must|really want to|want to|have to|need to) know, if you want the full (history|story|list), since you ask, now that you ask, (mentioning|given) that you ask',
  'from (start|beginning|top|first) to (finish|end|bottom|last)',
  '(had|have|having|with|put|putting|kept|got|get|keeping) (the|my|me|both|both my) feet up, feet up (since|all|on|with|watching|in front)',
  '(tenths|nearly|almost|way|not|not quite) [back|there] to full energy',
  '(bruise|bruises|bruising|pain|ache|swelling|sore spot|injury|dent|damage) [i have [got]] [is|was|are|got] [only] (on|to|in|of) (my|the) (pride|ego|feelings|wallet|bank balance|dignity)',
  '(breathless|out of breath|short of breath) (with|from) (excitement|anticipation|laughing|laughter|joy|giggling|gossip), heart (belongs (to|with)|goes out to|is set on|was set on|is in the right place|is with (liverpool|arsenal|the [home] team))',
  '(take|takes|like|likes|have|drink) (my|the|me) (tea|coffee|brew|beer|ale|chocolate|toast) (dark|black|strong|brown), sick to (death of|the back teeth of|the teeth of), sick as a parrot, worn out (the|my|three|two|another|a) (shoes|trainers|soles|pair|carpet|sofa|record|tyres|runners|treads|welcome)',
  "(bank account|wallet|pocket|purse|credit card|bank balance|piggy bank) (is|'s|feels) [a bit|very|rather|the only thing that is] (sore|hurting|aching|bruised|weak|swollen|in pain), snap crackle and pop (is my|for breakfast|at breakfast|in my bowl|going), (are|is) [all|just|only] snap crackle and pop, things (pop|popping) up, swelling [i have|here|going on] is [in|of] my (head|ego)",
  // a season, and who is called so
  "[the] fall (is|'s) (my|our|the) (favorite|favourite|best|nicest|prettiest|loveliest) [season|time|one|part], fall (weather|colors|colours|leaves|foliage|season|marathon|half|schedule|semester|classic|break|training|series|harvest|decorations|festival)",
  // a look at them, and nothing that is put right
  '(let me|i will|i shall) [just] [have a|take a|just] (look|see|check|feel|think) [at them|at me|down|now] [um] (hang on|hold on|wait), (hang on|hold on|wait) [now] (let me|while i|i will [just]) [have a|take a|just] (look|see|check|feel|think)',
  'hot (yoga|pilates|tub|tubs|springs|weather|day|days|night|nights|morning|summer|summers|spell|kitchen|car|wash|iron|oven|sauce|food|meal|dinner|drink|drinks|milk|water bottle|towel|air|sun|sand|date|gossip|topic|potato|mess|tip|favourite), hot under the collar, piping hot',
  // What is red or warm is a thing of the house, the garden or the wardrobe. What is drunk is none where nobody drinks it: a pee
  // may look like it; nor are a "top", which may be a foot's, and "leaves", which may be a verb.
  `(hot|warm|lukewarm) ${warmThing}, (red|pink) ${redThing}, (red|pink) ones (for|from) (the|my|our|a|an), (red|pink) leaves (on|in) the (tree|trees|path|ground|garden)`,
  `(tulips|roses|flowers|poppies|bulbs|geraniums|leaves|sky|car|shirt|shorts|jumper|trainers|shower|bath) [that|which|they] (is|are|was|were|'s) [all|so|lovely|bright|really|lovely and|nice and] (red|pink|hot|warm)`,
  '(had|have|having|drink|drank|drinking|make|made|making|with) [a|some|my|the] [cup of|mug of|glass of|bottle of] (hot|warm|red) (tea|coffee|soup|milk|water|chocolate|wine)',
  // When it comes: nobody stands on a chest
  'it was only for (a|one) (second|moment) (on|upon) standing [up]',
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
  // a run over the fells; "i fell running" is none
  '(a|the|that|this|my|our|last|some|long|short|hilly|muddy|first|big) fell (run|runs|running|race|races), fell (shoe|shoes|runner|runners), (do|did|doing|love|loves|like|likes|was|am|been|go|went|going|of|into|with|for|after|from) fell running, fell running (club|group|is|shoes|mates|season|this|training)',
  // what somebody does, and no answer to how much it hurts
  '(do|doing|did|done) [absolutely] nothing (now|today|at the moment|at all today|since)',
  'weak (excuse|joke|argument|signal|wifi), tight (deadline|schedule|budget), (dead|flat) (battery|batteries), bent (fork|spoon|spoke|nail), bored (stiff|rigid)',
  '(fainted|faint|died|dropped dead|choked) (at|over|when i saw|seeing) (the|that) (price|bill|prices|cost), hair on my chest, chest freezer, chest of drawers',
];

/** Waited for, and not there: "i keep waiting to hurt". */
const waited = '(hurt|ache|be sore|be stiff|feel (it|sore|stiff|something|anything)|get sore|seize up)';

export const banterRows: readonly Row[] = [
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
  [
    '(my|our|the|me|his|her) [own] (teenager|teenagers|teen|grandkids|grandchildren|students|pupils|lodger|housemate|landlord|postman|young fella|young one|better half|other half)',
    { is: 'person' },
  ],
  [
    `(keep|kept|am|was|been|still|sat|sitting) (waiting|expecting) (to|for (it|them|the legs|my legs|something|anything) to) ${waited}, (keep|kept|am|was|been|still) waiting for the (soreness|pain|ache|aches|stiffness|doms) [to [come|arrive|start|kick in]]`,
    { is: 'if' },
  ],
  // a sleep, and a leg only where one is named
  [
    '[am|was|be|been|out and] dead to the world (by|from|before|till|until|at|after|as soon as|all night|every night|the minute|the moment|the second|once|when|within|for)',
    {
      is: 'property',
      placeless: true,
      frames: [
        { of: ['part', 'skin', 'muscle', 'feeling'], says: { nerve: 'tingling' } },
        { of: ['rest', 'me', 'unnamed', 'world'], says: { restPain: 'no' } },
      ],
    },
  ],
  ofRunner('[i am|am|was|is] dead on (my|me|the|these) (feet|legs|knees|pins)', { fatigue: 'exhausted' }),
  ofRunner(
    '[have|having|got|with] full energy, energy is (there|full|fine|good|plenty|high|up), plenty of energy, (am|feel|feeling) [the] (bouncing|lively|lively one|chipper|frisky|perky|sprightly|raring to go|full of (energy|life|vim|pep|go))',
    { fatigue: 'none' },
  ),
  happenedToRunner('[did not|never|no] tumbling [over|down]', { injury: 'yes' }, { injury: 'no' }),
  happenedToRunner('(stack|stacked|stacking) it', { injury: 'yes' }, { injury: 'no' }),
  ifAsked(
    'pinpoint',
    '(nothing|nowhere|no place|no spot|no one (spot|place)|not [a] (spot|place)) [that] (i|you) (can|could) [really|actually|exactly] (put|lay|place) (a|my|one|your) finger on, (nothing|nowhere|no one (spot|place)) [that] (i|you) (can|could) [really|actually|exactly] (put|lay|place) (a|my|one|your) finger on [it], (nothing|nowhere|no one (spot|place)) [that] (i|you) (can|could) [really|actually] point (to|at|out)',
    { pinpoint: 'no' },
  ),
  ifAsked('pain', '[only|just] my (feelings|ego|pride|wallet|dignity|bank balance|conscience|reputation)', {
    pain: 'none',
  }),
  ifAsked(
    'pain',
    '(can|may|could) i (say|give|have|pick|choose) [you] [a] (zero|nought|nil|none|nothing), is [a] (zero|nought|none|nil) allowed',
    { pain: 'none' },
  ),
  ofRunner('nothing [else|at all|much] (bothers|is bothering|bothering|troubles|troubling) me', {
    pain: 'none',
  }),
  ifAsked('darkUrine', 'straw (color|colour|colored|coloured|yellow)', { darkUrine: 'no' }),
  ifAsked(
    'nerve',
    '[can] feel (all ten [toes|of them]|all my toes|all the toes|every (toe|one of my toes)|both (feet|legs) [fine|perfectly|well|grand]), (all ten|ten out of ten) [toes] (wiggle|wiggling|move|moving|present|accounted for)',
    { nerve: 'none' },
  ),
  ifAsked('swelling', 'no (lumps|bumps|lumps or bumps|lumps and bumps|bumps or lumps)', { swelling: 'none' }),
  ifAsked(
    'trend',
    '[is|are|to|about|down to] [a] (half|quarter|third|fraction|shadow) [of] (what (it|they) (was|were)|as (bad|sore|much|stiff) as (it|they) (was|were)), half of what (it|they) (was|were)',
    { trend: 'improving' },
  ),
  at(
    'legs',
    '[my|me|these|those|both|two|same] [same] [old] (hairy|trusty|skinny|spindly|scrawny|bandy|long|lovely|poor|ancient|faithful|sturdy|white|pasty|pale|fine|great|good|old) pins, two pins',
  ),
];
