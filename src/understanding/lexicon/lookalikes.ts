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

const limb =
  '(legs?|calf|calves|shins?|knees?|thighs?|ankles?|foot|feet|toes?|hips?|heels?|achilles|hamstring|muscles?|tendon|groin|back)';
/** Who, and what, keeps a household awake. */
const sleepless =
  '((?:grand|step)?(?:bab(?:y|ies)|sons?|daughters?|child|children|kids?)|newborn|infant|toddler|twins|bubs?|bubba|bairn|wean|wee (?:one|man|fella|yin)|little (?:one|ones|man|fella|guy|girl|boy)|teenagers?|husband|wife|partner|flatmate|roommate|neighbou?rs?|upstairs|dogs?|puppy|puppies|pup|cats?|kittens?|foxes|possums?|cockerel|rooster|football|cricket|match|game|feeds?|storm|wind|fireworks|music|party|traffic|alarm|phone)';
const drink =
  '((milky|cold|hot|green|black|herbal|light|orange|lemon|old|wee) )?(lemonade|tea|squash|cordial|coffee|beer|juice|lager|brew|ale|shandy|orange)';
const water = '(pee|peed|peeing|wee|urine|piss|pissed|toilet|loo|waterworks)';

export const lookalikes: readonly Lookalike[] = [
  // "Pink and a bit warm, it's only sunburn": told as such and of both, with nothing that a burn does not do. What is only
  // like a burn, or whose burn is elsewhere, of long ago or another's guess, is none.
  {
    keys: ['heat'],
    own: /^((a )?(bit|little|touch|slightly) )?(pink|pinkish|pinky|red|reddish|warm|pink and warm|warm and pink|red and warm|warm and red)$/,
    said: /\b(sun ?burn(t|ed)?|(caught|from|by) the sun|burn(t|ed)( \w+)? ((out )?in|from|by) the sun)\b/,
    unless:
      /\b(not|never|no|isn|maybe|might|could|think|thought|unsure|if|or|nothing|like|looks?|feels?|asked|asks|said|says|reckons?)( [\w']+){0,5} (sun ?burn(t|ed)?|burn(t|ed)|the sun)\b|\b(think|thought|guess|suppose|reckon|hope|perhaps|probably|shin|knee|thigh|ankle|foot|toe|hip|heel|leg|shoulders?|arms?|face|neck|nose|ears?|head|hands?|chest|months?|weeks?|last|indoors|inside|december|january|hot|boiling|roasting|burning|spread\w*|streak\w*|swell\w*|swollen|puffy|fat(ter)?|bigger|worse|throb\w*|tight|hard|shiny|purple|infected|pus|ooz\w*|weep\w*|fever\w*|shiver\w*|ill|sick|dizzy|faint\w*|temperature|one|left|right|other|calf|groin)\b/,
  },
  // "My foot slid sideways in the mud": it slipped, and stands as it did; a kneecap that slid is out of its place
  {
    keys: ['deformity'],
    own: /^(slid|slipped|moved|went|shot)\b/,
    said: /\b(foot|feet|leg|shoe|trainer|heel)( (just|suddenly|kind|sort|of|only|then))* (slid|slipped|moved|went|shot) (right |all |a bit )?sideways\b.*\b(mud|muddy|ice|icy|snow|gravel|grass|wet|leaves|rocks?|roots?|stones?|sand|kerb|curb|path|trail|floor|tiles|slippery)\b/,
    unless:
      /\b(bent|bone|bones|crooked|pointing|points|angle|knee ?cap|patella|joint|out of|dislocat\w*|still|stuck|stay\w*|wonky|squint|(is|was|popped|went|gone) out|(not|never)( \w+){0,2} (back|straight|right|in line)|now (it|my|the)|looks?|facing)\b/,
  },
  // "Running it's like someone's blowing up a tyre in there": how it presses on the run, and no leg that is bigger
  {
    keys: ['swelling'],
    own: /\b(blowing|pumping) up\b/,
    said: /\b(run|runs|running|jog|jogging)\b.*\blike (someone|somebody|they|you) ('s|is|are|am) (blowing|pumping) up (a|an|the)\b/,
    unless: new RegExp(
      `\\b(swollen|swelled|swell\\w*|big|bigger|fat|fatter|puffy|huge|after|afterwards|since|still|stay\\w*|remain\\w*|last(s|ed)|till|until|hours|night|morning|all day|yesterday|at rest|sitting|lying|one (leg|calf|shin)|than)\\b|\\b${limb}( (is|are|was|keeps?|just|always|really|been|has|have))* (blow|pump|puff)\\w* up\\b`,
    ),
  },
  // "They itch when it's cold": the day is
  {
    keys: ['cold'],
    own: /^(cold|freezing|baltic)$/,
    said: /\b(when|whenever|if|once) it is (so |really |very |this |too )?(cold|freezing|baltic)(?! (to|on|there|and|compared|below|down|from))\b/,
    unless: /\b(touch|white|pale|blue|numb\w*|gr[ae]y|waxy|one (foot|leg)|colder|stone|feel it)\b/,
  },
  // "Cold legs, i'm in shorts in july, both the same": the air is, and no one leg
  {
    keys: ['cold'],
    own: /^(cold|freezing|baltic|chilly|cooler)$/,
    said: /^(?=.*\b(both (the|are|of|is|legs|feet|calves|knees|shins|thighs|cold|freezing|chilly)|all of me)\b).*\b(shorts|outside|air con\w*|heating|ice bath|cold plunge|swim|pool|sea|weather|winter|frost|rain|snow)\b/,
    unless:
      /\b(white|pale|blue|numb\w*|gr[ae]y|waxy|sudden\w*|colder than|worse|pain\w*|hurt\w*|feel|feeling|dead|purple|black|since|one|left|right|other|leg|foot|calf|shin|knee|thigh|ankle|heel|toe|socks|slippers|blanket|covered|indoors|inside|hours?|warm|not|never|no (shorts|weather|frost|rain|snow))\b/,
  },
  // "Makes a popping noise when i circle it": a joint does, and nothing popped
  {
    keys: ['pop'],
    own: /\b(pop|snap|crack|click|crunch)\w*/,
    said: /\b(mak(es|ing)|made) (a|this|these|that|some|such a)( [\w']+)? (popping|snapping|cracking|crackling|clicking|crunching)( and \w+)? (noises?|sounds?)\b.*\b(when|whenever|every time|each time|as) (i|it) (circle|rotate|move|moves|bend|bends|turn|turns|roll|stretch|flex|point|squat|kneel|walk)\b/,
    unless:
      /\b(heard|felt|sudden\w*|since|yesterday|last night|fell|twist\w*|gave|swollen|swell\w*|bruis\w*|(is|it|and) (sore|painful)|hurts)\b/,
  },
  // "Nothing sore, it's the same after every run of nights": only tired, again
  {
    keys: ['comesBack'],
    own: /\b(nights?|shifts?|duty|lates|earlies)\b/,
    said: /\b(nothing( is)?|not|no|never) (sore|hurts?|hurting|aches?|aching|painful|pain)\b/,
    unless: /\b(but|until|unless|when)\b.*\b(sore|hurts?|aches?|pain)\b/,
  },
  // "Pale as weak lemonade", "slept like the dead, out cold till the alarm", "pink" of a pee
  {
    keys: ['nerve'],
    own: /^weak$/,
    said: new RegExp(`\\bweak ${drink}\\b`),
    // a weakness beside the drink
    unless: new RegExp(`(?<!\\b(not|no|never|nothing) )\\bweak(?! ${drink}\\b)`),
  },
  {
    keys: ['chest'],
    own: /\bout cold$/,
    // Whoever is only woken may have fainted: it must be told of a sleep.
    said: /^(?=.*\b(slept|asleep|sleep|sleeps|sleeping|snor\w*|bedtime|pillow|duvet|alarm)\b).*\bout cold (till|until|by (nine|ten|eleven|half)|all night|every night|as soon as my head|the (minute|second|moment) my head)\b/,
    unless:
      /\b(not|no|never|without)( [\w']+){0,3} (slept|asleep|sleep|sleeping)\b|\b(he|she|they|somebody|someone|mate|friend|husband|wife|partner) (woke|wakes|shook|slapped|found)\b|\b(stood|stand\w*|pain|dizzy|but|collaps\w*|heat|race|finish|road|tent|hospital|medics?|slap\w*|shook|shak\w*|splash\w*|found|went down|fire alarm|came to|came round|knocked|fell|hit(?! (the|my) (pillow|sack|hay))|floor|ground|pitch|track|run|ambulance|paramedics?)\b/,
  },
  {
    keys: ['heat'],
    own: /^(pink|beetroot)$/,
    said: /\b(pee|peeing|wee|urine|piss)\b/,
    unless: new RegExp(`\\b(skin|patch|${limb})\\b`),
  },
  {
    keys: ['heat'],
    own: /^heat$/,
    said: /\bheat (from|of|off) (the|a|my) (bath|shower|bottle|pad|pack|radiator|fire|sun|sauna|kitchen|oven)\b/,
    // as hot as that, or hot besides
    unless: new RegExp(
      `\\bheat\\b(?! (from|of|off) (the|a|my) (bath|shower|bottle|pad|pack|radiator|fire|sun|sauna|kitchen|oven)\\b)|\\b(like|as|not|never|more|than|yes|yeah)\\b|\\b(in|off|on) (my|the|it)( (left|right))? ${limb}\\b`,
    ),
  },
  // "They get itchy on cold runs"
  {
    keys: ['cold'],
    own: /^cold$/,
    said: /\b(on|in|during|after|every|these|those|the|my|of) ((really|very|long|early|first|dark|wet) )?cold (runs?|jogs?|outings?|sessions?|races?)\b/,
    unless:
      /\b(go|goes|going|went|gone|turn\w*|touch|white|pale|blue|numb\w*|gr[ae]y|waxy|colder|stone|feel it|cold(?! (runs?|jogs?|outings?|sessions?|races?)\b))\b/,
  },
  // "The stairs to my flat have always been a killer": so they are to whoever is well
  {
    keys: ['dailyLife'],
    own: /./,
    said: /\b(stairs?|steps|staircase|flights?)\b.*\b(always (been|were|was)(?! (fine|easy|okay|ok|good|grand|no ))|always have(?! (to|trouble|difficulty|problems?|struggled)\b)|for (anyone|anybody|everyone|everybody)|at the best of times|even (when|if) (i am|you are) (fit|well|fine|fresh|healthy))\b/,
    unless:
      /\b(worse|worst|harder|since|today|yesterday|lately|these days|this (week|morning)|now|because|with (my|this|the)|one at a time|sore|hurts?|hurting|ach\w*|pain\w*|stiff|bum|hardly|barely|haul\w*|drag\w*|pull\w*|crawl\w*|help|dress\w*|wash\w*|shower\w*|bath|socks|hands|chairs?|toilet|loo|used to|holding|rail|banister|can not|sideways|backwards|but)\b/,
  },
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
  // Up at night with the puppy, kept awake by a baby, "it was the dog that woke me"
  {
    keys: ['restPain'],
    own: /\b(nights?|up|wakes?|woke|woken|awake|sleep|kept|keeps?)\b/,
    said: new RegExp(
      [
        `\\b(up|awake|woken|woke me|wakes me)( \\w+){0,4} (with|by|for) (the|my|our|a) (\\w+ )?${sleepless}`,
        `\\b${sleepless}( (crying|screaming|barking|howling|teething|coughing|snoring|shouting|next door|upstairs|that|who|which|was|were|is|have|has|had|just|then|again|always))* (kept|keeps|keeping|had|has|got|woke|wakes|waking|woken) (me|us)\\b`,
        `\\b(woke|wakes|kept|keeps) (me|us)( (up|awake|at night|all night|half night|last night))* (was|is|were) (just |only )?(the|my|our|a) (\\w+ )?${sleepless}`,
      ].join('|'),
    ),
    unless: new RegExp(
      `(?<!\\b(no|not|nothing|never|without|any|neither|zero)( (is|was|are|really|actually|at all|that|bit|a|even))* )\\b(pain\\w*|ach(es?|ing|y)|throb\\w*|hurt\\w*|sore\\w*|cramps?|burning|agony|moan\\w*|groan\\w*|stabb\\w*|spasms?|numb\\w*|tingl\\w*|excruciating|unbearable|killing|i was (crying|screaming))\\b|\\bnot (just |only |really )*(the|my|our|a) (\\w+ )?${sleepless}|\\b(awake|up|me|us) (too|also|as well)\\b|\\b(it|that) is what (woke|wakes|kept|keeps)\\b|\\b(can not|could not|never) (sleep|lie|get comfortable|get comfy)\\b|\\b(is|was) (my|the|this)( (left|right|bad))? ${limb}\\b|\\b(because it|it (just |also )?(wakes|woke|keeps|kept))\\b|\\b${limb}( (just|also|then|has|have|had|that))* (wakes?|woke|keeps?|kept|did|does|do|too|as well)\\b|\\b(so|neither|with|for|from|of|by|and|then)( (did|does|do|has|have|is|was))? (the|my|this)( (left|right|bad))? ${limb}\\b`,
    ),
  },
  // "Whacked it tuesday": a blow, and nobody is tired
  {
    keys: ['fatigue'],
    own: /\bwhacked\b/,
    said: /\bwhacked (it|them|my|me|the|a|an|into|against|on|off)\b/,
    unless: /\b(am|was|feel|feeling|pure|totally|completely|absolutely|just) whacked\b/,
  },
  // "Down the stairs like an old crab, holding the rail": a rail is of stairs, and nothing is said of the flat
  {
    keys: ['walking'],
    own: /^holding .*\brail(ing)?$/,
    // The rail ends it, or more of the stairs follows: what else is held on to is no rail of theirs
    said: /^(?=.*\b(stairs?|steps|staircase|downstairs|upstairs)\b).*\bholding [\w ]*?\b(hand ?)?rail(ing)?( (upstairs|downstairs|(on|up|down|for coming down) (the |them |those )?(stairs|steps)))*(?= (like|no)\b|$)/,
    unless:
      /\b(walk\w*|limp\w*|hobbl\w*|flat|level|everywhere|all over|corridor|street|road|pavement|platform|landing|rooms?|house|kitchen|shops?|trolley|stick|sticks|crutch\w*|frame|help\w*|carr(y|ies|ied)|one leg|other leg|favou?r\w*|gives?|giving|gave|buckl\w*|then|can not|could not|unable|wall|furniture|fence|hop\w*|four steps|(a )?few steps|steps (at a time|only))\b/,
  },
  // An illness that was caught
  {
    keys: ['injury'],
    own: /\bcaught\b/,
    said: /\bcaught (it|this|that|the (bug|cold|flu|virus|covid)) ((off|from) (the|my|our|a|one of the) ((\w+'?s?|'s) ){0,2}(kids?|children|wife|husband|baby|toddler|son|daughter|grand ?kids)|(on|off|from|at|in) (the|my|our|a) ((\w+'?s?|'s) ){0,2}(ward|school|nursery|hospital|office|work|bus|train|plane))(?= (and|but|so|last|this|on|at|in|i|we|where|when|then|yesterday|today|again|probably|though|mate|honestly)\b|$)/,
    unless:
      /\b(door|seat|step|gate|corner|edge|rail|bled|cut|bruis\w*|scrap\w*|graz\w*|fell|fall|trip\w*|stumbl\w*|went (down(?! with)|over|flying)|landed|hurts?|sore)\b/,
  },
  // "Is running bad for it?", beside stairs: asked, and no stairs are hard
  {
    keys: ['dailyLife'],
    own: /^bad$/,
    said: /\b(is|are|be|was) (the |all |more |any )?(running|jogging|run|runs|exercise|exercising|parkrun|sport|it|that|this)( (really|actually|so|that|very|too|just))* bad for (it|me|them|you|us|him|her|my|the|your|our|knees|joints|legs)\b/,
    unless:
      /\b(stairs?|steps|walking|sitting|chairs?) (is|are|was|were|'s)( (really|so|very|too|just|also))* bad\b/,
  },
];
