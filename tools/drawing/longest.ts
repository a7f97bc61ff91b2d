/** What takes the most letters in any locale: where this fits, the rest does. */
import { locales, type Phrasebook, phrasebookFor } from '../../src/speech/index.ts';
import { type Level, type RuleId, rules, sourceOf } from '../../src/triage/index.ts';

const phrasebooks = locales.map(phrasebookFor);

/** The items whose words take the most letters in any locale, the longest first. */
export function longest<Item>(items: readonly Item[], said: (item: Item, words: Phrasebook) => string) {
  const length = (item: Item) => Math.max(...phrasebooks.map((words) => said(item, words).length));
  return items.toSorted((a, b) => length(b) - length(a));
}

/** The reasons that a level can have, those with the most words first. */
export const reasonsOf = (level: Level): readonly RuleId[] =>
  longest(
    rules.filter((rule) => rule.level === level).map(({ id }) => id),
    (id, words) => words.verdicts.reasons[id]({}).said,
  );

export const everyReason = longest(
  rules.map(({ id }) => id),
  (id, words) => words.verdicts.reasons[id]({}).said,
);

export const longPublishers = longest(
  [...new Set(rules.flatMap((rule) => rule.sources.map((id) => sourceOf(id).publisher)))],
  (publisher, words) => words.aboutAnswer.publishers[publisher],
);
