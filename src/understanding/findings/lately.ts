/**
 * A chest that hurt this morning, urine like cola yesterday: who says that it is over clears nobody, and a no to "… right
 * now?" says nothing of it. It is taken back by denying that it ever was.
 */
import { bestOf, type FindingKey, type Findings } from '../../triage/index.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { Standing } from '../context/context.ts';
import { type Heard, type LatelyKey, latelyKeys } from '../heard.ts';
import { faints, nearFaints } from '../lexicon/faints.ts';
import { unsteady } from '../lexicon/hearts.ts';
import { ofTheseDays, onlyNow, wasNever, wasThere } from '../lexicon/overNow.ts';
import type { Mention } from '../mentions/types.ts';
import { textOf } from '../terms/term.ts';

/** "Not any more", "it stopped an hour ago", where nothing by its name is told: each of the dangers asked about may have been. */
export function overIn(
  clauses: readonly Clause[],
  standing: readonly Standing[],
  told: readonly Mention[],
  asked: readonly FindingKey[],
  before: readonly LatelyKey[] = [],
): readonly Mention[] {
  const known = before.filter((key) => asked.includes(key));
  const keys = known.length > 0 ? known : latelyKeys.filter((key) => asked.includes(key));
  if (keys.length === 0 || told.some(({ says }) => Object.keys(says).length > 0)) return [];
  if (standing.some(({ longAgo }) => longAgo)) return [];
  const own = clauses.filter(({ question }, index) => {
    const state = standing[index];
    return !question && state !== undefined && !state.imagined && !state.others[0];
  });
  const text = textOf(own.flatMap(({ terms }) => terms));
  const [first] = clauses[0]?.terms ?? [];
  if (first === undefined || !wasThere.test(text)) return [];
  const says: Findings = Object.fromEntries(keys.map((key) => [key, 'unsure']));
  const to = clauses.at(-1)?.terms.at(-1)?.to ?? first.to;
  return [{ says, sites: [], certainty: 'pieced', from: first.from, to, clause: 0 }];
}

type Around = {
  readonly over: readonly Mention[];
  readonly asked: readonly FindingKey[];
  /** The question as a whole was answered with a no. */
  readonly isNo: boolean;
};

/** Which dangers of these days are told as over, and which are denied ever to have been. */
export function daysBefore(
  told: readonly Mention[],
  clauses: readonly Clause[],
  standing: readonly Standing[],
  { over, asked, isNo }: Around,
): Pick<Heard, 'lately' | 'neverWas' | 'fluttered'> {
  const fluttered = flutteredIn(told, clauses);
  const lately = latelyIn(told, clauses, standing, fluttered === true ? [...over, ...ofChest(told)] : over);
  const neverWas = neverIn(told, clauses, asked, isNo);
  return {
    ...(lately.length === 0 ? {} : { lately }),
    ...(neverWas.length === 0 ? {} : { neverWas }),
    ...(fluttered === undefined ? {} : { fluttered }),
  };
}

/** Did the heart race or flutter (true), or is that denied (false)? It comes in bouts, and is not there now. */
function flutteredIn(told: readonly Mention[], clauses: readonly Clause[]): boolean | undefined {
  const spoken = told.filter(
    ({ says, clause }) => says.chest !== undefined && unsteady.test(textOf(clauses[clause]?.terms)),
  );
  return spoken.length === 0 ? undefined : spoken.some(({ says }) => says.chest !== bestOf('chest'));
}

const ofChest = (told: readonly Mention[]): readonly Mention[] =>
  told.filter(({ says }) => says.chest !== undefined && says.chest !== bestOf('chest'));

/** Dangers of these days that are told as over. */
const latelyIn = (
  told: readonly Mention[],
  clauses: readonly Clause[],
  standing: readonly Standing[],
  over: readonly Mention[],
): readonly LatelyKey[] =>
  latelyKeys.filter(
    (key) =>
      over.some(({ says }) => says[key] !== undefined) ||
      told.some((mention) => isOver(mention, key, clauses, standing)),
  );

function isOver(
  { says, from, clause }: Mention,
  key: LatelyKey,
  clauses: readonly Clause[],
  standing: readonly Standing[],
): boolean {
  const terms = clauses[clause]?.terms ?? [];
  const term = terms.find((each) => each.from === from);
  const value = says[key];
  // A faint is asked about by itself.
  if (value === undefined || value === bestOf(key) || isFaint(term?.text ?? '')) return false;
  const isDanger =
    value === 'yes' ||
    (term?.entry?.is === 'property' && term.entry.frames.some((frame) => frame.says[key] === 'yes'));
  const { pastAt, goneAt } = standing[clause] ?? {};
  const next = standing[clause + 1];
  const isPast = pastAt !== undefined || goneAt !== undefined || next?.goneAt !== undefined;
  return isDanger && (isPast || ofTheseDays.test(textOf(terms)));
}

const isFaint = (text: string): boolean => faints.test(text) || nearFaints.test(text);

/** Dangers that are denied ever to have been; `isNo`: the question as a whole was answered with a no. */
function neverIn(
  told: readonly Mention[],
  clauses: readonly Clause[],
  asked: readonly FindingKey[],
  isNo: boolean,
): readonly LatelyKey[] {
  const isNever = (clause: Clause | undefined): boolean => {
    const text = textOf(clause?.terms);
    return clause?.question !== true && wasNever.test(text) && !onlyNow.test(text);
  };
  return latelyKeys.filter((key) => {
    const own = told.filter(({ says }) => says[key] !== undefined);
    if (own.length > 0)
      return own.every(({ says, clause }) => says[key] === bestOf(key) && isNever(clauses[clause]));
    return isNo && asked.includes(key) && clauses.some(isNever);
  });
}
