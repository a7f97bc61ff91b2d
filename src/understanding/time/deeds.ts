/** Times of something the runner did or will do, and not of a complaint: "i drove buses thirty years", "a jog today". */
import { type Term, textOf } from '../terms/term.ts';

const deeds = new Set('drove worked lived slept packed smoked taught coached'.split(' '));
/** "I run forty years". */
const ran = new Set(['run', 'ran', 'jog']);
const outings = new Set('run jog jogging tempo session parkrun race workout intervals ride'.split(' '));
const mine = new Set(['my', 'the', 'this', 'that', 'end']);
/** After these a time tells since when, whatever was done then. */
const begun = new Set(
  'since after from started start began begun came come comes coming when hurt hurts doing'.split(' '),
);

/** "Was going to do my usual this afternoon". */
const plan =
  /\b((am|was|are|were|is|been) (going|meant|supposed|due|planning|hoping|thinking|about|set|down|up)|planned|hoped|hope|want|wanted|would like|fancied?|plan)( (?!hurt|sore|felt|went|got|sharp|say|guess)\w+){0,5}$/;
const notRun =
  /(?<!could |can )\b(not|never|hardly|barely|scarcely)( even| really| actually)?( (run|ran|running|jog|jogged|trained|raced)| been (out|running|jogging|for a (run|jog))| (gone|went) (out|running|for a (run|jog)))( a step| at all| much| properly| again)?( since| for| in)?( about| around| at least| the| my| these| this| last| past)*$/;
const withoutRuns =
  /^(of|with) (hardly |barely |not |no |zero |very |little |much )+(running|runs?|jogging|training|miles)\b/;
const lastRan =
  /\b(last|latest) ((ran|run|jogged|trained|raced|went (out|running|for a (run|jog)))|(run|jog|outing|session) (was|is))( back| only| about)?( on)?$/;

/** "I've not run since sunday", "i last ran on tuesday": when they last ran, and not since when it hurts. */
export function isOfTheLastRun(
  terms: readonly Term[],
  { from, to }: Pick<Term, 'from' | 'to'>,
  next: readonly Term[] = [],
): boolean {
  const before = textOf(terms.filter((term) => term.to <= from));
  if (lastRan.test(before))
    return !/\b(since|when|after|from) (i |we |my |the )?(last|latest)\b/.test(before);
  const after = textOf([...terms, ...next].filter((term) => term.from >= to));
  if (withoutRuns.test(after)) return true;
  return notRun.test(before) && !/^(because|cause|with|due|thanks|from)\b/.test(after);
}

/** "The third time since easter": how often, and not since when. The table's time has its "since" in it. */
const oftenSince =
  /\b(second|third|fourth|fifth|sixth|umpteenth|nth) time\b( (?!and|but|started|began)\S+){0,5}$/;

/** "Eleven months postpartum", "three weeks into running": what follows a time at once is what has lasted. */
const lastedBehind =
  /^(into (running|jogging|training|couch to five k)|post ?(partum|natal)|pregnant|along\b)/;

/** "Sunday's run was cruisy": how a run went, and not since when it hurts. */
const wentWell =
  /^(yesterday|(sun|mon|tues|wednes|thurs|fri|satur)day) 's( (?!since|and|but|from)\S+){0,2} (run|jog|session|parkrun|race|outing|ten k|five k|half|marathon) (was|went|felt|had been)( (all|absolutely|really|totally|just|pretty|completely|very|quite|proper))* (cruisy|cruisey|easy|fine|good|lovely|great|grand|sweet|smooth|comfy|comfortable|normal|ok|okay|brilliant|relaxed|gentle|steady|nice|a breeze|a dream|painless|perfect|pain free)\b(?! (until|till|to start|at first))/;

/** Does the time that begins at this word belong to what was done? `today`: it is today. */
export function isOfADeed(terms: readonly Term[], from: number, today: boolean): boolean {
  const words = terms
    .filter((term) => term.to <= from)
    .flatMap(({ text, entry }) => (entry?.is === 'property' ? ['|'] : text.split(' ')));
  const before = words.slice(words.lastIndexOf('|') + 1);
  // "Fifty k a week for five years": a habit.
  if (
    /\b(a|per|each|every) (day|week|month|year) (for|since|over)?$/.test(
      `${before.join(' ')} `.replace(/ $/, ''),
    )
  )
    return true;
  const said = textOf(terms.filter((term) => term.to <= from));
  const then = terms.some((term) => term.from > from && /^(when|and|then)$/.test(term.text));
  if (today && !then && plan.test(said) && !said.split(' ').some((word) => begun.has(word))) return true;
  if (oftenSince.test(said)) return true;
  if (wentWell.test(textOf(terms.filter((term) => term.from >= from)))) return true;
  if (lastedBehind.test(textOf(behind(terms, from)))) return true;
  if (before.some((word) => begun.has(word))) return false;
  if (today && outings.has(before.at(-1) ?? '') && !before.slice(-3).some((word) => mine.has(word)))
    return true;
  const subject = before.lastIndexOf('i');
  const deed = before[subject + 1] ?? '';
  if (
    /^i (have|am|was)? ?(been )?(running|jogging|a runner|racing|training|at (it|this)) ?(for|about|since)?$/.test(
      before
        .slice(-6)
        .join(' ')
        .replace(/^.*\bi\b/, 'i'),
    )
  )
    return !today;
  if (subject >= 0 && ran.has(deed) && before.length === subject + 2) return !today;
  return deeds.has(deed) && (subject >= 0 || terms[0]?.from === 0);
}

/** The terms behind the time that begins there. */
function behind(terms: readonly Term[], from: number): readonly Term[] {
  const rest = terms.filter((term) => term.from >= from);
  const unit = rest.findIndex(({ text }) => /(day|week|month|year)s?$/.test(text));
  return unit < 0 ? [] : rest.slice(unit + 1);
}
