/** Does "again" tell of a trouble that comes back? */
import { isScaleKey, rankOf } from '../../triage/index.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { Mention } from '../mentions/types.ts';
import { textOf } from '../terms/term.ts';

/** "Again" and "back" tell of a trouble only beside one: "run again", "the feeling came back" do not; nor does a nail that went black once more. */
export function isComplaintAgain(
  mention: Mention,
  told: readonly Mention[],
  clauses: readonly Clause[],
): boolean {
  if (mention.says.comesBack !== 'yes' || Object.keys(mention.says).length > 1) return true;
  if (isOnlySkin(mention) && told.every((other) => !ails(other))) return false;
  const terms = clauses[mention.clause]?.terms ?? [];
  if (terms.some(({ entry }) => entry?.is === 'good')) return false;
  // "After every run, gone in two days": gone, and there again the next time.
  const own = terms.find(({ from }) => from === mention.from)?.text ?? '';
  if (terms.some(({ entry }) => entry?.is === 'gone')) return /\b(every|each|always) /.test(own);
  if (clauses[mention.clause + 1]?.terms.some(({ text }) => /^(coming|comes|is coming)$/.test(text)) === true)
    return true;
  const again = terms.findIndex(({ from }) => from === mention.from);
  if (terms[again - 1]?.entry?.is === 'property' && isWell(terms[again - 1]?.text ?? '')) return false;
  const beside = told.some(
    (other) =>
      other !== mention &&
      other.clause === mention.clause &&
      Object.keys(other.says).some(
        (key) => isScaleKey(key) && (key === 'quality' || rankOf(key, String(other.says[key])) > 0),
      ),
  );
  return (
    beside ||
    mention.sites.length > 0 ||
    terms.some(({ entry }) => entry?.is === 'subject' && entry.kind === 'part') ||
    /(every|each|always does it) |recurring|recurrent|chronic|rest|weeks? off|keeps|time (this|in|off|already)|not the first|boomerang|for years/.test(
      textOf(terms),
    ) ||
    /^(have )?(had|get) (it|this|them)\b|^\w+ .*\b(cramps?|horses?|one)\b/.test(own) ||
    terms.some(({ text }) => text === 'it' || text === "'s")
  );
}

/** "Warm again": well again, and not once more. */
const isWell = (text: string): boolean =>
  /^(warm|soft|straight|pink|pinked up|strong|full|loose)$/.test(text);

const isOnlySkin = ({ sites }: Mention): boolean =>
  sites.length > 0 && sites.every((site) => site === 'skin');

const ails = ({ says: { pain = 'none', swelling = 'none', heat = 'no' } }: Mention): boolean =>
  pain !== 'none' || swelling !== 'none' || heat !== 'no';
