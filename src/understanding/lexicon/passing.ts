/** A limb that slept while it was sat on, and a cramp: what passes within a minute or two, and the words by which it did. */
const soon =
  '(?:(?:a|an|one|two|three|four|five|couple|a couple of|a few) (?:secs?|seconds?|mins?|minutes?|moments?) later|(?:in|within|after) (?:just |about |only |like )*(?:a|an|one|two|three|four|five|couple|a couple of|a few|half a|\\d+) (?:\\w+ )?(?:secs?|seconds?|mins?|minutes?|moments?|bit|while|shake|shakes|wiggle)|now(?! (?:and )?then)|again|straight away|right away|soon after|afterwards|since|once i (?:moved|stood(?: up)?|got up|shifted|wiggled|walked|stretched|changed)(?: it)?|when i (?:moved|stood(?: up)?|got up|shifted|wiggled|stretched)(?: it)?|as soon as i (?:moved|stood|got up|shifted)(?: it)?)';
const well =
  '(?:fine|okay|ok|grand|good|normal|right as rain|all right|alright|back|back to normal|gone|went|wore off|worn off|passed|came back|came round|woke(?: right| straight| back)? up|came to|cleared|eased|over|went away|lovely|perfect|sweet)';

/** A posture that presses on a nerve. */
export const posture =
  /\b((sat|sit|sitting)( there)?( for [\w']+ [\w']+)? (on (it|them|my|top)|cross legged|funny|awkward\w*|weird\w*|with my (legs?|foot|feet) (\w+ )?(under|crossed|tucked|folded|up))|kneel\w*|knelt|crouch\w*|squat(ted|ting)?|cross(ed)? legged|legs crossed|cross(ed|ing) my legs|tucked under|under me|on the (toilet|loo)|(lay|lying|laid|leant|leaning|slept) on (it|my|them)|(cat|dog) on my lap)\b/;
/** "Only when it is tucked under me": at no other time, and so it passes. */
export const onlyPressed =
  /\bonly ((this|that|it|ever|really|happens?|comes?( on)?|goes|dead|numb|asleep|to sleep|tingl\w*|jhunjhuni|jhanjhanahat|pins and needles|in|the|my|whole|a|foot|leg|is|fully|all) )*(when|while|whenever|if) ((i|am|it|is|my|foot|leg|sit|sitting|sat|kept|folded) )*(cross legged|(with my )?legs crossed|(tucked )?under me|tucked under|kneeling|kneel|squat(ting)?|(sit|sat|sitting) on (it|my (foot|feet|leg|ankle)))\b/;
/** Beside it nothing else may be told, neither another time nor another sign. */
export const onlyThat =
  /^( |yes|yeah|no|but|falls|sir|maam|madam|well|oh|it|that|this|they|is|does|just|happens|goes|gets|my|the|a|foot|leg|toes|bit|numb|dead|asleep|to sleep|tingles|tingling|tingly|jhunjhuni|pins and needles|fully)*$/;
/** "Fine in two minutes", "it came back straight away". */
export const soonWell = new RegExp(
  `\\b${well}(?: (?:again|fine|off|to normal|away|all|up))* ${soon}\\b|\\b${soon} (?:it |and |then )*(?:is |was |'s |were |are )*${well}\\b`,
);
/** With any of these it is more than a minute of pressure. */
export const morePressed =
  /\b(keep|keeps|kept|still|always|every|each|often|lots|constant\w*|days?|weeks?|months?|hours?|times|again and again|both|other|down|because(?! (?:i|i (?:had|was|would|am)) (?:been |just )*(?:sat|sitting|kneel|lying|cross|crouch|squat))|bum|bottom|seat|saddle|groin|backside|crotch|privates|genitals?|weak\w*|drop\w*|drag\w*|trip\w*|give|gives|gave|not|never|no feeling|no strength|left (it|me|some|a)|a bit|bit|partly|mostly|nearly|almost|half|except|apart|back (pain|ache|hurts|sore)|run|runs|running|jog\w*|walk\w*|cold|pale|white|blue|swollen|pain\w*|hurt\w*|sore|since (then|that)|limp\w*|floppy|heavy|arms?|hands?|fingers?|wrist|face|tongue|speech|fell (?!asleep)|fall|twisted|crash\w*|banged|popp?ed|bars?|barbell|racks?|weights?|dumbbells?|kettlebells?|bench|gym|deadlift\w*|bikes?|bicycle|cycl\w*|horse|riding|all (morning|afternoon|evening|day|night|week)|now (and )?then|when(ever)? i (sit|kneel|squat|crouch|lie|cross)|(went|moved|spread|crept|goes|moves|spreads) (to(?! sleep)|up|into))\b/;
