/** What a runner can and cannot do: walking, stairs, the day; and how tired or ill they are. */
import type { Findings } from '../../triage/index.ts';
import type { Row } from '../entries.ts';
import { happenedToRunner, ifAsked, ofLeg, ofLegBy, ofRunner, ofThe } from './rows.ts';
import { retched } from './urgentElsewhere.ts';

const walks: Findings = { walking: 'normal' };

const well =
  '(fine|grand|okay|good|champion|sound|all right|alright|no bother|nae bother|not a bother|no trouble|no problem|no problems)';

const onStairs =
  '(on|up|down|up and down|coming down|going down|going up|climbing|down on) [the|my|our|them|those] (stairs|staircase|steps)';

export const abilityRows: readonly Row[] = [
  // walking
  ofLeg(
    '(limp|limping|limps|limped|gimpy|hobble|hobbles|hobbling|hirpling|hirple|walking with a limp|walking stick|using a stick|furniture walking)',
    { walking: 'limping' },
    walks,
  ),
  // "Hobbling a bit on the stairs": they are hard, and nothing is said of the flat
  ofLegBy(
    `(hobble|hobbles|hobbled|hobbling|shuffle|shuffles|shuffled|shuffling|waddle|waddles|waddled|waddling) [about|just|only] [a bit|a little|slightly] ${onStairs}`,
    { walking: 'altered', dailyLife: 'stairs' },
  ),
  ofLeg(
    `(hobble|hobbles|hobbled|hobbling) [about|just|only] [a bit|a little|slightly] ${onStairs} (and|or|as well as) [even|also|just|a bit] (everywhere|elsewhere|about|outside|walking|[on|along] the (flat|level|street|road|pavement|way)|(around|round|about|in) [the|my] (house|place|kitchen|flat|office|shop|town|home|work|general)|at (home|work)|to the (shop|shops|bathroom|toilet|loo|car|kitchen)|when i walk)`,
    { walking: 'limping' },
    walks,
  ),
  // "Can't take a step even holding the wall": to be without it is no walking well
  ofRunner(
    'holding (the|on to the|on to a|onto the|onto a|a) (wall|furniture|counter|rail|railing)',
    { walking: 'limping' },
    {},
  ),
  ofRunner(
    '(do|manage|take|get|go) [about|only|maybe|just] (one|two|three|a couple of|a couple) [little|wee] (steps|paces) [hanging|holding|clinging|before]',
    { walking: 'unable' },
    // so few that neither to do them nor not to is to walk
    { walking: 'unable' },
  ),
  ifAsked('walking', '(hopping|hop), only (hopping|hopped)', { walking: 'unable' }),
  ofRunner(
    '(hopping|hop|hopped) (about|everywhere|round|around|the|to|holding|on the good leg), (get|getting|go|going|come|coming|stand|standing|hop|hopping) [about|round|around|up|down] on one leg, on crutches, on sticks, knee scooter, crawling, on all fours, on my bum, on (my|me) hands and knees, (be|been|was|got|being) carried, carried (me|us|home|off|in), (hold|holding) the wall even for',
    { walking: 'unable' },
    walks,
  ),
  happenedToRunner(
    '(crawl|crawled|crawling) (to|into|up to|over to|back to) <my> (car|loo|toilet|bathroom|jacks|dunny|bog|bed|door|phone|kitchen|sofa|couch|house|shower)',
    { walking: 'unable' },
    {},
  ),
  ofRunner(
    '(barely|hardly|scarcely|only just) (walk|walk on it), not able to walk (properly|right|normally)',
    {
      walking: 'limping',
    },
  ),
  ofLeg(
    '(put|take|bear|putting|takes|taking) [any|my|full|all my|me|much|the] weight [on|through] [it], (stand|stand up|stood|stands) [me] on (it|that leg|just that leg|my|the), stand on <my> (leg|foot|ankle), take a [single] step [on it], put it (to the floor|under me|down), (take|do) (four|a few|any) steps, weight bear',
    walks,
    { walking: 'unable' },
  ),
  // to be able to stand is no walking well; "can't stand the rain" is no legs
  ofRunner(
    '(stand|stand up|stand upright), (get|pick myself|haul myself) [back] [up] (off|from) the (floor|ground|deck), get [back] (to|on) my feet',
    {},
    { walking: 'unable' },
  ),
  ofRunner('(stand|stand up) (straight|tall|for (long|ages|more than)|without)', {}, { walking: 'altered' }),
  [
    'stand (the|this|that|it|him|her|them|you|my|when|how|people|being|running|going|not|doing|for (it|that|this))',
    { is: 'idle' },
  ],
  ofRunner('(step|tread|put my foot) [down] on (it|that (foot|leg)|<my> (foot|leg|heel|ankle))', walks, {
    walking: 'unable',
  }),
  ofRunner('(put|puts|take|takes|bear|bears) no weight [on|through]', { walking: 'unable' }, walks),
  [
    'with (difficulty|great difficulty|trouble|some difficulty), [with] [a] [bit|slightly|little|much] [of] [a] (shorter|smaller) (stride|strides|step|steps)',
    {
      is: 'property',
      placeless: true,
      frames: [{ asked: 'walking', says: { walking: 'altered' }, not: walks }],
    },
  ],
  ofRunner('not (one|a|even two|even one) (step|steps), weight i am not able', { walking: 'unable' }),
  ifAsked(
    'walking',
    'without (a|my|the) (stick|pole|rail|wall|banister), without (holding on|support|help|painkillers)',
    {},
    { walking: 'limping' },
  ),
  ifAsked('walking', 'without [my|the|a] (crutch|crutches|frame|boot)', {}, { walking: 'unable' }),
  ofRunner('(walk|go|move|run|get about) without (a limp|limping|hobbling)', walks, { walking: 'limping' }),
  ofRunner('(walk|walking) [on it] at all', walks, { walking: 'unable', dailyLife: 'yes' }),
  ofRunner(
    "(walk|walking|walked|walks|can walk|get about|getting about|get around|getting around|moving about|walking about|walking around|walked around|strolling|stroll off) [on it|about|around|to the (bathroom|toilet|loo|kitchen|fridge|door|car|sink)|to (class|college|the market|the shops|work|the paper shop|school)] [is|it is|'s|are] [all|just|totally|like totally|like|completely|perfectly|pretty much|rather|about|more or less|normally] (fine|grand|normal|normally|well|okay|ok|good|great|alright|all right|rightly|no bother|no problem|perfect|perfectly|easy|a doddle|same as ever|like normal|just fine|normal only|sweet|sound|steady|tall)",
    walks,
    { walking: 'altered' },
  ),
  ofRunner('(walk|walking) on it', walks, { walking: 'unable' }),
  // now and then, then, not so well
  ofRunner(
    `(walk|walking) [about|around|on it] [is|'s] ${well} (mostly|mainly|for the most part|most of the time), (mostly|mainly) (walk|walking) [about|around|on it] ${well}, walking [is|'s] (mostly|mainly|largely) ${well}`,
    { walking: 'altered' },
    { walking: 'altered' },
  ),
  ofRunner(
    '(can|could|able to|i|and|or) [even|still|also] hop [on it|on both|on either] [totally|perfectly|completely|quite] [fine|normal|normally|okay|easily], walk (and|or) hop',
    walks,
    {
      walking: 'altered',
    },
  ),
  ofRunner(
    'walk straight, (walk|walking|walks|walked|get about|getting about) [very|quite|perfectly|all] (nicely|properly|freely|easily|comfortably|dandy|just dandy), walking around just dandy, (walking|walk|going) [round|around|about] the (house|garden|office|shops) (fine|okay|ok|no bother|normally)',
    walks,
    { walking: 'altered' },
  ),
  ofRunner(
    '(walk|walking|walks|moving|move|waddle|waddling) [a bit|kind of|all|round|around] like a [newborn|drunk|old|wounded] (giraffe|foal|lamb|cowboy|crab|duck|penguin|zombie|robot|sailor|granny|grandpa|toddler|drunk|ninety year old|old man|old woman|pensioner), [walk~] bent over, hunched [over], doubled over',
    { walking: 'altered' },
    walks,
  ),
  ofRunner(
    "([am] walking like (nothing happened|normal|i always do|always|usual|myself|a spring lamb|a spring chicken)|walking (no bother|no problem|no problems|no hassle|no drama|no issue|no issues)|walking like a champ|striding out|walking tall|marching along|hop on it|stand on one leg|stand on it fine|heel to toe|steady on my feet|danced on it|danced all night|walks fine|stands fine|moving like|been walking the dog|walked out of my shift|walk the dog fine|up and about|walked miles|gait 's (steady|normal|fine|good|even)|stroll)",
    walks,
    { walking: 'altered' },
  ),
  ofRunner(
    '(favouring|favoring|babying|guarding|compensating|nursing my|nursing it|john wayne|penguin|cowboy|like a duck|gingerly|tiptoeing|tiptoe|shuffling|waddle|waddling|pussyfooting|on the outside edge|rolling onto the outside|(roll|rolling) (to|onto) the outside [of my foot]|walk on the outside|outside edge of|(walk|walks|walking|walked|am|about|around|round|stay|staying|stuck|only|just|land|landing|down) [up] on my toes|can not get <my> heel down|bopping|flat footed|walking funny|walk funny|walking differently|slow walking|walking slow|take a stick|by night i am rolling|walk normal by mid|am walking like)',
    { walking: 'altered' },
    walks,
  ),
  ofRunner('walking right, walk right', walks, { walking: 'altered' }),
  ofRunner(
    `(walk|walks|walked|walking) [all the way] (there|home|back|back home|to [the|my] (office|work|shop|shops|station|school|bus|bus stop|gym|market|college|town)) [and (back|home)] [just|all|quite|perfectly] (properly|normally|fine|okay|grand|champion|no trouble|no bother|nae bother|no problem|no problems|no hassle|without [any] (trouble|bother|problem)|easily|easy|like normal),
     (walk|walks|walked|walking) like [a|any|every|all] [other] (normal|regular|ordinary|healthy) (person|people|human|human being|man|woman|guy),
     (make|do|take|making|taking) [my|the|all|all my] steps [very|quite|all|perfectly] (normal|normally|fine|well|properly|okay|good),
     (my|the) steps are [all|quite|just|perfectly] (normal|fine|good|okay), i step [quite|perfectly|just] (normally|fine|well|okay)`,
    walks,
    { walking: 'altered' },
  ),
  ofRunner(
    `(on|along) the (flat|level) [i am|it is|is] [all|absolutely|just|perfectly] ${well},
     ${well} [walking] (on|along) the (flat|level)`,
    walks,
    { walking: 'altered' },
  ),
  ofThe(
    ['walking'],
    '(awkward|impaired|odd|funny|different|bad|hard|difficult|troublesome|laboured|rough|tricky|gingerly|wonky|a struggle|a bit off)',
    { walking: 'altered' },
  ),
  ofRunner('(do not trust it|not trust it)', { jointTrouble: 'unsure' }),
  // stairs and the day
  ofThe(
    ['stairs'],
    '(easy|fine by me|no hassle|dead easy|a cinch|nothing to me)',
    { dailyLife: 'no' },
    { dailyLife: 'stairs' },
  ),
  ofThe(['stairs'], '(is|are) not [that|so|really|all] hard [at all], (is|are) not hard (now|at all)', {
    dailyLife: 'no',
  }),
  [
    '(stiff|tight|heavy)',
    {
      is: 'property',
      placeless: true,
      frames: [
        {
          of: ['stairs'],
          asked: 'dailyLife',
          says: { dailyLife: 'stairs', quality: 'dull' },
          slight: { quality: 'dull', dailyLife: 'no' },
        },
        { of: ['stairs'], says: { dailyLife: 'stairs', quality: 'dull' }, slight: { quality: 'dull' } },
      ],
    },
  ],
  ofThe(
    ['stairs'],
    '(hard|harder|hard work|struggle|a struggle|tricky|effort|feel like effort|suck|murder|awful|troubling|tough|difficult|killer|careful|bad|worse|hell|no fun|a bugger|a sod|a swine|a killer|a nightmare|a mission|a chore|an ordeal|agony|torture|slow|one at a time|sideways|backwards|groan|terrible|a battle|comedy|pure comedy|comical|hilarious|a joke|[such] a shocker|shocking|(tire|tires|knacker|knackers) me [out]|(wear|wears) me out|(do|does) me in|like (a|an) (crab|old man|old woman|old lady|granny|grandad|pensioner))',
    { dailyLife: 'stairs' },
    { dailyLife: 'no' },
  ),
  ofRunner(
    '(stairs|steps) (are|is) [just|literally|absolutely|pretty|really|still] (a beast|no picnic|brutal|savage), (need|needed|needing) the (rail|banister|handrail), (down|downstairs) [the stairs] (backwards|sideways) [on the stairs], stair by stair, (stairs|steps) (one at a time|holding), come down the stairs, go down the stairs backwards, (down|up) (the|them) (stairs|steps) (hurts|kills|sore), lowering myself',
    { dailyLife: 'stairs' },
    { dailyLife: 'no' },
  ),
  ofRunner(
    '(do|did|doing|manage|climb|climbing|take|took|got up|get up|up and down|two at a time on) [the|my] stairs [fine|normally|no bother|easy|and all], up and down [over] the stairs, two at a time, bounding up, skipping up, (stairs|squats|shops|socks) (and everything|all of it|and all|as well|too|also), (squat|crouch) (also|fine)',
    { dailyLife: 'no' },
    { dailyLife: 'stairs' },
  ),
  ofRunner(
    '(stairs one at a time and|get the shopping in|getting dressed|putting (my|me) socks on|the sock is the real battle|off work|signed off|called in sick|missed my shift|miss my shift|getting in the way|get in the way|gets in the way|stopping me doing|hampering|hampers|holding me up|can not do (anything|stairs|the stairs)|struggle with my sock|help for standing up|need [little] help|can not do stairs|getting in the car is)',
    { dailyLife: 'yes' },
    { dailyLife: 'no' },
  ),
  ofRunner(
    '(can not|could not|can hardly|can barely|not able to|unable to|struggle to|struggling to|trouble) [even|really] (get (the shopping in|dressed|up the stairs|upstairs|in the car|in and out of the car|out of bed|off the loo|in the bath|to the bathroom|to the shops|to [my] (class|classes|school|work|uni|college|lectures)|comfortable)|walk the dog [on it]|put <my> (socks|tights|trousers) on|(carry|lift) the (kids|baby|shopping)|drive|do my job|do the (garden|housework|hoovering))',
    { dailyLife: 'yes' },
    { dailyLife: 'no' },
  ),
  ofThe(
    ['stairs'],
    '(must|have to|has to|need to|got to|only if i|only when i) [really|always] use (my|me|both) [two] (hands|arms), (unpleasant|not pleasant|no joke|nasty|not nice|grim|not great)',
    { dailyLife: 'stairs' },
    { dailyLife: 'no' },
  ),
  ofRunner(
    '(sit|sits|sitting|sat|lower myself|get up|stand up) down like [a|an|my|me] [wee|little|very] [old|ninety year old] (man|woman|lady|fella|granny|gran|nan|grandma|grandad|grandpa|grandmother|grandfather|pensioner|penguin|robot)',
    { dailyLife: 'stairs' },
    {},
  ),
  // Getting down onto a seat by the arms: chairs are hard, and walking about is not spoken of
  ofRunner(
    '(lower|lowering|lowered|ease|easing|drop|dropping) (myself|meself) [down|gently|slowly|carefully] (on|onto|on to|into|off) (the|a|my) (loo|toilet|dunny|bog|throne|jacks|chair|chairs|sofa|couch|settee|seat|commode|bed|stool|bench) [with (both|two|my) [my] (hands|arms)]',
    { dailyLife: 'stairs' },
    {},
  ),
  ofRunner('(groan|wince|moan) [every time] [when] i (get|stand) up, up to bed on my bum', {
    dailyLife: 'stairs',
  }),
  ofRunner(
    'wake~ up (like|as if|as though) i [did not|have not|had not|never] (sleep|slept)',
    { fatigue: 'exhausted' },
    {},
  ),
  ofRunner('(managing|getting by|coping|muddling through)', { dailyLife: 'unsure' }),
  ofRunner(
    '(day to day|go to school and everything|round the house|around the house|did the garden|hoovered|got the chores done|did the school run|whole day teaching|did two runs|carried the kids) [i am|it is] [no bother|fine|totally fine|just fine|okay]',
    { dailyLife: 'no' },
    { dailyLife: 'yes' },
  ),
  [
    '(stiff|tight|heavy) (going down|going downstairs|down the stairs|on the stairs|getting up off the commode|on (stairs|steps)|up the stairs|going upstairs)',
    {
      is: 'property',
      placeless: true,
      frames: [
        {
          asked: 'dailyLife',
          says: { dailyLife: 'stairs', quality: 'dull' },
          slight: { quality: 'dull', dailyLife: 'no' },
        },
        { says: { dailyLife: 'stairs', quality: 'dull' }, slight: { quality: 'dull' } },
      ],
    },
  ],
  [
    '(going|coming|getting) down the (stairs|steps|apples|porch steps)',
    {
      is: 'property',
      placeless: true,
      frames: [{ asked: 'dailyLife', says: { dailyLife: 'stairs' }, not: { dailyLife: 'no' } }],
    },
  ],
  ofRunner(
    `(go|going|take|taking|taken|have to be) [it|things|them] [a bit|really|dead|very|nice and|just] (easy|slow|slowly|careful|carefully|gentle|gently|gingerly) (on|down|with) [the|my] (stairs|steps),
     (go|going|come|coming|get|getting|walk|walking|do|doing|take|taking|went|came) [up|down] [and down] [the|my] (stairs|steps|downstairs|upstairs) [backwards|sideways] like [a|an|my|me] [wee|little|newborn|very] [old|ninety year old] (crab|man|woman|lady|fella|person|granny|gran|nan|grandma|grandad|grandpa|grandmother|grandfather|pensioner|penguin|toddler|baby|robot|zombie|cowboy|john wayne|duck|bambi|giraffe|foal|tortoise|snail|sloth)`,
    { dailyLife: 'stairs' },
    {},
  ),
  ofRunner('slow (going down|getting up|on the stairs|getting up off the commode)', { dailyLife: 'stairs' }),
  ofRunner(
    '(hold|holding|hang|hanging|hung|lean|leaning|need|needing|grab|grabbing) [on|onto|on to|against|off] (the|a) (wall|walls|furniture|worktop|worktops|counter|sofa|table) [just|even] (to|for|when i|if i) (walk|move|get|go|stand)',
    { walking: 'limping' },
    { walking: 'normal' },
  ),
  ofRunner(
    '(hold|holding|need) [on|onto|on to] (the|a) (wall|walls|furniture) [just|even] (to|for|when i|if i) [even|take] (a few|a couple|one|two|three|four)',
    { walking: 'unable' },
    { walking: 'normal' },
  ),
  ofRunner(
    '(drag|drags|dragging|dragged) (it|<my> leg|<my> foot) [along|behind me|behind]',
    { walking: 'limping' },
    { walking: 'normal' },
  ),
  ofRunner(
    'can not stand [up|there|here] (at|by|in|over) (the|my) (sink|cooker|stove|bar|till|counter|shower), can not stand [up|there|here] [for] (that|very|too|so) long',
    { dailyLife: 'yes' },
  ),
  ofRunner('walking (yes|okay|ok)', walks),
  ofRunner(
    '(walk|walking) and (run|running|jog|jogging|climb|stand) [is|are|all|both|just] (totally|completely|perfectly|absolutely|pretty|all) (normal|fine|okay|ok|good|grand)',
    walks,
    { walking: 'altered' },
  ),
  ofRunner(
    '(hang|hanging|hold|holding|cling|clinging) [on] [on to|onto|to|off] <my> (rail|railing|banister|banisters|handrail)',
    {
      dailyLife: 'stairs',
    },
  ),
  ofRunner(
    '(go|going|come|coming|get|getting|shuffle|shuffling|slide|sliding|went|came|do|doing) [up|down] [the|my|them] (stairs|downstairs|upstairs|steps) [down] on my (bum|bottom|backside|arse|butt|behind)',
    { dailyLife: 'stairs' },
  ),
  // in plain words, to "any trouble walking?" and "does it get in the way?"
  ifAsked(
    'walking',
    `(i|can) [can|still|just] walk [just|perfectly|quite|absolutely] (fine|okay|ok|all right|alright|normally|properly|well|easily|without (any|a|much) [real] (trouble|problem|problems|bother|limp|pain|difficulty)|for miles|miles|no (bother|problem|trouble)),
     i can [still|just] walk [on it] [now|today], walking (does not|do not|did not) (bother|affect|hurt|trouble) (it|them|me), (normal|no change in|no change to) [my] walking`,
    { walking: 'normal' },
  ),
  ifAsked(
    'walking',
    '(trouble|difficulty|problems|bother) (walking|with walking)',
    { walking: 'altered' },
    { walking: 'normal' },
  ),
  ifAsked(
    'walking',
    '(struggle|struggling|hard|difficult) to walk [on it]',
    { walking: 'limping' },
    { walking: 'normal' },
  ),
  ifAsked(
    'dailyLife',
    `[i] (can|could|still|able to) [still] do (everything|anything|it all|all of it|all [of] (my|the) [normal|usual|daily|everyday] (stuff|things|jobs|chores|activities|tasks|bits)|(my|the) (normal|usual|daily|everyday) (stuff|things|jobs|chores|activities|tasks)),
     (does not|has not|did not|not) [really] (stop|stopped|stopping|affect|affected|affecting|limit|limited|limiting|bother|bothering) [me] [from] [doing] (anything|a thing|my day|daily life|my daily life|my life|day to day|everyday life|what i do|normal things),
     (managing|coping|doing) [just|perfectly] (fine|okay|ok|well|grand|all right|alright) [with (everything|it|that)], (daily|everyday|normal|day to day) (stuff|life|things|activities|tasks|living) (is|'s|are) [all|just|perfectly] (fine|okay|ok|good|normal|grand|all right|alright|unaffected)`,
    { dailyLife: 'no' },
  ),
  ifAsked(
    'dailyLife',
    `(can not|could not|unable to|not able to) do (my|the) (normal|usual|daily|everyday) (stuff|things|jobs|chores|activities|tasks)`,
    { dailyLife: 'yes' },
  ),
  ifAsked(
    'dailyLife',
    '(trouble|difficulty|bother) (on|with|going up|going down|climbing) [the] (stairs|steps)',
    { dailyLife: 'stairs' },
    { dailyLife: 'no' },
  ),
  ifAsked(
    'dailyLife',
    "(getting|standing) up (is|'s) [a bit|really|quite|pretty] (hard|tough|difficult|a struggle|sore|slow)",
    { dailyLife: 'stairs' },
  ),
  // how tired
  ofRunner(
    '(can not|could not|can hardly|can barely|could hardly|could barely) [even] (lift <my> head [up] off the pillow|keep <my> eyes open)',
    { fatigue: 'exhausted' },
  ),
  ofRunner(
    '(shattered|knackered|exhausted|wiped|wiped out|wrecked i am|zonked|dog tired|ready to drop|fit to drop|burnt out|burned out|run ragged|cream crackered|jiggered|done in|bushed|pooped|tuckered out|puggled|wabbit|jaded|running on empty|running on fumes|nothing [left] in the tank|dead on (my|me) feet|on my knees|out on my feet|on my chinstrap|dead beat|dead tired|nackard|whacked|weak as a kitten|can not hardly lift (my|me) head|no energy|worn out|worn to a (thread|frazzle)|(everything|anything|getting up|getting dressed|the day) (is|has become|feels [like]|takes) [such] (an|a|real|huge|massive) (effort|slog|struggle))',
    { fatigue: 'exhausted' },
    { fatigue: 'none' },
    { fatigue: 'tired' },
  ),
  ofRunner(
    '(i am|am) [absolutely|just|completely|totally|so|pretty|bloody|really] (wrecked|stuffed|rooted|shagged|buggered|beat|spent|shot|dead|done|cooked|destroyed|trashed|banjaxed|whipped|shuttered)',
    { fatigue: 'exhausted' },
    { fatigue: 'none' },
  ),
  ofRunner(
    '[it is] (only|just) [my|the] legs [that] (are|is|feel) (tired|dead|heavy|knackered|gone|wrecked|sore) [and] not me, (full of|loads of|plenty of|bags of|tons of) (energy|beans), (feel|feeling|am|all) [really|totally|quite|so] (fresh|energetic|well rested|rested)',
    { fatigue: 'none' },
  ),
  ofRunner(
    "(tired|tiredness|weary|leggy|sluggish|lethargic|listless|drained|washed out|no zip|no bounce|no spring|no pop in|stale|overcooked|flogged|jet lagged|jet lag|yawny|low energy|no energy to speak of|a bit flat|sleepy|low on energy|draggy|groggy|foggy|knocked out|half asleep|fatigued|fatigue|weak all over|weak as water|been a long day|lifeless|tired of (an|a) (evening|night|morning)|(every|each|any|all my) (run|runs|jog|session) (is|'s|are|feels|feel) [like] [such] (an|a|real|huge|massive) (effort|slog|struggle|grind))",
    { fatigue: 'tired' },
    { fatigue: 'none' },
  ),
  // Everybody yawns, and gets slower with the years: tired only to who asked for it
  ifAsked(
    'fatigue',
    'yawning, (getting|got|gotten|become|becoming|been getting|gone) [so|much|a lot|way|really] (slow|slower) [and slower]',
    { fatigue: 'tired' },
    { fatigue: 'none' },
  ),
  ofRunner(
    '((energy|strength) is [all] back|raring to go|bags of energy|fully charged|full of beans|fresh as a daisy|springy|bouncy|spry|energetic)',
    {
      fatigue: 'none',
    },
  ),
  ofRunner(
    'energy [levels] (is|are) [still|really|very] (good|great|fine|normal)',
    { fatigue: 'none' },
    { fatigue: 'tired' },
  ),
  ofThe(['part'], '(fresh|feel fresh)', { fatigue: 'none' }),
  ofRunner('out of gas', { fatigue: 'exhausted' }),
  // Of an arch or a joint it says nothing of the runner.
  [
    '(get|gets|getting|got|feels|is|goes) [a bit|bit|a little|really|very|so|more] tired [quickly|easily|quicker|easier|fast]',
    {
      is: 'property',
      frames: [
        { of: ['part'], at: ['arch', 'foot', 'knee', 'ankle', 'hip', 'achilles', 'toe', 'heel'], says: {} },
        { says: { fatigue: 'tired' } },
      ],
    },
  ],
  // To be fit and well all through is neither to be tired nor ill; "not entirely fit" is no more than out of training.
  [
    `(entirely|completely|totally|absolutely|perfectly|fully) fit [and (well|healthy)],
     (feel|feeling|am) (totally|completely|absolutely|entirely|perfectly) (well|healthy) [in myself]`,
    {
      is: 'property',
      placeless: true,
      frames: [
        { asked: 'fatigue', says: { fatigue: 'none', illness: 'none' }, not: {} },
        { asked: 'illness', says: { illness: 'none' }, not: { illness: 'unsure' } },
      ],
    },
  ],
  // ill
  ofRunner('(feeling|felt|feel) [a bit|pretty|really|proper] (crook|rough|ropey|ordinary)', {
    illness: 'unwell',
  }),
  // A calf that has been crook is sore, and its runner is not ill.
  [
    'been [a bit|pretty|really|proper] (crook|rough|ropey|ordinary)',
    {
      is: 'property',
      placeless: true,
      frames: [{ of: ['part'], says: { pain: 'unsure' } }, { says: { illness: 'unwell' } }],
    },
  ],
  ofThe(['part'], '[been|is|gone|feeling] (crook|ropey|rough|dicky|crocked)', { pain: 'unsure' }),
  ofThe(['part'], "('s|is|has) been (a bit|pretty|really|proper) (crook|rough|ropey)", { pain: 'unsure' }),
  ofRunner(
    "(sick|crook|rough|ill|poorly) as a (dog|parrot|chip|bear|badger|pig|small hospital), crook in the guts, (guts|stomach|tummy|belly) (are|is|has been|have been|'s been) [a bit|really|pretty] (bad|crook|rotten|upset|in bits), (up|awake|on the loo|on the toilet) [half|all|most of] [the] night with (a|my|me|an upset) (stomach|tummy|belly|guts|bug)",
    { illness: 'unwell' },
  ),
  ofRunner(
    "throat (is|'s|has been|feels) [a|wee|little|bit|slightly|really|so|very] [wee|little|bit] [bit] (sore|scratchy|raw|tickly|hoarse)",
    { illness: 'headCold' },
    { illness: 'none' },
  ),
  ofRunner(
    '(shivered|shivering|shaking|shook) (all night|through the night|half the night), (throwing up|threw up|thrown up|being sick|been sick|was sick|puking|puked|vomiting|vomited|spewing|spewed|chucking up|chucked up|chucking) (most of the|half the|half of the|the whole|the entire|all|all the) night, (up|awake) [half|all|most of] [the] night (throwing up|being sick|puking|vomiting|spewing|chucking up|with (the runs|the trots|diarrhoea|diarrhea|vomiting|food poisoning)), (throwing|being|been|puking) (up|sick) (all night|all morning|all day), [coming|going|it] [out] [of|from|at] both ends, like death [warmed up], every bone in my body aches, (aches|aching|ache) (from top to toe|top to toe|from head to toe|in every bone|in every muscle)',
    { illness: 'unwell' },
    { illness: 'none' },
  ),
  ofRunner(
    '(shook|shaken|shrugged|fought|seen|threw|thrown) (it|the cold|this cold|the flu|the bug|covid|the virus) off, (fought|shaken|shook|seen) off [the|a|this|my] (cold|flu|bug|covid|virus), (getting over|got over|just over|recovering from) [the|a|my] (flu|bug|mono|covid|virus|chest infection|illness|stomach bug|tummy bug)',
    {
      illness: 'recovering',
    },
  ),
  ofRunner(
    `(nose|nostrils) [is|has been|'s] [been] [a|like a] [bit of a] (leaky|leaking|dripping|running) (faucet|tap|hose|gutter|pipe), (leaky|leaking) (nose|nostrils), (nose|nostrils|hooter) [that] [is|'s|has been|keeps] [been] (leaking|leaks), (nose|nostrils) [is|are|keeps] [fully|completely|totally|all|still|really|so|a bit|bit|just|properly] (blocked|stuffed|bunged|clogged|congested|jammed|streaming|dripping|running|runny) [up],
     (blocked|stuffed|clogged|congested|runny|streaming|dripping|snotty) (nose|nostrils), (nose|it) is a tap, throat [is] [a bit|bit|slightly|little] (scratchy|tickly|raw|rough),
     (blocked|stuffed|bunged|clogged) up (nose|nostrils), cold in (the|my) nose, nose cold, nose [that|who|which] (she|he|it|is|that) [is] (runs|running|drips|dripping|blocked|closed|stuffed),
     throat [that|who|which] [she|he|it] (scratches|tickles|itches|pinches a little), enrhumed, (small|little|slight) throat pain`,
    { illness: 'headCold' },
    { illness: 'none' },
  ),
  // Above the neck, as its own words say; a cough that says nothing of itself may be of the chest.
  ofRunner(
    '(drippy|tickly|tickle|post nasal|postnasal|throaty) cough, cough (from|with) (the|my|a) (drip|dripping nose|tickle)',
    { illness: 'headCold' },
    { illness: 'none' },
  ),
  ofRunner(
    '(achy|aching|aches) [and|all over and|a bit] (shivery|shivering|shivers|feverish|fluey|hot and cold), (shivery|shivering|feverish|fluey) [and|a bit] (achy|aching|aches)',
    { illness: 'unwell' },
    { illness: 'none' },
  ),
  ofRunner('(just|only|it is) [a bit of] [a] man flu', { illness: 'unsure' }),
  ofRunner('man flu', { illness: 'unsure' }),
  ofRunner(
    `(flu|covid|shingles|tetanus|travel|typhoid|pneumonia|hepatitis|rsv) (jab|jabs|shot|shots|booster|vaccine|vaccination|needle|injection|vax) [and|plus] [the|a|my] [(flu|covid|shingles|tetanus|pneumonia) one],
     a sore arm from the (jab|jabs|shot|shots|needle)`,
    { illness: 'none' },
  ),
  ofRunner(
    '(just|only) the nose (leaking|running|dripping|streaming), (head cold|a cold|the cold|bit of a cold|stinking cold|streaming cold|heavy cold|rotten cold|cold coming on|bad cold|this cold|just a cold|sniffle|sniffles|sniffly|runny nose|snotty|bunged up|bunged|stuffed up|stuffy nose|stopped up|sneezing|sneeze|sneezes|sore throat|scratchy throat|tickle in my throat|frog in my throat|blocked nose|nose running|nose is bunged|through my nose|just the nose|sinus|congested), (sniffles|sniffle|snuffles|runny nose|sneezes|sneezing|head cold|a cold|the cold) [that] [is|are] (going|doing) [the] (round|around|rounds)',
    { illness: 'headCold' },
    { illness: 'none' },
  ),
  ofRunner(
    '(stomach|tummy|belly|guts|gut|bowels) (was|is|has been|been|went|got|gone) [all|totally|completely|really|very|properly|a bit|a little|so] (upset|off|dodgy|bad|in knots|in bits|rotten|funny), [last|still|a|the] loose (motion|motions|stool) (was|were|is|at) [at|today|this morning], (motions|stools|poos|bowels) [are|is] [still|all|a bit|very] (loose|runny|watery), (one|a|two|few) vomit, (loose|watery|runny) (motion|stools|stool|poo|poos|poops), [loose] (motions|motion) [about|like|some] (one|two|three|four|five|six|seven|eight|ten|many) times, ulti, ulti (once|twice), (running|back and forth|run) to the (loo|toilet|bathroom|washroom) all (night|day|morning), on the (loo|toilet) all (night|day|morning), (belly|stomach|tummy|guts) (was|is|has been|been) running, (flu|covid|rona|tummy bug|stomach bug|spew bug|spewing bug|dodgy tummy|food poisoning|the trots|the skitters|loose motions|diarrhoea|throwing up|(have|had|got|having) the (runs|trots)|puking|boking|chucking up|spewing|vomiting|sick all night|hacking cough|chesty|chesty cough|chesty (old|bad|little|wee) cough|on my chest|gone to my chest|coughing up|chest infection|throat infection|a bug|got a bug|poorly|proper ill|sick as a dog|laid low|(aching|aches|ache|achy) (all over|everywhere)|everything aches|every bone aches|hurts all over|hit by a bus|shivers|shivery|shivering|chills|the shakes|teeth chattering|rigors|mono|glandular fever|dengue|stomach upset|can not keep a thing down|cough|coughing|bronchitis|pneumonia|crook with|feeling pretty crook|feeling crook|(am|been|woke up|feel) [a] [bit|little] crook|bit crook (since|this morning|today|last night|yesterday)|sick in bed|virus|viral|ill in bed|gastro|norovirus|food poison|heaving)',
    { illness: 'unwell' },
    { illness: 'none' },
  ),
  ofRunner(
    '(under the weather|peaky|off colour|run down|coming down with|come down with|sickening for|fighting something|brewing something|lurgy|some bug|going round|glands|feeling a bit ordinary|a bit ordinary)',
    { illness: 'unsure' },
    { illness: 'none' },
  ),
  ofRunner(
    `(crook|sick|ill|poorly|rough) (overnight|all night|last night|in the night), spewed, (tummy|stomach|belly|guts) [was|has been|is|being] [bit|a bit|really|very] upset, upset (tummy|stomach|belly), (thrown up|keep being sick|was sick), ${retched}, (queasy|nauseous|nauseated|nausea), (tummy|stomach|belly|guts) [is|are|'s|was|all|really] (griping|churning|heaving), the squits`,
    { illness: 'unwell' },
    { illness: 'none' },
  ),
  ifAsked('illness', 'no [head] (cold|colds), no [tummy|stomach|winter] (bug|bugs)', { illness: 'none' }),
  ifAsked('illness', 'any [head] (cold|colds)', { illness: 'headCold' }, { illness: 'none' }),
  ifAsked('illness', 'any [tummy|stomach|winter] (bug|bugs)', { illness: 'unwell' }, { illness: 'none' }),
  ofRunner('any [high|raised] temperature', { fever: 'yes' }, { fever: 'no' }),
  ifAsked(
    'illness',
    'not (just|only) [a bit of|a touch of|my|the|some|a little|usual] (hay fever|hayfever|allergy|allergies|pollen)',
    { illness: 'unsure' },
    { illness: 'unsure' },
  ),
  ifAsked(
    'illness',
    '(just|only|nothing but) [a bit of|a touch of|my|the|some|a little] [usual] (hay fever|hayfever|allergy|allergies|pollen)',
    { illness: 'none' },
    { illness: 'unsure' },
  ),
  ofRunner('fluey', { illness: 'unwell' }, { illness: 'none' }),
  ofRunner('(all of it is|it is all|it is only|it is just|all) in (my|me|the) nose', { illness: 'headCold' }),
  ofRunner(
    '(feel|feeling) [entirely|perfectly|very|quite|really] (well|healthy) [only|in myself]',
    { illness: 'none' },
    { illness: 'unsure' },
  ),
  ofRunner(
    '(sniffles|sniffle|cold|sneezes|runny nose) (that is|that are|which is|which are) [been] (going|doing) (round|around|the rounds)',
    { illness: 'headCold' },
    { illness: 'none' },
  ),
  ofRunner('[all] up in (the|my|me) (head|nose|sinuses|sinus)', { illness: 'headCold' }),
  ofRunner(
    '(stomach|tummy|belly|gut|gastric) (thing|infection|virus), (loose|bad) (stomach|tummy)',
    { illness: 'unwell' },
    { illness: 'none' },
  ),
  ifAsked('fever', '(or|nor) [a|any|high] temperature', { fever: 'yes' }, { fever: 'no' }),
  ofRunner(
    '(gave|given|passed|handed) me (their|her|his|the|a|that) [nasty|old] [tummy|stomach|sick|vomiting|sickness] (bug|flu|virus|lurgy), (the|this) [tummy|stomach|sick|vomiting|sickness] (bug|lurgy)',
    { illness: 'unwell' },
    { illness: 'unsure' },
  ),
  ofRunner(
    '<my> (stride|gait) (is|feels|looks) [totally|completely|perfectly|all] (normal|fine|even|good|okay|the same|smooth|natural), (not|never|does not|do not|did not|has not|will not) (change|changes|changed|changing|alter|affect) <my> (stride|gait)',
    { walking: 'normal' },
    {},
  ),
  // plural legs that are a bit dead are tired; one that is, or has gone, may be numb
  ofRunner(
    '<my> legs [are|feel|still|feeling] [still|feel] (a bit|bit|a little|kind of|pretty|slightly) dead, dead legs',
    { fatigue: 'tired' },
    {},
  ),
  ofRunner('i am dead (fresh|lively|energetic|rested)', { fatigue: 'none' }, {}),
  // who was sick all night, in the words of those who would rather not say so
  happenedToRunner(
    '(throw ups|throwing ups|pukes|upchucks|the trots|bathroom trots|squitters), (had|have|got|getting|with) [a dose of|a case of] the (runs|squits|scoots) (from|since|all|last|and|too|as well|again|yesterday|this), (throw ups|vomiting|sick|puking) and the runs, (praying|prayed|bowing|talking|spoke) to the (porcelain|toilet|great white telephone), (hugging|hugged) the (toilet|porcelain|bowl|loo)',
    { illness: 'unwell' },
    { illness: 'none' },
  ),
  // "Haven't puked since nine": till then one had.
  happenedToRunner(
    '[have|has] not (been sick|puked|thrown up|threw up|vomited|hurled|barfed|chucked up|spewed) [again|at all|any more] since [about|around|like] (midnight|last night|yesterday|this morning|dinner|breakfast|lunch|bedtime|tea|supper|early|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half), we [have|all] [all] (got|had|caught|have) (the|a|that|this) [nasty|bad|same] [barf|puke|sick|vomiting|tummy|stomach|belly|winter] bug',
    { illness: 'unwell' },
    {},
  ),
  ofRunner(
    '(wore|worn|plumb wore|wrung) [slap|plumb|clean|right|smooth] out',
    { fatigue: 'exhausted' },
    { fatigue: 'none' },
  ),
  // not as fit as that sounds
  ofRunner(
    'i am [just|about|really|only] fit (to|for) (drop|burst|collapse|fall over|keel over|nothing|my bed|bed|the bin)',
    { fatigue: 'exhausted' },
  ),
  ofRunner('(ill|sick|unwell)', { illness: 'unwell' }, { illness: 'none' }),
  ofRunner(
    '(fit as a fiddle|fit as a flea|fit as a (mallee bull|bull|lop|trout|lark|teenager|horse)|fighting fit|picture of health|rude health|dodged it|not ill|not sick|healthy)',
    { illness: 'none' },
  ),
];
