/** Good news that holds only with help, on a condition, or under a painkiller: it is none. */
import type { FindingKey, Findings } from '../../triage/index.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { Standing } from '../context/context.ts';
import { helps, keptDown, masking, stairs, unhelped } from '../lexicon/helped.ts';
import { isWorkOnKnees } from '../lexicon/onKnees.ts';
import type { Mention } from '../mentions/types.ts';
import { textOf } from '../terms/term.ts';

/** "Walking's fine with a stick", "… as long as i don't put that foot down", "no fever since i took something". */
export function helpedIn(
  told: readonly Mention[],
  clauses: readonly Clause[],
  standing: readonly Standing[],
  asked: readonly FindingKey[],
): readonly Mention[] {
  return clauses.flatMap(({ terms, question }, clause) => {
    const state = standing[clause];
    const [first, last] = [terms[0], terms.at(-1)];
    if (question || first === undefined || last === undefined) return [];
    const next = clauses[clause + 1]?.terms ?? [];
    // "The standing on it i can't do" is two clauses in one breath.
    const text = textOf(
      next[0]?.cut === false && !isOfOthers(standing[clause + 1]) ? [...terms, ...next] : terms,
    );
    const walksWell = told.some((one) => isWellBeside(one, clause));
    const isOther = isOfOthers(state) || (state?.pastAt !== undefined && !walksWell);
    const isOfStairs = stairs.test(`${textOf(clauses[clause - 1]?.terms)} ${text}`);
    const walking =
      isOther || isOfStairs
        ? undefined
        : helps.find(
            ({ words, beside }) =>
              (walksWell || (beside === undefined && asked.includes('walking'))) && isHeld(text, words),
          )?.walking;
    const says: Findings = {
      ...(walking === undefined ? {} : { walking }),
      ...maskedIn(told, clauses, clause),
    };
    if (Object.keys(says).length === 0) return [];
    return [{ says, sites: [], certainty: 'pieced' as const, from: first.from, to: last.to, clause }];
  });
}

const isOfOthers = (state: Standing | undefined): boolean => state?.others.includes(true) === true;

/** Right here, before, or behind "apart from needing a hand". */
const isWellBeside = ({ says, clause }: Mention, at: number): boolean =>
  (says.walking === 'normal' || says.dailyLife === 'no') && Math.abs(clause - at) <= 1;

function isHeld(text: string, words: RegExp): boolean {
  const at = text.search(words);
  if (at < 0) return false;
  return (
    !unhelped.test(text.slice(0, at).trim()) && !(text.includes('hands and knees') && isWorkOnKnees(text))
  );
}

/** What a painkiller of this clause may hide: a fever, and pain at rest. */
function maskedIn(told: readonly Mention[], clauses: readonly Clause[], index: number): Findings {
  const killer = told.find(({ says, clause }) => says.painkiller === 'yes' && clause === index);
  if (killer === undefined) return {};
  const terms = clauses[index]?.terms ?? [];
  const before = textOf(terms.filter(({ to }) => to <= killer.from));
  const isGone = (key: 'fever' | 'restPain'): boolean =>
    told.some(({ says, clause }) => says[key] === 'no' && index - clause <= 1 && clause <= index);
  const keeps = keptDown.test(textOf(terms));
  return {
    ...((keeps || masking.test(before)) && isGone('fever') ? { fever: 'unsure' } : {}),
    ...(masking.test(before) && isGone('restPain') ? { restPain: 'unsure' } : {}),
  };
}
