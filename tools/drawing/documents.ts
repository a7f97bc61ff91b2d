import type { Viewport } from '../../simulator/viewport.ts';
import { lastingScreenFor } from '../../src/screen/lasting.ts';
import { locales, phrasebookFor } from '../../src/speech/index.ts';
import { screens } from './screens.ts';

type Documents = Readonly<Record<string, unknown>>;

const american = 'en-US';

/** Every screen as a document, by name: in American English, and in another where that words it otherwise. */
export const documents = documentsIn([american, ...locales]);
const americanOnly = documentsIn([american]);

/**
 * What has to be drawn to know that every screen can be read there. Countries differ by a word or two: where these have
 * the least room, and where the lines are shortest, all are drawn.
 */
export const documentsFor = ({ width, height }: Viewport): Documents =>
  Math.min(width, height) < 500 || width < height ? documents : americanOnly;

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
