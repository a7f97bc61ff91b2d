import type { Viewport } from '../../simulator/viewport.ts';
import { lastingScreenFor } from '../../src/screen/lasting.ts';
import { locales, phrasebookFor } from '../../src/speech/index.ts';
import { screens } from './screens.ts';

type Documents = Readonly<Record<string, unknown>>;

const american = 'en-US';

/** Kinds of screens that are laid out alike, by how their names begin. */
const alike = /^(question|confirm|stretch|activity|topic|aside|somebody|sure) /;

/** Every screen as a document, by name: in American English, and in another where that words it otherwise. */
export const documents = documentsIn([american, ...locales]);
const americanOnly = documentsIn([american]);
const wordiest = wordiestOf(americanOnly);
const wordier = Object.fromEntries(
  Object.entries(documents).filter(([name, document]) => {
    const american = americanOnly[name.replace(/ \(en-[A-Z]+\)$/, '')];
    return name in americanOnly || lettersIn(document) > lettersIn(american);
  }),
);

/**
 * What has to be drawn to know that every screen can be read there. Countries differ by a word or two: where the lines
 * are shortest, those are drawn that have more of them. Where there is more room than on a smaller screen of the same kind, what is laid out alike
 * is drawn with the most words.
 */
export function documentsFor({ shape, width, height }: Viewport): Documents {
  if (shape === 'ROUND') return wordier;
  return Math.min(width, height) < 500 ? americanOnly : wordiest;
}

function documentsIn(wanted: readonly (typeof locales)[number][]): Documents {
  return Object.fromEntries(
    Object.entries(screens).flatMap(([name, reply]) => {
      const wordings = new Map<string, readonly [string, unknown]>();
      for (const locale of wanted) {
        const document = lastingScreenFor(reply, phrasebookFor(locale));
        const wording = JSON.stringify(document);
        const inLocale = wordings.size === 0 ? name : `${name} (${locale})`;
        if (!wordings.has(wording)) wordings.set(wording, [inLocale, document]);
      }
      return [...wordings.values()];
    }),
  );
}

/** Of each kind that is laid out alike, the two screens with the most words. */
function wordiestOf(all: Documents): Documents {
  const kinds = Map.groupBy(Object.entries(all), ([name]) => alike.exec(name)?.[1] ?? name);
  const fullest = [...kinds.values()].flatMap((kind) =>
    kind.toSorted(([, one], [, other]) => lettersIn(other) - lettersIn(one)).slice(0, 2),
  );
  return Object.fromEntries(fullest);
}

function lettersIn(document: unknown): number {
  const texts = JSON.stringify(document).matchAll(/"text":"([^"]*)"/g);
  return [...texts].reduce((sum, [, text = '']) => sum + text.length, 0);
}
