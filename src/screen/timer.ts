/**
 * Thirty seconds that count down on the screen. Both hands are at the wall by then, so it starts by itself once the
 * stretch has been told; a touch starts it again, and so does asking for the stretch again.
 */
import type { Phrasebook } from '../speech/index.ts';
import { type Component, column, picture, text, touchable } from './components.ts';
import { bound, colours } from './theme.ts';

/** How long a stretch is held, in seconds. */
export const HOLD = 30;

/** How long it takes to be told, in milliseconds. */
const TOLD = 12_000;

const [id, left, isRunning] = ['timer', 'secondsLeft', 'isRunning'];

const set = (property: string, value: unknown, delay = 0) => ({
  type: 'SetValue',
  componentId: id,
  property,
  value,
  ...(delay > 0 ? { delay } : {}),
});

export function timer({ start, unit }: Phrasebook['screen']['timer']): Component {
  const number = text(bound(left), 'number', { textAlign: 'center', lineHeight: 1.1 });
  const face = column(
    [
      picture('countdown', '', '@timer', { position: 'absolute', remaining: bound(left) }),
      column([number, text(unit, 'small', { textAlign: 'center', lineHeight: 1, color: colours.mist })], {
        width: '@timer',
        height: '@timer',
        justifyContent: 'center',
        alignItems: 'center',
      }),
    ],
    { width: '@timer', height: '@timer' },
  );
  return {
    ...touchable([set(left, HOLD), set(isRunning, true)], start, face, {
      width: '@timer',
      height: '@timer',
      spacing: '@gap',
    }),
    id,
    bind: [
      { name: left, type: 'number', value: HOLD },
      { name: isRunning, type: 'boolean', value: false },
    ],
    onMount: [set(isRunning, true, TOLD)],
    handleTick: [
      {
        when: bound(`${isRunning} && ${left} > 0`),
        minimumDelay: 1000,
        commands: [set(left, bound(`${left} - 1`))],
      },
    ],
  };
}
