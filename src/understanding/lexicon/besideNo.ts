/** How the body is, in words that stand beside a reassurance and undo it: "no trouble walking, someone's under each arm". */
import type { Row } from '../entries.ts';
import { ifAsked } from './rows.ts';

export const besideNoRows: readonly Row[] = [
  // walking
  ifAsked(
    'walking',
    "(carry|carried|carrying|lift|lifted|lifting|drag|dragged) me (to|up|down|into|out|off|upstairs|downstairs|across|everywhere), walking (is|'s) (a distant memory|a thing of the past|out of the question|out|off the table|not happening|beyond me|a dream), for [about|maybe|only|just|all of] (one|two|three) (step|steps)",
    { walking: 'unable' },
  ),
  ifAsked(
    'walking',
    `(someone|somebody|one|a mate|him|her) ('s|is) under each arm, if you [can] (call|count) (it|that|this|dragging|hobbling|shuffling|crawling|hopping), for [about|maybe|only|just] (four|five|six|a few|a couple of|a handful of) steps,
     took me (ten|fifteen|twenty|thirty|half an hour|an hour|ages|forever|five) [minutes] to (cross|get (up|down|upstairs|downstairs|across|to the (loo|bathroom|toilet|door|kitchen|car|gate))|climb|reach the), (with|using|on) (my|me|the) (nan|nana|mum|mom|dad|gran|granny|grandad|grandma|wife|husband|neighbour|mother|father) 's [old|walking] (stick|crutch|crutches|frame|walker|zimmer|cane|rollator)`,
    { walking: 'limping' },
  ),
  ifAsked(
    'walking',
    'walking in (the|a) (pool|water|sea|lake|swimming pool), from [the|my] bed to [the|my|a] (chair|loo|toilet|bathroom|sofa|commode), (get|getting|got|move|moving|scoot|roll|wheel) (about|around) on (my|an|the) [office|desk|wheelie|swivel] chair',
    { walking: 'unsure' },
    { walking: 'unsure' },
  ),
  // the day
  ifAsked(
    'dailyLife',
    '(have|has) not [even|really] (left|got out of|been out of|moved from|got off|got up from) [my|the] (bed|sofa|couch|chair|settee), do (everything|anything) (except|but|bar|apart from) (put|drive|cook|stand|walk|dress|work|get|sit|shower|bathe|wash), (ring|rang|call|called|calling|phone|phoned|phoning|ringing) in sick',
    { dailyLife: 'yes' },
  ),
  // bruises and swelling
  ifAsked(
    'bruise',
    "(normal|fine|good|healthy) for (a|an) (aubergine|eggplant|plum|blueberry|grape|smurf), (dirty|great|massive|huge|big) [great|big] mark, like (someone|somebody) ('s|has) (spilled|spilt|poured|dropped) [a|the|some] [bottle of|pot of] ink",
    { bruise: 'yes' },
  ),
  ifAsked(
    'swelling',
    `(normal|fine|good) for (a|an) (elephant|balloon|football|tree trunk|whale), (sock|socks) [just|only|always] (leaves|leave|left|leaving) a (dent|trench|crater), (wellies|wellingtons|welly|boots|boot) (do|does|will|would) not (fit|go on|zip up|zip), (filled|full) [up] (with|of) (fluid|water|liquid), lost (my|the|me) ankle (bone|bones), (laces|shoelaces|shoe laces) had to (come|be|go),
     still (fat|chunky|chonky), (fat|chonky|chunky|huge) on (that|this|the|one) side, cankle (is|'s), (got|have) [a] (cankle|cankles), (same size as|as big as|as fat as|as thick as) (my|me|the) (thigh|waist|head)`,
    { swelling: 'clear' },
  ),
  ifAsked('swelling', '[just|only] twice (what it was|its size|the size it was)', { swelling: 'clear' }),
  // heat, fever and the skin
  ifAsked(
    'heat',
    '(warm|heat|toast) (your|my|the|his) (hands|feet|bum|backside) on it, cellulitis, erysipelas',
    {
      heat: 'yes',
    },
  ),
  ifAsked(
    'heat',
    '(just|only|some|bit of|lots of|but) pus, pus (coming|in it|out|oozing), it (weeps|is weeping|oozes|is oozing|leaks|is leaking), (weeping|oozing) (a bit|slightly|fluid|stuff|yellow)',
    { heat: 'unsure' },
  ),
  ifAsked(
    'fever',
    '(sheets|bed|pillow|pyjamas|bedding|mattress) (was|were|are|is) [all|absolutely|completely] (soaked|drenched|sodden|wet through|wringing), [just|only|had|the|some|a few] rigors, seeing (things|elephants|pink elephants|spiders|people who)',
    { fever: 'unsure', illness: 'unwell' },
    { fever: 'no' },
  ),
];
