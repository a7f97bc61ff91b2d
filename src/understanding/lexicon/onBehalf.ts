/** How another is asked for ("it's for my husband"), and how what is told of them is said of oneself. */

export const grownUps =
  'husband|wife|partner|mum|mam|mom|mother|dad|da|father|brother|sister|friend|mate|buddy|boyfriend|girlfriend|missus|other half|better half|fiance|fiancee|fella|bloke|gran|granny|nan|grandma|grandad|grandpa|uncle|aunt|auntie|cousin|neighbour|neighbor|colleague|flatmate|roommate|old man|hubby';

/** Sons and daughters of an age to run with a team; a toddler is nobody to ask for here. */
export const youngOnes =
  'son|daughter|kid|child|boy|girl|lad|lass|grandson|granddaughter|stepson|stepdaughter|niece|nephew|teenager|teen|eldest|youngest';

const people = `${grownUps}|${youngOnes}`;

/** What another gives or has, and is no matter of their body: "my cousin's wedding". */
const theirs =
  'wedding|sangeet|mehndi|party|birthday|do|hen|stag|bbq|barbecue|house|place|flat|garden|car|van|ute|truck|bike|shed|baby shower|christening|graduation|funeral|wake|leaving do|engagement|shop|farm|dog|pool|gym|class|session|plan|race|marathon|roller|shoes|trainers|stairs|loft|sofa|couch|move';

const adjectives = '(?:old |poor |dear |lovely |big |eldest |youngest |running )*';

/** "My husband", "our poor old dad", "my fourteen year old boy". */
export const another = new RegExp(
  `^(?:my|our|the|me|this) ${adjectives}(?:(?<age>\\w+) year old(?: (?:${people}))?|(?:${people}))(?= |$)(?! (?:and|or) (?:i|me)\\b)(?! 's (?:\\w+ )?(?:${theirs})\\b)`,
);

const they = '(?:he|she)';
const one = `(?:my|our|the|me) ${adjectives}(?:\\w+ year old(?: (?:${people}))?|(?:${people}))`;
/** What is asked of them that could be about a run; not "should he be right about that". */
const mayThey = `(?:can|could|should|may|must|is|would|will|ought) ${they} (?:(?:still|just|really|maybe|even|also|not|okay|ok|safe|fit|alright|all right|good|fine|better|allowed|to|off) )*`;
const run =
  '(?:run|runs|running|jog|jogging|go|going|carry on|keep|do|get|race|racing|train|training|start|try|manage|risk|skip|miss|head|join|come)';

/** Said anywhere in an opening: who is asked for is somebody else. */
export const askingForAnother: readonly RegExp[] = [
  new RegExp(
    `\\b(?:(?:it|this|that|this one) is(?: not)? (?:actually |really )?for|(?:asking|calling|checking|ringing|enquiring|here|speaking|question) (?:for|about|on behalf of|after)|on behalf of|(?:can|could) (?:you|we|i) (?:check|ask) (?:for|about|on)) ${one}\\b`,
  ),
  new RegExp(`\\b${one}\\b(?:(?! i ).)* ${mayThey}${run}\\b`),
  new RegExp(
    `\\b(?:can|could|should|may|must|is it (?:okay|ok|fine|safe|alright|all right) for) ${one} (?:(?:still|just|really|to) )*${run}\\b`,
  ),
  new RegExp(
    `\\b${one}\\b(?:(?! i ).)* (?:(?:${they}|who|and|but|still|just|really) )*(?:wants|hopes|plans|intends|means|needs|(?:is|was) (?:hoping|planning|meant|supposed|due|itching|dying|keen|thinking|adamant|determined|desperate)) (?:to|on|of|that|he|she|his|her|a|the) (?:(?:still|just|long|wee|little|usual|easy|his|her) )*(?:be )?${run}\\b`,
  ),
];

/** Whoever speaks of a leg of their own, or of both, asks for themselves. */
export const ofOneself =
  /\b(?:my|me) (?:(?:left|right|own|sore|bad|both|poor|old|whole|upper|lower) )*(?:leg|legs|knee|knees|calf|calves|shin|shins|foot|feet|ankle|ankles|toe|toes|heel|heels|hip|hips|thigh|thighs|quad|quads|hamstring|hamstrings|hammy|hammies|groin|back|achilles|bum|glute|glutes|chest|run|jog|pain)\b|\b(?:can|should|could|may|shall) (?:i|we)\b(?! (?:just |maybe )?(?:ask|check|get|find|tell|let|talk|use))|\bmine\b|\bi (?:am|have been|was) (?:sore|hurting|limping|aching|running|in pain)\b/;

/** "It's me that's sore", "not the young fella", "I'm the one who runs": who was thought to ask for another does not. */
export const forMyself = new RegExp(
  `\\b(?:(?:it|this|that) (?:is|was) (?:for )?(?:just |only )?me(?: |$)(?!(?:and|or) )|for myself|i am the one|not (?:for |about )?(?:the|my|our|me) ${adjectives}(?:${people}))\\b`,
);

/** A carer of theirs who is "he" or "she" as well. */
export const carers = /\b(?:doctor|gp|physio|nurse|surgeon|consultant|coach|chiropractor|osteopath|trainer)$/;

/** What follows "my husband's" where it is short for is or has, and not of something that is his. */
export const afterShortVerb =
  /^(?:been|got|had|having|a|an|the|in|on|at|not|no|just|only|still|always|really|so|very|too|up|down|out|off|sore|stiff|fine|okay|ok|ill|sick|tired|about|all|never|now|\S+ing|\S+ed)$/;

/** Verbs as they are said of a third person, where they are not made by an s. */
export const ofMyself: Readonly<Record<string, string>> = {
  is: 'am',
  has: 'have',
  does: 'do',
  was: 'was',
  goes: 'go',
  "'s": 'am',
};

/** They end in an s, and say nothing of a person. */
export const notVerbs: ReadonlySet<string> = new Set([
  'always',
  'sometimes',
  'perhaps',
  'this',
  'its',
  'yes',
  'less',
  'plus',
  'across',
  'as',
  'us',
  'days',
  'miles',
  'legs',
]);

/** After "her": it is she who is meant, and nothing of hers. */
export const afterHerself =
  /^(?:when|if|and|or|but|to|in|on|at|for|from|with|up|down|out|off|a|an|the|some|since|after|before|while|as|now|today|yesterday|all|so|because|too|that|again|more|about|i|it|he|she|we|they|is|run|go|walk|limp|breathe|feel)$/;
