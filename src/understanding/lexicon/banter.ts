/** Sayings, jokes and things of the house in which healthy people answer: hot yoga, no spring chicken, a pee like pinot grigio. */
import type { Row } from '../entries.ts';
import type { Lookalike } from './lookalikes.ts';
import { ifAsked, ofRunner, ofThe } from './rows.ts';

export const banterIdle: readonly string[] = [
  'hot (yoga|pilates|tub|tubs|springs|weather|day|days|night|nights|morning|summer|summers|spell|kitchen|car|wash|iron|oven|sauce|food|meal|dinner|drink|drinks|milk|water bottle|towel|air|sun|sand|date|gossip|topic|potato|mess|tip|favourite), hot under the collar, piping hot',
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
  'weak (excuse|joke|argument|signal|wifi), tight (deadline|schedule|budget), (dead|flat) (battery|batteries), bent (fork|spoon|spoke|nail), bored (stiff|rigid)',
  '(fainted|faint|died|dropped dead|choked) (at|over|when i saw|seeing) (the|that) (price|bill|prices|cost), hair on my chest, chest freezer, chest of drawers',
];

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
];

const limb =
  '(legs?|calf|calves|shins?|knees?|thighs?|ankles?|foot|feet|toes?|hips?|heels?|achilles|hamstring|muscles?|tendon|groin|back)';
const water = '(pee|peed|peeing|wee|urine|piss|pissed|toilet|loo|waterworks)';

