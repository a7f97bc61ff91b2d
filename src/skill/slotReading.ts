/** One slot as it was heard: its words read by the ear, and the value they are on a list as. */
import { type FindingKey, findingsFrom, isScaleKey, isSite, rankOf, type ScaleKey } from '../triage/index.ts';
import { type Answer, type Context, type Heard, nothing, understand } from '../understanding/index.ts';
import { daysOfDuration, daysSince } from './days.ts';
import { readAll } from './passages.ts';
import type { Said } from './slots.ts';
import { type Reading, together } from './together.ts';

/** The findings that a slot's ids are values of. */
const findingOf: ReadonlyMap<string, ScaleKey> = new Map([
  ['painWord', 'pain'],
  ['swelling', 'swelling'],
  ['side', 'side'],
  ['trend', 'trend'],
  ['feel', 'quality'],
  ['walking', 'walking'],
]);

/** One slot, by its words and by its id; the worse of the two counts. What neither tells is unread. */
export function readSlot(slot: string, { words, id }: Said, context: Context): Reading {
  const { today } = context;
  const spoken = inWords(slot, words, today);
  const byWords = spoken === undefined ? nothing : readAll(spoken, contextIn(slot, context)).heard;
  const byId = findingById(slot, id);
  const heard = together([
    { said: spoken ?? words, heard: byWords },
    { said: '', heard: byId },
  ]).heard;
  const isKnown = isTold(heard) || (slot === 'activity' && words !== '');
  return { said: spoken ?? words, heard: isKnown ? heard : { ...heard, unread: [words] } };
}

/** A place in a slot is sore, as if it had been asked for. */
function contextIn(slot: string, context: Context): Context {
  if (isPlace(slot)) return { ...context, asked: [...(context.asked ?? []), 'sites'] };
  const asked = countedIn.get(slot);
  return asked ? { today: context.today, asked } : context;
}

const isPlace = (slot: string): boolean => slot === 'location' || slot === 'otherLocation';

/** What the slots of Amazon's own types count, so that their words can be about nothing else. */
const countedIn: ReadonlyMap<string, readonly FindingKey[]> = new Map([
  ['severity', ['pain']],
  ['duration', ['days']],
  ['since', ['days']],
]);

/** A slot's words as they were said; numbers, durations and dates put into words, so that one is never another. */
function inWords(slot: string, words: string, today: Date | undefined): string | undefined {
  if (slot === 'severity') return painInWords(words);
  if (slot === 'duration') return daysInWords(daysOfDuration(words));
  if (slot === 'since') return daysInWords(today && daysSince(words, today));
  return words;
}

function painInWords(words: string): string | undefined {
  const score = /^\d+(\.\d+)?$/.test(words) ? Math.ceil(Number(words)) : Number.NaN;
  return score <= 10 ? `${score} out of ten` : undefined;
}

function daysInWords(days: number | undefined): string | undefined {
  if (days === undefined) return undefined;
  return days === 0 ? 'since today' : `for ${days} days`;
}

function findingById(slot: string, id: string | undefined): Heard {
  if (isPlace(slot) && isSite(id)) return { ...nothing, findings: { sites: [id] } };
  const key = findingOf.get(slot);
  if (key === undefined || id === undefined || rankOf(key, id) === Number.POSITIVE_INFINITY) return nothing;
  return { ...nothing, findings: findingsFrom({ [key]: id }) };
}

/** Was anything made of it? */
export const isTold = ({ findings, answer, request, corrects, evidence }: Heard): boolean =>
  Object.keys(findings).length > 0 || evidence.length > 0 || Boolean(answer ?? request ?? corrects);

/**
 * Beside other slots, a plain answer in a slot of its own type is of what that is about: "… on the flat i'm {no bother}"
 * is of walking. Nothing bad that it tells is lost.
 */
export function ofItself(slot: string, { said, heard }: Reading): Reading {
  const own = findingOf.get(slot);
  if (own === undefined || heard.answer === undefined) return { said, heard };
  const isKept = (key: string): boolean => {
    const value = isScaleKey(key) ? heard.findings[key] : undefined;
    return key === own || !isScaleKey(key) || value === undefined || rankOf(key, value) > 0;
  };
  const findings = findingsFrom(
    Object.fromEntries(Object.entries(heard.findings).filter(([key]) => isKept(key))),
  );
  const evidence = heard.evidence.filter(({ key }) => isKept(key));
  return { said, heard: { ...heard, findings, evidence, answer: undefined } };
}

/** Yes, no or not sure, by the words and by the id. Where they differ nothing was answered. */
export function readAnswer({ words, id }: Said, context: Context): Reading {
  const { heard } = readAll(words, context);
  const listed = answersOf.find((answer) => answer === id);
  if (isTold(heard) && (listed === undefined || (heard.answer ?? listed) === listed))
    return { said: words, heard };
  if (listed !== undefined && !isTold(heard) && words.split(' ').length <= most) {
    return { said: words, heard: understand(listed === 'unsure' ? 'not sure' : listed, context) };
  }
  const told = readAll(words, { today: context.today }).heard;
  return { said: words, heard: { ...told, answer: undefined, unread: [...told.unread, words] } };
}

/** No answer on the list has more words; a longer one that nobody could read is not taken for one of them. */
const most = 3;

const answersOf: readonly Answer[] = ['yes', 'no', 'unsure'];
