/** Which side, since when, and which way it is going: a row of targets for each, of which one touch answers one. */
import type { Phrasebook } from '../speech/index.ts';
import { findingsFrom, type Question } from '../triage/index.ts';
import { button, type Component, column, sharing, text, whole } from './components.ts';
import { beside, headed, inRows, roundFrame, scrollingRound } from './layout.ts';
import { type Asked, unsureAbout } from './signs.ts';
import { tall, units, wide } from './theme.ts';

/** The values from best to worst. */
const rows = {
  side: ['both', 'one'],
  days: ['0-3', '4-7', '8-14', '15+'],
  trend: ['improving', 'same', 'worse'],
  comesBack: ['no', 'yes'],
} as const;

const rowKeys = ['side', 'days', 'trend', 'comesBack'] as const;
type RowKey = (typeof rowKeys)[number];

export function courseScreen(
  { question }: Asked,
  head: readonly Component[],
  { screen }: Phrasebook,
  aside: Component,
): readonly Component[] {
  const keys = rowKeys.filter((key) => question.covers.includes(key));
  const unsure = unsureAbout(question, screen.notSure);
  const isAlone = keys.length === 1;
  const lines = keys.map((key) => line(question, key, screen, isAlone));
  const stacked = keys.flatMap((key) => [
    ...(isAlone ? [] : [text(screen.rows[key].name, 'small', { spacing: '@gap' })]),
    ...inRows(targets(question, key, screen), 2).map((pair) => beside(pair, { spacing: '@gap' })),
  ]);
  const grown = (most: string) => lines.map((each) => ({ ...each, grow: 1, shrink: 1, maxHeight: most }));
  return [
    column(
      [
        headed(head, unsure, aside),
        column(grown('@choice'), { grow: 1, shrink: 1, width: '100%', justifyContent: 'center' }),
      ],
      { when: wide, ...whole },
    ),
    column(
      [
        headed(head, aside),
        column([...stacked, { ...unsure, spacing: units(28) }], {
          width: '100%',
          grow: 1,
          justifyContent: 'center',
          alignItems: 'center',
        }),
      ],
      { when: tall, ...whole },
    ),
    roundFrame(head, [
      scrollingRound([
        ...stacked,
        column([unsure], { paddingTop: '@gap', width: '100%', alignItems: 'center' }),
      ]),
    ]),
  ];
}

type Screen = Phrasebook['screen'];

/** On a wide screen the name stands before its values. */
function line(question: Question, key: RowKey, screen: Screen, isAlone: boolean): Component {
  const name = text(screen.rows[key].name, 'text', { width: '26%', fontSize: '@label' });
  const values = targets(question, key, screen).map((each) => ({ ...each, height: '100%' }));
  return beside(isAlone ? values : [name, ...values], {
    height: '@target',
    spacing: '@gap',
    alignItems: 'center',
  });
}

function targets(question: Question, key: RowKey, screen: Screen): readonly Component[] {
  const names: Readonly<Record<string, string>> = screen.rows[key];
  return rows[key].map((value) =>
    button({ does: 'tells', question, findings: findingsFrom({ [key]: value }) }, names[value] ?? value, {
      ...sharing,
    }),
  );
}
