/** Verbs and nouns that take a "not" to themselves: "can't stop gasping", "nothing helps the swelling" deny no gasp and no swelling. */

/** What goes on in spite of a not; not "didn't stop for breath". */
export const goingOn: readonly string[] = [
  '(stop|stopped|stopping|quit|cease|ceased)(?! (to|for|and|because|due|at|when|with|any|me|out)\\b)',
  '(help|shake|shaken|shift|shifted|beat|kick|escape|outrun|hide|disguise|ignore|fight|control|manage)(?! to\\b)( off)?',
  '(get|got|getting|be|been|see the back) (rid|shot|shut|free|clear|shod|away|past|over|on top|of|to the (bottom|root|end))( of| from)?',
  '(rid|free) (myself|my \\w+|me)? ?(of|from)',
  '(bear|stand|stick|hack|handle|stomach|tolerate|abide|face|cope with|deal with|live with|put up with|get used to|sleep (for|through|with|because of)) (the|my|me|this|that|these|it|all)',
];

/** "Nothing …": what was tried, in vain. */
export const inVain =
  '(helps?|helped|helping|touch(es|ed)?|touching|shifts?|shifted|shifting|eases?|eased|easing|stops?|stopped|stopping|settles?|settled|reliev(es|ed)|relieve|reduc(es|ed)|reduce|clears?|cures?|cured|fix(es|ed)?|calms?|calmed|kills?|dulls?|budges?|gets rid of|got rid of|works (on|for|against|with)|worked (on|for)|compar(es|ed) (to|with)|to (help|ease|stop|shift))';

/** What may stand behind such a sign, and says that it does not go. */
export const goingAway =
  '(to )?(go|goes|going|down|stop|stopping|ease|easing|settle|settling|shift|shifting|budge|budging|away|under control|off|leave|disappear|fade|fading|clear|clearing|lift|lifting|let up|letting|improving|coming down|getting (any )?better)';

/** "No let up in …", "no wonder …": nouns that hold the "no". */
export const nounsOfNo =
  '(wonder|doubt|question(?! of)|denying|mistaking|hiding|escap(e|ing)|stopping|shaking|shifting|getting (rid|away|over|used)|joke|fun|picnic|secret|relief|respite|release|break from|rest from|end (to|of)|let up|letup|easing|easing off|improvement|ignoring|living with|peace from)';

/** What a runner thinks, says or does of a sign that is there. */
export const mindOf: readonly string[] = [
  '(believe|believes|like|likes|love|enjoy|appreciate|mind|understand|explain|describe|deny|mention|mentioned|forget|forgotten|credit|trust)',
  '(care|worry|worrying|worried|fret|fussed|bothered|concerned|scared|afraid|frightened|surprised|happy|keen|pleased|thrilled|mad|joking|kidding|lying|complain|complaining|complained|exaggerating)( too much| much)? (about|by|with|at|of|on|for)',
  '(tell|told|warned|ask|asked|call|called|ring|rang|see|saw|bother|bothered|believes?|listen|listens|listened|warn)( to)?( me| us| him| her| them| you| anyone| anybody| people| my \\w+| the \\w+| \\d+| a \\w+| an \\w+)? (about|when i (got|had|felt|get|have)|over|with)',
  '(say|said|do|did|done|think|thought)( anything| much| owt| a thing)? (about|of)',
];

/** What one cannot say for sure of oneself. */
export const notRecalled = '(remember|recall)';

/** A tablet that is not left out is taken. */
export const leftOut =
  '(miss|missed|missing|skip|skipped|forget|forgot|forgotten|come off|came off|go off|gone off|stop|stopped|quit|run out of|ran out of|go without|do without|be without|manage without|live without|give up)';

/** What one cannot do, or a time that does not pass, "without" a sign. */
export const doneWithout =
  "((can|could|do|did|does|will|would|has|have)( not|n't)|never|hardly|barely)( even| ever| really)? (run|ran|walk|go|gone|going|lie|lay|sit|stand|sleep|slept|climb|get|got|do|take|move|manage|breathe|train|jog|cough|turn|bend|finish|make|touch|put|laugh|swim|cycle|have|had|been|pass|last|spend)\\b";
export const timeWithout =
  '(not|never|hardly|barely|scarcely)( even| been| had| gone)? (a|an|one|once|a single|two|ten|five) ?(single )?(day|night|mile|kilometre|k|run|step|minute|minutes|hour|stride|week|time|second|moment|yards?|metres?)?';