export const banterLookalikes: readonly Lookalike[] = [
  // A bruise that turns yellow beside a knock; a limb without blood is cold, pale or all of one colour
  {
    keys: ['cold'],
    own: /\b(blue|bluish|purple|black|grey|green|yellow|dark)/,
    said: /\b(blue|black|purple|brown)( and| or)? (yellow|green)(ish)?\b|\bblack and blue\b|\b(yellow|green)(ish)?( and| or)? (blue|purple|brown|mark|patch|bruise)\b|\b(blue|bluish|purple) (mark|spot|patch)\b.* (knock|bang|bump|table|gate|door|kick|fell|hit|ball|walked into)/,
    unless:
      /\b(cold|colder|pale|white|numb|icy|tingl\w+|whole|(foot|feet|leg|legs|toes) (is|are|has|have|went|'s|gone|turn\w*|look\w*|blue|purple|black|yellow)|(blue|purple|black|yellow|green) (foot|feet|legs?|toes)|spread\w*|dusky)\b/,
  },
  // Who always walks so, and did when he was well
  {
    keys: ['walking'],
    own: /\blike (a|an|the|my|john)\b|\b(waddl\w*|shuffl\w*|cowboy|penguin|duck|john wayne)/,
    said: /\b(always|usually|normally|for once|born|all my life)\b.*\b(walk|waddl|shuffl)|\b(walk|waddl|shuffl).*\b((as|like) (always|usual|ever)|always (have|do|did|walk|been)|all my life|for once)\b/,
    unless:
      /\b(today|since|now|worse|limp\w*|hurt\w*|sore|pain\w*|stiff\w*|ach(e|ing)|after|because|yesterday|from|could not|can not|but (i am|it is|this))\b/,
  },
  // A power cut, a torch, a screen
  {
    keys: ['chest'],
    own: /\b(lights?|black|blacked|dark)\b/,
    said: /\b(torch|headlamp|battery|batteries|screen|phone|power|cinema|street ?lights)\b/,
    unless:
      /\b(woke|came (to|round)|floor|ground|faint\w*|dizzy|passed out|grass|mouthful|lying|collapsed|caught|like|as if|everything|next thing|on my back)\b/,
  },
  // Wiped, and it was a windscreen
  {
    keys: ['nerve'],
    own: /./,
    said: /\bwip(e|ed|ing) (the|my|down the) (windscreen|windows?|table|counter|screen|board|floor|glasses|dishes|car)\b/,
    unless: new RegExp(
      `\\b(numb\\w*|tingl\\w*|bum|bottom|saddle|down there|not feel|weak\\w*|dead|paper|${water})\\b`,
    ),
  },
  // A shoe that is hard, and the bowl that it is washed in
  {
    keys: ['rockHard', 'swelling', 'darkUrine'],
    own: /\b(shiny|hard|stiff|get (my|the|these)|bowl|bucket|sink)\b/,
    said: /\b(shoes?|trainers?|boots?|laces|mattress|bread|saddle)( ('s|is|are|have|has|got|gone|went|so|all))* (shiny|hard|stiff)\b|\bget (my|the|these) (shoes?|trainers?|boots?|laces) (clean|dry|white)\b/,
    unless: new RegExp(`\\b(swollen|swelling|${limb}|${water})\\b`),
  },
  // Carried in for a laugh
  {
    keys: ['walking'],
    own: /\bcarried\b/,
    said: /\bcarried (in|out|off|home|up)?( \w+){0,3} (laughing|for a laugh|in triumph|singing|over the threshold)\b/,
    unless: new RegExp(`\\b(not (stand|walk|put|bear)|weight|pain\\w*|hurt\\w*|ache|injur\\w*|${limb})\\b`),
  },
  // Fruit, polish, coffee
  {
    keys: ['bruise'],
    own: /\bbruis\w*/,
    said: /\b(bananas?|apples?|pears?|peach(es)?|mangoe?s?|avocados?|fruit)\b/,
    unless: new RegExp(`\\b(size|like|colou?r|as big|${limb})\\b`),
  },
  {
    keys: ['darkUrine', 'heat', 'bruise', 'cold'],
    own: /\b(red|blood|black|blue|purple)\b/,
    said: /\b(polish|varnish)\b|\bpaint(ed|ing)? (my |the )?(toe ?)?nails\b/,
    unless: new RegExp(`\\b(swollen|hot|cold|calf|shin|ankle|under|${water})\\b`),
  },
  {
    keys: ['darkUrine'],
    own: /\b(coffee|tea|beer|stout)\b/,
    said: /\b(weak|strong|dark|bitter|black)(est)? (thing|things|one|part)\b.*\b(coffee|tea|beer|stout)\b/,
    unless: new RegExp(`\\b(bowl|like|${water})\\b`),
  },
  // Feet on the tiles
  {
    keys: ['cold'],
    own: /\b(cold|freezing|icy|chilly|like ice)\b/,
    said: /\b(tiles?|lino|flagstones?|(cold|stone|kitchen|bathroom) floor|barefoot|bare feet)\b/,
    unless:
      /\b(one|left|right|other|pale|white|numb|blue|grey|still|than|tingl\w*|sudden(ly)?|weak|even (in|with)|foot|warm up|will not|would not|hours|always|every|since)\b/,
  },
  // Whoever fell asleep, or for somebody; and snapped at one
  {
    keys: ['injury'],
    own: /\b(fall|fell)\b/,
    said: /\bfell (for (my|him|her|a|the|it)|asleep|in love|out with)\b/,
    unless: new RegExp(
      `\\b(fell (over|down|off|on|hard)|tripped|stumbled|twisted|bed|stairs|landed|ground|hit|${limb})\\b`,
    ),
  },
  {
    keys: ['pop'],
    own: /\bsnap\w*/,
    said: /\bsnapp(ed|ing) (at (my|the|our) (boss|husband|wife|kids?|children|son|daughter|mum|mother|dad|brother|sister|partner|team|dog|cat|other half|colleagues?)|at (him|her|them|someone|everybody)|(a|my|the|some) (photos?|pictures?|selfie|pencil|laces?))\b/,
    unless: new RegExp(`\\b(felt|heard|went|${limb})\\b`),
  },
  // What gets worse is no part of a body
  {
    keys: ['trend'],
    own: /\bworse\b/,
    said: /\bworse at (golf|darts|chess|singing|cooking|maths|this game)\b|\b(singing|golf|jokes?|spelling|cooking|parking|news|football|team|driving|language|puns?|traffic|roads?|prices?|commute|coffee)( ('s|is|are|just|only))* getting worse\b/,
    unless: new RegExp(
      `\\b(so (is|are|does|do) (it|my|the|me)|(it|pain|ache|${limb})( ('s|is|are|also|too|just|gets))* (getting )?worse)\\b`,
    ),
  },
  // Up at night with the puppy
  {
    keys: ['restPain'],
    own: /\b(nights?|up|wakes?|woke|woken|awake|sleep)\b/,
    said: /\b(up|awake|woken|woke me|wakes me)( \w+){0,4} (with|by|for) (the|my|our|a) (puppy|baby|dog|cat|kids?|wee one|little one|toddler|twins|neighbours?|football|cricket|match|game|feeds?)\b/,
    unless: /\b(pain\w*|ach(es?|ing)|throb\w*|hurt\w*|sore|cramps?|burning|because it|it wakes)\b/,
  },
];
