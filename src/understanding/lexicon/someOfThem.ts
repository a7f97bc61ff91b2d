/** Answers to several things at once that are no plain yes or no: which of them is told by place, by halves, or not at all. */

/** By its place in the list: "the last one", "number two", "two of the three". */
export const placesInList =
  /\b(?:(?:the |my )?(?:very )?(?:first|second|third|fourth|fifth|last|final|middle|latter|former|obvious)(?: (?:one|two|three|ones|thing|bit|part|item|question))?|number (?:one|two|three|four)|the other(?: (?:one|two))?|the one|(?<=(?:but|just|only|except|bar|for|from|than) (?:the )?)(?:one|two)|(?:one|two|three) of (?:the )?(?:two|three|four))(?: of (?:them|those|these|the (?:lot|list)))?(?![\w'])/g;

const words = (text: string): readonly string[] => text.split(' ');

export const noes: ReadonlySet<string> = new Set(
  words(
    'no nope nah naw not none nothing nil zilch nada negative never neither clear fine good okay ok grand',
  ),
);
export const yeses: ReadonlySet<string> = new Set(words('yes yeah yep yup aye'));
/** Half a yes, or all but one. */
export const hedges: ReadonlySet<string> = new Set(
  words(
    'sure unsure bit little maybe perhaps possibly ish slightly kind sort touch tad question might could but except bar just only apart aside barring save',
  ),
);
export const besideThem: ReadonlySet<string> = new Set(
  words(
    "and then well um er oh to the it is was 's are am they i would will say put call give have had by on for with a an all them " +
      'these those that this about as of from than other mark mind though so do think be one two three report really quite ' +
      'wait scratch sorry actually mean make hang hold tell lie strike correction',
  ),
);

/** "No, no, and a bit", "nope just a touch". */
export const halfAtTheEnd =
  /(?:\band|\bbut|\bwell|\bjust|\bonly)(?: then| maybe| just)*(?: a)? (?:bit|little|maybe|kind of|sort of|slightly|ish|touch|tad)(?: (?:of (?:that|it)|on that|maybe))?$/;

/** "No but yes", "no wait yes"; "no yeah" is a figure of speech. */
export const yesAfterAll =
  /\b(?:no|nope|nah)\b.*\b(?:but|and|well|actually|wait|sorry|scratch that|strike that|i mean|make that|make it|hang on|hold on|tell a lie|correction)\b.* (?:yes|yeah|yep|yup|aye)$/;

/** "No, except everything". */
export const exceptEverything =
  /^(?:no|nope|nah|none|nothing|all (?:fine|good|clear|okay|ok)) (?:but|except|except for|bar|apart from|only|just) (?:everything|all(?: of)? (?:it|them|that|those|of it|two|three|four|five)|all (?:two|three|four|five|the above)|the (?:whole )?lot|both|yes)$/;

const lately =
  '(?:yesterday|today|tonight|this (?:morning|afternoon|evening|week)|last night|the (?:run|race|weekend)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?: (?:night|morning|evening))?';
/** "Never had any of it before yesterday": since then they do. */
export const onlySince = new RegExp(
  `^(?:(?:no|well|oh|i|have) )*(?:not|none|nothing|never|no)(?: had)?(?: any| one)?(?: of (?:it|that|this|them|those|these))?(?: at all)? (?:before|until|till|prior to) ${lately}$`,
);
/** "Until this very minute", "not till you asked". */
export const onlyTillNow =
  /^(?:(?:no|nope|nah|well|oh|never|none|not|nothing) )+(?:until|till|before|up to) (?:just )?(?:now|this (?:very )?(?:minute|moment|second|hour|morning|week)|today|(?:you|we) (?:asked|said|mentioned|rang|called)|an? (?:hour|minute|moment|day|week|while) ago|last (?:night|week))$/;

/** "I get that when i walk", "that only happens in the kitchen": there it does. */
export const thereItDoes =
  /^(?:(?:no|nope|nah|well|oh|not really) )+(?:i (?:do )?(?:only |just |usually |mostly )?(?:get|have) (?:that|it|them|those|these|this) (?:only |just |mostly )?(?:when|if|after|at|in|on|while|walking|lying|sitting|standing|every|most)\b|(?:that|it|they|those|this) (?:only|just|mostly|mainly|usually) (?:happens?|comes?(?: on)?|starts?|shows?(?: up)?) (?:on|at|when|if|in|with|after|while|once)\b)/;

/** "One out of four", "two of the four yes". */
export const ofSoMany =
  /^(?:(?:no|well|oh|i would say|that is|it is|about) )*(?:one|two|three) (?:out )?of (?:the )?(?:two|three|four|five|six)(?: (?:is|are|was))?(?: a)?(?: (?:yes|yeah))?$/;

/** "I'd have said no an hour ago", "not unless it counts, that, yes", "neither, well, either". */
export const yesByNow =
  /\b(?:would have|have|had) said no\b.* (?:ago|yesterday|earlier|before|until|till|this morning|last \w+)\b|^not unless\b.* (?:yes|yeah|aye)$|^(?:neither|none|no)(?: of them)? (?:well|or|actually|i mean) (?:either|both|one|some)(?: of them)?$|\b(?:misheard|wrong question|thought you (?:said|meant|asked))\b.*\b(?:yes|yeah|yep|aye)(?: then)?$/;

/** "I had all of those but it was panic". */
export const hadThem =
  /^(?:(?:well|yes|oh|honestly) )*i (?:have )?(?:had|did have) (?:all|both|some|most|two|one) (?:of )?(?:those|them|these|three|that)\b/;

/** "I wouldn't call it no", "not quite a no". */
export const notQuiteNo =
  /\b(?:(?:would|will|do|can|could|might) not (?:really |quite |exactly )?(?:call|say|go)(?: (?:it|that|this|so|as|far|to|saying))*(?: a)?(?: (?:plain|straight|flat|hard|definite|total))?|not (?:quite|exactly|strictly|entirely|a|really a|necessarily)(?: a)?(?: (?:plain|straight|flat|hard|definite|total))?) no(?: exactly| as such)?$/;

/** "I'd say no, my wife would say yes". */
export const othersDisagree =
  /^(?:(?:no|nope|nah|i|would|will|say|that|it|is|'s|a|from|me|for|but|and|though|well|not|really) )+(?:the|my) \w+ (?:would |'d |will )?(?:not agree|does not agree|disagrees?|begs? to differ|says? (?:yes|otherwise|i do|i have|i am|different|differently)|thinks? (?:yes|so|otherwise|different|i do|i have)|reckons? (?:yes|so|otherwise|i do|i have)|is not (?:so )?(?:sure|convinced)|tells? you (?:otherwise|different|differently))$/;

const hedging =
  '(?:technically|mostly|mainly|largely|partly|officially|strictly|nominally|theoretically|in theory|on paper|usually|normally|generally|almost|nearly|ninety (?:nine )?percent)(?: speaking)?';
/**
 * "Technically no", "no with an asterisk", "as far as my wife knows, no", "i wish it was no", "sometimes, sometimes not, so
 * no", "no comment": a no that nobody stands by.
 */
export const halfHearted = new RegExp(
  [
    `^(?:(?:well|oh|it is|that is|i would say) )*${hedging}(?: a)? no$`,
    `^no ${hedging}$`,
    '\\bno with an? (?:\\w+ )?(?:asterisk|caveat|footnote|question mark|but|proviso|condition|catch|qualifier|disclaimer|star|maybe)\\b',
    '^(?:(?:no|well|oh) )*as far as (?:my|the) \\w+ (?:knows?|is concerned|is aware|has been told)(?: no)?$',
    '\\bwish (?:it|i|that|the answer) (?:was|were|could say)(?: a)? no$',
    '\\bas in not no$',
    '^(?:(?:well|oh|it is|it|that) )*(?:sometimes|now and then|on and off|comes and goes|once in a while|occasionally)(?: sometimes| and)?(?: not)?(?: so)? no$',
    '^if i (?:say|said) yes\\b.* no$',
    '\\blast time i (?:told|said|mentioned|answered|admitted)\\b.* no$',
    '^(?:let us|i will|i am going to|we will|shall we|can we) (?:just )?(?:go with|go for|say|stick with|put|call it)(?: a)? no(?: then)?$',
    '^(?:(?:no|well|oh) )*(?:no comment|next question|none of your business|(?:i would|i had|would) rather not say|i plead the fifth)$',
    '^(?:(?:none|no|nothing|nope) )+(?:except|except for|apart from|besides|other than|bar|but) (?:what|that which|the (?:one|ones|thing|things|stuff|bits?)) (?:that )?i (?:have )?(?:already |just )?(?:told|said|mentioned)(?: you)?(?: already| before| about)?$',
    '^(?:one|two|three) (?:out )?of (?:the )?(?:two|three|four|five|six)(?: (?:is|are|was))?(?: a)? no$',
    '\\bi would say no but you would say yes$',
  ].join('|'),
);

/** "No more than usual": which says that there is some. */
export const asUsual =
  /^(?:(?:no|just|only|oh|well|it is|nothing) )*(?:(?:no|not|nothing) (?:more|worse) than )?(?:the |my )?usual$/;

/** "Not any more, no", "it's fine now": there was something, and nobody knows when. */
export const overByNow =
  /^(?:(?:no|well) )*(?:(?:not any ?more|no longer)(?: no)?|(?:it|that|they) (?:is|are|has|have|'s) (?:all )?(?:fine|okay|ok|gone|good|better|stopped|passed) now|(?:it|that|they) (?:has |have |'s )?(?:stopped|passed|went|went away|wore off|cleared|cleared up|settled)(?: down)?(?: about| around)? (?:an?|one|two|half an?) (?:hour|hours|minute|minutes|while) ago)$/;

/** "Nope. Forget the nope", and a no that stops where its exception would begin: "no, well". */
export const noTakenBack =
  /^(?:(?:no|nope|nah|none) .{0,30}(?:forget|scratch|ignore|cancel|strike|delete|drop|undo) (?:the|that|my) (?:last )?(?:no|nope|nah|none)|(?:no|nope|nah|none|not really) (?:well|except|unless|apart from|or|hang on|hold on|wait|um|er))$/;

/** "Well let's see, no, no, aye, no": they go through them. */
export const goingThrough =
  /^(?:(?:well|okay|ok|right|so|let us see|let me see|let me think|let us go|let me go|um|er|hmm) )+/;

/** "I'm normal. The leg isn't.", "nothing you'd notice, unless I wear shorts": there is something. */
export const normalBut =
  /\b(?:(?:normal|fine|good|okay|ok|well|grand|perfect) (?:but |and |though )?(?:the|my|this|that|its) (?:\w+ )?(?:leg|calf|ankle|foot|knee|shin|thigh) (?:is|are|does) not|(?:nothing|none|not that) (?:that )?(?:you|anyone|anybody|people|they) (?:would|will) (?:notice|see|spot) (?:unless|until|if|till) .+)$/;
