/**
 * The verdict at a glance: the whole screen in its colour, one word to be read across the room, a sign and a line of two
 * or three words. What to mind, the tip and what can be touched come after it: the voice tells them, and they are read
 * close by. A wide screen has them on a sheet below, an upright one has the room for all.
 */
import type { VerdictPart } from '../conversation/index.ts';
import type { Phrasebook } from '../speech/index.ts';
import type { Level } from '../triage/index.ts';
import { buttonRows } from './answer.ts';
import { type Component, column, picture, row, text, whole } from './components.ts';
import { goingDown, hint, scrollingRound, signed } from './layout.ts';
import { signals } from './signals.ts';
import { colours, round, tall, units, wide } from './theme.ts';

export function verdictScreen(
  part: VerdictPart,
  buttons: readonly Component[],
  words: Phrasebook,
): readonly Component[] {
  const { level, restDays, instead } = part;
  const { word, line, signal } = words.screen.verdicts[level](restDays, instead[0]);
  const { ink } = signals[level];
  // Letters this large stand too far apart by themselves.
  const glance = {
    name: signed(words.screen.name, ink === colours.white ? 'light' : 'dark'),
    word: text(word, 'glance', { color: ink, lineHeight: 1, letterSpacing: units(-5) }),
    sign: picture(`sign-${level}`, signal, '@sign'),
    line: text(line, 'second', { color: ink, fontWeight: '700', letterSpacing: units(-2) }),
  };
  const further = (color: string) => nextSteps(part, words, color);
  return [
    wideScreen(glance, sheet([...further(colours.white), ...buttonRows(buttons, 5)]), words),
    uprightScreen(glance, [...further(ink), ...buttonRows(buttons, buttons.length > 2 ? 3 : 1)]),
    roundScreen(glance, further(ink), buttons),
  ];
}

type Glance = Readonly<Record<'name' | 'word' | 'sign' | 'line', Component>>;

function wideScreen({ name, word, sign, line }: Glance, below: Component, words: Phrasebook): Component {
  const first = column(
    [
      { ...name, position: 'absolute', left: '@pad', top: '@glanceName' },
      column([word, row([sign, { ...line, paddingLeft: units(20) }], { alignItems: 'center' })], {
        grow: 1,
        shrink: 1,
        justifyContent: 'spaceBetween',
        width: '100%',
      }),
    ],
    { ...whole, height: '100vh', paddingTop: '@glanceTop', paddingBottom: '@glanceFoot' },
  );
  return { ...goingDown(first, below, words.screen.more), when: wide };
}

/** On night blue, where what is read close by is at ease for the eyes. */
const sheet = (items: readonly Component[]): Component => ({
  type: 'Frame',
  width: '100%',
  backgroundColor: colours.night,
  item: column(items.map(below), { width: '100%', ...padding }),
});
const padding = { paddingLeft: '@pad', paddingRight: '@pad', paddingTop: '@gap', paddingBottom: '@pad' };

const uprightScreen = ({ name, word, sign, line }: Glance, further: readonly Component[]): Component =>
  column(
    [
      name,
      column([sign, ...[word, lower(line)].map(centred)], {
        grow: 1,
        shrink: 1,
        justifyContent: 'center',
        ...middle,
      }),
      column(further.map(below), { width: '100%' }),
    ],
    { when: tall, ...whole },
  );

const roundScreen = (
  { word, sign, line }: Glance,
  further: readonly Component[],
  buttons: readonly Component[],
): Component =>
  column(
    [
      scrollingRound([
        // Alone on the first view: the rim and the arrow would cut what came below it.
        column([sign, ...[word, lower(line)].map(centred)], {
          ...middle,
          height: '100vh',
          justifyContent: 'center',
          paddingBottom: units(34),
        }),
        ...further.map((each) => column([centred(each)], { ...middle, paddingTop: '@gap' })),
        ...buttons.map((each) =>
          column([{ ...each, width: '100%', grow: 0, spacing: 0 }], { ...middle, paddingTop: '@gap' }),
        ),
      ]),
      hint,
    ],
    { when: round, ...whole, paddingTop: 0, paddingBottom: 0 },
  );

/** Away from the tails of the letters above it. */
const lower = (line: Component): Component => ({ ...line, paddingTop: units(10) });

const middle = { alignItems: 'center', width: '100%' };

/** In the middle, whether it is a text or a row. */
const centred = (item: Component): Component => ({
  ...item,
  width: '100%',
  ...(item.type === 'Text' ? { textAlign: 'center' } : { justifyContent: 'center' }),
});

const below = (item: Component): Component => ({ ...item, spacing: '@gap' });

/** What to mind, and the tip: pictures with a few words each. */
function nextSteps({ level, tip }: VerdictPart, { screen }: Phrasebook, color: string): readonly Component[] {
  return [
    captioned(minding[level], screen.next[level], color),
    ...(tip ? [captioned('bulb', screen.tips[tip], color)] : []),
  ];
}

const minding: Readonly<Record<Level, string>> = {
  runAsPlanned: 'topic-watchFor',
  easyRun: 'topic-watchFor',
  crossTrain: 'topic-whenCanIRun',
  rest: 'topic-whenCanIRun',
  seeProfessional: 'topic-seeSomeone',
  urgentCare: 'topic-seeSomeone',
  emergency: 'phone',
};

const captioned = (drawing: string, words: string, color: string): Component =>
  row(
    [
      picture(color === colours.night ? `${drawing}-inked` : drawing, '', '@icon'),
      text(words, 'line', { color, paddingLeft: '@gap', shrink: 1 }),
    ],
    { alignItems: 'center' },
  );

export const backgroundFor = (level: Level): string => signals[level].colour;
