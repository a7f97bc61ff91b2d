/** A faint, or nearly one: the words of it, what it came with, and what is none. */
import type { Row } from '../entries.ts';
import { happenedToRunner, ifAsked } from './rows.ts';

/** Words of a faint, among those of the chest. */
export const faints =
  /faint|^out (cold|for|[a-z ]*sec)|(pass|black)(ed|ing)? ?out|blackout|\blights|switched off|zonked|conked|shut off|keel|collapse|conscious|came to|woke|woken|next thing|how i (got|ended|came|wound|landed)|\bfloor$|(floor|ground|road|pavement|tarmac|grass) came up|rouse|asleep|whitey|wee turn|went away|(went|gone|go|goes|became|become|becoming) (black|blank|dark)|(doz|nodd|drift|zon|blank|phas|switch)ed (off|out) for|unplanned|unscheduled|dropp?e?d? suddenly|was (out|gone|away)$|was gone |like a |(nap|kip|snooze) | (lie|sit|lay)( down)?$/;

/** Words that tell of a faint only in full effort, or with a fall: dizzy on getting up is none. */
export const nearFaints =
  /woozy|swimmy|muzzy|foggy|dizz|gidd|light ?headed|light in the head|head (went|rush|is|was|spinning)|(funny|bad) turn|turn in|\bstars|\bspots|tunnel|vision|gr[ea]y|black|blurr|fuzzy|(came|come|went) (over|all|a bit)|chakkar|whitey|weakness|world|reel|from (under|beneath)|gave|giv(es?|ing) (out|way)|folded|crumpled|buckled|^(light|spinning|swimming|funny|going round|turning round)$/;

