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

export const likenedChest: readonly Likened[] = [...lightsOut, ...breastbones];
