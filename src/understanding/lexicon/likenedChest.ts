/**
 * Faints, and a chest or a breath in trouble, by kinds of words near each other: a sleep nobody meant, whatever weighs behind
 * whichever button. Sentences that need their order are in `likened.ts`.
 */
import { grounds } from './faints.ts';
import type { Likened } from './likened.ts';
import { also, any, inOrder, near } from './near.ts';

const running =
  'run|runs|running|ran|jog\\w*|reps?|hill|climb|sprint\\w*|intervals?|race|park ?run|tempo|treadmill|track|laps?|miles?|straight|finish|marathon|half ?way|water stop';
const home =
  'bed|sofa|couch|beach|train|bus|car|hotel|after (my|the|a) (run|race|marathon|session|shift|match)|slept|sleeps';
const unasked =
  '(did not|had not|never|nobody|no one)( had| really| even)? (plan\\w*|ask\\w*|order\\w*|mean\\w*|book\\w*|want\\w*|intend\\w*)|(mid|middle of)( (a|the|my))? (run|race|stride|rep|sprint|hill|session|interval|lap)|standing up|on my feet|half ?way';
/** A sleep nobody meant, faces above, power that went: on the ground, or in the middle of a run. */
const lightsOut: readonly Likened[] = [
  {
    words:
      /\b(took|take|had|having|went for|in for)( (a|an|some|my|wee|little|bit of|quick|short|nice|surprise))* (nap|kip|snooze|sleep|doze|lie down|lay down|forty winks)\b/,
    beside: also(unasked, `${running}|${grounds}`),
    unless: any(home),
    says: { chest: 'unsure' },
  },
  {
    words: new RegExp(
      `${inOrder('woke|woken|came (to|round(?! to))|coming (to|round)|opened( my)? eyes', `strangers?|marshals?|medics?|stewards?|paramedics?|first aid\\w*|volunteers?|(faces|people|runners|coach)( \\w+)? (over|above|round|around)|(on|from) the ${grounds}`, 5)}|\\bnot know how i (reached|hit) the ${grounds}`,
    ),
    unless: any(home),
    says: { chest: 'yes' },
  },
  {
    words:
      /\b((switched|turned|powered) me( \w+)? off(?! \w+ing)|pulled (my plug|the plug on me)|(power cut|blue screen)( \w+){0,2} in my (head|brain)|(brain|world|lights?|everything)( (just|all))* (pulled the plug|shut ?down|switched off|cut out|crashed|rebooted)|(dropped|fell|went) out of the world|i (rebooted|powered down|went (bye ?bye|offline))|(went|gone|was) out like a (light|candle|match|lamp))\b/,
    beside: any(`${running}|${grounds}|bend`),
    unless: any(`${home}|watch|phone|garmin|torch|gym`),
    says: { chest: 'yes' },
  },
  // "A weird blink thing, missed a couple of seconds"
  {
    words: near(
      'missed|missing|lost|skipp\\w*|blank\\w*|dropped|blink\\w*',
      '(a )?(few|couple( of)?|some|two|three|several|five|ten) (seconds?|moments)',
    ),
    beside: any(running),
    unless: any(
      '(seconds?|moments) (to|off|behind|per|every|each)|pace|pb|time|splits?|lap times?|watch|garmin|phone|behind|personal best|blink of|gap|lead|leg|podium',
    ),
    says: { chest: 'unsure' },
  },
  {
    words: /\b(not account for|last thing i (know|remember))\b/,
    beside: any('teeth|bleed\\w*|chin|face|mouth|graze\\w*|ground|floor|deck'),
    says: { chest: 'unsure' },
  },
  {
    words:
      /\b((road|path|track|trail|pavement|hill|street|picture|screen)( (is|'s|was|keeps?|kept|just|all|it|starts?))* (going|goes|went|gone|turn(s|ed)|fade[sd])( (all|to|a bit))* (grey|gray|black|dark|white|dim|fuzzy|sparkly|blank)( [\w']+){0,3} (seconds?|moment|blink|two|tick|like when)|(world|everything|it all|eyes|sight|vision) (goes|went|gone|turned)( (all|to|into|a|bit))* (sparkl\w*|tunnel\w*|pinhole|narrow|static)|(sound|hearing|ears|picture|sight|vision|colou?r|eyes)( (just|all|then|it))* (went|goes|going|cuts?|drop(s|ped)|switched|fade[sd]|disappeared|drained|vanished|left)( [\w']+){0,4} (seconds?|moment|blink|secs?|tick))\b/,
    beside: any(`${running}|effort|seconds?|moment|blink|tunnel\\w*|pinhole|sparkl\\w*|static`),
    unless: any(
      `on the (tv|telly)|headphones?|ear ?buds|phone|podcast|music|airpods?|radio|video|tarmac\\w*|paint\\w*|(sun ?)?glasses|shades|clouds?|weather`,
    ),
    says: { chest: 'unsure' },
  },
];

/** What sits in front, what arms become uphill, and what a puffer does not do. */
const breastbones: readonly Likened[] = [
  {
    words: new RegExp(
      inOrder(
        'wind|gas|weight|pressure|pressing|lump|fist|brick|stone|heav\\w*|tight\\w*|something|ball|knot|boulder|burning|squeez\\w*|grip\\w*|band|belt|clamp|rock|ache|pain|indigestion',
        '((behind|under\\w*|beneath|below|across|against)( the| my| me)*( \\w+)? (breast ?bone|sternum|buttons?|tie|bib|(race|bib) number|badge|lapels?|waistcoat|zip)|(in|across) the (middle of me|bit between the ribs))',
        5,
      ),
    ),
    unless: any('phone|sew\\w*|iron\\w*|wear\\w*|wore|pins?|pinned|keys|chaf\\w*|itch\\w*|gate|door'),
    says: { chest: 'yes' },
  },
  {
    words: near(
      'arms?|elbows?|forearms?|wrists?',
      'heavy|heaviness|lead|leaden|aches?|aching|weak|dead|concrete',
    ),
    beside: also(
      'hills?|climb\\w*|uphill|push|pick (it|up)|when i (run|hurry|go)|effort|stairs',
      'tight\\w*|bands?|squeez\\w*|chest|clammy|grip\\w*|throat|jaw|middle of me',
    ),
    unless: any(
      'weights?|carry\\w*|shopping|vest|rucksack|pack|(pull|press|push) ?ups?|swim\\w*|row\\w*|bouldering|gym|jab',
    ),
    says: { chest: 'yes' },
  },
  // Both arms, or a jaw, that are heavy on a hill, and told as strange
  {
    words: near('(both|two|my)?( of)?( my)? ?arms|jaw', 'heavy|heaviness|lead|leaden|aches?|aching'),
    beside: also(
      'hills?|climb\\w*|uphill|effort|stairs|when i (run|hurry|push)',
      'odd|weird|strange|funny|never before|new|bloody',
    ),
    unless: any(
      'weights?|carry\\w*|shopping|vest|pack|(pull|press|push) ?ups?|swim\\w*|row\\w*|gym|jab|poles',
    ),
    says: { chest: 'unsure' },
  },
  {
    words: near('jaw', 'heavy|heaviness|tight\\w*|aches?|aching'),
    beside: any('cold sweat|clammy|arms?|uphill|hills?|short of breath'),
    unless: any('dentist|tooth|teeth|gum|clench\\w*|grind\\w*'),
    says: { chest: 'yes' },
  },
  {
    words:
      /\b(puffer|inhaler|blue (one|pump|puffer)|reliever|ventoling?|salbutamol)( [\w']+){0,3} (not (\w+ )?(touch|help|work|shift|do|lift|budg|cut|eas)\w*|nothing|no (good|use|help|odds|difference)|useless)|(\w+een|four|five|six|seven|eight|nine|ten|twelve|dozen|twenty) (goes|puffs|blasts|pumps|hits|squirts)( (of|on|from|off|at|the|my))* (blue (one|pump|puffer)|puffer|inhaler|reliever|ventoling?)|(can not|hardly|barely|only)( \w+){0,4} (two|three|four|few) words|(two|three|four|few|couple of) words( at a (time|go)|( and| then| between| per| a| before)( \w+){0,2} (breath\w*|stop|gasp\w*|pause|air))\b/,
    unless: any(
      'paint|any ?more|outgrown|crossword|learn\\w*|language|texts?|in (two|three) words|laugh\\w*',
    ),
    says: { chest: 'yes' },
  },
  {
    words: /\b(stop|paus|break)\w*( [\w']+)? (mid|in the middle of a|half ?way through a) ?sentences?\b/,
    beside: any('puffer|inhaler|asthma|breath\\w*|air|wheez\\w*|chest'),
    says: { chest: 'yes' },
  },
  {
    words: new RegExp(
      `${inOrder(
        'truck|lorry|car|bus|van|ute|tractor|cat|dog|horse|cow|piano|fridge|anvil|wardrobe|elephant|hippo|skip|(sack|bag) of \\w+|(some ?one|some ?body)( \\w+){0,2} (sat|sits|sitting|stood|standing|kneeling)',
        'on (me(?! \\w+ (saddle|seat))|my (chest|ribs|breast ?bone)|top of me)',
      )}|\\b(sat|sits|sitting|standing|kneeling|stamping) on my (chest|ribs|breast ?bone)\\b`,
    ),
    beside: any('hills?|climb\\w*|uphill|top of|effort|stairs|sprint\\w*|like|i (run|jog|push)'),
    unless: any('all morning|photo|purr\\w*|jumped|spat|paws'),
    says: { chest: 'yes' },
  },
  {
    words: near(
      'stitch|pain|knife|stab\\w*|jab|catch|needle|dagger|skewer|blade|nail|spike',
      '(on|with|at|every|each|whenever|when|any)( (time|i|the|a|full|deep|each|every))* (breath\\w*|in ?breath|inhale|intake|fill(?! up on)|(draw|suck)( \\w+)? (air|in))',
      6,
    ),
    says: { chest: 'yes' },
  },
  {
    words: near(
      'cough\\w*|hack\\w*|hawk\\w*|hoik\\w*|phlegm|gob',
      'rusty?|red|pink|bloody?|crimson|ketchup|(raspberry|strawberry) jam',
    ),
    unless: any('gums?|teeth|tongue|nose ?bleed|dentist|beetroot|faces?|cheeks|light|sweets|nose'),
    says: { chest: 'yes' },
  },
];

const garment =
  '((my|the|this|that|a|an|me|our) )?((sports?|running|run|race|racing|hydration|hi ?vis|stab|life|work|cycling|gym|heart|heart ?rate|hr|chest|bib|too|very|really|bit of a|new) )*(bra|vest|waistcoat|apron|pinny|singlet|jersey|corset|girdle|seat ?belt|harness|wetsuit|life ?jacket|binder|((chest|heart|heart ?rate|hr|bra|vest|bag|backpack|rucksack) )(strap|straps|band)|(sports?|running|race|gym|cycling) (top|shirt|jacket))( strap| band| line)?';
const tight = 'tight(er|ness|ening|ish)?|snug|snugger|squeez\\w*|constrict\\w*|small(er)?|shrunk\\w*';
/** Words between, of the same thing: what a hip does is not told of a harness. */
const so =
  "( (?!not?\\b|never\\b|of\\b|and\\b|(hip|knee|calf|calve|shin|quad|thigh|ankle|foot|feet|leg|hamstring|achilles|heel|toe|groin|back)s?\\b)[\\w']+){0,4}";
const shownNew =
  'new|rub|rubs|rubbing|rubbed|chaf\\w*|itch\\w*|wash(ed)?|tumble|dryer|wrong size|(put on|gained) (some )?weight|pregnan\\w*|breast ?feed\\w*|bought|outgrown|lent|borrowed';
/** What is worn there feels tight, which is told of no bra that is new and rubs: it may be the chest that is. */
const worn: readonly Likened[] = [
  {
    words: new RegExp(
      `\\b(${garment}${so} (feel\\w*|felt|get|gets|getting|got|gone|goes|going|went|seems?|seemed|fits|fitting)${so} (${tight})|(like|as if|as though)${so} ${garment}${so} (${tight}|(notch|hole)\\w*)|(tight|tightish|snug|squeezy|squeezed|small|shrunken)( (kind|sort) of)?( a)? ${garment}( (kind|sort|type) of)? (feeling|feel|sensation|thing|business|tightness)|(tightness|squeez\\w*|tightening|pressure|ache|band)${so} (under|along|round|around|beneath|across|where|behind) ${garment})\\b`,
    ),
    unless: any(shownNew),
    says: { chest: 'unsure' },
  },
  // "My vest is tight": where the hill, or a time, makes it so
  {
    words: new RegExp(`\\b${garment} (is|'s|has been|was|are)${so} (${tight})\\b`),
    beside: any(
      'hills?|climb\\w*|uphill|stairs|steps|effort|when i (run|walk|jog|hurry|push)|running|walking|jogging|never (was|has been|been|used to|did)|always (fitted|fit|fits)|same (hole|notch|size|one)|loosen\\w*|suddenly|since (the|my|i)|lately|these days|breath\\w*|odd|oddly|weird\\w*|strange\\w*|funny|inside',
    ),
    unless: any(`${shownNew}|gym`),
    says: { chest: 'unsure' },
  },
];

const instrument =
  'oboe|flute|clarinet|sax|saxophone|trumpet|trombone|tuba|horn|cornet|bassoon|recorder|piccolo|harmonica|mouth organ|bag ?pipes?|pipes|chanter|(tin|penny) whistle|didge\\w*|euphonium|bugle';
const voiced = `${instrument}|sing\\w*|sang|choir|choral|hymns?|psalms?|karaoke|carols?|anthem|aloud|out loud|(bedtime|a|the) stor(y|ies)|(on|down|over) the (phone|telephone|blower)|phone ?calls?|call(ing)? (the|my|our|to the) (\\w+ )?(dogs?|cat|kids|children|cows|sheep|chickens|hens)|shout\\w*|sentences?|verses?|chorus|phrases?|(long|high|last|low|held) notes?|talk\\w*|speak\\w*|spoke|chat\\w*|prayers?|pray(ing)?|rosary|speech|lectur\\w*|lesson|poem|whistl\\w*|order(ing)? (a|my|the)|read\\w*|playing`;
const air = '(air|breath|breather|puff|wind|gasp|lungful)';
const cannot =
  '((can|could|do|does|did|will) not|hardly|barely|scarcely|no longer|never|struggl\\w*|unable to|(hard|harder|difficult|tough) to|fail\\w* to)';
const unpractised =
  "beginn\\w*|learner|learning (the|to)|remember|by heart|forg[eo]t\\w* (the|my) (words|lines)|hoarse|(lost|losing) my voice|my voice (is|'s|has) (gone|going|went)|laryngitis|sore throat|(my|the) reed|too busy|no time|(for|from|without|with) (laughing|giggling|crying|tears)|interrupt\\w*|hangs? up|taught|supposed to|(as|like) (usual|always|ever|normal)|fall(s|ing)? asleep|queue|bus|glasses|specs|without (it|my|any|the)( \\w+){0,2} (hurt\\w*|pain\\w*|ach\\w*|sore)";
/** A breath that is told by what is done with it: a phrase on the oboe, a hymn, a call to the dog. */
const breaths: readonly Likened[] = [
  {
    words: new RegExp(
      `\\b(${cannot}${so} (get|make|reach|finish|last|manage|sing|play|read|say|blow|do|sustain|carry|go)( [\\w']+){0,5} (end of|through|whole|full|entire|finish|phrase|verse|hymn|psalm|line|sentence|song|chorus|story|(long|high|last|full|low) notes?|in one)|${cannot}${so} (hold|sustain|hang on to|keep up|keep)( (a|the|my|any|those|that|long|high|last|low|full))* notes?)\\b`,
    ),
    beside: any(voiced),
    unless: any(unpractised),
    says: { chest: 'unsure' },
  },
  {
    words: new RegExp(
      `\\b${cannot}( (?!run|running|jog|jogging|hills?|miles?|k|kilometres?|lap|without\\b)[\\w']+){1,9} without (having to |needing to |having |needing )?(((stop|paus|breath|gasp)\\w*|(a|any|another) (\\w+ )?(stop|pause|break|rest))( (for|to get|to catch|to grab|to take))?( (a|my|some|more))* )?(${air}|gasp\\w*|puff\\w*)\\b`,
    ),
    says: { chest: 'unsure' },
  },
  {
    words: new RegExp(
      `(?<!\\b(without|no need to|never (have|need) to|not (have|need) to|not) )\\b(stop|stops|stopping|stopped|paus\\w*|breaks?|breaking|broke|halt\\w*|gasp\\w*|gulp\\w*|snatch\\w*|grab\\w*|need\\w*|tak(e|es|ing)|come up|run|runs|ran|running|coming up|short|out)( (?!not?\\b|without\\b|run\\b)[\\w']+){0,3} ${air}\\b`,
    ),
    beside: any(
      `(mid|middle of|half ?way|between|before|during|at) ((the|a|an|every|each|my|end|of|through|saying|reading|singing|playing|telling) )*(${voiced})|(when|while|if|whenever|as) i (am )?(${voiced})|(on|over) the phone|(${voiced}) ((to|the|my|with|a|kids|now|on|in) )*(i|and|makes?|leaves?|has|gets?|without|before)|sing\\w*|oboe|flute|choir|hymns?|aloud|mid ?sentence`,
    ),
    unless: any(`${unpractised}|(hold|holding|held) my breath|deep breath`),
    says: { chest: 'unsure' },
  },
];

export const likenedChest: readonly Likened[] = [...lightsOut, ...breastbones, ...worn, ...breaths];
