import { lastingScreenFor } from '../../src/screen/lasting.ts';
import { locales, phrasebookFor } from '../../src/speech/index.ts';
import { screens } from './screens.ts';

/** Every screen as a document, by name: in American English, and in another where that words it otherwise. */
export const documents: Readonly<Record<string, unknown>> = Object.fromEntries(
  Object.entries(screens).flatMap(([name, reply]) => {
    const wordings = new Map<string, readonly [string, unknown]>();
    for (const locale of ['en-US', ...locales]) {
      const document = lastingScreenFor(reply, phrasebookFor(locale));
      const wording = JSON.stringify(document);
      const inLocale = wordings.size === 0 ? name : `${name} (${locale})`;
      if (!wordings.has(wording)) wordings.set(wording, [inLocale, document]);
    }
    return [...wordings.values()];
  }),
);
