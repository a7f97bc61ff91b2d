/** The one place where text becomes SSML. */

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Sentences as speech markup, with everything that markup would trip over escaped. */
export function toSsml(sentences: readonly string[]): string {
  return sentences.join(' ').replace(/[&<>"]/g, (mark) => entities[mark] ?? '');
}
