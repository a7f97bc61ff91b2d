import type { Span } from './spans.ts';

/**
 * Leaves out phrases that say no more than the shorter phrases in them: in "twisted my ankle" (an injury) "twisted"
 * says the injury and "ankle" the place, in "both legs" "both" says the side. A place in front of its noun stays
 * in it: a "knee op" is no sore knee.
 * @param asked the type of the elicited slot, whose phrases stay whole
 */
export function withoutCompounds(spans: readonly Span[], asked?: string): Span[] {
  const inside = (part: Span, whole: Span): boolean =>
    part !== whole && part.start >= whole.start && part.end <= whole.end;
  const isCompound = (whole: Span): boolean => {
    const parts = spans.filter((part) => inside(part, whole));
    const heads = parts.filter(
      ({ type, resolved }) => type === whole.type && resolved?.id === whole.resolved?.id,
    );
    const others = parts.filter(({ type }) => type === 'LOCATION');
    return heads.some((head) => others.some((other) => head.end <= other.start || other.end < head.start));
  };
  return spans.filter((span) => span.type === asked || span.type === 'LOCATION' || !isCompound(span));
}

/**
 * Leaves out the "both" of "both hot and swollen" and "both my knee and my ankle", which counts what is told and not
 * the legs. Where it could be either, such as "both calves and shins", the side is better asked than guessed.
 */
export function withoutConjunctions(words: readonly string[], spans: readonly Span[]): Span[] {
  const joins = ({ end, value }: Span): boolean => {
    const first = value === 'both' ? spans.find(({ start }) => start === skipMy(words, end)) : undefined;
    if (first === undefined || words[first.end] !== 'and') return false;
    return spans.some(({ start }) => start === skipMy(words, first.end + 1));
  };
  return spans.filter((span) => !joins(span));
}

/**
 * Leaves out the "bad" of "is it bad to run" and the "fine" of "fine for me", which judge and tell no pain, and the
 * "gone" of "it's gone purple", which tells no end of it.
 */
export function withoutJudgements(words: readonly string[], spans: readonly Span[]): Span[] {
  return spans.filter(({ value, end }) => {
    const next = words[end] ?? '';
    const judges = /^(bad|fine)$/.test(value) && JUDGED.test(next);
    return !judges && !(/\bgone$/.test(value) && next !== '' && !AFTER_GONE.test(next));
  });
}

const AFTER_GONE =
  /^(now|away|today|this|since|completely|totally|entirely|and|but|so|thanks|can|should|already|yesterday)$/;

const JUDGED = /^(to|for|idea|thing)$/;

/**
 * Leaves out the doubt of "a six, maybe" and "hobbling a bit", which only softens what is told. Beside good news
 * ("no swelling, I guess") it stays: there the doubt matters.
 */
export function withoutDoubts(spans: readonly Span[]): Span[] {
  const tells = spans.some(
    ({ value, resolved }) => !DOUBT.test(value) && !GOOD_NEWS.test(resolved?.id ?? ''),
  );
  return spans.filter(({ value }) => !(tells && DOUBT.test(value)));
}

const DOUBT =
  /^(maybe|perhaps|possibly|probably|i guess|i suppose|i think so|a bit|a little( bit)?|sort of|kind of|kinda)$/;

const GOOD_NEWS = /^(none|no|yes|normal|unsure|full|improving)$|:(no|none|full)$/;

function skipMy(words: readonly string[], index: number): number {
  return /^(my|the|me)$/.test(words[index] ?? '') ? index + 1 : index;
}
