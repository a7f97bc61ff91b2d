/**
 * Dangers that are told by what they are like, or by what somebody no longer does: "what's in the bowl looks like stout", "my
 * toe belongs to someone else", "four steps is the most I get". Shapes of sentences, so that other words than these fit as well.
 */
import type { Findings, Site } from '../../triage/index.ts';
import { dark } from './urine.ts';

export type Likened = {
  readonly words: RegExp;
  /** Told elsewhere in the utterance too: without it these words may mean anything. */
  readonly beside?: RegExp;
  /** Told elsewhere in the utterance: it is another thing. */
  readonly unless?: RegExp;
  readonly says: Findings;
  readonly sites?: readonly Site[];
  /** Told with an if, and true: "if she bends my toes i shout". */
  readonly evenIf?: true;
  /** Told with a "what", and no question: "what's in the bowl looks like stout". */
  readonly evenAsked?: true;
};

const darkThings = dark.replace(/\s+/g, ' ').replace(/\s*\|\s*/g, '|');
const limb = '(leg|thigh|calf|shin|foot|feet|toes?|knee|ankle|heel|hip)';
const somebody = '(someone|somebody|another|a stranger|the neighbour|the next (man|fella|woman))';
const limbs = new RegExp(`\\b${limb}\\b`);
/** What a leg was hit by, or what says that it is more than tight. */
const struck =
  /\b(boot|(knee|elbow|stick|stud|studs) (to|in|on) the|kick\w*|knock\w*|blow|hit|ball|scooter|bike|car|fell|landed|crush\w*|trodden|stamped|hockey|tackle\w*|hill run|lying still|by the hour|belongs to|numb|tingl\w*|tablets|does not want to lift)\b/;
const wounds = /\b(blister|cut|scratch|scrape|graze|bite|spot|wound|scab|nick|thorn|splinter|sting|hole)\b/;
const clothes = /\b(tights|leggings|shorts|socks?|shoes?|trainers|paint|path|tattoo|sunburn|strap)\b/;

/** Colours of what was passed, by any drink, sauce, juice or river. */
const urine: readonly Likened[] = [
  {
    words: new RegExp(
      `\\b((what|that|it) (is( coming| passing)?|was( coming)?|'s|comes|came|i (leave|left|see|saw|pass|passed))( out| left)?( (in|into|down) (the|my) (bowl|pan|loo|toilet|urinal|dunny|lavvy))?|(in|into|down) the (toilet|loo|bowl|pan|dunny)( bowl)?|the (toilet|loo|bowl)|i am (passing|peeing)|when(ever)? i (go|went|pee|wee|have been)(?! (in|out|for|to|on|into|home|there|down|up|by|past|back)\\b)|(only )?been (only |just )?(once|twice|the once|the twice|three times)( (since( [\\w']+){1,4}|all day|today|yesterday))?)( (and|it|that|now|just|all|only|something|stuff))* (is|was|'s|looks?|looked|came|comes|ran|the colou?r|like)(?! (all |so |very |really |pretty )?(mud|muddy|dark|black|bog|peaty)\\b)( (like|of|the|a|an|i|someone|had|have|poured|in|out|strong|cold|black|milky|weak|juice|off|from|water|colou?r|would|emptied|tipped|spilled|oxtail|onion|straight|pure|more|flat|canned|old|some|my|river|ditch|pond|canal|nan|'s|just|exactly)){0,9} (${darkThings}|black beans|kidney beans|bean juice|prune juice|prunes|pickled beetroot|fish sauce|oyster sauce|teriyaki|dark grade)\\b`,
    ),
    beside:
      /\b(bowl|pan|loo|toilet|urinal|dunny|lavvy|when(ever)? i (go|went|pee|wee)|what( is| was)? (comes|came|coming) out|i am (passing|peeing)|i (pass|passed)|been (only |just )?(once|twice|the once|the twice|three times))\b/,
    unless:
      /\b(stew|casserole|soup pot|recipe|cake|batter|dough|beef|salad|cereal|mixing|sticky|tarry|(hosed|washed|cleaned|muddy) (my |the )?(shoes|bike|dog|car))\b/,
    says: { darkUrine: 'yes' },
    evenAsked: true,
  },
];

