/** Beside these a number from thirty five to forty two is a temperature. */
export const feverish =
  'shiver shivers shivering shivery chills flu fever feverish temperature temp thermometer boiling sweats sweating'.split(
    ' ',
  );
/** What may follow a reading of the thermometer. */
export const afterReading: readonly string[] = [
  '',
  'odd',
  'this',
  'last',
  'at',
  'when',
  'before',
  'after',
  'again',
  'today',
  'yesterday',
  'now',
  'fever',
  'and',
  'with',
  'but',
  'flat',
  'degrees',
  'c',
  'i',
  'so',
];
/** Sneezing and a runny nose of these are no cold. */
export const allergies =
  '(hay fever|hayfever|allergy|allergies|allergic|pollen|birch trees|antihistamine|antihistamines|rhinitis)';
const cold =
  '(?:(?:bitter|bitterly|icy|cold|freezing|chilly|frosty|winter|morning|fresh|sharp|bracing)(?: and)? )*';
/** What makes any nose run: the wind, the cold outside, dust. "From the cold" alone may be the illness. */
export const windy = new RegExp(
  `\\b(?:from|in|with|because of|due to|thanks to|by|(?:it|that) (?:is|was) (?:just |only |all )*) ?(?:the |this |that |all the )*${cold}(?:wind|winds|breeze|(?<=(?:cold|freezing|chilly|frosty|icy|winter|morning|fresh|sharp) )air|weather|temperatures|dust|onions|chillies|curry)\\b|\\b(?:when|whenever|because|cause|as) (?:it|i)(?: am| is| was| run| go| walk| step)*(?: out| outside| running)*(?: in the| into the)? (?:cold|freezing|chilly|frosty|windy|bitter)(?: out| outside| out there)?\\b`,
);
/** The nose, and no more than that. */
export const noseAlone = /\b(nose|nostrils|sneez\w*|sniff\w*|snuffl\w*|runny|drip\w*|streaming|runs)\b/;
/** With these a nose that runs is a cold, or may be. */
export const beyondTheNose =
  /\b(throat|ears?|earache|glands?|face|head(?! wind)|green|gunk|voice|hoarse|swallow\w*|cough\w*|cold|colds|blocked|stuffed|stuffy|bunged|congest\w*|snot\w*|sinus\w*|fever\w*|temperature|temp|ache\w*|achy|aching|shiver\w*|chills|ill|sick|unwell|rough|tired|headache|since|days?|weeks?|caught|coming|bug|flu|covid|virus|but|roasting|boiling|burning|hot|sweat\w*)\b/;
/** A number of the thermometer. */
export const numberOf = /\b(thirty|ninety|hundred|\d\d)\b/;
/** "I thought i had a fever but …". */
export const onlyThought = /\b(thought|worried|afraid|wondered)\b/;
/** What is taken against a fever. */
export const antipyretics =
  'ibuprofen|advil|nurofen|brufen|motrin|paracetamol|tylenol|panadol|calpol|lemsip|crocin|dolo|acetaminophen|aspirin|naproxen|aleve|anti inflammator(?:y|ies)|co codamol|codeine|painkillers?|tablets?|pills?|meds|medicine|medication';
/** "Took my temperature and it was normal", of now. */
export const measuredNormal =
  /^(?!.*\b(yesterday|last|ago|until|till|before|days?|week|now|since|not|never|but|paracetamol|ibuprofen|tonight|shiver\w*|shak(?:e|es|ing|y)|chill\w*|hot|burning|boiling|roast\w*|sweat\w*|freezing)\b).*\b(took|taken|take|checked|did|measured|tested) (my |the |me )?(own )?(temperature|temp)\b( \w+){0,2}? (it|that) (was|is|came (back|out|up)|read|says|said)( (completely|perfectly|all|totally|absolutely|quite|just))* (normal|fine|okay|ok|grand|good)\b/;
