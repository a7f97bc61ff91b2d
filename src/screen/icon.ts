/** The icon of the skill, by which it is told from others on the screen: a shoe in mid-stride, and a check mark. */
const fill = (pathData: string, colour: string) => ({ type: 'path', pathData, fill: colour });

const line = (pathData: string, colour: string, strokeWidth: number) => ({
  type: 'path',
  pathData,
  fill: 'transparent',
  stroke: colour,
  strokeWidth,
  strokeLineCap: 'round',
  strokeLineJoin: 'round',
});

const circle = (x: number, y: number, radius: number) =>
  `M${x} ${y - radius} A${radius} ${radius} 0 1 1 ${x - 0.01} ${y - radius} Z`;

const leg = [
  fill('M2-60C2-120-44-150-28-232C-22-262-14-290-16-400H110C100-260 104-170 88-60Z', '#A9DCEA'),
  fill('M-1-98H93L88-40H0Z', '#FFFFFF'),
  fill(
    'M-22 52C-30 14-34-20-20-62C-16-74-4-72 2-66C24-46 60-46 84-66C92-72 100-68 104-60C128-18 164-8 204-2C250 6 276 22 280 52Z',
    '#FF8A1F',
  ),
  line('M93-20l26-24M126 0l24-24', '#FFFFFF', 15),
  fill('M-28 44H282C300 40 306 52 296 66C284 84 266 92 240 92H4C-22 92-32 76-28 44Z', '#FFFFFF'),
];

/** In a box of 512 × 512. */
export const icon = [
  { type: 'group', translateX: 172, translateY: 340, rotation: -14, items: leg },
  line('M60 304h54M38 354h80M74 404h46', '#A9DCEA', 18),
  fill(circle(370, 164, 96), '#1FA463'),
  line('M322 168l36 38l62-76', '#FFFFFF', 33),
];
