/** The drawings as vector graphics of an APL document. */
import { type Graphic, graphic, line } from './avg.ts';
import { drawingsOf } from './drawnFigures.ts';
import { figures } from './figures.ts';
import { icon } from './icon.ts';
import { drawing, type Leg, legsFrom, type View } from './legs.ts';
import { type Signal, signals } from './signals.ts';
import { bound, colours } from './theme.ts';
import { HOLD } from './timer.ts';
import { things } from './topicFigures.ts';

/** Both legs; a place is drawn in the colour that the screen gives it, on either leg, as in `quadLeft`. */
function bothLegs(view: View): Graphic {
  const { outline, parts } = drawing[view];
  const one = (leg: Leg) => [
    line(outline, colours.line, 3, colours.limb),
    ...parts.map(([site, path]) => ({ type: 'path', pathData: path, fill: bound(`${site}${leg}`) })),
  ];
  const [first, second] = legsFrom(view);
  const parameters = parts.flatMap(([site]) =>
    legsFrom(view).map((leg) => ({ name: `${site}${leg}`, type: 'color', default: colours.muscle })),
  );
  return {
    ...graphic(160, 400, [
      { type: 'group', translateX: -20, items: one(first) },
      { type: 'group', translateX: -20, pivotX: 100, scaleX: -1, items: one(second) },
    ]),
    parameters,
  };
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

const plate =
  'M112 0 H400 A112 112 0 0 1 512 112 V400 A112 112 0 0 1 400 512 H112 A112 112 0 0 1 0 400 V112 A112 112 0 0 1 112 0 Z';
const onPlate = [
  { type: 'path', pathData: plate, fill: colours.plate },
  { type: 'group', clipPath: plate, items: icon },
];

/** The icon on its plate, and the name of the skill beside it. */
const brand = (ink: string): Graphic =>
  graphic(2240, 512, [
    ...onPlate,
    { type: 'text', text: 'Leg Check', x: 640, y: 362, fontSize: 310, fontWeight: '700', fill: ink },
  ]);

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

/** A ring that empties with the seconds that are left. */
const countdown = (): Graphic => ({
  ...graphic(100, 100, [
    line(ring, colours.surface, 8),
    {
      ...line(ring, colours.sky, 8),
      pathLength: HOLD,
      strokeDashArray: [HOLD, HOLD],
      strokeDashOffset: bound(`${HOLD} - remaining`),
    },
  ]),
  parameters: [{ name: 'remaining', type: 'number', default: HOLD }],
});
const ring = 'M50 6 A44 44 0 1 1 49.99 6';

/** How each is drawn, once it is needed: a document holds one or two of them. */
const drawings: Readonly<Record<string, () => Graphic>> = {
  ...Object.fromEntries(
    Object.entries({ ...figures, ...things }).flatMap(([name, figure]) => drawingsOf(name, figure)),
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
  countdown,
  mark: () => graphic(512, 512, onPlate),
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
