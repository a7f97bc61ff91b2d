import type { Viewport } from '../../simulator/viewport.ts';
import { lastingScreenFor } from '../../src/screen/lasting.ts';
import { locales, phrasebookFor } from '../../src/speech/index.ts';
import { screens } from './screens.ts';

type Documents = Readonly<Record<string, unknown>>;

const american = 'en-US';

/** Kinds of screens that differ by what is drawn in the same place; and where there is room, by their choices as well. */
const alike = /^(stretch|activity|topic|sure) /;
const alikeWhereRoom = /^(question|confirm|stretch|activity|topic|sure) /;

/** Every screen as a document, by name: in American English, and in another where that words it otherwise. */
export const documents = documentsIn([american, ...locales]);
/** What a screen says, what its parts are called, and what a touch of them sends. */
const worded = new Set(['text', 'accessibilityLabel', 'id', 'arguments']);

const narrow = wordiestOf(documents, alike);
const wide = wordiestOf(documentsIn([american]), alikeWhereRoom);

/**
 * What has to be drawn to know that every screen can be read there: what is laid out alike with the most words, in any
 * country where the lines are shortest, in one where there is more room.
 */
export const documentsFor = ({ shape }: Viewport): Documents => (shape === 'ROUND' ? narrow : wide);

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

/** Of the screens that are laid out alike, the one with the most words. */
function wordiestOf(all: Documents, alikeKinds: RegExp): Documents {
  const kinds = Map.groupBy(
    Object.entries(all),
    ([name, document]) => alikeKinds.exec(name)?.[1] ?? layoutOf(document),
  );
  const fullest = [...kinds.values()].flatMap((kind) =>
    kind.toSorted(([, one], [, other]) => lettersIn(other) - lettersIn(one)).slice(0, 1),
  );
  return Object.fromEntries(fullest);
}

/** What is left of a document without its words. */
function layoutOf(document: unknown): string {
  return JSON.stringify(document, (key, value) => (worded.has(key) ? undefined : value));
}

function lettersIn(document: unknown): number {
  const texts = JSON.stringify(document).matchAll(/"text":"([^"]*)"/g);
  return [...texts].reduce((sum, [, text = '']) => sum + text.length, 0);
}
