/** What belongs to a topic, in the style of the figures and in the same box. */
import { topicDrawings } from '../knowledge/topics.ts';
import type { Figure } from './figures.ts';

export const things: Readonly<Record<string, Figure>> = {
  ...Object.fromEntries(Object.entries(topicDrawings).map(([id, figure]) => [`topic-${id}`, figure])),
  snowflake: {
    body: 'M50 8 V92 M14 29 L86 71 M86 29 L14 71',
    things:
      'M40 14 L50 24 L60 14 M40 86 L50 76 L60 86 M14 42 L27 37 L25 22 M86 58 L73 63 L75 78 M86 42 L73 37 L75 22 M14 58 L27 63 L25 78',
  },
};
