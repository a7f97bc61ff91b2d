/** The scale of pain from zero to ten. */
import type { Phrasebook } from '../speech/index.ts';
import { findingsFrom, type Question } from '../triage/index.ts';
import { type Component, column, row, scrolling, sharing, text, touchable } from './components.ts';
import { unsureAbout } from './signs.ts';
import { bound, colours, round, tall, units, wide } from './theme.ts';

const colourOf = (score: number): string => {
  if (score === 0) return colours.green;
  if (score <= 3) return colours.lime;
  if (score <= 5) return colours.yellow;
  return score <= 8 ? colours.orange : colours.coral;
};

/** What a number means, from the least that it counts for. */
const meanings = [
  ['extreme', 9],
  ['severe', 7],
  ['strong', 6],
  ['moderate', 4],
  ['mild', 1],
  ['none', 0],
] as const;

function painAt(score: number) {
  const [pain] = meanings.find(([, least]) => score >= least) ?? ['unsure'];
  return findingsFrom({ pain });
}

/** The more it hurts, the harder its corners, and where there is room for a stair, the higher: not by colour alone. */
const target = (question: Question, score: number, isStair: boolean): Component =>
  touchable(
    { does: 'tells', question, findings: painAt(score) },
    String(score),
    column(
      [
        {
          type: 'Frame',
          inheritParentState: true,
          backgroundColor: colourOf(score),
          borderRadius: units(ROUNDEST * (1 - score / 10)),
          width: '100%',
          height: isStair ? units(LOWEST + (HIGHEST - LOWEST) * (score / 10)) : '100%',
          item: text(String(score), 'number', {
            width: '100%',
            height: '100%',
            textAlign: 'center',
            textAlignVertical: 'center',
            color: colours.night,
          }),
        },
      ],
      { width: '100%', height: '100%', justifyContent: 'end' },
    ),
    { ...sharing, height: '100%' },
  );

const [LOWEST, HIGHEST] = [80, 180];

/** The corners of the lowest, in units; the highest is all square. */
const ROUNDEST = 32;

function numbers(question: Question, from: number, to: number, height: string, isStair = false): Component {
  const scores = Array.from({ length: to - from + 1 }, (_, n) => from + n);
  return row(
    scores.map((score, n) => ({
      ...target(question, score, isStair),
      ...(n > 0 ? { spacing: units(8) } : {}),
    })),
    { width: '100%', height, spacing: units(10) },
  );
}

/** All in one row where there is room, else in two or three. */
export function painScale(
  question: Question,
  { screen: { pain, notSure } }: Phrasebook,
): readonly Component[] {
  const unsure = { ...unsureAbout(question, notSure), spacing: bound('@gap * 2') };
  const ends = row(
    [pain.least, pain.middle, pain.most].map((words) => text(words, 'text', { color: colours.mist })),
    { justifyContent: 'spaceBetween', width: '100%', spacing: '@gap' },
  );
  const body = { grow: 1, shrink: 1, width: '100%', alignItems: 'center', justifyContent: 'center' };
  return [
    column([numbers(question, 0, 10, units(HIGHEST), true), ends, unsure], { when: wide, ...body }),
    column([numbers(question, 0, 5, '@choice'), numbers(question, 6, 10, '@choice'), ends, unsure], {
      when: tall,
      ...body,
    }),
    scrolling(
      [
        numbers(question, 0, 3, units(64)),
        numbers(question, 4, 7, units(64)),
        numbers(question, 8, 10, units(64)),
        column([{ ...unsure, width: units(200), height: units(64) }], {
          width: '100%',
          alignItems: 'center',
          paddingTop: '@gap',
        }),
        column([], { height: units(90) }),
      ],
      { when: round },
    ),
  ];
}
