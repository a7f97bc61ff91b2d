/** The drawings as vector graphics of an APL document. */
import { type Figure, figures } from './figures.ts';
import { icon } from './icon.ts';
import { drawing, type View } from './legs.ts';
import { type Signal, signals } from './signals.ts';
import { colours } from './theme.ts';
import { things } from './topicFigures.ts';

type Item = Readonly<Record<string, unknown>>;
type Graphic = Readonly<Record<string, unknown>>;

const graphic = (width: number, height: number, items: readonly Item[]): Graphic => ({
  type: 'AVG',
  version: '1.2',
  width,
  height,
  viewportWidth: width,
  viewportHeight: height,
  items,
});

const line = (pathData: string, stroke: string, strokeWidth: number, fill = 'transparent'): Item => ({
  type: 'path',
  pathData,
  stroke,
  strokeWidth,
  strokeLineCap: 'round',
  strokeLineJoin: 'round',
  fill,
});

function drawn({ head, body, things }: Figure): Graphic {
  const face = head ? [`M${head[0]} ${head[1] - 8} a8 8 0 1 0 0.01 0 Z`] : [];
  return graphic(100, 100, [
    ...(things ? [line(things, colours.sky, 4)] : []),
    line(body, colours.white, 6),
    ...face.map((path) => line(path, colours.white, 2, colours.white)),
  ]);
}

function bothLegs(view: View): Graphic {
  const { outline, lines } = drawing[view];
  const one = [
    line(outline, colours.line, 3, colours.skin),
    ...lines.map((path) => line(path, colours.line, 2)),
  ];
  return graphic(128, 400, [
    { type: 'group', translateX: -16, items: one },
    { type: 'group', translateX: -16, pivotX: 80, scaleX: -1, items: one },
  ]);
}

function signal(level: string, { colour, shape, mark, ring }: Signal): Graphic {
  const ink = level === 'emergency' ? colours.alarm : colours.night;
  const filled = level === 'emergency' ? ink : 'transparent';
  return graphic(100, 100, [
    ...(ring ? [line(ring, colour, 5)] : []),
    line(shape, colour, 6, colour),
    line(mark, ink, filled === ink ? 3 : 9, filled),
  ]);
}

/** A bar across the drawing of what is better left alone. */
const struck = (): Graphic =>
  graphic(100, 100, [line('M12 88 L88 12', colours.night, 16), line('M12 88 L88 12', colours.orange, 8)]);

/** There is more below: an arrow in a dark arch. */
const more = (): Graphic =>
  graphic(80, 34, [
    line('M3 36 Q8 3 40 3 Q72 3 77 36 Z', colours.line, 2, colours.night),
    line('M24 14 L40 27 L56 14', colours.sky, 5),
  ]);

/** How each is drawn, once it is needed: a document holds one or two of them. */
const drawings: Readonly<Record<string, () => Graphic>> = {
  ...Object.fromEntries(
    Object.entries({ ...figures, ...things }).map(([name, figure]) => [name, () => drawn(figure)]),
  ),
  ...Object.fromEntries(
    Object.entries(signals).map(([level, sign]) => [`signal-${level}`, () => signal(level, sign)]),
  ),
  struck,
  more,
  icon: () => graphic(512, 512, icon),
  'legs-front': () => bothLegs('front'),
  'legs-back': () => bothLegs('back'),
};

/** The drawings that are named as a `source`. */
export function graphicsIn(document: string): Readonly<Record<string, Graphic>> {
  const named = new Set([...document.matchAll(/"source":"([^"]+)"/g)].map(([, name = '']) => name));
  return Object.fromEntries(
    [...named].flatMap((name) => {
      const draw = Object.hasOwn(drawings, name) ? drawings[name] : undefined;
      return draw === undefined ? [] : [[name, draw()]];
    }),
  );
}
