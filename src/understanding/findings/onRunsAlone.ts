/** What is so on runs alone: a muscle that is hard then is none that is hard now. */

import type { Findings } from '../../triage/index.ts';
import type { Clause } from '../clauses/clauses.ts';
import { saidIn } from '../clauses/clauseWords.ts';
import type { Context } from '../heard.ts';
import { any, backAche } from '../lexicon/near.ts';
import type { Mention } from '../mentions/types.ts';
import { textOf } from '../terms/term.ts';

export const onRuns =
  /\b(when|while|whenever|during|on|only) ((i|am|is|my|the|a|every|each|long|running on) )*(run|runs|running|jog|jogs|jogging|sprint|sprinting|training)\b/;
export const notNow =
  /\bonly ([\w']+ ){0,4}(when|while|during|on)\b|\b(not|never) (right now|now|at rest|at the moment|otherwise|(after|when i (am )?(stop|walk|rest|sit|walking|resting|sitting)))\b|\b(goes|gone|eases|soft|stops) ((off|away|completely) )?(when|once|as soon as|after) i (stop|rest)\b|\bnow ((they|it|i) )?((am|are|is|a|totally|completely|perfectly|all|just|back to) )*(normal|soft|fine|loose|zero|nothing|good|gone|okay|strong)\b|\b(strong|zero|nothing|good|okay) (right )?now\b|\b(soft|fine|loose|normal) ((right )?now|again|after(wards)?|once|when i stop)\b/;
export const lasting =
  /(?<!\b(stand|standing|stood|hold|sit|sitting|sat|keep|lie|lying) )\b(still|stays?|all the time|constant\w*|(will|does|is) not (go|let|soft\w*|ease)|now too|and now)\b/;

const eachRun =
  /\b(every|each) (single )?(time|run)\b|\b(only|just) (when|while) i\b|\bwhen(ever)? i (am )?run(ning)?\b|\b(minutes?|miles?|ks?) (in|into|in to|mark|of running|on the dot)\b/;
/** "At exactly twelve minutes": of every run, where it is over after each. */
const atMinute =
  /\bat ((exactly|about|around|roughly|precisely|bang on|the) )?([\w']+ )?(minutes?|miles?|ks?|kilomet(re|er)s?)\b(?! (past|to)\b)/;
const well =
  "((i|it|they|that|and|am|is|are|has|have|'s|was|totally|completely|perfectly|all|just|back to) )*(fine|gone|goes|normal|okay|clears?|settles?|soft|vanish(es)?|stops?)\\b(?! ((a|all|bit|so|really|completely|totally|very|even) )*(numb|dead|tingl\\w*|weak\\w*|wooden|cold|white|blue|grey|hard|worse|to|asleep|floppy|fuzzy|funny|weird|odd|into|down|up|on|through|me|us|working|being|\\w+ing)\\b)";
const seated =
  '(once|after|then|when|as soon as|soon as|till|until|and) (i|i am|i have|i had|having) (just |only )?(sit|sat|sitting|rest|rested|stop|stopped)( down)?';
/** Over once somebody sits: "then I sit down and it's all gone", "ten minutes on a bench". */
const overSeated = new RegExp(
  `\\b${seated} (and |then )?${well}|\\b${well} ((off|away|completely|again) )?${seated}\\b|\\bon (a|the|any|some) (bench|wall|kerb|curb|step|log|grass|chair) ${well}`,
);
/** Told at the end, and over by then. */
const over =
  /\b(minutes?|hour|hours|while|bit) (later|after|and) ((i|it|they|am|is|are|totally|completely|perfectly|all|just|back to) )*(fine|gone|normal|good|okay|right)\b|\b(gone|goes|normal|fine|settles|clears) (away )?(in|within|after) ((like|about|around|maybe|a|an) )*([\w']+ )?(minutes?|hour|bit|while)\b/;
const ofSeat =
  /\b(pee|peeing|wee|weeing|toilet|bladder|bum|bottom|saddle|seat|sit|groin|between|leak\w*)\b|(?<!\b(sit|sat|sitting) )\bdown (there|below)\b/;
const stillSo = /\b(now|still|since|today|yesterday|this morning|even|too|as well)\b/;

const ofToday = /\b(reckon|is|will|can|could|should|shall|may|would)\b[^.]*\btoday\b.*$/;

/** Shins as hard as rock, and both feet that slap, "every time I hit ten minutes": no muscle that is hard now, and no seat. */
export function onRunsAlone(mention: Mention, clauses: readonly Clause[]): Mention {
  const { rockHard, nerve, ...others } = mention.says;
  const textFrom = (end: number): string =>
    clauses
      .slice(Math.max(0, mention.clause - 3), end)
      .filter(({ question }) => !question)
      .map(({ terms }) => textOf(terms))
      .join(' ');
  const [text, around] = [textFrom(mention.clause + 1), textFrom(mention.clause + 4)];
  // "Reckon today's any different": asked of today, and not told.
  const told = around.replace(ofToday, '');
  const isStill = lasting.test(told) || (stillSo.test(told) && !notNow.test(told));
  const isOver =
    (over.test(around) || overSeated.test(around)) &&
    (eachRun.test(text) || atMinute.test(text)) &&
    !ofSeat.test(around.replace(overSeated, '')) &&
    !any(backAche).test(around) &&
    !lasting.test(told);
  const isNow = lasting.test(told) || stillSo.test(told) || ofSeat.test(around);
  const isOnlyThen = isLimb(nerve) && isOnlyOnRuns(mention, clauses) && !isNow;
  if (isOnlyThen || (isOver && nerve !== undefined && nerve !== 'none'))
    return { ...mention, says: { ...mention.says, nerve: 'duringRuns' } };
  const isOfRuns =
    (eachRun.test(text) || onRuns.test(text)) && !isStill && (rockHard === 'yes' || nerve === 'saddle');
  if (!isOfRuns || ofSeat.test(text)) return mention;
  const says = {
    ...others,
    ...(nerve === undefined ? {} : { nerve: nerve === 'saddle' ? 'weak' : nerve }),
  } as const;
  return { ...mention, says };
}

const isLimb = (nerve: Findings['nerve']): boolean =>
  nerve === 'tingling' || nerve === 'bothLegs' || nerve === 'weak';

const aRun =
  '(when|while|during|on|if) ((i|am|my|the|a|an|really|long|longer|hard|harder|fast|faster|tempo) )*(run|runs|running|jog|jogs|jogging|sprint|sprints|sprinting)\\b';
const onlyOnRuns = new RegExp(
  `(?<!\\bnot )\\bonly ([\\w']+ ){0,2}${aRun}|\\b${aRun} ([\\w']+ )?(not|never) otherwise\\b`,
);
const butOnlyThen = new RegExp(
  `^((but|and|it|that|is|this|only|does|really) )*only ((it|that|ever|happens|comes|comes on|does it|do it) )*${aRun}`,
);

/** "My foot slaps, but only on a run": told of runs, and not of the one on which it "went", or was noticed. */
function isOnlyOnRuns({ clause }: Mention, clauses: readonly Clause[]): boolean {
  const [text, next] = [textOf(clauses[clause]?.terms), textOf(clauses[clause + 1]?.terms)];
  return (
    !/\b(went|gone|keeps?|noticed?|did i|does (it|the|my))\b/.test(text) &&
    (onlyOnRuns.test(text) || butOnlyThen.test(next))
  );
}

const comesOn = /\b(when|while|once|as) it (comes|is coming) on\b|\bduring (the|a|my|it)\b/;

/** "When the shins get tight", or fill up: on a run. */
const whenFull =
  /\bwhen(ever)? ((the|my|they|both|these) )*(shins?|calf|calves|legs?|muscles?|they) (get|gets|go|goes|are|is|fill|fills|blow|blows|pump|pumps|tighten|tightens)\b/;
const strongNow = /\b(full )?(strength|power|strong|normal|fine) ((right )?now|again)\b/;

/** "The right foot slaps worse", after "it's only when I run and it clears": the same, named once more. */
export function keptToRuns(
  mention: Mention,
  clauses: readonly Clause[],
  { onRuns: isKnown }: Context,
): Mention {
  const { nerve = 'none', rockHard, ...others } = mention.says;
  const text = textOf(clauses[mention.clause]?.terms);
  const around = textOf(clauses.slice(mention.clause, mention.clause + 4).flatMap(({ terms }) => terms));
  if (isKnown === true && rockHard === 'yes' && (notNow.test(around) || comesOn.test(around)))
    return { ...mention, says: nerve === 'none' ? others : { ...others, nerve } };
  const isSame = isKnown === true && nerve !== 'none' && nerve !== 'duringRuns' && nerve !== 'unsure';
  const isStill = stillSo.test(whenFull.test(text) ? text.replace(strongNow, '') : text);
  if (!isSame || ofSeat.test(text) || isStill || lasting.test(text)) return mention;
  return { ...mention, says: { ...mention.says, nerve: 'duringRuns' } };
}

const onlyThen =
  /\b(only|just) ((it|they|that|ever|really) )*((happens?|comes?( on)?|starts?|does it|do it) )?(when|while|if|during|on) ((i|i am|my|the|a|on) )*(run|runs|running|jog|jogging)\b|\bunless (i|i am|it is) ([\w']+ ){0,4}(run|runs|running|jog|jogging)\b/;
const passes = /\b(clears?|gone|goes|went|normal|fine|zero|nothing(?! like)|settles?|stops?|disappears?)\b/;

/** "Only while I'm running, and it clears": of a numbness or weakness that is spoken of, and not named again. */
export function runsOnlyIn(
  told: readonly Mention[],
  clauses: readonly Clause[],
  { asked = [], about = [], ofBack }: Context,
): readonly Mention[] {
  const text = saidIn(clauses);
  const isHard = about.includes('rockHard') || asked.includes('rockHard');
  const isSpokenOf = asked.includes('nerve') || about.includes('nerve') || isHard;
  // "No weakness unless I'm running" names it, and denies it of now alone.
  const isNamed = told.some(
    ({ says: { nerve = 'none', rockHard = 'no' } }) => nerve !== 'none' || rockHard !== 'no',
  );
  const first = clauses[0]?.terms[0];
  // A numb seat is a sign of the back whenever it is there.
  if (ofBack || !isSpokenOf || isNamed || first === undefined) return [];
  if (!onlyThen.test(text) || !passes.test(text)) return [];
  return [
    {
      says: isHard ? { rockHard: 'no' } : { nerve: 'duringRuns' },
      sites: [],
      certainty: 'pieced',
      from: first.from,
      to: first.to,
      clause: 0,
    },
  ];
}