const bloodless: readonly Likened[] = [
  {
    words:
      /\b(leg|foot|feet|toes?)( (is|are|was|were|'s|has|have|gone|been|all|just|feels?|the|left|right|both))* (straight |just )?(out of|from) the (freezer|fridge|deep freeze|ice ?box|morgue)\b/,
    says: { cold: 'yes' },
    sites: ['foot'],
  },
  {
    words: new RegExp(
      `\\b${limb}\\b( [\\w']+){0,9} (candle|wax|tallow|putty|lard|alabaster|porcelain|marble|corpse)( wax)? colou?r(ed)?\\b`,
    ),
    says: { cold: 'yes' },
  },
  {
    words:
      /\b(can|could) not( even| really)? (tell|say|feel|know) (if|whether|when|that)( (the|my|a|i|have))* (socks?|shoes?|slipper|boot|floor|sheet|carpet)( (is|'s|are|was))? (on|off|there|under|underneath)\b(?! (the|it|order|sale|tv|straight))/,
    unless: /\b(in the dark|tv|telly|camera|photo|inside out)\b/,
    says: { nerve: 'tingling' },
  },
];

/** A part that belongs to somebody else, a seat that the needle has been at, and water that will not come. */
const nerves: readonly Likened[] = [
  {
    words: new RegExp(
      `\\b${limb}( (is|feels?|'s|now|it|just|all|might|may|as well|not|mine))*( like (it|they)| as if (it|they)| as though (it|they))? (belongs?( to)?|is|are|was) ${somebody}\\b`,
    ),
    unless: /\b(shoes?|boots?|pair|trainers)\b/,
    says: { nerve: 'tingling' },
  },
  {
    words: new RegExp(
      `\\b(wipe|wiping|wash down there|washing down there|sit on the (loo|toilet))( (it|is|'s|was|feels?|just|all|and|i|am|now|me|myself))* (like|as if|as though)( (i|am|it|is|wiping|was|touching|cleaning))* (${somebody}|not me|not mine)\\b`,
    ),
    says: { nerve: 'saddle' },
  },
  {
    words:
      /\b((like|as if|as though|is|feels|gone|went)( [\w']+){0,3} (dentist|needle|injection|novocaine|anaesthetic|asleep|numb|dead|nothing there|someone else|switched off)|(numb|dead|asleep))( [\w']+){0,12} (undies|underpants|knickers|gusset|nether regions|undercarriage|downstairs department|lower deck|crotch|privates|sit upon|bike seat area|where the saddle goes)\b/,
    says: { nerve: 'saddle' },
  },
  {
    words:
      /\b(stood|standing|stand|stands|sat|sitting|sit|wait\w*|hover\w*|an age|ages|forever)( [\w']+){0,3} (toilet|loo|jacks|urinal|bathroom|bowl|pan|dunny|bog|lavvy|porcelain)( [\w']+){0,5} (nothing|not a drop|none)( at all| \w+ing)? (would|will|comes?|came|is|happens|happened|to show)\b/,
    unless: /\b(queues?|queued|line for|occupied|lorry)\b/,
    says: { nerve: 'saddle' },
  },
  {
    words:
      /\b(toilet|loo|jacks|urinal|bathroom|bowl|pan|dunny|bog|lavvy)( [\w']+){0,4} (waiting|wait|willing|begging|coaxing) (ages |forever |an age )?(for |on )?(it|the stream|the flow|something|things) to (start|come|go|flow|begin|happen)\b/,
    unless: /\b(queues?|queued|line for|race to|bus)\b/,
    says: { nerve: 'saddle' },
  },
  {
    words:
      /\b(waiting|wait|stood|standing|sat|sitting)( [\w']+){0,2} (toilet|loo|jacks|urinal|bowl|pan|dunny|bog|lavvy) (for|until|till) (it|the stream|the flow|something|things|anything) (to )?(starts?|comes?|goes|go|flows?|begins?|happens?)\b/,
    unless: /\b(queues?|queued|line for|bus)\b/,
    says: { nerve: 'saddle' },
  },
  {
    words:
      /\b(not|never|hardly|barely)( (rightly|really|even|always|quite))* know(ing)? when (it is|i am|it 's) (done|finished|over|empty)\b/,
    beside: /\b(toilet|loo|jacks|urinal|bathroom|bowl|pan|dunny|bog|wee|pee|bladder)\b/,
    says: { nerve: 'saddle' },
  },
  // A wet bed may be sweat, or a child's; beside a back or both legs it is neither.
  {
    words:
      /\b((i |i have |i had )(found|woke|woken|wake)( [\w']+){0,5} (bed|sheets?|mattress)( (was|were|is|all))* (wet|soaked|damp|soaking)|(wet|flooded) (the|my) (bed|mattress|sheets)|woke( up)? in a (wet|puddle))\b/,
    beside: /\b(both (of )?(my |the )?legs|two legs|legs both|back|sciatica|spine|numb)\b/,
    unless:
      /\b(sweat\w*|kids?|boys?|girl|son|daughter|toddler|baby|twins|dog|cat|small one|little one|roof|hot water bottle|spilled|spilt)\b/,
    says: { nerve: 'saddle' },
  },
];

/** What a leg or a foot no longer does. */
const weak: readonly Likened[] = [
  {
    words:
      /\b(foot|forefoot|toes|big toe)( (?!not?\b|never)[\w']+){0,3} (quit|quits|stopped|gave up|given up|(no longer|does not|do not|will not) (want|wants|care|cares|bother|bothers)( to)?|refus\w+( to)?|forgot( how)?( to)?|forgotten( how)?( to)?|gone on strike about)( up)?( on)? (lift|lifting|pull|pulling|come|coming|clear|clearing|rise|rising)( up)?\b/,
    says: { nerve: 'weak' },
    sites: ['foot'],
  },
  {
    words:
      /\b(catch\w*|clip\w*|stub\w*|trip\w*|hook\w*|snag\w*)( (the|my|me|that|this|same|left|right|big|on))+ (toes?|foot)( [\w']+){0,2} (every|each|all the|any|the least) (mats?|rugs?|kerbs?|curbs?|steps?|carpets?|doorsteps?|door ?sills?|cracks?)\b/,
    says: { nerve: 'weak' },
    sites: ['foot'],
  },
  {
    words:
      /\b(lift|lifting|pick|picking|haul\w*|swing\w*|heave|heaving|fling|flinging|throw|throwing|push|put|putting|carry|move|moving|help|drag\w*)( up)? (my|me)( (left|right|bad|sore|own|whole))* (leg|thigh|foot|knee)( [\w']+){0,5} with (both |my |both my |my two |a )+(hands?|arms)\b/,
    unless: /\b(stretch\w*|yoga|hugs?|pigeon|massage|foam|wash|sock on)\b/,
    says: { nerve: 'weak' },
  },
  {
    words:
      /\b(it|leg|knee|shin|thigh|foot|heel)( (just|simply|it|really))* (will not|can not|does not|would not|could not)( (even|just))* (come|lift|rise|go|raise|pull)( up)? (off|from) the (bed|floor|couch|sofa|mattress|ground)\b/,
    beside: limbs,
    unless: /\b(stain|dog|wardrobe|carpet|bed will not)\b/,
    says: { nerve: 'weak' },
  },
  {
    words:
      /\b(shin|lower leg|leg|foot)( (it|just|he|simply|only))+ hangs( [\w']+)? (off|over|down|there|from|loose)\b/,
    unless: /\b(sofa bed|hammock|stretch|relaxed)\b/,
    says: { nerve: 'weak' },
  },
  {
    words:
      /\b(can|could) not( even)? (pull|draw|bring|kick|curl|bend)( (my|the|that|left|right))* (heel|foot|leg) (back|backwards|up behind me)\b/,
    beside: /\b(let go|snap\w*|pop\w*|went|tore|torn|twang\w*|blue|black)\b/,
    says: { nerve: 'weak' },
  },
  // After a marathon anybody hauls themselves upstairs.
  {
    words:
      /\b(pull|haul|drag|heav|tow)\w*( myself)?( up| along| on| by)*( the| a| my)? (rail|banister|bannister|handrail|railing)\b/,
    beside:
      /\b(fizz\w*|tingl\w*|numb\w*|pins and needles|prickl\w*|buzz\w*)\b.*\b(legs|up ?stairs|stairs|rail|banister)\b/,
    says: { nerve: 'weak' },
    sites: ['legs'],
  },
];

/** Weight that it does not take. */
const standing: readonly Likened[] = [
  {
    words:
      /\b(one|two|three|four|a couple of|three or four|two or three)( (wee|little))? (steps|paces) (is|are|was) (about |maybe |only |all |pretty much )*(the|my|as|all) (most|limit|maximum|max|best|lot|far|record|i (get|can|manage))\b/,
    says: { walking: 'unable' },
  },
  {
    words:
      /\b(most|all|furthest|farthest|limit)( (that|of it))? (i|it|she) (can |could |will |would )?(get|gets|manage|manages|do|does|take|takes|let me|lets me|allows)( (?!not?\b|never)[\w']+){0,3} (one|two|three|four|a couple of|two or three|three or four) (steps|paces)\b/,
    says: { walking: 'unable' },
  },
  {
    words:
      /\b(hop|hops|hopping|hopped)( (about|around|round|along|everywhere|over))? on (the|my|me) (good|other|sound|working) (one|leg|foot|side)\b/,
    unless: /\b(drills?|plyo\w*|exercises?|warm ?up|hopscotch|balance)\b/,
    says: { walking: 'unable' },
  },
  {
    words:
      /\b(leg|thigh|knee|foot|hip|ankle|it)( (?!not?\b|never)[\w']+){0,3} (refused?|refuses|is refusing|declined|will not agree) to (carry|hold|take|support|bear|have) (me|my weight|any weight|weight)\b/,
    beside: limbs,
    unless: /\b(horse|car|taxi|bus|bike|legs)\b/,
    says: { walking: 'unable' },
  },
  // "It aches if i let it hang, and today it refused": the if is of the hanging.
  {
    words:
      /\b(today|now|this morning|yesterday|last night)( (the|my|it|bloody))* (leg|thigh|knee|foot|hip|ankle|it)( (?!not?\b|never)[\w']+){0,3} refused to (carry|hold|take|support|bear|have) (me|my weight|any weight|weight)\b/,
    beside: limbs,
    unless: /\b(horse|car|taxi|bus|bike)\b/,
    says: { walking: 'unable' },
    evenIf: true,
  },
  {
    words:
      /\b(if|when|whenever|once|every time|as soon as) i( (even|just|so much as))* (lean|stand|put weight|press|step|rest|put my foot)( (weight|down|any|my))* (on|onto|through) (it|that|(the|my|that)( (left|right|bad|sore))? (thigh|leg|foot|shin|ankle|hip|knee|heel)) (at all|in the slightest|even a bit|)( [\w']+){0,5} (off the (floor|ground|chair|planet)|through the (roof|ceiling)|to the ceiling|scream\w*|roar\w*)\b/,
    says: { walking: 'unable', pain: 'severe' },
    evenIf: true,
  },
  {
    words:
      /\b(hold|holding|hang|hanging|lean|leaning|cling|clinging|grab|grabbing|swing|swinging|haul|hauling)( (on|onto|off|from|to|by|along|between))* (the|every|each|a)( [\w']+)? ?(counters?|worktops?|furniture|walls?|tables?|sofa|units|door ?frames?|door frames?|chairs?|presses)( (and|the))* (to|just to|all the way) (cross|reach the (bathroom|loo|toilet|bed|door|kitchen|car|sofa|sink)|make (it|my way)|get (to|across|over|round|through))\b/,
    unless: /\b(climb\w*|gym|stretch\w*|bouldering)\b/,
    says: { walking: 'limping' },
  },
  {
    words:
      /\b(using|use|with|leaning on|need|needing|borrowed|took|taken|have)( [\w']+){0,4} (hurl|hurley|hockey stick|broom|brush|mop|umbrella|golf club|ski pole|pole|bat|rake|branch|chair|shovel|spade)( [\w']+)? (as|for|like) (a |my )?(walking )?(stick|crutch|cane|zimmer)\b/,
    says: { walking: 'limping' },
  },
  {
    words:
      /\bas (a |my )?(walking )?(stick|crutch|cane|zimmer) (just |even )?to (get|make it|go|hobble) (as far as|to|across|out to|over to) the\b/,
    says: { walking: 'unable' },
  },
];

/** Broken, out of its place, or torn off. */
const broken: readonly Likened[] = [
  {
    words:
      /\b(wrist|forearm|arm|elbow|finger|thumb|collarbone|shoulder)( (?!not?\b|never)[\w']+){0,3} (a|an|one)( (new|extra|second|odd|funny|strange|weird))+ (corner|bend|angle|step|knee|elbow|joint|shape|bump|kink)\b/,
    says: { deformity: 'yes' },
  },
  {
    words:
      /\b(foot|leg|toes)( (?!not?\b|never)[\w']+){0,3} (turned|turns|turning|pointing|points|splayed|rolled|facing|flopped|lying) (right |all |clean )?(out|outwards?)\b(?! (fine|grand|well|ok|okay|nice|all right|alright))/,
    beside:
      /\b(sat down( [\w']+)? hard|fell|fall|fallen|came off|landed|slipped|tripped|tumbled?|went over|down hard)\b/,
    unless: /\b(childhood|always|born|years|kid|child|school|ballet|naturally)\b/,
    says: { deformity: 'unsure' },
  },
  {
    words:
      /\b(rest|fit|put|sit|lay|park|balance|lose|hide|stick)( (a|an|my|the|half|two|whole))+ (grape|egg|marble|finger|fingers|thumb|pea|coin|olive|walnut|cherry|golf ball|plum)( (?!not?\b|never)[\w']+){0,3} (above|over|below|behind|under)( (the|my|me|that))* (knee ?cap|knee|heel|ankle|calf)\b/,
    unless: /\b(shoes?|boots?|trainers?|socks?|heel tab)\b/,
    says: { deformity: 'unsure' },
  },
  {
    words:
      /\bsomething( (?!not?\b|never)[\w']+){0,3} (let go|gave way|parted|unzipped|pinged|twanged|shot up|rolled up|tore|ripped|came away)( (?!not?\b|never)[\w']+){0,3} (knee ?cap|knee|calf|heel|seat|buttock|bum|thigh|leg|hamstring|ankle|achilles)\b/,
    says: { pop: 'yes' },
  },
  {
    words:
      /\b(knee ?cap|knee|calf|heel|seat|buttock|bum|thigh|hamstring|ankle|achilles)( (has|had|there|then|i felt|felt))* something( (has|had|just|then|suddenly))* (let go|gave way|parted|unzipped|pinged|twanged|shot up|tore|ripped|came away|go|snap)\b/,
    says: { pop: 'yes' },
  },
  {
    words:
      /\b(blue|purple|black and blue|navy)( (all|the whole way|right))* (until|till|to|down to|as far as)( (the|my|behind))* (knee|ankle|calf|shin|toes|thigh|hip)\b/,
    beside: /\b(let go|snap\w*|pop\w*|tore|torn|twang\w*|fell|slipped|kick\w*|hit)\b/,
    says: { bruise: 'yes' },
  },
];

/** A muscle under pressure. */
const pressed: readonly Likened[] = [
  {
    words:
      /\b(gone |went |is |'s |as |all |set )*tight as a (drum|drumskin|snare|bodhran|guitar string|banjo)\b/,
    beside: new RegExp(
      `\\b(shin|calf|leg|thigh)\\b.*(${struck.source})|(${struck.source}).*\\b(shin|calf|leg|thigh)\\b`,
    ),
    unless: /\b(pair|outgrown|belt|strap|skin of|both (legs|calves|thighs))\b/,
    says: { rockHard: 'unsure' },
  },
  {
    words:
      /\b(shin|calf|leg|thigh)\b( [\w']+){0,3} (inflating|ballooning|filling|blowing up|swelling|pumping up|building)( up)?( from)? (inside|within)\b/,
    unless: /\b(tyre is|tire is)\b/,
    says: { rockHard: 'unsure' },
  },
  {
    words:
      /\b(bends?|moves?|wiggl\w*|pulls?|stretch\w*|touch\w*|lifts?|straightens?)( (my|the|me|big|these|those))* (toes?|foot)( [\w']+){0,4} (yelp\w*|shout\w*|scream\w*|roar\w*|howl\w*|through the roof|hit the (roof|ceiling)|tears|agony)\b/,
    beside: /\b(shin|calf|leg|foot)\b/,
    says: { rockHard: 'unsure' },
    evenIf: true,
  },
  {
    words: new RegExp(`\\b(${limb}|skin)( [\\w']+){0,2} (shining|shiny|glossy|gleaming|stretched)\\b`),
    beside: new RegExp(`(${struck.source}).*\\b(skin|leg|shin|calf|thigh)\\b`),
    unless: /\b(paint|shoes?|polish\w*|oil\w*|lotion|cream|vaseline|sun ?cream|leggings|tights)\b/,
    says: { rockHard: 'unsure' },
  },
];

/** Inflamed: heat that spreads, a joint on fire, a wound that smells; and a leg that outgrows the other. */
const inflamed: readonly Likened[] = [
  {
    words:
      /\b(thin |long |faint |wee |bright |hot )*(red|pink) (road|line|track|streak|stripe|river|thread|trail|stream|ribbon|wire|string)( (?!not?\b|never)[\w']+){0,3} (my |the |me )?(leg|knee|shin|calf|thigh|ankle|arm|groin|inside)\b/,
    beside: wounds,
    unless: clothes,
    says: { heat: 'yes', side: 'one' },
    sites: ['legs'],
  },
  {
    words:
      /\b(red|pink|redness|pinkness|rash|colou?r)( (?!not?\b|never)[\w']+){0,3} (marched|crept|spread|moved|climbed|grown|gone|jumped|crossed|sailed|crawled|got)( (?!not?\b|never)[\w']+){0,3} (past|over|beyond|across|outside)( (the|my|her|his|that))*( [\w']+)? (line|lines|pen|mark|marks|marker|biro|ink|circle|edge)\b/,
    says: { heat: 'yes' },
  },
  {
    words:
      /\b(knee|ankle|hip|toe|joint)( (is|'s|was|feels?|it|all|just|gone))* (like|hot as|as hot as|hot like)( (a|an|the|my))* (hot water bottle|oven|radiator|furnace|stove|kettle|boiler|iron|hob|toaster|grill|fire|hot coal|coals|griddle)\b/,
    says: { heat: 'yes' },
  },
  {
    words:
      /\b(hurts?|hurting|pains?|painful|sore|sorer|agony)( [\w']+)? (miles |far |way |much |a lot |loads )*(more|worse|beyond) (than|what)( (it|that|anything|you))* (looks?|should|would|deserves|ought|think)\b/,
    beside: wounds,
    says: { pain: 'severe' },
  },
  {
    words:
      /\b(murder|agony|excruciating|hurts?|hurting|sore|pain\w*)( (way|far|well|right|out|even|miles))* (past|beyond|outside|away from)( (the|its|where))* (edges?|graze|cut|scrape|mark|scratch|wound|redness|red)\b/,
    beside: wounds,
    says: { pain: 'severe' },
  },
  {
    words:
      /\b((edges?|rim|skin|patch|flesh)( ('s|is|are|has|have|around|round|it|all|of))* (turned|turning|gone|going|went|coming up|is|are|looks?)( (all|a|kind of|sort of|bit|deep))* (plum|dusky|aubergine|maroon|bronze|grey|gray|violet|purple|black)|(plum|dusky|maroon|aubergine|purple|bronze) (coloured )?(patch|blotch|stain) (is |'s )?(coming|spreading|growing|creeping))\b/,
    beside: new RegExp(
      `(${wounds.source}).*\\b(murder|agony|hurts?|pain\\w*|excruciating|worse)\\b|\\b(murder|agony|hurts?|pain\\w*|excruciating)\\b.*(${wounds.source})`,
    ),
    unless: /\b(stuff|iodine|yellow|does not hurt|dye|nothing aches)\b/,
    says: { heat: 'yes', pain: 'extreme' },
    sites: ['skin'],
  },
  {
    words: /\b(smells?|stinks?|reeks?|weeps?|weeping|oozing|leaking|pus)\b/,
    beside:
      /\b(hole|sore|ulcer|crack|cut|blister)( [\w']+)? (under|in|on|between|beneath)( [\w']+)? (my|me) (\w+ )?(toes?|foot|heel|sole)\b/,
    unless: /\b(shoes?|trainers?|boots?)\b/,
    says: { heat: 'unsure' },
    sites: ['skin'],
  },
  {
    words:
      /\b(one|left|right|that|this) sock( [\w']+){0,2} (leaves?|left|leaving|dug|digs?|cuts?|makes?|made)( (a|an|me|big|deep|red|right))* (ring|trench|mark|dent|groove|moat|ditch|line|band)\b(?=.*\b(other|right one|left one) ((does|has|did|is) not|(is|'s) (fine|normal|grand|nothing)))/,
    says: { swelling: 'clear', side: 'one' },
    sites: ['legs'],
  },
  {
    words:
      /\b(that|bad|left|right|one|op|operated) (leg|calf|shin)( ('s|is|has|gone|feels?|all|now))* (as )?tight as a (drum|drumskin|snare|sausage)( [\w']+){0,2} (knee|ankle)( (down|up))\b/,
    says: { swelling: 'slight', side: 'one' },
    sites: ['legs'],
  },
  {
    words:
      /\bveins?( [\w']+){0,3} (stand|standing|stick|sticking|popping|bulging|up|out|raised)( (up|out))?( like)?( [\w']+)? (ropes?|cords?|worms?|string|cables?|snakes?)\b/,
    beside: /\b(one leg|this (one )?leg|that leg|(left|right) (leg|calf)|leg only)\b/,
    unless: /\b(arms?|hands?|both|always|years)\b/,
    says: { swelling: 'unsure', side: 'one' },
    sites: ['legs'],
  },
];

/** The chest, the breath and the lights, in the words of those who make nothing of it. */
const chest: readonly Likened[] = [
  {
    words:
      /\b(parks?|parked|parking|sits?|sat|sitting|lands?|landed|dropped|puts?|leans?|leaning|rolls?)( (?!not?\b|never)[\w']+){0,3} (truck|lorry|car|bus|van|ute|tractor|cat|dog|horse|cow|piano|fridge|anvil|wardrobe|elephant|hippo|digger|skip|sack of \w+|bag of \w+) (is |'s |has |was )?(sat |sitting |down )?(right )?on (me|my chest|top of me)\b/,
    beside: /\b(hill|hills|climb\w*|uphill|every time|whenever|top of|effort|stairs|sprint\w*)\b/,
    says: { chest: 'yes' },
  },
  {
    words:
      /\blike( [\w']+){0,3} (truck|lorry|car|bus|van|ute|tractor|cat|dog|horse|cow|piano|fridge|anvil|wardrobe|elephant|hippo|somebody|someone)( (is|'s|has|was|been|just))* (parked|sat|sitting|sits|stood|standing|kneeling|lying|leaning)( (down|there|right))* on (me|my chest|top of me)\b/,
    says: { chest: 'yes' },
  },
  {
    words:
      /\b(fish|frog|toad|bird|rabbit|moth|butterfly|bat|kangaroo|hare|mouse|squirrel|ferret)( (?!not?\b|never)[\w']+){0,3} (jumping|flapping|flipping|leaping|hopping|thrashing|flopping|trapped|kicking|going|loose)( [\w']+)? (inside|in|behind|under|against)( (my|me|the))* (ribs|ribcage|rib cage|breastbone|chest)\b/,
    says: { chest: 'yes' },
  },
  {
    words:
      /\b(road|path|track|trail|pavement|hill|street|picture|screen)( (is|'s|was|keeps?|kept|starts?|started|just|all|it|a bit|kind of))* (going|goes|go|went|gone|turns?|turned|fades?|faded) (all |a bit |to )?(grey|gray|black|dark|white|dim|fuzzy|sparkly|blank)( [\w']+){0,3} (second|seconds|moment|blink|two|tick|like when)\b/,
    unless: /\b(on the (tv|telly|screen|phone)|tarmac(ked|ed)?|paint\w*|sun ?glasses|shades|cloud|weather)\b/,
    says: { chest: 'unsure' },
  },
  {
    words:
      /\b(sound|hearing|ears|picture|sight|vision|colou?r|eyes)( (just|all|then|it|kind of|sort of))* (went|goes|going|cuts?( out)?|drops?( out)?|dropped( out)?|switched( off)?|faded|fades|disappeared|drained|vanished|left)( [\w']+){0,4} (second|seconds|moment|blink|sec|secs|tick)\b/,
    beside:
      /\b(sprint\w*|hills?|climb\w*|reps?|run|runs|running|ran|track|intervals?|race|tempo|strides?|treadmill|effort|push\w*)\b/,
    unless:
      /\b(tv|telly|headphones?|ear ?buds|phone|podcast|screen|music|airpods?|radio|speakers?|stream|video|alexa)\b/,
    says: { chest: 'unsure' },
  },
  {
    words:
      /\b(opened|open|opening)( (my|the|me))? eyes (lying |flat |and i was |back |up )?(on|from) the (track|ground|grass|floor|road|path|pavement|trail|tarmac|deck)\b/,
    says: { chest: 'yes' },
  },
  {
    words:
      /\b(stitch|pain|knife|stab|jab|catch|needle|dagger|skewer|blade|nail|something)( [\w']+){0,3} (bites?|biting|stabs?|catches|digs|jabs?|goes|gets me|only)?( [\w']+){0,2} (on|with|at|every|each) (the |each |every |a )?(breath in|in breath|inhale|breath|intake)\b/,
    says: { chest: 'yes' },
  },
  {
    words:
      /\b(knife|stab|stabbing|dagger|skewer|blade|needle|spike|pain)( (?!not?\b|never)[\w']+){0,3} (shoulder blades?|shoulderblades?|ribs|back|side)( [\w']+)? (every|each|whenever|when|any)( (time|breath))? i? ?(fill|breathe|inhale|breath|take|draw|suck)\b/,
    says: { chest: 'yes' },
  },
  {
    words:
      /\b(hack|cough|hawk|gob|hoik)(ed|ing|s)?( up| out)+( [\w']+){0,3} (rusty|rust|red|pink|bloody|claret|crimson|(like )?(ketchup|raspberry|strawberry jam))\b/,
    says: { chest: 'yes' },
  },
  {
    words:
      /(?<!\b(not|never|hardly) )\b(puffed|puffing|puff|panting|breathless|winded|blowing|gasping|wheezing)( (out|just|from|even|only|when|after|at|while|by|i am))* (tying|lacing|doing up|putting on|pulling on|brushing|making|getting|buttoning|bending|reaching)( (my|me|the|a|on))* (laces|shoes|trainers|boots|socks|teeth|bed|tea|dressed|toast|shirt|kettle|down)\b/,
    says: { chest: 'yes' },
  },
  {
    words:
      /\b(sit|sits|sitting|sat|stop|stopping|stopped|rest|resting)( down)? (halfway|half way|part way|midway|three quarters)( of the way)? up (the|my|our|one) (stairs|flight)\b/,
    unless: /\b(polish\w*|phone|cat|watch\w*|play\w*|painting|hoover\w*|tie|tying)\b/,
    says: { chest: 'unsure' },
  },
  {
    words:
      /\b(can |could )?(only|just|hardly|barely) (sip|sipping|snatch|nibble|take sips of|get sips of|get thimbles of|sniff)( (at|the|some|little|bits of))* (air|breath|breaths|it in)\b/,
    says: { chest: 'yes' },
  },
  {
    words:
      /\b(stop|stopping|stopped|pause|pausing|break|breaking)( [\w']+)? (mid|in the middle of a|half way through a|halfway through a) ?sentences?\b/,
    beside:
      /\b(puffer|inhaler|blue one|blue pump|reliever|ventolin|salbutamol|asthma|breath\w*|air|wheez\w*|chest|pollen)\b/,
    says: { chest: 'yes' },
  },
  {
    words:
      /\b(four|five|six|seven|eight|nine|ten|twelve|dozen|fifteen|twenty) (goes|puffs|blasts|pumps|sucks|hits|squirts|pulls)( (of|on|from|off|at))+( (the|my|me))* (blue one|blue puffer|blue inhaler|blue pump|puffer|inhaler|reliever|ventolin|salbutamol)\b/,
    says: { chest: 'unsure' },
  },
  {
    words:
      /\b(crackl\w*|crunch\w*|squeak\w*|pops|popping)( [\w']+)? like( [\w']+)? (bubble wrap|rice krispies|rice crispies|snow|popping candy|cellophane|crisps)( [\w']+)? (under|beneath|in)( (my|the|me))* skin\b/,
    beside: /\b(ribs?|chest|neck|collarbone|back|side)\b/,
    says: { chest: 'unsure' },
  },
];

/** The same dangers in further figures of speech. */
const further: readonly Likened[] = [
  {
    words:
      /\b(leg|foot|feet|toes?)( (is|are|'s|was|were|gone|went|all|both|just|looks?|feels?))+ like (a |an |two |church |old |a block of )*(candles?|wax|tallow|putty|lard|alabaster|porcelain|marble|chalk|a dead fish)\b/,
    says: { cold: 'yes' },
  },
  {
    words: new RegExp(`\\b${limb} (could|might|may)( (as|well))* be (anybody|anyone|somebody|someone) 's\\b`),
    says: { nerve: 'tingling' },
  },
  {
    words:
      /\b(can|could) (not|hardly|barely)( even)? (tell|feel|say|know|notice)( (if|whether|when|that))? the (paper|tissue|loo roll|loo paper|toilet paper|seat)( (is|'s|was|has|touches|touching))* ?(there|on me|under me|touching me|against me|when i (wipe|sit))\b/,
    says: { nerve: 'saddle' },
  },
  {
    words:
      /\b(stood|standing|sat|sitting|wait\w*|age|ages|forever)( [\w']+){0,3} (toilet|loo|jacks|urinal|bathroom|bowl|pan|dunny|bog|lavvy)( [\w']+){0,3} (only|just|barely|hardly) (a |the )?(drips?|dribbles?|trickle|drops?|few drops|thimble\w*)\b/,
    says: { nerve: 'saddle' },
  },
  {
    words:
      /\b(foot|toes)( just)? (will not|does not|do not|can not|never|no longer)( [\w']+)? clears? (the|a|any|every) (steps?|kerbs?|curbs?|stairs?|rug|mat|carpet|ground|doorstep)\b/,
    says: { nerve: 'weak' },
    sites: ['foot'],
  },
  {
    words:
      /\b(one|two|three|four|a couple of) (steps|paces) and (no (more|further)|that is (it|me|all|my lot|the lot)|i am (done|down|finished)|down i go)\b/,
    says: { walking: 'unable' },
  },
  {
    words:
      /\bonly way( (i|to|get|can|go|move|of|getting))* (about|around|round|anywhere|upstairs|to the \w+) is (by |to |on )*(hop|hopping|crawl|crawling|my (bum|knees|backside|arse)|crutches|all fours)\b|\b(can|could) not (put|get|set) (the|my|that)( (left|right|bad|sore))? (foot|leg) (under me|down|to the (floor|ground))\b/,
    unless: /\b(pedal|gas|couch|sofa|up and)\b/,
    says: { walking: 'unable' },
  },
  {
    words:
      /\b(chair to (chair|table|counter)|wall to wall|furniture to furniture|lamp ?post to lamp ?post|door handle to door handle)\b/,
    unless: /\b(relay|toddlers|carpets?|intervals?|fartlek|reps?|salesman|run|running|jog|sprint\w*)\b/,
    says: { walking: 'limping' },
  },
  {
    words:
      /\b(heel|calf|knee|hamstring|achilles|thigh)( (just|then|suddenly|all))* (give|gave|let go|went|go) (like|with)( (a|an|the|old|dry|wet|snapped))* (rubber band|elastic|string|guitar string|rope|cork|whip|zip|shot|gun|bang|twang|bow ?string|cable|violin string|twig|bungee)\b/,
    says: { pop: 'yes' },
  },
  {
    words:
      /\b(red|redness|pink)( (has|have|'s|just|already))* (outrun|outgrown|overtaken|passed|escaped|crossed|left)( (the|my|her|his|that))*( [\w']+)? (line|lines|pen|mark|marker|biro|ink|circle|ring)\b/,
    says: { heat: 'yes' },
  },
  {
    words:
      /\b(knee|ankle|shin|calf|foot|toe|leg)( [\w']+){0,3} fry (an egg|eggs|bacon|a steak)\b|\bfry (an egg|eggs|bacon) on( (my|me|that|this|the))+ (knee|ankle|shin|calf|foot|toe|leg)\b/,
    says: { heat: 'yes' },
  },
  {
    words:
      /\b(elephant|hippo|horse|cow|piano|fridge|anvil|truck|lorry|bus|tractor|wardrobe)( (is|'s|sat|sitting|sits))* on (me|my chest|my ribs)( [\w']+){0,3} (climb|hill|hills|stairs|rep|sprint|run|uphill)\b/,
    says: { chest: 'yes' },
  },
  {
    words:
      /\b(everything|it all|my eyes|eyes|sight|vision|world) (went|goes|gone|going|turned)( (all|to|into|a|bit))* (tunnel\w*|pinhole|narrow|sparkles|sparkly|static|snowy)\b|\bnext thing( [\w']+){0,4} (mouthful|mouth full|face full|faceful|teeth full|gob full) of (gravel|grass|dirt|sand|mud|tarmac|cinders|dust)\b/,
    unless: /\b(tripp\w*|slipp\w*|kerb|root|ice|cake|sea|sky|gel)\b/,
    says: { chest: 'unsure' },
  },
  {
    words:
      /\b(bits?|flecks?|specks?|streaks?|spots?|drops?|threads?|lumps?) of (red|blood|pink|rust)( [\w']+){0,3} (cough\w*|phlegm|hack\w*|hawk\w*|spit|gob)\b/,
    unless: /\b(gums?|teeth|tongue|nose ?bleed|dentist)\b/,
    says: { chest: 'yes' },
  },
];

export const likened: readonly Likened[] = [
  ...urine,
  ...bloodless,
  ...nerves,
  ...weak,
  ...standing,
  ...broken,
  ...pressed,
  ...inflamed,
  ...chest,
  ...further,
];
