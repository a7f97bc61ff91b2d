/** Since when. Days of the week need the date of today. */
export const weekdays: readonly string[] = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
];

/** What these say in days. */
export const spans: readonly (readonly [phrases: string, days: number])[] = [
  [
    '(today|this morning|this arvo|this afternoon|this evening|since morning|just now|[an|one|two|three|four|five|six|a few|couple of] (hour|hours) now|an hour ago|earlier today|since (breakfast|brekkie|brekky)|this lunchtime|since lunch)',
    0,
  ],
  [
    '(since|from) [the|early|this] (morning|dawn|afternoon|lunch|lunchtime|noon|midday|breakfast) [itself|onwards|on]',
    0,
  ],
  ['since i (got up|woke [up]|got out of bed|finished [my|the] (run|jog) this morning)', 0],
  [
    '(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|few|couple of) hours (ago|back|only), (since|from) [about|around|just after|just before] (midnight|dinner|tea|supper|teatime|dinnertime|bedtime), [only|just] (one|a single) night only, only (one|a) night',
    0,
  ],
  ['half a week', 3],
  ['(half a day|couple [of] hours)', 0],
  ['(same|this) day last week', 7],
  [
    '[the] (weekend|week) before last, a week (ago|past|last) (sunday|monday|tuesday|wednesday|thursday|friday|saturday)',
    10,
  ],
  ['(one|a) week [or] (maybe|possibly|perhaps|even) two', 14],
  [
    "(since|from) [the|last|this|about|around|before|early|late|mid|way before|just before|start of|start of the|end of|end of the|beginning of|beginning of the|middle of|middle of the] (spring|summer|autumn|winter|easter|lockdown|covid|university|uni|school), (this|the) (past|last) (year|few months|couple of months|few weeks|month or so), (a good|a long|a fair|quite a|some) while [now|back|ago], for a while now, a while (back|ago), for as long as i can remember, as long as i can remember, since i was (a|an) (lad|lass|boy|girl|kid|child|teenager|youngster|student), an age, donkeys, donkey 's",
    60,
  ],
  ['(since|from) [the] (yesterday|last night|last evening|evening) (itself|onwards|on)', 1],
  [
    '(yesterday|last night|overnight|since last night|since night|[since] [about|around] midnight|yesterday evening|yesterday morning|last evening|since last evening|the night before)',
    1,
  ],
  [
    '([since] (the|from) day before|day before yesterday|couple of days|couple days|a day or (two|so)|two sleeps|few days back)',
    2,
  ],
  [
    '(all week|this past week|most of a week|most of the week|nearly a week|getting on a week|just under a week|a full week|about a week|a week|for a week|the whole week|the past week|the last week)',
    7,
  ],
  [
    '(week and a half|a week and a half|one week and a half|about a week and a half|ten days or so|over a week|a week and change|more than a week)',
    10,
  ],
  ['(one|a) and [a] half (week|weeks)', 10],
  ['(second|into the second|into its second|into my second) week', 10],
  ['(third|fourth|fifth|sixth) week, (second|third|fourth|fifth|sixth) month', 21],
  ['(a fortnight|fortnight|couple of weeks|couple weeks)', 14],
  [
    "((one|a|two|three|four) and [a] half (month|months|year|years)|(month|year) and a half|(started|began|since|from|came on|happened) [way] [back] [in] [like|about|around] (twenty|two thousand [and]) (ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|twenty one|twenty two|twenty three|twenty four)|(over|more than|about|around|nearly|almost|for|good|on for) [a|one] year|(a|one|two|three) good (year|years)|more than a month|more than one month|over a month|few weeks|good few weeks|several weeks|for weeks|weeks now|a month|good month|months|for months|months on end|half a year|yonks|ages|for ages|donkey 's years|donkeys years|forever|an eternity|for years|years|since last (year|summer|winter|spring|autumn|season|month)|from last (year|summer|winter|spring|autumn|season|month)|half my life|since i was young|all winter|all summer|all year|old news|since college)",
    60,
  ],
  [
    'since (nineteen|oh|nought|twenty) (eighty|ninety|oh|ten|eleven|twelve|one|two|three|four|five|six|seven|eight|nine) [one|two|three|four|five|six|seven|eight|nine], since the (eighties|nineties|noughties)',
    900,
  ],
];
/** What the clock said when it began: today, whatever number that is. */
export const clockTimes =
  "since [about|around|roughly|just after|just before] [a] [(half|quarter|five|ten|twenty) [past|to|after|before|till]] (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) [(o'clock|am|pm)]";
/** Doubtful spans. */
export const vague = '(few days|a few days|handful of days|several days)';
/** Words after which a time is a plan, a habit or a length of something else. */
export const plans: readonly string[] = [
  'as',
  'in',
  'than',
  'beats',
  'next',
  'every',
  'until',
  'till',
  'to',
  'by',
  'per',
  'within',
  'this coming',
  'for the first time in',
];
export const afterPlans: readonly string[] = [
  'to go',
  'till',
  'until',
  'old',
  'along',
  'gone',
  'pregnant',
  'flight',
  'on the plane',
  'beats',
  'off',
  'break',
  'gap',
  'exam',
  'layoff',
  'hiatus',
];
/** Months and days of the year; `day` of a month is the first, and `fourth` the day of the week whose fourth one it is. */
export const dates: Readonly<
  Record<string, { readonly month: number; readonly day?: number; readonly fourth?: number }>
