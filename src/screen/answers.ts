/** A picture, a few words and what can be asked next: the form of the verdict and of every follow-up. */
import type { Reply } from '../conversation/index.ts';
import type { Phrasebook } from '../speech/index.ts';
import { hint, scrollingRound } from './below.ts';
import { button, type Component, column, picture, row, sharing, type Touch, whole } from './components.ts';
import { round, tall, units, wide } from './tokens.ts';

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
};

/** On a wide screen the picture stands beside the words, else above them. */
export function answerScreen(
  { drawing, meaning, struck = false, main, further }: Answer,
  buttons: readonly Component[],
): readonly Component[] {
  const drawn = struck
    ? column([picture(drawing, meaning, '@picture'), picture('struck', '', '@picture', onTop)], {})
    : picture(drawing, meaning, '@picture');
  const below = (most: number) => rowsOf(buttons, most);
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
          ],
          { grow: 1, shrink: 1, width: '100%', alignItems: 'center' },
        ),
        ...below(5),
      ],
      { when: wide, ...whole },
    ),
    column(
      [
        column([drawn, column(words.map(centred), { width: '100%', paddingTop: '@pad' })], {
          grow: 1,
          shrink: 1,
          width: '100%',
          alignItems: 'center',
          justifyContent: 'center',
        }),
        ...below(3),
      ],
      { when: tall, ...whole },
    ),
    column(
      [
        scrollingRound([
          column([drawn, ...main.map(centred)], {
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
function rowsOf(buttons: readonly Component[], most: number): readonly Component[] {
  const count = Math.ceil(buttons.length / most);
  return Array.from({ length: count }, (_, n) => {
    const [first, ...others] = buttons.slice(n * most, (n + 1) * most);
    const items = first ? [{ ...first, spacing: 0 }, ...others] : [];
    return row(items, { width: '100%', height: '@target', spacing: '@gap' });
  });
}

const centred = (item: Component): Component => ({
  ...item,
  ...(item.type === 'Text' ? { textAlign: 'center' } : { justifyContent: 'center' }),
  width: '100%',
});

const asks = ['stretching', 'crossTraining', 'why', 'anotherTip'] as const;

/** What can be asked next by touch; `shown` is on the screen already. Nothing once the session has ended. */
export function buttonsFor({ prompt }: Reply, { screen }: Phrasebook, shown: string): readonly Component[] {
  if (prompt?.ask !== 'offer') return [];
  const undecided = prompt.offer === 'check';
  const others = asks.filter((ask) => ask !== shown && !(undecided && ask === 'why'));
  const back = undecided ? screen.buttons.check : screen.buttons.answer;
  const named: readonly (readonly [Touch, string])[] = [
    ...(shown === 'verdict' ? [] : [[['leg-check', 'ask', 'check'], back] as const]),
    ...others
      .slice(0, shown === 'verdict' ? 4 : 3)
      .map((ask) => [['leg-check', 'ask', ask], screen.buttons[ask]] as const),
    [['leg-check', 'ask', 'stop'], screen.buttons.stop],
  ];
  return named.map(([touch, label], n) =>
    button(touch, label, {
      size: 'small',
      ...sharing,
      outline: touch[2] === 'stop',
      ...(n > 0 ? { spacing: '@gap' } : {}),
    }),
  );
}
