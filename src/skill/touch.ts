/** A touch on our screen as an event of the conversation. Touching equals saying; what cannot be read changes nothing. */
import type { Event, State } from '../conversation/index.ts';
import { isSame, readTouch, screenToken, type Touch } from '../screen/touch.ts';
import {
  bestOf,
  type FindingKey,
  type Findings,
  findingsFrom,
  isScaleKey,
  rankOf,
  worstOf,
} from '../triage/index.ts';
import { type Heard, nothing } from '../understanding/index.ts';

const touched = (heard: Partial<Heard>, pointed = false): Event => ({
  kind: 'touched',
  heard: { ...nothing, ...heard },
  pointed,
});

/** Says what is on the screen once more. A touch out of date is no fault of the runner's, so it is no miss. */
const again: Event = touched({ request: { kind: 'repeat' } });

/** What Alexa says of a touch: the token of the screen that was touched, and what it sends. */
export type Sent = { readonly token?: unknown; readonly arguments?: unknown };

/** What a touch means while `state` holds. */
export function touchOf({ token, arguments: sent }: Sent, state: State): Event {
  const touch = token === screenToken ? readTouch(sent) : undefined;
  switch (touch?.does) {
    case 'answers': {
      const isOpen = state.open.is === 'asking' && isSame(state.open.question, touch.question);
      return isOpen ? touched({ answer: touch.answer }) : again;
    }
    case 'tells':
      return told(touch, state);
    case 'confirms':
      return confirmed(touch, state);
    case 'corrects':
      return state.open.is === 'warned' ? touched({ corrects: true }) : again;
    case 'asks':
      return wished(touch, state);
    default:
      return again;
  }
}

type Doing<Kind extends Touch['does']> = Extract<Touch, { does: Kind }>;

/** Where one touch answers, so that the best of a scale can be touched; elsewhere only what is wrong is. */
const oneTouch: ReadonlySet<string> = new Set(['open', 'course']);

/**
 * One of the things that the question asks for. On a screen that is out of date it still counts where it makes things
 * worse; it takes nothing back.
 */
function told({ question, findings }: Doing<'tells'>, { open, findings: known }: State): Event {
  const isOpen = open.is === 'asking' && isSame(open.question, question);
  const answers = isOpen && oneTouch.has(question.id) ? question.covers : [];
  const news = newsIn(findings, known, answers);
  if (Object.keys(news).length === 0) return again;
  return touched(inSoManyWords(news), isOpen && answers.length === 0);
}

/** What is worse than what is known, or answers the question and was not known. */
function newsIn(
  { sites = [], ...scales }: Findings,
  known: Findings,
  answers: readonly FindingKey[],
): Findings {
  const places = sites.filter((site) => !known.sites?.includes(site));
  const others = Object.entries(scales).filter(([key, value]) => {
    if (!isScaleKey(key)) return false;
    if (answers.includes(key)) return known[key] !== value;
    return rankOf(key, value) > rankOf(key, known[key] ?? bestOf(key));
  });
  return findingsFrom({ ...Object.fromEntries(others), ...(places.length > 0 ? { sites: places } : {}) });
}

function confirmed({ alarm, answer }: Doing<'confirms'>, { open, findings }: State): Event {
  if (open.is === 'confirming' && open.alarm === alarm) return touched({ answer });
  const news = answer === 'yes' ? newsIn(findingsFrom({ [alarm]: worstOf(alarm) }), findings, []) : {};
  return Object.keys(news).length > 0 ? touched(inSoManyWords(news)) : again;
}

/** What was touched is certain. */
function inSoManyWords(findings: Findings): Partial<Heard> {
  const evidence = Object.entries(findings).flatMap(([key, value]) =>
    isScaleKey(key) && typeof value === 'string'
      ? [{ key, value, words: [0, 0] as const, certainty: 'told' as const }]
      : [],
  );
  return { findings, evidence };
}

/** A check is under way already while something is asked. */
function wished({ request: kind, activity }: Doing<'asks'>, { open }: State): Event {
  if (kind === 'check' && (open.is === 'asking' || open.is === 'confirming')) return again;
  return touched({ request: kind === 'crossTraining' ? { kind, activity } : { kind } });
}
