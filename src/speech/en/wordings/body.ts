/** What can be seen and felt, and how the runner is, as it is asked for. */
import type { Dialect } from '../dialects.ts';
import { or, orApart, phrasesFor } from '../lists.ts';
import { ask, breath, type Covers, chest, has, type Phrased } from './sentence.ts';

/** What can be seen and felt; and how the runner is, where a run is still possible. */
export const body = ({ ill }: Dialect): Phrased => ({
  has: [
    ...(['chest', 'pain', 'swelling', 'heat', 'bruise', 'fever', 'walking', 'dailyLife'] as const),
    ...(['motion', 'illness', 'fatigue'] as const),
  ],
  put: (covers, sites) => {
    if (isOnlyIll(covers)) return ofAnIllness(covers);
    const person = ofThePerson(covers, ill);
    if (has(covers, 'pain')) {
      return breath(ofTheLeg(covers, { chest: 'chest pain' }), person, 'how sore, out of ten');
    }
    return breath(ask('any', chest(covers)), ofTheLeg(covers, {}, sites.length === 0), person);
  },
});

/** A cold or a jab, and nothing that is about the legs. */
const isOnlyIll = (covers: Covers): boolean =>
  covers.every((key) => key === 'chest' || key === 'fever' || key === 'illness');

const ofAnIllness = (covers: Covers): string =>
  breath(
    ask('any', chest(covers)),
    ask(
      'any',
      or([
        ...phrasesFor({ fever: 'fever' }, covers),
        ...(has(covers, 'illness') ? ['chesty cough', 'aching all over'] : []),
      ]),
    ),
  );

/** Whoever is asked how they are is asked for a fever in the same breath. */
const asksForThePerson = (covers: Covers): boolean => has(covers, 'motion', 'illness', 'fatigue');

const isHard = { walking: 'is walking hard', dailyLife: 'are stairs hard' } as const;
const troubleWith = { walking: 'trouble walking', dailyLife: 'trouble on stairs' } as const;

/** Whoever told of no place has a leg all the same, and maybe an arm that is sore from a needle. */
function ofTheLeg(covers: Covers, more: Readonly<Record<string, string>>, isAnywhere = false): string {
  const fever = asksForThePerson(covers) ? {} : { fever: 'fever' };
  const signs = phrasesFor(
    {
      ...more,
      swelling: isAnywhere ? 'leg swelling' : 'swelling',
      heat: 'heat',
      bruise: 'bruising',
      ...fever,
    },
    covers,
  );
  // Walking and the stairs are one thing aloud.
  const hard = has(covers, 'walking') ? 'walking' : 'dailyLife';
  if (signs.length === 1 && has(covers, 'heat')) {
    return orApart(['is it hot or red', ...phrasesFor({ [hard]: isHard[hard] }, covers)]);
  }
  const trouble = phrasesFor({ [hard]: troubleWith[hard] }, covers);
  return ask('any', [or(signs), ...trouble].filter(Boolean).join(', or '));
}

const ofThePerson = (covers: Covers, ill: string): string =>
  asksForThePerson(covers)
    ? ask(
        'are you',
        or(
          phrasesFor({ fever: 'feverish', motion: 'very stiff', illness: ill, fatigue: 'worn out' }, covers),
        ),
      )
    : '';
