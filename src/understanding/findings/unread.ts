/** Words that carry meaning and that no finding was read from. */
import type { Findings } from '../../triage/index.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { Standing } from '../context/context.ts';
import { polarityAt } from '../context/polarity.ts';
import type { Frame, Kind } from '../entries.ts';
import type { Evidence } from '../heard.ts';
import { beforeIt, nextTo } from '../mentions/subjectsNear.ts';
import type { Mention } from '../mentions/types.ts';
import type { Term } from '../terms/term.ts';
import type { Word } from '../words/words.ts';

const dangers: ReadonlySet<string> = new Set(['chest', 'breath', 'heart', 'urine', 'bladder', 'seat']);

/** Said of shoes, the weather or an arm: read, and no sign of anything. */
function isOfThings(terms: readonly Term[], at: number): boolean {
  if (terms[at]?.entry?.is !== 'property') return false;
  const [subject] = [...nextTo(terms, at), ...beforeIt(terms, at)];
  return subject?.kind === 'world' || subject?.kind === 'elsewhere';
}

const limbs: ReadonlySet<Kind> = new Set<Kind>(['part', 'muscle', 'skin', 'unnamed', 'me']);

/** "Heavy" is a danger of a chest only: where no chest is named, it is none. */
const isOfLimbs = ({ of }: Frame): boolean => of === undefined || of.some((kind) => limbs.has(kind));

const isGrave = ({ chest, darkUrine, nerve = 'none', cold, deformity, rockHard }: Findings): boolean =>
  nerve !== 'none' || [chest, darkUrine, cold, deformity, rockHard].includes('yes');

export function unreadOf(
  clauses: readonly Clause[],
  words: readonly Word[],
  evidence: readonly Evidence[],
  told: readonly Mention[],
  standing: readonly Standing[],
): readonly string[] {
  const read = new Set<number>();
  for (const {
    words: [from, to],
  } of evidence)
    for (let at = from; at < to; at += 1) read.add(at);
  const heard = new Set(
    told.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, step) => from + step)),
  );
  const unread: string[] = [];
  for (const [clause, { terms }] of clauses.entries()) {
    for (const [at, { entry, from, to, text }] of terms.entries()) {
      if (
        standing[clause]?.others[at] === true ||
        standing[clause]?.longAgo === true ||
        isOfThings(terms, at)
      )
        continue;
      const danger =
        (entry?.is === 'subject' && dangers.has(entry.kind)) ||
        (entry?.is === 'property' &&
          entry.frames.some((frame) => isOfLimbs(frame) && isGrave(frame.says)) &&
          polarityAt(terms, at, false) !== 'denied');
      if (!danger) continue;
      const seen =
        heard.has(from) ||
        words.slice(from, to).some(({ at }) => read.has(at)) ||
        terms.some(
          (term) => term.from !== from && words.slice(term.from, term.to).some(({ at }) => read.has(at)),
        );
      if (!seen) unread.push(text);
    }
  }
  return unread;
}
