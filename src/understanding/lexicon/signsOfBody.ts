/**
 * A whole body in danger, by kinds of words near each other: shivers beside skin that is mottled, a mouth that swells, a baby that
 * keeps still. Sentences that need their order are in `signShapes.ts`.
 */
import { also, any, near } from './near.ts';
import type { SignShape } from './signShapes.ts';

const mottled =
  "(legs|arms|skin|feet|knees|hands|chest|belly)( [\\w']+){0,4} (corned beef|mottled|marbl\\w*|blotch\\w*|lacy|salami|brawn|patchwork)|(mottled|marbled|blotchy) (legs|arms|skin|knees)";
const noWater =
  '(not|never)( \\w+)? (peed|weed|passed( \\w+)? (drop|water|wee|pee|anything)|spent a penny|(had|done|managed|been)( \\w+){0,3} (wee|pee|drop|loo|toilet|bathroom|jacks))';
const adrift = 'think straight|far away|rambl\\w*|muddled|confus\\w*|not making sense|seeing things';
const late =
  '(twenty|thirty)( (one|two|three|four|five|six|seven|eight|nine))? weeks(?! (of|old|since|till|until|to|out))|(five|six|seven|eight|nine) months (along|gone|pregnant)|third trimester|pregnan\\w*';

/** Sepsis, an allergy, a baby. */
export const signsOfBody: readonly SignShape[] = [
  {
    sign: 'danger',
    words: /\b(shak\w*|shiver\w*|shudder\w*|trembl\w*|rattl\w*|chatter\w*|clack\w*|knocking|rigors?)\b/,
    beside: new RegExp(
      `\\b(${mottled}|${noWater})\\b|${also('infect\\w*|abscess|bad chest|when i (go|pee|wee)|kidneys?|cut|so (hard|bad)|bed|leaf|uncontroll\\w*|quilts?|duvets?|blankets?', adrift).source}`,
    ),
    unless: any(
      'dip|swim|swam|sea|lake|ice bath|(from|with) (the )?cold|cold water|henna|pipes|laugh\\w*|freezer|nerv\\w*',
    ),
  },
  // Blood that does not clot, as after a snake's bite: gums, and a scratch that does not stop, beside feeling ill
  {
    sign: 'danger',
    words:
      /\bgums?( [\w']+){0,3} (bleed\w*|bloody|ooz\w*)|\b(bleed\w*|bloody|ooz\w*) gums?|(scratch\w*|nicks?|pin ?pricks?|bites?|puncture\w*|graze)( [\w']+){0,4} (will not|not|never|keeps?|kept|cannot)( [\w']+)? (stop\w*|quit\w*|ooz\w*|bleed\w*|clot\w*)/,
    beside: any(
      'vomit\\w*|chuck\\w*|chunder\\w*|spew\\w*|threw up|throwing up|been sick|nause\\w*|head|headache|dizzy|faint\\w*|woozy|bruis\\w*|nose ?bleed\\w*|belly|tummy|stomach|grass|snake',
    ),
    unless: any('floss\\w*|tooth ?brush|brush\\w*|dentist|hygienist|gingivitis|hung ?over|head cold'),
  },
  // A snake that was not seen: something that bit, and slid away
  {
    sign: 'danger',
    words: near(
      'flick|nip|nipped|prick|pricked|sting|stung|jab|bit|bite|struck|scratch\\w*',
      '(slid|slide|slides|sliding) (off|away)|slither\\w*|wriggl\\w*',
      12,
    ),
    beside: any(
      'grass|bush|log|rock|rocks|paddock|track|trail|scrub|leaves|undergrowth|brown|ankle|heel|calf|foot',
    ),
    unless: any('bluetongue|blue tongue|lizard|eel|worm|slug|fish|sock|slid (on|down|into|over)'),
  },
  {
    sign: 'swellingThroat',
    words: new RegExp(
      `${near('lips?|tongue|throat|face|windpipe|gullet', 'too big|twice|double|huge|fat|(like )?(an? |two )?(pool floats?|inner tubes?|tyres?|cushions?|slugs?|bananas|life ?belts?)|thick\\w*|straw|clos(ed|ing|es)|narrow\\w*|shr[iu]nk\\w*|balloon\\w*|blown up|swell\\w*|swollen|filling', 3).source}|\\bhand (closing|closed|squeezing|gripping)( \\w+)? (round|around|on) my (neck|throat)|breathing through a straw|(hardly|barely|not) swallow|voice( \\w+){0,2} (croak\\w*|hoarse|squeak\\w*|frog\\w*|strangled|hiding|vanish\\w*|stuck)|eyes( \\w+){0,3} (balloons|slugs)`,
    ),
    unless: any(
      'infection|tonsil\\w*|sore throat|needle|filler|punched|elbowed|scarf|dentist|cold sore|karaoke',
    ),
  },
  {
    sign: 'allergen',
    words:
      /\b((something|wasps?|bees?|hornet|ant|jellyfish|spider|horsefly|insect) (got|bit|nipped|stung|jabbed) me|(hives|wheals|welts|(all )?lumps|bubble wrap|blotch\w*|itch\w*|prickl\w*|nettles)( \w+){0,2} (all over|everywhere|head to toe)|(palms?|soles)( \w+){0,2} (itch\w*|prickl\w*|crawl\w*|tingl\w*|burn\w*))\b/,
  },
  // What was eaten, beside a mouth of which something is told
  {
    sign: 'allergen',
    words: new RegExp(
      `\\b(ate|eaten|munched|swallowed)\\b|${near('had|took|take|tried', 'bars?|protein|cashews?|almonds?|shrimps?|eggs?|strawberr\\w+|penicillin|ibuprofen|tablet|pill|gel|shake', 3).source}`,
    ),
    beside: any('lips?|tongue|throat|voice|neck'),
  },
  // NHS on baby movements and on waters that break
  {
    sign: 'danger',
    words:
      /\b(not (a|one) (stir|kick|move|budge|flutter|wriggle)|no (kicks?|movements?)|(not|never|stopped)( (\w+ )?(his|her|its|their)( usual)?| (felt|had) (him|her|it|them|the baby|baby)| \w+)? ?(kick|mov|stir|boot|budg|disco|dance|gymnastics|somersault)\w*|(gone|went)( \w+)? (quiet|still)|(quiet|still) in there|(gush|trickle|leak|water|fluid)( \w+){0,3} (in|down|into) my (leggings|legs?|shorts|tights|knickers)|waters? (have|has|might|may|broke|gone|went))\b/,
    beside: new RegExp(
      `\\b(${late}|bump|midwife|due date|not due|womb)\\b|${also('baby|little (one|man|fella)|wee (one|man|fella)|junior|this one', 'in there|inside|kick\\w*|boots? me|moved').source}`,
    ),
    unless: any(
      'buggy|pram|cot|asleep|nap|nursery|born|months old|teeth|seat|chat|ball|bottle|juice|burst pipe|pool|road|house|film|years wed|pregnant (friend|wife|sister|cat|dog)|old man',
    ),
  },
  // NHS on pre-eclampsia
  {
    sign: 'danger',
    words: any('glitter|sparkl\\w*|spots|flash\\w*|stars|zig ?zags|tinsel|blurr\\w*|floaters|shimmer\\w*'),
    beside: also(
      late,
      'eyes?|sight|vision|see|seeing|edges? of everything',
      'shoes (do|will|would|can) not|swollen|puff\\w*|blown up|risen|like (a |the )?(bread|moon|dough|balloon)|rings?|head ?ache|head|(under|below|beneath)( (my|the|me|right))* (ribs?|boob|breast|ribcage)',
    ),
    unless: any('craft|table|his shoes|of running|of training|months old|for the shower'),
  },
];
