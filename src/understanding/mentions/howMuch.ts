/** How much a degree says: "really sore" is strong. */
import type { Findings, Value } from '../../triage/index.ts';
import type { Degree } from '../entries.ts';

export const painBy: Readonly<Record<Degree, Value<'pain'>>> = {
  barely: 'mild',
  slight: 'mild',
  some: 'moderate',
  very: 'strong',
  severe: 'severe',
  extreme: 'extreme',
};

/** "Really tender": what is mild by its own word stays so; "pure agony", and "a bit of agony", is no less than agony. */
export function harder(own: Findings['pain'], said: Value<'pain'>): Value<'pain'> {
  if (own === 'mild') return 'mild';
  return own === 'extreme' ? own : said;
}
