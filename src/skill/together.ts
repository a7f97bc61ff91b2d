/** Several readings of one turn as one: each slot is read by itself, and what is heard twice counts as the worse. */
import { bestOf, type Findings, findingsFrom, isScaleKey, rankOf, type ScaleKey } from '../triage/index.ts';
import { type Evidence, type Heard, nothing } from '../understanding/index.ts';

/** Words, and what was made of them. */
export type Reading = { readonly said: string; readonly heard: Heard };

export function together(readings: readonly Reading[]): Reading {
  return readings.reduce(both, { said: '', heard: nothing });
}

function both(one: Reading, other: Reading): Reading {
  const [a, b] = [one.heard, other.heard];
  const signs = [...new Set([...(a.signs ?? []), ...(b.signs ?? [])])];
  const lately = [...new Set([...(a.lately ?? []), ...(b.lately ?? [])])];
  const neverWas = [...new Set([...(a.neverWas ?? []), ...(b.neverWas ?? [])])];
  const wrong = [...new Set([...(a.wrong ?? []), ...(b.wrong ?? [])])];
  // Every thing that can be heard stands here: what is left out would be lost on its way.
  const heard: { readonly [Key in keyof Required<Heard>]: Heard[Key] } = {
    findings: worse(a.findings, b.findings),
    answer: agreed(a.answer, b.answer),
    request: a.request ?? b.request,
    corrects: a.corrects || b.corrects || undefined,
    // Told by any words, it was.
    fainted: a.fainted || b.fainted || (a.fainted ?? b.fainted),
    fluttered: a.fluttered || b.fluttered || (a.fluttered ?? b.fluttered),
    lately: lately.length > 0 ? lately : undefined,
    neverWas: neverWas.length > 0 ? neverWas : undefined,
    painless: a.painless || b.painless,
    signs: signs.length > 0 ? signs : undefined,
    notSudden: a.notSudden || b.notSudden,
    ofPressure: a.ofPressure || b.ofPressure,
    shortNight: a.shortNight || b.shortNight,
    outside: [a.outside, b.outside].includes('air') ? 'air' : (a.outside ?? b.outside),
    underCare: a.underCare || b.underCare,
    scored: a.scored || b.scored,
    forAnother: a.forAnother || b.forAnother,
    forMyself: a.forMyself || b.forMyself,
    noise: a.noise ?? b.noise,
    wrong: wrong.length > 0 ? wrong : undefined,
    echo: a.echo || b.echo ? { ...a.echo, ...b.echo } : undefined,
    evidence: [...a.evidence, ...moved(b.evidence, countIn(one.said))],
    unread: [...a.unread, ...b.unread],
  };
  return { said: [one.said, other.said].filter((said) => said !== '').join(' '), heard };
}

/**
 * Readings of the parts of a sentence, and what the ear makes of all of its words. Only what is worse counts of that:
 * "my ribs" in one slot and "when I breathe" in another. Whatever only the one or the other tells is put together.
 */
export function asOne({ said, heard }: Reading, whole: Heard): Reading {
  const told = Object.entries(whole.findings).filter(([key, value]) => {
    if (!isScaleKey(key) || typeof value !== 'string') return false;
    return rankOf(key, value) > rankOf(key, heard.findings[key] ?? bestOf(key));
  });
  const isNew = ({ key }: Evidence): boolean => told.some(([name]) => name === key);
  const pieced = (evidence: readonly Evidence[], other: Findings): readonly Evidence[] =>
    evidence.map((each) =>
      each.key !== 'sites' && other[each.key] === each.value ? each : { ...each, certainty: 'pieced' },
    );
  return {
    said,
    heard: {
      ...heard,
      // What is over is told by more words than a slot holds.
      lately: whole.lately ?? heard.lately,
      fluttered: whole.fluttered ?? heard.fluttered,
      forAnother: whole.forAnother ?? heard.forAnother,
      forMyself: whole.forMyself ?? heard.forMyself,
      findings: worse(heard.findings, findingsFrom(Object.fromEntries(told))),
      evidence: [
        ...pieced(
          heard.evidence.filter((each) => !isNew(each)),
          whole.findings,
        ),
        ...pieced(whole.evidence.filter(isNew), heard.findings),
      ],
    },
  };
}

/** A yes and a no at once are neither. */
function agreed(one: Heard['answer'], other: Heard['answer']): Heard['answer'] {
  if (one === undefined || other === undefined || one === other) return one ?? other;
  return 'unsure';
}

function worse(one: Findings, other: Findings): Findings {
  const sites = [...(one.sites ?? []), ...(other.sites ?? [])];
  const named = sites.filter((site) => site !== 'unsure');
  const scales = [...Object.keys(one), ...Object.keys(other)].filter(isScaleKey);
  return findingsFrom({
    ...Object.fromEntries(scales.map((key) => [key, worseOf(key, one[key], other[key])])),
    ...(one.sites || other.sites ? { sites: named.length > 0 ? named : sites } : {}),
  });
}

function worseOf(key: ScaleKey, one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  // "Sore" says that it hurts, not how much: it gives way to whatever does.
  if (key === 'pain' && one === 'unsure' && other !== 'none') return other;
  if (key === 'pain' && other === 'unsure' && one !== 'none') return one;
  return rankOf(key, one) < rankOf(key, other) ? other : one;
}

/** The evidence of what is said later, in the words of the whole. */
const moved = (evidence: readonly Evidence[], by: number): Evidence[] =>
  evidence.map(({ words: [from, to], ...rest }) => ({ ...rest, words: [from + by, to + by] }));

const countIn = (said: string): number => (said === '' ? 0 : said.split(/\s+/).length);
