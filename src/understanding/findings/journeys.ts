/** A drive or a flight of hours, with where it went between the two: "drove down from aberdeen yesterday, eight hours". */
import type { FindingKey } from '../../triage/index.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { Standing } from '../context/context.ts';
import { polarityAt } from '../context/polarity.ts';
import type { Mention } from '../mentions/types.ts';

const went = /^(drove|driven|flew|flown|travelled|traveled)$/;
/** A journey only if it is over: "flying to tenerife on saturday" is not. */
const goes = /^(driving|flying|drive|flight|train|bus|coach|plane|travelling|traveling)$/;
const over = /\b(yesterday|last|ago|got|took|caught|was|were|been|had)\b/;
/** Four and more raise the risk of a clot. */
const hours =
  /\b(four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty)( and a half)? (hours?|hrs)\b(?! ago)/;
/** "I drove from aberdeen to cornwall": nobody knows how long, so that it is asked. */
const fromTo = /^(?:\S+ ){0,3}from \S+(?: \S+)? to \S+/;
const commutes =
  /\b(work|home|school|gym|park|start|shops?|every day|daily|monday|next|tomorrow|years? ago)\b/;

export function journeysIn(
  clauses: readonly Clause[],
  standing: readonly Standing[],
  told: readonly Mention[],
  asked: readonly FindingKey[],
): readonly Mention[] {
  if (told.some(({ says }) => says.clotRisk !== undefined)) return [];
  return clauses.flatMap(({ terms, question }, clause) => {
    const state = standing[clause];
    if (state === undefined || question || state.imagined || state.longAgo || state.doubtful) return [];
    const isOver = terms.some(({ text }) => over.test(text));
    const at = terms.findIndex(
      ({ text }, step) =>
        (went.test(text) || ((isOver || asked.includes('clotRisk')) && goes.test(text))) &&
        state.others[step] !== true,
    );
    const [first, last] = [terms[at], terms.at(-1)];
    if (first === undefined || last === undefined || polarityAt(terms, at, false) !== 'said') return [];
    const after = terms
      .slice(at)
      .map(({ text }) => text)
      .join(' ');
    const isFar = asked.includes('clotRisk') && fromTo.test(after) && !commutes.test(after);
    const isLong = hours.test(after) && (isOver || went.test(first.text));
    if (!isLong && !isFar) return [];
    const says = { clotRisk: isLong ? ('major' as const) : ('unsure' as const) };
    return [{ says, sites: [], certainty: 'told' as const, from: first.from, to: last.to, clause }];
  });
}
