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
];
