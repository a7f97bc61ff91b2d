/**
 * A brain in trouble, by kinds of words near each other: a hand and whatever it lets go of, a drink and one side of a mouth, a
 * blood thinner beside a knock and a headache. Sentences that need their order are in `signShapes.ts`.
 */
import { also, any, inOrder, near } from './near.ts';
import type { SignShape } from './signShapes.ts';

const thinners =
  'apixaban|eliquis|warfarin|coumadin|xarelto|rivaroxaban|edoxaban|dabigatran|pradaxa|clopidogrel|thinners?|clot (pills?|tablets?)|rat poison';
const headKnocks =
  '(hit|bang\\w*|bump\\w*|whack\\w*|clonk\\w*|crack\\w*|smack\\w*|knock\\w*)( (my|the|me|on|to))* (head|skull|nut|noggin|bonce|temple|forehead)';
const falls = 'tumbled?|fell|fall|slipped|tripped|came off|kissed the \\w+';
const badHeads =
  "headache|(thick|sore|muzzy|heavy|thumping|pounding|banging|splitting|woolly) head|head( (is|'s|has|feels|been|all|just|still|so|a bit|gone))* (thick|sore|muzzy|heavy|thump\\w*|pound\\w*|bang\\w*|split\\w*|ach\\w*|woolly|foggy)|drowsy|sleepy|vomit\\w*|been sick";
