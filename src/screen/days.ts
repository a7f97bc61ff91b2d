/** Since when, and which way it is going: one touch tells both. */
import type { Phrasebook } from '../speech/index.ts';
import { scrollingRound } from './below.ts';
import type { Asked } from './choices.ts';
import { button, type Component, column, row, sharing, symbol, text, whole } from './components.ts';
import { roundFrame } from './framed.ts';
import { tall, units, wide } from './tokens.ts';

const spans = ['0-3', '4-7', '8-14', '15+'] as const;
const trends = ['improving', 'same', 'worse'] as const;

type Screen = Phrasebook['screen'];

/** A row for each span, with a target for each trend where that is asked for too. */
export function daysScreen(
  { question: { covers } }: Asked,
  head: readonly Component[],
  { screen }: Phrasebook,
): readonly Component[] {
  const asksTrend = covers.includes('trend');
  const trendNames = asksTrend ? [captions(screen)] : [];
  const rows = spans.map((span) => (asksTrend ? trendRow(span, screen) : spanRow(span, screen)));
  const unsure = button(['leg-check', 'answer', 'days', 'unsure'], screen.notSure, {
    outline: true,
    width: units(170),
  });
  const grown = rows.map((each) => ({ ...each, grow: 1, shrink: 1, maxHeight: '@choice' }));
  return [
    column(
      [
        row([column(head, { grow: 1, shrink: 1 }), unsure], { alignItems: 'center' }),
        ...trendNames,
        ...grown,
      ],
      { when: wide, ...whole },
    ),
    column(
      [
        column(head),
        column([...trendNames, ...grown, { ...unsure, spacing: '@gap' }], {
          width: '100%',
          grow: 1,
          justifyContent: 'center',
          alignItems: 'center',
        }),
      ],
      { when: tall, ...whole },
    ),
    roundFrame(head, [
      ...trendNames,
      scrollingRound([
        ...rows,
        column([unsure], { paddingTop: '@gap', width: '100%', alignItems: 'center' }),
      ]),
    ]),
  ];
}

/** The first column is for the spans. */
const first = { width: '32%' };

const captions = (screen: Screen): Component =>
  row(
    [
      column([], first),
      ...trends.map((trend) =>
        text(screen.trends[trend], 'small', {
          ...sharing,
          textAlign: 'center',
          spacing: '@gap',
        }),
      ),
    ],
    { width: '100%', spacing: '@gap' },
  );

const trendRow = (span: (typeof spans)[number], screen: Screen): Component =>
  row(
    [
      text(screen.days[span], 'text', { ...first, fontSize: '@label' }),
      ...trends.map((trend) => trendTarget(span, trend, screen)),
    ],
    { width: '100%', height: units(62), spacing: units(8), alignItems: 'center' },
  );

const trendTarget = (
  span: (typeof spans)[number],
  trend: (typeof trends)[number],
  screen: Screen,
): Component =>
  symbol(
    ['leg-check', 'tell', 'days', 'days', span, 'trend', trend],
    `${screen.days[span]}: ${screen.trends[trend]}`,
    trend,
    { ...sharing, height: '100%', spacing: '@gap' },
  );

const spanRow = (span: (typeof spans)[number], screen: Screen): Component =>
  button(['leg-check', 'tell', 'days', 'days', span], screen.days[span], {
    width: '100%',
    spacing: units(8),
  });
