/** Where a headline and what belongs to it stand on a screen, and what a small one cannot show at once. */
import { type Component, column, picture, row, scrolling, whole } from './components.ts';
import { bound, rectangular, round, units } from './theme.ts';

/** A headline over a body, within the padding of the screen; `isLong` is what a round one cannot show at once. */
export function framed(
  head: readonly Component[],
  body: readonly Component[],
  isLong: boolean,
): readonly Component[] {
  return [
    column([column(head, { paddingBottom: '@gap' }), ...body], { when: rectangular, ...whole }),
    roundFrame(head, body, isLong),
  ];
}

/** On a round screen both are centred, and keep away from the rim. */
export function roundFrame(head: readonly Component[], body: readonly Component[], isLong = true): Component {
  const centred = head.map((line) => ({ ...line, textAlign: 'center' }));
  return column(
    [
      column(centred, { paddingBottom: '@gap', alignItems: 'center', width: units(290) }),
      ...body,
      ...(isLong ? [{ ...hint, when: round }] : []),
    ],
    {
      when: round,
      width: '100%',
      height: '100%',
      paddingLeft: '@pad',
      paddingRight: '@pad',
      paddingTop: units(60),
      alignItems: 'center',
    },
  );
}

/** In lines of so many. */
export const inRows = <Item>(items: readonly Item[], most: number): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / most) }, (_, n) => items.slice(n * most, (n + 1) * most));

/** Side by side, with a gap between them. */
export const beside = (
  items: readonly Component[],
  more: Readonly<Record<string, unknown>> = {},
): Component =>
  row(
    items.map((item, n) => (n > 0 ? { ...item, spacing: '@gap' } : item)),
    { width: '100%', ...more },
  );

/** Whose screen it is, in its corner. */
export const signed = (name: string): Component =>
  picture('icon', name, '@brand', { position: 'absolute', right: '@pad', top: '@pad' });

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
