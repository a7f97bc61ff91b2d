/** Is what is told in doubt, and is it this that is doubted? */
import { type Findings, isScaleKey } from '../../triage/index.ts';
import type { Degree } from '../entries.ts';
import { isAlarm } from '../findings/values.ts';
import type { Place } from '../mentions/types.ts';
import { type Term, textOf } from '../terms/term.ts';

/** "Maybe a tiny bit puffy" is a slight swelling: no less than an unsure one, and nobody needs to be asked again. */
export const isDoubted = (says: Findings, degree: Degree | undefined): boolean =>
  says.pain === undefined &&
  says.quality !== 'dull' &&
  says.days === undefined &&
  !(says.swelling !== undefined && (degree === 'slight' || degree === 'barely'));

/** "Hot, maybe a four when i walk": the number is doubted, and not the heat. */
const isOfScore = (terms: readonly Term[], at: number): boolean =>
  /^((about|around|like|an?) )*(one|two|three|four|five|six|seven|eight|nine|ten)\b/.test(
    textOf(terms.slice(at + 1, at + 4)),
  );

export function isDoubtNear(terms: readonly Term[], at: number): boolean {
  return terms.some(
    ({ entry, text }, step) =>
      !(step > at && isOfScore(terms, step)) &&
      ((entry?.is === 'doubt' && at - step <= 6 && step - at <= 1) ||
        (entry?.is === 'unsure' &&
          text !== 'i guess' &&
          text !== 'i suppose' &&
          text !== 'kind of' &&
          text !== 'sort of' &&
          at - step <= 4 &&
          step - at <= ('whole' in entry ? 4 : 1))),
  );
}

/** "The fever i don't know": what is named first, and then that nobody can tell. */
export function isLeftOpen({ clause, at, clauses, index }: Place): boolean {
  const { terms } = clause;
  if (at !== terms.length - 1 || !(at === 0 || ['the', 'about', 'for'].includes(terms[at - 1]?.text ?? '')))
    return false;
  const after = clauses.slice(index + 1, index + 3).flatMap((one) => one.terms);
  const [first, second] = after[0]?.text === 'i' ? after.slice(1) : after;
  return (
    first?.entry?.is === 'unsure' &&
    'whole' in first.entry &&
    !/^(why|what|how|if|where|when)$/.test(second?.text ?? '')
  );
}

/** Asked about a danger, somebody tells that it was: whether it is, remains to be asked. */
export const isAskedAlarm = (says: Findings, { asked }: Place): boolean =>
  isAlarm(says) && asked.length === 1 && asked.some((key) => isScaleKey(key) && says[key] !== undefined);

/** "I don't not have chest pain". */
export const isTwice = (terms: readonly Term[], at: number): boolean =>
  terms.slice(0, at).some(({ text }, step) => text === 'not' && terms[step + 1]?.text === 'not');

/** "I never looked for a bruise": it is the look that is denied. */
export const isUnchecked = (terms: readonly Term[], at: number): boolean =>
  terms
    .slice(0, at)
    .some(
      ({ text }, step) =>
        /^(look|looked|check|checked)$/.test(text) &&
        terms[step - 1]?.entry?.is === 'not' &&
        /^(for|at|if|whether)$/.test(terms[step + 1]?.text ?? ''),
    );
