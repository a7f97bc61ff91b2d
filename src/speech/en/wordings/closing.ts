/** The last check, as it is asked for. */
import type { Dialect } from '../dialects.ts';
import { or, phrasesFor } from '../lists.ts';
import { ask, breath, type Covers, has, type Phrased } from './sentence.ts';

/** What is left to rule out before an answer: up to six things, grouped by how they are put. */
export const closing = ({ ill }: Dialect): Phrased => ({
  has: [
    ...(['deformity', 'pop', 'injury', 'quality', 'motion', 'pinpoint', 'jointTrouble', 'restPain'] as const),
    ...(['comesBack', 'trend', 'painkiller', 'illness', 'fatigue'] as const),
  ],
  put: (covers) =>
    breath(
      has(covers, 'deformity') ? isBent : '',
      ofTheSpot(covers, [...nightsAndPills(covers), has(covers, 'deformity') ? isBent : '']),
      ...nightsAndPills(covers),
      ask('are you', or(phrasesFor({ illness: ill, fatigue: 'worn out' }, covers))),
    ),
});

const isBent = 'is anything bent';

/** So many words of others leave room for a whole sentence, and so many for two clauses of it. */
const mostBeside = { sentence: 12, clauses: 5 } as const;

/** How it began and what the pain is like: in a sentence where there is room for one. */
function ofTheSpot(covers: Covers, others: readonly string[]): string {
  const beside = others.filter(Boolean).join(' ').split(' ').length;
  const began = phrasesFor({ pop: 'pop', injury: 'fall' }, covers);
  const spot = beside > mostBeside.sentence ? 'one exact spot' : 'one exact sore spot';
  const pain = phrasesFor({ quality: 'sharp pain', motion: 'bad stiffness', pinpoint: spot }, covers);
  const start = `did it start with a ${began.join(' or a ')}`;
  if (pain.length === 0)
    return beside > mostBeside.sentence ? ask('any', or(began)) : began.length > 0 ? start : '';
  const isOnlySpot = pain.length === 1 && has(covers, 'pinpoint');
  if (began.length > 0 && isOnlySpot && beside <= mostBeside.clauses)
    return `${start}, or is it in one exact spot`;
  if (began.length > 0) return ask('any', or([...began, ...pain]));
  return isOnlySpot ? 'is it in one exact spot' : ask('any', or(pain));
}

/** Is there so much to ask that every word counts? */
const isFull = (covers: Covers): boolean =>
  has(covers, 'jointTrouble') && has(covers, 'restPain') && has(covers, 'trend');

function nightsAndPills(covers: Covers): readonly string[] {
  const verbs = [
    ...(has(covers, 'jointTrouble') ? ['lock', 'give way'] : []),
    ...phrasesFor(
      { restPain: 'hurt at night', comesBack: isFull(covers) ? 'come back' : 'keep coming back' },
      covers,
    ),
  ];
  const worse = has(covers, 'trend') ? 'is it getting worse' : '';
  const pill = has(covers, 'painkiller') ? `any painkiller${verbs.length > 3 ? '' : ' today'}` : '';
  if (pill && verbs.length === 1 && has(covers, 'restPain')) {
    return [worse, 'any pain at night, or a painkiller today'];
  }
  return [worse, ask('does it', or(verbs)), pill];
}