/** A face, a hand: one side that does not obey. */
const oneSide: readonly SignShape[] = [
  {
    sign: 'danger',
    words:
      /\b(left|right|my|one|good) (hand|fingers|grip)( (?!not?\b|you|if)[\w']+){0,3} (drop(s|ped|ping) (my|me|the|a|things|stuff|everything|it|cups|keys)|lets? go|letting go|fumbl\w*|(will|can|does|could|would|is|are) not( \w+)? (mind|minding|hold|holding|grip|gripping|obey|obeying|listen|listening|buttons?|zip|zipper|laces|keys?|fork|spoon|pen|cup|bra)|can not manage)\b|\bfingers of my (left|right) hand( \w+)? not\b|\b(cup|mug|keys?|phone|pen|spoon|fork|things|everything|stuff)( \w+){0,2} (falls?|falling|slips?|slipping|drops|dropping|sliding|jumping) (out of|from) my( left| right)? (hand|fingers|grip)\b|\bnot (get|make|persuade) my (left |right )?(hand|fingers) to (do|work|hold|grip|close|open|move|button|lift|pick|turn)\b/,
    unless: any(
      'rope|bars?|rings?|climb\\w*|pocket|cold|frozen|gloves?|sweat\\w*|wet|arthritis|carpal|plaster|cast|splint|years|always|sprain\\w*|broke\\w*|weights|brake|ball|baton',
    ),
  },
  {
    sign: 'danger',
    words: new RegExp(
      `${inOrder(
        'coffee|tea|water|drink|juice|soup|porridge|cereal|milk|food|toothpaste|spit|beer|breakfast|dinner',
        'ran|run|runs|running|leak\\w*|dribbl\\w*|drips?|dripping|spill\\w*|spilt|fell|falls?|falling|came|comes|coming|escap\\w*|trickl\\w*',
        3,
      )}( [\\w']+){0,4} (side|corner)\\b(?! shop)`,
    ),
    beside: any('mouth|lips?|chin|smile|cheek|gob|out (of )?(the|one|my)( one)? (left|right|side|corner)'),
    unless: any(
      'dentist|numbed|filling|injection|bottle|flask|cup|glass|bowl|machine|kids?|baby|toddler|years',
    ),
  },
  {
    sign: 'danger',
    words:
      /\b(smile|mouth|grin|face|lip)( (?!not?\b|never)[\w']+){0,3} (crooked|lopsided|on (one|the left|the right|the one)( side)?|slack|melted|melting|on (the (wonk|slant|skew|tilt)|holiday)|skew ?whiff|sliding|half (mast|asleep|way)|slid|like wax)\b|\b((one )?half (of )?|one side of |the (left|right) side of )(my|the) (face|mouth)( (?!not?\b)[\w']+){0,2} (gone|went|asleep|dead|slid|slipped|slack|hang\w*|will not|not (move|moving|work|working|smil\w*))\b/,
    unless: any(
      'bike|saddle|sun ?cream|make ?up|paint\\w*|mask|dentist|numbed|always|born|bell|spot|mud|clock|sock|window|film|race',
    ),
  },
];

/** A mind that heat, water or a blow has taken, and what comes with it. */
const astray: readonly SignShape[] = [
  {
    sign: 'muddled',
    words:
      /\b((in |was )zig ?zag(s|ging)|weaving( all)? (about|over)|was all over the road|(went|walk\w*|wander\w*)( round)? in circles|(calling|asking|shouting|crying|looking|talking)( out)? (for|to) (my |the |a )?(dead |late )?(mam|mum|mom|mammy|mummy|mother|granny|nan|gran|lamp ?posts?|wardrobe|trees?|bins?)|no memory of (it|the (last|finish|end))|(do|did|can) not (remember|recall)( of)? (the )?(last|finish|end)|not( seem to)? (know|tell|(work|figure|make|sort)( out)?) (which|what|where|how|my own)( [\w']+){0,4} (way (is )?(home|back)|live|mine|home|key|door|street|house)|not know my own|(language|english|words)( [\w']+)? (will|do|does|would|did) not come|not (think of|find|remember|recall|string|say)( (my|me|a|own|full))* (own name|name any ?more|sentence|own (street|address|number)|address)|forgetting what i am saying)\b/,
    unless: any('craic|cones|crowd|laugh|drills?|agility|loop|abroad|learning'),
  },
  {
    sign: 'besideMuddle',
    words:
      /\b((skin|head|forehead|face|body|he|she|i|still)( (is|'s|am|are|was|feels?|still|all|just))* (boiling |roasting |burning |hot )?(like|as) (a |an |the )?(pressure cooker|brick|pie|coal|griddle|oven|radiator|stove|furnace|iron|hob|kettle|coals?)|(skin|head|forehead|face|body)( (is|'s|was|feels?|still|all|just))* (on fire|burning|roasting|red hot)|goose ?(bumps|pimples)|i (am|was) (red hot|burning up))\b/,
    unless: any('sunburn\\w*|curry|embarrass\\w*|air con\\w*|pizza|song|music'),
  },
  {
    sign: 'bloated',
    words:
      /\b(kilos?|kg|kgs|pounds|lbs)( \w+)? (heavier|more|over|up)|(heavier|weigh\w*|scales|gained|put on|up|became)( [\w']+){0,5} (kilos?|kg|kgs|pounds|lbs)\b/,
    beside:
      /\b(during|in|on|over|after|since) (the|my|a|that|this) (ultra|marathon|ironman|race|hundred|fifty|triathlon|run)\b/,
    unless: any('cake|months|training for'),
  },
  {
    sign: 'overdrinking',
    words:
      /\b(drank|drunk|drink|drinking|emptied|had|water|cups?)( [\w']+){0,3} every( \w+)? (aid|station|table|stop|stand|water|feed|checkpoint|bottle|cup)\b/,
  },
  {
    sign: 'fall',
    words: /\btook a (header|dive|nosedive|spill|flyer|purler|cropper)|went flying|over the (handle)?bars\b/,
  },
  {
    sign: 'afterFall',
    words: new RegExp(
      `${near('nose|nostrils?|ears?', '(clear|salty|watery|water|fluid|liquid|something)', 6).source}|\\b(two|both)( \\w+)? (black eyes|shiners)|panda eyes|like a panda\\b`,
    ),
    beside: any('drip\\w*|running|leak\\w*|trickl\\w*|panda|black eyes|shiners|out of'),
    unless: any('pollen|hay ?fever|cold|every|nobody|always|june|years|pool|swim\\w*'),
  },
  // NICE on head injury (2019): on any anticoagulant a scan within eight hours; and after a fall, with a headache behind it
  {
    sign: 'danger',
    words: any(thinners),
    beside: new RegExp(`\\b(${headKnocks})\\b|${also(falls, badHeads).source}`),
    unless: any("no (sore |bad )?head\\w*|head start|wife 's|dad 's|rats|shed|paint"),
  },
];

export const signsOfHead: readonly SignShape[] = [...oneSide, ...astray];
