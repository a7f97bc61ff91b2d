/** A bad night, and work by night, as they are named where it is asked what tires. */
const bad =
  '(bad|rough|short|late|broken|sleepless|long|terrible|lousy|awful|crap|crappy|poor|rubbish|shocking|hard|big|disturbed|interrupted|restless)';
const many = '(no|two|three|four|five|couple( of)?|few|bare)';
const small =
  '(baby|bub|babies|bairn|wean|little (one|fella|man|guy)|kids?|toddler|newborn|twins|bubba|infant|son|daughter|puppy|pup|teething)';

export const shortNight = new RegExp(
  `\\b(${[
    `${bad} (old )?nights?( of it| sleep| kip)?`,
    '(one|the|last|just|only|that|two|couple of|few) nights?( or two)?(?! (ago|sweats?))',
    '(night|graveyard|double|late) (shifts?|duty|duties)',
    '(the|just|only|it is|it was|been on|did|doing|off|on|worked?|working) (my |a |these |some )?(nights|shifts?|overnights?)',
    '(up|awake) (all|half) (the )?night',
    `${small} .*\\b(up|awake|woke|sleep|teething|feeds?|feeding|cry|crying|night)`,
    `(up|awake) .*\\b${small}`,
    `(just|only|it is|it was|that is|because of|cause of|thanks to) (the |my |our |a |this )?(${small}|shift)`,
    `${many} hours?( of)? (sleep|kip|shut ?eye)`,
    `(slept|sleep|kip|kipped) (for )?(only |just |about |maybe |like )*${many}( and a half)? hours?`,
    '(slept|sleep|sleeping|kip) (so |really |very |that |pretty )?(badly|poorly|terribly|rubbish|rough|like (crap|rubbish|shit))',
    '(barely|hardly|did not|could not|have not|no|little|lack of|not enough|not much|bad|poor|short (on|of)|lost|missed|less|too little) (get (any|much|enough) |any |much |of )?(sleep|slept|kip|shut ?eye)',
    'jet ?lag(ged)?',
    '(late|up late|stayed up|out) (one|night|last night|till|until)',
  ].join('|')})\\b`,
);

/** So long that it is no night or two. */
export const nightsOnEnd =
  /\b(weeks?|months?|years?|ages|every (night|day)|always|constantly|all the time|for ever|forever|sleep(ing)? (fine|well|good|okay|great)|slept (fine|well|good|okay|great|like))\b/;
