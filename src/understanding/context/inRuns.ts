/** Numb, or weak, in the run and gone after it: both the time and the end of it must be told. */
import type { Findings } from '../../triage/index.ts';
import type { Place } from '../mentions/types.ts';
import { type Term, textOf } from '../terms/term.ts';

const stopping =
  /\b(as soon as|soon as|when|once|after|until|till|the (minute|moment|second|instant)) i (stop|stopped|finish|rest|walk|loosen|sit)|\bi (stop|rest|loosen|loose|untie|unlace|slow)\b.*\b(finish|finished|gone|goes|fine|okay|normal|over|better|back|wakes up|away|clears)\b/;
const fartherOn =
  /\b(after|at|from|about|around|by) (maybe |about |around |like |mile |kilometre |k )*(one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|a few|a couple of|half a) ?(k|ks|km|kilometres?|kilometers?|miles?|minutes)?\b|\b(in|on|during) (my |the |every |all |long |longer )*runs?\b|\b(only|just) (when|while|if|during|on) (i am )?(i )?(run|runs|running|jog)\b|\bwhile (running|i run)\b/;
const running = /\b(run|runs|running|jog|jogging|in|mile|miles|k|ks|km|kilometres?)\b/;
const lasting =
  /\b(now|still|since|always|all day|yesterday|today|permanently|constant|also when|even (when|at|after))\b/;
const notNow = /\bnot ([\w']+ ){0,3}now\b|\b(normal|fine|okay|good) (right )?now\b/g;

/** Somewhere in a run: "mid run", "the last kilometre", "after two miles". */
const inRun =
  /\b(in|on|into|during|while|when|whenever|if|after|from|past|by|every|each|last|first|at|only) ([\w']+ ){0,4}(run|runs|running|jog|jogging|races?|laps?|parkrun|miles?|ks?|km|kilomet(re|er)s?)\b|\bmid (run|race|jog)\b|\b(if|when|once|only|after) i ((have|am|keep|kept|been|really|just) )*(keep|going|pushing|push|run|running|jog|jogging)\b|\b(halfway|half way) (round|through|in|into|along)\b/;
/** And back to what it was: "then becoming normal", "comes right when i walk", "settles afterwards". */
const isWell =
  /\b(go|goes|gets?|becomes?|becoming|comes?|coming|is|are|'s|feels?|turns?|then|again|back to) (all |fully |completely |quite |back |to |it |is |they |are |that )*(normal|fine|right|okay|good|gone|back|away|off|alright|all right|better|usual)\b|\b(settles?|stops?|pass(es)?|clears?|wakes?( up)?|wears off|recovers?|disappears?|vanish(es)?|eases|fades) ?(down|up|off|away|out|itself)?( (again|after|afterwards|when|once|within|in|by|as|then|soon|quickly)\b|$)|\b(when|once|as soon as|till|until|after) i (stop|walk|rest|sit|slow|finish)/;
const between = /\b(fine|normal|okay) (the rest of the time|otherwise|between)\b/;
const duringBouts = /\b(only )?when it (is|'s) (on(?! (the|my|a|it|me)\b)|at its worst|cramping)\b/;

/** What is told of the sign itself: up to where something else is spoken of. */
function farther({ clause, at, clauses, index }: Place): string {
  const next = clauses.slice(index + 1, index + 4).flatMap(({ terms }) => terms);
  const after = [...clause.terms.slice(at + 1), ...next];
  const end = after.findIndex(isOther);
  return textOf(end < 0 ? after : after.slice(0, end));
}

const isOther = ({ entry, text }: Term): boolean =>
  /\b(other|rest|otherwise|else)\b/.test(text) ||
  (entry?.is === 'subject' && !['world', 'walking', 'rest', 'feeling'].includes(entry.kind));

/** "Goes dead when i sit for practice": then it begins, and no run ends with it. */
const onSitting =
  /\b(dead|numb|asleep|to sleep|tingl\w*|needles) ((a bit|off|up|on me|only|just|but) )*(when(ever)?|while|if|every time|each time) (i |i am )(sit|sitting|sat|kneel|kneeling|squat|squatting)\b(?! (down )?(it|they|that|and) )/;

/** "They tingle and it clears up in twenty", "numb at five k in": in the run, and gone after it. */
export function isPassing(place: Place, says: Findings): boolean {
  if (says.nerve !== 'tingling' && says.nerve !== 'weak') return false;
  const { clause, nextClause, clauses, index } = place;
  const own = [...clause.terms, ...(nextClause?.terms ?? [])];
  const telling = clauses.flatMap(({ terms, question }) => (question ? [] : terms));
  if (onSitting.test(textOf(telling)) && !running.test(textOf(telling).replace(/\bin\b/g, ''))) return false;
  if (own.some(({ text }) => /^(clears?|goes|eases) (up|away|off)$/.test(text))) return true;
  const words = textOf(clauses.slice(Math.max(0, index - 2), index + 4).flatMap(({ terms }) => terms));
  const isLasting = lasting.test(words.replace(notNow, ''));
  if (duringBouts.test(words)) return !isLasting;
  if (isLasting) return false;
  const isOver = isWell.test(farther(place)) || between.test(words) || words.search(notNow) >= 0;
  if (inRun.test(words) && isOver) return true;
  return (
    says.nerve === 'tingling' && (stopping.test(words) || (fartherOn.test(words) && running.test(words)))
  );
}
