/** Pain and trends that are said of a touch, or beside something else, and not of how it is now. */
import type { FindingKey } from '../../triage/index.ts';
import type { Clause } from '../clauses/clauses.ts';
import { wordsAt } from '../clauses/clauseWords.ts';
import { isOfTheLeg } from '../context/persons.ts';
import type { Mention } from '../mentions/types.ts';
import { scoresPressing } from '../numbers/pressed.ts';

const touch =
  /\b(press|pressing|pressed|touch(?! wood)|touching|poke|poking|prod|prodding|squeeze|squeezing|tap|tapping)\b/;
const times =
  /^(yesterday|before|it|last|ever|this|usual|normal|on|at|ever|when|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the (day|week|night|morning)|a (day|week))\b/;

/** "Pressing the bone doesn't hurt" is no word on running; "driving's worse than running" none on how it goes. */
export function withoutCompared(
  told: readonly Mention[],
  clauses: readonly Clause[],
  asked: readonly FindingKey[],
): readonly Mention[] {
  const guessed = !asked.includes('pain') && isGuessed(clauses, asked);
  return told.map((mention) => {
    if (mention.says.pain === 'none' && guessed) {
      const { pain: _, ...says } = mention.says;
      return { ...mention, says };
    }
    if (mention.says.pain === 'none' && isOfTouch(clauses, mention.clause)) {
      const { pain: _, ...says } = mention.says;
      return { ...mention, says: asked.includes('pinpoint') ? { ...says, pinpoint: 'no' } : says };
    }
    if (mention.says.trend === 'worse' && isBesideAnother(mention, clauses)) {
      const { trend: _, ...says } = mention.says;
      return { ...mention, says };
    }
    return mention;
  });
}

/** "She doesn't hurt", asked for something else: that she is the leg is a guess, and no guess calms. */
function isGuessed(clauses: readonly Clause[], asked: readonly FindingKey[]): boolean {
  const terms = clauses.flatMap((clause) => clause.terms);
  return terms.some(({ text }) => /^(he|she)$/.test(text)) && isOfTheLeg(terms, asked.length > 0);
}

/** In a clause of its own, too: "pressing | it doesn't hurt". */
const isOfTouch = (clauses: readonly Clause[], at: number): boolean =>
  (touch.test(wordsAt(clauses, at)) && !clauses.slice(at, at + 1).some(scoresPressing)) ||
  /^(and |but |so )?(press|touch|pok|prodd|squeez|tapp)ing$/.test(wordsAt(clauses, at - 1).trim());

/** "The right one is worse": beside the other. */
const ofOne = /\b(left|right|other|first|second) (one|side)( is|'s| being)?( a bit| much| way| far)?$/;
const known = /\b(seen|had|known|felt|been through|heard of)( a lot| far| much| way| things| it)*$/;

/** "I've carried boxes on worse". */
const undergone = /(?<!\b(goes|going|carries|keeps|gets) )\b(on|through|with)( far| much| way| a lot)*$/;
/** "A bit worse on the stairs", "worse going down", "worse on the right": where, and not how it goes. */
const where =
  /^((on|down|up|in|at) (the |my )?(stairs|steps|hills?|descents?|climbs?|downhills?|uphills?|flat|left|right|way (up|down))|(going|coming|walking|running|jogging|climbing|heading) (up|down|uphill|downhill|upstairs|downstairs)|uphill|downhill|upstairs|downstairs|(when|whenever) i (run|jog|walk|stand|sit|climb|go (up|down)))\b(?!.*\b(now|today|yesterday|than|lately|every|each)\b)/;
const growing =
  /\b(get|gets|getting|got|gotten|become|becomes|becoming|growing|each|every|day|keeps)( a bit| a lot| much| even| far| slowly| steadily)*$/;
const plainly = /^((a )?(bit|little|tad|touch|lot) )?worse$/;

/** "Worse than running", "I've seen far worse"; not "worse than yesterday". */
function isBesideAnother({ clause, from, to }: Mention, clauses: readonly Clause[]): boolean {
  const terms = clauses.slice(clause, clause + 2).flatMap((each) => each.terms);
  const before = terms.filter((term) => term.to <= from).map(({ text }) => text);
  const isPlain = terms.some((term) => term.from === from && plainly.test(term.text));
  const after = terms.filter((term) => term.from >= to).map(({ text }) => text);
  const [than, what] = after;
  const said = before.join(' ');
  return (
    known.test(said) ||
    (isPlain && (ofOne.test(said) || undergone.test(said))) ||
    (isPlain && where.test(after.join(' ')) && !growing.test(said)) ||
    (than === 'than' && what !== undefined && !times.test(what))
  );
}
