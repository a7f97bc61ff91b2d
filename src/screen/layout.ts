/** Where a headline and what belongs to it stand on a screen, and what a small one cannot show at once. */
import { type Component, column, picture, row, scrolling, touchable, whole } from './components.ts';
import { bound, rectangular, round, units } from './theme.ts';

/** A headline, with something quiet beside it, over a body; `isLong` is what a round screen cannot show at once. */
export function framed(
  head: readonly Component[],
  body: readonly Component[],
  { aside, isLong = false }: { readonly aside: Component; readonly isLong?: boolean },
): readonly Component[] {
  return [
    column([column([headed(head, aside)], { width: '100%', paddingBottom: '@gap' }), ...body], {
      when: rectangular,
      ...whole,
    }),
    roundFrame(head, body, isLong),
  ];
}

/** A headline, and beside it what is quieter. */
export const headed = (head: readonly Component[], ...aside: readonly Component[]): Component =>
  beside([column(head, { grow: 1, shrink: 1 }), ...aside], { alignItems: 'center' });

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

/** Where the name stands when it takes no room from anything else. */
export const inCorner = { position: 'absolute', left: '@pad', top: '@pad' } as const;

/** The icon of the skill alone. */
export const mark = (name: string): Component => picture('mark', name, '@brand');

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

/** Whose screen it is, in its head: the icon and the name of the skill, written in this ink. */
export const signed = (name: string, ink: 'light' | 'dark' = 'light'): Component =>
  picture(`brand-${ink}`, name, '@brand', { width: bound('Math.floor(@brand * 4.375)') });

const [id, scrollerId] = ['more', 'scroller'];

/** A small arrow at the foot of the screen: whatever it covers could not be touched. */
export const hint: Component = picture('more', '', units(80), {
  id,
  position: 'absolute',
  left: units(200),
  top: units(446),
  height: units(34),
});

/** Takes the hint away once somebody has scrolled. */
const onScroll = [
  {
    type: 'SetValue',
    componentId: id,
    property: 'opacity',
    value: bound('event.source.position > 0 ? 0 : 1'),
  },
];

/** Scrolls, and takes the hint away. At its end is as much room as the rim of a round screen hides. */
export const scrollingRound = (items: readonly Component[]): Component =>
  scrolling([...items, { type: 'Container', height: units(90) }], { onScroll });

/** A first view that fills the screen, and what is below it: by a swipe, or by a touch on the arrow at its foot. */
export function goingDown(first: Component, below: Component, more: string): Component {
  const down = { type: 'Scroll', componentId: scrollerId, distance: 1 };
  const arrow = touchable([down], more, picture('down', '', '@target'), {
    id,
    position: 'absolute',
    right: '@pad',
    bottom: '@pad',
    width: '@target',
    height: '@target',
  });
  const scroller = scrolling([first, below], { id: scrollerId, height: '100%', onScroll });
  return column([scroller, arrow], { width: '100%', height: '100%' });
}
