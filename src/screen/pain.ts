/** The scale of pain from zero to ten. */
import type { Phrasebook } from '../speech/index.ts';
import { button, type Component, column, row, scrolling, sharing, text, touchable } from './components.ts';
import { bound, colours, round, tall, units, wide } from './tokens.ts';

const colourOf = (score: number): string => {
  if (score === 0) return colours.green;
  if (score <= 3) return colours.lime;
  if (score <= 5) return colours.yellow;
  return score <= 8 ? colours.orange : colours.red;
};

const target = (score: number): Component =>
  touchable(
    ['leg-check', 'number', 'pain', score],
    String(score),
    {
      type: 'Frame',
      inheritParentState: true,
      backgroundColor: colourOf(score),
      borderRadius: units(16),
      width: '100%',
      height: '100%',
      item: text(String(score), 'headline', {
        width: '100%',
        height: '100%',
        textAlign: 'center',
        textAlignVertical: 'center',
        color: colours.night,
      }),
    },
    { ...sharing, height: '100%' },
  );

function numbers(from: number, to: number, height: string): Component {
  const scores = Array.from({ length: to - from + 1 }, (_, n) => from + n);
  return row(
    scores.map((score, n) => ({ ...target(score), ...(n > 0 ? { spacing: units(8) } : {}) })),
    { width: '100%', height, spacing: units(10) },
  );
}

/** All in one row where there is room, else in two or three. */
export function painScale({ screen: { pain, notSure, otherPlace } }: Phrasebook): readonly Component[] {
  const unsure = button(['leg-check', 'answer', 'pain', 'unsure'], notSure, {
    outline: true,
    spacing: bound('@gap * 2'),
    width: units(240),
  });
  const ends = row(
    [pain.least, pain.middle, pain.most].map((words) => text(words, 'small')),
    { justifyContent: 'spaceBetween', width: '100%', spacing: '@gap' },
  );
  const hint = text(otherPlace, 'small', { spacing: bound('@gap * 2'), textAlign: 'center' });
  const body = { grow: 1, shrink: 1, width: '100%', alignItems: 'center', justifyContent: 'center' };
  return [
    column([numbers(0, 10, units(120)), ends, unsure, hint], { when: wide, ...body }),
    column([numbers(0, 5, '@choice'), numbers(6, 10, '@choice'), ends, unsure, hint], {
      when: tall,
      ...body,
    }),
    scrolling(
      [
        numbers(0, 3, units(64)),
        numbers(4, 7, units(64)),
        numbers(8, 10, units(64)),
        column([{ ...unsure, width: units(200), height: units(64) }], {
          width: '100%',
          alignItems: 'center',
          paddingTop: '@gap',
        }),
        { ...hint, width: '100%', paddingTop: '@gap' },
        column([], { height: units(90) }),
      ],
      { when: round },
    ),
  ];
}
