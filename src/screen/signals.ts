/** The signal of each level: a colour of its own, and a shape and a mark that tell it without the colour. */
import type { Level } from '../triage/index.ts';
import { colours } from './theme.ts';

export type Signal = {
  /** Of the whole screen, so that it is seen before it is read. */
  readonly colour: string;
  /** What is written and drawn on that colour. */
  readonly ink: string;
  /** Paths in a box of 100 × 100: the shape, and the mark on it. */
  readonly shape: string;
  readonly mark: string;
  /** A thin ring around the shape. */
  readonly ring?: string;
};

const circle = (radius: number) => `M50 ${50 - radius} A${radius} ${radius} 0 1 1 49.99 ${50 - radius} Z`;
const tick = 'M31 52 L45 66 L70 37';
const octagon = 'M31 5 H69 L95 31 V69 L69 95 H31 L5 69 V31 Z';

export const signals: Readonly<Record<Level, Signal>> = {
  runAsPlanned: { colour: colours.green, ink: colours.night, shape: circle(46), mark: tick },
  easyRun: { colour: colours.lime, ink: colours.night, shape: circle(35), mark: tick, ring: circle(46) },
  crossTrain: {
    colour: colours.yellow,
    ink: colours.night,
    shape: 'M50 10 L94 88 H6 Z',
    mark: 'M36 56 H64 L57 49 M64 70 H36 L43 77',
  },
  rest: {
    colour: colours.orange,
    ink: colours.night,
    shape: 'M12 12 H88 V88 H12 Z',
    mark: 'M40 34 V66 M60 34 V66',
  },
  seeProfessional: {
    colour: colours.coral,
    ink: colours.night,
    shape: 'M50 5 L95 50 L50 95 L5 50 Z',
    mark: 'M50 32 V68 M32 50 H68',
  },
  urgentCare: {
    colour: colours.red,
    ink: colours.white,
    shape: octagon,
    mark: 'M50 26 V56 M50 73 V74',
  },
  emergency: {
    colour: colours.alarm,
    ink: colours.white,
    shape: octagon,
    mark: 'M33 28 Q26 32 30 42 Q38 62 58 70 Q68 74 72 67 L74 62 L62 54 L56 59 Q46 54 41 44 L46 38 L38 26 Z',
  },
};
