/**
 * The verdict at a glance: the whole screen in its colour, one word to be read across the room, a sign and a line of two
 * or three words. What to mind, the tip and what can be touched come after it: the voice tells them, and they are read
 * close by. A wide screen has them on a sheet below, an upright one has the room for all.
 */
import type { VerdictPart } from '../conversation/index.ts';
import type { Phrasebook } from '../speech/index.ts';
import type { Level } from '../triage/index.ts';
import { buttonRows } from './buttons.ts';
import { type Component, picture, row, text } from './components.ts';
import { centred, roundScreen, sheet, uprightScreen, wideScreen } from './glance.ts';
import { signed } from './layout.ts';
import { signals } from './signals.ts';
import { bound, colours, units } from './theme.ts';

export function verdictScreen(
  part: VerdictPart,
  buttons: readonly Component[],
  words: Phrasebook,
): readonly Component[] {
  const { level, restDays, instead, outside } = part;
  const { word, line, orElse, signal } = words.screen.verdicts[level](restDays, instead[0], outside);
  const { ink } = signals[level];
  // A call and its number are longer than any other word.
  const isCall = level === 'emergency';
  const size = isCall ? 'call' : 'glance';
  // Letters this large stand too far apart by themselves.
  const second = (said: string) =>
    text(said, 'second', { color: ink, fontWeight: '700', letterSpacing: units(-2), lineHeight: 1.26 });
  const glance = {
    name: signed(words.screen.name, ink === colours.white ? 'light' : 'dark'),
    word: text(word, 'glance', {
      color: ink,
      fontSize: `@${size}`,
      lineHeight: 1,
      letterSpacing: bound(`Math.floor(@${size} * -0.03)`),
    }),
    sign: picture(signFor(part), signal, '@sign'),
    line: second(line),
    orElse: orElse ? [second(orElse)] : [],
  };
  const further = (color: string) => nextSteps(part, words, color);
  return [
    wideScreen(glance, sheet([...further(colours.white), ...buttonRows(buttons, 5)]), words),
    uprightScreen(glance, [...further(ink), ...buttonRows(buttons, buttons.length > 2 ? 3 : 1)]),
    roundScreen(glance, [
      ...further(ink).map(centred),
      ...buttons.map((each) => ({ ...each, width: '100%', grow: 0, spacing: 0 })),
    ]),
  ];
}

/** What to do instead of a run is drawn itself; everything else has the sign of its level. */
const signFor = ({ level, instead: [first] }: VerdictPart): string =>
  level === 'crossTrain' && first ? `${first}-inked` : `sign-${level}`;

/** What to mind, and the tip: pictures with a few words each. */
function nextSteps(
  { level, tip, findings, reason }: VerdictPart,
  { screen }: Phrasebook,
  color: string,
): readonly Component[] {
  return [
    captioned(minding[level], screen.next[level](findings, reason), color),
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
