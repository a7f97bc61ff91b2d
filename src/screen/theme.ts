/**
 * The visual language: colours, one type scale and one spacing, all in multiples of a unit that grows with the
 * viewport. 1 unit is 1 dp on an Echo Show 5 (960 × 480); everything else follows from it.
 */

export const colours = {
  night: '#0D1520',
  surface: '#1C2A3C',
  pressed: '#38506E',
  line: '#5B7594',
  /** Of the drawn legs: neutral, like the targets beside them. */
  limb: '#22344A',
  muscle: '#3D5675',
  white: '#FFFFFF',
  mist: '#C3CFDD',
  /** Limbs on the far side. */
  shade: '#8FA3BA',
  sky: '#7FD1FF',
  blue: '#1B6FA8',
  green: '#56D98A',
  lime: '#B5E04F',
  yellow: '#FFD34D',
  orange: '#FFA25C',
  coral: '#FF8C7A',
  red: '#D3243A',
  alarm: '#8F0A1C',
  /** Behind the icon of the skill. */
  plate: '#0B3A53',
} as const;

/** An expression that the device evaluates. */
export const bound = (expression: string): string => `\${${expression}}`;

/** A length in units, in whole dp: halves of them make siblings overlap. */
export const units = (count: number): string => bound(`Math.floor(@unit * ${count})`);

/** Where the layout changes: a round screen, and one that is taller than wide. */
export const rectangular = bound("viewport.shape != 'round'");
export const round = bound("viewport.shape == 'round'");
export const tall = bound("viewport.shape != 'round' && viewport.height > viewport.width");
export const wide = bound("viewport.shape != 'round' && viewport.height <= viewport.width");

/** As low for its width as an Echo Show 5, where letters are only just large enough. */
const low = bound('viewport.width > viewport.height * 1.8');
const television = bound("viewport.mode == 'tv'");

/** Higher than an Echo Show 5 for its width: there is room for what is quiet. */
export const roomy = bound('viewport.height > viewport.width * 0.6');

/** Sizes in units. `target` is the height of a touch target: 48 dp and more on every viewport. */
const sizes = {
  glance: 252,
  sign: 88,
  glanceName: 10,
  glanceTop: 45,
  glanceFoot: 18,
  // With a second line the name gives way to it.
  fullTop: 4,
  fullFoot: 4,
  line: 34,
  press: 34,
  icon: 44,
  headline: 40,
  number: 50,
  title: 52,
  alarm: 76,
  plea: 40,
  text: 28,
  label: 28,
  small: 23,
  brand: 40,
  target: 64,
  placeHead: 64,
  choice: 110,
  tile: 200,
  timer: 150,
  radius: 16,
  gap: 12,
  pad: 28,
};
/** An upright screen hangs on a wall, and has the height for larger letters. */
const tallSizes = {
  glance: 165,
  call: 165,
  second: 64,
  sign: 270,
  line: 42,
  press: 42,
  icon: 60,
  headline: 44,
  title: 54,
  alarm: 84,
  plea: 42,
  text: 31,
  small: 26,
  target: 76,
  choice: 150,
  tile: 230,
  timer: 190,
  picture: 300,
};
const roundSizes = {
  glance: 108,
  call: 104,
  second: 54,
  sign: 92,
  line: 33,
  press: 33,
  icon: 48,
  headline: 30,
  number: 36,
  title: 42,
  alarm: 48,
  plea: 26,
  text: 26,
  label: 22,
  small: 22,
  target: 76,
  tile: 165,
  timer: 130,
  radius: 16,
  gap: 10,
  pad: 70,
  picture: 120,
};

type Sizes = Readonly<Record<string, number>>;

const inUnits = (named: Sizes) =>
  Object.fromEntries(Object.entries(named).map(([name, size]) => [name, units(size)]));

const ofWidth = (part: number): string => bound(`Math.floor(viewport.width * ${part})`);

/** The resources of every document; blocks further down win. */
export const resources = [
  { numbers: { unit: bound('Math.min(viewport.width / 920, viewport.height / 480)') } },
  { when: tall, numbers: { unit: bound('Math.min(viewport.width / 600, viewport.height / 960)') } },
  { when: round, numbers: { unit: bound('viewport.width / 480') } },
  { dimensions: { ...inUnits(sizes), picture: bound('Math.floor(viewport.height * 0.46)') } },
  {
    when: roomy,
    dimensions: {
      placeHead: units(92),
      glanceName: units(24),
      glanceTop: units(74),
      glanceFoot: units(70),
      fullTop: units(72),
      fullFoot: units(14),
    },
  },
  // The rim of a television can be out of sight.
  {
    when: television,
    dimensions: {
      glance: units(236),
      glanceName: units(26),
      glanceTop: units(70),
      glanceFoot: units(28),
      fullTop: units(26),
      fullFoot: units(26),
    },
  },
  // As large as a call and its number fit on one line, and the second line beside its sign and the arrow.
  { when: wide, dimensions: { call: ofWidth(0.2625), second: ofWidth(0.1) } },
  { when: low, dimensions: { second: units(102) } },
  { when: television, dimensions: { call: ofWidth(0.24) } },
  { when: tall, dimensions: inUnits(tallSizes) },
  // The legs take what is left below the headline; on a tall screen two views stand one above the other.
  {
    when: wide,
    dimensions: {
      legs: bound('Math.floor(Math.min(viewport.height - @pad * 2 - @target - @gap, @unit * 370))'),
    },
  },
  {
    when: tall,
    dimensions: { legs: bound('Math.floor((viewport.height - @pad * 2 - @target * 3 - @gap * 6) / 2)') },
  },
  { when: round, dimensions: inUnits(roundSizes) },
];

const pressed = (backgroundColor: string, borderColor: string) => ({
  values: [
    { backgroundColor, borderColor, borderWidth: 2, borderRadius: '@radius' },
    { when: bound('state.checked'), backgroundColor: colours.pressed, borderColor: colours.sky },
    { when: bound('state.focused'), borderColor: colours.white },
    { when: bound('state.pressed'), backgroundColor: colours.pressed, borderColor: colours.white },
  ],
});

/** How a touch target looks, and shows that it is pressed, or focused by a remote control. */
export const styles = {
  target: pressed(colours.surface, colours.surface),
  outline: pressed(colours.night, colours.line),
  /** What should not be touched by mistake: whatever is behind it shows. */
  quiet: pressed('transparent', colours.shade),
  /** What leads on, once something is chosen. */
  primary: pressed(colours.blue, colours.blue),
  label: {
    values: [{ color: colours.white, textAlign: 'center', textAlignVertical: 'center', maxLines: 2 }],
  },
} as const;
