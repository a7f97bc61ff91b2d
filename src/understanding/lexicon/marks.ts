/** Words that say how what is told is meant: denied, little or much, over, doubted, of somebody else, asked. */
import type { Degree, Mark, Row } from '../entries.ts';

const not = (how: 'no' | 'not' | 'none' | 'without' | 'hardly', phrases: string): Row => [
  phrases,
  { is: 'not', how },
];
const degree = (value: Degree, phrases: string): Row => [phrases, { is: 'degree', degree: value }];
const mark = (entry: Mark, phrases: string): Row => [phrases, entry];

export const markRows: readonly Row[] = [
  not(
    'no',
    'no, negative for, negative (on|for) [the|my|any], (no|not any|zero) (sign|signs|hint|hints|trace|traces) of, not a (hint|trace|sign|scrap|whiff|bit|speck|shred|drop|jot|ounce) of, not (one|the slightest|the least|the tiniest|a single) (hint|trace|sign|bit|drop) of, no real, no actual, no major, no such, no kind of, not a lick of, zero sign of',
  ),
  not(
    'not',
    'not so much as, not as much as, not, never, neither, nor, not really, not any, not even, not actually, not once, never once, never ever, not exactly, no longer, not any more, not particularly, not especially, far from, can not say (it is|they are|that|there is|i have (any|got|a)), do not think, would not say, would not call it, would not call, nowhere, no way (it|that|this|there) is, no way they are, [am|is|are] anything but',
  ),
  not(
    'none',
    'nothing, nothing is, none, no (part|parts) [is|are|of me|of it], no (bit|bits) (is|are|of me|of it), nowhere, nowhere at all, nobody, not a thing, not anything, not one, neither of them, nothing really',
  ),
  not('without', 'without, free of, without any'),
  not('hardly', 'hardly, barely, scarcely, hardly any, next to no, barely any, only just'),

  degree('barely', 'ever so slightly, tiniest bit'),
  degree(
    'slight',
    'little bit, a bit, bit, a bit of, bit of, a little, little, a wee bit, wee bit, wee bit of, slightly, a little bit, a tad, tad, a touch, touch, a smidge, smidge, a shade, a hair, a whisker, a skosh, wee, tiny, small, minor, kinda slightly, very slightly, slight, teeny, teeny bit, a lil bit, lil, not too, not that, not so, nothing major, nothing much, mild, mildly, somewhat, vaguely, faint, only slightly, a small bit, a [tiny|teeny|weeny|small] (biteen|bitteen), a (tiny|teeny|weeny|teensy) bit, a touch of, a wee touch, just slightly, a fraction, light, marginally, modest, very modest, biteen, small biteen, a wee bit of',
  ),
  degree(
    'some',
    'quite, fairly, pretty, rather, reasonably, a fair bit, a good bit, quite a bit, moderately, moderate, medium, middling, a decent amount, decent',
  ),
  degree(
    'very',
    'really, very, super, so, extra, proper, properly, dead, wicked, hella, mad, fierce, pure, desperate, wild, heaps, bloody, flaming, too much, very much, badly, a lot, lot of, a lot of, bad, nasty, rough, big, real bad, so much, much, that much, a lot, plenty, real, crazy, stupid, like hell, like mad, like billy o, like the dickens, extremely',
  ),
  degree(
    'severe',
    'terrible, terribly, horrendous, horrible, horribly, dreadful, shocking, awful, severe, severely, brutal, ridiculous, incredibly',
  ),
  degree(
    'extreme',
    'worst ever, unreal, off the scale, off the charts, through the roof, extreme, extremely bad, ten out of ten',
  ),

  mark(
    { is: 'good' },
    "(very well|really well|quite well|behave themselves|behaves itself|behaving themselves|behaving itself|behaving|fine|grand|good|great|okay|ok|alright|all right|normal|normally|sound|dandy|a ok|perfect|perfectly|lovely|sweet|mint|brilliant|champion|magic|doing well|well enough|feel well|happy|excellent|super|(feel|feeling|am|all|going|doing|everything|everything is|all is|that is|just) swell|beautiful|tidy|canny|bostin|lush|dead on|best kind|spot on|first class|fit and fine|tickety boo|hunky dory|good as new|brand new|behaving|behaving itself|playing ball|holding up|quiet|intact|unremarkable|unchanged|solid as ever|no worries|no drama|a hundred percent|back to normal|fully healed|healed|pain free|painless|as ever|same as ever|same as always|the same as (always|ever|usual|normal|before)|as always|like always|the usual|as usual|usual|same as the other|same as the other one|matches the other|no different from the other|like the other one|just like the other one|looks normal|intact|working|all working|rightly|totally fine|(totally|absolutely|definitely) (fine|okay|ok|good|grand|alright|all right|normal|great|sound|perfect)|a doddle|a breeze|can not complain|can not fault it|couldn't be better|could not be better|never better|never been better|never felt better|as good as gold|happy enough|in order|gorgeous|beautifully|nicely|wonderfully|splendid|splendidly|marvellous|marvellously|marvelous|wonderful|fantastic|superb|fabulous|unreal good|proper good|as it should|(looks|is|goes|runs) (like|as|how) it should|doing its job|ticking away nicely|a (champ|champion|star|trooper|dream|peach|beauty)|ticking along|sound as a pound|sound as a bell|clear as a bell|clear|clear as sunday morning|right as rain|braw|chill|peachy|cushty|tip top|golden|gravy|bang on|ticking like a (clock|swiss watch|watch)|sweet as|fighting fit|in working order|nothing wrong|nothing is wrong|in one piece|okay only|normal only|as right as rain|perfectly well|satisfactory|up to scratch|comfortable|perfectly comfortable|(is|are|feels|feel) the best|nothing wrong with|nothing is wrong with|nothing up with|nothing the matter with|nothing the matter|nothing amiss with|steady|smooth|the same ugly|same as its twin|same as)",
  ),

  mark(
    { is: 'good', whole: true },
    "(everything (is|'s) (first class|tip top|ship shape|in order|hunky dory)|all present and correct|fit as a (fiddle|flea)|right as rain|all (are|is) (normal|fine|okay|ok|good|clear|perfect|all right)|everything (are|is) (very|perfectly|totally) (normal|fine|good)|all clear|clear on all counts|clean bill of health|all good|all grand|all fine|all normal|all okay|all ok|all right there|everything is (fine|good|grand|normal|okay|ok|perfect|clear|all right)|everything (looks|seems|feels) (fine|good|grand|normal|okay)|we are good|rest all is okay|all is fine|is all fine|no dramas|no dramas at all|i am good|i am fine|i am grand|i am okay|i am all good|i am all set|all is well|all well|looks all normal|looks normal|look normal|looking normal|look totally normal|looks totally normal|looks fine|looks okay|looks the same|look the same|feels fine|nothing changed|everything 's (fine|good|grand|normal|okay|normal)|all working|checked .. normal|all smooth|no bother|no bother at all|not a bother|no problem|no problems|nae bother|no trouble|no difficulty|no issues|no issue|no complaints|dead on no complaints)",
  ),

  mark(
    { is: 'yes' },
    "(yes|i suppose so|i guess so|guess so|suppose so|i suppose it is|mm|mm yep|yep|yeah|yea|yup|aye|uh huh|mm hm|mhm|ya|yah|si|oui|yis|yeh|ja|indeed|affirmative|correct|that is right|that is correct|guilty|guilty as charged|busted|fair cop|spot on|bang on|bingo|afraid so|i am afraid so|sadly yes|absolutely|definitely|for sure|deffo|of course|course|certainly|totally|exactly|you bet|you betcha|not half|i think so|it does surely|too right|does it ever|oh aye|mostly yeah|pretty much yeah|alright then|all right then|okay then|ok then|sure|surely|sort of yeah|a bit yeah|[a] (bit|little bit|wee bit|tiny bit|touch|tad|little) yeah (after|when|in the|on the|at the|first thing|towards)|you did|you heard (it|that|me) (right|correctly)|you heard right|go on|go ahead|tell me then|tell me more|tell me fast|tell me quick|please tell|please do tell|do tell|fire away|go for it|why not|with pleasure|please do|that would be a kindness|sounds good|let 's go|let us|hit me|magic|love to|would love that|omg yes)",
  ),
  mark(
    { is: 'yes', whole: true },
    '(i would be lying if i said no|can not say no|would be a lie to say no|will not lie yes|all of the above|the whole lot|full house|every last one|one of (those|them|these)|one or two of|a couple of (those|them)|some of that|a (little|small) bit of that|a bit of that|a bit of something|a small bit yes|more than one|there is one thing|yes to all|all (that|of that) (is true|checks out)|all true|that is all true|the rest is a yes|on one count|it is so|in a manner of speaking)',
  ),
  mark(
    { is: 'no' },
    '([most|no] (definitely|absolutely|certainly|obviously|surely|honestly|totally) not|you (did not|have not) (hear|heard|get|got) (it|that|me) (right|correctly|properly)|(not|nothing) like that (extreme|drastic|dramatic)|not (that|so) (extreme|drastic|dramatic)|nopes|nopey|nopey nope|nuh|negatory|nein|non|nyet|niente|nil|zilch|not unless|not unless you count|not me|na|nope|not a bit|not one bit|not in the least|not in the slightest|not keen|not keen on|nup|nah|naw|nay|no way|uh uh|nuh uh|nah uh|mm mm|not at all|negative|heavens no|good heavens no|[good|goodness] gracious no|goodness no|good grief no|mercy no|not on your (life|nelly)|god no|lord no|hell no|heck no|no thank you|no thanks|no ta|nae|not today|skip it|allow it|not to my knowledge|not that i know of|not that i have noticed|not that i am aware of|not as such|thankfully not|luckily not|not a chance|no chance|far from it|not on your nelly|can not say i (have|do|am|did)|not particularly|good lord no|no siree|no sir|no chef|no dear|i wish|nada|no fear|god forbid|heaven forbid|heavens forbid|never have|never has|not guilty|i will in my eye|you are all right|i am all right for)',
  ),
  mark(
    { is: 'no', whole: true },
    '(zip|zilch|nada|nil|diddly) [zip|zilch|nada|nil|squat] [zip|zilch|nada|nil] (on|to|for) [all [of]] (those|that|them|these|it|the above), (no|nope|nah) to (each|every) [single] (one|last one) [of (them|those|these)], (no|nup|nope|nah|naw) to (the lot|the whole lot|everything|every one of them), no and no, no and no and no, no (nothing|nowt) (wrong|up|amiss|the matter), ((divil|devil|deil|diel) (a bit|the bit|a one|a thing)|not a (scrap|whit|hint|flicker|peep of it|trace|brass razoo|crumb)|not (a|one) (lick|bit|jot|scrap|whit|hint|trace|shred|drop|touch|speck|ounce|single bit|single one) of (that|those|them|it|these|any of (that|it|them|those))|nary (a one|a bit|one|a thing)|not one iota|not an iota|zero of (that|those|them)|jack all|jack squat|naff all|feck all|fuck all|big fat (no|nothing|zero)|none whatsoever|nothing whatsoever|none at all|none of (that|those|them|it|these|the above|either|this)|none of (that|those) (things|lot|stuff)|none of these (things|problems)|any of these problems|never me|nothing (like|of) [all] (that|those|this|the sort|the kind|that sort|that kind)|nothing like it|nothing that dramatic|nothing else|nothing else going on|nothing at all|nothing there|nothing to see|nothing to report|nothing to declare|nothing unusual|nothing untoward|nothing odd|nothing doing|not a sausage|not a bean|sod all|diddly squat|bugger all|not a dicky bird|not a thing|not a jot|you name it i have not got it|no to (all|everything|the lot|the (whole|entire|full) (lot|list|thing|bunch|set)|each of (these|those|them)|the rest|that|the other stuff)|no on the lot|nah to the rest|that is a no|no other (bother|trouble|problem|problems|issue|issues|complaint|complaints) [at all] (on|with) me [at all]|no to all (that|of that|of it|of them|of those)|negative on (all|that|those|these|it|everything|the lot|the (whole|entire) (lot|list|thing|bunch)|the rest|all counts|all that)|neither|neither of (them|those)|nothing of that sort|none|nought to report|on none|i deny|no such (problem|thing|issue|problems)|any of that|any of those|any of it|any of them|a clean sheet|touch wood no|i would be at work if i had)',
  ),
  mark(
    { is: 'unsure', whole: true },
    '(do not (really|honestly|quite|actually|rightly|exactly|truly|even) know|(can not|could not) (really|honestly|quite|actually|rightly|exactly|truly|even) (tell|say|remember|decide|make out)|do not know|[god|lord|hell|heavens] no (idea|clue)|not sure|not certain|have not a clue|have not the foggiest|no clue|beats me|search me|could not tell you|can not tell|could not say|can not say|hard to say|hard to tell|god knows|who knows|your guess|have not checked|have not looked|not looked yet|can not see it|i never look|never look|can not decide|can not make out|difficult to say|yes and no|fifty fifty|bit of both|half and half|it depends|depends|varies|can not remember|i forget|could not swear|would not swear|honestly could not|never checked|not checked|tough to say|impossible to say|have not tried)',
  ),
  mark(
    { is: 'unsure' },
    '(do not think so|i do not think so|do not believe so|should not think so|i doubt it|would not think so|maybe|perhaps|possibly|might do|might be|could be|kind of|sort of|in a way|ish|i suppose|i guess|i would imagine so|some days|feels like it|seems to)',
  ),

  mark(
    { is: 'only' },
    '(only|just|merely|nobbut|nothing but|no more than|literally just|simply|except|except for|apart from|bar|other than|bar the|unless you count|save for|barring|aside from|just the|only the)',
  ),
  mark(
    { is: 'rest' },
    '((none|nothing|no|any) of the (other|others|rest) [stuff|things|ones|lot]|otherwise|the rest|rest|everything else|all the rest|the other stuff|other than that|apart from that|aside from that|bar that|anything else|the remainder|the others)',
  ),
  mark(
    { is: 'closing' },
    "(that is all|that is it|that is about it|that is the lot|and that is it|nothing more|that is your lot|only that|that 's all|and nothing else|is the only thing|otherwise [i am|am|feel|feeling] (fit|fit and well|well in myself))",
  ),

  mark(
    { is: 'past' },
    '(was|were|had|could|used to|used to be|did have|last week|last month|at the time|back then|before that|previously|started at|the week before)',
  ),
  mark(
    { is: 'long ago' },
    `[back] in [the] (spring|summer|autumn|fall|winter), aged (three|four|five|six|seven|eight|nine|ten|eleven|twelve), at (age|the age of) (three|four|five|six|seven|eight|nine|ten|eleven|twelve), as a (child|teenager|kid|boy|girl|lad|lass|baby|student|youngster), (in|at) (high|primary|secondary|middle|grade) school,
     in (eighty|ninety|oh|nought) (one|two|three|four|five|six|seven|eight|nine), [back] in [the year] nineteen (forty|fifty|sixty|seventy|eighty|ninety) [one|two|three|four|five|six|seven|eight|nine],
     [back] in the [early|late|mid] (fifties|sixties|seventies|eighties|nineties|noughties), [back] in (two thousand [and]|twenty oh) (one|two|three|four|five|six|seven|eight|nine), when i was (little|a child|a teenager)`,
  ),
  mark(
    { is: 'long ago' },
    '([back] in (twenty|two thousand [and]) (ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|twenty one|twenty two|twenty three)|at christmas|last christmas|at easter|back at christmas|years ago|years back|year back|years and years ago|ages ago|long ago|back in (january|february|march|april|may|june|july|august|september|october|november|december|college|the day|twenty nineteen|uni|school)|last (year|spring|summer|autumn|winter|season)|in (ninety eight|my twenties|my youth|college|two thousand and nine|two thousand nineteen)|as a kid|at school|at uni|when i was (a kid|a boy|a girl|nine|ten|nineteen|young|starting out|heavier|small)|when i [first] started|twenty years (ago|back)|ten years ago|months ago|a [good|long|little] while (back|ago)|some while (back|ago)|a year ago|once upon a time|ancient history|long gone|some time back|back in march|the other year|years ago it was|when i was)',
  ),
  mark(
    { is: 'gone' },
    '(long over|is over now|over now|over and done [with]|long past|is past now|behind me now|and finished|then finished|then finish|and finish|(been|am|came|come|now) off them|gone now|gone away|went away|has passed|passed off|passed|cleared up|(clear|clears) up|cleared|vanished|disappeared|worn off|wore off|melted away|faded|faded away|all gone|all gone down|gone completely|gone down|went down|come down|subsided|stopped|resolved|since resolved|settled|well over with|over with|settled down|recovers|the instant i (stop|quit)|the minute i (stop|quit)|(when|once|as soon as) i (stop|quit)|been and gone|sorted itself out|righted itself|came back to normal|went inside a minute|came round|the feeling came back|feeling came back|came right back|came back in|went in a minute|came back in|pinked up|warmed up|thawed out|soft again|let go|eased off now|over it|getting over|just getting over|got over|over the worst of it|shaken it off|got over it|back on my feet|been gone|broke on|sweated it out|is away|walked it off|goes away|is away|came back in|thawed|gone|you would never know|you would not know|none since|not since|never since|right again|finished with|came off|come off|done with|gave up|given up|quit|stopped hurting|numbness went|pulled through|gone in a minute|not any more|any longer|anymore|no more)',
  ),
  mark(
    { is: 'now' },
    '(now|today|still|currently|at the moment|right now|these days|at the minute|this minute)',
  ),
  mark(
    { is: 'doubt' },
    '(thought i (felt|heard|had|saw)|maybe|perhaps|possibly|might|might be|could be|might have|may be|not sure if|not sure|not certain|not positive (about|on|if|whether|it|that|there)|i think maybe|do not know if|could not swear|would not swear|can not tell if|hard to tell|i am not certain|could be my|feels like it might|as if it might|wants to|seems like it might|whether|hard to say if|not sure whether|i wonder)',
  ),
  mark(
    { is: 'if' },
    '(like i (am|was)|as if|as though|if|what if|in case|just in case|should it|unless|as a precaution|hopefully|hoping|hope|so it does not|to stop it (from|getting|coming|happening|becoming|going|turning|swelling|hurting|seizing|cramping|stiffening|spreading)|to prevent|keep it from|wish|supposing|suppose it|would be)',
  ),
  mark(
    { is: 'fear' },
    '(worried (it is|about|it might|it will)|scared (it is|of|it will|it might|mine|<my> (knee|calf|ankle|foot|hip|back|shin|achilles|hamstring|leg|injury|pain) (comes|coming|is coming|will come|might come) back)|afraid (it is|of)|convinced it is|paranoid|read about|saw a video|google says|heard about|frightened of|is it true)',
  ),
  mark(
    { is: 'person' },
    '[my] (chachi|chacha|bua|mausi|masi|mami ji|didi|dadi|dada ji|nani|bhabhi|jiju|akka|thatha|paati|teenager|teenagers|stepson|stepdaughter|godson|goddaughter|housemate|landlord|landlady|granddad|grandkid|grandkids)',
  ),
  mark(
    { is: 'person' },
    "(kids|kid|children|toddler|bairn|bairns|wean|weans|twins) (are|is|has|have|'s), (dog|cat|puppy) (was|is|has|had|got), <my> (husband|wife|hubby|missus|boyfriend|girlfriend|fiance|daughter|mum|mam|mom|mother|dad|daddy|father|brother|sister|nan|gran|granny|grandad|grandpa|grandma|grandson|granddaughter|cousin|uncle|auntie|aunt|niece|nephew|everyone|everybody|people|grandmother|grandfather|mother in law|father in law|coach|midwife|neighbour|neighbours|neighbor|physio|doctor|teammate|flatmate|roommate|colleague|dave|sandra|chat gpt|google), (my|me|the|a|our|his|her|this|that|some|your|one of my|my running|our young|the other) [little|wee|big|young|eldest|youngest|older|younger|best|new] (partner|son|lad|girl|boy|kid|kids|child|children|baby|toddler|friend|friends|buddy|running buddy|boss|doc|players|player|mate|mates|bloke|guy|fella|man|woman|lady|captain|old man|little one|little girl|little boy|in laws|point guard|nurse|trainer|instructor|dentist|gp|consultant|osteopath|chiropractor|boys|girls|lads|team|dog|cat|horse|pup|puppy|mutt|wee one|guy next to me|neighbour), someone, somebody, himself, herself, our kid, asking for a friend, (whole|half the) (house|ward|club|office|team|class|family|street|school), your",
  ),
  mark(
    { is: 'report' },
    '((is|are|was|keeps|keep|always) (saying|telling [me])|asks|asking|says|said|say|reckons|reckon|thinks|told|tells|told me|is convinced|swears|noticed|spotted|asked|wants|checked|calls|called|called it|wanted|saying|laughing cause|diagnosed)',
  ),
  mark(
    { is: 'correction' },
    '(no i said|i said|i told you [wrong]|told you wrong|you misheard [me]|you have it wrong|that is not right|that is wrong|that is not what i said|no hang on|hang on|no wait|wait no|no make that|make that|make it|naw make it|scratch that|strike that|correction|or rather|i meant|i mean|sorry|tell a lie|scrap that|actually no|forget that|ignore that|no actually|more like|not so much)',
  ),
  mark(
    { is: 'cut' },
    '(but|though|although|however|because|whereas|yet|even though|only thing is|mind|as for)',
  ),
];
