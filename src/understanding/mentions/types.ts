/** What a mention is, and where it is read. */
import type { FindingKey, Findings, Site } from '../../triage/index.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { Standing } from '../context/context.ts';
import type { Subject } from '../entries.ts';
import type { Certainty } from '../heard.ts';
import { textOf } from '../terms/term.ts';

export type Mention = {
  readonly says: Findings;
  readonly sites: readonly Site[];
  readonly certainty: Certainty;
  /** Words that were read. */
  readonly from: number;
  readonly to: number;
  readonly clause: number;
  /** Said of now, in so many words; and of what was before. */
  readonly now?: boolean;
  /** It names the chest or the breath, and what is said of them was not understood: neither good news nor bad. */
  readonly idle?: true;
};

/** The words that were read. */
export const ownText = ({ clause, from, to }: Mention, clauses: readonly Clause[]): string =>
  textOf(clauses[clause]?.terms.filter((term) => term.from >= from && term.to <= to));

export type Place = {
  readonly clause: Clause;
  readonly at: number;
  readonly state: Standing;
  readonly next: Standing | undefined;
  readonly nextClause: Clause | undefined;
  readonly last: readonly Subject[];
  readonly asked: readonly FindingKey[];
  /** What an answer that was given rests on. */
  readonly about: readonly FindingKey[];
  readonly index: number;
  readonly clauses: readonly Clause[];
  readonly standing: readonly Standing[];
};
