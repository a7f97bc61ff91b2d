/** Has what was told gone since? */
import type { Clause } from '../clauses/clauses.ts';
import type { Place } from '../mentions/types.ts';
import { type Term, textOf } from '../terms/term.ts';
import type { Standing } from './context.ts';

export const duringRun = /^(stop|quit|kilometre|kilometres|k|ks|km|mile|miles|run|running|runs|half|tight)$/;

/** Gone between the bouts: "it does it after every run of nights, then it's gone". */
const eachTime = /\b(every|each|always)\b/;

/** A foot that failed for a while, and not on a run, may be a stroke to come, though it is well again (NHS on a TIA). */
const failed = /^(scuff|slapp|flopp|dragging|trailing)/;
const onTheMove = /\b(run|runs|running|jog|jogging|miles?|k|km|kilomet(re|er)s?|race|squats|gym)\b/;
const hasFailed = ({ at, clause, nextClause }: Place): boolean =>
  failed.test(clause.terms[at]?.text ?? '') &&
  !onTheMove.test(`${textOf(clause.terms)} ${textOf(nextClause?.terms)}`);

/** It has gone: said here after it, or next, before anything else is told. */
export function isGone(place: Place): boolean {
  const { at, state, index, clauses, standing, clause } = place;
  if (hasFailed(place)) return false;
  if (
    clause.terms.some(
      ({ entry, text }) =>
        entry?.is === 'property' &&
        entry.frames.some(
          ({ says }) => says.everyRun === 'yes' || (says.comesBack === 'yes' && eachTime.test(text)),
        ),
    )
  )
    return false;
  if (comesAgain(clauses.slice(index, index + 3), state)) return false;
  if (state.goneAt !== undefined && state.goneAt > at) return true;
  for (let later = index + 1; later <= index + 3; later += 1) {
    const terms = clauses[later]?.terms;
    if (terms === undefined) return false;
    const goneAt =
      standing[later]?.goneAt ??
      terms.findIndex(
        ({ entry }) =>
          entry?.is === 'good' &&
          (entry.whole === true || (clauses[later]?.question !== true && isFineNow(terms, standing[later]))),
      );
    const before = goneAt < 0 ? terms : terms.slice(0, goneAt);
    if (
      before.some(
        ({ entry }) =>
          entry?.is === 'property' ||
          (entry?.is === 'subject' && entry.kind !== 'world' && entry.kind !== 'feeling'),
      )
    )
      return false;
    if (goneAt >= 0)
      return (
        standing[later]?.goneAt !== undefined ||
        (terms[goneAt]?.text.startsWith('i ') === true && !contrasts(terms)) ||
        isFineNow(terms, standing[later])
      );
  }
  return false;
}

const inTheMorning =
  /\b(first thing|(in|of) the mornings?|mornings|on waking|when i (wake|get) up|(getting )?out of bed|each morning|every morning)\b/;

/** "Always gone by morning", "by the same gate every time", "keeps getting stuck and then it's right as rain". */
const byHabit =
  /\bafter (i |my |a |every |the |each |long )*(run|runs|running|jog|jogs|jogging)\b(?=.*\b((goes|settles|comes) (away|down|off|right|back)|gone by (the )?(next )?(morning|evening|day))\b)|\b(keeps? (on )?\w+ing|(a few|several|many|two|three|four|five) times (a|an|per|every) (day|night|hour|run|week)|always|usually|normally|typically|generally|whenever|(every|each) (single |bloody |damn )?(time|run|jog|session|race|sprint|night|evening))\b/;

const isOver = /\b(was|were|had|used to|yesterday|last|today|this morning|now|ago)\b/;

/** "It's grumpy first thing but settled by breakfast", "achy after sprints but always gone by morning": there again next time. */
const comesAgain = (from: readonly Clause[], { pastAt }: Standing): boolean =>
  pastAt === undefined &&
  (inTheMorning.test(textOf(from[0]?.terms ?? [])) ||
    byHabit.test(textOf(from.flatMap(({ terms }) => terms)))) &&
  !isOver.test(textOf(from.flatMap(({ terms }) => terms)));

/** "But mornings i am okay": then, and not always. */
export const contrasts = (terms: readonly Term[]): boolean =>
  terms[0]?.entry?.is === 'cut' && terms[1]?.entry === undefined && terms[1]?.text !== 'i';

/** "It's not back to normal now". */
const notWell =
  /\b(not|never) ((been|quite|all|fully|completely|totally|entirely|really|yet|gone|come|feeling|felt|feel|got) )*(back to normal|normal|right|good|great|fine|okay|well|better|the same|equal|healed|like the other)\b/;

export function isGoneNext({ next, nextClause }: Place): boolean {
  if (next?.goneAt !== undefined) return true;
  const terms = nextClause?.terms ?? [];
  if (notWell.test(textOf(terms))) return false;
  return (
    terms.some(({ entry }) => entry?.is === 'good') ||
    (terms.some(({ entry }) => entry?.is === 'now') && terms.some(({ entry }) => entry?.is === 'not'))
  );
}

const well =
  '(right as rain|right|clear of it|clear|over it|free of it|fine|good|great|okay|grand|solid|well|normal|healthy|all right|better|sound|back to normal|(like|back to) my (old |normal |usual )?self|like myself)';
const since = new RegExp(
  `\\b(been|am|feel|feeling|felt) (completely |totally |all |perfectly |fully )?${well} (again |already )?(for|since|now|these|the last|this)\\b|\\b${well} (for|since|already) .*\\b(day|days|week|weeks)\\b|\\b(better|fine|okay|well|good) now\\b|\\b(fine|okay|well|good|normal) (today|since)\\b`,
);

/** "I had cold last week now fine": well since, in the same breath. */
export function isFineSince({ clause, at, state, nextClause }: Place): boolean {
  const own = clause.terms.slice(at + 1);
  return (
    (state.now && state.pastAt !== undefined && own.some(({ entry }) => entry?.is === 'good')) ||
    since.test(textOf([...own, ...(nextClause?.terms ?? [])]))
  );
}

/** "It's fine now", "but fine now". */
function isFineNow(terms: readonly Term[], state: Standing | undefined): boolean {
  const said = terms.filter(({ entry }) => entry?.is !== 'cut');
  if (said.length === 2 && said.every(({ entry }) => entry?.is === 'good' || entry?.is === 'now'))
    return true;
  return (
    state?.now === true &&
    terms.slice(0, 3).some(({ text }) => ['it', 'they', 'that', 'i', 'feel', 'feeling'].includes(text)) &&
    !terms.slice(0, 5).some(({ entry }) => entry?.is === 'not' || entry?.is === 'property')
  );
}

/** "I can't tell when i need to go anymore": it began, and has not gone. */
export function isNoMore(terms: readonly Term[], at: number): boolean {
  const denied = /(^| )(not|no)( |$)/.test(terms[at]?.text ?? '');
  return denied && terms.slice(at + 1).some(({ text }) => /^(anymore|any more|no more)$/.test(text));
}

/** "I passed out but i'm good now": what was told is over, and nothing else is answered. */
export function isOverNow(clauses: readonly Clause[], index: number, at: number): boolean {
  const terms = clauses[index]?.terms ?? [];
  return (
    terms[at]?.text.startsWith('i am') === true &&
    terms[at + 1]?.entry?.is === 'now' &&
    clauses.slice(0, index).some((before) => before.terms.some(({ entry }) => entry?.is === 'property'))
  );
}
