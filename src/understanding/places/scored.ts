/** Places with a number behind them: it is how much they hurt. */
import { type Term, textOf } from '../terms/term.ts';

/** "My calf's a two, no dramas": the number is of it, and the good news takes nothing back. */
export const isScored = (terms: readonly Term[], at: number): boolean =>
  /^(is|are|'s)( (about|around|like|maybe|only|just|roughly))*( an?)? (one|two|three|four|five|six|seven|eight|nine|ten)\b(?! of)/.test(
    isOf(terms, at),
  );

/** "Hips, feet and back are all zero": none of them hurts. */
export const isNought = (terms: readonly Term[], at: number): boolean =>
  /^((and|or|also|my|the) (\S+ )?)*(is|are|'s)( (all|both|a|just|at))* (zero|nil|nought|nothing)\b(?! (for|at|when|if|until|till|walking|in|on|then))/.test(
    isOf(terms, at),
  );

const isOf = (terms: readonly Term[], at: number): string =>
  `${/ 's$/.test(terms[at]?.text ?? '') ? "'s " : ''}${textOf(terms.slice(at + 1, at + 6))}`.trim();
