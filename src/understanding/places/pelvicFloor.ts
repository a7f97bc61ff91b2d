/** A pelvic floor that leaks or sags: no complaint of the legs, and no sign of a nerve. */
import type { FindingKey } from '../../triage/index.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { Standing } from '../context/context.ts';
import { monthly, pelvic, pelvicFeelings, weakFloors, wettings } from '../lexicon/elsewhere.ts';
import type { Mention } from '../mentions/types.ts';
import { textOf } from '../terms/term.ts';

/** A term that is the runner's own, and where it stands. */
export type Own = {
  readonly term: Clause['terms'][number];
  readonly terms: Clause['terms'];
  readonly at: number;
  readonly clause: number;
};

const pelvicWords = new Set(pelvic);
const wets = new Set(wettings);
const saggings = new Set(pelvicFeelings);

/** Is the womb, the bladder or what holds them complained of; and what tells of a floor that leaks or sags, and of no period? */
export function pelvicIn(
  own: readonly Own[],
  clauses: readonly Clause[],
  standing: readonly Standing[],
  told: readonly Mention[],
  asked: readonly FindingKey[],
): { readonly pelvic: boolean; readonly floor: Mention | undefined } {
  const ailing = own.filter((one) => !isOver(one, standing[one.clause]) && isOfRunner(one));
  const has = (words: ReadonlySet<string>) =>
    ailing.filter(({ term }) => term.text.split(' ').some((word) => words.has(word)));
  const named = has(pelvicWords);
  const isLow = own.some(({ term }) => term.entry?.is === 'subject' && term.entry.kind === 'seat');
  const isSunk = isLow || named.some(({ term }) => !monthly.test(term.text));
  const sagging = isSunk ? has(saggings) : [];
  const strained = clauses.some(({ terms }) => strains.test(textOf(terms)));
  const wetted = strained ? has(wets).filter(isWetting) : [];
  const found = [...sagging, ...named, ...wetted];
  if (
    found.length === 0 ||
    (sagging.length === 0 && asked.includes('nerve') && !strained) ||
    told.some((mention) => isOfNerves(mention, clauses))
  )
    return { pelvic: false, floor: undefined };
  const leaking = named.filter(({ term }) => term.text.split(' ').some((word) => weakFloors.test(word)));
  return { pelvic: true, floor: asMention([...sagging, ...leaking, ...wetted]) };
}

/** "I don't leak", "it used to leak". */
const isOver = ({ terms, at }: Own, state: Standing | undefined): boolean =>
  state?.pastAt !== undefined ||
  state?.goneAt !== undefined ||
  terms.slice(Math.max(0, at - 4), at).some(({ entry }) => entry?.is === 'not');

const things =
  /\b(nose|bottle|shoes?|boots?|trainers?|vest|pack|roof|bladder|tap|hose|jacket|slow|veins?|valves?)\b/;
const leakyThings = /\b(veins?|valves?|pipes?|tyres?|tires?|tents?|boots?|roof|tap)\b/;

/** It's the runner that leaks, and no shoe, nor a vein. */
const isOfRunner = ({ terms, at }: Own): boolean =>
  !things.test(textOf(terms.slice(Math.max(0, at - 3), at + 1))) &&
  !leakyThings.test(textOf(terms.slice(at, at + 3)));

/** "I wee a bit", and not "my wee is fine". */
const isWetting = ({ term, terms, at }: Own): boolean =>
  !isUrine(term.entry) &&
  (!/^(pee|wee)$/.test(term.text) || terms.slice(Math.max(0, at - 2), at).some(({ text }) => text === 'i'));

/** "My wee's pale": its colour. */
const isUrine = (entry: Own['term']['entry']): boolean =>
  entry?.is === 'property' && entry.frames.some(({ says }) => says.darkUrine !== undefined);

/** What makes a pelvic floor leak. */
const strains =
  /(^| )(sneeze|sneezing|cough|coughing|laugh|laughing|jump|jumping|bounce|trampoline|star jumps|birth|baby|babies|kids|period|menopause)( |$)|(when|while|if|as|every time) (i|i am) (run|jog|running|jogging|sprint|lift|skip|land|stride)|on (the )?(downhills|downhill|runs|jogs|impact|landing)|every time i (go|go out|head out|exercise|train)( |$)|(with|at|on) every (step|stride|bounce)/;

const wetting = /pee|wee|wet|leak|piss|urin|dribbl/;

/** Trouble with bladder or seat beyond a leak, or beside a back that hurts: that is no pelvic floor. */
function isOfNerves({ says, sites, from, clause }: Mention, clauses: readonly Clause[]): boolean {
  const text = clauses[clause]?.terms.find((term) => term.from === from)?.text ?? '';
  const leaks = wetting.test(text) || text.split(' ').some((word) => pelvicWords.has(word));
  return sites.includes('lowBack') || (says.nerve !== undefined && says.nerve !== 'none' && !leaks);
}

/** What tells of it first. */
function asMention([first]: readonly Own[]): Mention | undefined {
  if (first === undefined) return undefined;
  const { term, clause } = first;
  const says = { pelvicFloor: 'yes' } as const;
  return { says, sites: [], certainty: 'told', from: term.from, to: term.to, clause };
}
