/** "No, i just shovelled the whole drive": whoever did that a moment ago, or does it daily, and says nothing of how it went, is well. */
import { type Term, textOf } from '../terms/term.ts';

const feat =
  /^((and|because|sure|look|well|why) )*(i|we) (have |am |was |did )?(just |only |already |literally |even )*(been )?(shovell?ed|hoover(ed|ing)|vacuum(ed|ing)|mow(ed|n|ing)|swept|sweeping|rak(ed|ing)|dug|digging|danc(ed|ing)|cycled|swam|walked|walking|strolled|ran|jogged|skipped|carried|carrying|climbed|lugged|hung|hanging|clean(ed|ing)|chas(ed|ing)|push(ed|ing)|play(ed|ing)|garden(ed|ing)|wash(ed|ing)|iron(ed|ing)|paint(ed|ing)|bounc(ed|ing)|danced|moved|stacked|split|chopped|hiked|marched|trotted|sang|singing) (the|my|our|a|an|all|to|round|around|up|in|for|with|at|two|three|four|five|six|ten|half|on|from|over|both|twice|every)\b/;
/** "I walk twelve mile a day": so do they every day. */
const habit =
  /^((and|because|sure|look|well|why) )*(i|we) (do |still |usually |normally )*(walk|run|jog|cycle|ride|swim|hike|cover|row) (\w+ ){1,4}(miles?|ks?|kilomet(re|er)s?|hours?|lengths|steps) (a|every|each|per) (day|week|shift|night|morning)\b/;
const hard =
  /\b(needed|need|had to|have to|inhaler|puffer|spray|rest(ed)?|sat|sit|lie|lay|stop(ped|s)?|slow(ly|er|ed)?|help(ed)?|held|hold(ing)?|struggl\w*|hard(ly)?|barely|dizzy|faint|fell|fall|crawl\w*|stick|crutch\w*|frame|carried me|could not|can not|not|nearly|almost|until|till|then|but|before|except|only just|sweat\w*|shak\w*|funny|weird|odd|strange|wobbl\w*|gasp\w*|puff\w*|blow\w*|hospital|ambulance|doctor|er|ward|bandage\w*|ice|tablet\w*|pill\w*|down|out)\b/;
/** A deed is told in few words; whoever goes on tells more. */
const most = 12;

export const isFeat = (terms: readonly Term[]): boolean => {
  const said = textOf(terms);
  return (feat.test(said) || habit.test(said)) && !hard.test(said) && said.split(' ').length <= most;
};
