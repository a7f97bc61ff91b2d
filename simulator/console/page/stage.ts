/** The device's screen on the page: what the skill shows, live, scaled to fit. */
import { loadEngine } from '../../screen/page/engine.ts';
import { type ShownScreen, showScreen } from '../../screen/page/show.ts';
import type { Viewport } from '../../viewport.ts';
import type { Exchange, Setting } from '../exchange.ts';
import { button, el, part } from './dom.ts';

type Device = Setting['devices'][number];

/** What was touched: what the page sends on, and how the touched thing calls itself. */
export type Touched = { readonly label: string; readonly sent: Readonly<Record<string, unknown>> };

const place = part('screen', HTMLElement);
const title = part('screen-title', HTMLElement);

/** On a phone no higher than this part of the window, so that the conversation stays in sight. */
const TALLEST = 0.42;
const isSideBySide = matchMedia('(min-width: 60rem)');

export type Stage = {
  /** where the renderer's script is */
  readonly rendererAt: string;
  readonly onTouch: (touched: Touched) => void;
  /** Called when the skill is to be opened. */
  readonly onOpen: () => void;
};

/** Prepares the stage. */
export function createStage({ rendererAt, onTouch, onOpen }: Stage) {
  let device: Device | undefined;
  let screen: Exchange['screen'];
  let shown: ShownScreen | undefined;
  let drawing = Promise.resolve();
  let room = [0, 0];
  let begun = false;

  /** One drawing after the other: the renderer needs a moment. */
  function draw(): Promise<void> {
    place.ariaBusy = 'true';
    drawing = drawing.then(redraw, redraw);
    const mine = drawing;
    void mine.finally(() => {
      if (drawing === mine) place.ariaBusy = 'false';
    });
    return mine;
  }

  async function redraw(): Promise<void> {
    const hadFocus = place.contains(document.activeElement);
    shown?.destroy();
    shown = undefined;
    title.textContent = `Screen of the ${device?.name ?? 'device'}`;
    const { viewport } = device ?? {};
    if (viewport === undefined) place.replaceChildren(nothing('This device only speaks.'));
    else if (screen === undefined) place.replaceChildren(blank(viewport, begun ? undefined : onOpen));
    else await render(viewport, screen);
    if (hadFocus) place.focus({ preventScroll: true });
  }

  async function render(
    viewport: Viewport,
    { token, document, datasources }: NonNullable<Exchange['screen']>,
  ) {
    try {
      shown = await showScreen(await loadEngine(rendererAt), {
        element: place,
        viewport,
        document,
        ...(datasources && { datasources }),
        width: fittingWidth(viewport),
        isStill: matchMedia('(prefers-reduced-motion: reduce)').matches,
        onTouch: ({ arguments: args, source, components }) =>
          onTouch({ label: touchedLabel(), sent: { arguments: args, source, components, token } }),
      });
    } catch {
      place.replaceChildren(nothing('The screen could not be shown. What is said does not depend on it.'));
    }
  }

  watchTouches();
  new ResizeObserver(() => {
    const now = [place.clientWidth, isSideBySide.matches ? place.clientHeight : 0];
    if (now.every((length, n) => Math.abs(length - (room[n] ?? 0)) < 2)) return;
    room = now;
    void draw();
  }).observe(place);

  return {
    /** Shows the same on another device. */
    setDevice(chosen: Device): Promise<void> {
      device = chosen;
      return draw();
    },
    /** Shows what a response brings; what it does not replace stays. */
    async show(exchange: Exchange): Promise<void> {
      begun = true;
      if (exchange.screen === undefined) return drawing;
      screen = exchange.screen;
      await draw();
      // On a small page it may be out of sight.
      place.scrollIntoView({ block: 'nearest' });
    },
    clear(): Promise<void> {
      begun = false;
      screen = undefined;
      return draw();
    },
  };
}

function fittingWidth({ width, height }: Viewport): number {
  const tallest = isSideBySide.matches ? place.clientHeight : globalThis.innerHeight * TALLEST;
  return Math.floor(Math.min(place.clientWidth, (tallest * width) / height));
}

const nothing = (text: string): HTMLElement => el('p', { class: 'no-screen' }, text);

/** A dark screen of the device's shape. Before the skill is open, touching it opens the skill. */
function blank(viewport: Viewport, open: (() => void) | undefined): HTMLElement {
  const glass = open ? button('', open) : el('div');
  glass.append(el('span', {}, open ? 'Open Leg Check' : 'The next answer will be shown here.'));
  glass.className = viewport.shape === 'ROUND' ? 'glass disc' : 'glass';
  const width = fittingWidth(viewport);
  glass.style.width = `${width}px`;
  glass.style.height = `${(width * viewport.height) / viewport.width}px`;
  return glass;
}

let touched = '';

/** Remembers how the thing that is being touched calls itself. */
function watchTouches(): void {
  const remember = ({ target }: Event): void => {
    const thing = target instanceof Element ? target.closest('[role=button]') : null;
    touched = thing?.getAttribute('aria-label') ?? thing?.textContent ?? '';
  };
  place.addEventListener('pointerdown', remember, true);
  place.addEventListener('keydown', remember, true);
}

const touchedLabel = (): string => touched.trim();
