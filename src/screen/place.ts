/** Where it hurts: the legs from the front and from behind, with the names of their parts beside them. */
import type { Phrasebook } from '../speech/index.ts';
import type { Question, Site } from '../triage/index.ts';
import { choosable, chosenPlaces, litPlaces, nothingChosen, toggling } from './choosing.ts';
import {
  button,
  type Component,
  column,
  picture,
  row,
  sending,
  sharing,
  text,
  touchable,
  whole,
} from './components.ts';
import { beside, headed, inRows, roundFrame, scrollingRound } from './layout.ts';
import { bands, type Leg, labels, legsFrom, type View } from './legs.ts';
import { answering } from './signs.ts';
import { bound, rectangular, roomy, tall, units, wide } from './theme.ts';
import { type Touch, wordsOf } from './touch.ts';

type Screen = Phrasebook['screen'];

/** Several places can be chosen, and then all are sent at once. */
export function placeScreen(
  question: Question,
  head: readonly Component[],
  { screen }: Phrasebook,
  aside: Component,
): readonly Component[] {
  const { none, unsure } = screen.sites;
  const send = sending([...wordsOf({ does: 'tells', question, findings: {} }), ...chosenPlaces]);
  const small = { size: 'small', style: 'outline', width: units(130) } as const;
  const calm = [
    ...nowhere(question).map((touch) => button(touch, none, small)),
    button(answering(question, 'unsure'), unsure, small),
  ];
  const next = button([send], screen.goOn, { style: 'primary', width: units(150) });
  const views = [view('front', screen), { ...view('back', screen), spacing: '@pad' }];
  return [
    column(
      [
        beside(
          [
            column([...head, { ...aside, when: roomy }], { grow: 1, shrink: 1, justifyContent: 'center' }),
            ...calm,
            next,
          ],
          {
            when: wide,
            height: '@placeHead',
            alignItems: 'center',
          },
        ),
        { ...headed(head, aside), when: tall },
        column(views, {
          direction: bound("viewport.height > viewport.width ? 'column' : 'row'"),
          spacing: '@gap',
          justifyContent: 'spaceBetween',
        }),
        beside([...calm, next], { when: tall, justifyContent: 'center', height: '@target' }),
      ],
      { when: rectangular, ...nothingChosen, ...whole, justifyContent: 'spaceBetween' },
    ),
    { ...roundFrame(head, [list(question, screen, next)]), ...nothingChosen },
  ];
}

/** Nothing hurts: an answer where the pain is asked for as well. */
const nowhere = (question: Question): readonly Touch[] =>
  question.covers.includes('pain') ? [{ does: 'tells', question, findings: { pain: 'none' } }] : [];

/** One view of the legs with a column of names on either side. */
function view(side: View, screen: Screen): Component {
  const drawing = column(
    [
      picture(`legs-${side}`, screen.views[side], '100%', { position: 'absolute', ...litPlaces(side) }),
      ...legsFrom(side).map((leg, n) =>
        text(screen.initials[leg], 'small', {
          position: 'absolute',
          top: 0,
          ...(n === 0 ? { left: units(6) } : { right: units(6) }),
        }),
      ),
      ...bands[side].map(([site, share]) =>
        row(
          legsFrom(side).map((leg) => onLeg(site, leg, screen)),
          { width: '100%', height: `${share}%` },
        ),
      ),
    ],
    { width: bound('@legs * 0.4'), height: '@legs' },
  );
  return row([names(side, 'left', screen), drawing, names(side, 'right', screen)], {
    justifyContent: 'center',
    grow: 1,
    shrink: 1,
  });
}

const onLeg = (site: Site, leg: Leg, { sites, legs }: Screen): Component =>
  touchable(
    toggling(site, leg),
    `${sites[site]}, ${legs[leg]}`,
    { type: 'Frame', width: '100%', height: '100%' },
    {
      ...choosable(site, leg),
      width: '50%',
      height: '100%',
    },
  );

/** Names as touch targets, each as near to its place as the height allows. */
function names(side: View, hand: 'left' | 'right', { sites }: Screen): Component {
  return column(
    labels[side][hand].map(([site, at]) =>
      button(toggling(site), sites[site], {
        ...choosable(site),
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

/** Too small to draw on: every place by its name, two in a row, under what leads on. */
function list(question: Question, { sites }: Screen, next: Component): Component {
  const named = Object.values(labels).flatMap(({ left, right }) => [...left, ...right].map(([site]) => site));
  const calm = { size: 'small', style: 'outline', ...sharing } as const;
  const rows = [
    [...nowhere(question).map((touch) => button(touch, sites.none, calm)), { ...next, ...sharing }],
    ...inRows(
      named.map((site) =>
        button(toggling(site), sites[site], { ...choosable(site), size: 'small', ...sharing }),
      ),
      2,
    ),
    [button(answering(question, 'unsure'), sites.unsure, calm), { ...next, ...sharing }],
  ];
  return scrollingRound(rows.map((pair) => beside(pair, { paddingBottom: '@gap' })));
}
