/** Nerves in lay words: the seat, bladder and bowel, numb places, and legs that do not do what they are told. */
import type { Findings } from '../../triage/index.ts';
import type { Row } from '../entries.ts';
import { happenedToRunner, ifAsked } from './rows.ts';

const saddle: Findings = { nerve: 'saddle' };
/** Said of the seat more than of a leg. */
const dull = (phrases: string): Row => [
  phrases,
  {
    is: 'property',
    figure: true,
    frames: [
      { of: ['seat', 'bladder'], says: saddle },
      { of: ['part', 'skin', 'feeling', 'muscle', 'unnamed'], says: { nerve: 'tingling' } },
    ],
  },
];
const weak = (phrases: string): Row => [
  phrases,
  { is: 'property', frames: [{ of: ['part', 'muscle'], says: { nerve: 'weak' } }] },
];

/** What passing water is called. */
const water = '(wee|weeing|pee|peeing|piss|pissing|urine|urinating|stream|flow|waterworks|susu)';

export const nerveRows: readonly Row[] = [
  // "No, feeling's normal": the no is an answer.
  [
    "no (feeling|feelings|sensation) (is|'s|are) [all|totally|perfectly|quite|completely] (normal|fine|good|okay|ok|grand|great|alright|all right|perfect)",
    { is: 'property', placeless: true, event: true, frames: [{ says: { nerve: 'none' } }] },
  ],
  happenedToRunner(
    `(push|strain|struggle|force|fight|wait|waiting|straining|pushing|hard|ages|forever|minutes|an age|a while|an hour|half an hour|so long|too long|difficult|trouble|slow) to (get|start) [a|the|my|me] ${water} [started|going|out],
     (have|got|having|need|needing) to (push|strain|force) to ${water}, ${water} (is|'s) [a bit|really|very|so|quite|kind of] (weak|slow|feeble|hard|hesitant|difficult|a struggle|a dribble) [to (start|get going|come)],
     slow to start [when i (wee|pee|go)], (stand|standing|stood|sit|sitting|sat) [there|here] (waiting|and wait) [ages|forever] for [a|the|my|me|it] [first] ${water} [to (come|start|begin)], waiting [ages|forever] (for|on) [a|the|my|me] ${water} to (come|start|begin)`,
    { nerve: 'saddle' },
    { nerve: 'none' },
  ),
  // "It takes ages to get going" is told of stiff heels as well, most of all of those of the morning.
  ifAsked(
    'nerve',
    `(push|strain|struggle|force|fight|wait|straining|pushing|hard|ages|forever|minutes|an age|a while|so long|too long|difficult|trouble|slow) to (get|start) [it|me|things] going, (have|got|having|need|needing) to (push|strain|force) to get going`,
    { nerve: 'saddle' },
    { nerve: 'none' },
  ),
  ifAsked(
    'nerve',
    `(struggle|hard|ages|forever|minutes|an age|a while|so long|too long|difficult|trouble|slow) to (get|start) going (in the (morning|mornings)|of a morning|first thing|after [i] (sitting|sit|a sit|lying|resting|a rest)|on (a|the|my) (run|runs|stairs))`,
    { nerve: 'unsure' },
    { nerve: 'none' },
  ),
  [
    `(numb|dead|tingly|no feeling|lost feeling|gone numb) (round|around|down) there, (sat|sitting|sit) on [a|an|some] [cold|wet|big|soft] (saddle|cushion|pillow|sponge|balloon|towel) [down there],
     like i [have] [just] [been|was] (sat|sit|sitting) [here|there|down] [on|in] [a|an|the|my|me] [bike|loo] (can|toilet|loo|bog|jacks|dunny|throne|john|crapper|commode|pot|potty|bike|saddle|seat|horse) (too|so|for too|for so) long,
     (my|me) downstairs [that|is|'s|has|that is|that has] [all] (gone|going|went|is|feels|numb) [numb|dead|weird]`,
    {
      is: 'property',
      placeless: true,
      figure: true,
      frames: [{ says: { nerve: 'saddle' }, not: { nerve: 'none' } }],
    },
  ],
  happenedToRunner(
    'feel every [bloody|single|damn|wee|little] (step|stone|pebble|bit|blade|crack|toe|thing|ripple|bump), (get|getting) [a|the|my] (wee|pee|piss|stream) (started|going|out)',
    { nerve: 'none' },
    { nerve: 'saddle' },
  ),
  [
    '(will not|can not|does not|do not|did not) (come|go|pull|lift|move) up [to me|off the floor]',
    { is: 'property', frames: [{ of: ['part'], at: ['foot', 'toe', 'ankle'], says: { nerve: 'weak' } }] },
  ],
  [
    "(is|are|'s|go|goes|going|turn|turns|turning) [all|a bit|kind of|completely|totally] (dead|wooden)",
    {
      is: 'property',
      frames: [{ of: ['part'], at: ['foot', 'toe', 'heel', 'arch', 'ankle'], says: { nerve: 'tingling' } }],
    },
  ],
  // Of a foot; legs that buzz or hum are tired, or keen.
  [
    '(buzz|buzzes|buzzing|fizz|fizzes|prickle|prickles|sparkle|sparkles|hum|hums|humming|(a bit of|some|like|got) static|pop rocks|popping candy)',
    {
      is: 'property',
      frames: [
        { of: ['seat'], says: saddle },
        { of: ['part'], at: ['foot', 'toe', 'heel', 'arch', 'ankle', 'shin'], says: { nerve: 'tingling' } },
      ],
    },
  ],
  // feeling oneself
  happenedToRunner(
    `(can not|could not|did not|do not|can hardly|could hardly|can barely|could barely|unable to|not able to|hardly|barely|never) [really|even] (feel|felt|feeling|sense)
     [the|any|a|myself|me|my|meself] (paper|(toilet|loo|dunny|bog|bum|bathroom|lavvy|jacks) (paper|roll|tissue)|tp|tissue|wipe|wiping|seat|toilet seat|saddle|chair [under me]|flush|
     wee|pee|poo|going|go|wipe|peeing|weeing|pooing) [on|under|when] [me],
     (can not|could not|did not|do not|can hardly|could hardly|never) [really|even] (feel|felt) (it|anything|a thing|myself|much|a lot) (when i (go|went|wipe|wiped|wee|weed|pee|peed|sit|sat)|coming|come|come out|coming out|down there|down below|between my legs|back there)`,
    saddle,
    { nerve: 'none' },
  ),
  [
    '(side|leg|one|heel|calf) [just|simply|really] (does not|will not|did not|is not) (come with me|coming with me|follow|following|obey|listen|listening|push off|respond|responding|work|working)',
    { is: 'property', placeless: true, frames: [{ says: { nerve: 'weak' } }] },
  ],
  // bladder and bowel
  happenedToRunner(
    `(wee|pee|poo|toilet|bathroom|bladder|bowel|little|leaking) (accident|accidents|mishap|mishaps|leak|leaks),
     (accident|accidents|mishap|leak) in my (pants|knickers|shorts|trousers|undies|underwear|underpants|boxers|bed|tights|leggings|kit|seat),
     (had|having|have had) [an|a] [little|wee] (accident|accidents|leak|leaks) (in (my|me|the) (pants|knickers|shorts|trousers|undies|underwear|boxers|bed|car|night)|down below|on the way to the (toilet|loo)|last night),
     only [a|some|few|the] [few|odd] (drops|drips|dribble|dribbles|trickle|splash) [is|are] [coming|comes|come|came] [out],
     [only] (a dribble|dribbles|drips|drops) [is|are] (all|coming|comes|come|coming out|comes out), nothing [is|will] (comes|come|coming) (out|when i (pee|wee|try|go)), dribbling [wee|pee|urine|all day],
     (pee|wee|urine|piss|susu) not (coming|starting|flowing|passing) [out] [freely|easily|properly|well|at all],
     (pee|wee|urine|piss|susu|flow) [is|'s] [only|just] (coming|comes|goes|passing|passes) [out] [only|just] (drop drop|drop by drop|drops only|drop wise|in drops|in dribbles|in drips),
     (urge|feel full|bladder full|bladder (is|feels) full) [is there|there] but ((can not|could not|nothing|hardly anything|hardly any|not much|little|very little) (pass|go|comes|comes out|coming|comes through|will come|is coming)),
     (pee|wee|urine|piss|nothing|waters) (will not|is not|does not|can not|would not|did not) [really|quite|properly|want to] (come|coming|start|starting|flow|flowing) [out|easily|properly],
     (pee|wee|urine|water|poo|it) [just|all|only] (comes|came|leaks|leaked|runs|ran|dribbles) out (without|before|by itself|on its own|of itself|of me without),
     (bladder|it) (will not|does not|can not|is not) (empty|emptying|let go|start), can not (empty my bladder|(start|get started|get going) on the (toilet|loo)), (stand|standing|sit|sitting|stood|sat) [there] [on the loo|on the toilet|at the urinal|in the bathroom|in bathroom] [for] (ages|ten minutes|minutes|half an hour|forever) (and|to|for|before) [only|a|nothing] (nothing|pee|wee|drops|drips),
     (can not|could not|can hardly|do not) (tell|feel|know) [when|if] (my|me|the) (bladder|bowel) [is] full, (can not|could not|can hardly|do not) (tell|feel|know) (when|if|that) i (am|need|have|want|was) [a|to] (weeing|peeing|going|finished|done|go|wee|pee|poo|full),
     (have not|not|has not|never) been able to (pee|wee|go for a wee|go for a pee|pass water|pass urine|urinate|start),
     (lost|losing|no|have no|gone) [all|any|my] (control) (down there|down below|of my (bladder|bowels|bowel|bits|waterworks)),
     (wet|soaked|flooded|messed|soiled|filled) (myself|meself|my pants|me pants|the bed|my shorts|my knickers|my trousers|my undies|the car seat), (shat|shit|crapped|pooped|pissed|peed) (myself|meself|my pants|my shorts|the bed),
     (did not|do not|never) (know|knew|notice|noticed) (i|when i) (needed|need|had|was|had gone|was going|have to go|was weeing|was peeing)`,
    saddle,
    { nerve: 'none' },
  ),
  // who is asked of the colour alone, and has had none to see
  [
    '(have not|not) [been able to] (peed|weed|gone|passed water) (since|all day|in (hours|ages))',
    {
      is: 'property',
      event: true,
      placeless: true,
      frames: [
        { asked: 'darkUrine', alone: true, says: { darkUrine: 'unsure' }, not: {} },
        { says: saddle, not: { nerve: 'none' } },
      ],
    },
  ],
  [
    "(feeling|feelings|sensation) (is|was|does|did|will) not (there|come|coming|present|return|returning) [back], (feeling|sensation) (is|has|have|'s) [all|completely|totally] (gone|missing|lost|left|not there|not coming|disappeared|away|dull|less|reduced)",
    {
      is: 'property',
      frames: [
        { of: ['seat', 'bladder'], says: saddle },
        { of: ['part', 'skin', 'unnamed'], says: { nerve: 'tingling' } },
      ],
    },
  ],
  // numb
  dull(
    `like [i] [have] [just] [been] [to|at|in] the dentist [has been at it], like [a|the|after] [dentist|dentist 's|dental] (injection|anaesthetic|anesthetic|novocaine|novocain|lidocaine|jab|freezing),
     (novocaine|novocained|anaesthetised|anesthetized|frozen like the dentist), (has|have|had|got) [gone|no] (no feeling|nothing in it), (pad|padding|nappy|diaper|cushion|cotton wool|sock|towel) [is] (between|stuffed|under) [down there],
     like it (belongs to|is) someone else, like it is not (mine|there|my own), like (rubber|plastic|felt|putty|a block|cardboard|a sponge|walking on (marshmallows|sponge|cotton wool|pillows|foam)), no sensation, nothing there when i touch, dead to the (world|touch), as if asleep`,
  ),
  [
    '(are|is|have|has|went|gone|been) [all|still|kind of|sort of|a bit|half] (sleeping|asleep)',
    {
      is: 'property',
      frames: [
        { of: ['seat', 'bladder'], says: saddle },
        { of: ['part', 'skin'], says: { nerve: 'tingling' } },
      ],
    },
  ],
  // Felt under the seat, and not of a seat.
  happenedToRunner(
    `(is|it is|am|feel|feels|felt|just|kind of|bit) (like|as if) [i am|i was] [always|still|permanently] (sitting|sat|perched) on [a|an|some|somebody else 's|someone else 's] (cotton wool|cotton|cushion|sponge|foam|marshmallow|marshmallows|pillow|balloon|padding|nappy|duvet|bum|backside|bottom)`,
    saddle,
    { nerve: 'none' },
  ),
  dull('(feels|feel|feeling|felt|gone|went|goes|going) [a bit|all|quite|kind of|sort of|really] dulled'),
  dull(
    `(wearing|got|have|in|has) [got] [on] [a pair of|some|these] (invisible|imaginary|ghost|phantom|pretend) [pair of] (socks|sock|stockings|stocking|shoes|slippers|gloves|sand shoes|boots)`,
  ),
  happenedToRunner(
    `(keep|keeps|kept|always|forever) (tripping|stumbling|catching) [up] [on|over|with] (my|me|the|this|that|one) (left|right|bad) (foot|toe|toes), (tripping|stumbling|i trip|i stumble) (on|over|with) (my|me|the|this|that|one) (left|right) (foot|toe|toes)`,
    { nerve: 'weak', sites: ['foot'] },
    { nerve: 'none' },
  ),
  // What folds is a leg, or a knee that was spoken of.
  [
    '(keeps|keep|is|are|was|just|started) (folding|crumpling|collapsing) (under|underneath|beneath) me',
    {
      is: 'property',
      frames: [
        { of: ['part', 'muscle'], says: { nerve: 'weak' } },
        { of: ['unnamed'], says: { jointTrouble: 'givesWay' } },
      ],
    },
  ],
  // A tendon of the knee that tore: the leg is not lifted straight. A tight hamstring does not let it rise as well.
  happenedToRunner(
    `(can not|could not|will not|can hardly|can barely|unable to|not able to|struggle to|struggling to|impossible to) [even|really|quite] ((do|manage) [a|my|the|any] straight leg (raise|raises|lift|lifts)|(lift|raise|hold|kick|push) (my|me|the|this|that) [left|right|bad|lower] (leg|knee) [up|out] [in front [of me]] (straight|straight out|out straight|up straight|straight up|out in front))`,
    { nerve: 'unsure', motion: 'limited' },
    { motion: 'full' },
  ),
  happenedToRunner(
    '(can not|could not|will not|can hardly|can barely|unable to|not able to|struggle to|struggling to) [even|really|quite|seem to] (get|put|keep|bring|make) (my|me|the|this|that) [left|right|bad|lower] (leg|knee) [to go] [up|out] (straight|straight out|out straight|up straight|straight up)',
    { motion: 'limited' },
    { motion: 'full' },
  ),
  // How the runner feels, where no nerve was asked about.
  ifAsked(
    'nerve',
    'feeling (great|good|fine|grand|fantastic|amazing|brilliant|awesome|super|fresh)',
    { nerve: 'none' },
    { nerve: 'unsure' },
  ),
  // A noise that is heard, and not felt.
  happenedToRunner(
    '(hear|heard) [my|the|me|this|it] [knee|knees|ankle|hip|joint|clicking|it] [click|clicking|crack|creak] [from|in|across] [the] [kitchen|next room|street|room] but [i] (can not|do not|never) feel (it|a thing|anything)',
    { pain: 'none' },
  ),
  // weak
  weak(
    `(can not|could not|will not|does not|do not|did not|can hardly|can barely|could hardly|struggle to|struggling to|unable to|not able to) [really|even|quite]
     [seem to|manage to|get it to|get them to] (lift|raise|pick up|hold up|cock|pull up) [it|them|me|my|the|up] [left|right] [foot|toes|toe|leg|front|the front|big toe],
     (will not|does not|refuses to|is refusing to) (do what|do as|obey|listen|respond|answer|move when|work when|play along) [i|it is] [tell|told] [it],
     (is|are) not [really|even] (lifting|raising|holding up|straightening|kicking|carrying) [up] (my|me|the|this|that) [left|right|bad|lower] (leg|foot|shin),
     (is|are|feels|like|just) [a] dead weight, [a] dead weight, (on strike|gone on strike|on a coffee break|out to lunch|offline|switched off|unplugged|off duty|not getting the message|will not get the message|nobody home|not answering),
     just hangs, (is|are) not (obeying|listening|responding|answering),
     (slapping|slaps|flopping|flops|dragging|drags|scuffing|scuffs|scraping|scrapes|dropping|trailing) [down] [along|on] [the] (ground|floor|pavement|kerb|steps|stairs|front), (keeps|keep) (dropping|slapping|flopping|dragging), keeps (tripping|catching|dragging|scuffing) [me up] [on] [the] (carpet|kerb|curb|toe|rug|floor),
     no (push|push off|drive|oomph|strength|power|force) [left] [in it|off it|from it|at all], (got|has|have|with) no (strength|power|force|push|oomph), (strength|power) (has|is|'s) (gone|left|drained|vanished)`,
  ),
  happenedToRunner(
    `(get|go|rise|stand|come|push|raise|went|got|rose|stood|came|pushed|raised|going|getting|rising|standing|raising) [myself] [right] [up] (on|onto) [to] (my|me|the|its) (toes|tiptoes|tippy toes|tiptoe|ball of my foot), (go|stand|get|went|stood|got) [up] on tiptoe, up (on|onto) (my|me|the) (toes|tiptoes|tippy toes|tiptoe), do a [single] (calf|heel) raise, (walk|stand) on my heels`,
    { nerve: 'none' },
    { nerve: 'weak' },
  ),
  // who walks on their toes walks oddly, and who cannot is weak
  happenedToRunner(
    '(can not|could not|can hardly|can barely|could hardly|could barely|unable to|not able to) [even] (walk|stand) [up] on (my|me|the) (toes|tiptoes|tippy toes)',
    { nerve: 'weak' },
    {},
  ),
  // legs that give: tired after a race, and weak when that is what was asked
  [
    `like [two|a pair of|pair of|wet|cooked|overcooked|soggy|boiled|limp] [wet|cooked|overcooked|soggy|boiled|limp] (jelly|jello|noodles|noodle|spaghetti|string|rubber|rubber bands|pasta|rags|sponge|blancmange|bambi|lettuce|spaghetti strands)`,
    {
      is: 'property',
      figure: true,
      frames: [
        { of: ['part'], asked: 'nerve', alone: true, says: { nerve: 'weak' } },
        { of: ['part'], says: { fatigue: 'tired' } },
      ],
    },
  ],
  // what the seat, the bladder and the bowel do not tell or hold any longer
  happenedToRunner(
    `(no|not|not had|have not|lost|without|have not had|have no|got no) [any|all|much|a lot of|the] (feeling|sensation) [down (there|below)] (for|during|in|when having|when we have) sex, sex [has|is|feels|has all] (gone|went|is|feels|going) [all|completely|totally|a bit] (numb|dead),
     feel (everything|all of it|it all|the lot) (apart from|except|except for|bar|but|other than|aside from) [for] (between <my> legs|down there|down below|<my> (bum|bottom|bits|privates|saddle|backside|arse|seat|crotch|undercarriage)|where i sit),
     (have not|has not|had not|no longer|can not|did not|do not|does not|never) [even|really] (feel|felt|feeling|notice|noticed) (myself|meself|me|it) (go|going|wee|weeing|pee|peeing|poo|pooing|leak|leaking),
     (do not|did not|never|can not|could not|does not) [even|always|really] (know|tell|feel|notice|realise|realize|knew|noticed) [when|if|that|whether] i (have|had) [just|been] (peed|weed|gone|pooed|finished|been|weeing|peeing),
     (can not|could not|do not|can hardly|can barely) [even|really|always] (tell|know|feel) (if|when|whether|that) <my> (paper|toilet paper|loo paper|bog roll|toilet roll|tissue|wipe) (has|is|'s|was|touches|touched|touching) [touched|touching|there] [me],
     (can not|could not|do not|can hardly|can barely) [even|really|always] (tell|know|feel) (if|when|whether|that) <my> (bladder|bowel|bowels) [is|'s|are] [full|empty|bursting],
     accident in [my|the|me] bed, accidents (at night|in [my|the|me] bed|in the night)`,
    saddle,
    { nerve: 'none' },
  ),
  // water that will not start, or not come at all
  happenedToRunner(
    `(struggle|struggling|straining|trouble|hard|difficult|slow|ages|problems|difficulty) [to|with] (get|getting) (started|going) (when i (pee|wee|piss|urinate|go to the (loo|toilet|bathroom))|on the (loo|toilet)|(peeing|weeing|pissing|urinating)),
     (need|needed|needing|want|wanted|bursting|desperate|dying|trying|tried|try) [for|to use|to go to|to go|to go for|to have|to get to] [to] [the|a] (loo|toilet|pee|wee|bathroom|go|piss|urinate|slash|whizz|restroom|dunny) (and|but|yet) [i] [still|just|simply] (can not|could not|am not able to|am unable to) [go|pee|wee|start|manage],
     (need|needed|needing|want|wanted|bursting|desperate|dying|trying|tried|try|holding on|sit there|sat there|stand there|stood there|pushing|straining) [for|to use|to go to|to go|to go for|to have|to get to] [to] [the|a] [loo|toilet|pee|wee|bathroom|go|piss|urinate|slash|restroom|dunny] (and|but|yet) (nothing|it|none) (comes|happens|came|happened|is coming|will come|will not come|does not come|is not coming) [out],
     (have not|has not|not|never|had not) been able to (have|do|take|get|manage|go for|pass) [out] [a|any] (wee|pee|piss|water|urine|widdle|tinkle), (can not|could not|unable to|not able to) (have|do|take|manage|go for|get out) [a|any] (wee|pee|piss|widdle|tinkle)`,
    saddle,
    { nerve: 'none' },
  ),
  happenedToRunner(
    `would not (call|say) it [is|was] [exactly|quite|really] numb [it is] (just|more|only) [not there|like|that|sort of|kind of],
     (can not|could not) stop (peeing|weeing|pissing|urinating|leaking|dribbling|wetting myself), (peeing|weeing|pissing|urinating) [i] [just|simply] (can not|could not) stop, [from] [going|peeing|weeing] [ten|six|five|eight|twenty|a dozen|many|loads of] [times] [a|every|per] [day] to not at all,
     (fall|falling|fell|sway|swaying|wobble|wobbling|topple|toppling|lose my balance|losing my balance|unsteady) [over|about|all over] [the place] (when|if|whenever|as soon as|once|with) (i (close|shut|closed)|[my|the|me]) [my|the|me] eyes [closed|shut]`,
    { nerve: 'unsure' },
    { nerve: 'unsure' },
  ),
  // none for a long time: of a bladder that will not let go, or of muscle that shuts the kidneys
  happenedToRunner(
    `(have not|not|has not) [even] (peed|weed|pissed|urinated|had a (pee|wee|piss)|passed [any] (water|urine)|been (to|for) [the|a] (loo|toilet|bathroom|pee|wee|piss)|gone (to|for) [the|a] (loo|toilet|bathroom|pee|wee|piss)|been for [a] number one) (since (yesterday|last night|the (race|run|marathon|ultra|half|finish))|all day|in (hours|ages|a day|days)|for [about|over|nearly|at least|almost|more than|a] [whole|good] [ten|twelve|fifteen|sixteen|eighteen|twenty|twenty four|thirty six|thirty] (hours|ages|day|a day))`,
    { darkUrine: 'unsure', nerve: 'unsure' },
    {},
  ),
  // numb in other words
  happenedToRunner(
    `feel (everything|all of it|it all|the lot) (apart from|except|except for|bar|other than|aside from),
     (have to|need to|had to|must|got to) (look|watch|check) [down] [to] [see|know|find|check] where (my|the|me) [left|right|bad|sore] (foot|feet|leg|legs|toes) (is|are), (do not|can not|never|could not) [always|really|even] (know|tell|feel|knew) where (my|the|me) [left|right|bad|sore] (foot|feet|leg|legs|toes) (is|are|was|were),
     (burnt|burned|scalded|cut|stubbed) <my> (foot|feet|toe|toes|heel|leg|shin) [on|with|in|against] [the|a|my|hot] [hot] [bath|water|radiator|tap|heater|bottle|door|table|glass] (and|but) [i] [just] (never|did not|do not) [even] (notice|noticed|feel|felt|know|knew),
     (did not|never|do not) [even] (notice|feel|know of|see) (a|the|one|any|some) [little|small|tiny|sharp] (pebble|pebbles|stone|stones|nail|thorn|drawing pin|tack|glass) in (my|the) (shoe|shoes|sock|boot|trainer|chappal|sandal),
     <my> (foot|leg|toes|toe|feet) (fell|went|has gone|gone|had gone|has fallen|had fallen) [all] (asleep|to sleep) (and|but|yet) [it|they] (will not|does not|do not|did not|has not|never|can not) (wake|woken|woke|waken) [back] up,
     (left|right|other|bad) one [is|'s|has|has gone|feels|went] [still|all|just|kind of] [a bit|a little|half] [gone] (dead|asleep)`,
    { nerve: 'tingling' },
    { nerve: 'none' },
  ),
  [
    `(hardly|barely|scarcely|not much|very little|next to no|little) [any|of a|of any] (feeling|sensation), (less|lesser|reduced|diminished|decreased) (feeling|sensation), dull (to|on) [the|my] [touch|touching], skin feels [a bit|all|kind of|quite|so|really] dull [(to|on) [the|my] (touch|sole|top|side|outside|inside)], (dulled|deadened|dull to the touch) (feeling|feelings|sensation|sense), (feeling|sensation) [there|down there|of touch|in <my> (leg|legs|foot|feet|toes|toe|sole|shin|shins|calf|calves|thigh|thighs)] (is|has gone|has been|gone|went|feels) [a bit|all|kind of|quite|so|really] (dull|dulled|duller), (like|as if|as though) (it|they|it is|they are|it was) [belong|belongs|belonged] [to] [is|are] (someone|somebody|another|a stranger) [else|person] ['s] [leg|foot],
     (as if|as though) [i] [have|had] [just] [been] [to|at|in] the dentist, (like|as if|as though) [it is|they are|it has been|i am|it was] [being] (wrapped|wrapped up|wearing|covered) [up] [in] [a] (clingfilm|cling film|plastic|plastic wrap|saran wrap|cling wrap|glad wrap|cotton wool|bubble wrap|tin foil|foil|rubber|felt|cotton),
     (gone|went|going|feels|feel|all|a bit|kind of|sort of) fuzzy`,
    {
      is: 'property',
      figure: true,
      frames: [
        { of: ['seat', 'bladder'], says: saddle },
        { of: ['part', 'skin', 'feeling', 'muscle', 'unnamed'], says: { nerve: 'tingling' } },
      ],
    },
  ],
  // "Nothing there" alone is an answer too: no such thing.
  [
    '(just|simply|only) (nothing|not) [really|even] there [at all]',
    {
      is: 'property',
      figure: true,
      frames: [
        { of: ['seat', 'bladder'], says: saddle },
        { of: ['part'], at: ['foot', 'toe', 'heel', 'ankle', 'calf', 'shin'], says: { nerve: 'tingling' } },
        { of: ['part', 'unnamed'], asked: 'nerve', says: { nerve: 'tingling' } },
      ],
    },
  ],
  // A blow on the thigh, and a nerve where these are asked about.
  [
    'dead leg',
    {
      is: 'property',
      event: true,
      frames: [
        { of: ['part', 'unnamed'], asked: 'nerve', says: { nerve: 'unsure' } },
        { says: { injury: 'yes' } },
      ],
    },
  ],
  // one leg that is asked about may be numb; both are only spent
  ifAsked(
    'nerve',
    "(my|the|this|that|one|me) [left|right|bad|other|whole] leg (is|'s|feels|felt|goes) [just|all|totally|completely] dead",
    { nerve: 'unsure' },
  ),
  ifAsked(
    'nerve',
    "<my> (leg|foot|toes|toe|calf|shin) (is|'s|are|has|has gone|gone|feels|feel|went) [still|just] [a bit|all|kind of|a little|sort of] sleepy",
    { nerve: 'unsure' },
  ),
  happenedToRunner(
    `(electric|electrical) (shock|shocks|current|currents|jolt|jolts|zaps) [going|run|running|shooting|shoot|all the way] (in|down|through|into|along) (both|my two|either) [of] [my|the|me] (leg|legs|feet|thighs|calves|hamstrings), (electricity|lightning|[a] lightning bolt|lightning bolts|zaps) [going|running|shooting] (in|down|through|into) (both|my two|either) [of] [my|the|me] (leg|legs|feet|thighs|calves|hamstrings),
     (sneezing|sneeze|coughing|cough) (sends|send|shoots|fires|gives|sets off) [me] [a|an|some] (electric|lightning|electricity|shocks|zaps|sparks|jolts) [shock|shocks|bolt|bolts] (down|into|through|in) (both|my two|either) [of] [my|the|me] (leg|legs|feet|thighs|calves|hamstrings)`,
    { nerve: 'unsure', quality: 'sharp' },
    { nerve: 'none' },
  ),
  ifAsked(
    'nerve',
    '(electric|electrical) (shock|shocks|jolt|jolts|zaps) [going|running|shooting|all the way] (down|into|through|along) [to] [my|the|me] [left|right] (leg|legs|ankle|foot|toes|toe|calf|heel|thigh)',
    { nerve: 'unsure', quality: 'sharp' },
  ),
  // a foot that will not come up, and catches; legs that do not hold
  happenedToRunner(
    `(can not|could not|will not|struggle to|struggling to|unable to|not able to|can hardly|can barely) [really|even|quite] (pull|bend|move|flex|bring|cock|tilt|hold|draw) (my|the|me|that) [left|right|bad|whole|front of my] (foot|feet|toes|forefoot) (up|upwards) [to me|towards me|off the floor]`,
    { nerve: 'weak', sites: ['foot'] },
    { nerve: 'none' },
  ),
  [
    '(can not|could not|will not|does not|struggle to|unable to|not able to|can hardly|can barely) [really|even|quite] (pull|bend|move|flex|bring) [it|them] up [at all|off the floor]',
    {
      is: 'property',
      frames: [{ of: ['part'], at: ['foot', 'toe', 'ankle'], says: { nerve: 'weak' } }],
    },
  ],
  happenedToRunner(
    `(trip|tripping|trips|stumble|stumbling) [up] (over|on) (my|me) own (toes|toe|foot)`,
    { nerve: 'weak' },
    { nerve: 'none' },
  ),
  // Over both of them the clumsy do as well.
  happenedToRunner(
    `(trip|tripping|trips|stumble|stumbling) [up] (over|on) (my|me) own feet`,
    { nerve: 'unsure' },
    { nerve: 'none' },
  ),
  [
    '[keeps|keep] (catches|catch|catching|snags|snag|snagging|trips|clips|clipping|hooks|hooking) [me] [up] [on|against] [the|every|each|my|all the|(the|every) edge of] [the|every] (carpet|carpets|rug|rugs|kerb|kerbs|curb|curbs|pavement|floor|doorstep|doorsteps|mat|step|threshold), flopping [about|around|loose|down]',
    {
      is: 'property',
      frames: [
        { of: ['part'], at: ['foot', 'toe', 'heel', 'ankle'], says: { nerve: 'weak' } },
        { of: ['unnamed'], asked: 'nerve', says: { nerve: 'weak' } },
      ],
    },
  ],
  // On the stairs a joint catches too.
  [
    '[keeps|keep|kept|always|been] (catch|catches|catching|snag|snags|snagging|clip|clips|clipping|hook|hooks|hooking) [me] [up] (on|against) [the|every|each|my|a|all the|(the|every) edge of] [the|every|each] (stairs|stair|steps|tread|treads|bottom step|top step|escalator)',
    {
      is: 'property',
      frames: [
        { of: ['part'], at: ['foot', 'toe', 'heel'], says: { nerve: 'weak' } },
        { of: ['part', 'unnamed'], says: { jointTrouble: 'catches' } },
      ],
    },
  ],
  happenedToRunner(
    `(keep|keeps|kept|always|forever|constantly) (catching|clipping|snagging|stubbing|scuffing|hooking) [up] [my|me|the|this|that|one] [left|right|bad|big] (foot|toe|toes|forefoot|front of my foot|toe of my shoe|shoe) (on|against|in)`,
    { nerve: 'weak', sites: ['foot'] },
    { nerve: 'none' },
  ),
  happenedToRunner(
    "<my> (foot|feet|toe|toes|ankle) (is|'s|are|has|has gone|gone|went|feels|feel) [a bit|all|really|so] lazy, <my> lazy (foot|feet)",
    { nerve: 'unsure' },
    { nerve: 'none' },
  ),
  [
    '(keeps|keep|kept) (disappearing|vanishing|cutting out|switching off|leaving me|deserting me) [on|from under|under] [me]',
    { is: 'property', frames: [{ of: ['part'], says: { nerve: 'unsure' } }] },
  ],
  weak(
    '(will not|would not|can not|does not|refuses to) [even] (go|get|lift|step|climb) up [on|onto] (the|a|one|any) (step|kerb|curb|doorstep)',
  ),
  [
    '(will not|would not|can not|can hardly|can barely|could not) [even|really|properly] (hold|carry|support) me [up]',
    { is: 'property', frames: [{ of: ['part'], at: ['legs'], says: { nerve: 'weak' } }] },
  ],
  happenedToRunner(
    `(weak|weaker|weakness) [as] [a|an] [kitten|water|baby|newborn|lamb|dishwater] in (both|my two) [of|my|the|me] [my] (legs|feet)`,
    saddle,
    { nerve: 'none' },
  ),
];
