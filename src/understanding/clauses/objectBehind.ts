/** What is done to something, and goes on where a new sentence might begin: "strained my calf", "stop it coming back". */
import type { Term } from '../terms/term.ts';
import { ownerSet } from './beginnings.ts';

const harming =
  /^(strained|pulled|tweaked|twisted|sprained|torn|tore|rolled|wrenched|injured|banged|bashed|overstretched)$/;

/** "Strained my calf on the plane": what it was done to, and no new sentence. */
export const isHarmed = (terms: readonly Term[], at: number): boolean =>
  terms[at - 1]?.entry?.is === 'property' &&
  harming.test(terms[at - 1]?.text ?? '') &&
  ownerSet.has((terms[at]?.text ?? '').split(' ')[0] ?? '');

const halting = new Set(['stop', 'prevent', 'keep', 'avoid', 'help']);

/** "How do I stop it coming back": it is that which shall not come. */
export const isHeldOff = (terms: readonly Term[], at: number): boolean =>
  halting.has(terms[at - 1]?.text ?? '') && /^\w+ing\b/.test(terms[at + 1]?.text ?? '');
