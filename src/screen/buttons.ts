/** What can be done next by touch, as a row of buttons. */
import type { Part, Reply } from '../conversation/index.ts';
import type { Phrasebook } from '../speech/index.ts';
import { button, type Component, sharing } from './components.ts';
import { beside, inRows } from './layout.ts';
import type { Asking } from './touch.ts';

/** The buttons in rows of as many as fit. */
export const buttonRows = (buttons: readonly Component[], most: number): readonly Component[] =>
  inRows(buttons, most).map((some) => beside(some, { height: '@target', spacing: '@gap' }));

/** What is asked for with a button to hear this part. */
const askedAs: { readonly [Say in Part['say']]?: Asking } = {
  stretch: 'stretching',
  crossTrain: 'crossTraining',
  tip: 'anotherTip',
  noMoreTips: 'anotherTip',
  why: 'why',
  sure: 'areYouSure',
};

const asks = ['stretching', 'crossTraining', 'why', 'anotherTip'] as const;

/** What can be done next by touch; `shown` is on the screen already. Nothing once the session has ended. */
export function buttonsFor(
  { prompt }: Reply,
  { screen }: Phrasebook,
  shown: Part['say'],
): readonly Component[] {
  // Below a verdict everything is large.
  const size = shown === 'verdict' ? 'press' : 'text';
  const asking = (request: Asking) =>
    button({ does: 'asks', request }, screen.buttons[request], {
      ...sharing,
      size,
      style: request === 'stop' ? 'outline' : 'target',
    });
  if (prompt?.ask === 'misheard') {
    return [
      ...(shown === 'why' ? [] : [asking('why')]),
      button({ does: 'corrects' }, screen.misheard, { ...sharing, size, style: 'quiet' }),
    ];
  }
  if (prompt?.ask !== 'offer') return [];
  const isUndecided = prompt.offer === 'check';
  const others = asks.filter((ask) => ask !== askedAs[shown] && !(isUndecided && ask === 'why'));
  const back = isUndecided ? 'check' : 'areYouSure';
  const first = shown === 'verdict' || shown === 'sure' ? [] : ([back] as const);
  return [...first, ...others.slice(0, 4 - first.length), 'stop' as const].map(asking);
}
