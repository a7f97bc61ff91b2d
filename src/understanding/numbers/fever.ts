/** A reading of the thermometer, in Celsius or Fahrenheit. */
import type { Findings } from '../../triage/index.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { Standing } from '../context/context.ts';
import { afterReading, antipyretics, feverish } from '../lexicon/fevers.ts';
import type { Mention } from '../mentions/types.ts';
import { type Token, tokensOf } from './tokens.ts';
import { isOvertaken } from './twoReadings.ts';

const hot = new Set(feverish);
const afterwards = new Set(afterReading);

/** A reading of the thermometer, in Celsius or Fahrenheit. */
export function feverOf(
  clauses: readonly Clause[],
  standing: readonly Standing[],
  asked: boolean,
  today: Date | undefined,
): Mention | undefined {
  const isHidden = clauses.some(({ terms }) => lowers.test(terms.map(({ text }) => text).join(' ')));
  const since = isHidden ? undefined : today;
  const at = clauses.findIndex(({ terms }) => corrects.test(terms[0]?.text ?? ''));
  const corrected = at < 1 ? undefined : readingIn(clauses, standing, asked, at, since);
  const nowAt = clauses.findLastIndex(({ terms }) => terms.some(({ text }) => present.test(text)));
  const latest = nowAt < 1 ? undefined : readingIn(clauses, standing, asked, nowAt, since);
  return corrected ?? latest ?? readingIn(clauses, standing, asked, 0, since);
}

/** What lowers a fever hides whether it is over, however long ago the higher reading was. */
const lowers = new RegExp(`\\b(${antipyretics})\\b`);

/** "I'm a hundred percent", "a hundred lunges": how well, or how many, and no reading. */
const countsOtherwise =
  /^(percent|per|miles?|times|lunges|squats|metres|meters|steps|things|burpees|press|push|kilos?|pounds|quid|surya|people|laps|lengths)$/;

/** "Thirty eight last night but it's thirty seven two now": what it is now counts. */
const present = /^(right |just )?now$|^(today|this morning|at the moment)$/;

/** "Thirty seven, no, thirty nine": what was misread is put right. */
const corrects =
  /^(no|nope|nah|sorry|wait|no wait|i mean|actually|scratch that|make that|or rather|hang on|no sorry)$/;

function readingIn(
  clauses: readonly Clause[],
  standing: readonly Standing[],
  asked: boolean,
  start: number,
  today: Date | undefined,
): Mention | undefined {
  const cued = clauses.some(({ terms }) =>
    terms.some(({ text }) => text.split(' ').some((word) => hot.has(word))),
  );
  for (const [clause, { terms, question }] of clauses.entries()) {
    const state = standing[clause];
    if (clause < start) continue;
    if (question || state === undefined || state.imagined) continue;
    const named =
      asked ||
      terms.some(
        ({ entry, text }) =>
          (entry?.is === 'subject' && entry.kind === 'temperature') ||
          /fever|thermometer|temperature|temp$|^running (a|at)/.test(text),
      );
    if (state.others.every((other) => other)) continue;
    const tokens = tokensOf(terms);
    for (const [at, { text, value, from, to }] of tokens.entries()) {
      const next = tokens[at + 1];
      const after = next?.text ?? '';
      if (
        value === undefined ||
        countsOtherwise.test(after) ||
        !(named || isReading(tokens, at, cued)) ||
        (['minutes', 'degrees', 'years', 'and'].includes(after) &&
          after !== 'and' &&
          !/thermometer|temp|fever/.test(terms.map((term) => term.text).join(' ')))
      )
        continue;
      if (
        after === 'degrees' &&
        ['here', 'outside', 'out', 'today', 'in'].includes(tokens[at + 2]?.text ?? '') &&
        !asked
      )
        continue;
      if (after === 'degrees' && ['here', 'outside', 'out'].includes(tokens[at + 2]?.text ?? '')) continue;
      if (isBound(tokens, at) || isOvertaken(tokens, at, today)) continue;
      const oh = text === 'one' && after === 'oh' ? 100 + (tokens[at + 2]?.value ?? 0) : value;
      const celsius = oh >= 34 && oh < 43 ? oh : oh >= 94 && oh < 110 ? ((oh - 32) * 5) / 9 : undefined;
      if (celsius === undefined) continue;
      const fraction =
        next?.value !== undefined && next.value < 10 && !text.includes('point')
          ? next.value / 10
          : after === 'and' && tokens[at + 2]?.text === 'half'
            ? 0.5
            : 0;
      const over =
        isOverNext(clauses[clause + 1], standing[clause + 1]) ||
        normal.test([...terms, ...(clauses[clause + 1]?.terms ?? [])].map((term) => term.text).join(' '));
      const fever: Findings = { fever: celsius + fraction >= 37.8 && !over ? 'yes' : 'no' };
      return { says: fever, sites: [], certainty: 'told', from, to, clause };
    }
  }
  return undefined;
}

const normal = /\b(normal|fine|gone|okay|down) (since|now|today|again)\b/;

/** "… but that's gone": nothing else is told there that could have. */
const isOverNext = (next: Clause | undefined, state: Standing | undefined): boolean =>
  state?.goneAt !== undefined &&
  next?.terms.some(({ entry }) => entry?.is === 'property' || entry?.is === 'subject') === false;

/** "Thirty eight point one this morning": of a thermometer though nothing says so; "thirty eight" only beside shivers. */
function isReading(tokens: readonly Token[], at: number, cued: boolean): boolean {
  const { text, value } = tokens[at] ?? { text: '', value: undefined };
  const body = value !== undefined && ((value >= 35.5 && value < 42) || (value >= 97 && value < 107));
  const next = tokens[at + 1];
  const closed = afterwards.has(next?.text ?? '') || (cued && next?.value !== undefined && next.value < 10);
  // "I was thirty eight one this morning"
  const spoken = /^(was|am|is|been|'s)$/.test(tokens[at - 1]?.text ?? '') && (next?.value ?? 10) < 10;
  if (spoken && value !== undefined && value >= 37 && value < 42) return true;
  // "Thirty eight five at nine this morning"
  const tenths = next?.value !== undefined && next.value < 10;
  if (tenths && body && afterwards.has(tokens[at + 2]?.text ?? '') && !isRunIn(tokens, at)) return true;
  return body && closed && (cued || ((text.includes('point') || text.includes('.')) && !isRunIn(tokens, at)));
}

/** "Eight k in thirty eight point six": minutes. */
function isRunIn(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text === 'a' ? at - 2 : at - 1;
  return /^(in|ran|run|did|clocked|under|for)$/.test(tokens[before]?.text ?? '');
}

/** "It never went over thirty eight": what it was not, and not what it is. */
const isBound = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens.slice(Math.max(0, at - 5), at).map(({ text }) => text);
  return (
    before.some((text) => text === 'never' || text === 'not') &&
    /^(over|above|past|beyond)$/.test(before.at(-1) ?? '')
  );
};
