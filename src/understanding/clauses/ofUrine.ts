/** "It's nice and pale, legs are normal": after a question about both it is the urine that is pale, and the legs begin anew. */
import { type Term, textOf } from '../terms/term.ts';

const pale =
  /^((and|but|no|nope|yes|yeah|well|so|sure) )*((my |the )?(it|that|mine|wee|pee|urine|colou?r|that one) (is|'s|was|looks|looked|came out|comes out))( (a|all|nice|and|nicely|very|quite|good|lovely|fairly|pretty|really|just|always|only|light|like))* (pale|clear|light|yellow|pale yellow|light yellow|straw colou?red|lemony)$/;
const verb = /^(is|are|'s|was|were|feel|feels|look|looks|seem|seems)$/;

export const isAfterPale = (terms: readonly Term[], at: number, start: number): boolean => {
  const term = terms[at];
  return (
    term?.entry?.is === 'subject' &&
    term.entry.kind === 'part' &&
    verb.test(terms[at + 1]?.text ?? '') &&
    pale.test(textOf(terms.slice(start, at)))
  );
};
