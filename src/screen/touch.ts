/**
 * What a touch tells, and the words in which a screen sends it: built and read here alone. Whatever answers names the
 * question it was shown with, so that a touch on a screen out of date is known for what it is.
 */
import { type Alarm, alarms } from '../conversation/index.ts';
import { type ActivityId, activityIds } from '../knowledge/activities.ts';
import {
  type FindingKey,
  type Findings,
  findingsFrom,
  isScaleKey,
  isSite,
  type Question,
  questionIds,
  rankOf,
} from '../triage/index.ts';
import type { Answer } from '../understanding/index.ts';

/** The token of every document. The same for all, so that it tells nothing. */
export const screenToken = 'leg-check';

/** What can be asked for by touch. */
const requests = ['check', 'stop', 'why', 'areYouSure', 'anotherTip', 'stretching', 'crossTraining'] as const;

export type Asking = (typeof requests)[number];

export type Touch =
  /** Yes, no or not sure, to a question as a whole. */
  | { readonly does: 'answers'; readonly question: Question; readonly answer: Answer }
  /** One of the things that a question asks for. */
  | { readonly does: 'tells'; readonly question: Question; readonly findings: Findings }
  /** An answer to "did I hear that right?". */
  | { readonly does: 'confirms'; readonly alarm: Alarm; readonly answer: Answer }
  /** What led to an urgent answer was not said. */
  | { readonly does: 'corrects' }
  | { readonly does: 'asks'; readonly request: Asking; readonly activity?: ActivityId | undefined };

/** What a screen sends when this is touched. */
export function wordsOf(touch: Touch): readonly string[] {
  return [screenToken, touch.does, ...detailsOf(touch)];
}

/** What was touched, from what a screen has sent; nothing if no screen of ours sends that. */
export function readTouch(sent: unknown): Touch | undefined {
  if (!isWords(sent)) return undefined;
  // Places that were not chosen are sent as empty words.
  const [token, does, ...details] = sent.filter((word) => word !== '');
  if (token !== screenToken) return undefined;
  switch (does) {
    case 'answers':
    case 'tells':
      return readAnswer(does, details);
    case 'confirms':
      return readConfirmation(details);
    case 'corrects':
      return details.length === 0 ? { does } : undefined;
    case 'asks':
      return readRequest(details);
    default:
      return undefined;
  }
}

/** Is it the same question about the same things? */
export const isSame = (one: Question, other: Question): boolean =>
  questionWords(one).join() === questionWords(other).join();

const questionWords = ({ id, covers }: Question): readonly string[] => [id, covers.join(' ')];

function detailsOf(touch: Touch): readonly string[] {
  switch (touch.does) {
    case 'answers':
      return [...questionWords(touch.question), touch.answer];
    case 'tells':
      return [...questionWords(touch.question), ...pairs(touch.findings)];
    case 'confirms':
      return [touch.alarm, touch.answer];
    case 'asks':
      return touch.activity ? [touch.request, touch.activity] : [touch.request];
    default:
      return [];
  }
}

/** `pain:mild`, `sites:calf` */
function pairs({ sites = [], ...others }: Findings): readonly string[] {
  return [
    ...sites.map((site) => `sites:${site}`),
    ...Object.entries(others).map(([key, value]) => `${key}:${value}`),
  ];
}

function readAnswer(does: 'answers' | 'tells', [id, covers = '', ...said]: readonly string[]) {
  const question = readQuestion(id, covers.split(' '));
  if (question === undefined || said.length === 0) return undefined;
  if (does === 'tells') {
    const findings = readFindings(said);
    return findings && { does, question, findings };
  }
  const [answer] = said;
  return isAnswer(answer) && said.length === 1 ? { does, question, answer } : undefined;
}

function readQuestion(name: string | undefined, covers: readonly string[]): Question | undefined {
  const id = questionIds.find((each) => each === name);
  return id && covers.every(isKey) ? { id, covers } : undefined;
}

/** Nothing when one of them is on no scale, or is told twice. */
function readFindings(said: readonly string[]): Findings | undefined {
  const told: Record<string, string> = {};
  const sites: string[] = [];
  for (const pair of said) {
    const [key = '', value = ''] = pair.split(':');
    if (key === 'sites' && isSite(value)) sites.push(value);
    else if (key in told || !isScaleKey(key) || !Number.isFinite(rankOf(key, value))) return undefined;
    else told[key] = value;
  }
  return findingsFrom(sites.length > 0 ? { ...told, sites } : told);
}

function readConfirmation([name, answer, ...more]: readonly string[]): Touch | undefined {
  const alarm = alarms.find((each) => each === name);
  const isRead = alarm !== undefined && isAnswer(answer) && more.length === 0;
  return isRead ? { does: 'confirms', alarm, answer } : undefined;
}

function readRequest([name, detail, ...more]: readonly string[]): Touch | undefined {
  const request = requests.find((each) => each === name);
  const activity = activityIds.find((each) => each === detail);
  if (request === undefined || more.length > 0) return undefined;
  if (detail === undefined) return { does: 'asks', request };
  return request === 'crossTraining' && activity ? { does: 'asks', request, activity } : undefined;
}

const isWords = (sent: unknown): sent is readonly string[] =>
  Array.isArray(sent) && sent.every((word) => typeof word === 'string');

const isKey = (name: string): name is FindingKey => name === 'sites' || isScaleKey(name);

const isAnswer = (word: unknown): word is Answer => word === 'yes' || word === 'no' || word === 'unsure';
