/** What an utterance speaks of, whatever it says of it. */
import type { Clause } from '../clauses/clauses.ts';
import type { Standing } from '../context/context.ts';
import { fine } from '../lexicon/fine.ts';

/** The findings that are spoken of, whatever is said of them; `apart`: in clauses without good news, and of the runner. */
export type Named = { readonly all: ReadonlySet<string>; readonly apart: ReadonlySet<string> };

export const namesIn = (clauses: readonly Clause[], standing: readonly Standing[]): Named => ({
  all: namedIn(clauses),
  apart: namedIn(
    clauses.filter(
      ({ terms }, at) =>
        !terms.some(({ entry }) => entry?.is === 'good') && !standing[at]?.others.includes(true),
    ),
  ),
});

function namedIn(clauses: readonly Clause[]): ReadonlySet<string> {
  const named = new Set<string>();
  for (const { terms } of clauses) {
    for (const { entry, also } of terms) {
      for (const each of entry === undefined ? [] : [entry, ...also]) {
        if (each.is === 'property')
          for (const frame of each.frames.filter(
            ({ of }) => of === undefined || of.includes('part') || of.includes('unnamed'),
          ))
            for (const key of Object.keys(frame.says)) named.add(key);
        if (each.is === 'subject') for (const key of Object.keys(fine[each.kind]?.good ?? {})) named.add(key);
        if (each.is === 'subject' && each.kind === 'colour') named.add('darkUrine');
      }
    }
  }
  return named;
}
