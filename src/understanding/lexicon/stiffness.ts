/** Figures of stiffness: like stone, like concrete. They say that a muscle is hard only to the touch, or if that was asked. */
import type { Row } from '../entries.ts';

const stuffs =
  '[a|an|the|two|two blocks of|blocks of|block of|lump of|lumps of|piece of] (rock|rocks|stone|stones|concrete|cement|marble|granite|iron|steel|wood|brick|bricks|timber|pebbles)';

export const stiffnessRows: readonly Row[] = [
  [
    `(like|as) ${stuffs} (to [the] touch|when [i] (press|push|squeeze|touch) [it|them|on it|down]|under my (finger|fingers|thumb|hand))`,
    { is: 'property', frames: [{ of: ['part', 'muscle', 'unnamed'], says: { rockHard: 'yes' } }] },
  ],
  [
    `like ${stuffs}`,
    {
      is: 'property',
      figure: true,
      frames: [
        { of: ['part', 'muscle', 'unnamed'], asked: 'rockHard', says: { rockHard: 'yes' } },
        { of: ['part', 'muscle'], says: { pain: 'unsure' }, not: { pain: 'none' } },
      ],
    },
  ],
];
