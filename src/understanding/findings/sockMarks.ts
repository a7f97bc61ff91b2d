/** "The socks leave a groove round both ankles": what elastic does to both is no swelling. */
import type { FindingKey } from '../../triage/index.ts';
import type { Clause } from '../clauses/clauses.ts';
import { saidIn, wordsAt } from '../clauses/clauseWords.ts';
import { type Mention, ownText } from '../mentions/types.ts';

const socks = /\bsocks?\b/;
const both = /\b(both|either|each|two|(my|the) (ankles|legs|feet|calves|shins))\b/;
const andBoth = /^(and )?((it is|is|'s) )?(the )?(same|both|on both)\b/;
/** "Left a line" is no left leg. */
const leftBehind = /\bleft (?=(a|an|some|the|their|no) (\w+ )?(mark|line|dent|groove|ring|imprint|ridge))/g;
const notSwollen =
  /\b(not|no|never|nothing)( (is|really|at all|any|even))* (swollen|swelling|puffy|puffed)\b/g;
/** On one side, deep, or beside something else, it may be one. */
const more =
  /\b(one|left|right|other|deep\w*|dig\w*|press\w*|poke\w*|finger|puff\w*|swell\w*|swollen|fat\w*|fuller|bigger|thick\w*|tight\w*|crater\w*|trench\w*|moat|canyon|ditch|furrow\w*|worse|still|stay\w*|last(s|ed|ing)?|remain\w*|bedtime|for hours|hours (later|after|to)|thumb\w*|never|used to|before|new(?! (socks?|pair|compression|running))|ages|this week|(do|does|did|will|would|were|was) not (go|fade|shift|leave|there|disappear)|water\w*|fluid|(ankles|feet) (are|have) gone|since|sudden\w*|lately|weight|kilos?|stone|pounds|can not|could not|disappear\w*|vanish\w*|morning|breath\w*|pregnan\w*|warm|hot|red|heavy|sore|hurt\w*|ach(e|es|ing|y)|pain\w*)\b/;

export function withoutSockMarks(
  told: readonly Mention[],
  clauses: readonly Clause[],
  asked: readonly FindingKey[],
): readonly Mention[] {
  const said = saidIn(clauses);
  if (!socks.test(said) || more.test(said.replaceAll(notSwollen, '').replaceAll(leftBehind, ''))) return told;
  return told.map((mention) => {
    const { swelling, ...says } = mention.says;
    if (swelling !== 'slight' || !isMark(mention, clauses)) return mention;
    return {
      ...mention,
      says: asked.includes('swelling') ? { ...says, swelling: 'none' as const } : says,
      sites: [],
    };
  });
}

/** Of both, in the clause of the mark or in the one behind it. */
function isMark(mention: Mention, clauses: readonly Clause[]): boolean {
  const own = wordsAt(clauses, mention.clause);
  const next = wordsAt(clauses, mention.clause + 1).trim();
  return (
    /\b(marks?|lines?|dents?|grooves?|rings?|imprints?|ridges?)\b/.test(ownText(mention, clauses)) &&
    (both.test(own) || andBoth.test(next))
  );
}
