/** A question with its choices as touch targets. The headline stays; what does not fit below it scrolls. */
import type { Phrasebook } from '../speech/index.ts';
import { scrollingRound } from './below.ts';
import { type Asked, type Choice, choicesFor } from './choices.ts';
import { button, type Component, column, row, sharing, text } from './components.ts';
import { daysScreen } from './days.ts';
import { framed } from './framed.ts';
import { painScale } from './pain.ts';
import { round, tall, wide } from './tokens.ts';
import { whereScreen } from './where.ts';

/** The screen of a question. */
export function questionScreen(asked: Asked, words: Phrasebook): readonly Component[] {
  const { id } = asked.question;
  const head = headline(asked, words);
  if (id === 'where') return whereScreen(head, words);
  if (id === 'days') return daysScreen(asked, head, words);
  if (id === 'pain') return framed(head, painScale(words), false);
  const all = choicesFor(asked, words);
  return framed(head, choices(all), all.length > ROUND_CHOICES);
}

/** What was asked, in short; the second time it says so. */
function headline(
  { question: { id, covers }, which, attempt, pointed }: Asked,
  { screen }: Phrasebook,
): readonly Component[] {
  const asksSteps = which && covers.includes('walking');
  const words = asksSteps ? screen.fourSteps : which ? screen.which : screen.headlines[id](covers);
  const again = attempt > 0 && !pointed ? [text(screen.again, 'small')] : [];
  return [...again, text(words, 'headline', { maxLines: 2 })];
}

/** What fits on a round screen. */
const ROUND_CHOICES = 3;

function choices(all: readonly Choice[]): readonly Component[] {
  return [
    grid(all, 2, wide),
    grid(all, 1, tall),
    { ...scrollingRound(stacked(all.map((choice) => targetFor(choice)))), when: round },
  ];
}

const targetFor = ({ touch, label, calm, chosen }: Choice, more: Readonly<Record<string, unknown>> = {}) =>
  button(touch, label, {
    outline: calm === true,
    ...(chosen ? { chosen, size: 'small' } : {}),
    ...more,
  });

const stacked = (items: readonly Component[]): readonly Component[] =>
  items.map((item) => column([item], { paddingBottom: '@gap', width: '100%' }));

/** Rows that share the height that is left, as far as that looks well; what is no finding comes last. */
function grid(all: readonly Choice[], columns: number, when: string): Component {
  const inRows = (some: readonly Choice[]) =>
    Array.from({ length: Math.ceil(some.length / columns) }, (_, n) =>
      some.slice(n * columns, (n + 1) * columns),
    );
  const rows = [...inRows(all.filter(({ calm }) => !calm)), ...inRows(all.filter(({ calm }) => calm))];
  return column(
    rows.map((choices) =>
      row(
        choices.map((choice, n) =>
          targetFor(choice, {
            height: '100%',
            ...sharing,
            ...(n > 0 ? { spacing: '@gap' } : {}),
          }),
        ),
        {
          grow: 1,
          shrink: 1,
          height: '@target',
          maxHeight: '@choice',
          spacing: '@gap',
          width: '100%',
        },
      ),
    ),
    { when, grow: 1, shrink: 1, width: '100%', justifyContent: 'center' },
  );
}
