/** How figures are drawn: in white and sky blue on a dark screen, all in ink on a bright one, in layers where they move. */
import { type Graphic, graphic, type Item, line } from './avg.ts';
import type { Figure, Pose } from './figures.ts';
import { colours } from './theme.ts';

type Inks = { readonly near: string; readonly far: string; readonly around: string; readonly way: string };

const onNight: Inks = { near: colours.white, far: colours.shade, around: colours.sky, way: colours.yellow };
const inked: Inks = { near: colours.night, far: colours.night, around: colours.night, way: colours.night };

/** The floor and what stands on it, and the arrow. */
const around = ({ things, way }: Figure, inks: Inks): readonly Item[] => [
  ...(things ? [line(things, inks.around, 4)] : []),
  ...(way ? [line(way, inks.way, 4)] : []),
];

/** A pose; thinner where it is a thing and nobody. */
function posed({ head, body, far, held }: Pose, { near, far: behind, around: thing }: Inks): readonly Item[] {
  const face = head ? [`M${head[0]} ${head[1] - 9} a9 9 0 1 0 0.01 0 Z`] : [];
  return [
    ...(far ? [line(far, behind, 7)] : []),
    ...(held ? [line(held, thing, 4)] : []),
    line(body, near, head ? 8 : 6),
    ...face.map((path) => line(path, near, 1, near)),
  ];
}

const drawn = (figure: Figure, inks: Inks): Graphic =>
  graphic(100, 100, [...around(figure, inks), ...posed(figure, inks)]);

/** What moves, in layers: what stays, where it begins, and what to hold. */
const layersOf = (name: string, figure: Figure): readonly (readonly [string, () => Graphic])[] =>
  figure.from === undefined
    ? []
    : [
        [`${name}-around`, () => graphic(100, 100, around(figure, onNight))],
        [`${name}-from`, () => graphic(100, 100, posed(figure.from ?? figure, onNight))],
        [`${name}-to`, () => graphic(100, 100, posed(figure, onNight))],
      ];

/** Every drawing of a figure, by the ending of its name. */
export const drawingsOf = (name: string, figure: Figure): readonly (readonly [string, () => Graphic])[] => [
  [name, () => drawn(figure, onNight)],
  [`${name}-inked`, () => drawn(figure, inked)],
  ...layersOf(name, figure),
];
