/** Things that stand in no table: "the forecast looks iffy". */
import type { Term } from '../terms/terms.ts';
import { beVerbs } from './subjectsNear.ts';

/** Something that stands in no table is spoken of: "the forecast looks iffy". */
export function hasStranger(terms: readonly Term[], at: number): boolean {
  for (let step = 0; step < at - 2; step += 1) {
    const [owner, name, verb] = [terms[step], terms[step + 1], terms[step + 2]];
    if (
      owner !== undefined &&
      strangersOwners.has(owner.text) &&
      name?.entry === undefined &&
      !neutral.has(name?.text ?? '') &&
      beVerbs.has(verb?.text ?? '')
    )
      return true;
  }
  return false;
}

const strangersOwners = new Set(['the', 'a', 'an', 'my', 'our', 'these', 'those', 'some']);

const neutral = new Set([
  'thing',
  'whole',
  'one',
  'other',
  'rest',
  'bit',
  'front',
  'back',
  'side',
  'inside',
  'left',
  'right',
  'both',
  'pair',
  'two',
  'area',
  'part',
  'spot',
  'joint',
  'tendon',
  'bone',
  'problem',
  'trouble',
  'issue',
  'injury',
]);
