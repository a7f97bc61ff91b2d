/** Where what is seen at a glance stands: on a wide, an upright and a round screen, and what is read close by below it. */
import type { Phrasebook } from '../speech/index.ts';
import { type Component, column, row, whole } from './components.ts';
import { goingDown, hint, scrollingRound } from './layout.ts';
import { colours, roomy, round, tall, units, wide } from './theme.ts';

export type Glance = Readonly<Record<'name' | 'word' | 'sign' | 'line', Component>> & {
  /** A second line, below the first; mostly none. */
  readonly orElse: readonly Component[];
};

/** In the middle, where a margin cuts no letter and no half of the screen is empty. */
export function wideScreen(
  { name, word, sign, line, orElse }: Glance,
  below: Component,
  words: Phrasebook,
): Component {
  const isFull = orElse.length > 0;
  const [top, foot] = isFull ? ['@fullTop', '@fullFoot'] : ['@glanceTop', '@glanceFoot'];
  // Three lines fit the lowest screen where each gives away the room above its letters, and none below them.
  const close = (item: Component, lineHeight: number, paddingBottom: number): Component =>
    isFull ? { ...item, lineHeight, paddingBottom: units(paddingBottom) } : item;
  const signedLine = row([sign, { ...close(line, 1, 13), paddingLeft: units(14) }], { alignItems: 'center' });
  const lines = [close(word, 0.8, 40), signedLine, ...orElse.map((each) => close(each, 1, 13))];
  const first = column(
    [
      { ...name, position: 'absolute', left: '@pad', top: '@glanceName', ...(isFull ? { when: roomy } : {}) },
      column(lines.map(centred), { grow: 1, shrink: 1, justifyContent: 'spaceBetween', width: '100%' }),
    ],
    { width: '100%', height: '100vh', paddingTop: top, paddingBottom: foot },
  );
  return { ...goingDown(first, below, words.screen.more), when: wide };
}

/** On night blue, where what is read close by is at ease for the eyes. */
export const sheet = (items: readonly Component[]): Component => ({
  type: 'Frame',
  width: '100%',
  backgroundColor: colours.night,
  item: column(items.map(below), { width: '100%', ...padding }),
});
const padding = { paddingLeft: '@pad', paddingRight: '@pad', paddingTop: '@gap', paddingBottom: '@pad' };

export const uprightScreen = (
  { name, word, sign, line, orElse }: Glance,
  further: readonly Component[],
): Component =>
  column(
    [
      name,
      column([sign, ...[word, lower(line), ...orElse].map(centred)], {
        grow: 1,
        shrink: 1,
        justifyContent: 'center',
        ...middle,
      }),
      column(further.map(below), { width: '100%' }),
    ],
    { when: tall, ...whole },
  );

/** First what is seen at a glance, and nothing that the rim or the hint would cut; the rest is below it. */
export const roundScreen = ({ word, sign, line, orElse }: Glance, further: readonly Component[]): Component =>
  column(
    [
      scrollingRound([
        column([sign, ...[word, lower(line), ...orElse].map(centred)], {
          ...middle,
          height: '100vh',
          justifyContent: 'center',
          paddingBottom: units(56),
        }),
        ...further.map((each) =>
          column([each], {
            ...middle,
            paddingLeft: '@pad',
            paddingRight: '@pad',
            paddingTop: '@gap',
          }),
        ),
      ]),
      hint,
    ],
    { when: round, width: '100%', height: '100%' },
  );

/** Away from the tails of the letters above it. */
const lower = (line: Component): Component => ({ ...line, paddingTop: units(10) });

const middle = { alignItems: 'center', width: '100%' };

/** In the middle, whether it is a text or a row. */
export const centred = (item: Component): Component => ({
  ...item,
  width: '100%',
  ...(item.type === 'Text' ? { textAlign: 'center' } : { justifyContent: 'center' }),
});

const below = (item: Component): Component => ({ ...item, spacing: '@gap' });
