/** What is said after an answer, or beside it, and puts it in another light; and what only sounds as if it did. */
import { describe, expect, test } from 'vitest';
import { understand } from '../../src/understanding/index.ts';

describe('a joke about what was told', () => {
  test.each(['joking', 'just kidding', 'gotcha', 'had you there', 'only pulling your leg', 'april fool'])(
    '%s',
    (said) => {
      expect(understand(said).request).toEqual({ kind: 'laughter' });
    },
  );
  test.each(['i was winding you up', 'i made it up', 'it was a joke', 'wrong', "no that's not true"])(
    '%s: it was not so',
    (said) => {
      expect(understand(said).corrects).toBe(true);
    },
  );
  test.each(["i'm not joking", 'no joke', 'is that wrong', "something's wrong", 'wrong foot'])(
    '%s: none of it',
    (said) => {
      const { request, corrects } = understand(said);
      expect(request?.kind).not.toBe('laughter');
      expect(corrects).toBeUndefined();
    },
  );
});
