/** How an offer is taken ("i would like one") and how it is refused ("no need"), in the notation of `phrases.ts`. */

/** A denial on its face that takes it: said first, it counts before any yes or no. */
export const gladly = `[i] (do|would) not (mind|object|refuse), [i] (would|will|can) not say no, (can|could|would|will) not hurt,
  no (harm|objection|objections|problem|problems|worries), why not, nothing to lose`;

const much = '[really|very much|just|also|maybe|quite|rather|certainly|definitely|gladly]';
const it = `(it|one|that|this|them|some|another|something|more|a|an|the|to (hear|know|see|try|receive|get|do|have|learn|listen))`;
const useful =
  '(good|great|nice|lovely|helpful|useful|kind|perfect|fine|fantastic|brilliant|wonderful|super|awesome|amazing|cool|ideal|welcome|appreciated|grand|sweet|okay|ok|a help|a kindness)';

export const taking = `
  (i|we) (would|will) ${much} (like|love|appreciate|fancy|want|enjoy|welcome) [${it}|please],
  (i|we) (would|will) ${much} (take|have|need|try|do) ${it}, (i|we) (could|can) (do with|use) ${it},
  (i|we) [do] ${much} (want|need|fancy) (${it}|please), i (do|really) (want|need),
  (i|we) would be (glad|happy|grateful|delighted|up for it), would (love|like) (one|it|that|to),
  (give|show|tell|send|teach|hit|bring|pass|read|play|throw|offer|explain) (it|one|that|them) [to|with|at] (me|us), lay it on (me|us),
  (give|show|tell|teach|hit|send) (me|us), kindly (give|tell|show|share|send|explain), i am wanting, would be ${much} [very|so] ${useful}, i will try [it], (give|show|tell) (one|it|some other|another|some),
  let (me|us) (hear|have|see|try|know) [it|one|that], let us (hear|have|do|go|try|see|stretch) [it|one|that],
  (that|it|this|one) (would|will) be ${much} [very|so] ${useful}, sounds ${much} (good|great|nice|lovely|fun|useful|perfect|like a plan),
  if you (like|want|must|insist|wish|can|please|say so|do not mind|have one|think so), if (it|that) (is|helps|does not) [not] [too] [short|quick|easy|helps],
  (as|so) long as (it|i|you|they|there), provided (it|i|you), i am (listening|all ears|ready|game|up for it|in|keen|willing|happy (to|with)|good with|fine with|okay with|open to),
  ready when you are, i am up for, you (may|can) [tell me|say|go on|go ahead|show me], do it, bring it [on], crack on, carry on, shoot`;

/** Nothing else is said, but for manners. */
export const takingAlone = `i want, i do want, i need, please, okay, ok, alright, all right, fine, good, cool, great, nice, lovely, sweet, perfect, brilliant,
  sure thing, okay please, ok please, if you like, if you want, can do, deal, done, tell, show, share, send it, (another|different|one more|one) [one]`;

/** It refuses, unless it is taken after all: "it's okay give me one". */
export const mannered = `
  (i am|we are) [all|already|perfectly|quite|just] (good|fine|okay|ok|alright|all right|grand|sorted|set|covered|happy|sweet|cool|done|off|away),
  all (good|set|fine|done|sorted|okay|ok), (that is|it is) [all] (okay|ok|alright|all right)`;

/** No answer: of another day ("the run's tomorrow, not today"), or of the answer that was heard. */
export const unanswering = `fair enough, (so that|that|if|when|because|in case) (i|we|it) (do|does|will|would|can) not,
  so (i|we) (do|will|would) not (lose|get|go|drop|fall|end),
  [i|we] (do|can|could|would) not [really|much|even] (like|care for|trust|fancy|want|need|afford|get|see) [going to|seeing|to see|to go to|in to see] [the|a|any|another|no] (doctor|doctors|doc|gp|gps|physio|physios|hospital|hospitals|clinic|clinics), (tomorrow|tonight|later|morning|evening|week|weekend|saturday|sunday|monday|tuesday|wednesday|thursday|friday) not
  (today|now|tonight|yet|tomorrow|this morning),
  (i|we) [will|can|could|would] manage [about|only|at least|just|easily|to|on] (a|an|my|the|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|it|stairs|run|jog|walk|most|all|everything)`;

export const refusing = `
  (hardly any|not much|no real|no) call for (it|one|them|that), leave the (stretching|stretches) to the (cat|dog|kids|dancers|experts|young ones|others),
  no need, no (stretching|stretches|stretch|exercises|tips|tip|reasons) (needed|required|necessary|today|now), no need (for|of) [a|any|more], no use, i am not wanting, (i|we) will (do|try) it (later|tomorrow|tonight|another time), no point, no more, no time, not (needed|necessary|required|interested|now|today|tonight|yet|this time|for me|keen|right now|at the moment|bothered|particularly|quite|again|anymore|any more),
  (will|would) not be (needed|necessary|required|needing), (do|would|will|can) not ${much} (want|need|like|care|fancy|bother|require|think so|trouble|worry|be bothered), (i|we) (do|would|will) not,
  do not (give|show|tell|send) (me|us), (would|will) rather not, rather not, (maybe|perhaps|probably|i think|hopefully) not,
  [maybe|perhaps] (later|another (time|day)|some other (time|day)|next time), in a bit, after (dinner|lunch|work|my run),
  (i|we) [will|am going to|would] (pass|skip|leave it|give it a miss|manage|survive|be (fine|okay|ok|alright|good|grand)), pass, hard pass, skip it, leave it, leave that, drop it, spare me, save it,
  (that is|it is) [all] (all|it|enough|plenty|everything|me done), that is [all] me, that will (do|be all|be it|be enough), but no,
  you are (all right|alright|okay|ok|good|grand), heard enough, had enough, enough, nothing (else|more|further), no (further|more|other) questions, (skip|skipping|forget|leave) (the|that|any) (stretch|stretches|stretching|tip|tips|reasons|rest),
  i [already] (know|have|got|do) (them|how|one|my own|plenty|enough|some|mine) [already], (i|we) already (know|have|got|do|did|stretched),
  i have [already] got (them|one|my own|plenty|enough|some|mine), thanks but, kind but, nice but`;
