/** Signs of danger that are only named. */
import type { FindingKey } from '../../triage/index.ts';
import type { Reply } from '../answers/answers.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { Standing } from '../context/context.ts';
import type { Context } from '../heard.ts';
import type { Mention } from '../mentions/types.ts';

/** What a sign that is only named is taken for, by the question and the answer to it. */
export function bareAs(yesMeans: Context['yesMeans'], { lead, whole }: Reply): 'yes' | 'unsure' | undefined {
  if (yesMeans === undefined || (yesMeans === 'bad' && lead === 'yes')) return 'yes';
  return yesMeans === 'bad' && lead === undefined && whole === undefined ? 'unsure' : undefined;
}

/** "Which one?" "The breathing.": a sign that is only named is that sign. Asked for several, it is unsure. */
export function bareDangers(
  clauses: readonly Clause[],
  standing: readonly Standing[],
  told: readonly Mention[],
  asked: readonly FindingKey[],
  value: 'yes' | 'unsure' | undefined,
): readonly Mention[] {
  const first = clauses.findIndex(({ terms }) => terms.some(({ entry }) => entry?.is === 'subject'));
  const at = clauses[first]?.terms.findIndex(({ entry }) => entry?.is === 'subject') ?? -1;
  const term = clauses[first]?.terms[at];
  if (value === undefined || standing[first]?.others[at] === true) return [];
  if (term?.entry?.is !== 'subject' || !['chest', 'breath', 'heart', 'urine'].includes(term.entry.kind))
    return [];
  const key = term.entry.kind === 'urine' ? 'darkUrine' : 'chest';
  // "Where does it hurt?" "It's my chest honey, maybe a five."
  const isPlace =
    /\b(chest|breastbone|sternum|ticker)\b/.test(term.text) &&
    asked.includes('sites') &&
    !clauses[first]?.terms.slice(0, at).some(({ entry }) => entry?.is === 'not');
  if (!(asked.includes(key) || isPlace) || told.some(({ says }) => says[key] !== undefined)) return [];
  const says = { [key]: isPlace ? 'yes' : value };
  return [{ says, sites: [], certainty: 'pieced', from: term.from, to: term.to, clause: first }];
}
