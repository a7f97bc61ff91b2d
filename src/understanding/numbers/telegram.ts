/** A beginning in as few words as can be: "right calf, three, since yesterday". */
import type { Clause } from '../clauses/clauses.ts';

const number = '(one|two|three|four|five|six|seven|eight|nine|ten)';
const unit = '(days?|weeks?|months?|nights?|hours?)';
const since = `(since|from|started|starting|began|came on|today|yesterday|now|this morning|last night|(for |about |the last )*(${number}|a|an|a few|a couple of) ${unit})`;
const place = '(#( (and|or|plus) (my |the |left |right |both )*#)?( pain| ache)?)';
const telegram = new RegExp(
  `^((hi|hello|hey|so|well|just|only|my|me|the|both|left|right|inner|outer|upper|lower|one|sore) )*${place} (about |around |maybe |like |say )*(?<score>\\d+)( out of ten)?(?<then> ${since}\\b.*)?$`,
);
const isNumber = new RegExp(`^${number}$`);

/** Where the bare number stands that is the pain of a place before it; a "one" needs a time behind it. */
export function telegramScoreAt(clauses: readonly Clause[]): number | undefined {
  for (const [index, { question }] of clauses.entries()) {
    if (question) continue;
    const terms = clauses.slice(index, index + 4).flatMap((one) => one.terms);
    const at = terms.findIndex(({ text }) => isNumber.test(text));
    const score = terms[at];
    if (score === undefined || at === 0) continue;
    const text = terms
      .map((term, step) =>
        step === at ? '0' : term.entry?.is === 'subject' && term.entry.kind === 'part' ? '#' : term.text,
      )
      .join(' ');
    const told = telegram.exec(text);
    if (told !== null && (score.text !== 'one' || told.groups?.then !== undefined)) return score.from;
  }
  return undefined;
}
