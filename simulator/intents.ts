import type { Span } from './spans.ts';

/** What an utterance would mean if it were for one intent. */
export type Reading = {
  intent: string;
  spans: readonly Span[];
  /** 0–1, likeness to the intent's nearest sample */
  score: number;
  /** words that neither a slot nor any sample of the intent explains */
  unknown: number;
  /** whether the runner speaks of themself: "I've had some numbness", not "how cold is it" */
  personal: boolean;
  /** set for an intent that corrects what was told: how many words say that it is a correction */
  opening?: number;
};

/** Nearest sample at least this alike, or the utterance is none of ours. */
const CONFIDENT = 0.55;

/** Another intent must be this alike to take an utterance that names a place or a sign. */
const CLEAR = 0.65;

/** A yes or no to an offer must be this plain: "not sure" is neither. */
const PLAIN = 0.7;

/** Another intent must be this alike to take an utterance that answers the question just asked. */
const CERTAIN = 0.9;

/** What each word that no sample explains takes from the likeness. */
const DOUBT = 0.05;

/** Slot types whose values speak of legs by themselves. */
const ABOUT_LEGS = new Set(['LOCATION', 'SIGN', 'SWELLING']);

/** Ids that name nothing. */
const NOTHING = /^(none|unsure|no|yes)$|:no$/;

/** One everyday word without a place, such as "hot" or "sore", must be worded this much like a sample. */
const WORDED = 0.6;

const FALLBACK = 'AMAZON.FallbackIntent';
const YES_OR_NO = new Set(['AMAZON.YesIntent', 'AMAZON.NoIntent']);

/**
 * Chooses the intent of an utterance from its readings.
 * @param dialog the reading as the dialog intent
 * @param others its readings as the other intents
 * @param eliciting whether the runner was just asked for a slot of the dialog intent
 */
export function chooseIntent(
  dialog: Reading | undefined,
  others: readonly Reading[],
  eliciting: boolean,
): string {
  const answers = dialog !== undefined && eliciting && isAnswer(dialog);
  const best = others
    .filter((other) => (answers ? !YES_OR_NO.has(other.intent) : true) && isCandidate(other))
    // Of two as near, the one that is worded so comes before the one that fits by its slots.
    .toSorted(
      (one, other) => confidence(other) - confidence(one) || one.spans.length - other.spans.length,
    )[0];
  const correction = others.find(isCorrection);
  if (correction !== undefined && best !== undefined && !isClearly(best, correction))
    return correction.intent;
  const vague = dialog !== undefined && !eliciting && isVague(dialog);
  if (dialog !== undefined && !vague && isForDialog(dialog, best, answers)) return dialog.intent;
  const enough = best !== undefined && confidence(best) >= (YES_OR_NO.has(best.intent) ? PLAIN : CONFIDENT);
  return enough ? best.intent : FALLBACK;
}

/** Whether an utterance that opens as a correction is something else all the same. */
function isClearly(best: Reading, correction: Reading): boolean {
  const exact = best.score === 1 && best.spans.length === 0;
  return exact || confidence(best) > Math.max(CLEAR, confidence(correction));
}

/** "Sorry, no" answers; "no wait, yes" corrects, and so does "actually my knee". */
function isCorrection(reading: Reading): boolean {
  const { opening = 0, spans } = reading;
  const tells = spans.some(({ resolved }) => !/^(yes|no|unsure)$/.test(resolved?.id ?? ''));
  return opening > (tells ? 0 : 1) && isAnswer(reading);
}

/** What does not open as a correction, such as "the ankle not the knee", must be worded like one. */
function isCandidate(reading: Reading): boolean {
  const { opening, score } = reading;
  return opening === undefined || (opening === 0 ? score >= CERTAIN : isCorrection(reading));
}

function isForDialog(dialog: Reading, best: Reading | undefined, answers: boolean): boolean {
  const tells = answers || dialog.spans.some(isAboutLegs);
  const rival = best === undefined ? 0 : confidence(best);
  // The very words of another intent's sample ("that's it") are that intent's.
  if (best !== undefined && best.score === 1 && best.spans.length === 0) return false;
  if (!tells) return confidence(dialog) >= Math.max(CONFIDENT, rival);
  return rival <= Math.max(confidence(dialog), answers && dialog.unknown === 0 ? CERTAIN : CLEAR);
}

/** "It's going to be hot": one word that may be about anything, unless the runner tells it of themself. */
function isVague(dialog: Reading): boolean {
  const [only, ...others] = dialog.spans;
  if (only === undefined || others.length > 0 || only.end > only.start + 1) return false;
  const told = only.type === 'LOCATION' || (dialog.personal && isAboutLegs(only));
  return !told && confidence(dialog) < WORDED;
}

function confidence({ score, unknown }: Reading): number {
  return score - DOUBT * unknown;
}

/** Whether what was said is mostly slot values: "a six", "three days I think", not "set a timer for three minutes". */
function isAnswer({ spans, unknown }: Reading): boolean {
  const explained = spans.reduce((sum, { start, end }) => sum + end - start, 0);
  return explained > 0 && unknown < explained;
}

function isAboutLegs({ type, resolved }: Span): boolean {
  return ABOUT_LEGS.has(type) && resolved !== undefined && !NOTHING.test(resolved.id);
}
