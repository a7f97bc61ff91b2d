/** What a sentence tells by its shape, whatever its nouns: something met a body, a foot lost its hold, the stairs are hard. */
import type { FindingKey, Findings } from '../../triage/index.ts';

export type Shape = {
  readonly says: Findings;
  readonly pattern: RegExp;
  /** Counts only where one of these was asked; without it anywhere. */
  readonly asked?: readonly FindingKey[];
  /** Or where a place on the legs has a complaint. */
  readonly placed?: true;
  /** Counts though the best was told as well: "no limp, i just walk slowly". */
  readonly anyway?: true;
};

const mine =
  '(me|it|us|(on |in |to )?(my|me|the)( (left|right|bad|outer|inner|front|back|big|wee|poor))* (leg|thigh|calf|shin|knee|kneecap|ankle|foot|heel|toe|toes|hip|quad|hamstring|hammy|groin|bum|glute|achilles|instep|sole))';
/** Verbs of contact, told of what was. */
const met =
  '(hit|struck|caught|clipped|kicked|booted|hoofed|belted|whacked|smacked|bashed|banged|bumped|knocked|rammed|clattered|cracked|walloped|clobbered|nudged|nicked|stamped|stomped|stood|trod|stepped|fell|landed|dropped|rolled|ran|drove|crashed|slammed|thumped|elbowed|kneed|headbutted|tackled|barged|shoved|tripped)';
const someone =
  '(someone|somebody|a (\\w+ )?(kid|bloke|guy|fella|lad|lass|woman|man|dog|horse|cow|goat|cyclist|bike|car|scooter|trolley|pram|player|defender|ball|branch|door|gate)|(the|my|our|his|her) \\w+)';
/** A thing that stands in the way: any noun behind an article. */
const aThing =
  "(a|an|the|some|one of the|somebody 's|someone 's|his|her|their|our|my) (?!left|right|leg|thigh|calf|shin|knee|ankle|foot|heel|toe|hip|whole|way|run|road|track|flat|stairs|back|side|inside|outside|front|other|end|start|weekend|day|night|morning|evening|same)\\w+";

const fallen = [
  // "over went my ankle", "down i went"
  `\\b(over|under|out) (it |she |he )?(went|goes|rolled|flew|slid) (${mine})\\b`,
  '\\b(down|over|flying|headlong|sideways) (i|we) (went|came|fell|flew)\\b',
  '\\b(i|and|then|when i|as i|before i) (went|came|fell|flew|toppled|tumbled|crashed) (down(?! (the|to|a|by|with|from|for|in|stairs|there|hill|slowly|\\w+hill))|flying|headlong|sprawling|face first|head over heels|arse over \\w+)\\b',
  // "missed that porch step", "foot stuck in a hole"
  '\\b(missed|misjudged|misread|did not see|mistimed) (a|the|that|one|my|last|this)( \\w+)? (step|stair|kerb|curb|rung|edge|root|hole|landing|ledge)\\b',
  '\\b(foot|leg|boot|shoe|studs?|cleats?|heel|toe) (got |was |were |been |is )?(stuck|planted|caught|trapped|wedged|jammed|snagged|fixed)\\b',
  // "turned sharp", "planted and turned", "landed funny"
  '\\b(turned|pivoted|twisted|swivelled|spun|cut|landed|stepped|planted|came down|stopped)( it| round| around)? (too )?(sharp|sharply|awkward|awkwardly|funny|wrong|badly|quick|quickly|weird|weirdly|crooked|hard and)\\b',
  '\\b(planted|pivoted) (it |my foot |a foot |the foot )?and (turned|twisted|pivoted|spun|cut|swivelled|went)\\b',
  '\\b(turned|pivoted|twisted|spun|swivelled) (on|over) (a|the|my|one) (planted|fixed|standing|stuck|\\w+ed) (foot|leg)\\b',
  // "from a slip on some roots"
  '\\b(a|the|from|after|that) (slip|trip|stumble|tumble|spill|skid|slide) (on|over|off|down|in|into|at|from)\\b',
].join('|');

const knocked = [
  // "hit it off a table corner", "walked it into the coffee table"
  `\\b(hit|bang|banged|bashed|whacked|clipped|cracked|knocked|smacked|bumped|caught|scraped|thumped|struck|rammed|walloped|nudged|barked|cracked) ${mine} (\\w+ )?(off|on|against|into|with|by|at) ${aThing}\\b`,
  `\\b${aThing} (\\w+ )?(i|we) (got|hit|banged|caught|knocked|whacked) (it|my \\w+|me) (off|on|against|with)\\b`,
  // "someone caught me on it", "the pram bumped me"
  `(?<!\\b(like|if|though|thought|felt|was|as) )\\b${someone} (had |accidentally |just |then |has )?${met} (on |in |into |onto |over |against |with )?${mine}\\b`,
].join('|');

const snapped = [
  // "heard it go", and where it went like something
  '\\b(heard|hear|hearing) (it|something|summat|her|him|the \\w+) (go|give|part|tear|let go)\\b(?! (off|on|past|by|up|down|away))',
  '\\bfelt (it|something|summat) (go|give|part|tear|let go) (like|as if|with|bang|ping|twang)\\b',
  // "felt like someone hoofed me", "like a kick behind"
  `\\b(like|as if|thought|as though) (a |i had been |i was |i had |i got |someone had |somebody had )?(someone|somebody|something|been|a (horse|mule|donkey|ball|stone|rock|brick|bullet)) (had |has |just )?((${met}|shot|stoned|flicked) ${mine}|shot|kicked|hit)\\b`,
  '\\b(like|felt) (a|the) (kick|boot|blow|whip|bullet|stone|shot) (in|to|on|from|behind|at|of)\\b',
  // "a click when it twisted": a noise at the moment it began
  '\\b(click|clunk|crunch|clack|tick|noise|sound|crackle) (when|as|while|the moment|just as) (it|i|my|she|we|the) (\\w+ )?(twisted|turned|went|fell|landed|slipped|got|did|jumped|rolled|stepped|planted|began|started|happened|lifted|pivoted)\\b',
  '\\bclick (getting|coming|landing|turning|stepping|jumping|lifting|climbing|standing) ',
].join('|');

