/** Where it hurts: the legs from the front and from behind, with the names of their parts beside them. */
import type { Phrasebook } from '../speech/index.ts';
import type { Site } from '../triage/index.ts';
import { scrollingRound } from './below.ts';
import {
  button,
  type Component,
  column,
  picture,
  row,
  sharing,
  type Touch,
  touchable,
  whole,
} from './components.ts';
import { roundFrame } from './framed.ts';
import { bands, labels, type View } from './legs.ts';
import { bound, tall, units, wide } from './tokens.ts';

type Screen = Phrasebook['screen'];

const touchOf = (site: Site): Touch => ['leg-check', 'site', 'where', site];
const nowhere: Touch = ['leg-check', 'tell', 'where', 'pain', 'none'];

export function whereScreen(head: readonly Component[], { screen }: Phrasebook): readonly Component[] {
  const others = [
    [nowhere, screen.sites.none] as const,
    [touchOf('legs'), screen.sites.legs] as const,
    [touchOf('unsure'), screen.sites.unsure] as const,
  ].map(([touch, label], n) =>
    button(touch, label, {
      outline: true,
      size: 'small',
      width: units(130),
      ...(n > 0 ? { spacing: '@gap' } : {}),
    }),
  );
  return [
    column(
      [
        row([column(head, { grow: 1, shrink: 1, justifyContent: 'center' }), ...others], {
          height: '@target',
        }),
        row([view('front', screen), { ...view('back', screen), spacing: '@pad' }], {
          spacing: '@gap',
          justifyContent: 'spaceBetween',
        }),
      ],
      { when: wide, ...whole },
    ),
    column(
      [
        column(head),
        view('front', screen),
        view('back', screen),
        row(others, { justifyContent: 'center', height: '@target' }),
      ],
      { when: tall, ...whole, justifyContent: 'spaceBetween' },
    ),
    roundFrame(head, [list(screen)]),
  ];
}

/** One view of the legs with a column of names on either side. A touch on the drawing tells the same. */
function view(side: View, screen: Screen): Component {
  const drawing = column(
    [
      picture(`legs-${side}`, screen[side], '100%', { position: 'absolute' }),
      ...bands[side].map(([site, share]) =>
        touchable(touchOf(site), screen.sites[site], column([], { width: '100%', height: '100%' }), {
          width: '100%',
          height: `${share}%`,
        }),
      ),
    ],
    { width: bound('@legs * 0.32'), height: '@legs' },
  );
  return row([names(side, 'left', screen), drawing, names(side, 'right', screen)], {
    justifyContent: 'center',
    grow: 1,
    shrink: 1,
  });
}

/** Names as touch targets, each as near to its place as the height allows. */
function names(side: View, hand: 'left' | 'right', screen: Screen): Component {
  return column(
    labels[side][hand].map(([site, at]) =>
      button(touchOf(site), screen.sites[site], {
        size: 'small',
        position: 'absolute',
        width: '100%',
        height: units(52),
        top: bound(`Math.max(0, Math.min(@legs * ${at / 100} - @unit * 26, @legs - @unit * 52))`),
      }),
    ),
    { ...sharing, maxWidth: units(190), height: '@legs' },
  );
}

/** Too small to draw on: every place by its name, two in a row. */
function list(screen: Screen): Component {
  const drawn = Object.values(labels).flatMap(({ left, right }) => [...left, ...right].map(([site]) => site));
  const all = [
    [nowhere, screen.sites.none] as const,
    ...(['legs', ...drawn, 'unsure'] as const).map((site) => [touchOf(site), screen.sites[site]] as const),
  ];
  const pairs = Array.from({ length: Math.ceil(all.length / 2) }, (_, n) => all.slice(n * 2, n * 2 + 2));
  return scrollingRound(
    pairs.map((pair) =>
      row(
        pair.map(([touch, label], n) =>
          button(touch, label, { size: 'small', width: units(165), ...(n > 0 ? { spacing: '@gap' } : {}) }),
        ),
        { paddingBottom: '@gap', width: '100%' },
      ),
    ),
  );
}
