/** What can be pointed at in answer to a question, one target a sign, in one grid for all questions. */
import type { Prompt } from '../conversation/index.ts';
import type { Phrasebook } from '../speech/index.ts';
import {
  badOn,
  type FindingKey,
  type Findings,
  findingsFrom,
  inOrderOfGravity,
  isScaleKey,
  type Question,
  type ScaleKey,
} from '../triage/index.ts';
import type { Answer } from '../understanding/index.ts';
import { button, type Component, column, scrolling, sharing } from './components.ts';
import { beside, framed, inRows, scrollingRound } from './layout.ts';
import { bound, round, tall, units, wide } from './theme.ts';

export type Asked = Extract<Prompt, { readonly ask: 'question' }>;

export type Sign = { readonly key: ScaleKey; readonly value: string };

/** Touched on screens of their own, or no sign that anybody would point at. */
const otherwise = /^(side|days|pain:(extreme|strong|moderate)|nerve:duringRuns|trend:same)/;

/** What of these findings can be pointed at: whatever is not good, the gravest first. */
export const signsOf = (keys: readonly FindingKey[]): readonly Sign[] =>
  inOrderOfGravity
    .filter(isScaleKey)
    .filter((key) => keys.includes(key))
    .flatMap((key) => badOn(key).map((value) => ({ key, value })))
    .filter(({ key, value }) => !otherwise.test(`${key}:${value}`));

/** A grid of targets over "none of these" and, smallest, "not sure". */
export function signsScreen(
  asked: Asked,
  head: readonly Component[],
  words: Phrasebook,
  aside: Component,
): readonly Component[] {
  const targets = targetsFor(asked, words);
  const calm = calmOnes(asked, words);
  const body = [
    grid(targets, calm, targets.length > FEW ? 3 : 2, wide),
    grid(targets, calm, targets.length > FEW ? 2 : 1, tall),
    { ...scrollingRound([...targets, ...calm].map(padded)), when: round },
  ];
  return framed(head, body, { aside, isLong: targets.length + calm.length > ROUND_TARGETS });
}

/** Signs that stand in two columns, or on an upright screen in one. */
const FEW = 8;
/** Rows that fit the lowest screen; more of them scroll. */
const ROWS = 4;
/** What fits on a round screen. */
const ROUND_TARGETS = 3;

/** Is it about one thing that is there or not? */
export function isPlain({ question: { covers }, way }: Asked): boolean {
  return way === 'night' || (covers.length === 1 && signsOf(covers).length === 1);
}

function targetsFor(asked: Asked, { screen }: Phrasebook): readonly Component[] {
  const { question, pointed } = asked;
  if (isPlain(asked)) {
    return [
      button(answering(question, 'yes'), screen.yes, sharing),
      button(answering(question, 'no'), screen.no, sharing),
    ];
  }
  const signs = signsOf(question.covers);
  const isCrowded = signs.length > FEW;
  return signs.map((sign) => {
    const { key, value } = sign;
    const named = screen.sign(key, value);
    const chosen = isIn(pointed, sign);
    return button(pointing(question, key, value), chosen ? screen.chosen(named) : named, {
      ...sharing,
      ...(chosen ? { checked: true } : {}),
      size: chosen || isCrowded ? 'small' : 'text',
    });
  });
}

/** What is no finding. After "yes, one of them" there is no "none of them". */
function calmOnes(asked: Asked, { screen }: Phrasebook): readonly Component[] {
  const { question, way, pointed } = asked;
  const none = pointed ? screen.nothingElse : question.covers.length === 1 ? screen.no : screen.none;
  const isOffered = !isPlain(asked) && (pointed !== undefined || way !== 'which');
  return [
    ...(isOffered ? [button(answering(question, 'no'), none, { ...sharing, style: 'outline' })] : []),
    unsureAbout(question, screen.notSure),
  ];
}

export const answering = (question: Question, answer: Answer) =>
  ({ does: 'answers', question, answer }) as const;

/** The smallest target on the screen. */
export const unsureAbout = (question: Question, label: string): Component =>
  button(answering(question, 'unsure'), label, { style: 'outline', size: 'small', width: units(170) });

const pointing = (question: Question, key: ScaleKey, value: string) =>
  ({ does: 'tells', question, findings: findingsFrom({ [key]: value }) }) as const;

const isIn = (pointed: Findings | undefined, { key, value }: Sign): boolean => pointed?.[key] === value;

const padded = (item: Component): Component =>
  column([{ ...item, width: '100%' }], { paddingBottom: '@gap', width: '100%' });

/** Rows that share the height that is left, as far as that looks well. */
function grid(
  targets: readonly Component[],
  calm: readonly Component[],
  columns: number,
  when: string,
): Component {
  const rows = inRows(targets, columns);
  const foot = beside(calm, { height: '@target', spacing: '@gap', justifyContent: 'center' });
  const all = { when, grow: 1, shrink: 1, width: '100%' };
  if (when === wide && rows.length > ROWS) {
    const lines = rows.map((row) => beside(filled(row, columns), { height: bound('@target + @gap') }));
    return column([scrolling(lines), foot], all);
  }
  const lines = rows.map((row, n) =>
    beside(
      filled(row, columns).map((item) => ({ ...item, height: '100%' })),
      { grow: 1, shrink: 1, height: '@target', maxHeight: '@choice', ...(n > 0 ? { spacing: '@gap' } : {}) },
    ),
  );
  return column([...lines, foot], { ...all, justifyContent: 'center' });
}

/** A last row is as narrow as the others. */
const filled = (row: readonly Component[], columns: number): readonly Component[] => [
  ...row,
  ...Array.from({ length: columns - row.length }, () => column([], sharing)),
];