> = {
  january: { month: 1, day: 1 },
  february: { month: 2, day: 1 },
  march: { month: 3, day: 1 },
  april: { month: 4, day: 1 },
  may: { month: 5, day: 1 },
  june: { month: 6, day: 1 },
  july: { month: 7, day: 1 },
  august: { month: 8, day: 1 },
  september: { month: 9, day: 1 },
  october: { month: 10, day: 1 },
  november: { month: 11, day: 1 },
  december: { month: 12, day: 1 },
  halloween: { month: 10, day: 31 },
  // In Canada it is in October: what is told in December is longer ago there, and over in both.
  thanksgiving: { month: 11, fourth: 4 },
  christmas: { month: 12, day: 25 },
  xmas: { month: 12, day: 25 },
};
/** Days of a month in their order. */
export const ordinals: readonly string[] = (
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
  'sixteenth seventeenth eighteenth nineteenth twentieth'
).split(' ');
/** What may stand between "since" and a date. */
export const beforeDates: readonly string[] = (
  'the of on in over at about around roughly before just after early late mid middle start end beginning last way back like half run race ' +
  'marathon parkrun'
).split(' ');
/** Words before a time by which it tells since when. */
export const begins =
  /\b(since|from|after|following|started|starting|began|begun|begin|came|(come|comes|coming) (on|up|in|out)|kicked off|kicks off|set in|crept in|noticed|appeared|turned up|showed up|cropped up|flared|happened|hit me|did (it|this|that|him|her|them|me|my)|done (it|me|my)|hurt (it|my)|got (sore|stiff|a|an)|(woke|wake|woken|got) up|new|first|doing|due to|because of|thanks to|courtesy of)\b/;
/** The same behind it: "last night is when it kicked off". */
export const beginsBehind =
  /^(itself |only )*((is|was|'s) when |that |when )?(it |this |that |they )?(only |just |first )*(started|starts|began|begun|kicked off|came on|happened|set in|appeared|did (it|that))\b(?! (on |about |around |last )*((mon|tues|wednes|thurs|fri|satur|sun)day|one|two|three|four|five|six|a|weeks|months))/;
/** Words before a time by which it says when something was tried: "a five when i jogged yesterday". */
export const trials =
  /\b(when|whenever|if|while|once) i( (have|had|tried|to|even|last|just|first))* (jog|jogged|jogging|run|ran|running|walk|walked|walking|hop|hopped|test|tested|try|tried|sprint|sprinted|attempted|went (out|for))\b( (?!and\b)\S+){0,6}$|\b(tried|attempted|attempting|tested|trialled)( (?!and\b)\S+){0,6}$/;
/** Words before a time by which it says how it goes then: "it hurts less today". */
export const compared =
  /\b(less|better|worse|easier|easing|eased|improved|improving|loosened( up)?|settled|settling|backing off|calmer|quieter|bigger|the same|about the same|no different|most sore|at its (worst|best|peak))( \S+)?$/;
/** Words before "since last night" by which it was there before: "it has spread since last night". */
export const changing =
  /\b(spread|spreading|crept|creeping|doubled?|doubling|worse|better|bigger|easing|eased|improving|improved)( \S+){0,5}?( since)?$/;
/** The same behind it: "this morning is about the same". */
export const comparedBehind =
  /^(it |they )?(is|are|'s|feels) (about |much |a bit |a lot |way |far )*(the same|less|better|worse|easier)\b/;
/** What was done then, and the trouble was there before. */
export const deedsBefore =
  /\b((ran|jogged|walked|hobbled|trained|played|worked|drove) (on|through) (it|them|this|that)|cried|yelped|screamed|in tears|woke me|woken me|kept me (up|awake))( \S+){0,3}$|\b(finished|off) .*\b(nights?|shifts?)$/;
/** What was run, and how it went: "jogged twenty minutes yesterday no dramas". */
export const ranBefore = /\b(ran|jogged|did|run)( (?!and\b)\S+){1,4}$/;
export const wentWell =
  /^(and |but |with )?(i |it )?(no (dramas?|bother|problems?|issues?|pain|trouble)|never|did not (feel|hurt|notice)|not a|felt (fine|nothing|grand|great|okay|good)|was (fine|grand|okay)|fine|grand|nothing)\b/;
/** Runs and plans, without a word by which they are over. */
export const outingWords =
  /^(?!.*\b(after|in|on my|on the (run|trail|track|road|way)|at|from|during|doing|did|ran|jogged|went|into|round|through|off|mid|since|halfway|when|while)\b).*\b(k|km|miles?|miler|kilometres|minutes|hundreds|reps|run|jog|tempo|session|intervals|race|parkrun|practice|training|planned|plan|schedule|easy|finishes|carpool|match|game)\b/;
