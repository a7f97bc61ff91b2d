/** What the devices tell the skill about themselves. */
import { describe, expect, it } from 'vitest';
import { devices, screenDevices, supportedInterfacesOf, viewportStateOf } from '../../simulator/devices.ts';

it('every device has an id and a name of its own', () => {
  for (const key of ['id', 'name'] as const) {
    expect(new Set(devices.map((device) => device[key])).size).toBe(devices.length);
  }
});

it('a device without a screen says nothing of screens', () => {
  for (const device of devices.filter(({ viewport }) => viewport === undefined)) {
    expect(supportedInterfacesOf(device)).toEqual({});
    expect(viewportStateOf(device)).toBeUndefined();
  }
});

describe.each(screenDevices)('$name', (device) => {
  it('can show documents, and tells how large it is in pixels', () => {
    expect(supportedInterfacesOf(device)).toHaveProperty(['Alexa.Presentation.APL', 'runtime', 'maxVersion']);
    const { pixelWidth = 0, pixelHeight = 0, dpi = 0 } = viewportStateOf(device) ?? {};
    expect([(pixelWidth * 160) / dpi, (pixelHeight * 160) / dpi]).toEqual([
      device.viewport.width,
      device.viewport.height,
    ]);
  });

  it('is touched, or has a remote control', () => {
    const { touch = [], keyboard = [] } = viewportStateOf(device) ?? {};
    expect([...touch, ...keyboard]).toEqual([device.viewport.mode === 'TV' ? 'DIRECTION' : 'SINGLE']);
  });
});
