/** What sounds like a sign of danger, and is told of another thing: a pot of stew, a light switch, brushed teeth. */
import type { ScaleKey } from '../../triage/index.ts';

export type Lookalike = {
  readonly keys: readonly ScaleKey[];
  /** The words that were read as the sign. */
  readonly own: RegExp;
  /** What the whole of it tells. */
  readonly said: RegExp;
  readonly unless?: RegExp;
};

export const lookalikes: readonly Lookalike[] = [
  // "What's in the bowl is beef, i poured a stout in"
  {
    keys: ['darkUrine'],
    own: /./,
    said: /\b(stew|casserole|soup pot|recipe|batter|dough|gravy boat|for the (beef|roast|pot|cake|pudding))\b/,
    unless: /\b(pee|peed|wee|urine|piss|pissed|toilet|loo|water works|when i go)\b/,
  },
  // "Lights went out on us, my cousin leaned on the switch"
  {
    keys: ['chest'],
    own: /\blights?\b/,
    said: /\b(switch|switched them|power cut|fuse|bulb|floodlights|electricity|electric|timer|generator|meter|whole (street|gym|place))\b/,
    unless: /\b(on me|woke|came to|came round|floor|ground|faint\w*|dizzy|passed out)\b/,
  },
  // "Spat pink, i caught the gum with my brush"
  {
    keys: ['chest'],
    own: /\b(spat|spit|spitting)\b/,
    said: /\b(brush\w*( (my|me|the))? teeth|gums?|toothbrush|mouthwash|floss\w*|dentist|tooth out|bit(ten)? my (tongue|lip|cheek)|beetroot|raspberr\w+|cranberr\w+)\b/,
    unless: /\b(cough\w*|hack\w*|chest|lungs?|breath\w*|phlegm)\b/,
  },
  // A heart that leaps at the thought of a race
  {
    keys: ['chest'],
    own: /\b(heart|ticker|like a \w+|flutter\w*|racing|races|skips?|leaps?|jumps?|flips?|thump\w*|pound\w*|somersault\w*)\b/,
    said: /\b(heart|ticker)\b.*\b(when|whenever|every time|each time|as soon as|just|only|if) (i )?(think|thinking|thought|read|hear|picture|imagine) (of|about|the)\b/,
    unless:
      /\b(pain\w*|hurts?|tight\w*|dizz\w*|faint\w*|breath\w*|grey|gray|black|light ?headed|stairs|hills?|rest|lying|bed|woke|irregular\w*|hours)\b/,
  },
  // The cylinder was heavy in the arm
  {
    keys: ['chest'],
    own: /./,
    said: /\bgas (cylinder|bottle|canister)\b.*\b(took|carried|lugged|hauled|brought)\b.*\bnow( i am)? (fresh|fine|grand|ok|okay|good|cool|rested)\b/,
    unless: /\b(pain\w*|tight\w*|still|chest|heaviness|breath\w*|jaw|dizz\w*)\b/,
  },
  // Whoever whistles a tune
  {
    keys: ['chest'],
    own: /\bwhistl\w*/,
    said: /\bwhistling( ('s|is|was))? (just |only )?(me|a tune|tunes|along|away|to|the|at|while i)\b|\b(kettle|referee|ref|wind|birds?|tunes?)\b/,
    unless: /\b(chest|lungs?|asthma|wheez\w*|puffer|inhaler|tight)\b/,
  },
  // Somebody else's bottom that is wiped, and no "like"
  {
    keys: ['nerve'],
    own: /\b(someone|somebody) else/,
    said: /\b(wip\w*|wash\w*|clean\w*|chang\w*)( (up|after))? (someone|somebody) else( 's)?\b/,
    unless: /\b(like|as if|as though|numb|feel|feels)\b/,
  },
  // The dentist was there, and it is the coffee that dribbles
  {
    keys: ['nerve'],
    own: /\b(dribbl\w*|needle|dentist|numb\w*)/,
    said: /(?<!\b(like|as if|as though)( \w+){0,4} )\bdentist\b.*\bdribbl\w* (my|me|the|a|down my|into my)( \w+)? ?(coffee|tea|drink|water|food|dinner|soup|chin|cup)\b/,
    unless: /\b(wee|pee|piss|undies|pants|bladder|down there|saddle|bum|toilet|loo)\b/,
  },
  // "I bent both knees and ran"
  {
    keys: ['deformity'],
    own: /\bbent\b/,
    said: /\b(i|then|and|just) bent (both |my |the |one |me |them )*(knees?|legs?|toes|elbows?|arms?|it|them|over|down)\b/,
    unless: /\b(back|backwards?|sideways|wrong|funny|under me|snap\w*|crack\w*|pop\w*|angle|shape|broken?)\b/,
  },
  // A hot roti is no hot knee
  {
    keys: ['heat'],
    own: /\bhot$/,
    said: /\bhot (roti|rotis|chapati|naan|pie|pies|bread|toast|pizza|dinner|soup|porridge|curry|chocolate|coffee|tea|meal|food|chips|bun|buns|cross|shower|bath|dog|dogs|drinks?|whisky|toddy)\b/,
    unless: /\b(red|swollen|skin|fever\w*|burning|hot (like|as))\b/,
  },
  // Woken by a smell, the sun, the bins
  {
    keys: ['restPain'],
    own: /\b(woke|wakes|woken|waking|wake|kept|had) me\b/,
    said: /\b(smells?|sun|sunlight|sunshine|rain|hail|thunder|bins|bin (lorry|men|truck)|birds?|seagulls?|magpies?|cockerel|rooster|doorbell|postman|drill|mower|text|siren|snoring|earthquake)( (just|has|had|of \w+))* (woke|wakes|had|kept|waking)\b/,
  },
  // "My thighs carried me down every step"
  {
    keys: ['walking'],
    own: /\bcarried me\b/,
    said: /\b(legs|thighs|quads|feet|knees|calves|hips) (have |just |still |both |all |had )*carried me\b/,
  },
  // Who hopped about at the knock itself, and then looked for the mark
  {
    keys: ['walking'],
    own: /\b(hopp(ed|ing)|hop)\b/,
    said: /\b(yelped|yelp|swore|cursed|howled|roared|shouted|screamed|ouch)( and| then| i){0,2} hopped (about|around|round)\b|\bhopped (about|around|round)( \w+){0,2} (for (a|one|two|ten|half a) (bit|minutes?|seconds?|moment|while)|laughing|swearing|cursing|and laughed)\b/,
    unless:
      /\b(still|today|only hop|can not|could not (stand|walk|put)|ever since|now i (hop|am hopping)|to the (loo|toilet|bathroom|kitchen))\b/,
  },
  // Both feet white in a river, and warm again by the fire
  {
    keys: ['cold', 'comesBack', 'heat'],
    own: /./,
    said: /\b(river|sea|snow|ice bath|lake|swim|swam|dip|crossing|stream|puddles?|surf|loch|slush)\b.*\b(lovely|warm|toasty|pink|fine|grand|rosy|thawed|back to normal|came right|right again|good as new)\b/,
    unless:
      /\b(one (foot|leg)|(left|right) (foot|leg|toe)|still|hot|red|swollen|numb|can not|could not feel|black)\b/,
  },
];
