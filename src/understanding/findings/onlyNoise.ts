/** A joint that only makes a noise, as it is told from the start: "my knees crack", "my knee is making a tak tak sound". */
import type { FindingKey, Findings, Site } from '../../triage/index.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { Standing } from '../context/context.ts';
import { textOf } from '../terms/term.ts';
import { noise as creaking } from './noises.ts';

/** A tick that bit is no sound. */
const sound =
  /\b(tak|tuk|tik|kat|khat|tick(?! (bites?|bit|bitten|got|had|has|was|attached|latched|stuck|fell|on|off|removed)\b)|tock|pops|popping) |\b(sounds?|popping|pops)$/;
const joints: ReadonlySet<Site> = new Set<Site>(['knee', 'ankle', 'hip', 'toe', 'groin']);

/** Where it is, if nobody said whether it hurts. */
export function noiseIn(
  clauses: readonly Clause[],
  standing: readonly Standing[],
  asked: readonly FindingKey[],
  { pain, jointTrouble = 'none', pop = 'no' }: Findings,
): { readonly noise?: Site } {
  if (asked.length > 0 || pain !== undefined || jointTrouble !== 'none' || pop !== 'no') return {};
  const [noise] = clauses.flatMap(({ terms, question }, clause) => {
    const state = standing[clause];
    const said = textOf(terms);
    if (question || state === undefined || state.imagined || state.longAgo || state.pastAt !== undefined)
      return [];
    if (!creaking.test(said) && !sound.test(said)) return [];
    return terms.flatMap(({ entry }, at) =>
      entry?.is === 'subject' && entry.site !== undefined && joints.has(entry.site) && !state.others[at]
        ? [entry.site]
        : [],
    );
  });
  return noise === undefined ? {} : { noise };
}
