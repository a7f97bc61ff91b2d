/** "Nothing's sore, just knackered": the runner is, and not the legs. */
import type { Property } from '../entries.ts';
import type { Term } from '../terms/term.ts';
import type { Place } from './types.ts';

/** Of several meanings those of tiredness, where it was said before that nothing is sore. */
export function tiredOnly(properties: readonly Property[], { clauses, index }: Place): readonly Property[] {
  const isNothingSore = clauses
    .slice(0, index)
    .some(({ terms }) => terms[0]?.text.startsWith('nothing') === true && terms.some(tellsOfPain));
  const tired = isNothingSore
    ? properties.filter(({ frames }) => frames.some(({ says }) => says.fatigue))
    : [];
  return tired.length > 0 ? tired : properties;
}

const tellsOfPain = ({ entry, also }: Term): boolean =>
  [...(entry === undefined ? [] : [entry]), ...also].some(
    (each) => each.is === 'property' && each.frames.some(({ says }) => says.pain),
  );
