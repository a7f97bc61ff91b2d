/** The screen of a question: a place, a number, rows of values, or signs to point at. */
import type { Phrasebook } from '../speech/index.ts';
import { isScaleKey, type QuestionId } from '../triage/index.ts';
import { type Component, row, text } from './components.ts';
import { courseScreen } from './course.ts';
import { framed, mark } from './layout.ts';
import { painScale } from './pain.ts';
import { placeScreen } from './place.ts';
import { type Asked, isPlain, signsScreen } from './signs.ts';

type Headline = keyof Phrasebook['screen']['headlines'];

export function questionScreen(asked: Asked, words: Phrasebook): readonly Component[] {
  const { screen } = words;
  const step = stepOf(asked);
  const [key] = asked.question.covers;
  const isAlone =
    asked.question.covers.length === 1 && !['place', 'pain', 'days', 'faint', 'night'].includes(step);
  const said = isAlone && key && isScaleKey(key) ? screen.alone(key) : screen.headlines[step];
  const again = asked.way === 'again' && !isPlain(asked) ? [text(screen.again, 'small')] : [];
  const head = [...again, text(said, 'headline', { maxLines: 4 })];
  switch (step) {
    case 'place':
      return placeScreen(asked.question, head, words, progressOf(asked, words));
    case 'pain':
      return framed([...head, text(screen.atItsWorst, 'text')], painScale(asked.question, words), {
        aside: progressOf(asked, words),
      });
    case 'days':
    case 'course':
      return courseScreen(asked, head, words, progressOf(asked, words));
    default:
      return signsScreen(asked, head, words, progressOf(asked, words));
  }
}

/** There are four questions in most checks: what hurts, danger, how it is, and what is left. */
const steps: Readonly<Record<QuestionId, number>> = {
  open: 1,
  sweep: 2,
  body: 3,
  course: 3,
  clot: 4,
  closing: 4,
};

/** How far it has come, quiet, and whose screen it is. */
const progressOf = ({ question }: Asked, { screen }: Phrasebook): Component =>
  row([text(screen.progress(steps[question.id], 4), 'small', { paddingRight: '@gap' }), mark(screen.name)], {
    alignItems: 'center',
  });

/** The story is told one thing after the other, as far as it is not known yet. */
function stepOf({ question: { id, covers }, way }: Asked): Headline {
  if (id === 'open') return covers.includes('sites') ? 'place' : 'pain';
  if (id === 'course') return covers.every((key) => key === 'days') ? 'days' : id;
  return way === 'which' || way === 'faint' || way === 'night' ? way : id;
}
