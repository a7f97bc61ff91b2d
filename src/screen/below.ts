/** On a round screen little is seen at once, so there is a hint of what is below, until somebody scrolls. */
import { type Component, picture, scrolling } from './components.ts';
import { bound, units } from './tokens.ts';

const id = 'more';

/** A small arrow at the foot of the screen: whatever it covers could not be touched. */
export const hint: Component = picture('more', '', units(80), {
  id,
  position: 'absolute',
  left: units(200),
  top: units(446),
  height: units(34),
});

/** Scrolls, and takes the hint away. At its end is as much room as the rim of a round screen hides. */
export const scrollingRound = (items: readonly Component[]): Component =>
  scrolling([...items, { type: 'Container', height: units(90) }], {
    onScroll: [
      {
        type: 'SetValue',
        componentId: id,
        property: 'opacity',
        value: bound('event.source.position > 0 ? 0 : 1'),
      },
    ],
  });
