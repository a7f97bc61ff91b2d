/**
 * Nerves in trouble, and a leg without blood, by kinds of words near each other: both legs and whatever gives up, beside a back.
 * Sentences that need their order are in `likened.ts`.
 */
import type { Likened } from './likened.ts';
import { also, any, backAche, bugs, inOrder, limb, near } from './near.ts';

const legs = '(both|two|pair of)( \\w+){0,2} legs|legs( \\w+){0,5} (both|two|pair|each)';
const givingUp =
  'borrowed|fold\\w*|buckl\\w*|crumpl\\w*|string|jelly|rubber\\w*|wobbl\\w*|mine|somebody else|collaps\\w*|wood\\w*|dead|weak\\w*|will not (lift|carry|hold)';
const tingling = 'numb\\w*|fizz\\w*|tingl\\w*|pins and needles|prickl\\w*|buzz\\w*';
/** How a numb seat feels, when it is touched. */
const dulled =
  'numb\\w*|dead|deadened|wooden|rubbery|woolly|fuzzy|tingl\\w*|cotton ?wool\\w*|foam|sponge|(like|of|through) (a |an )?(rubber|felt|cushion|pillow|jelly|leather|plastic|cardboard)|(somebody|someone|anybody|another person)( else)?|not mine|(feel|felt|feels|feeling)( (absolutely|almost|just))? nothing(?! (odd|strange|wrong|unusual|different|weird|funny|bad|amiss|out))|nothing there';
const strange = 'odd|weird|strange|wrong|funny|different|peculiar|off';
/** When that is noticed. "Wiped the windscreen" is told of a hand. */
const wiped =
  '(when(ever)?|while|as|after|every time|each time|since|if)( (i|am|was|have|had|go to|went to|just|come to|came to))* wip(e|ed|ing)(?! (the|a|an|down|up|out|away|his|her|their|your|our|it (down|off|up)|(my|me) (brow|face|forehead|glasses|hands?|nose|eyes?|shoes?|boots?|bike|windscreen|desk|mouth|neck|arms?|feet|foot|legs?|knees?|mat))\\b)|on the ((loo|toilet|bog) )?(paper|roll)|(loo|toilet|bog) (paper|roll|tissue)|wiping( (through|with|on)|(?= (somebody|someone|another)))|(wiping|cleaning) (myself|meself|my (bum|bottom|arse|backside|bits))';
const seated =
  '(sat|sit|sits|sitting|perched)( down)? on (the|my) (loo|toilet|bog|dunny|jacks|throne|pan|saddle)|on (the|my) saddle|after ((going|i go|i went|(i )?((have|had|having|would) )?been) to )?the (loo|toilet|bog|dunny|jacks)';
const ofHand =
  '(fingers?|hands?|thumbs?|wrists?|arms?|nose|face)( \\w+){0,4} (numb|dead|tingl\\w*|asleep|fuzzy|odd|weird|funny|strange|wrong|wooden)|(smell|colou?r|look|noise|sound)\\w*( \\w+){0,2} (odd|weird|strange|wrong|funny|different|off)|read|wrote|written|baby|toddler|kids?';
const within =
  "( (i|it|they|has|have|had|would|is|are|was|were|am|'s|been|being|just|just been|standing|stood|sitting|sat|paddling|left|stuck|dipped|dunked|held|plunged|soaking|soaked|packed|parked|lying|lain|come|came|fallen|pulled))*";
const inCold =
  '(in|into|on|out of|from)( (a|an|the|some))*( (bucket|bowl|bath|tub|box|block|bag|frozen|freezing|cold|icy|iced|mountain|winter))*( of)?( (ice|iced|icy|cold|freezing))* (ice|(ice|iced|icy|cold|freezing) ?water|lake|loch|sea|river|stream|brook|beck|burn|creek|pond|snow|snowdrift|fridge|freezer|ice ?bath|ice ?box|well|slush)';
