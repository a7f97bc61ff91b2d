/**
 * Signs of dangers outside the legs, by the shape of what is told: "my smile's on the wonk", "the floor goes to the left when I
 * walk", "three weeks from my date and not a kick since yesterday". They are the signs of `urgentElsewhere.ts` in other words.
 */
import type { SignElsewhere } from '../../triage/index.ts';
import type { SentenceShape } from '../sentenceShapes.ts';
import { signsOfBody } from './signsOfBody.ts';
import { signsOfHead } from './signsOfHead.ts';

export type SignShape = SentenceShape & { readonly sign: SignElsewhere };

const danger = (words: RegExp, more: Pick<SignShape, 'beside' | 'unless'> = {}): SignShape => ({
  sign: 'danger',
  words,
  ...more,
});

const things =
  '(fridge|kettle|door|cup|mug|spoon|fork|knife|chair|table|water|phone|keys?|shoes?|dog|cat|car|bed|tap|bread|milk|bucket|window|tv|telly|watch|kitchen|toast|tea|coffee)';
const stiff =
  "neck( (is|'s|has|feels?|gone|went|it|all|just))* (like (a )?(rebar|board|wood|iron|concrete|rod|steel|plank|stone|cement)|stiff|rigid|locked|solid|having none of it)|(can|could) not( even)? (get|put|bring|touch|bend|drop)( my| the)? chin( [\\w']+){0,2} (down|to|on|onto|near)|(chin|neck) (will not|can not|does not|would not) (go|come|reach|bend|drop)";
const light =
  "(light|lights|brightness|daylight)( (is|'s|are|was|all|just|way|far))* (too (bright|loud|much|strong)|vile|hurts?|hurting|killing|unbearable|stabbing|like knives)|(sit|sitting|lie|lying|stay|staying) in the dark|(curtains|blinds) (shut|closed|drawn|down)|((shades|sunglasses|dark glasses) on|put (my )?(shades|sunglasses|dark glasses) on) (to find|to see|to open|inside|indoors|in the (house|kitchen|bathroom|fridge))";

