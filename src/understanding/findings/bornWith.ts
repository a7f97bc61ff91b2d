/** "Pale legs, but i'm a redhead": a colour that somebody was born with, and no limb without blood. */

import type { Clause } from '../clauses/clauses.ts';
import { saidIn } from '../clauses/clauseWords.ts';
import { type Mention, ownText } from '../mentions/types.ts';

const pale =
  /^(very |so |all |really |a bit |naturally |always )*(pale|white|pasty|pasty white|milky|see through|whitish)\b/;
const born =
  /\b(was born|born (like|this|that|pale|white|with)|since birth|from birth|red ?heads?|red haired|ginger|natural (colou?r|shade)|naturally|all my life|my (whole|entire) life|always been|since i was (a (child|baby|kid)|born)|never tan(s|ned)?|do not tan|can not tan|(irish|celtic|scottish|english|nordic) (skin|legs|complexion)|in the family|complexion|milk bottles?|(same|pale|white|pasty) as (ever|always|usual|every \w+)|like (always|every (scot|irish|english)\w*))\b/;
const changed =
  /\b(one|other|left|right|today|sudden(ly)?|cold|colder|numb|numbness|blue|bluish|grey|gray|tingl\w+|worse|now|than|overnight|yesterday|this morning|cool|cooler|weak|dead|heavy|went|gone|turned)\b/;

export function withoutBornWith(told: readonly Mention[], clauses: readonly Clause[]): readonly Mention[] {
  const said = saidIn(clauses);
  if (!born.test(said) || changed.test(said)) return told;
  return told.map((mention) =>
    mention.says.cold !== undefined && mention.says.cold !== 'no' && pale.test(ownText(mention, clauses))
      ? { ...mention, sites: [], says: { ...mention.says, cold: 'no' as const } }
      : mention,
  );
}
