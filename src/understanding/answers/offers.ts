/** After an answer: is what was offered taken or refused? */
import type { Clause } from '../clauses/clauses.ts';
import type { Answer } from '../heard.ts';
import { gladly, mannered, refusing, taking, takingAlone, unanswering } from '../lexicon/offers.ts';
import { phrasesOf } from '../phrases.ts';
import type { Word } from '../words/words.ts';
import type { Reply } from './answers.ts';

const table = phrasesOf<'yes' | 'no' | 'mannered' | 'neither'>();
table.add(taking, 'yes');
table.add(mannered, 'mannered');
table.add(refusing, 'no');
table.add(unanswering, 'neither');

const first = phrasesOf<true>();
first.add(gladly, true);

const alone = phrasesOf<true>();
alone.add(takingAlone, true);

const manners = new Set(
  'please thanks thank you cheers ta then well oh and so yes alexa now for mate love dear sir madam um uh just do'.split(
    ' ',
  ),
);

/** So many words say yes to an offer, and no more. */
const mostOfAYes = 4;
const thanking = /^(thanks|thank|cheers|ta)$/;
const content =
  /^(okay|ok|alright|all right|fine|good|cool|great|nice|lovely|sweet|perfect|brilliant|grand)$/;

const courtesy =
  /\bno (thanks|thank you|ta|cheers|stretch|stretches|stretching|tips?)\b|^(no|nah|nope)\b.*\b(thanks|thank you|cheers|ta)$/;
/** "No it has not been a week, it's only from last night": it tells more of what was heard, and refuses nothing. */
const ofWhatWasHeard =
  /^(no|nah|nope|naw) ((no|but|wait|sorry) )*(it|this|that|these|they)( one)?( (is|'s|are|was|were|has|have|had|does|do|did))? (not (?!(needed|necessary|for)\b)|only |just (?!(that|me|fine)\b)|been |from |since )\w/;
/** "Ah no it's the toenail only": which part it is, and no refusal. */
const ofThePart =
  /^((ah|oh|well|but|sorry|wait) )*(no|nah|nope|naw) ((no|but|wait|sorry|it) )*(it is|it 's|it's|that is|this is|they are|is|'s) ((just|only|actually|really) )*(the|my|me) (?!(lot|end|whole|time|same|only)\b)(\w+ )?(toe ?nails?|nails?|skin|\w*blisters?|toes?|heels?|foot|feet|ankles?|shins?|calf|calves|knees?|thighs?|quads?|hamstrings?|hips?|groin|glutes?|back|achilles|arch)\b/;
/** "So no tempo then", "it doesn't though", "but i've run twice": of the answer that was heard. */
const ofVerdict =
  /^((oh|okay|ok|right|ah|and|well|fine|aw) )*(so (like |basically |then )?no (?!(thanks|thank|ta|need|point|more|i|it|that|we|you)\b)\w|(but )?(it|they|that) (does|do|did|is|was) not\b|(but|and) i (have|did|do|can|had|was)\b)/;

/**
 * A yes or a no to an offer, from the words as they were said, fillers among them; undefined where neither is said.
 * @param reply what was answered as to any question: a plain yes or no that comes first counts
 * @param tells something is told of the runner: "no, it's the heel" mends what was heard, and refuses nothing
 */
export function offerTaken(
  words: readonly Word[],
  clauses: readonly Clause[] = [],
  reply: Partial<Reply> = {},
  tells = false,
): Answer | undefined {
  const answer = anyAnswer(words, clauses, reply);
  const texts = words.map(({ text }) => text);
  const said = texts.join(' ');
  if (answer !== 'no' || courtesy.test(said)) return answer;
  const refuses = tells ? table.longest(texts, 0)?.values[0] !== undefined : answerIn(texts) === 'no';
  if (refuses) return answer;
  // "… if baby is sleeping, no?": it asks for our yes
  const isTag = reply.lead === undefined && texts.length > mostOfAYes;
  return tells || isTag || [ofVerdict, ofWhatWasHeard, ofThePart].some((each) => each.test(said))
    ? undefined
    : answer;
}

function anyAnswer(
  words: readonly Word[],
  clauses: readonly Clause[],
  { lead, whole }: Partial<Reply>,
): Answer | undefined {
  const texts = words.map(({ text }) => text);
  if (texts.some((_, at) => at <= 2 && first.longest(texts, at) !== undefined)) return 'yes';
  const bare = texts.filter((text) => !manners.has(text));
  const said = bare.length === 0 ? texts : bare;
  const isThanks = texts.some((text) => thanking.test(text));
  if (alone.longest(said, 0)?.length === said.length)
    return isThanks && content.test(said.join(' ')) ? undefined : 'yes';
  const plain = lead === 'yes' || lead === 'no' ? lead : undefined;
  const opening = table.longest(said, 0)?.values[0];
  if (clauses[0]?.question === true || (plain !== undefined && opening === undefined)) return plain;
  // "Lovely, do I need to …", "grand, thank you", "fine, I'll get it looked at": no word on what was offered
  const isGlad =
    whole === 'good' && (isThanks || said.length > mostOfAYes || clauses.some(({ question }) => question));
  return answerIn(texts) ?? lead ?? (isGlad ? undefined : asAnswer(whole));
}

const asAnswer = (whole: Reply['whole']): Answer | undefined =>
  whole === 'good' ? 'yes' : whole === 'yes' || whole === 'no' ? whole : undefined;

const asking = /^(is|am|are|can|could|should|will|would|do|does|when)$/;

/** The first yes or no, or the one after a "but"; "it's okay" and "i'm good" refuse unless it is taken after all. */
function answerIn(texts: readonly string[]): 'yes' | 'no' | undefined {
  let answer: 'yes' | 'no' | undefined;
  let isOpen = true;
  for (let at = 0; at < texts.length; ) {
    if (texts[at] === 'but') isOpen = true;
    const match = table.longest(texts, at);
    // "do i need to …" asks
    const isAsked = texts[at] === 'i' && /^(do|should|can|will|would)$/.test(texts[at - 1] ?? '');
    // "it's okay" refuses, and "so it is okay that i'm slower" asks
    const after = texts[at + (match?.length ?? 1)] ?? '';
    const behind = texts[at + (match?.length ?? 1) + 1] ?? '';
    const isTold = match?.values[0] === 'mannered' && /^(that|if|to|when|for)$/.test(after);
    // "she told me to carry on", "kindly tell me is it safe": somebody's word, or a question of their own
    const isOther =
      match?.values[0] === 'yes' &&
      (texts[at - 1] === 'to' || asking.test(/^(me|us)$/.test(after) ? behind : after));
    const [value] = isAsked || isTold || isOther ? [] : (match?.values ?? []);
    // "Yes tell me, but i don't want to run to hospitals": what is not wanted is another thing.
    const isOfAnother =
      answer === 'yes' && value === 'no' && !/^(no|nah|nope|naw|not)$/.test(texts[at] ?? '');
    if (value !== undefined && value !== 'neither' && isOpen && !isOfAnother) {
      answer = value === 'mannered' ? 'no' : value;
      isOpen = value === 'mannered';
    }
    at += match?.length ?? 1;
  }
  return answer;
}
