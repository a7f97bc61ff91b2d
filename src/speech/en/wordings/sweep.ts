/** The signs of an emergency, as they are asked for. */
import type { Dialect } from '../dialects.ts';
import { or, orApart, phrasesFor } from '../lists.ts';
import { limbOf, places } from '../places.ts';
import { ask, breath, type Covers, chest, has, type Sites, type Wording } from './sentence.ts';

export const isBack = (sites: Sites): boolean => sites.some((site) => places[site].kind === 'back');

/** Numbness and weakness that come from the back, asked for alone. */
export const saddle = (peeing: string): string =>
  `Any numbness where you'd sit on a saddle, trouble ${peeing}, or weak legs?`;

/** The signs of an emergency that suit the story: at most four things. */
export const sweep =
  (dialect: Dialect): Wording =>
  (covers, sites) =>
    isBack(sites) ? ofTheBack(dialect, covers) : ofALeg(dialect, covers, limbOf(sites));

function ofALeg({ pee }: Dialect, covers: Covers, limb: string): string {
  // What the leg is like is one question about it, as soon as there is more to it than numbness.
  const aboutTheLeg = has(covers, 'cold', 'deformity');
  const alone = aboutTheLeg ? {} : { nerve: 'numbness', rockHard: 'a rock-hard muscle' };
  const things = [...phrasesFor({ chest: chest(covers), darkUrine: `very dark ${pee}`, ...alone }, covers)];
  if (!aboutTheLeg) return breath(ask('any', orApart(things)));
  const looks = or(legLooks(covers, 'bent out of place', ['numb', 'weak']));
  if (has(covers, 'deformity')) return breath(ask('any', orApart(things)), `is anything ${looks}`);
  if (things.length === 0) return breath(`is the ${limb} ${looks}`);
  return breath(ask('any', orApart([...things, `a ${limb} that's ${looks}`])));
}

/** Numbness that comes from the back has words of its own. */
function ofTheBack({ pee, peeing }: Dialect, covers: Covers): string {
  const aboutTheLeg = has(covers, 'cold', 'deformity');
  const alone = aboutTheLeg ? {} : { rockHard: 'a rock-hard muscle' };
  const nerve = [`numbness between the legs`, `trouble ${peeing}`, ...(aboutTheLeg ? [] : ['weak legs'])];
  const looks = legLooks(covers, 'bent', ['weak']);
  const isBent = has(covers, 'deformity');
  const things = [
    ...phrasesFor({ darkUrine: `dark ${pee}` }, covers),
    ...(has(covers, 'nerve') ? nerve : []),
    ...phrasesFor(alone, covers),
    ...(aboutTheLeg && !isBent && has(covers, 'nerve') ? [`a ${or(looks)} leg`] : []),
  ];
  const isLegAlone = aboutTheLeg && !isBent && !has(covers, 'nerve');
  return breath(
    ask('any', chest(covers)),
    ask('any', orApart(things)),
    isBent ? `is anything ${or(looks)}` : '',
    isLegAlone ? `is a leg ${or(looks)}` : '',
  );
}

/** "bent out of place, numb, cold"; "numb, weak, cold, pale": four things at most. */
function legLooks(covers: Covers, bent: string, nerve: readonly string[]): readonly string[] {
  const isLong = has(covers, 'deformity', 'rockHard');
  return [
    ...(has(covers, 'deformity') ? [bent] : []),
    ...(has(covers, 'nerve') ? (isLong ? nerve.slice(0, 1) : nerve) : []),
    ...(has(covers, 'cold') ? (isLong ? ['cold'] : ['cold', 'pale']) : []),
    ...(has(covers, 'rockHard') ? ['rock hard'] : []),
  ];
}
