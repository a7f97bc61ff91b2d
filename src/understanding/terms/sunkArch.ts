/** "The arch looks like it's dropped": it has sunk, and nobody fell, fainted or let anything fall. */
import type { Entry } from '../entries.ts';
import { table } from './table.ts';
import { type Term, textOf } from './term.ts';

const sinking =
  /^(dropped|dropping|drops|fallen|falling|fell|collapsed|collapsing|collapses|sunk|sinking|sank)( (in|down))?$/;
const leadingTo =
  /^((of|on|in|my|the|me|left|right|both|foot|feet|one|it|they|that|which|looks?|looked|feels?|felt|seems?|seemed|like|as|if|though|is|are|'s|has|have|had|been|might|may|could|must|just|all|a|bit|kind|sort|really|totally|almost|nearly|slightly|to|be|getting|got|gone|been|is kind of) ?)*$/;

const sunk: Entry | undefined = table.longest(['arch', 'is', 'sunk'], 0)?.values[0];

export function sunkArch(terms: readonly Term[], at: number): Entry | undefined {
  if (!sinking.test(terms[at]?.text ?? '')) return undefined;
  const arch = terms
    .slice(0, at)
    .findLastIndex(({ entry }) => entry?.is === 'subject' && entry.site === 'arch');
  return arch >= 0 && leadingTo.test(textOf(terms.slice(arch + 1, at))) ? sunk : undefined;
}
