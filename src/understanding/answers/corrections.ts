/** "No wait …", "i never said that": what was told, or heard, before was wrong. */
import type { Clause } from '../clauses/clauses.ts';
import { corrections, longAgoAlone, whoSaid, whoseTime, wrongAlone } from '../lexicon/corrections.ts';
import { phrasesOf } from '../phrases.ts';
import { type Term, textOf } from '../terms/term.ts';

const table = phrasesOf<true>();
table.add(corrections, true);

/** Words of manners and the like, which correct only what comes right behind them. */
const weak = new Set(['sorry', 'hang on', 'i mean', 'more like', 'i said', 'make it']);
const closing = new Set([
  'and',
  'but',
  'i',
  'did',
  'about',
  'for',
  'what',
  'can',
  'could',
  'would',
  'will',
  'should',
  'shall',
  'you',
  'we',
  'love',
]);

export function correctsIn(clauses: readonly Clause[]): boolean {
  return (
    echoedIn(clauses) !== undefined ||
    deniesWhatWeSaid(clauses) ||
    clauses.some(({ terms }) => terms.some((_, at) => isCorrection(terms, at))) ||
    speaksOfIt(clauses.flatMap(({ terms }) => terms))
  );
}

function isCorrection(terms: readonly Term[], at: number): boolean {
  const term = terms[at];
  if (term?.entry?.is !== 'correction' || isWaiting(terms, at)) return false;
  if (!weak.has(term.text)) return true;
  const next = terms[at + 1];
  return (
    next !== undefined && !closing.has(next.text) && !(next.entry?.is === 'yes' || next.entry?.is === 'no')
  );
}

/** "Could it no wait till monday?", "… a few days?" */
const isWaiting = (terms: readonly Term[], at: number): boolean =>
  /\bwait$/.test(terms[at]?.text ?? '') && howLong.test(textOf(terms.slice(at + 1)));
const howLong =
  /^(till|until|til|(for )?(a|an|one|two|another) ((few|couple of|wee) )?(days?|weeks?|hours?))\b/;

function speaksOfIt(terms: readonly Term[]): boolean {
  const said = textOf(terms);
  if ([whoSaid, whoseTime, wrongAlone, longAgoAlone].some((phrase) => phrase.test(said))) return true;
  const words = terms.flatMap(({ text }) => text.split(' '));
  return words.some((_, at) => table.longest(words, at) !== undefined);
}

/** "Wait, i'm not tired", "i'm not limping though": we had said so. */
const opensStartled = /^((um|oh|no|but) )*(wait|hold on|hang on|whoa|hey)\b/;
const deniesOfMe = /^(.* )?i am not( (at all|even))?$/;
const endsThough = /^(though|tho|either)\b/;

function deniesWhatWeSaid(clauses: readonly Clause[]): boolean {
  const all = clauses.flatMap(({ terms }) => terms);
  const at = all.findIndex(({ entry }) => entry?.is === 'property');
  if (at < 0 || !deniesOfMe.test(textOf(all.slice(0, at)))) return false;
  return opensStartled.test(textOf(all)) || endsThough.test(textOf(all.slice(at + 1)));
}

const takesBack = /^(no i said|no i (meant|mean)|i said|that is not what i said)$/;

const startled = new Set(['wait', 'whoa', 'what', 'hey', 'hang on', 'no', 'but', 'oh', 'hold on']);

/** "Wait unwell i'm not sick at all": a first word that only gives back what we had said; the clause of it. */
export function echoedIn(clauses: readonly Clause[]): number | undefined {
  const terms = clauses[0]?.terms ?? [];
  const [first, echo] = [terms[0], terms.at(-1)];
  if (
    terms.length === 1 &&
    first?.entry?.is === 'property' &&
    takesBack.test(clauses[1]?.terms[0]?.text ?? '')
  )
    return 0;
  if (first === undefined || !startled.has(first.text) || echo?.entry?.is !== 'property') return undefined;
  if (!terms.slice(0, -1).every(({ text }) => startled.has(text)) || first.entry?.is === 'not')
    return undefined;
  return clauses[1]?.terms.slice(0, 3).some(({ entry }) => entry?.is === 'not') === true ? 0 : undefined;
}
