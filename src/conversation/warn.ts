/** After an urgent answer: it can be put right for one turn, and whoever argues with it hears it once more. */
import { assess, findingsFrom } from '../triage/index.ts';
import type { Heard } from '../understanding/index.ts';
import { goOn, put } from './ask.ts';
import { takeBack, toConfirm } from './confirm.ts';
import { decide, isSameVerdict, isUrgent, verdictOn } from './decide.ts';
import { due, hear } from './hear.ts';
import { alarms, type Part } from './reply.ts';
import { answered, takesFirst } from './requests.ts';
import { fresh, type OpenAs, type State } from './state.ts';
import { type Turn, turn } from './turn.ts';

type Warned = OpenAs<'warned'>;

/** A danger that is not in the legs: no rule knows it, and no question about the legs comes before it. */
export function warnElsewhere(state: State): Turn {
  return turn(state, { is: 'warned', elsewhere: true, insisted: false }, [{ say: 'urgentElsewhere' }], {
    ask: 'misheard',
  });
}

/** A wrong alarm is put right; else the answer stands. */
export function afterWarning(state: State, open: Warned, heard: Heard): Turn {
  // A danger elsewhere stays until it is put right itself, and what is told of the legs meanwhile counts after that.
  const after = open.elsewhere ? hear(state, heard) : takeBack(state, heard);
  const isOver = open.elsewhere
    ? heard.corrects === true
    : !isUrgent(assess(after.findings).level) || toConfirm(after) !== undefined;
  if (isOver) return withoutIt(state, { ...after, asked: [] });
  const parts = heard.request && !takesFirst(heard.request) ? answered(after, heard.request) : undefined;
  if (parts) return turn(after, open, parts, { ask: 'misheard' });
  if (!open.elsewhere && !isSameVerdict(state, after)) return decide(after);
  return lastWord(after, open, heard);
}

/** The interview goes on; a sign that was forgotten is asked for again at once, where the next question leaves it out. */
function withoutIt(before: State, after: State): Turn {
  const said: readonly Part[] = [{ say: 'takenBack' }];
  const next = due(after)?.covers ?? [];
  const lost = alarms.filter(
    (alarm) =>
      before.findings[alarm] !== undefined && after.findings[alarm] === undefined && !next.includes(alarm),
  );
  if (lost.length === 0) return goOn(after, said);
  // Until it is answered: another matter may come between, and nothing else would ask for it.
  const unsure = findingsFrom(Object.fromEntries(lost.map((alarm) => [alarm, 'unsure'])));
  const findings = { ...after.findings, ...unsure };
  return put({ ...after, findings }, { id: 'sweep', covers: lost }, 'first', said);
}

/** "Okay" and "thanks" are goodbye. Whoever says anything else hears the one thing to do once more; a no is the end. */
function lastWord(state: State, open: Warned, { answer, request }: Heard): Turn {
  const stays: Part = open.elsewhere ? { say: 'urgentElsewhere' } : verdictOn(state);
  const isGoodbye = answer === 'yes' || request !== undefined;
  if (isGoodbye) return { state: fresh, reply: { parts: [{ say: 'goodbye' }], stays } };
  const again: readonly Part[] = open.elsewhere
    ? [{ say: 'urgentElsewhere' }]
    : (answered(state, { kind: 'areYouSure' }) ?? []);
  if (open.insisted || answer === 'no') return { state: fresh, reply: { parts: again, stays } };
  return turn(state, { ...open, insisted: true }, again, { ask: 'misheard' });
}
