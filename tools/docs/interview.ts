/** The part of docs/rules.md about the questions: their order, what each asks for, and when. */
import {
  type Complaint,
  type Condition,
  findingEntries,
  inOrderOfGravity,
  isScaleKey,
  scaleKeys,
} from '../../src/triage/index.ts';
import type { Part, Row } from '../../src/triage/questions.ts';
import { code, list, table } from './markdown.ts';
import { inEnglish, levelNames } from './plain-english.ts';

export type Interview = {
  /** The questions in the order of asking. */
  readonly plan: readonly Row[];
  /** Findings that are thought of only while a condition is not ruled out. */
  readonly thoughtOfWhen: Readonly<Record<string, Condition>>;
  /** Findings that count when a runner mentions them. */
  readonly volunteered: ReadonlySet<string>;
};

const complaints: Readonly<Record<Complaint, string>> = {
  legs: 'something in the legs',
  skin: 'the skin',
  illness: 'an illness',
  general: 'nothing in the legs',
};

const times: Readonly<Record<NonNullable<Row['time']>, string>> = {
  first: 'at first',
  later: 'later, for what is left',
  once: 'once',
};

export function interviewSection({ plan, thoughtOfWhen, volunteered }: Interview): string {
  const rows = plan.map((row) => [
    `**${row.id}**${row.time ? `, ${times[row.time]}` : ''}`,
    list(
      row.of.map((complaint) => complaints[complaint]),
      'or',
    ),
    partsOf(row),
    levelNames[row.upTo],
  ]);
  const conditions = Object.entries(thoughtOfWhen).map(
    ([key, condition]) => `- ${about(key)}: ${inEnglish(condition)}`,
  );
  return `## The questions, in the order of asking

After every answer the first question is put that asks for something which was not told and could still raise the answer. What stands after "also" shares the breath of the others, and is no reason to ask by itself.

${table(['question', 'asked of those who complain of', 'asks for', 'while the answer is at most'], rows)}

These are thought of only while the story does not rule it out:

${conditions.join('\n')}

Counting only when the runner mentions them, but for those that a question above asks for: ${list(
    scaleKeys.filter((key) => volunteered.has(key)).map(about),
    'and',
  )}.`;
}

function partsOf({ parts, most }: Row): string {
  const named = (chosen: readonly Part[]): string => {
    const keys = new Set(chosen.flatMap((part) => part.keys));
    return inOrderOfGravity
      .filter((key) => keys.has(key))
      .map(code)
      .join(', ');
  };
  const also = parts.filter(({ along, early }) => along && !early);
  return [
    named(parts.filter(({ along }) => !along)),
    ...(also.length > 0 ? [`also ${named(also)}`] : []),
    ...(most ? [`at most ${most} at a time`] : []),
  ].join('; ');
}

const about = (key: string): string =>
  `${code(key)}${isScaleKey(key) ? ` (${findingEntries[key].about})` : ''}`;
