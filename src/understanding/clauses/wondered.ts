/** A question that is given back in wonder before its no: "bent like how, no, foot is straight", "worse? who said worse? it's better". */
import { type Term, textOf } from '../terms/term.ts';

export const plain = /^(no|nope|nah|naw|no no)$/;
const small = /^(and|or|any|the|a|an|one|exact|with|having|in|of|is it|well|so|my|me)$/;
/** What shows that it is given back, and not told. */
const wonder =
  /^(how do you mean|what do you mean|what is (that|it)|means? (what|how)|meaning (what|how)|means?|meaning|like (how|what)|what|how|which way|huh|is it|why|you (are )?(ask|asking|say|saying|said|mean|meaning)|who|whose)\b/;
const scoffs =
  /^(what|who (said|says|told you|mentioned|has|is|'s|has got)|who|whose|since when|what (kind of|sort of|do you mean)|how (do you mean|would it be|could it be|is it)|where would i get|why would (it|i) (be|have)|why|says who|you mean|i never said) (the |a |an |any |it is |it |getting |is |has |'s |got |i )*/;

/** The terms behind it, with the no to what was named; `undefined` where nothing was given back. */
export function beyondWonder(
  terms: readonly Term[],
  isName: (term: Term) => boolean,
): readonly Term[] | undefined {
  const left = beyondScoff(terms, isName) ?? beyondList(terms, isName);
  return left === undefined || takenBack.test(textOf(left)) ? undefined : left;
}

/** "Chest pain? what chest pain? well, a bit", "… no, just a crack", "fever? who has a fever? me". */
const takenBack =
  /\b(well (a|yes|yeah|maybe|there|just|it|sometimes)|but|though|except|yes|yeah|maybe|sometimes|wait|i mean|apart from|unless)\b|\bno (no )?(just|only) (a|an|the|my|some|one)\b|\b(a bit|a little)$|\bno (me|i (do|have|did))( (too|though|since [\w' ]+|now))?$/;

/** "Pop? what pop", "worse? who said worse": as if it had been answered with a no. */
function beyondScoff(terms: readonly Term[], isName: (term: Term) => boolean): readonly Term[] | undefined {
  const [first] = terms;
  if (first === undefined || !(isName(first) || first.text === 'worse')) return undefined;
  const again = terms.findIndex(
    ({ text }, at) => at > 0 && at < 8 && (text === first.text || first.text.startsWith(`${text} `)),
  );
  if (again < 0) return undefined;
  const between = `${textOf(terms.slice(1, again))} `;
  if (scoffs.exec(between)?.[0] !== between || dwells.test(textOf(terms.slice(again + 1, again + 4))))
    return undefined;
  const rest = terms.slice(again + 1);
  const [next] = rest;
  return [
    ...(first.text === 'worse' && rest.length > 0 ? [] : denied(first)),
    ...(next === undefined ? [] : [{ ...next, cut: true }, ...rest.slice(1)]),
  ];
}

/** With a no behind it, which is said of it alone. */
const denied = (term: Term): readonly Term[] => [
  term,
  { ...term, text: 'no', entry: { is: 'not', how: 'no' }, also: [], cut: false, tick: 'no' },
];

/** "What swelling it is": told, after all. */
const dwells =
  /^(it is (big|bad|huge|worse|swollen|up|there|like|hot|still)|i have(?! (none|no|not)\b)|there is|i had|like|yes|yeah|is|are)\b/;

/** "Pop or a fall means no i was sleeping", "swelling heat no no leg is normal". */
function beyondList(terms: readonly Term[], isName: (term: Term) => boolean): readonly Term[] | undefined {
  let names = 0;
  let isOr = false;
  let at = 0;
  for (; at < terms.length; at += 1) {
    const term = terms[at];
    if (term === undefined) return undefined;
    if (isName(term)) names += 1;
    else if (!small.test(term.text)) break;
    else if (term.text === 'or') isOr = true;
  }
  if (names === 0) return undefined;
  const said = textOf(terms.slice(at));
  const wondered = wonder.exec(said)?.[0];
  let end = at;
  for (let words = wondered?.split(' ').length ?? 0; words > 0; end += 1)
    words -= terms[end]?.text.split(' ').length ?? words;
  const [no, ...rest] = terms.slice(end);
  if (no === undefined || !plain.test(no.text)) return undefined;
  const isDouble = plain.test(rest[0]?.text ?? '') || no.text === 'no no';
  if (wondered === undefined && !(isDouble && names > 1) && !(isOr && names > 1)) return undefined;
  const behind = rest.slice(plain.test(rest[0]?.text ?? '') ? 1 : 0);
  const [next] = behind;
  // "… no swelling": the no is of what comes behind it; and of "no doubt" there is none
  if (!isDouble && (next?.entry?.is === 'property' || next?.entry?.is === 'subject')) return undefined;
  if (ofDoubt.test(next?.text ?? '')) return undefined;
  return [
    ...(names > 1 ? [no] : terms.slice(0, at).flatMap((term) => (isName(term) ? denied(term) : []))),
    ...behind.map((term, step) => (step === 0 ? { ...term, cut: true } : term)),
  ];
}

/** "Sharp, no doubt", "bent, no matter". */
export const ofDoubt =
  /^(doubt|question|kidding|lie|joke|end|more|less|other|mistake|problem|wonder|surprise|idea|clue|matter|way|longer)/;
