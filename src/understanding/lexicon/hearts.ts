/** A heart that is felt where nobody looks for it: in the jaw, the left arm, as gas; what brings it on and what comes with it. */

const aches =
  'ach(e|es|ed|ing|y)|pains?|painful|paining|hurts?|hurting|hurt|sore|soreness|tight|tightness|heavy|heaviness|pull(s|ing)?|burn(s|ing)?|throb(s|bing)?|squeez(e|es|ing)|discomfort|toothache|grip(s|ping)?|business|thing|feeling|pressure|stiff|weird|funny|numb|tingl\\w*';
/** Something is told to be wrong. */
export const complains = new RegExp(`\\b(${aches})\\b`);

/** The tooth "had me sat sweating", the jaw is "at me": what it does to somebody. */
export const troubles =
  /\b(had|has|have|got|gets|having|keeps|kept|stops|stopped|woke|wakes|puts?|doing|giving) me\b|\bat me\b|\b(playing|acting|plays|acts|played|acted|kicking|kicks|flaring|flares|starts?|started|starting) up\b|\b(gone|going|goes|went|spreads?|spreading|shoots?|shooting|travels?|travelling|radiat\w*|creeps?|creeping|crept) (((up|down|right|all the way) )+(in|into|to|towards|through)|into|towards)\b|\b(nagging|niggling|bothering|moaning|grumbling|gnawing)\b/;
/** "It's the jaw", "just the tooth", asked whether the chest hurts: that is where it does. */
export const pointed =
  /\b(it|that|this|only|just|more|mainly|mostly)( is| 's| was|'s)?( only| just| more| mainly| mostly| all)?( in| of| up| round| around| across| at)*( my| the| me| a)? (jaws?|jawline|tooth|teeth|gums|left (upper )?arm|throat|left shoulder|shoulder ?blades?)\b/;
/** "Like i've been chewing leather": how a jaw feels, and nothing that was chewed. */
export const likeChewing =
  /\blike (i have|i had|it has)( (been|just))* (chewing|chewed|clenching|clenched|grinding|ground|punched|kicked|been hit)\b/;
/** The chest, beside one of these. */
export const ofChest =
  /\b(across|over|into|in|to|behind|through|up|top of|middle of|front of|side of|round|around|and)( (the|my|me|top|front|middle|upper|bit|whole|of)){0,4} (chest|breastbone|sternum|ribcage)\b/;
/** "If I go slow the toothache thing stays away": what is named as a thing is there, whatever hangs on it. */
export const named =
  /\b(the|that|this|my|me|these)( \w+)?( (toothache|jaw ?ache)|( (jaw|tooth|arm|throat|collar|gas|shoulder))+ (thing|ache|pains?|business|trouble|bother|feeling|tightness|discomfort))\b/;

