/** A heart that is felt elsewhere: an ache of the jaw is a tooth, and on every climb it may be none. */
import type { FindingKey } from '../../triage/index.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { Standing } from '../context/context.ts';
import {
  asIf,
  besides,
  complains,
  effort,
  explained,
  feltAt,
  garments,
  idly,
  inBody,
  likeChewing,
  named,
  ofChest,
  pointed,
  rubs,
  troubles,
  well,
  without,
} from '../lexicon/hearts.ts';
import type { Mention } from '../mentions/types.ts';
import { textOf } from '../terms/term.ts';
import { withoutLookalikes } from './lookalikes.ts';

/** One place is little by itself: two of them, or one on effort, or with a sweat, are doubtful; three signs are a danger. */
export function heartsIn(
  clauses: readonly Clause[],
  standing: readonly Standing[],
  asked: readonly FindingKey[],
): readonly Mention[] {
  const all = clauses.map(({ terms }) => textOf(terms));
  const whole = all.join(' ');
  const isOnSkin = rubs.test(whole) && !inBody.test(whole) && !effort.test(whole) && !besides.test(whole);
  const texts = isOnSkin ? all.map((text) => text.replace(garments, '')) : all;
  const told = texts.map((text, index) => (isOwn(text, clauses[index], standing[index]) ? text : ''));
  const at = told.flatMap((text, index) => (feltAt.some((each) => each.test(text)) ? [index] : []));
  const [clause] = at;
  const first = clauses[clause ?? -1]?.terms[0];
  const last = clauses[clause ?? -1]?.terms.at(-1);
  if (clause === undefined || first === undefined || last === undefined) return [];
  const elsewhere = feltAt.filter((each) => told.some((text) => each.test(text))).length;
  // "It's the jaw and across the top of the chest": two places, though the chest by itself is read by the tables.
  const places = elsewhere + (at.some((index) => ofChest.test(told[index] ?? '')) ? 1 : 0);
  const near = at.map((index) => around(index, texts, clauses)).join(' | ');
  const isWith = besides.test(near);
  if (texts.some((text) => explained.test(text)) && !isWith) return [];
  const isHurting = at.some((index) => isComplaint(told[index] ?? '', asked));
  if (places === 1 && !isHurting) return [];
  // "Like" may have been read as a filler, where the chest is asked about.
  const isFigure =
    at.some((index) => asIf.test(told[index] ?? '')) ||
    (asked.includes('chest') && told.some((text) => tight.test(text)));
  const signs = [isWith, effort.test(near), places > 1 && idly.test(near)].filter(Boolean).length;
  if (places + signs < 2 && !isFigure) return [];
  const chest = places + signs > 2 ? 'yes' : 'unsure';
  // With a sweat as well it is no figure of speech.
  const certainty = chest === 'yes' && isWith ? 'told' : 'pieced';
  const felt: Mention = { says: { chest }, sites: [], certainty, from: first.from, to: last.to, clause };
  return withoutLookalikes([felt], clauses);
}

const isComplaint = (text: string, asked: readonly FindingKey[]): boolean =>
  complains.test(text) ||
  likeChewing.test(text) ||
  isNamed(text) ||
  troubles.test(text) ||
  (asked.includes('chest') && pointed.test(text));

const tight = /\b(collar|necktie|bra|seat ?belt)\b/;

/** "A toothache", "gas": the name is the complaint. */
const isNamed = (text: string): boolean =>
  /\b(toothache|gas|wind|acidity|indigestion|heartburn|antacids?|gaviscon)\b/.test(text);

/** "Is that collar thing anything" asks, and tells of it all the same. */
function isOwn(text: string, clause: Clause | undefined, state: Standing | undefined): boolean {
  if (clause === undefined || state === undefined || state.longAgo) return false;
  if (state.imagined && !named.test(text)) return false;
  if (
    clause.question &&
    !named.test(text) &&
    !/\b(that|this|my) (\w+ ){0,3}(collar|jaw|tooth\w*|arm|throat|gas)\b/.test(text)
  )
    return false;
  const term = clause.terms.findIndex((each) => feltAt.some((felt) => felt.test(each.text)));
  if (term >= 0 && state.others[term] === true) return false;
  return !without.test(text) && (!well.test(text) || complains.test(text));
}

/** The clause and what stands beside it, where that is not of a leg. */
function around(index: number, texts: readonly string[], clauses: readonly Clause[]): string {
  const beside = [index - 1, index + 1].filter(
    (each) =>
      !(clauses[each]?.terms ?? []).some(({ entry }) => entry?.is === 'subject' && entry.kind === 'part'),
  );
  return [texts[index], ...beside.map((each) => texts[each])].join(' | ');
}