const waxen = '(candles?|wax|tallow|putty|lard|alabaster|porcelain|marble|corpse)';
/** The seat, the water, and both legs with a back or after a bug. */
export const likenedNerves: readonly Likened[] = [
  {
    words: near(
      'toilet|loo|jacks|urinal|bathroom|bowl|pan|dunny|bog|lavvy',
      '(nothing|none)( at all)? (would|will|comes?|came|happens)|(wait|waiting|willing|begging|coaxing)( \\w+){0,3} (it|the stream|the flow|things?|something|anything)( to)? (starts?|comes?|goes?|flows?|begins?)|(only|just|barely|hardly)( a| the)? (drips?|dribbles?|trickle|drops)|not a dr[oi]p',
      6,
    ),
    unless: any('queues?|queued|line for|plumber|cistern|bus|occupied|lorry|leak\\w*|reading'),
    says: { nerve: 'saddle' },
  },
  {
    words:
      /\b(sit|sat|sitting|stood|standing)( [\w']+){0,3} (toilet|loo|jacks|urinal|dunny)( [\w']+){0,6} nothing\b|\b(wee|pee|stream|waterworks|bladder)( just)? (will|does|would|can) not (start|come|flow|go)\b/,
    beside: any(backAche),
    unless: any('queues?|queued|constipat\\w*|paper'),
    says: { nerve: 'saddle' },
  },
  {
    words:
      /\b((no|lost|less|without)( \w+)? (feeling|sensation) (when i (pee|wee|go|wiped?|sit on the (loo|toilet))|after (the|going to the) (loo|toilet)|on the paper)|(not|never|hardly|barely)( \w+)? know(ing)? when (it is|i am|it 's) (done|finished|over|empty))\b/,
    beside: any('toilet|loo|jacks|urinal|bathroom|bowl|dunny|wee|pee|bladder|go|wiped?|paper'),
    says: { nerve: 'saddle' },
  },
  {
    words: near(
      'wip(e|ing)|wash(ing)? down there|sit on the (loo|toilet)',
      '(like|as if|as though)( (i|am|it|is|wiping|was|touching|cleaning))* (someone|somebody|another|a stranger|not me|not mine)',
    ),
    says: { nerve: 'saddle' },
  },
  {
    words: near(
      'wet (myself|my \\w+)|pee(d|ing)?|wee(d|ing)?|leak\\w*|dribbl\\w*|piss(ed)?',
      '(never|not|no idea|without)( (even|really|once|had))*( (know\\w*|knew|felt|feel\\w*|notic\\w*|realis\\w*))?( (it|till|until))*',
      7,
    ),
    beside: also('knew|knowing|know|felt|feel|feeling|noticed?|noticing|realised|idea', backAche),
    unless: any('laugh\\w*|bottle|hydration|pack|flask|cup|tap|roof|dog|puppy'),
    says: { nerve: 'saddle' },
  },
  {
    words: near(`${dulled}|${strange}`, wiped, 5),
    unless: any(ofHand),
    says: { nerve: 'saddle' },
  },
  {
    words: near(dulled, seated, 4),
    unless: any(`${ofHand}|(foot|feet|legs?|toes?)( \\w+){0,3} (numb|dead|asleep|tingl\\w*)`),
    says: { nerve: 'saddle' },
  },
  // A push that is needed for the water to come, and not up a hill
  {
    words:
      /\b(have|had|having|got|need|needed|needing) to (really |properly |actually |kind of |sort of )?(push|strain|squeeze|force|bear down|shove)( (hard|down|it|really hard))* to (go|start|get (going|started|it (out|going|started)|anything out|a drop out))(?! (on(?! the (loo|toilet|bog|dunny|jacks))|up|faster|quicker|further|farther|past|through|harder|out|for|at|over|under|home|back|with|into|in|down|the|a|round)\b)/,
    unless: any('hills?|pace|race|miles?|k|bike|car|poo|number two|constipat\\w*|bowels? move\\w*|stools?'),
    says: { nerve: 'saddle' },
  },
  // Little that comes of much that was drunk, and late
  {
    words:
      /\b((only|just|barely|hardly|scarcely)( (managed?|passed|pass|got|get|had|did))?( (a|the|few|any|wee|little|tiny|slow|weak|odd))* (dribbles?|trickle|drops|drips)|(hardly|barely|scarcely) any (wee|pee|urine))\b(?= ([\w']+ ){0,3}(comes?|came|coming|out|when|though|although|but|even|despite|since|and i)\b)/,
    beside: any(
      'wee(ing)?|pee(ing)?|urine|urinate|loo|toilet|bladder|bursting|litres?|pints|loads|drunk|drank|drinking|when i (go|went)',
    ),
    unless: any(
      'bottle|tap|rain|shower|sweat|nose|blood|pus|blister|dark\\w*|brown|cola|tea|yellow|orange|dehydrat\\w*|laugh\\w*|cough\\w*|sneez\\w*|pain|sore|swelling',
    ),
    says: { nerve: 'saddle' },
  },
  {
    words: near(
      'tak(es|ing|en)|took|waiting|wait',
      "(ages|a while|a bit|forever|minutes|so long|a long time|an age)( (to|for|before|till|until))( [\\w']+){0,3} (starts?|started|comes?|came|flows?|get going|going)",
      2,
    ),
    beside: any(
      'wee|pee|peeing|weeing|urine|urinate|my stream|the stream|waterworks|bladder|on the (loo|toilet)|at the urinal',
    ),
    unless: any('stiff\\w*|loosen\\w*|limber|queues?|bus|plumber'),
    says: { nerve: 'saddle' },
  },
  {
    words:
      /\b(struggl\w+|hard|ages|forever|minutes|a while|difficult|trouble|slow) (to )?(get|getting|start|starting) going\b/,
    beside: any('wee(ing)?|pee(ing)?|urine|urinate|loo|toilet|bladder|waterworks|stream|piss(ing)?'),
    says: { nerve: 'saddle' },
  },
  {
    words: near(legs, givingUp, 6),
    beside: any(backAche),
    unless: any('never better|come good|marathon|race|leg day|squats|session|stiff'),
    says: { nerve: 'saddle' },
  },
  {
    words: near('feet|legs|toes', `${givingUp}|slap\\w*|${tingling}`, 5),
    beside: new RegExp(
      `${also(bugs, 'up to my|creep\\w*|crept|climb\\w* up|spread\\w*|higher|first the|then (my|the)|haul\\w*|pull(ing)?|banister|rail|chair|twist').source}|${also(tingling, '(haul|pull|drag|tow)\\w*( myself)?( (up|along|on|by|the|a|my))* (rail|bann?ister|hand ?rail)').source}`,
    ),
    unless: any('marathon|never|great|puddle|mud|shoes|got over|jab|recovered'),
    says: { nerve: 'saddle' },
  },
  // What passes within the hour may be the first of a stroke: NHS on a transient ischaemic attack
  {
    words: near('foot|leg|toes?', '(scuff|drag|slap|flop|trail|tripp)\\w*|floppy', 3),
    beside: also(
      'breakfast|lunch|dinner|kitchen|lino|carpet|rug|hall(way)?|shower|desk|office|this morning|earlier|(getting|making) (up|tea|coffee)',
      'gone|fine (now|again|since)|passed|came (back|right)|normal (now|again)|for (\\w+ )?(minutes|seconds|a (bit|while|minute))|wore off',
    ),
    unless: any('runs?|running|miles?|pool|wet|puddle|sandals|flip ?flops?|slippers?|shoes?|music|dog'),
    says: { nerve: 'weak' },
    sites: ['foot'],
  },
  {
    words: near('foot|forefoot', 'slap\\w*|flap\\w*|flop\\w*|smack\\w*', 3),
    beside: any('walk\\w*|floor|tiles?|kitchen|stairs|hall|since (yesterday|this morning|last night)'),
    unless: any('run|runs|running|pool|wet|puddle|sandals|flip ?flops?|shoes?|after \\w+ (miles|k)|music'),
    says: { nerve: 'weak' },
    sites: ['foot'],
  },
  {
    words:
      /\b(foot|heel|calf|ankle)( \w+){0,2} (will not|can not|could not|would not|does not|refuses to) push( (me|it))?( (off|up|away))*\b/,
    unless: any('pedal|door|driver|car|boat'),
    says: { nerve: 'weak' },
  },
  {
    words: new RegExp(
      `${inOrder(
        'foot|forefoot|toes?',
        '(quit|quits|stopped|gave up|given up|forgot\\w*( how)?( to)?|refus\\w*( to)?|(will|does|do|can|could) not( (want|care|bother))?( to)?|no longer|never|strike( about)?) (lift\\w*|pull\\w*|com(e|ing) up|clear\\w*|ris(e|ing))',
        3,
      )}|\\b(can|could|will) not (lift|raise|pull)( up)? (my|the)( left| right)? (foot|toes|forefoot)\\b`,
    ),
    unless: any('weights|wardrobe|me|spirits'),
    says: { nerve: 'weak' },
    sites: ['foot'],
  },
  {
    words: near(
      limb,
      '(belongs?( to)?|is|are|was|might be|may be|could be)( not mine it is)? (someone|somebody|anyone|anybody|another (man|woman|person|fella)|a stranger|the neighbour|the next (man|fella|woman))',
      2,
    ),
    unless: any('shoes?|boots?|pair|trainers|socks?'),
    says: { nerve: 'tingling' },
  },
  // In water or in the snow only as it feels; who stood there says so without a likeness
  {
    words: new RegExp(
      `${inOrder(limb, `(like|as if|as though)${within} ${inCold}`, 2)}|\\b(like|as if|as though) (my|the|this|that|one)( (left|right|whole))? ${limb}${within} ${inCold}\\b`,
    ),
    unless: any('warm (again|now)|both|(freezing|cold|chilly|icy) (out|outside|weather|here|in here)'),
    says: { cold: 'yes' },
    evenIf: true,
  },
  {
    words: near(
      `${limb}|legs`,
      `(out of|from) the (freezer|fridge|deep freeze|ice ?box|morgue)|${waxen}( wax)? colou?r(ed)?|(colou?r of|like)( (a|an|the|two|old|church|block of))* (${waxen}|chalk|dead fish)`,
    ),
    says: { cold: 'yes' },
  },
];
