/**
 * Dangers that are told by what they are like, or by what somebody no longer does: "what's in the bowl looks like stout", "my
 * toe belongs to someone else", "four steps is the most I get". Shapes of sentences, so that other words than these fit as well.
 */
import type { Findings, Site } from '../../triage/index.ts';
import type { SentenceShape } from '../sentenceShapes.ts';
import { likenedChest } from './likenedChest.ts';
import { likenedLegs } from './likenedLegs.ts';
import { likenedNerves } from './likenedNerves.ts';
import { likenedWounds } from './likenedWounds.ts';
import { any, limb, wound } from './near.ts';
import { dark } from './urine.ts';

export type Likened = SentenceShape & {
  readonly says: Findings;
  readonly sites?: readonly Site[];
  /** Told with an if, and true: "if she bends my toes i shout". */
  readonly evenIf?: true;
  /** Told with a "what", and no question: "what's in the bowl looks like stout". */
  readonly evenAsked?: true;
};

const darkThings = dark.replace(/\s+/g, ' ').replace(/\s*\|\s*/g, '|');
const wounds = any(wound);
const limbs = any(limb);
/** What a leg was hit by, or what says that it is more than tight. */
const struck =
  /\b(boot|(knee|elbow|stick|stud|studs) (to|in|on) the|kick\w*|knock\w*|blow|hit|ball|scooter|bike|car|fell|landed|crush\w*|trodden|stamped|hockey|tackle\w*|hill run|lying still|by the hour|belongs to|numb|tingl\w*|tablets|does not want to lift)\b/;
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
      /\b(can|could) not( even| really)? (tell|say|feel|know) (if|whether|when|that)( (the|my|a|i|have))* (socks?|shoes?|slipper|boot|floor|sheet|carpet)( (is|'s|are|was))? (on|off|there|under|underneath)\b(?! (the|it|order|sale|tv|straight))/,
    unless: /\b(in the dark|tv|telly|camera|photo|inside out)\b/,
    says: { nerve: 'tingling' },
  },
];

/** A part that belongs to somebody else, a seat that the needle has been at, and water that will not come. */
const nerves: readonly Likened[] = [
  {
    words:
      /\b(can|could) (not|hardly|barely)( even)? (tell|feel|say|know|notice)( (if|whether|when|that))? the (paper|tissue|loo roll|loo paper|toilet paper|seat)( (is|'s|was|has|touches|touching))* ?(there|on me|under me|touching me|against me|when i (wipe|sit))\b/,
    says: { nerve: 'saddle' },
  },
  {
    words:
      /\b((like|as if|as though|is|feels|gone|went)( [\w']+){0,3} (dentist|needle|injection|novocaine|anaesthetic|asleep|numb|dead|nothing there|someone else|switched off)|(numb|dead|asleep))( [\w']+){0,12} (undies|underpants|knickers|gusset|nether regions|undercarriage|downstairs department|lower deck|crotch|privates|sit upon|bike seat area|where the saddle goes)\b/,
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
];

/** Broken, out of its place, or torn off. */
const broken: readonly Likened[] = [
  {
    words:
      /\b(foot|leg|toes)( (?!not?\b|never)[\w']+){0,3} (turned|turns|turning|pointing|points|splayed|rolled|facing|flopped|lying) (right |all |clean )?(out|outwards?)\b(?! (fine|grand|well|ok|okay|nice|all right|alright))/,
    beside:
      /\b(sat down( [\w']+)? hard|fell|fall|fallen|came off|landed|slipped|tripped|tumbled?|went over|down hard)\b/,
    unless: /\b(childhood|always|born|years|kid|child|school|ballet|naturally)\b/,
    says: { deformity: 'unsure' },
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
      /\b(shin|calf|leg|thigh)\b( [\w']+){0,5} (inflating|ballooning|filling|blowing up|swelling|pumping up|building)( up)?( from)? (inside|within)\b/,
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
      /\b(fish|frog|toad|bird|rabbit|moth|butterfly|bat|kangaroo|hare|mouse|squirrel|ferret)( (?!not?\b|never)[\w']+){0,3} (jumping|flapping|flipping|leaping|hopping|thrashing|flopping|trapped|kicking|going|loose)( [\w']+)? (inside|in|behind|under|against)( (my|me|the))* (ribs|ribcage|rib cage|breastbone|chest)\b/,
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
      /\b(crackl\w*|crunch\w*|squeak\w*|pops|popping)( [\w']+)? like( [\w']+)? (bubble wrap|rice krispies|rice crispies|snow|popping candy|cellophane|crisps)( [\w']+)? (under|beneath|in)( (my|the|me))* skin\b/,
    beside: /\b(ribs?|chest|neck|collarbone|back|side)\b/,
    says: { chest: 'unsure' },
  },
];

export const likened: readonly Likened[] = [
  ...urine,
  ...bloodless,
  ...nerves,
  ...weak,
  ...broken,
  ...pressed,
  ...inflamed,
  ...chest,
  ...likenedChest,
  ...likenedLegs,
  ...likenedNerves,
  ...likenedWounds,
];
