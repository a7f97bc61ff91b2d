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
    '(today|this morning|this arvo|this afternoon|this evening|since morning|just now|[an|one|two|three|four|five|six|a few|couple of] (hour|hours) now|two hours ago|an hour ago|earlier today|since breakfast|this lunchtime|since lunch)',
    0,
  ],
  [
    '(since|from) [the|early|this] (morning|dawn|afternoon|lunch|lunchtime|noon|midday|breakfast) [itself|onwards|on]',
    0,
  ],
  ['since i (got up|woke [up]|got out of bed|finished [my|the] (run|jog) this morning)', 0],
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
    '(yesterday|last night|overnight|since last night|yesterday evening|yesterday morning|last evening|since last evening|the night before)',
    1,
  ],
  ['(day before yesterday|couple of days|couple days|a day or two|two sleeps|few days back)', 2],
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
];
/** Months and days of the year by the first day that may be meant; `day` of a month is the first. */
export const dates: Readonly<Record<string, { readonly month: number; readonly day: number }>> = {
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
  thanksgiving: { month: 11, day: 22 },
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
