/**
 * "Who told you i had pain at rest": whoever asks for that did not tell it. "Who told you that", "who said i can't run"
 * ask for our sources.
 */
export const whoSaid =
  /^(hey |but |and |wait |no |so |sorry |well |now )*who (told you|mentioned|said|says (that )?(my|i (am|have|had|was|fell)))\b(?!( that)? ?(so|to|not|it|this|that|then|love|mate|please|i (can|should|could|must|may) not( (even|still))?( (run|go|jog|race|train|do|have|take|be)\b.*)?)?$)/;

/** "You said weeks, it's only one night": a time that we said, and nobody told. */
export const whoseTime =
  /^((arre|what|wait|but|no|not|hey|so|sorry|eh) )*(days|weeks|months|years) (no|nah|nope|what)\b(?! (idea|clue))|^((arre|what|wait|but|no|hey) )*(no|not) (days|weeks|months|years)\b(?! (off|of|ago))|\byou (said|say|are saying|told me) (that )?((it|this) (is|has been|was) )?(for )?(days|weeks|months|years)\b/;

/** That something was told in jest, or heard wrong. */
export const corrections =
  'no tell a lie, i tell a lie, (was|am|were) [only|just] (kidding|joking|messing|teasing|pulling your leg|having a laugh|exaggerating|winding you up|having you on|making it up), ' +
  '(made|making) (that|it|all that|all of that) up, (that|it) was [just|only|all|meant as] a (joke|wind up|prank|lie|mistake), as in [the] (weather|season|winter|film|song|movie|name), ' +
  '(never|did not|have not) (say|said|mention|mentioned|tell you|told you) [that|it|so|anything|any such thing|a thing about], ' +
  '(got|have|heard|had) (that|it|me|this) [all] wrong, (misheard|mistook|misunderstood) [me|that], correct the record, not what i (said|meant), ' +
  '(mix|mixing|mixed|confuse|confusing|confused|muddling|muddled) me [up] with, you (are|have|had|did) [been] (hearing|heard|hear|getting|got) [it|me|that|this] [all] (wrong|wrongly|badly|incorrectly), ' +
  '(i|we) never (heard|had|felt|got) [a|any|no|the] (pop|snap|crack|twist|fall|numbness|fever|swelling|weakness|bruise|numb|weak|tingling), ' +
  'not like that, (cold|stone|that|it) [just|only] means, ' +
  'that is not it, (you are|why are you|keep) (mentioning|saying|talking about|going on about) [a|the], ' +
  'there was (no|never) (pop|snap|fall|twist|swelling|numbness|bruise|pain), (it is|it was) (me|my) wee, ' +
  'only happened (at|this|last|yesterday|on|once), is not (my|the) joints, not a joint (thing|problem|pain|matter), ' +
  '(i|we) only said, all (i|we) said was, got the wrong (end|leg|idea|one), wrong end of the stick';

/** By themselves, they say that what was heard was wrong: "wrong", "no, that's not true". Beside anything else, "wrong" is no correction. */
export const wrongAlone =
  /^(?:(?:no|nope|nah|sorry|oh|well|alexa|um|er) )*(?:(?:that|this|it)(?: is| was|'s)? )?(?:(?:just|all|completely|totally) )*(?:wrong|incorrect|not (?:true|correct|so)|untrue|(?:a|my) mistake|(?:a )?false(?: alarm)?)$/;

/** By themselves behind what was told: that it is no matter of these days. */
export const longAgoAlone =
  /^(?:(?:no|oh|well|but|sorry|though|i mean|mind you|um|er) )*(?:that|it|this|those|they|the (?:trip|flight|clot|operation|surgery|pain|numbness|tingling|faint))(?: all)? (?:was|were|happened)(?: all| only| just)?(?: back)? (?:in (?:(?:19|20)\d\d|twenty (?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|twenty one|twenty two|twenty three|twenty four)|nineteen \w+( \w+)?)|last year|the year before last|(?:many |two |three |four |five |six |seven |eight |nine |ten |twenty |thirty |some |a few |\d+ )?years (?:ago|back)|(?:ages|donkey 's years|decades|a long time|years and years) (?:ago|back)|when i was (?:a (?:kid|child|boy|girl|student|teenager)|younger|young|at school|at uni|in my \w+))$/;
