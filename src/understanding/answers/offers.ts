/** After an answer: is what was offered taken or refused? */
import type { Clause } from '../clauses/clauses.ts';
import type { Answer } from '../heard.ts';
import { gladly, mannered, ofDays, refusing, taking, takingAlone } from '../lexicon/offers.ts';
import { phrasesOf } from '../phrases.ts';
import type { Word } from '../words/words.ts';
import type { Reply } from './answers.ts';

const table = phrasesOf<'yes' | 'no' | 'mannered' | 'neither'>();
table.add(taking, 'yes');
table.add(mannered, 'mannered');
table.add(refusing, 'no');
table.add(ofDays, 'neither');

const first = phrasesOf<true>();
first.add(gladly, true);

const alone = phrasesOf<true>();
alone.add(takingAlone, true);

const manners = new Set(
  'please thanks thank you cheers ta then well oh and so yes alexa now for mate love dear sir madam um uh just do'.split(
    ' ',
  ),
);

/**
 * A yes or a no to an offer, from the words as they were said, fillers among them; undefined where neither is said.
 * @param reply what was answered as to any question: a plain yes or no that comes first counts
 */
export function offerTaken(
  words: readonly Word[],
  clauses: readonly Clause[] = [],
  { lead, whole }: Partial<Reply> = {},
): Answer | undefined {
  const texts = words.map(({ text }) => text);
  if (texts.some((_, at) => at <= 2 && first.longest(texts, at) !== undefined)) return 'yes';
  const bare = texts.filter((text) => !manners.has(text));
  const said = bare.length === 0 ? texts : bare;
  if (alone.longest(said, 0)?.length === said.length) return 'yes';
  const plain = lead === 'yes' || lead === 'no' ? lead : undefined;
  const opening = table.longest(said, 0)?.values[0];
  if (clauses[0]?.question === true || (plain !== undefined && opening === undefined)) return plain;
  return (
    answerIn(texts) ??
    lead ??
    (whole === 'yes' || whole === 'good' ? 'yes' : whole === 'no' ? 'no' : undefined)
  );
}

/** The first yes or no, or the one after a "but"; "it's okay" and "i'm good" refuse unless it is taken after all. */
function answerIn(texts: readonly string[]): 'yes' | 'no' | undefined {
  let answer: 'yes' | 'no' | undefined;
  let isOpen = true;
  for (let at = 0; at < texts.length; ) {
    if (texts[at] === 'but') isOpen = true;
    const match = table.longest(texts, at);
    const [value] = match?.values ?? [];
    if (value !== undefined && value !== 'neither' && isOpen) {
      answer = value === 'mannered' ? 'no' : value;
      isOpen = value === 'mannered';
    }
    at += match?.length ?? 1;
  }
  return answer;
}
