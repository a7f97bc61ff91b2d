/** Figures of stiffness: like stone, like concrete. They say that a muscle is hard only to the touch, or if that was asked. */
import type { Row } from '../entries.ts';

const stuffs =
  '[a|an|the|two|two blocks of|blocks of|block of|lump of|lumps of|piece of] (rock|rocks|stone|stones|concrete|cement|marble|granite|iron|steel|wood|brick|bricks|timber|pebbles)';

/** What a stiff leg feels like, and no hand would tell it from a soft one. */
const wires =
  '[a|an|the|some|two] [bit of|length of|lengths of|pieces of|strands of] [old|rusty|rusted|tight|taut|stiff|dry] [fence|fencing|piano|barbed|guitar|chicken|baling] (wire|wires|rope|ropes|leather|cardboard|hinges|hinge)';

export const stiffnessRows: readonly Row[] = [
  [
    `(like|as) ${stuffs} (to [the] touch|when [i] (press|push|squeeze|touch) [it|them|on it|down]|under my (finger|fingers|thumb|hand))`,
    { is: 'property', frames: [{ of: ['part', 'muscle', 'unnamed'], says: { rockHard: 'yes' } }] },
  ],
  [
    `(feel|feels|feeling) like ${wires}`,
    {
      is: 'property',
      figure: true,
      frames: [
        {
          of: ['part', 'muscle'],
          says: { quality: 'dull', pain: 'unsure' },
          not: { pain: 'none' },
        },
      ],
    },
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
