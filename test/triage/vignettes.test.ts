import { afterAll, expect, test } from 'vitest';
import { assess, type Level, severityOf } from '../../src/triage/index.ts';
import { type Vignette, vignettes } from '../../tools/bench/people/vignettes.ts';
import { print } from '../support/triage.ts';

const answer = ({ findings }: Vignette): Level => assess(findings).level;
const isHit = (story: Vignette): boolean =>
  answer(story) === story.expected || story.acceptable.includes(answer(story));
const distance = (story: Vignette): number => severityOf(answer(story)) - severityOf(story.expected);

test('there are sixty stories, each with its own id', () => {
  expect(new Set(vignettes.map(({ id }) => id)).size).toBe(60);
});

test.each(vignettes)('$id $story', (story) => {
  expect([story.expected, ...story.acceptable]).toContain(answer(story));
});

test('fifty-nine stories get just the expected answer; the hot knee with fever gets a more cautious one', () => {
  const others = vignettes.filter((story) => distance(story) !== 0).map((story) => [story.id, answer(story)]);
  expect(others).toEqual([['RF07', 'emergency']]);
});

afterAll(() => {
  const misses = vignettes.filter((story) => !isHit(story));
  print(
    `Of ${vignettes.length} stories: ${vignettes.filter((story) => distance(story) === 0).length} exact, ` +
      `${vignettes.length - misses.length} exact or acceptable, ` +
      `${misses.filter((story) => distance(story) < 0).length} under-triage, ` +
      `${misses.filter((story) => distance(story) > 0).length} over-triage`,
  );
});