const stairs =
  '(stairs?|(?<!(a|an|one|two|three|four|five|six|few|couple of|couple|ten|more) )steps(?! together)|staircase|stairwell|downstairs|upstairs|escalators?)';
const hard = [
  `\\b(hate|hates|hating|dread|dreading|fear|avoid|avoiding|cursing|curse|struggle|struggling|battle|battling|murder|hell|agony|torture|wince|wincing|yelp|groan|moan|whimper|cry|cried) (\\w+ ){0,4}${stairs}\\b`,
  `\\b${stairs} (\\w+ ){0,3}(awful|murder|hell|agony|torture|brutal|horrible|terrible|horrendous|rotten|cursing|struggle|tricky|tough|nasty|grim|no fun|killers?|backwards?|sideways|crab|bum|bottom|one at a time|rough|wicked|cruel|evil|horror)\\b`,
  `\\b(barely|hardly|scarcely|can not|could not|not able to|unable to|struggle to|struggling to) ((?!but )\\w+ ){0,4}${stairs}\\b`,
  `\\b(backwards?|sideways) (\\w+ ){0,3}${stairs}\\b`,
  `\\b(wood|lead|concrete|cement|jelly|iron|stone|logs) (on|up|down|going down|going up|coming down) (the )?${stairs}\\b`,
  `\\boff the charts? (\\w+ ){0,5}${stairs}\\b`,
].join('|');

/** Any manner of walking but a good one. */
const somehow = [
  '\\b(walk|walks|walking|get about|getting about|get around|getting around|move|moving|move about|moving about|move around) (about |around |it |just |only |a bit |but |very |really |quite |pretty |so )*(?!(normally|rightly|grandly|bravely|finely|soundly|gladly|merrily|perfectly|properly|fully|totally|completely|absolutely|easily|freely|happily|finally|really|actually|mostly|only|early|daily|usually|nicely|smoothly|comfortably|evenly|steadily|naturally|regularly|beautifully|painlessly|briskly|quickly|obviously|honestly|basically|literally|currently|lovely|confidently|definitely|certainly|nearly|pretty|fairly|reasonably|probably|hopefully|especially|generally|entirely|barely|hardly|family|july|belly|fly|ugly)\\b)(\\w+ly|with (a )?(care|caution|difficulty|roll|hitch|lean|tilt|wobble))\\b(?! (normal|normally|fine|okay|well|grand|good|perfect|right|slow down))',
  '\\b(walk|walking) (\\w+ ){0,2}without limping if i (try|concentrate|think|want|am careful|go|really)',
].join('|');

const count =
  '(once|twice|thrice|(one|two|three|four|five|six|a few|a couple of|several|few|couple of|odd|many) (times|seconds|secs|moments|occasions)|(for )?a (second|sec|moment|bit)|now and (then|again)|sometimes|occasionally|every so often|from time to time|here and there|on and off|the odd time|until i (wiggle|shake|jiggle|move)|till i (wiggle|shake|jiggle|move)|then (it )?(frees|freed|lets go|let go|goes|straightens|straightened|released|releases|unlocks|came free|comes free))';
const stuck =
  '(caught|catch|catches|catching|sticks?|stuck|sticking|sticky|jams?|jammed|jamming|hangs up|hung up|snags?|snagged|gets stuck|got stuck|locks|locked|locking|seizes|seized|refuses to (straighten|bend|move)|will not (straighten|bend|move|go straight)|would not (straighten|bend|move))';

export const inBouts = new RegExp(
  `\\b${stuck}\\b(?! up| out| to| with)( \\w+){0,6}? ${count}\\b|\\b(sometimes|occasionally|every so often|now and then) (\\w+ ){0,4}${stuck}\\b`,
);
/** Then it is stuck now, however often it was. */
export const isStill =
  /\b(now|still|right now|at the moment|this time|stayed|since|can not (move|budge|bend|straighten|shift|unlock)|will not (budge|free|unlock|come))\b/;

export const shapes: readonly Shape[] = [
  { says: { injury: 'yes' }, pattern: new RegExp(fallen), asked: ['injury', 'pop'], placed: true },
  { says: { injury: 'knock' }, pattern: new RegExp(knocked), asked: ['injury', 'pop'], placed: true },
  { says: { pop: 'yes' }, pattern: new RegExp(snapped), asked: ['injury', 'pop'], placed: true },
  { says: { dailyLife: 'stairs' }, pattern: new RegExp(hard) },
  { says: { walking: 'altered' }, pattern: new RegExp(somehow), asked: ['walking'], anyway: true },
  // a count or a span says that it comes and goes
  {
    says: { jointTrouble: 'catches' },
    pattern: inBouts,
    asked: ['jointTrouble', 'motion', 'deformity', 'pop', 'injury'],
    placed: true,
  },
];

/** "Not the stairs", "as if it caught": then it is not. */
export const shapeless =
  /\b(not|no|never|nor|without|did not|does not|nobody|no one|if|nearly|almost|could have|might|used to)( (the|a|an|my|really|just|any|some|actually|i|it|have))*$/;
