/** What people heard in a round, held against what a careful clinician would have said, and counted. */
import { allowsRun, assess, type Level, levels, severityOf } from '../../src/triage/index.ts';
import type { Person, Replay } from './people.ts';

export type Outcome = 'right' | 'acceptable' | 'over' | 'under' | 'none';

type Told = Pick<Person, 'expected' | 'acceptable'>;

/** How a level stands to what a clinician would have said. */
export function outcomeOf(person: Told, level: string): Outcome {
  const heard = levels.find((each) => each === level);
  if (heard === undefined) return 'none';
  if (heard === person.expected) return 'right';
  if (person.acceptable.includes(heard)) return 'acceptable';
  return severityOf(heard) < Math.min(...fineFor(person)) ? 'under' : 'over';
}

const fineFor = ({ expected, acceptable }: Told): readonly number[] =>
  [expected, ...acceptable].map(severityOf);

/** What the rules say to people whose facts were told to them all at once; nothing for a round without facts. */
export function tallyOfRules(people: readonly Person[]): Tally | undefined {
  const told = people.flatMap((person) =>
    person.facts === undefined ? [] : [{ person, level: assess(person.facts).level, lines: 1 }],
  );
  return told.length > 0 ? tally(told) : undefined;
}

/** What people heard in a round. `missedRedFlag`: somebody who had to be seen at once was told less. */
export type Tally = {
  readonly count: Readonly<
    Record<Outcome | 'people' | 'falseEmergency' | 'missedRedFlag' | 'couldRun' | 'toldSo', number>
  >;
  readonly misses: readonly string[];
  /** Of the lines that a person said. */
  readonly median: number;
  readonly most: number;
};

type Heard = { readonly person: Person; readonly level: Level | 'none'; readonly lines: number };

export function tally(heard: readonly Heard[]): Tally {
  const amount = (fits: (one: Heard) => boolean): number => heard.filter(fits).length;
  const is = (outcome: Outcome) => amount(({ person, level }) => outcomeOf(person, level) === outcome);
  const couldRun = heard.filter(({ person }) => allowsRun(person.expected));
  const lines = heard.map((one) => one.lines).toSorted((a, b) => a - b);
  return {
    count: {
      people: heard.length,
      right: is('right'),
      acceptable: is('acceptable'),
      over: is('over'),
      under: is('under'),
      none: is('none'),
      falseEmergency: amount(
        ({ person, level }) => level === 'emergency' && Math.max(...fineFor(person)) < severityOf(level),
      ),
      missedRedFlag: amount(
        ({ person, level }) =>
          severityOf(person.expected) >= severityOf('urgentCare') &&
          ['under', 'none'].includes(outcomeOf(person, level)),
      ),
      couldRun: couldRun.length,
      toldSo: couldRun.filter(({ level }) => level !== 'none' && allowsRun(level)).length,
    },
    misses: heard
      .filter(({ person, level }) => !['right', 'acceptable'].includes(outcomeOf(person, level)))
      .map(
        ({ person, level }) =>
          `${outcomeOf(person, level)} ${person.id}: ${level}, not ${person.expected}: ${person.lines[0]?.said}`,
      ),
    median: lines[lines.length >> 1] ?? 0,
    most: lines.at(-1) ?? 0,
  };
}

/** What somebody heard, and the rule that it rests on. */
export type Answer = Pick<Replay, 'level' | 'rule'> & { readonly person: Person };

/** How often which rule decided where somebody heard more or less than a clinician would have said, the most frequent first. */
export function rulesBehindMisses(answers: readonly Answer[]): readonly string[] {
  const misses = answers.flatMap(({ person, level, rule = 'no rule' }) => {
    const outcome = outcomeOf(person, level ?? 'none');
    return outcome === 'right' || outcome === 'acceptable' ? [] : [`${outcome}: ${rule}`];
  });
  return Object.entries(Object.groupBy(misses, (miss) => miss))
    .map(([miss, those = []]) => [miss, those.length] as const)
    .toSorted(([, a], [, b]) => b - a)
    .map(([miss, count]) => `${String(count).padStart(4)}  ${miss}`);
}
