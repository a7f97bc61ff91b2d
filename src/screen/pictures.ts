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

/** In white and sky blue on a dark screen; all in ink on a bright one. */
function drawn(
  { head, body, things }: Figure,
  main: string = colours.white,
  around: string = colours.sky,
): Graphic {
  const face = head ? [`M${head[0]} ${head[1] - 8} a8 8 0 1 0 0.01 0 Z`] : [];
  return graphic(100, 100, [
    ...(things ? [line(things, around, 4)] : []),
    line(body, main, 6),
    ...face.map((path) => line(path, main, 2, main)),
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

/** A sign in one colour, and the mark on it in another. */
function signal(level: string, { shape, mark, ring }: Signal, colour: string, ink: string): Graphic {
  const isFilled = level === 'emergency';
  return graphic(100, 100, [
    ...(ring ? [line(ring, colour, 5)] : []),
    line(shape, colour, 6, colour),
    line(mark, ink, isFilled ? 3 : 9, isFilled ? ink : 'transparent'),
  ]);
}

/** The darkest red is for a whole screen; on night blue its sign is white. */
const onDark = (level: string, { colour, ink }: Signal): [string, string] =>
  level === 'emergency' ? [ink, colour] : [colour, ink];

/** The icon on its plate, and the name of the skill beside it. */
const brand = (ink: string): Graphic =>
  graphic(2240, 512, [
    { type: 'path', pathData: plate, fill: colours.plate },
    { type: 'group', clipPath: plate, items: icon },
    { type: 'text', text: 'Leg Check', x: 640, y: 362, fontSize: 310, fontWeight: '700', fill: ink },
  ]);
const plate =
  'M112 0 H400 A112 112 0 0 1 512 112 V400 A112 112 0 0 1 400 512 H112 A112 112 0 0 1 0 400 V112 A112 112 0 0 1 112 0 Z';

/** A bar across the drawing of what is better left alone. */
const struck = (): Graphic =>
  graphic(100, 100, [line('M12 88 L88 12', colours.night, 16), line('M12 88 L88 12', colours.orange, 8)]);

/** There is more below: an arrow in a dark arch. */
const more = (): Graphic =>
  graphic(80, 34, [
    line('M3 36 Q8 3 40 3 Q72 3 77 36 Z', colours.line, 2, colours.night),
    line('M24 14 L40 27 L56 14', colours.sky, 5),
  ]);

/** The same, to be touched: an arrow on a disc. */
const down = (): Graphic =>
  graphic(64, 64, [
    line('M32 2 A30 30 0 1 1 31.9 2 Z', colours.night, 1, colours.night),
    line('M20 27 L32 39 L44 27', colours.white, 6),
  ]);

/** How each is drawn, once it is needed: a document holds one or two of them. */
const drawings: Readonly<Record<string, () => Graphic>> = {
  ...Object.fromEntries(
    Object.entries({ ...figures, ...things }).flatMap(([name, figure]) => [
      [name, () => drawn(figure)],
      [`${name}-inked`, () => drawn(figure, colours.night, colours.night)],
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(signals).flatMap(([level, sign]) => [
      // On a dark screen in its own colour, and on a screen of its colour in ink.
      [`signal-${level}`, () => signal(level, sign, ...onDark(level, sign))],
      [`sign-${level}`, () => signal(level, sign, sign.ink, sign.colour)],
    ]),
  ),
  struck,
  more,
  down,
  'brand-dark': () => brand(colours.night),
  'brand-light': () => brand(colours.white),
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
