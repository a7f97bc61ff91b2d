/** A picture, a few words and what can be asked next: the form of every follow-up. */
import type { Part, Reply } from '../conversation/index.ts';
import type { Phrasebook } from '../speech/index.ts';
import { button, type Component, column, picture, row, sharing, whole } from './components.ts';
import { isMoving } from './figures.ts';
import { beside, hint, inCorner, inRows, scrollingRound, signed } from './layout.ts';
import { moving } from './motion.ts';
import { round, tall, units, wide } from './theme.ts';
import type { Asking } from './touch.ts';

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

/** The buttons in rows of as many as fit. */
export const buttonRows = (buttons: readonly Component[], most: number): readonly Component[] =>
  inRows(buttons, most).map((some) => beside(some, { height: '@target', spacing: '@gap' }));

const centred = (item: Component): Component => ({
  ...item,
  ...(item.type === 'Text' ? { textAlign: 'center' } : { justifyContent: 'center' }),
  width: '100%',
});

/** What is asked for with a button to hear this part. */
const askedAs: { readonly [Say in Part['say']]?: Asking } = {
  stretch: 'stretching',
  crossTrain: 'crossTraining',
  tip: 'anotherTip',
  noMoreTips: 'anotherTip',
  why: 'why',
  sure: 'areYouSure',
};

const asks = ['stretching', 'crossTraining', 'why', 'anotherTip'] as const;

/** What can be done next by touch; `shown` is on the screen already. Nothing once the session has ended. */
export function buttonsFor(
  { prompt }: Reply,
  { screen }: Phrasebook,
  shown: Part['say'],
): readonly Component[] {
  // Below a verdict everything is large.
  const size = shown === 'verdict' ? 'press' : 'text';
  const asking = (request: Asking) =>
    button({ does: 'asks', request }, screen.buttons[request], {
      ...sharing,
      size,
      style: request === 'stop' ? 'outline' : 'target',
    });
  if (prompt?.ask === 'misheard') {
    return [
      ...(shown === 'why' ? [] : [asking('why')]),
      button({ does: 'corrects' }, screen.misheard, { ...sharing, size, style: 'quiet' }),
    ];
  }
  if (prompt?.ask !== 'offer') return [];
  const isUndecided = prompt.offer === 'check';
  const others = asks.filter((ask) => ask !== askedAs[shown] && !(isUndecided && ask === 'why'));
  const back = isUndecided ? 'check' : 'areYouSure';
  const first = shown === 'verdict' || shown === 'sure' ? [] : ([back] as const);
  return [...first, ...others.slice(0, 4 - first.length), 'stop' as const].map(asking);
}
