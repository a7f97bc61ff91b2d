/** Shows a screen (an APL document) in an element of a page, as a device with this viewport would. */
import { inPixels, type Viewport } from '../../viewport.ts';
import { makeAccessible } from './access.ts';
import type { Engine, EngineComponent, EngineContent, EngineRenderer, SendEvent } from './engine.ts';

export type Showing = {
  readonly element: HTMLElement;
  readonly viewport: Viewport;
  /** The `document` of the RenderDocument directive, and its `datasources` if any. */
  readonly document: unknown;
  readonly datasources?: Readonly<Record<string, unknown>>;
  /** How wide the screen shall be on the page, in CSS pixels; as wide as the device's own unless told. */
  readonly width?: number;
  /** Whether nothing moves: what does is shown as it is in the end. */
  readonly isStill?: boolean;
  /** Called when a touch sends something to the skill. */
  readonly onTouch?: (event: SendEvent) => void;
  /** Called with what the renderer complains about while the screen is shown. */
  readonly onProblem?: (problem: string) => void;
};

export type ShownScreen = { readonly top: EngineComponent; destroy(): void };

/**
 * Shows a screen; it can be touched, clicked, and used with tab, enter and space.
 * @throws Error when the document is none that the renderer understands
 */
export async function showScreen(engine: Engine, showing: Showing): Promise<ShownScreen> {
  const { element, isStill = false, onTouch, onProblem } = showing;
  const content = contentOf(engine, showing);
  const viewport = inDevicePixels(showing.viewport);
  const view = scaledView(viewport, showing.width ?? viewport.width);
  element.replaceChildren(view.frame);
  const renderer = engine.default.create({
    content,
    view: view.screen,
    viewport,
    mode: viewport.mode,
    theme: 'dark',
    environment: {
      agentName: 'leg-check',
      agentVersion: '1',
      allowOpenUrl: false,
      disallowVideo: true,
      animationQuality: isStill
        ? engine.AnimationQuality.kAnimationQualityNone
        : engine.AnimationQuality.kAnimationQualityNormal,
    },
    utcTime: Date.now(),
    localTimeAdjustment: -new Date().getTimezoneOffset() * 60_000,
    onSendEvent: (event) => onTouch?.(event),
    onRunTimeError: (errors) => onProblem?.(JSON.stringify(errors)),
  });
  correctTouch(renderer);
  await renderer.init();
  view.screen.tabIndex = -1;
  makeAccessible(engine, renderer.top);
  return {
    top: renderer.top,
    destroy() {
      renderer.destroy();
      content.delete();
      view.frame.remove();
    },
  };
}

function contentOf(engine: Engine, { document, datasources = {} }: Showing): EngineContent {
  const content = engine.Content.create(JSON.stringify(document));
  const understood = content.content !== null && addData(content, parametersOf(document), datasources);
  if (!understood) throw new Error('The renderer does not understand the document');
  return content;
}

/** Whether the document is complete with the data. */
function addData(
  content: EngineContent,
  parameters: readonly string[],
  datasources: Readonly<Record<string, unknown>>,
): boolean {
  for (const parameter of parameters) {
    // "payload" is the name for all of them together.
    const data = parameter === 'payload' ? datasources : datasources[parameter];
    content.addData(parameter, JSON.stringify(data ?? {}));
  }
  return !content.isError() && content.isReady();
}

function parametersOf(document: unknown): readonly string[] {
  const template = property(document, 'mainTemplate');
  const parameters = property(template, 'parameters');
  return Array.isArray(parameters) ? parameters.filter((name) => typeof name === 'string') : [];
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function inDevicePixels({ width, height, dpi, shape, mode }: Viewport) {
  const isRound = shape === 'ROUND';
  return { width: inPixels(width, dpi), height: inPixels(height, dpi), dpi, shape, mode, isRound };
}

/** The element that the renderer draws into, in a frame of the size that it has once scaled. */
function scaledView(device: { width: number; height: number }, width: number) {
  const scale = width / device.width;
  const screen = document.createElement('div');
  const frame = document.createElement('div');
  Object.assign(screen.style, { position: 'relative', transformOrigin: '0 0', transform: `scale(${scale})` });
  Object.assign(frame.style, {
    width: `${width}px`,
    height: `${device.height * scale}px`,
    overflow: 'hidden',
  });
  frame.append(screen);
  return { screen, frame };
}

/** The renderer takes a place on the page for one in the window, and is deaf to the mouse for its first half second. */
function correctTouch(renderer: EngineRenderer): void {
  renderer.getScreenCoords = ({ clientX, clientY }) => ({ x: clientX, y: clientY });
  renderer.lastPointerEventTimestamp = 0;
}
