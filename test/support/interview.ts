/** A runner who answers truthfully, and what the interview's answer leaves to its assumptions. */
import {
  assess,
  assuming,
  type Condition,
  type FindingKey,
  type Findings,
  findingEntries,
  type Level,
  nextQuestion,
  type Question,
  scaleKeys,
  severityOf,
} from '../../src/triage/index.ts';
import { allBest, badness, claim, inWords, partOf, severity } from './triage.ts';

/** Rare findings that count when a runner volunteers them; they are taken for granted without a word. */
export const volunteeredOnly: readonly FindingKey[] = [
  ...scaleKeys.filter((key) => findingEntries[key].volunteered),
  'rockHard',
  'illness',
  'comesBack',
];

export type Conversation = {
  readonly asked: readonly Question[];
  /** How severe the answer was before each question, and at the end. */
  readonly severities: readonly number[];
  readonly findings: Findings;
  /** The answer at the end, and what it takes for granted. */
  readonly level: Level;
  readonly assumed: readonly FindingKey[];
};

/** A runner who tells `told`, then answers every question with the truth until nothing more is asked. */
export function converse(told: Findings, truth: Findings): Conversation {
  const asked: Question[] = [];
  const severities = [severity(told)];
  let findings = told;
  for (let question = nextQuestion(findings); question !== undefined; question = nextQuestion(findings)) {
    claim(asked.length < 20, () => `never ends: ${inWords(told)} is told, ${inWords(truth)} is true`);
    asked.push(question);
    findings = { ...findings, ...partOf(truth, question.covers) };
    severities.push(severity(findings));
  }
  return { asked, severities, findings, level: assess(findings).level, assumed: assuming(findings) };
}

/** "where, sweep, skin" */
export const questionsIn = ({ asked }: Conversation): string =>
  asked.map(({ id }) => id).join(', ') || 'nothing';

/** Questions asked after the answer had become "be seen today" or worse. */
export function askedAfterRedFlag({ severities }: Conversation): number {
  const found = severities.findIndex((level) => level >= severityOf('urgentCare'));
  return found < 0 ? 0 : severities.length - 1 - found;
}

/**
 * The truth, made as good as the answer takes it to be: what it names and what is volunteered only is at its
 * best, unless it was told.
 */
export function asAssumed(truth: Findings, { findings, assumed }: Conversation): Findings {
  const granted = [...assumed, ...volunteeredOnly].filter((key) => findings[key] === undefined);
  return { ...truth, ...partOf(allBest, granted) };
}

/** Is the answer less cautious than the whole truth calls for? */
export const fallsShort = (truth: Findings, { severities }: Conversation): boolean =>
  severity(truth) > (severities.at(-1) ?? 0);

/** "fever + heat: urgentCare → emergency" when the answer falls short of the truth by what it takes for granted. */
export function shortfall(truth: Findings, talk: Conversation): string | undefined {
  if (!fallsShort(truth, talk)) return undefined;
  return `${carriers(truth, talk.findings)}: ${talk.level} → ${assess(truth).level}`;
}

/** The untold findings that the deciding rule of the truth rests on. */
function carriers(truth: Findings, told: Findings): string {
  const [deciding] = assess(truth).reasons;
  const keys = deciding === undefined ? [] : keysOf(deciding.when);
  const untold = keys.filter((key) => told[key] === undefined && isBad(truth, key));
  return [...new Set(untold)].join(' + ');
}

function isBad(truth: Findings, key: FindingKey): boolean {
  return key === 'sites' ? truth.sites?.length !== 0 : badness(key, truth[key]) > 0;
}

function keysOf(condition: Condition): FindingKey[] {
  if (condition.kind === 'atLeast') return [condition.key];
  return condition.kind === 'at' ? ['sites'] : condition.of.flatMap(keysOf);
}
