import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { currentIcon, iconPath, largeIcon, smallIcon } from '../../tools/icons.ts';
import { locales, manifestFile } from '../support/package.ts';

const pages = manifestFile().manifest?.publishingInformation?.locales;

describe.each([
  ['108 pixels', smallIcon],
  ['512 pixels', largeIcon],
])('S6 the icon of %s', (_, icon) => {
  const file = readFileSync(iconPath(icon));

  it('is a square PNG of that size', () => {
    // PNG, chapters 5.2 and 11.2.1: the signature, then the header's width and height.
    expect(file.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([icon.pixels, icon.pixels]);
  });

  it('is what art/icon.svg says; if not, run `npm run icons`', async () => {
    expect(file.equals(await currentIcon(icon))).toBe(true);
  });

  it.each(locales)('stands on the %s store page', (locale) => {
    const { smallIconUri, largeIconUri } = pages?.[locale] ?? {};
    expect(icon === smallIcon ? smallIconUri : largeIconUri).toBe(`file://assets/images/${icon.name}`);
  });
});

it('the icons are drawn at the two sizes that Amazon asks for', () => {
  expect([smallIcon.pixels, largeIcon.pixels]).toEqual([108, 512]);
});
