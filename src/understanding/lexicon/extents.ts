/** How far it reaches, as it is told in answer to "one spot or spread?": by a measure or a shape, whatever the place. */
const small =
  '((the|my|me|of|on|in|both|each|left|right|outer|inner|upper|lower|middle|top|bottom|big|long|muscle|leg|calf|thigh) )*';
const body =
  '(muscles?|tendons?|front|fronts|back|backs|side|sides|outside|inside|edge|middle|length|width|area|region|each|legs?|thighs?|cal(f|ves)|shins?|quads?|hamstrings?|hammy|hammies|glutes?|bum|butt|groin|hips?|knees?|ankles?|f(oo|ee)t|soles?|arch|heels?|toes|joint|bone|part|bit|thing)';

/** "The size of my hand": no spot, whatever it is called. */
const wide =
  '\\b(size of|(big|wide|large|broad) as) (a|my|the|your|me) ((whole|entire|full|flat|open) )?(hand|palm|fist|saucer|plate|phone|forearm|post card|postcard|playing card|credit card)\\b';
export const isWide = new RegExp(wide);

export const spread = new RegExp(
  [
    `\\b(whole|entire|full|complete|most of|all of) ${small}${body}\\b`,
    `\\ball ((the|my|me) )?${body}\\b`,
    // "a strip inside the thigh", "more a line"
    '\\b(a|one|this|that) (\\w+ ){0,2}(patch|strip|stripe|band|streak|stretch|area|region|zone|swathe|swath|ribbon|sheet)\\b(?! on the bone)',
    '\\b(a|more a|kind of a|sort of a) line\\b(?! on the bone)',
    // "more like along the inside line of the joint", "it runs along the edge"
    '(^|\\b(more|like|it is|runs?|goes|all|right|just|sore|tender|hurts?|pain|aches?|somewhere|mainly|mostly|of) )along (the|my|me|a|one|that|this|its) (\\w+ ){0,3}?(line|edge|length|border|side|seam|strip)\\b',
    '\\bmore (like |of |all |right )*along\\b',
    "\\b(finger|thumb|hand|palm|fist|foot|arm)( 's|s)? (length|long|wide|width)\\b",
    '\\b(generally|broadly|vague|vaguely|diffuse|diffusely|roughly around|all around|all round|all over|all across|all along|all through|spread|smeared)\\b',
    wide,
    '\\b(somewhere|anywhere|everywhere) (in|around|along|between|on)\\b',
    // "from the low back down to the big toe"
    `\\bfrom ((the|my|me|mid|low|lower|upper|top|of|left|right|outer|inner) )*${body} ([\\w']+ ){0,5}?(to|into|till) ((the|my|me|big|outer|inner|top|of|back|upper|lower) )*(${body}|toe)\\b`,
  ].join('|'),
);

/** "Not the whole thigh", "went like a band": then it is not; "it's like a patch" is. */
export const notSo =
  /(\b(not|no|never|nor|without)|(?<!\b(is|was|more|just) )\b(like|as))( (the|a|an|my|really|just|any|some|over|in))*$/;
