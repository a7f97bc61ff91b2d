/** How somebody slept tells of pain at rest, where that was asked. */
import type { FindingKey } from '../../triage/index.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { Standing } from '../context/context.ts';
import type { Mention } from '../mentions/types.ts';
import { textOf } from '../terms/term.ts';

const sleep = /\b(sleep|sleeps|slept|sleeping|kip|kips|kipped|kipping)\b/;
/** A short night, a bad one, a limb that sleeps, whoever sleeps on it. */
const otherBefore =
  /\b(not|never|hardly|barely|scarcely|bad|poor|rough|little|less|few|lack of|short of|broken|bit of|only|just|trouble|problem|let|lets|to|if|when|till|until)( \S+)?$|\bno$/;
const otherBehind =
  /^(\S+ ){0,2}(worse|bad|badly|poor|poorly|rubbish|rough|terribl\w*|awful\w*|lousy|little|less|funny|only|wrong|not|on (it|that|the)|off|in bits|(one|two|three|four|five) (\w+ )*hours?|(with|after|because|if|when|until) \S+)( |$)/;
/** "At night there is a mild ache but i sleep". */
const hurtsAtNight = /\b(night|bed|lying|rest)\b/;
const hurting = /\b(pain|pains|painful|paining|hurt\w*|ache\w*|aching|sore\w*|throb\w*|tingl\w*|numb)\b/;

export function withNights(
  told: readonly Mention[],
  clauses: readonly Clause[],
  standing: readonly Standing[],
  asked: readonly FindingKey[],
): readonly Mention[] {
  const text = (clause: number): string => textOf(clauses[clause]?.terms);
  if (!asked.includes('restPain')) return withoutPoorSleep(told, text, clauses.length);
  if (told.some(({ says }) => says.restPain !== undefined)) return told;
  const well = clauses.findIndex(
    ({ question }, clause) =>
      !question &&
      isSoundNight(text(clause)) &&
      standing[clause]?.imagined === false &&
      standing[clause]?.others.every((other) => !other),
  );
  const terms = clauses[well]?.terms.filter((term) => sleep.test(term.text)) ?? [];
  const from = terms[0]?.from;
  if (from === undefined) return told;
  const to = terms.at(-1)?.to ?? from;
  const before = `${text(well - 2)} ${text(well - 1)}`;
  const restPain = hurting.test(before) && hurtsAtNight.test(before) ? 'ache' : 'no';
  return [...told, { says: { restPain }, sites: [], certainty: 'told', from, to, clause: well }];
}

const poor =
  /\b(not|never|hardly|barely)( [\w']+){0,2} (sleep\w*|slept)( (too|so|very|that|all that|really))? (great|well|good|brilliantly|soundly|properly|much)\b/;

/** What robs it of its sleep: the body, by a name or by "it". */
const robbed =
  /\b(because|cause|due to|thanks to|(with|from|of|by|on) (it|this|that|them|how|(the|my)(?! ((new|wee|little) )?(baby|newborn|twins|kids?|dog|puppy|job|heat|weather|clocks|shifts|nights)\b))|at night|lets?|letting|stops?|stopping|keeps?|kept|means|makes?|wakes?|woke|waking|at me|legs?|calf|calves|shins?|knees?|thighs?|ankles?|foot|feet|toes?|hips?|heels?|achilles|hamstrings?|quads?|groin|back)\b/;

/** "I don't sleep great", told beside something else, and of no pain: who sleeps badly may have many reasons, unless one is told. */
function withoutPoorSleep(
  told: readonly Mention[],
  text: (clause: number) => string,
  clauses: number,
): readonly Mention[] {
  const said = Array.from({ length: clauses }, (_, clause) => text(clause));
  if (said.some((one) => hurting.test(one))) return told;
  const isRobbed = said.some(
    (one, at) => poor.test(one) && robbed.test(said.slice(Math.max(0, at - 1), at + 2).join(' ')),
  );
  if (isRobbed) return told;
  return told.map((mention) => {
    const { restPain, ...others } = mention.says;
    return restPain !== undefined && poor.test(text(mention.clause)) ? { ...mention, says: others } : mention;
  });
}

function isSoundNight(text: string): boolean {
  const at = text.search(sleep);
  if (at < 0 || hurting.test(text)) return false;
  const behind = text.slice(at).replace(/^\S+ ?/, '');
  return !otherBefore.test(text.slice(0, at).trim()) && !otherBehind.test(behind);
}
