/** Where it hurts, how much, and since when. */
import { type Covers, has, type Sites } from './sentence.ts';

/** What is sore, how much, and since when: only what is missing. */
export function what(covers: Covers, sites: Sites): string {
  const since = has(covers, 'days') ? ', and since when' : '';
  if (has(covers, 'sites')) {
    const where = sites.length > 0 ? 'Which part is sore' : "What's sore";
    if (!has(covers, 'pain')) return `${where}${since}?`;
    return since ? `${where}, how bad out of ten at its worst${since}?` : `${where}, and how bad out of ten?`;
  }
  if (has(covers, 'pain')) return `Out of ten, how bad does it get${since || ', walking or running'}?`;
  return 'How long has it been like that?';
}

/** A knee that clicks may not hurt at all. */
export const doesItHurt = (covers: Covers): string =>
  `Does it hurt? If so, how bad out of ten${has(covers, 'days') ? ', and since when' : ' at its worst'}?`;
