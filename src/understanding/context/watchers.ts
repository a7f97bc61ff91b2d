/** People who look on while the runner tells: "wife's on again, shin's red hot". */
import type { Term } from '../terms/term.ts';

const watcher =
  /\b(wife|missus|husband|hubby|partner|mum|mam|mom|mother|dad|father|nurse|doctor|doc|physio|coach|mate|boyfriend|girlfriend|roommate|housemate|flatmate|colleague|neighbour|neighbor|matron|teacher)$/;
const being = /^('s|is|are|was|feels?|looks?|went|goes|keeps?|hurts?|gets?)$/;
/** Behind these a part is what somebody has, or where something is. */
const having =
  /^('s|his|her|hers|their|has|had|have|got|gets|with|of|in|on|at|a|an|to|from|left|right|other|bad|sore)$/;

/**
 * Does the runner's own part begin to be told of here? A part that nobody owns, with a verb of its own, after something
 * was said of whoever looks on, in this clause or the one before. Of them it would be "his" or "her".
 */
export function isMineBeside(before: readonly Term[], clause: readonly Term[], place: number): boolean {
  const [terms, at] = [[...before, ...clause], before.length + place];
  const { entry } = terms[at] ?? {};
  if (entry?.is !== 'subject' || entry.kind !== 'part' || !being.test(terms[at + 1]?.text ?? ''))
    return false;
  const owned = terms[at - 1]?.text === 'the' ? at - 2 : at - 1;
  if (having.test(terms[owned]?.text ?? '') || owned < 1) return false;
  const said = terms.slice(0, owned + 1);
  const person = said.findLastIndex((term) => term.entry?.is === 'person');
  return (
    person >= 0 &&
    owned > person + 1 &&
    watcher.test(said[person]?.text ?? '') &&
    said
      .slice(person + 1)
      .every(({ entry: of, text }) => !/^(subject|property)$/.test(of?.is ?? '') || text === 'again')
  );
}
