/** Where it hurts, how much, and since when. */
import { type Covers, has, type Sites } from './sentence.ts';

/** What is sore, how much, and since when: only what is missing. Whether anything is, where nothing of a pain was told. */
export const what = (covers: Covers, sites: Sites): string =>
  isAnything(covers, sites) ? `Anything sore? Where, ${howBad(covers)}?` : whatIs(covers, sites);

/** The same, of somebody who has said that something is. */
export function whatIs(covers: Covers, sites: Sites): string {
  const since = has(covers, 'days') ? ', and since when' : '';
  if (has(covers, 'sites')) {
    const where = sites.length > 0 ? 'Which part is sore' : "What's sore";
    if (!has(covers, 'pain')) return `${where}${since}?`;
    return since ? `${where}, ${howBad(covers)}?` : `${where}, and how bad out of ten?`;
  }
  if (has(covers, 'pain')) return `Out of ten, how bad does it get${since || ', walking or running'}?`;
  return 'How long has it been like that?';
}

/** It may be rain, a short night or nothing at all that is asked about. */
const isAnything = (covers: Covers, sites: Sites): boolean =>
  sites.length === 0 && has(covers, 'sites') && has(covers, 'pain');

const howBad = (covers: Covers): string =>
  `how bad out of ten at its worst${has(covers, 'days') ? ', and since when' : ''}`;

/** A knee that clicks may not hurt at all. */
export const doesItHurt = (covers: Covers): string =>
  `Does it hurt? If so, how bad out of ten${has(covers, 'days') ? ', and since when' : ' at its worst'}?`;