/** What a runner was doing then. */
export const efforts =
  /\b(on|in|during|at|mid|through|up|of|after|while|when|doing|into|halfway|from|in the middle of) ([\w']+ ){0,4}?(runs?|running|ran|jog|jogging|jogged|reps?|hills?|sprints?|sprinting|intervals?|race|racing|parkrun|tempo|treadmill|track|laps?|miles?|k|session|training|practice|practise|warm ?up|athletics|xc|cross country|(two|three|four|eight) hundreds?|\d00s?|finish|finishing|effort|uphill|strides?|climb|relay|match|game|pitch)\b|\b(reps|sprints|intervals)\b/;

/** How a faint ends. */
export const falls =
  /\b(graze[ds]?|grazing|scraped?|scrapes|skinned|fell|fallen|tumbled?|tumbling|went down|gone down|going down|down i went|hit the (deck|floor|ground|tarmac|dirt|track)|face ?plant(ed)?|(on|to) the (floor|ground|deck|tarmac))\b/;

/** Legs that go from under somebody who did not slip. */
export const legsGone = /\b(legs|they)\b.*\b(under|underneath|beneath) me\b/;
export const slips =
  /\b(ice|icy|mud|muddy|wet|slip\w*|slid|leaves|gravel|(?<!\b(eat|eating|ate|kissing|kissed|tasting|licking|chewing|munching|on the|in the) )grass|trip\w*|stumbl\w*|kerb|curb|root|rock|dog|bike|pothole|treadmill belt)\b/;

/** "No root, no nothing": that something tripped them is denied. */
export const noRoot =
  /\b(no|not a|never a|without a) (root|rock|kerb|curb|stone|trip|slip|ice|mud|dog|pothole)\b/g;

export const grounds =
  '(deck|floor|ground|track|tarmac|dirt|grass|road|(foot|tow)?path|pavement|trail|treadmill|turf|gravel|verge)';
const then = `( (straight |right )?(on|onto|to|in|at|mid|during|halfway|near|just|before|after|like|hard|suddenly|yesterday|today|last|this|and|but|out of|for no) .*| straight down.*| down.*|)$`;
const dirt =
  '(dirt|grass|tarmac|gravel|turf|mud|pavement|concrete|asphalt|track|deck|floor|ground|road|cinders|rubber|dust|soil|earth)';
/** A fall upon the face, as it is told with a grin. */
export const faceDown = new RegExp(
  `\\b((?<!\\b(might|could|will|would|can|to|not|if i|may|almost|nearly) )face ?plant(s|ed|ing)?|(ate|eat|eating|kissed|kissing|kiss|tasted|licked|headbutted|hugged) (the |some )?${dirt}|bit the dust|decked it|stacked it|hit the deck|face first|head first)\\b(?! (in|into|on|onto|after|when|at|over) ((my|the|a) )?(bed|sofa|couch|pillow|mattress|settee|crossing|i finished|finish\\w*|end|line|cake|dinner))`,
);
/** Down in the middle of a run, with no word of why: dropped, and neither a phone nor the pace. */
export const wentDown = new RegExp(
  `(?:^(?=(dropped|folded|crumpled) like |(went|gone) down (at|in|on|during|mid|halfway)\\b|hit the)|\\b(from|after|since) (?=going down)|\\b(i|just|simply|suddenly) )(had |have |just |simply |suddenly |sort of |kind of )*(dropped(?! (down to|to (a|the) (walk|jog|crawl|back|end|knees)|in (at|to|on|for|with)|on me|off|out|behind|back)\\b)|(went|gone|going) down(?! (the|a|to|with|in weight|on (one|my) knee)\\b)|hit the ${grounds}|crumpled|folded)${then}`,
);
/** "Found myself on the deck": that by itself. */
export const foundDown = new RegExp(
  `\\b((found|find) (myself|meself) (sat |lying |flat |sitting |lay |face down |looking up )*(on|from) (the|my)|(ended|wound|finished) up (sat |lying |flat |lay |face down )*on (the ${grounds}|my back|my backside|my face)|(next|other)( (minute|second|moment|thing))?( i knew| i know| you know)? (i (am|was) |was |there i was |my face was |(i )?(had|got) (a |my )?)(just |sat |lying |flat |back |out |all )*(on (the ${grounds}|my (back|face|backside|arse|ass|hands and knees)|all fours)|face down|((eating|kissing|tasting|licking|chewing|munching)( the| some)?|(mouth|face|gob|teeth) ?full? of) ${dirt}|(looking|staring|gazing|blinking) (up )?at (the )?(sky|clouds|trees|ceiling|stars|floodlights|lights|sun)\\b(?! (for|to)\\b)|in the ${grounds})|(on|hit) the ${grounds} before i (knew|realised|realized|could))\\b`,
);
/** Skinned on a run, with no word of how: they fell, and nobody knows why. */
export const skinned =
  /\b(skinned|grazed|scraped|scabbed|took the skin off)( \w+){0,3} (knees?|palms?|hands?|elbows?|chin|face)\b|\b(scabby|skinned|grazed|scraped|scabbed) (knees?|palms?|hands?)\b/;
/** What else puts a runner on the ground. */
export const toppled =
  /\b(push\w*|shov\w*|clip\w*|tackl\w*|collid\w*|collision|knocked|bumped|barged|tangled|heels?|elbowed|twist\w*|roll\w*|turned|(pop|popped|jump\w*|hopped)(?!( right| straight| back| just)* up)|snap\w*|twang\w*|cramp\w*|pulled|tore|tear|gave|buckled|holes?|step|steps|landed|hurdle|over (a|the|my|his|her)|someone|somebody|press ?ups?|push ?ups?|sit ?ups?|burpees?|planks?|core|on purpose|laces?|stretch\w*|rest|sit|lie)\b/;

/** Who has to go down nearly did. */
export const hadToGoDown =
  /\b(had to|needed to|have to|made me|ended up|was) (\w+ )?(sit(ting)?|lie|lay|lying|crouch|kneel)( straight| right)? (down|on the (floor|ground|deck|stairs|kerb|tiles|bathroom floor|kitchen floor|edge))\b|\b(sat|lay) (down )?on the (floor|tiles|deck|ground|kitchen floor|bathroom floor)\b|\bhad to (hold|hang|grab|cling) (on|onto|the)\b/;

/** Blood that is slow to follow. */
export const standingUp =
  /\b(stand|stands|stood|standing|get|gets|got|getting|sit|sat|sitting|jump|jumped)( \w+)? up\b|\bout of (bed|the bath|a chair|my chair)\b|\bbend/;

export const faintRows: readonly Row[] = [
  ifAsked('injury', 'went down [hard] [like] i (said|told you|told)', { injury: 'yes' }, { injury: 'no' }),
  happenedToRunner(
    `(came|come|coming) over (all|a bit|a little|a wee bit|rather|quite|really|very) (peculiar|strange|weird|odd|unwell|wobbly|swimmy|bad), (came|come|coming) over (a bit|a little|a wee bit|rather|quite) (funny|queer|woozy|faint), (came|come|coming) over (peculiar|strange|weird|odd|unwell|wobbly|swimmy|bad),
     (went|gone|go|felt|feeling) [all|a bit|a little|a wee bit|rather|quite|really|very] (peculiar|spacey|floaty|whoozy|wuzzy|spinny|head spinny|light in the head|wobbly in the head|dizzy headed|lightheaded|hazy),
     (everything|things|it all|the world|my eyes|all) (went|goes|go|going|was going|started going|turned) (a bit|a little|a wee bit|kind of|kinda|sort of) (grey|gray|black|dark|white|blurry|fuzzy|hazy|spotty|starry|swimmy|spinny|dim|far away|distant|sideways|tilty),
     [my] head (went|goes|got|was|felt) [all|a bit|a little|a wee bit|kind of|kinda|sort of] (fuzzy|funny|swimmy|woozy|spinny|hazy|cloudy|floaty),
     (became|become|went|gone|go) [totally|completely|fully|a bit] blank [for] [some|a few|two|three|five|ten|a couple of] (seconds|second|moments|moment), (had|having|pulled|pulling|pull|threw|took) [a bit of] a (whitey|white one|funny do|funny spell|funny five minutes|wobbly turn),
     (do not|did not|can not|could not|cannot) [even|really] remember (falling|going down|hitting the|how i fell|how i ended up|landing|the fall)`,
    { chest: 'unsure' },
  ),
  happenedToRunner(
    `(woke [up]|waking up|came to|came round|coming round) (on|in) [the|my|a] (bathroom|kitchen|loo|toilet|shower|hall|landing|bedroom|changing room|locker room|living room) [floor], (see|get|getting|got) (stars|black spots), (could not|can not|trying to|tried to|had to) (rouse|wake|revive|bring round) me,
     (grey|gray|white|pale) out and come to,
     was gone [for] [maybe|about|like|around|only|just] [a] (few|couple of|five|ten|fifteen|twenty|thirty|forty) [odd] (seconds|secs), (the|my) lights just went (off|out),
     out [for] [maybe|about|like|around|only|just] [a] (few|couple of|five|ten|fifteen|twenty|thirty|forty|some) [odd] (seconds|secs)`,
    { chest: 'yes' },
  ),
  happenedToRunner(
    `(on|from|off) [the|my|a] (bathroom|loo|toilet|kitchen|shower|hall|changing room) floor, (no idea|no clue|do not know|did not know|do not remember|did not remember|can not remember|can not say|not sure|no memory of) how i (got|ended up|came to be|wound up|landed) (there|down there|on the floor|on the ground|on the deck),
     (nap|lie down|kip|snooze) (in|on) the (gravel|dirt|grass|pavement|sidewalk|road|floor|ground|track|mud), woke up there, (only|just|was|another|bit of) [only|just] a whitey, out for the count, next thing [i] (knew|know|remember) (a|some|the|there was|someone|somebody|people) [marshal|medic|steward|stranger|runner|bloke|woman|man|people|was|were],
     (had|has|having) to (catch|prop|grab|hold) me [up], fell asleep (standing [up]|on my feet|mid run|running),
     (go|went|gone|going|came over|turned|felt|feel|feeling) [a bit|all|quite|really|bit|very] (grey|gray|white|pale|green) and (clammy|sweaty|shaky), (i am|i was|went|came over|feel|felt|feeling) [all|a bit|quite|so|bit] clammy, broke out in a cold sweat,
     [a|another] wee turn, (the|my|whole) (world|room|lights) went (away|black|dark|grey|gray),
     (i|just|it all) (went|gone|go|goes|became|become|becoming) (black|blank|dark) for [a] [about|like|maybe] (bit|second|seconds|few|couple|one|two|three|five|ten|some|moment|minute), (unplanned|unscheduled|accidental|surprise) (nap|kip|snooze|lie down), (i|just) dropped suddenly, (seconds|minute|minutes|moment) [i] was (out|gone|away), (dozed|nodded|drifted|zoned|blanked|phased|switched|shut|conked) (off|out) for [a] [about|like|maybe] (bit|second|seconds|few|couple|one|two|three|five|ten|some|moment) [of] [seconds|secs] (while|when|during|mid|on|in|at) [i|was|doing|the] [fast] (running|run|sprinting|reps|intervals|race|hill|track|jogging)`,
    { chest: 'unsure' },
  ),
  ifAsked(
    'chest',
    '(was|were|had|said) [it|was|that] [only|just|simply|probably] a [wee|little|simple|brief] faint',
    {
      chest: 'yes',
    },
  ),
  ifAsked(
    'chest',
    '(went|gone|going|fell|dropped|keeled) (over|down) like (a sack of (spuds|potatoes|coal)|a [felled] tree|a ton of bricks|a skittle)',
    { chest: 'unsure' },
  ),
  ifAsked(
    'chest',
    '(do|did) not [actually|really] (faint|collapse|black out|pass out)',
    { chest: 'no' },
    { chest: 'no' },
  ),
];