/** A brain that gets no blood: speech, face, hand, sight, balance. */
const strokes: readonly SignShape[] = [
  danger(
    /\bi (sound|am sounding|sounded) (like i am |like i was |all |a bit |half )*(hammered|drunk|pissed|plastered|tipsy|sloshed|wasted|legless|half cut|steaming|blotto)\b/,
    { unless: /\b(karaoke|singing|last night at|party|beers?|pints?|wine)\b/ },
  ),
  danger(
    new RegExp(
      `\\b(can|could) not (land on|find|get|reach|say|come up with|think of|remember) the (word|name)s? for( (a|the|my))? ${things} (for|until|till|all|the whole) (ten|fifteen|twenty|five|thirty|forty|half an|an|about|ages|a good|the best part|day|morning|afternoon)\\b`,
    ),
    { unless: /\b(french|german|spanish|italian|irish|welsh|polish|english|class|teacher|crossword|quiz)\b/ },
  ),
  danger(
    /\b(hand|arm|fingers)(?! (neighbou?r|side|man|lane))( (fell|went|has|gone|been|is|'s|all|just|just went))+ (asleep|to sleep|dead|numb)( [\w']+){0,6} (will not|has not|have not|did not|does not|would not|never)( [\w']+){0,2} (wake|woken|woke|come back|came back|come round)\b/,
    { unless: /\b(slept on|lay on|lying on|leaning on|leant on|carpal)\b/ },
  ),
  danger(
    /\b(hand|arm|fingers)( (turned|went|has|gone|is|'s|just|all|suddenly))+ (white|pale|blue|grey|waxy)( [\w']+){0,5} (stayed|still|stays|will not|has not)( [\w']+){0,3} (white|pale|blue|grey|pink|warm|come|pinked)\b/,
    { unless: /\b(always|years|every (cold|winter)|raynaud\w*|chalk|flour|paint|glue)\b/ },
  ),
  danger(
    /\b(keep|keeps|kept|been|am) (clipping|bumping into|bumping|hitting|walking into|catching|brushing|veering into)( (my|the|one))* (left|right)( side| hand side| shoulder| arm)? ?(of|on|off|against|into|with) (the |every |each |my )*(doors?|door ?frames?|door frames|doorways?|walls?|jambs?)\b/,
  ),
  danger(
    /\b(i|lately i|just) (keep |do |am |now |always |kind of )*(lean|leaning|list|listing|drift|drifting|veer|veering|tilt|tilting|pull|pulling) (over |off |away )?to (port|starboard|the left|the right|one side|my left|my right)\b/,
    {
      // Whose leg or hip hurts leans as well.
      beside:
        /\b(head|noggin|nogging|skull|nod|nodding|sleepy|drowsy|doz\w*|dizz\w*|giddy|slur\w*|numb|tumble|suddenly|dropp\w*|stagger\w*|double|tilting)\b/,
      unless: /\b(when i run|stride|shoes?|camber|treadmill|bike|limp\w*|hip|watch)\b/,
    },
  ),
  danger(
    /\b(floor|ground|room|kitchen|world)( (is|'s|keeps|just|all))* (goes|going|go|slopes|sloping|slides|sliding|tilts|tilting|leans|leaning|tips|tipping)( (away|off|down))? to (the|my|one) (left|right|side)( [\w']+){0,2} (walk|stand|step|get up|move)\b/,
    { unless: /\b(road ?works|builders|diversion|fork)\b/ },
  ),
  danger(
    new RegExp(
      `\\b(see|seeing|saw|sees) two of (him|her|them|you|me|everyone|(the|my|every|each|this|that) (${things}|road|moon|clock|screen|lamp ?posts?|steps?|kerb|sign|lines?|runner|person|finger|thumb|lights?|pages?))\\b`,
    ),
    { unless: /\b(teams?|shows?|films?|movies?|shops?|same (shoes|watch))\b/ },
  ),
  danger(
    /\bneck( (is|'s|has|been|was|my|feels?|crook|sore|bad|off|a bit|not right|killing me))+( [\w']+){0,3} (since|after)( [\w']+){0,5} (cracked|adjusted|manipulated|clicked|twisted|yanked|chiro\w*)\b/,
    {
      beside:
        /\b(tilt\w*|spinn\w*|double|veer\w*|drift\w*|clipping|bumping|giddy|dizzy|dizziness|slur\w*|numb face|stagger\w*|swaying)\b/,
    },
  ),
];

/** A head that was hit, or a mind that heat or water has muddled. */
const minds: readonly SignShape[] = [
  {
    sign: 'blow',
    words:
      /\b(cracked|split|banged|hit|smacked|clattered|dunted|whacked|dinged|clonked|bumped|bashed|walloped) (the|my|me) (poll|pate|nut|bap|dome|swede|melon|nogging|noggin|block|napper|cranium)\b/,
  },
  {
    sign: 'afterBlow',
    words:
      /\b((am|so|fierce|very|really|awful|wild|dead|wicked|fair|proper) (sleepy|drowsy|dozy)|i( just)? keep (dropping|drifting|nodding) off|nod(ding)? off (in|over|at|into|during|mid)|(names|words) keep (slipping|going|escaping))\b/,
    unless: /\b(night shift|baby|jet ?lag)\b/,
  },
  {
    sign: 'muddled',
    words:
      /\b((keep|keeps|kept) (walking|running|jogging|driving|going) past my own (street|house|gate|door|road|drive|car)|(thoughts|thinking) (is |are |'s |come |comes |coming |turned |gone )+(in |to |into |like )?(soup|treacle|porridge|fog|mush|syrup|cotton wool)|answering( the)? questions? (she|he|they|somebody) (asked|put)( me)? (ten|five|two|twenty|a few) minutes ago|called (him|her|them|the \w+) (mummy|mammy|mum|mam|mom|daddy|dad|grandma)|swung at (me|him|her|them|us|the (lad|man|marshal|medic|steward|girl|volunteer|nurse|wife))|talking (garbage|rubbish|nonsense|gibberish|mince|bollocks) since (we|he|she|i|they|the (finish|run|race)))\b/,
    unless: /\b(impression|joke|joking|garden(ing)? hose)\b/,
  },
  {
    sign: 'drySkin',
    words:
      /\b(no sweat (at all|left|on me|whatever|any more)|(quit|stopped|done|gave up) sweating (a while|ages|an hour|miles|long|half an hour|a good while|and|but|altogether|completely)|not a (drop|bead) of sweat|bone dry and (hot|boiling|roasting))\b/,
    unless: /\b(no sweat at all to|air con\w*|then i (stopped|quit))\b/,
  },
  {
    sign: 'hotDay',
    words:
      /\b(it (was|is|hit|reached|must have been) (over |nearly |about )?(thirty (five|six|seven|eight|nine)|forty( (one|two|three|four|five))?|a hundred|a hundred and \w+)( (on the|out (there|here)|in the shade|degrees|today)|$)|at (high )?noon (here )?in (phoenix|dubai|delhi|vegas|texas|arizona|doha|riyadh|karachi|lahore|chennai|seville|cairo|darwin|august|july|june|may|the (sun|desert|heat)))\b/,
  },
  {
    sign: 'headache',
    words:
      /\b(skull|bonce|noggin|brain|temples|head)( (?!not?\b|never)[\w']+){0,3} (pounding|splitting|thumping|banging|fit to (burst|split)|bursting|hammering|exploding)\b/,
  },
  {
    sign: 'vomiting',
    words:
      /\b((keep|keeps|kept|been|am) (bringing|chucking|throwing|heaving|fetching|sicking) up( (?!not?\b|never)[\w']+){0,3} (water|everything|bile|it all|it|my \w+)|nothing (stays|will stay|is staying|stayed) down|can not keep (anything|water|a thing) down)\b/,
    unless: /\b(photos?|pictures|memories)\b/,
  },
];

/** Meningitis and sepsis, as nobody names them. */
const infections: readonly SignShape[] = [
  // NHS on meningitis: a neck that does not bend, beside light that hurts.
  danger(new RegExp(`\\b(${stiff})\\b`), {
    beside: new RegExp(`\\b(${light})\\b`),
    unless: /\b(shed|hung ?over|hangover|migraine as usual)\b/,
  }),
  // A rash that does not fade, with a fever, a head or a neck
  danger(
    /\b(dots|spots|rash|speckles|blotches|pinpricks|freckles)( [\w']+){0,10} (will not|do not|does not|did not|would not|not|never) (shift|fade|rub|go|disappear|blanch|vanish|budge)( (away|off|out|white|pale))*( (under|when|with|if|beneath|my|the|a|i|you|we|press|pressed|roll|put|off|me|on|for))* ?(thumb|glass|tumbler|pressed|press|finger|tummy|legs?|arms?|skin|belly|chest|it)?\b/,
    {
      beside:
        /\b(roasting|burning|boiling|fever\w*|shiver\w*|temperature|head|headache|neck|chin|flu|sick|vomit\w*|rotten|light)\b/,
      unless:
        /\b(leggings|wash|washing|jam|stain\w*|carpet|shirt|vest|shorts|paint|years|birthmark|since i was)\b/,
    },
  ),
];

/** Allergy, pregnancy, blood that is lost, an arm that swells. */
const others: readonly SignShape[] = [
  // NHS on anaphylaxis: an itch all over, with a belly that cramps or a sense that something awful comes
  danger(
    /\b(bee|wasp|hornet|sting|stung|nuts?|prawns?|bar|antibiotic|tablet)\b.*\b(itch\w*|hives|crawling|wheals|welts)\b/,
    {
      beside:
        /\b((guts?|tummy|stomach|belly|insides)( (is|'s|are|have|all|been))* (cramp\w*|twisting|in knots|griping)|something (awful|terrible|dreadful|really bad|bad) ?('s|is)? (coming|going to happen|about to happen)|going to die|sense of doom|impending)\b/,
      unless: /\b(itching to|no cramps)\b/,
    },
  ),
  // NHS on ectopic pregnancy: a period that is late, a pain low on one side, and one in the tip of a shoulder
  danger(
    /\b(((days?|weeks?) late|late( by)? (\w+ ){0,2}(days|weeks|week))|missed (a|my|one) (period|monthly)|period is late|monthly is late)\b/,
    {
      beside:
        /(?=.*\b(one side|low (down|on)|below|left side|right side)\b)(?=.*\bshoulder( (?!not?\b|never)[\w']+){0,3} (hurts?|hurting|pain\w*|aches?|aching|sore|killing)\b)/,
      unless:
        /\b(tax|taxes|training|plan|with my (run|long run|work)|rent|library|homework|deadline|bus|train)\b/,
    },
  ),
  danger(
    /\bnose( (is|'s|has|been|just|keeps|will not stop|it))* (dripping|bleeding|pouring|running|gushing|streaming)( (with|pure|bright))*( (red|blood))?( [\w']+){0,8} (since|for (an|two|three|half)|hours?|through (two|three|four|five|\w+ ?) ?(tea ?towels?|towels?|rolls?|boxes|packs))\b/,
    {
      beside: /\b(red|blood|bleed\w*|tea towels?)\b/,
      unless: /\b(radio|a cold|hay fever|last year|years ago)\b/,
    },
  ),
  danger(
    /\b(bowl|poo|poop|poos|stools?|motions?|number twos?|what comes out)( (?!not?\b|never)[\w']+){0,3} (like |black |black as |black and |as black as |jet black |sticky |and |thick )*(driveway |road |roofing |hot |fresh )*(tar|tarry|pitch|bitumen|asphalt)\b/,
    { unless: /\b(shoes?|iron tablets|guinness last night)\b/ },
  ),
  {
    sign: 'swollenArm',
    words:
      /\b(arm|forearm)( ('s|is|has|it|just|all|my|whole))* (come|came|gone|blown|swelled|puffed|ballooned) up( (all|so|really|very|quite))* (fat|big|huge|thick|puffy|like|purple|purplish|blue|tight)\b/,
  },
];

export const signShapes: readonly SignShape[] = [
  ...strokes,
  ...minds,
  ...infections,
  ...others,
  ...signsOfHead,
  ...signsOfBody,
];

/** What sounds like a sign of `urgentElsewhere.ts`, and is told of a thing. */
export const notSigns: readonly {
  readonly begins: RegExp;
  readonly words: RegExp;
  readonly unless: RegExp;
}[] = [
  // "My foot fell asleep" tells of no fall, and a temperature that is normal of no fever
  {
    begins: /^fell\b/,
    words: /\b(foot|feet|legs?|toes|arm|hand) fell asleep\b/,
    unless: /\bfell (?!asleep)|\bfall\b/,
  },
  {
    begins: /^temperature\b/,
    words:
      /\btemperature( (?!not?\b|never|above|below)[\w']+){0,5} (normal|fine|okay|thirty (six|seven)|ninety (seven|eight))\b/,
    unless:
      /\b(fever|feverish|thirty (eight|nine)|thirty seven( point)? (eight|nine)|forty|hundred|high|raised|up|before|until|till|last|paracetamol|ibuprofen)\b/,
  },
  { begins: /^fever/, words: /\bhay fever\b/, unless: /(?<!\bhay )\bfever(ish)?\b/ },
  {
    begins: /^(blind|shutter|curtain|veil)\b/,
    words:
      /\b(blinds?|shutters?|curtains?|veil)( (it|just|has|had|all|roller))* (came|come|comes|coming|went|fell)( down)? (over|across|on)( (?!not?\b|never)[\w']+){0,3} (windows?|doors?|shop|bar|stage|bath|bed|skylight|counter|garage|show|sink|sill|sofa)\b|\b(stage|theatre|shop)\b.*\b(blind|shutter|curtain)\b/,
    unless: /\b(eyes?|sight|vision|see out|speech|face|droop\w*|slur\w*|optician)\b/,
  },
];
