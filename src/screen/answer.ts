/** A picture, a few words and what can be asked next: the form of every follow-up. */
import { buttonRows } from './buttons.ts';
import { type Component, column, picture, row, whole } from './components.ts';
import { isMoving } from './figures.ts';
import { hint, inCorner, scrollingRound, signed } from './layout.ts';
import { moving } from './motion.ts';
import { round, tall, units, wide } from './theme.ts';

export type Answer = {
  /** The name of a drawing, and what it shows. */
  readonly drawing: string;
  readonly meaning: string;
  /** Better left alone: a bar across it. */
  readonly struck?: boolean;
  /** What everybody must see at once, without scrolling. */
  readonly main: readonly Component[];
  /** What fits below it. */
  readonly further: readonly Component[];
  /** Counts while it is held. */
  readonly timer?: Component;
};

/** On a wide screen the picture stands beside the words, else above them. */
export function answerScreen(
  { drawing, meaning, struck = false, main, further, timer }: Answer,
  buttons: readonly Component[],
  name: string,
): readonly Component[] {
  const drawn = struck
    ? column([picture(drawing, meaning, '@picture'), picture('struck', '', '@picture', onTop)], {})
    : isMoving(drawing)
      ? moving(drawing, meaning, '@picture')
      : picture(drawing, meaning, '@picture');
  const counting = timer ? [timer] : [];
  const words = [...main, ...further];
  return [
    column(
      [
        row(
          [
            drawn,
            column(words, {
              grow: 1,
              shrink: 1,
              paddingLeft: '@pad',
            }),
            ...counting,
          ],
          { grow: 1, shrink: 1, width: '100%', alignItems: 'center' },
        ),
        ...buttonRows(buttons, 5),
        // Over the picture's corner: long words need the height.
        { ...signed(name), ...inCorner },
      ],
      { when: wide, ...whole },
    ),
    column(
      [
        signed(name),
        column([drawn, column(words.map(centred), { width: '100%', paddingTop: '@pad' }), ...counting], {
          grow: 1,
          shrink: 1,
          width: '100%',
          alignItems: 'center',
          justifyContent: 'center',
        }),
        ...buttonRows(buttons, 3),
      ],
      { when: tall, ...whole },
    ),
    column(
      [
        scrollingRound([
          column([drawn, ...main.map(centred), ...counting], {
            width: '100%',
            alignItems: 'center',
            paddingTop: units(30),
          }),
          ...further.map(centred),
          ...buttons.map((each) =>
            column([{ ...each, width: '100%', grow: 0, spacing: 0 }], {
              paddingTop: '@gap',
              width: '100%',
            }),
          ),
        ]),
        ...(buttons.length > 0 || lettersOf(words) > ROUND_LETTERS ? [hint] : []),
      ],
      { when: round, ...whole, paddingTop: 0, paddingBottom: 0 },
    ),
  ];
}

/** What a round screen shows without scrolling. */
const ROUND_LETTERS = 150;
const lettersOf = (words: readonly Component[]): number =>
  words.reduce((sum, { text: said }) => sum + String(said ?? '').length, 0);

const onTop = { position: 'absolute', left: 0, top: 0 };

const centred = (item: Component): Component => ({
  ...item,
  ...(item.type === 'Text' ? { textAlign: 'center' } : { justifyContent: 'center' }),
  width: '100%',
});
