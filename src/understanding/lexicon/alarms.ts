/** Signs of an emergency: the right subject with the right property. */
import type { Findings, Site } from '../../triage/index.ts';
import type { Row } from '../entries.ts';
import { happenedToRunner, ifAsked, ofRunner, ofThe } from './rows.ts';

const ofPlace = (phrases: string, says: Findings): Row => [
  phrases,
  { is: 'property', frames: [{ of: ['part', 'muscle'], says }] },
];

const puffing =
  '(puff|puffs|puffing|huff|huffing|huff and puff|huffing and puffing|puffing and panting|panting|breathlessness|out of breath|puffed out)';
const climbing =
  '(on|up|going up|climbing|from|after|with|at the top of) [the|my|a|any|those|steep|long|few|flight of|flights of|big] [steep|long|few|flight of|flights of|big] (stairs|steps|hill|hills|climb|climbs|slope|slopes|brae|run|runs|sprint|sprints)';

const joints: readonly Site[] = ['ankle', 'knee', 'hip', 'toe'];

export const alarmRows: readonly Row[] = [
  // chest, breath, heart, head
  ofRunner(
    '(chest|breastbone) (pain|pains|tightness|pressure|ache|problem|trouble|stuff|drama|dramas|bother|complaint|complaints|tension|discomfort|symptoms), (pain|pains|pressure|tightness|ache) (in|across|round|around|on) <my> (chest|breastbone), (tight|painful) chest',
    { chest: 'yes' },
  ),
  ofRunner(
    "(short|shortness|sort|shorter) of (breath|puff|wind|air), shorter breath, out of (breath|puff), no breath, (breathless|breathlessness|winded|puffed|puffed out|huffing|wheezing|wheezy|gasping|gasping for air|panting|whistling), (struggling|fighting) for (breath|air), sucking (wind|air), (breathing|breath) (trouble|difficulty|problem|problems|difficulties), (trouble|difficulty|problems) breathing, (hurts|sharp|pain|sore) [when|every time] [to|i] (breathe|breath|breathe in), when i breathe [in], catch in my chest, every breath 's, half half",
    { chest: 'yes' },
  ),
  happenedToRunner(
    '((feel|feeling|felt|feels|so|bit|little|went|going|all|am|was|over|really|nearly) faint|faint feeling|fainted|fainting|faints|passed out|pass out|passing out|blacked out|blackout|black out|everything (goes|keeps going|going|went|is going|is) (grey|gray|black|dark|dim|fuzzy)|(went|go|going|was|were) lights out|lights (went|go|going) out|keeled over|keel over|collapsed|conked out|out cold|came over faint|come over faint|came over [all] (woozy|queer|funny)|come over [all] (woozy|queer|funny|faint)|(took|got) a weakness|a weakness (in|at)|fell out|about fell out|lost consciousness|came to (with|and|on|in)|next thing (i knew|i know|i remember) i was (on|in|lying|looking|flat)|(wee|little|short|quick|small|tiny|brief|bit of a) (nap|kip|snooze|sleep|lie down) (on the (path|pavement|sidewalk|trail|track|road|grass|verge|course|kerb|curb|turf|pitch|field|court|ground|tarmac|street|hill|bend|sideline|touchline)|mid run|halfway|at mile)|(woke|coming|came) (up|round|to) (on the (ground|floor|path|pavement|sidewalk|trail|road|grass|tarmac)|in the ambulance)|(woken|woke) by a (stranger|passerby|dog walker|walker|steward|marshal)|head went light|(swimmy|woozy|dizzy|giddy|light headed|wobbly) and (had|needed|took|i had|i needed) [to] [have|take] [a] (lie|lie down|sit|sit down|lay|lay down)|seeing spots|tunnel vision|seeing stars|chakkar [came|come|aaya|aa gaya]|chakkars|(went|gone|going|go) faint|palpitations|palpitation|missing beats|skipping beats|heart trouble|angina|coughing [up] blood|blood in my spit|pink froth)',
    { chest: 'yes' },
  ),
  [
    '(dizzy|dizziness|dizzy spells|dizzy spell|light headed|lightheaded|light in the head|giddy|giddiness|head is [just] (spinning|swimming|going round)|head spinning)',
    {
      is: 'property',
      placeless: true,
      event: true,
      frames: [{ says: { chest: 'yes' }, slight: { chest: 'unsure' }, not: { chest: 'no' } }],
    },
  ],
  happenedToRunner(
    '(woozy|swimmy|muzzy|head rush|funny turn|bad turn|a turn in|heartburn|indigestion|acidity)',
    {
      chest: 'unsure',
    },
  ),
  ofThe(
    ['chest', 'heart', 'breath'],
    '(tight|tightness|tension|pain|pains|painful|sore|soreness|hurt|hurts|hurting|pressure|squeezing|squeezed|squeeze|squeezes|crushing|crushed|heavy|heaviness|pinches|pinch|pinching|ache|aches|aching|achy|burning|sharp|stabbing|constricted|band|vice|weight|elephant|sitting on|sat on|rattly|weird|funny|bad|racing|pounding|hammering|thumpy|thumping|going like the clappers|going grey|jumping|skipping|skips|flutter|laboured|shallow|hard|difficult|trouble|problem|problems|gas|wind|grief|at me|catch|catches|catching|not coming|struggle|struggling)',
    { chest: 'yes' },
  ),
  happenedToRunner(
    "(squeezing in the middle|like someone is sitting on me|like someone 's sitting on me|sitting on my chest|band across here|vice round my chest|across (me|my) chest)",
    { chest: 'yes' },
  ),
  ofThe(['head'], '(light|spinning|swimming|funny)', { chest: 'yes' }),
  ofThe(['breath'], '(short|shorter), (getting|going|coming) (short|fast|quick|rapid)', { chest: 'yes' }),
  ofThe(
    ['breath', 'chest', 'heart'],
    'been [really|so|quite|pretty|very] (bad|terrible|awful|rough|poor|funny)',
    { chest: 'yes' },
  ),
  ofThe(['head'], '(woozy|muzzy|foggy|swimmy)', { chest: 'unsure' }),
  ofThe(['head', 'me'], '(reeling|reels|turning round|going round)', { chest: 'yes' }),
  ofThe(
    ['heart'],
    '(flutter|flutters|fluttering|fluttery|pounds|thuds|thudding), (beating|beats|going) [very|so|really|too|way too|all] (fast|hard|quick|irregular|irregularly|funny|oddly|mad|crazy), very fast, irregular, irregularly, all over the place, jumpy, (missing|missed|misses|skipped|dropping) [a|some] (beat|beats)',
    { chest: 'yes' },
  ),
  happenedToRunner(
    '(in a faint|out [cold] for [about|maybe|only|just] (a few|half a|thirty|ten|twenty|a couple of|several) (second|seconds|sec|secs|minute)|lost conscience|lost my senses|lost my consciousness|fell unconscious|went unconscious|unconscious|came to on the (floor|ground|road|path)|woke up on the (floor|ground|road|path)|went out like a light|legs went from under me and everything|vision went|saw black|black before my eyes|everything went (black|dark|grey|white|fuzzy|blurry)|world (is|was|went) spinning|room (is|was) spinning|reeling sensation|in a swoon|swooned)',
    { chest: 'yes' },
  ),
  happenedToRunner('(arm|shoulder) and [my] jaw, (arm|shoulder) into my jaw', { chest: 'unsure' }),
  happenedToRunner('(malaise|a malaise|uneasiness in my chest|vertigo)', { chest: 'unsure' }),
  happenedToRunner(
    "(someone|somebody) [is|'s] (sitting|sat|standing|stood|kneeling) on (me|my chest), (vice|clamp|strap|band) [is|'s] (round|around|across) my (chest|ribs) on, (everything|it all|all) [keeps|kept] (going|goes|went|gone) (grey|black|dark|white) [round the edges], going grey round the edges, vision (went|going|goes), going dark round the edges",
    { chest: 'yes' },
  ),
  ofRunner(
    '(can not|could not|can hardly|can barely|could hardly|could barely|not able to|unable to|struggle to|struggling to) [really|even] (breathe|get [any|enough|the] air|get (my|a|any) breath|catch (my|a) breath)',
    { chest: 'yes' },
  ),
  happenedToRunner(
    '(foot|feet) turned [all|really|ice|stone|completely] (cold|icy|pale|white|blue|freezing)',
    {
      cold: 'yes',
      sites: ['foot'],
    },
  ),
  happenedToRunner('foot (will not|can not|does not) lift [so good]', { nerve: 'weak', sites: ['foot'] }),
  happenedToRunner('(toes|toe) (will not|can not|do not|does not) lift [so good]', {
    nerve: 'weak',
    sites: ['toe'],
  }),
  happenedToRunner('they (will not|can not|do not) lift [so good]', { nerve: 'weak' }),
  happenedToRunner('(can not|could not|can hardly|can barely|not able to) breathe [properly|right|well]', {
    chest: 'yes',
  }),
  ofRunner('when i (breathe|inhale) [in|deep|deeply]', { chest: 'yes' }, {}),
  [
    '(weird|funny|strange|odd|weird stuff|different|not right|queer)',
    { is: 'property', placeless: true, frames: [{ of: ['seat', 'bladder'], says: { nerve: 'unsure' } }] },
  ],
  // being able to breathe
  happenedToRunner(
    "(chest|breathing|lungs) [is|are|'s] [all|nice and|perfectly|totally] clear",
    { chest: 'no' },
    { chest: 'unsure' },
  ),
  ofThe(
    ['breath', 'chest'],
    '(get|catch|take|fill|draw|breathe|manage|coming) [my|me|a|the|air] [full|proper|deep|good] (breath|lungs|wind|air|away|in)',
    { chest: 'no' },
    { chest: 'yes' },
  ),
  ifAsked(
    'chest',
    '(can not|could not|can hardly|can barely|could hardly|could barely|struggling to|hard to|having to stop to) [quite|really|ever|always|even] (catch|get|draw|take|fill) (it|it all|one|a full one|a proper one|a deep one|enough|enough of it) [in|all in|back]',
    { chest: 'yes' },
    { chest: 'no' },
  ),
  // "Can't get it": of the breath, and whoever gets the wife to call has breath for that.
  ofThe(
    ['breath', 'chest'],
    '(get|catch|take|fill|draw|breathe|manage|coming) [my|me|a|the|air] [full|proper|deep|good]',
    {},
    {
      chest: 'yes',
    },
  ),
  happenedToRunner(
    '[can|could|to] (get|catch|take|draw|fill|have) (a full|a proper|my|me|enough|full|a deep|a good|to the bottom of a|the) (breath|breath in|air|lungs|breath back|wind), full breath, deep breath, proper breath, enough air, (can|could|able to|i) breathe [away|properly|fine|easy], breathing properly',
    { chest: 'no' },
    { chest: 'yes' },
  ),
  happenedToRunner(
    '(hold a conversation|hold a full conversation|talk in full sentences|gab away|sing you a|talk for|chat away|(yabber|natter|yak|chat|talk|gab|yarn|blether|yap|gossip|sing|whistle) [away] [the|all the] (whole (way|time|run)|way (round|through|home))|blowing no harder than|without a huff [or a puff]|breathe away|clear headed)',
    { chest: 'no' },
    { chest: 'yes' },
  ),
  happenedToRunner(
    '(puffing|huffing|panting|blowing) [away] (fine|grand|well|happily|nicely|normally|lovely|rightly|great|okay|ok|good|away happily) [at|on|up|with|over|through|in]',
    { chest: 'no' },
    { chest: 'unsure' },
  ),
  happenedToRunner(
    "(puffing|huffing|panting|blowing) [hard|a bit|a lot] (is|'s|is all|are|but) (good|fine|grand|okay|ok|normal|sweet|great|easy|alright|all right|lovely)",
    { chest: 'no' },
    { chest: 'yes' },
  ),
  happenedToRunner(
    '(wind|lungs|puff) (good|fine|grand|sound|okay|ok|great|normal)',
    { chest: 'no' },
    { chest: 'no' },
  ),
  happenedToRunner(
    'normal huffing [and puffing], puffing no more than, (puffing|huffing|panting|chugging) along [perfectly|quite|just|very|all] (fine|well|happily|nicely|normally|grand|merrily)',
    { chest: 'no' },
    { chest: 'no' },
  ),
  // The puff that anybody has on stairs, told as that; more than usual, or where there is no effort, it is none.
  ifAsked(
    'chest',
    `(normal|usual|ordinary|everyday|regular|typical) [old|little|bit of] ${puffing} [i get|you get|you would get|anybody gets|anyone gets|everyone gets|we all get] [when] ${climbing}`,
    { chest: 'no' },
    { chest: 'unsure' },
  ),
  ofRunner(
    `(more|worse|heavier|harder|beyond|over|above) [than] [my|the] (normal|usual|ordinary|everyday|regular|typical) [old|little|bit of] ${puffing} [when] ${climbing}`,
    { chest: 'yes' },
    { chest: 'unsure' },
  ),
  ofRunner('running out of (puff|breath|air), puffing, huffing and puffing', { chest: 'yes' }),
  happenedToRunner('(coughing|cough) (up green|up phlegm)', { illness: 'unwell' }),
  happenedToRunner(
    '(puffed|breathless|winded|out of breath|out of puff|short of breath) [out] [just] [from] (bringing|doing the|making|carrying|fetching|emptying|getting (dressed|up|out)|talking|(climbing|going up|up) (one flight|a flight|the stairs)|the bins|the dishes|standing)',
    { chest: 'yes' },
  ),
  [
    '(there is|has|have|got|feel|see) [now] [a|this] [big|little|proper] (gap|hollow|dip) [in (it|the muscle|there)]',
    {
      is: 'property',
      event: true,
      frames: [{ of: ['part', 'muscle', 'unnamed', 'shape'], says: { deformity: 'unsure' } }],
    },
  ],
  [
    '(there is|has|have|got|feel|see) [now] [a|this] [big|proper] dent [in (it|the muscle|there)], (dent|gap|hollow) where',
    {
      is: 'property',
      event: true,
      frames: [{ of: ['part', 'muscle', 'unnamed', 'shape'], says: { deformity: 'yes' } }],
    },
  ],
  happenedToRunner(
    "(bum|bottom|arse|backside|back side|butt|rear|seat|fanny|tackle|junk|bits|balls|willy) ['s|is|are|have|has|feels|went|goes] [all|just|completely|totally|a bit|kind of] [gone|going|went] (numb|dead|fell asleep|fallen asleep|asleep|to sleep|tingly)",
    { nerve: 'saddle' },
  ),
  // a mind that fails, in the heat or after drinking too much
  happenedToRunner(
    '[i am] talking nonsense, talking (gibberish|rubbish) [after], (am|was|is|be) (delirious|hallucinating|slurring), slurring [my words], (says|saying|reckons|thinks) i am (confused|not making sense|making no sense|not right in the head), calling (him|her|them|people) [by] [the|a] wrong name, can not remember (my|me|the) [own] [daughter|son|husband|wife] [s|is] (name|number|address|street), do not know where i am, (confused|disoriented|disorientated) (and (hot|dizzy|sick|shivery)|in the heat|after (the|my) (run|race)|my husband), (dizzy|hot|sick) and (confused|disoriented), like i am drunk, as if i am drunk, (threw|thrown|chucked) up and (confused|dizzy|foggy)',
    { chest: 'yes' },
  ),
  happenedToRunner(
    '[feel|feeling] (muddled|disoriented|disorientated), (feel|feeling|felt) [all|so|really] foggy, (went|gone|go|goes|going|came over|turned) [all|a bit|really] foggy, foggy (headed|in the head)',
    { chest: 'unsure' },
  ),
  happenedToRunner(
    '<my> (heart|ticker|old ticker) [is|was|did|has|just|started|went|going|had|does|keeps|kept] [a|to|all|on] (flutter|fluttered|fluttering|flutters|fluttery|going very much|going too much|going mental|going nuts)',
    {
      chest: 'yes',
    },
  ),
  [
    '(my|the|whole|all my) body (is|feels|was) [very|so|really|all|too] (hot|roasting|burning|boiling|on fire), [my|the|whole|all] body [is|feels|was|getting|get] [very|so|really|all|too|little|bit] hot [hot], hot body',
    { is: 'property', placeless: true, frames: [{ says: { fever: 'unsure' }, not: { fever: 'no' } }] },
  ],
  ofRunner(
    'i (feel|am feeling) [a bit|very|so|really|little|slightly] (hot|burning)',
    {
      fever: 'unsure',
    },
    { fever: 'no' },
  ),
  ifAsked(
    'fever',
    '[my|the|whole|all] body [is|feels|was|getting|get] [very|so|really|all|too|little|bit] warm [warm], warm body',
    { fever: 'unsure' },
    { fever: 'no' },
  ),
  ofThe(['breath'], '(fast|very fast|quick|rapid|too fast)', { chest: 'unsure' }),
  // urine
  ofThe(
    ['urine'],
    '(dark|darker|really dark|very dark|brown|brownish|dark brown|cola|coke|coca cola|pepsi|tea|strong tea|black tea|guinness|stout|porter|root beer|iced tea|dr pepper|coffee|gravy|soy sauce|rusty|rust|rust coloured|coppery|muddy|blood|bloody|reddish|red|black|bloodied|can of coke|tea coloured|cola coloured|mahogany|cola colour|treacle|molasses)',
    { darkUrine: 'yes' },
  ),
  happenedToRunner(
    "(dark|brown|black|bloody|red|cola coloured|tea coloured|rusty) (pee|wee|urine|piss|water), (colour|color) of [flat|strong|builder 's] (cola|coke|coca cola|tea|rust|guinness|stout|coffee|black coffee), (like|looks like|straight up|was like) [a|flat|strong|black|builder 's|a can of|a pint of|timmies|a timmies] [black|of|pint of] (cola|coke|coca cola|root beer|stout|guinness|tea|black tea|iced tea|coffee|gravy) [looking], (iced tea|tea|cola|coke) (looking|coloured|colored), blood in my (pee|wee|urine)",
    { darkUrine: 'yes' },
  ),
  ofThe(
    ['urine'],
    '(dark yellow|amber|orange|apple juice|kinda dark|darkish|pinkish|rose|rose coloured|blush|bit dark)',
    {
      darkUrine: 'unsure',
    },
  ),
  ofThe(
    ['urine'],
    '(pale|(pale|clear|light) as (ginger ale|lemonade|white wine|champagne|apple juice)|pale as|pale as (you like|anything|can be|straw|water|lemonade|ever)|pale yellow|light yellow|light|clear|yellow|straw|straw coloured|lemonade|see through|water|crystal clear|clear as|champagne|like water|gin|a beck|pale straw|white|yellow like always|transparent)',
    { darkUrine: 'no' },
    {},
  ),
  [
    '(pink|pinky|rosy)',
    {
      is: 'property',
      placeless: true,
      frames: [
        { of: ['part', 'colour', 'skin'], asked: 'cold', says: { cold: 'no' } },
        { of: ['urine'], says: { darkUrine: 'unsure' } },
      ],
    },
  ],
  happenedToRunner('(pee|wee|peeing|weeing|urine) (clear|pale|yellow|like water)', { darkUrine: 'no' }),
  happenedToRunner('(peed|peeing|pissed|pissing|passed|passing|weed|weeing) [pure|out|some] blood', {
    darkUrine: 'yes',
  }),
  // nerves
  [
    "(numb|numbness|numbed|gone dead|went dead|feels dead|feel dead|deadened|deadish|lost feeling|tingling|tingly|tingles|tingle|pins and needles|pins|needles|prickling|prickly|fizzing|fizzy|buzzing|zingy|ants|crawling|jhunjhuni|wooden|block of wood|like cotton|of cotton|cotton wool|on sponge|on foam|someone else 's|current|current like feeling|current like|current type|slightly dull|kinda dull|dull between|no feeling|have no feeling|the numb thing|gone numb|went numb)",
    {
      is: 'property',
      frames: [
        { of: ['seat', 'bladder'], says: { nerve: 'saddle' } },
        { of: ['part', 'skin', 'feeling', 'muscle', 'unnamed'], says: { nerve: 'tingling' } },
      ],
    },
  ],
  // A foot or a leg that drags is weak; in the hips it is how it feels.
  [
    '(dragging|drags|drag)',
    {
      is: 'property',
      frames: [
        { of: ['part'], at: ['hip', 'groin', 'glute', 'lowBack'], says: {} },
        { of: ['part', 'muscle'], says: { nerve: 'weak' } },
        { of: ['me'], says: { fatigue: 'tired' } },
      ],
    },
  ],
  [
    '(weak|weaker|weakness|weakened|feeble|lost its strength|strength gone|scuffing|trailing|folds under me|goes from under me|just hangs there|like jelly it will not|keeps catching on the carpet|gone weak)',
    {
      is: 'property',
      frames: [
        { of: ['part', 'muscle'], says: { nerve: 'weak' } },
        { of: ['me'], says: { fatigue: 'tired' } },
      ],
    },
  ],
  [
    '(slaps|slapping|flops|foot drop|like a flipper)',
    { is: 'property', frames: [{ of: ['part', 'muscle'], says: { nerve: 'weak' } }] },
  ],
  // A tired runner's feet do so as well.
  [
    '(slap|flop) [down|about|along|when i walk]',
    {
      is: 'property',
      figure: true,
      frames: [{ of: ['part'], at: ['foot'], says: { nerve: 'weak' }, not: {} }],
    },
  ],
  // a joint that is not held, or a leg; a little of it is told by many who are only tired
  [
    'wobbly',
    {
      is: 'property',
      frames: [
        { of: ['part'], at: ['ankle', 'knee'], says: { jointTrouble: 'unsure' }, not: {} },
        { of: ['part', 'muscle'], says: { nerve: 'weak' }, slight: { nerve: 'unsure' } },
        { of: ['me'], says: { fatigue: 'tired' } },
      ],
    },
  ],
  // of both legs it is how a run leaves many: asked about, and no more where it is told along with being tired
  [
    '(wobbly|wobbling) on [the|my|me|these|both] [old] (pins|legs)',
    { is: 'property', placeless: true, frames: [{ says: { nerve: 'unsure' }, not: { nerve: 'none' } }] },
  ],
  // not sure either, but for what is told beside it
  [
    'wobbly legs, legs (are|feel|felt|were) [all|so|really|very] wobbly',
    { is: 'property', placeless: true, frames: [{ says: { nerve: 'saddle' }, not: { nerve: 'none' } }] },
  ],
  [
    '(tired|weary|heavy|shattered|knackered|worn out|sleepy) [and|with] wobbly legs, wobbly [and|with] (tired|weary|heavy) legs, legs (are|feel|felt|were) (tired and wobbly|wobbly and tired)',
    { is: 'property', placeless: true, frames: [{ says: { fatigue: 'tired' } }] },
  ],
  [
    '(push off with|push off it|push the clutch|wiggling|wiggle <my> (toes)|feel (every blade|every bit)|wiggling all (ten|five) toes|strong as an ox|strong as you like|good strength|strong|kick)',
    {
      is: 'property',
      frames: [{ of: ['part', 'feeling', 'muscle', 'me'], says: { nerve: 'none' }, not: { nerve: 'weak' } }],
    },
  ],
  [
    '(can not|could not|do not|can hardly|can barely|not able to|unable to) [really|even] feel [a thing|anything|nothing] [in]',
    {
      is: 'property',
      frames: [
        { of: ['seat', 'bladder'], says: { nerve: 'saddle' } },
        { of: ['part'], says: { nerve: 'tingling' } },
      ],
    },
  ],
  [
    '(can not|could not|do not|can hardly|can barely|not able to|will not) [really|even] lift',
    { is: 'property', frames: [{ of: ['part'], says: { nerve: 'weak' } }] },
  ],
  happenedToRunner(
    '[can not] (get|breathe|breathing) [air|fine|fully] through <my> (nose|mouth)',
    { illness: 'headCold', chest: 'no' },
    { illness: 'headCold', chest: 'no' },
  ),
  // "Doesn't feel like mine"
  ofRunner(
    '(feel|feels|felt) [even|really] like (mine|my own|[it|they] (belong|belongs|belonged) to me|it is mine|they are mine|part of me|it is (there|mine))',
    {},
    { nerve: 'tingling' },
  ),
  // Of two feet, one
  happenedToRunner(
    '(can|could|still) [only] feel (one|half) [of] [my|me|the] (foot|leg|feet|legs|side|sole), can only feel <my> (foot|toe|toes|leg|legs|feet)',
    { nerve: 'tingling' },
    { nerve: 'tingling' },
  ),
  happenedToRunner(
    '(can|could|still) feel <my> (foot|toe|toes|leg|legs|feet|big toe|shin|calf|seat), feel (every|all|each) [single|blade|of|my|the|bit] [of] (toe|toes|grass|thing|blade), feel everything, full feeling, all the feeling',
    { nerve: 'none' },
    { nerve: 'tingling' },
  ),
  happenedToRunner(
    '(can|could|still) [just] feel (it all|it fine|it properly|it normally|all of it|both feet|them (all|fine|properly|normally))',
    { nerve: 'none' },
    { nerve: 'tingling' },
  ),
  happenedToRunner(
    '(can|could|able to) lift <my> (foot|feet|toe|toes|big toe)',
    { nerve: 'none' },
    { nerve: 'weak' },
  ),
  happenedToRunner('feel (it|anything) [fine]', { nerve: 'none' }, { nerve: 'saddle' }),
  happenedToRunner(
    'feel (it|anything) (when i (wipe|wee|pee|go)|on the toilet|under me) [fine], feel (myself|my bum|my backside|my arse|my bottom|the toilet paper|the seat|the paper|down there) [when i (wipe|wee|pee|go)|on the toilet|of the quad|under me] [fine], feel [it] (when i wipe|when i am passing water|when i pee|when i go)',
    { nerve: 'none' },
    { nerve: 'saddle' },
  ),
  happenedToRunner(
    '(wetting|wet|peeing|pissing|soiled|soiling|messed|messing) (myself|meself|my pants|the bed), lost control of, (bladder|bowel|bowels) (control|trouble|problem|problems|accident), (trouble|difficulty|hard|an hour trying) [to|with] (peeing|weeing|pass water|passing water|pee|to pee|going), saddle (anesthesia|anaesthesia|numbness), leaking [wee|pee|urine], numb (bum|arse|backside|behind), both [my|me|of me|of my] legs (are|feel|go|are a bit|gone) [a bit|so|really] weak, (weak|weakness) in both, no strength in (either|both)',
    { nerve: 'saddle' },
  ),
  happenedToRunner(
    '(tell when i|know when i) need to go, (go|going|been|goes) to the (bathroom|toilet|loo) [just|all] (regular|regularly|fine|okay|normal|normally|as normal|as usual|as always|same as always|like always), (pee|wee|go) (fine|normally|okay), voiding normally, (bladder|bowel|bowels|bathroom|toilet|loo|pee|wee|poo|waterworks|peeing|weeing) [is|are|works|work|working|goes|go|running] like clockwork, weeing like a racehorse, peeing fine',
    { nerve: 'none' },
    { nerve: 'saddle' },
  ),
  [
    '(shaky|trembly|trembling|jittery)',
    { is: 'property', frames: [{ of: ['part', 'muscle'], says: { nerve: 'unsure' } }] },
  ],
  [
    '(fell|fallen|fall|falls|falling) asleep',
    {
      is: 'property',
      placeless: true,
      frames: [
        { of: ['seat'], says: { nerve: 'saddle' } },
        { of: ['part', 'skin'], says: { nerve: 'tingling' } },
      ],
    },
  ],
  [
    '(less|no|little|lost|losing|reduced) (power|force|strength) [in], (power|force|strength) is (less|low|gone|reduced|not there), gives no (force|power), powerless',
    {
      is: 'property',
      frames: [
        { of: ['part', 'muscle'], says: { nerve: 'weak' } },
        { of: ['me'], says: { fatigue: 'tired' } },
      ],
    },
  ],
  [
    '(hangs|hanging down|flaps|flapping|floppy|floppier)',
    { is: 'property', frames: [{ of: ['part'], at: ['foot', 'toe', 'ankle'], says: { nerve: 'weak' } }] },
  ],
  [
    '(turning|turned|gone|going|went) black',
    {
      is: 'property',
      frames: [{ of: ['part'], at: ['foot', 'toe', 'legs', 'ankle'], says: { cold: 'unsure' } }],
    },
  ],
  happenedToRunner(
    '(press|push|strain|struggle) to (pee|wee|make pee|urinate|go for a (pee|wee)|pass water|start|(have|take) a (leak|slash|piss|pee|wee|tinkle)), (leak|slash|piss|pee|wee|tinkle|go) [i] [just|only|but] [i] (have got to|got to|have to|need to|must) (push|strain|press), have to (press|push|strain) to (pee|wee|make pee|urinate)',
    { nerve: 'saddle' },
  ),
  // seat, bladder and bowel
  happenedToRunner(
    'where (i|he|she) (sit|sits) [down] [it] (is|feels|feel) [all|just] like (cotton wool|cotton|a cushion|a pillow|sponge|foam|rubber), (numb|numbness|no feeling|tingling|dead) (where|in the part|in the bit) i sit [down] [on], (can not|could not|can hardly|could hardly|not able to|unable to) [even] (hold|control|keep in) [my|me|the] (pee|wee|urine|water|waters|bladder|bowel|bowels|poo), (can not|could not|unable to|not able to|can hardly|can barely|could hardly|could barely|can scarcely|hardly able to|barely able to|struggle to|struggling to) [even|really] (pee|wee|urinate|pass [any] urine|pass [any] water|go for a (pee|wee)), (pooed|pooped|shat|wee|weed|peed|soiled|wet) (myself|meself|my pants|my shorts), (no|lost|losing|without) control (of|over) [my|me|the] (bladder|bowel|bowels|wee|pee), (can not|could not|can hardly) feel [my|me|the] (bum|bottom|backside|arse|privates|private parts|bits|genitals|groin area)',
    { nerve: 'saddle' },
  ),
  [
    '(without [any] feeling|without sensation|no sensation|lost [the|all|all the] (feeling|sensation)|sleeps|(is|are|keeps|fell) sleeping|does not wake up)',
    {
      is: 'property',
      frames: [
        { of: ['seat', 'bladder'], says: { nerve: 'saddle' } },
        { of: ['part', 'skin'], says: { nerve: 'tingling' } },
      ],
    },
  ],
  // Legs that do not may be tired.
  [
    '(do not|will not|would not|has not|have not|never) [properly|fully|really|quite] (wake|woken|woke|waken) [back] up',
    {
      is: 'property',
      frames: [
        { of: ['seat', 'bladder'], says: { nerve: 'saddle' } },
        { of: ['part'], at: ['legs', 'quad', 'hamstring', 'glute'], says: { nerve: 'unsure' } },
        { of: ['part', 'skin'], says: { nerve: 'tingling' } },
      ],
    },
  ],
  [
    '(dead)',
    {
      is: 'property',
      frames: [
        { of: ['seat'], says: { nerve: 'saddle' } },
        { of: ['part'], says: { nerve: 'tingling' } },
      ],
    },
  ],
  [
    '(feel|feels|feeling|felt) [like|still] asleep, (asleep|gone to sleep|goes to sleep|go to sleep|going to sleep|went to sleep)',
    {
      is: 'property',
      frames: [
        { of: ['seat'], says: { nerve: 'saddle' } },
        { of: ['part'], says: { nerve: 'tingling' } },
      ],
    },
  ],
  ['jelly', { is: 'property', frames: [{ of: ['part'], says: { fatigue: 'tired' } }] }],
  // cold
  [
    '(warm)',
    {
      is: 'property',
      frames: [{ of: ['part', 'unnamed'], asked: 'cold', says: { cold: 'no' }, not: { cold: 'unsure' } }],
    },
  ],
  [
    '(cool|cool as a cucumber|cool as you like|cool to touch)',
    {
      is: 'property',
      // Feet are cool in winter: only the runner can tell whether this is meant.
      figure: true,
      frames: [
        { of: ['part'], asked: 'cold', says: { cold: 'yes' } },
        { of: ['part', 'skin', 'unnamed'], asked: 'heat', says: { heat: 'no' } },
      ],
    },
  ],
  [
    '(cold|stone cold|ice cold|freezing|freezing cold|colder|icy|like ice|block of ice|ice block|baltic|frozen|white|pale|white as a sheet|waxy|mottled|purple and cold|shade of blue|shade of white|grey|no blood in|no blood is|no blood getting|no blood going|pale as|dead fish|cold as|cold and white|white and cold|cold and pale)',
    { is: 'property', frames: [{ of: ['part'], says: { cold: 'yes' } }] },
  ],
  [
    '(blue|bluish|blueish|blue ish)',
    {
      is: 'property',
      frames: [
        // Whoever was asked about a bruise means one; a whole foot that is blue may be more.
        {
          of: ['part', 'skin', 'unnamed'],
          asked: 'bruise',
          says: { bruise: 'yes', cold: 'unsure' },
          slight: { bruise: 'small' },
          not: { bruise: 'no' },
        },
        { of: ['part'], says: { cold: 'yes' } },
      ],
    },
  ],
  [
    '(bit cool|cooler|chilly|(bit|little|touch|slightly|tad) (colder|cooler)|(little|touch|slightly|tad|somewhat|rather|quite) cool)',
    { is: 'property', figure: true, frames: [{ of: ['part'], says: { cold: 'yes' } }] },
  ],
  ofThe(
    ['part', 'colour'],
    '([as] warm (as|like) toast|toasty|nice and warm|lovely and warm|warm in the boot|pink as a baby|nice and pink|plenty warm|perfectly warm|rosy|nice and toasty|as warm as|every bit as warm|warm as)',
    { cold: 'no' },
  ),
  [
    '(small|little|tiny|slight|wee) (dent|dip|hollow) [in]',
    { is: 'property', figure: true, frames: [{ of: ['part', 'muscle'], says: { deformity: 'unsure' } }] },
  ],
  [
    '(warm and pink|pink and warm)',
    {
      is: 'property',
      frames: [
        { of: ['part', 'skin', 'unnamed'], asked: 'cold', says: { cold: 'no' } },
        { of: ['part', 'skin', 'unnamed'], says: { heat: 'yes' } },
      ],
    },
  ],
  [
    '(always|usually|forever) [a bit|really|so] (cold|freezing|like ice|pale|blue|white)',
    { is: 'property', frames: [{ of: ['part'], says: { cold: 'unsure' } }] },
  ],
  [
    '[a] (different|funny|strange|odd) (colour|color) (from|to|than) <my> other, discoloured and cold',
    { is: 'property', frames: [{ of: ['part'], says: { cold: 'unsure' } }] },
  ],
  // bent
  ifAsked(
    'deformity',
    'no [dead|all|perfectly] straight as (a die|an arrow|a ruler|it ever was|ever|always|the other|they come)',
    { deformity: 'no' },
    { deformity: 'no' },
  ),
  [
    '(bent|crooked|wrong way|funny angle|wrong angle|odd angle|pointing the wrong|pointing sideways|pointing off|pointing at|out of place|out of joint|out of socket|out of its socket|dislocated|skew whiff|skewwhiff|squint|cattywampus|sticking out|poking out|jutting out|misshapen|deformed|a bend in it|kinks|bends in|sat round the side|not in its place|not on its place|not more on his place|balled up|bunched up|bone is showing|bone showing|out of whack|bent out of place|off sideways|no business being|dent in|gap in|hollow in (the|my|it))',
    { is: 'property', frames: [{ of: ['part', 'shape', 'muscle', 'unnamed'], says: { deformity: 'yes' } }] },
  ],
  ofThe(
    ['part', 'shape', 'looks', 'unnamed'],
    '(straight as (a|an) (die|arrow|ruler)|straight as it ever was|right shape|usual shape|same shape|pointing the way|pointing the right way|all in one piece|in one piece)',
    { deformity: 'no' },
    {},
  ),
  happenedToRunner(
    '(nothing is|no bone|no bones|nothing|no bone is|no bones are) (broken|broke|dislocated|out of place), i have not (broken|broke) (it|anything|a thing|any bones|a bone), (it is|they are) not (broken|broke)',
    { deformity: 'no' },
  ),
  ifAsked(
    'deformity',
    '(is not|are not) broken, no (look|looks|looking|seems) [quite|all|pretty|perfectly] (straight|normal|right|fine)',
    { deformity: 'no' },
  ),
  [
    '(straight|normal shape|lined up)',
    {
      is: 'property',
      placeless: true,
      frames: [{ of: ['part', 'shape', 'unnamed'], asked: 'deformity', says: { deformity: 'no' }, not: {} }],
    },
  ],
  [
    "(kneecap|patella) [has|have|is|'s] [just|all] (on|out|out to|slid|slipped|moved|gone|popped|shifted|jumped) (round|over|off|out|sideways|to the side|the side|the outside|the wrong side)",
    { is: 'property', event: true, frames: [{ says: { deformity: 'yes', sites: ['knee'] } }] },
  ],
  [
    '(popped|slipped|came|went|jumped) out and [it] [popped|went|came|slipped] back [in]',
    { is: 'property', event: true, frames: [{ of: ['part', 'unnamed'], says: { deformity: 'unsure' } }] },
  ],
  ofPlace('(goes|points|sticks|turned|turns|gone) [out] (to the side|sideways)', { deformity: 'yes' }),
  // rock hard
  ofPlace('(went|goes|turned|got|become|becomes) [all|really|rock|so|very] hard', { rockHard: 'yes' }),
  // Strong, or hard: which it is, is asked.
  [
    'solid',
    {
      is: 'property',
      figure: true,
      frames: [
        // "The ankle's solid": it holds.
        { of: ['part'], at: joints, asked: 'jointTrouble', says: { jointTrouble: 'none' } },
        { of: ['part'], at: joints, says: {} },
        { of: ['part', 'muscle'], says: { rockHard: 'yes' } },
      ],
    },
  ],
  [
    'rock solid',
    {
      is: 'property',
      frames: [
        { of: ['part'], at: joints, asked: 'jointTrouble', says: { jointTrouble: 'none' } },
        { of: ['part'], at: joints, says: {} },
        { of: ['part', 'muscle', 'unnamed'], says: { rockHard: 'yes' } },
      ],
    },
  ],
  [
    '(hard|solid|stiff) as (concrete|cement|iron|steel|a brick|brick|a stone|granite), (hard|solid) as a plank',
    { is: 'property', frames: [{ of: ['part', 'muscle', 'unnamed'], says: { rockHard: 'yes' } }] },
  ],
  // Whatever it is as hard as.
  [
    '[as] (hard|solid|rigid) as (a|an|the|my|me|our)',
    {
      is: 'property',
      frames: [
        { of: ['muscle'], says: { rockHard: 'yes' } },
        { of: ['part'], at: ['calf', 'shin', 'quad', 'hamstring', 'adductor'], says: { rockHard: 'yes' } },
        { of: ['unnamed'], asked: 'rockHard', says: { rockHard: 'yes' } },
      ],
    },
  ],
  [
    'like [a|an|one] [big|solid|great] (block|lump|slab|bag|sack|plank|brick|wall|sheet) of',
    {
      is: 'property',
      frames: [
        { of: ['muscle'], asked: 'rockHard', says: { rockHard: 'yes' } },
        {
          of: ['part'],
          at: ['calf', 'shin', 'quad', 'hamstring', 'adductor'],
          asked: 'rockHard',
          says: { rockHard: 'yes' },
        },
        { of: ['unnamed'], asked: 'rockHard', says: { rockHard: 'yes' } },
      ],
    },
  ],
  [
    '(rock hard|hard as (a|an|wood) [rock|board|stone|fence post|paving slab|wood|nail|plank]|hard as (stone|wood|rock|marble|iron|steel|nails)|hard like (stone|a stone|wood|a rock|rock|the table)|solid like wood|hardened up|hard hard|very hard|hard like|become like stone [to touch]|gone hard)',
    { is: 'property', frames: [{ of: ['part', 'muscle', 'unnamed'], says: { rockHard: 'yes' } }] },
  ],
  ofThe(
    ['part', 'muscle', 'looks'],
    '(soft|squishy|squidgy|soft as butter|soft to squeeze|loose and soft|sink my thumb)',
    { rockHard: 'no' },
    {},
  ),
  [
    '(solid as a rock)',
    {
      is: 'property',
      frames: [
        { of: ['muscle'], says: { rockHard: 'yes' } },
        { of: ['part'], at: ['knee', 'ankle', 'hip'], says: { jointTrouble: 'none' } },
        { of: ['part'], says: { rockHard: 'yes' } },
      ],
    },
  ],
  [
    '(soft|soft as butter|squishy|squidgy|loose|loose and soft)',
    {
      is: 'property',
      placeless: true,
      frames: [{ of: ['unnamed'], asked: 'rockHard', says: { rockHard: 'no' }, not: {} }],
    },
  ],
  ofThe(
    ['shape'],
    '[still|just|about] the same [as (always|before|ever|usual|the other)]',
    { deformity: 'no' },
    { deformity: 'unsure' },
  ),
  ofThe(
    ['part', 'unnamed'],
    '(bit|a bit|slightly|a little) (out of shape|misshapen|crooked|bent|out of line)',
    { deformity: 'unsure' },
  ),
  ofThe(['shape'], '(off|odd|wrong|funny|different|a bit off|bit off|a bit odd|a bit funny|a little off)', {
    deformity: 'unsure',
  }),
  [
    '(about to burst|ready to burst|like it will burst|going to burst)',
    { is: 'property', frames: [{ of: ['part', 'muscle', 'unnamed'], says: { rockHard: 'unsure' } }] },
  ],
  // whatever was asked: what is soft now is not hard
  ofThe(
    ['part', 'muscle', 'unnamed'],
    '(soft|squishy|loose and soft) (right now|at the moment|at rest|when i rest)',
    { rockHard: 'no' },
    {},
  ),
  ofThe(['part', 'muscle'], '(is|are) not [that|so|really|all] hard', { rockHard: 'no' }),
  ofThe(
    ['part', 'muscle', 'unnamed'],
    '(is|are) not rock hard, (is|are) not hard (now|at all), (nothing|not) rock hard',
    { rockHard: 'no' },
  ),
  [
    '(hard|like a board)',
    {
      is: 'property',
      frames: [{ of: ['part', 'muscle', 'unnamed'], asked: 'rockHard', says: { rockHard: 'yes' } }],
    },
  ],
  // fever
  happenedToRunner(
    'no (temperature|temp|fever) [though], not running a (temperature|fever|temp)',
    { fever: 'no' },
    { fever: 'no' },
  ),
  ofRunner(
    '(fever|feverish|high temperature|running a (temperature|temp|fever)|spiking|burning up|got a temp|a temperature|a temp|high temp|bit of a temperature|slight temperature|low grade fever)',
    { fever: 'yes' },
  ),
  happenedToRunner('(afebrile)', { fever: 'no' }),
  ofThe(
    ['breath'],
    '(come|comes|coming) [properly|in|out|easily|easy|right|back]',
    { chest: 'no' },
    { chest: 'yes' },
  ),
  ofThe(['temperature'], '(up|high|hot|raised|boiling|burning|roasting)', { fever: 'yes' }),
  ofThe(['temperature', 'head'], '(cool|cool as a cucumber)', { fever: 'no' }),
  happenedToRunner(
    '(hot and cold|(roasting|boiling|hot|burning) (and|then) (freezing|shivering|shivery|frozen|cold)|(freezing|shivering|cold) (and|then) (roasting|boiling|burning|hot)|cold sweats|night sweats|hot and shivery|hot then cold)',
    {
      fever: 'unsure',
      illness: 'unwell',
    },
  ),
];
