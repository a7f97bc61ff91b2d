/** Words around a place by which it is none where it hurts: what is bent, how far it goes, what it is like. */
import type { Site } from '../../triage/index.ts';

const own = "( (the|my|me|this|that|both|left|right|one|outer|inner|side|top|back|of|'s))*";

/** "When i bend my knee", "if i go up on my toes". Bare "bend my knee" may be what the knee cannot do. */
export const bent = new RegExp(
  `\\b(when|whenever|if|while|every time|each time|once)( (i|you|we|it|ever|is|am|i am|just|try|to|and))* ((re)?bend|bending|flex|flexing|straighten|straightening|extend|extending|lift|lifting|raise|raising|curl|curling|point|pointing|pull|pulling|push off|pushing off|(go|going|get|getting|stand|standing|rise|rising|come|am)( up)? on|pull up|bring|bringing|swing|swinging)( (up|back|against|off|on|out))?${own}$`,
);

/** What a joint does then is its own. */
export const catching = /\b(click|lock|catch|grind|crunch|crack|stuck|giv|buckl)/;

/** "Down towards the knee", "closer to the ankle", "up from the ankle". */
export const reaching = new RegExp(
  `\\b(towards?|(down|up|out|across|along|round|around|back|nearly|almost|all the way|far) (to|into|as|till|until)|(close|closer|near|nearer|next|nearest) to|near|beside|from [\\w ]{2,30} to|(going|goes|coming|comes|came|running|runs|spreading|tracking|line|streak) (up|down|out|away) from)${own}$`,
);

/** Beside it, or on the way to it. */
export const beside = /^(toward|near|close|next|beside)|\b(closer|nearer) to\b/;

/** "From my back (down) to my knee". */
export const fromTo = new RegExp(`\\bfrom .*\\b(to|into|till|until)${own}$`);

/** "(Sneaks) down to my foot", "(shoots) into the leg". */
export const endsRun = new RegExp(`\\b(to|into|till|until|far as|towards?|through|down)${own}$`);

/** "Feeling in my feet (is normal)": good news of the feeling. */
export const felt = new RegExp(
  `\\b(feeling|feelings|sensation|pulse|circulation|blood flow) (in|of|to|through|down)${own}$`,
);
export const feltWell =
  /^(is |are |'s )?(also |all |still |both |quite |perfectly |completely |totally )*(normal|fine|good|okay|ok|great|there|perfect|intact|same|usual)\b/;

/** What a bruise does, and red streaks: where they go is no place of its own. */
export const spreading =
  /\b(bruis\w*|purple|blue|black|yellow|swollen|swelling|swells?|puffy|puffiness|red|redness|hot|warm|heat|burning|pink|streaks?|lines?|rash)\b/;

/** Where pain that runs down from the back ends. What it does in a calf may be of the calf. */
export const farEnds: readonly Site[] = ['ankle', 'heel', 'arch', 'foot', 'toe'];

/** Where a muscle ends: "cranky right down to the knee" is all of the thigh. */
export const ends: Readonly<Partial<Record<Site, Site>>> = {
  quad: 'knee',
  hamstring: 'knee',
  adductor: 'knee',
  itBand: 'knee',
  calf: 'ankle',
  shin: 'ankle',
};

/** What goes there is there. */
export const travels =
  /\b(goes|going|go|went|gone|runs?|ran|running|shoots?|shot|shooting|travel\w*|radiat\w*|spreads?|spread|spreading|creeps?|crept|zaps?|zings?|sends?|extends?|moved?|moves|moving|from|into)\b/;

/** What pain from the back does. */
export const running =
  /\b(goes|going|go|went|gone|runs?|ran|running|shoots?|shot|shooting|sneaks?|sneaked|snuck|sneaking|travel\w*|radiat\w*|spreads?|spreading|creeps?|crept|creeping|zaps?|zings?|zinging|zapping|sends?|sending|extends?|extending|down)\b/;

/** Where it has moved to, it is. */
export const moved = /\b(moved?|moves|moving)\b/;

/** As the tables know it in one piece, with what it is. */
export const backPain = /\b(back|backside|bum|buttock|glute|butt)(ache| ache| pain| hurts)\b/;

/** "Against my hand", "like a toothache": parts that have no pain of their own. */
export const ofOthers =
  /\b(against( (my|me|the|a|one|your))*|like (an?|some)( (bad|dull|nagging|sort|kind|of))*)$/;

/** "Nothing popped but my knees' dignity". */
export const glory =
  /^('s )?(own )?(pride|dignity|ego|feelings|reputation|vanity|confidence|honou?r|self esteem)\b/;

/** "Stiff as an old book spine", "like an old man's knees". */
const being =
  '(man|woman|lady|granny|grandma|nan|grandad|grandpa|pensioner|person|elephant|horse|camel|robot|giraffe|flamingo|zombie|dog|chicken|duck|frog|baby|toddler|somebody else|someone else|nobody)';
export const likened = new RegExp(
  `\\b(stiff|big|thick|fat|hard|wide|round|solid|heavy|swollen|large) as (an?|the|my|me)$|\\b(warm|warmth|temperature|colou?r) (as|like) (the|my|me)( (other|left|right|good|opposite))?$|\\b(as|like) (an?|the|some|my)( (very|really))?( old)? ${being}( '?s)?$`,
);
/** "Danced all night in my (heels)", "wore high (heels)": shoes. */
const notSore =
  '(?!sore|pains?|painful|hurts?|hurting|aches?|aching|achy|stiff|tight|bruis|pressure|tender|numb|tingl|burn)';
export const shoes = new RegExp(
  `\\b(high|stiletto|kitten|block|court|cuban|platform|wedge|chunky|wedding|bridal|ballroom|new|inch|inches|centimetres?|wearing|wore|wears?)( (my|the|those|these|a pair of|silly|big|daft|new|high|low))*$|\\b(danc\\w*|walk\\w*|st(ood|anding)|work\\w*|tumbled?|fell|fall|trip|tripped|stumbled?|tottering|teetering|wedding|party|night|day|hours?|shift|out)( ${notSore}[\\w']+){0,3} in( (the|my|me|those|these|them|a pair of|high|low|new|silly|big|daft))*$`,
);
/** "Ache from (heels)", and not "runs up from (heels) to calf". */
export const blamed =
  /^(?!.*\b(up|down|spread\w*|shoot\w*|runs?|running|radiat\w*|going|goes|starts?|starting|begins?)\b).*\b(from|blame|because of|due to|thanks to)( (those|these|silly|daft|bloody|stupid|bad))*$/;
/** "(Heels) all night at a wedding". */
export const wornTo =
  /^(on )?((all|the whole|half the) (day|night|evening|weekend)( long)?|last night|yesterday|for ([\w']+ )?hours)?( and| i was)? ?(danc\w+|(at|to|for) (an?|the|my|our|her|his|some) ([\w']+ ){0,3}(wedding|party|do|ball|prom|club|gig|dance|disco|christening|gala|awards|hen|races))\b/;
export const pressed = new RegExp(
  `\\b(press|presses|pressing|pressed|poke|poking|prod|prodding|squeeze|squeezing|touch|touching|push|pushing|tap|tapping)( (on|in|into|at|down))*${own}$`,
);

/** "… hardly does anything". */
export const painless =
  /^(itself )?(does not|do not|did not|hardly|barely|does nothing|does (hardly|barely|not)|is (fine|nothing|painless|okay|no)|feels (fine|nothing|okay)|no pain|nothing|never)\b/;