/** The cramp let go, for whatever was done about it. */
export const cramp = /\b(cramps?|cramped|charley horse)\b/;
export const letGo =
  /\b(gone|went( away| off)?|passed|eased( off)?|let go|wore off|cleared|(stretched|walked|rubbed|shook|massaged) (it|that|them) (out|off|away|loose)|back to sleep|fine (now|after|again|since)|over in|lasted (a|about a|only a|just a|ten|twenty|thirty|a few) (seconds?|minute))\b/;
/** It is there, comes often, or left something behind. */
export const moreThanACramp =
  /\b(not|never|no|without|still|sore\w*|hurt\w*|ach\w*|tender|pain\w*|throb\w*|burn\w*|awake|until|till|hard|rock|wood|solid|maybe|perhaps|like|tablets?|painkillers?|codeine|ibuprofen|paracetamol|bruis\w*|swollen|swell\w*|stiff\w*|tight\w*|every|each|keep|keeps|kept|always|again|nights|most|often|usually|left|lingering|days?|week|weeks|twice|times|then|else|all night|half the night|hours?|a lot|lots|happens|rest|also|plus|wakes|but it (is|was) (?!gone|fine|over))\b/;
/** A single cramp that woke somebody, and that they slept after. */
export const woke = /\b(woke|woken|wakened|had (me|us) (up|awake))\b/;
export const oneCramp = /\b(cramp|charley horse|spasm)\b/;
export const sleptSince =
  /\b(slept|sleeping|sleep|been|am|is|all)( (like|a|absolutely|perfectly|just|right))* (fine|well|grand|great|good|okay|sound|soundly|through|log|baby|normally)( (ever|all the time|every night|each night))?( (since|now|after|afterwards|from then|the (nights? )?since|last night))\b|\b(fine|nothing|none|grand|not once|never again|not|no more|no bother|okay|good) (ever )?since\b|\b(it|that|cramp) (has |is |was |have )?(all )?(gone|passed|went|over|let go|eased off|wore off|worn off)\b|\b(gone|passed|went|over|let go|eased) (in|after|within) (a|one|two|ten|five|thirty|seconds?|no time|minutes?)\b|\b(only|just) (the )?(once|one time|one night|that (once|night|one night))\b/;
/** Then it is no single one, or it hurts on. */
export const hurtsOn =
  /\b(wakes|waking|most|some|few|nights(?! since)|keeps?|keep|always|still|again and|back|comes|twice|thrice|times|another|aches?|achy|aching|throbs?|throbbing|burns?|burning|awake|until|till|hard|rock|wood|solid|maybe|perhaps|probably|tablets?|painkillers?|codeine|ibuprofen|paracetamol|(not|never|like|than|as|if)( (a|an|the|any|just|only|really|normal))* (cramp|spasm|charley horse)|no (normal |ordinary |usual )?(cramp|spasm|charley horse)|hurts?|hurting|lying|at rest|at night|in bed|painful|cramps|since then it|every (other|second|time|so often)|each time)\b|\b(every|each) night\b(?! since)/;
