/** Words around a place that say that nothing is wrong with it, or that it is not the place at all. */
import type { Site } from '../../triage/index.ts';

const own = "( (the|my|me|this|that|both|either|left|right|other|one|of|'s))*";

/** "Nothing wrong with my foot", "i never said knee", "it has nothing to do with the knee". */
export const wellBefore = new RegExp(
  `\\b((nothing|not a thing|not anything|nowt|naught)( is|'s)?( at all)? (wrong|the matter|amiss|up) (with|in|at)|no (problems?|issues?|troubles?|worries)( at all)? (with|in)|nothing to do with|(never|did not|who|have not) (say|said|says|mention|mentioned|told you|tell you) (it (was|is) |anything about |a word about )?|(?<!not )(forget|ignore|scrap)( about)?)${own}$`,
);

/** "(The foot) was never the sore place", "is not where it hurts". */
export const wellBehind =
  /^(itself )?(is|are|was|were|'s) (not|never)( (really|actually|even|ever))? (the (problem|problems|trouble|issue|culprit)\b|the (sore|bad|painful|hurting|hurt|injured) (place|spot|part|bit|one|thing)|where (it|the|my) |what (hurts|is sore|is hurting))/;

/** "(The knee) has nothing wrong with it". */
export const nothingThere =
  /^((has|have|had|got|have got|has got) (nothing|no|not a thing|not anything) (wrong|the matter|problems?|issues?|trouble)\b|(there is )?(nothing|not a thing|nowt) (is |'s )?(wrong|the matter|amiss|up)( at all)? (there|with (it|that|them|those))\b)/;

/** "What (heel)": whoever gives a place back as a question, and goes on to say otherwise, never told of it. */
export const askedBack = /^(no |but |eh |huh |sorry |wait |hang on |hey |oh )*what$/;
export const saidInstead =
  /^(i (only|just|never|said|did not|told you|have no|do not have)|it (is|was|'s) (my|the|me|both|only|just)|(there is )?no |my )/;

/** "(The foot) does not hurt": by itself one thing of it, and with another place in its stead all of it. */
export const painlessBehind =
  /^(itself )?(((does|do|did) not|never) (hurt|hurts|ache|aches|bother|bothers)|(is|are|was|were|'s) (not|never) (hurting|sore|painful|aching|bothering))\b/;

/** What stands between a place and the good news of it: "(my knees) are all fine". */
export const being =
  /^(itself |themselves )?(is|are|'s|feels|feel)( (all|both|really|absolutely|perfectly|totally|completely|just|quite|honestly|actually|also))*$/;

/** "… nothing wrong there", "… that was a joke". */
export const settled =
  /^(mate |dear |love |thanks |honestly |there )*(nothing (is )?(wrong|the matter)|(that|it|i) (was|were|am)( only| just)? (a joke|joking|kidding|in jest|messing|teasing))\b/;

/** "… it's only my calf": another place in its stead. */
export const pointing =
  /^((no|but|and|so|mate|dear|love|thanks|honestly) )*(it|that|this) (is|was|'s)( (just|only|all|really|actually|more))*( (in|on|at|about))?( (the|my|me|both|both my|left|right|just the|only the))*( |$)/;

/** "… except it clicks", "… until i run": then something is the matter. */
export const unless =
  /^(mate |dear |there |at all )*(but|except|apart|until|till|when|whenever|if|unless|other than|just (a|that|when)|only (a|when|if)|walking|running|on|at|to|for|with|now|today|mostly|though|was|were|is (fine|good|okay|ok|better|healed)|'s (fine|good|okay|ok|better))\b/;

export const joints: readonly Site[] = ['knee', 'ankle', 'hip', 'toe'];

/** "It's the skin, not the joint"; one that is not what is swollen may hurt all the same. */
export const noJoint =
  /(^|\b(is|was|skin|muscles?|blister|bruise|tendon|only|no|but|and) )not( (really|actually))?( (the|my|a|any))* joints?\b(?! (that|what|which)\b)|\bskin (and |but )?not (really )?(in|on|inside)( (the|my|any))* joints?\b/;
/** "The joint is okay, it's the skin". */
export const jointWell =
  /\bjoints? (itself )?(is|are|'s) (fine|okay|ok|good|alright|all right|perfect|grand)\b.* (it is|'s) (just |only )?/;

const skinMark = '(sun ?burn(t|ed)?|rash|tick|bites?|scratch(es)?|graze|blister)';
/** "(The knee) is not crook": what is denied of a joint that has nothing wrong but its skin; one that is not swollen may hurt. */
export const notAilingBehind =
  /^(itself )?(is|are|was|were|'s) (not|never)( (really|actually|even|that))? (crook|sore|bad|hurt|hurting|painful|the problem)\b/;
/** "… it's only the skin", "… it's just sunburn on the skin". */
export const skinInstead = new RegExp(
  `\\b(it|that|this) (is|was|'s)( (just|only|all|really|actually|more|purely))*( (a|an|the|my|some|bit of|in|on))* (skin|(red |pink |little |tick |insect )*${skinMark}( [\\w']+){0,3} skin|sun ?burn(t|ed)?)\\b(?! (over|on|is|'s|was) ([\\w']+ ){0,3}(hot|tight|shiny|stretched))`,
);
/** What no skin alone does: then it may be the joint all the same. */
export const moreThanSkin =
  /(?<!\b(not|no|never|nor|nothing|without)( [\w']+){0,2} )\b(hot|burning|boiling|swell\w*|swollen|puffy|throb\w*|fever\w*|shiver\w*|temperature|stiff|(can not|could not|will not|hurts? to|hard to) ([\w']+ ){0,2}(bend|move|straighten|walk|twist)|limp\w*)\b/;
/** "(My knee) is crook from the sun, just the skin". */
export const justSkin =
  /^(?!.*\b(hot|burning|swell\w*|swollen|puffy|throb\w*|fever\w*|shiver\w*|stiff|ach(e|es|ing|y)|bend\w*|twist\w*|limp\w*|not (just|only)|(more|deeper|other) than)\b).*\b(just|only) (on |in )?(the|my) skin( (like|that is all|mate|really|though|there|on it|love))*$/;
