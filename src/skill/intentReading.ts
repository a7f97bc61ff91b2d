/** What was said in an intent: the words of every slot, on a list or not, read by the ear. */
import { type FindingKey, findingEntries, isScaleKey } from '../triage/index.ts';
import {
  activityWords,
  type Context,
  type Evidence,
  type Heard,
  type Request,
  understand,
} from '../understanding/index.ts';
import { type Intent, intentNamed, sentenceSlots } from './intents.ts';
import { isUnreadable, readAll, unasked } from './passages.ts';
import { isTold, ofItself, readAnswer, readSlot } from './slotReading.ts';
import { type Said, saidIn } from './slots.ts';
import { asOne, type Reading, together } from './together.ts';

export type Utterance = {
  readonly name: string;
  readonly slots?: Readonly<Record<string, unknown>> | null | undefined;
};

/** What the ear is told, and whether the session begins with this: then no question was elicited. */
export type Moment = Context & { readonly opening?: boolean | undefined };

/** What an intent says. Never throws, whatever is in it, or if there is none. */
export const heardIn = (intent: Utterance | undefined, moment: Moment = {}): Heard =>
  readingOf(intent, moment).heard;

/** What an intent says, with the words it was read from. */
export function readingOf(
  { name, slots }: Utterance = { name: '' },
  { opening = false, ...context }: Moment = {},
): Reading {
  const intent = intentNamed(name);
  const given = Object.entries(slots ?? {});
  const filled = given.slice(0, most).flatMap(([slot, raw]) => saidIn(raw).map((said) => ({ slot, said })));
  const sentences = filled.filter(({ slot }) => isSentence(slot));
  const others = filled.filter(({ slot }) => !isSentence(slot) && slot !== 'answer');
  const answers = filled.filter(({ slot }) => slot === 'answer');

  const read = (when: Context) =>
    others.map(({ slot, said }) => {
      const reading = readSlot(slot, said, when);
      return filled.length > 1 ? ofItself(slot, reading) : reading;
    });
  const typed = read(context);
  const unreadable = filled.filter(({ said }) => isUnreadable(said.words));
  const isUnclear =
    given.length > most ||
    unreadable.length > 0 ||
    typed.some(({ heard }) => heard.unread.length > 0 && !isTold(heard));
  // Beside words that nobody could read, a "no" is no plain no.
  const asked: Context = isUnclear ? unasked(context) : context;
  const apart = together([
    ...(intent.says === undefined ? [] : [readAll(intent.says, asked)]),
    ...answers.map(({ said }) => readAnswer(said, asked)),
    ...sentences.map(({ said }) => readAll(withLead(intent, name, said.words, opening), asked)),
    ...(isUnclear ? read(asked) : typed),
  ]);
  const { said, heard: whole } = filled.length > 1 ? asOne(apart, understand(apart.said, asked)) : apart;
  const isTyped = others.length > 0 && sentences.length === 0;
  const heard = isTyped ? unlessBySlots(whole, read(unasked(context))) : whole;
  const isWhole = sentences.length > 0;
  // What a sentence asks for stands in its words; only where they say nothing is the intent believed.
  const isHint = isWhole && !isTold(heard) && (opening || name !== openEnded);
  const request = isWhole && !isHint ? heard.request : requestOf(intent, isWhole ? [] : others, heard);
  const unread = [...heard.unread, ...unreadable.filter(({ slot }) => isSentence(slot)).map(wordsOf)];
  return { said, heard: { ...heard, request, unread, answer: isUnclear ? undefined : heard.answer } };
}

/**
 * A slot of its own type is what was left of a sentence. A sign of an emergency that it tells only because of what was
 * asked ("sore", to "any chest pain?") is pieced together, and will be confirmed.
 */
function unlessBySlots(heard: Heard, slots: readonly Reading[]): Heard {
  const isTelling = (key: FindingKey, value: string): boolean =>
    isScaleKey(key) && slots.some((slot) => slot.heard.findings[key] === value);
  const evidence = heard.evidence.map((each): Evidence => {
    const isAlarm = isScaleKey(each.key) && findingEntries[each.key].alarm === true;
    return isAlarm && !isTelling(each.key, each.value) ? { ...each, certainty: 'pieced' } : each;
  });
  return { ...heard, evidence };
}

const wordsOf = ({ said }: { said: Said }): string => said.words;

/** No intent has as many slots, and reading them takes time. */
const most = 40;

const isSentence = (slot: string): boolean => sentenceSlots.some((name) => name === slot);

/** The sentence with what stood before it in the sample. What answers a question comes as a whole. */
function withLead({ lead }: Intent, name: string, words: string, opening: boolean): string {
  return lead === undefined || (name === openEnded && !opening) ? words : `${lead} ${words}`;
}

/** The intent that answers come in as. */
const openEnded = 'ShouldIRunIntent';

/** What the intent asks for; asking whether to run goes without saying where something is told. */
function requestOf(
  { asks }: Intent,
  slots: readonly { slot: string; said: Said }[],
  heard: Heard,
): Request | undefined {
  if (asks === undefined) return heard.request;
  const site = heard.findings.sites?.[0];
  if (asks === 'stretching') return { kind: asks, site };
  if (asks === 'crossTraining') {
    const activity = slots.find(({ slot }) => slot === 'activity');
    const { request } = understand(`can i ${activity?.said.words} instead`);
    const named = request?.kind === 'crossTraining' ? request.activity : undefined;
    return {
      kind: asks,
      site,
      activity: activity && (activityWords.find((word) => word === activity.said.id) ?? named ?? 'other'),
    };
  }
  return asks === 'check' && slots.length > 0 ? heard.request : { kind: asks };
}
