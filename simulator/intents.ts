import type { Span } from './spans.ts';

/** What an utterance would mean if it were for one intent. */
export type Reading = {
  intent: string;
  spans: readonly Span[];
  /** 0–1, likeness to the intent's nearest sample */
  score: number;
  /** words that neither a slot nor any sample of the intent explains */
  unknown: number;
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
    .filter(({ intent }) => !(answers && YES_OR_NO.has(intent)))
    .toSorted((one, other) => confidence(other) - confidence(one))[0];
  if (dialog !== undefined && isForDialog(dialog, best, answers)) return dialog.intent;
  const enough = best !== undefined && confidence(best) >= (YES_OR_NO.has(best.intent) ? PLAIN : CONFIDENT);
  return enough ? best.intent : FALLBACK;
}

function isForDialog(dialog: Reading, best: Reading | undefined, answers: boolean): boolean {
  const tells = answers || dialog.spans.some(isAboutLegs);
  const rival = best === undefined ? 0 : confidence(best);
  // The very words of another intent's sample ("that's it") are that intent's.
  if (best !== undefined && best.score === 1 && best.spans.length === 0) return false;
  if (!tells) return confidence(dialog) >= Math.max(CONFIDENT, rival);
  return rival <= Math.max(confidence(dialog), answers && dialog.unknown === 0 ? CERTAIN : CLEAR);
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
