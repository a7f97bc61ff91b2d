/** The devices that the simulator can be: what each tells the skill about itself. */
import type { interfaces, SupportedInterfaces } from 'ask-sdk-model';
import { inPixels, type Viewport } from './viewport.ts';

export type Device = {
  readonly id: string;
  readonly name: string;
  /** None on a device that only speaks. */
  readonly viewport?: Viewport;
};

export type ScreenDevice = Device & {
  readonly viewport: Viewport;
  /** From corner to corner; across, when it is round. */
  readonly inches: number;
};

const hub = { dpi: 160, shape: 'RECTANGLE', mode: 'HUB' } as const;

/** The devices with a screen, in the sizes that Amazon's documentation lists. */
export const screenDevices: readonly ScreenDevice[] = [
  {
    id: 'hub-round',
    name: 'Round hub',
    inches: 2.5,
    viewport: { ...hub, width: 480, height: 480, shape: 'ROUND' },
  },
  { id: 'show-5', name: 'Echo Show 5', inches: 5.5, viewport: { ...hub, width: 960, height: 480 } },
  { id: 'show-8', name: 'Echo Show 8', inches: 8, viewport: { ...hub, width: 1280, height: 800 } },
  { id: 'show-10', name: 'Echo Show 10', inches: 10.1, viewport: { ...hub, width: 1280, height: 800 } },
  { id: 'show-15', name: 'Echo Show 15', inches: 15.6, viewport: { ...hub, width: 1920, height: 1080 } },
  {
    id: 'portrait',
    name: 'Echo Show 15, upright',
    inches: 15.6,
    viewport: { ...hub, width: 1080, height: 1920 },
  },
  {
    id: 'tv',
    name: 'Fire TV',
    inches: 43,
    viewport: { ...hub, width: 960, height: 540, dpi: 320, mode: 'TV' },
  },
];

/** Every device, the one without a screen first. */
export const devices: readonly Device[] = [{ id: 'dot', name: 'Echo Dot' }, ...screenDevices];

/** The newest version of the screen language that the skill may use; devices sold today report newer ones. */
const APL_VERSION = '1.9';

/** What Alexa says that the device can do: nothing but speak, or show documents too. */
export function supportedInterfacesOf({ viewport }: Device): SupportedInterfaces {
  return viewport === undefined ? {} : { 'Alexa.Presentation.APL': { runtime: { maxVersion: APL_VERSION } } };
}

/** `context.Viewport` as Alexa sends it, in pixels; undefined without a screen. A television has a remote, not touch. */
export function viewportStateOf({ viewport }: Device): interfaces.viewport.ViewportState | undefined {
  if (viewport === undefined) return undefined;
  const { mode, shape, dpi } = viewport;
  const pixelWidth = inPixels(viewport.width, dpi);
  const pixelHeight = inPixels(viewport.height, dpi);
  return {
    experiences: [{ canRotate: false, canResize: false }],
    mode,
    shape,
    pixelWidth,
    pixelHeight,
    currentPixelWidth: pixelWidth,
    currentPixelHeight: pixelHeight,
    dpi,
    ...(mode === 'TV' ? { keyboard: ['DIRECTION'] } : { touch: ['SINGLE'], keyboard: [] }),
  };
}
