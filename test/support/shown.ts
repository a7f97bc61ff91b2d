/** What a document shows and sends, and a touch on it as Alexa reports it. */

export type Json = { readonly [key: string]: unknown };

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** Every object in a document, the document itself first. */
export function objectsIn(value: unknown): readonly Json[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  return isJson(value) ? [value, ...Object.values(value).flatMap(objectsIn)] : [];
}

/** What each touch target of a document sends, without repetitions; of several places to choose, each alone. */
export function touchesOf(document: unknown): readonly (readonly unknown[])[] {
  const sent = objectsIn(document).flatMap((each) =>
    each.type === 'SendEvent' && Array.isArray(each.arguments) ? choicesIn(each.arguments) : [],
  );
  return [...new Set(sent.map((words) => JSON.stringify(words)))].map((text) => JSON.parse(text));
}

/** An expression of the screen language is a place that may have been chosen on the device: `${calf ? 'sites:calf' : ''}`. */
function choicesIn(words: readonly unknown[]): readonly (readonly unknown[])[] {
  const fixed = words.filter((word) => !String(word).startsWith('${'));
  if (fixed.length === words.length) return [words];
  const places = words.flatMap((word) => /'(sites:\w+)'/.exec(String(word))?.[1] ?? []);
  return places.map((place) => [...fixed, place]);
}

/** A touch as Alexa reports it. */
export const touch = (sent: unknown, token: unknown = 'leg-check') => ({
  type: 'Alexa.Presentation.APL.UserEvent',
  token,
  arguments: sent,
  source: { type: 'TouchWrapper', handler: 'Press', id: '' },
  components: {},
});