/** Where it is felt, or what it is called: each is little by itself. */
export const feltAt: readonly RegExp[] = [
  /\b(jaws?|jawline|jawbone|tooth|(?<!\b(gritted|gritting|grit|brush\w*|cleaned|cleaning|clean|of|to the|false|bared) (my |the |me )?)teeth|toothache|gums)\b/,
  /\b(left (upper |fore)?arm|(upper|jaw and( my| the)?|jaw and( my| the)? left) arms?|arm and( my| the)? jaw)\b/,
  // A sore throat is a cold.
  /\bthroat\b(?=.*\b(tight|tightness|squeez\w*|chok\w*|heavy|grip\w*|band|pressure)\b)|\b(tight|tightness|squeez\w*|chok\w*|heavy|grip\w*|band|pressure)\b.*\bthroat\b/,
  /\b(tight|tightish|snug|close) (shirt )?(collar|necktie|tie|scarf|polo neck|turtleneck)\b|\b(collar|necktie|tie|bra|bra strap|seat ?belt|waistcoat|scarf)\b( (is|'s|was|feels|felt|gets|got|getting|too|so|really|a bit|done|up|pulled|across|me|on|my|chest|that)){1,5} (tight|tighter|snug|small|done up|squeez\w*)\b/,
  /\b(left shoulder|(jaws?|arms?) and( my| the)?( left)? shoulders?)\b/,
  // What helps against gas, and has not
  /\b(antacids?|gaviscon|rennies?|tums|eno|digene|omeprazole|gelusil)\b(?=.*\b(not|nothing|no|still|never|did nothing)\b)/,
  /\b(between|behind|across) (my|the|me) (shoulder blades?|shoulders|shoulderblades?)\b|\bshoulder ?blades\b/,
  /\b(little|some|only|just|bit of|having|got|get|my|this|trapped) gas\b(?! (station|pedal|tank|mark|bill|fire|can|left))|\bgas (is|problem|trouble|only|pains?|thing|feeling)\b|\b(trapped wind|wind pains?)\b|\b(acidity|indigestion|heartburn|acid reflux)\b/,
];
/** No collar, and what feels like one: that is told though nothing else is. */
export const asIf =
  /\b(like|as if|as though) (\w+ ){0,4}(collar|necktie|tie|bra|seat ?belt|waistcoat)\b|\b(collar|necktie|tie) (kind of |kinda |sort of |like |type of )*(feeling|feel|sensation|thing|business)\b/;

/** What the heart has to work for. */
export const effort =
  /\b(climb\w*|hills?|uphill|inclines?|brae|stairs|steps|staircase|foot ?bridge|station bridge|effort|efforts|exert\w*|sprint\w*|on the flat|push(ing)? (hard|the pace|myself|on)|speed(ing)? up|(when|whenever|while|if|as|time|once|soon as|only) (i |we )?(am |start |started |go |get )?(to )?(run|running|jog|jogging|walk|walking|ran|hurry)|(on|during|in|mid|halfway through) (my |the |a |every |each |last |that )?(run|runs|jog|walk|reps?|tempo|intervals)|(?<!\b(go|keep|been|stop|start|my|for|usual|of|from|morning|after) )(running|jogging))\b/;
/** What it does to the rest of the body. */
export const besides =
  /\b(clammy|sweat|sweats|sweaty|sweating|queasy|queasiness|nause\w*|sick( to (my|the))? (stomach|with)|sick feeling|dizzy|dizziness|giddy|light ?headed|faint|breathless|short of breath|out of breath|grey|gray)\b/;
/** It came while nothing was done. */
export const idly =
  /\b((just|only|while|was|sitting|sat|lying|when i was) (sitting|sat|lying|resting|watching|doing nothing)|(sitting|sat) (with|there|at|in|down|having|watching|on)|at rest|at dinner|in bed|woke me)\b/;

/** What else makes jaws, arms and throats sore. */
export const explained =
  /(?<!\b(no|not|never|without)( \w+){0,3} )\b(chew\w*|gum(?!s)|biting|bite on|clench\w*|grind\w*|tmj|filling|fillings|cavity|extraction|wisdom tooth|wisdom teeth|root canal|abscess|tooth out|teeth out|braces|dentist(?=.*\b(appointment|yesterday|drill\w*|injection|numb\w*|booked|work|pulled)\b)|push ?ups?|press ?ups?|pull ?ups?|gym|weights|lifting|dumbbells?|kettlebells?|painting|gardening|shovel\w*|digging|carrying|rucksack|backpack|pack|jab|vaccine|(a|my|this|head|heavy|bad|chest) cold|flu|tonsil\w*|hay fever|infection|slept|pillow|desk|laptop|posture|swimming|swim|punched|elbowed|fell|baked beans|beans|curry|lentils|cabbage)\b/;

/** A bra that is tight and rubs is felt on the skin. */
export const garments = /\b(bra|vest|waistcoat|collar|tie)\b/g;
export const rubs = /\b(bra|vest|waistcoat|collar|tie)( \w+){0,5} (rub(s|bing|bed)?|chaf\w*)\b/;
/** What is felt elsewhere as well is not of the skin alone. */
export const inBody =
  /\b(arms?|jaws?|necks?|throat|shoulders?|back|chest|breath\w*|breastbone|teeth|tooth|hands?|fingers?|heav\w*|ach\w*|sick|pressure|squeez\w*|walk\w*|hills?|up)\b/;

const places =
  'jaws?|jawline|tooth|teeth|toothache|arms?|throat|collar|tie|bra|shoulder blades?|shoulderblades|gas|wind|acidity|indigestion|heartburn';
/** "No pain in the jaw", and not "no it is my jaw". */
export const without = new RegExp(
  `\\b(no|not|never|without|nor|nothing|any|neither)( (?!(?:just|only|but|it|is|that|i|and|more)\\b)\\w+){0,7} (${places})\\b`,
);
/** "My jaw is fine". */
export const well = new RegExp(
  `\\b(${places})\\b( \\w+){0,3} (fine|good|grand|okay|ok|normal|perfect|clear|great)\\b`,
);

/** A beat that comes and goes: that there is no pain, or nothing now, says nothing of it. */
export const unsteady =
  /\b(heart|hearts|heart ?rate|ticker|pulse|heart ?beat|rhythm|beats?|chest)\b.*\b(flutter\w*|racing|raced|races|skip\w*|miss\w*|jump\w*|irregular\w*|uneven|erratic|haywire|somersault\w*|flip\w*|all over|rhythm|gallop\w*|like a (\w+ )?(drums?|drummer|hammer|jackhammer|bird|hummingbird|woodpecker|butterfly|moth|fish|frog|toad|rabbit|hare|horse|kangaroo|washing machine|sewing machine|machine gun|popcorn|pinball|trampoline|train|rave|disco)|two (ten|fifteen|twenty|thirty|forty|fifty|hundred)|2[0-5]\d)\b|\b(palpitations?|irregular (rhythm|pulse|heart\w*)|arrhythmia|flutter\w*|a ?fib|atrial fibrillation)\b/;
