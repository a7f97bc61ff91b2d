import { isDeepStrictEqual } from 'node:util';
import { type ScreenDevice, screenDevices } from '../../simulator/devices.ts';

/** One device for each viewport: what is the same to the renderer need not be drawn twice. */
export const differentDevices: readonly ScreenDevice[] = screenDevices.filter(
  ({ viewport }, at) =>
    at === screenDevices.findIndex((other) => isDeepStrictEqual(other.viewport, viewport)),
);
