/** Spans of time that count something else: how old a child is, shifts and short nights, how often, how long to wait. */
import type { Term } from '../terms/term.ts';

const child =
  /\b(bub|bubba|baby|bairn|wean|bambino|little one|wee one|newborn|the twins|puppy|he|she) ('s|is|are) ?(only |just |about |nearly |now |almost |barely |not yet )*$/;
const shift =
  /\b(off|finished|worked|working|done|doing|did|after|of)( my| the| a run of| a stretch of| all)?( last)?$/;
const asleep = /\b(sleep|kip|slept|shut eye)\b/;
const running = /^(running|in a row|straight|on the trot|shift|shifts|on nights)\b/;
const meals =
  /^'?s? ?(dinner|tea|supper|lunch|curry|kebab|takeaway|pint|pints|prawns|gas|wind|shift|shifts)\b/;
const begun = /\b(since|started|began|begun|came on)( (on|in|during|after|from|like|about|my|the))*$/;
/** "They were four for two days after the race": how long it lasted. */
const lasted = /\b(was|were|lasted|ached|hurt)( (?!since|and|but)\S+){0,4}( for)?$/;
const waits = /\b(why|wait|rest|resting|off for)( for| it)?( a| the)?$/;
/** "My hundred days is going": a streak of runs. */
const isStreak = (before: string, said: string, behind: string): boolean =>
  /^(running )?streak\b/.test(behind) ||
  /\bstreak( (of|is|at|for|now))?$/.test(before) ||
  (/\bhundred\b/.test(said) && /\bmy$/.test(before));
/** "Nought since yesterday", "nowhere today". */
const gone = /\b(nought|nothing|zero|none|nowhere|fine|clear)( since| from)?$/;
/** "Three days for a two": what we said. */
const advised = /^(for|over|because of) (a|one) (one|two|three|niggle|twinge|bit)\b/;
/** "Signed me off a fortnight ago": when somebody saw it. */
const cleared = /\b(signed|cleared|discharged)( \S+){0,3}$/;
/** "No period since july", "my periods stopped five months ago": when that was; "sore since my period" is since when. */
const monthly =
  /(?<!\b(since|after|from|with) (my |the |that )?(last )?)\bperiods?( (have|has|had|been|gone|went|stopped|missing|missed|came|was|is|late))*( (since|for|in|over|about|nearly|like|now|at least|around|on))*$/;
/** "… and it began then": it is since when, after all. */
const begunThen = /\b(since|then|began|begun|start(s|ed)?|came on)\b/;
const slept =
  /\b(slept|sleep|sleeping) (fine|well|great|grand|okay|soundly?|like a \S+|right through|through)$/;
/** "My hundred days streak", "day eighty three of a streak", "i have run fifty days in a row": how long nobody missed a run. */
const streak =
  /^('?s )?(into )?(my |a |the |this )?(long |running |run |daily |every ?day )*(streak|challenge)\b/;
/** "My hundred days is going". */
const lost = /^('s )?(is |are |will be )(all )?(going|gone|over|finished|broken|ruined|lost)\b/;
const streakOf =
  /\b(streak|challenge)( (is|was|of|at|on|now|to|a|an|my|already|over|about|been|has|for|just|past|reached|hit|day))*$/;
const unbroken =
  /\b(run|ran|running|runs|jog|jogged|jogging)( (every day|daily))?( for)?( the)?( last| past)?$/;
const inARow = /^(in a row|straight|on the trot|running|without (missing|a miss|a break|fail))\b/;
/** "It swells for two days after i run": how long it lasts each time. */
const eachTime = /^after (i (run|jog|walk|train)|every|each|any)\b/;
/** "One day up one day down", "it turned up one day": no day that is counted. */
const counting = /(^|\b(for|since|about|only|just|been|'s|is|last|past|around|maybe) )$/;
const amount =
  '(since|from|yesterday|today|(one|two|three|four|five|six|seven|eight|nine|ten|a|a couple of|couple of|a few) (day|days|week|weeks|fortnight|month|months|year|years)|a fortnight)';
/** "Two weeks, no, it is since this monday". */
const denied = new RegExp(
  `^(no|nah|nope) (sorry |wait |hang on |i mean |i tell a lie |tell a lie |it is |it has been |that is |make (it|that) |more like |only |just |about |nearly )*${amount}\\b`,
);

/** "It has not been over a week". */
const notSo = /\b(is|was|has|it) (not|never)( even| really| quite)? been( for| quite| even)*$/;

export function isCountedOtherwise(
  terms: readonly Term[],
  before: string,
  said: string,
  behind: string,
): boolean {
  const isNights = /\bnights?$/.test(said) && !/^(ago|back|now)\b/.test(behind);
  return (
    (child.test(`${before} `) && !/^(in|sore|bad|like|since)\b/.test(behind)) ||
    (isNights && (shift.test(before) || isShortOfSleep(terms, before, behind))) ||
    (/^(yesterday|last night)$/.test(said) && meals.test(behind) && !begun.test(before)) ||
    waits.test(before) ||
    streak.test(behind) ||
    (/\b(my|the|this)$/.test(before) && lost.test(behind)) ||
    streakOf.test(before) ||
    (unbroken.test(before) && inARow.test(behind)) ||
    (notSo.test(before) && /^(over|more|a|nearly|\w+ weeks?|\w+ months?)\b/.test(said)) ||
    gone.test(before) ||
    (lasted.test(before) && /^(after|afterwards|following)\b/.test(behind)) ||
    (said === 'overnight' && running.test(behind)) ||
    advised.test(behind) ||
    cleared.test(before) ||
    isStreak(before, said, behind) ||
    slept.test(before) ||
    (monthly.test(before) && !begunThen.test(behind)) ||
    eachTime.test(behind) ||
    (said === 'one day' &&
      !counting.test(`${before} `.trimStart()) &&
      !/^(ago|back|now|or)\b/.test(behind)) ||
    denied.test(behind)
  );
}

/** "Four hours of sleep two nights running"; not "sore two nights running". */
const isShortOfSleep = (terms: readonly Term[], before: string, behind: string): boolean =>
  asleep.test(before) || (running.test(behind) && !terms.some(({ entry }) => entry?.is === 'property'));

/** "Sixty a week", "four matches a week": how often, and not since when. */
export const isRate = (texts: readonly string[], at: number, isNumber: (text?: string) => boolean): boolean =>
  // "Every couple of months"
  /\bevery (few|couple( of)?)$/.test(texts.slice(0, at).join(' ')) ||
  (/^(a|one) (week|month|day)/.test(texts.slice(at, at + 2).join(' ')) &&
    (/^(k|km|miles|kilometres|kilometers|hours|times|days|runs|sessions|once|twice|thrice)$/.test(
      texts[at - 1] ?? '',
    ) ||
      isNumber(texts[at - 1]?.split(' ').at(-1)) ||
      (/\w{3}s$/.test(texts[at - 1] ?? '') && isNumber(texts[at - 2]?.split(' ').at(-1)))));
