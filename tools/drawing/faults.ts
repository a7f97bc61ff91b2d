/** What is wrong with a screen as it was drawn, in sentences with the text and the numbers. */
import type { Viewport } from '../../simulator/viewport.ts';
import { type Box, type DrawnText, type Measured, shared, type Touchable } from './measured.ts';

/** The least contrast for text: WCAG 2.2, 1.4.3. */
const LEAST_CONTRAST = 4.5;
/** The least width and height of what is touched, in dp. */
const LEAST_TARGET = 48;
/** Rounding to whole pixels, in dp. */
const SLACK = 1.5;

export function faultsOf({ texts, touchables }: Measured, viewport: Viewport): readonly string[] {
  return [
    ...texts.flatMap(textFaults),
    ...(viewport.shape === 'ROUND' ? texts.flatMap((text) => outsideCircle(text, viewport)) : []),
    ...pairs(texts).flatMap(overlaps),
    ...touchables.flatMap(touchFaults),
    ...pairs(touchables).flatMap(overlappingTargets),
  ];
}

function textFaults({ text, lines, room, shortened, broken, contrast }: DrawnText): readonly string[] {
  const faults = lines
    .map((line) => beyond(line, room))
    .filter((sides) => sides !== '')
    .map((sides) => `cut off: "${text}" is beyond its room by ${sides}`);
  if (shortened) faults.push(`cut off: words are left out after "${text}"`);
  for (const word of broken) faults.push(`broken: the word "${word}" of "${text}"`);
  if (contrast < LEAST_CONTRAST) {
    faults.push(`contrast: "${text}" has ${contrast.toFixed(2)}:1, less than ${LEAST_CONTRAST}:1`);
  }
  return faults;
}

/** "12 dp on the left, 3 dp at the bottom"; empty when the box is within the other. */
function beyond(box: Box, room: Box): string {
  const sides = [
    [room.left - box.left, 'on the left'],
    [box.right - room.right, 'on the right'],
    [room.top - box.top, 'at the top'],
    [box.bottom - room.bottom, 'at the bottom'],
  ] as const;
  return sides
    .filter(([excess]) => excess > SLACK)
    .map(([excess, side]) => `${Math.round(excess)} dp ${side}`)
    .join(', ');
}

/** Lines with a corner outside a round screen, scrolled to where they would best be read. */
function outsideCircle({ text, lines, scrolls = 0 }: DrawnText, { width }: Viewport): readonly string[] {
  const radius = width / 2;
  return lines
    .map((line) => {
      const best = (line.top + line.bottom) / 2 - radius;
      const up = Math.min(Math.max(best, 0), scrolls);
      return farthest({ ...line, top: line.top - up, bottom: line.bottom - up }, radius, radius) - radius;
    })
    .filter((excess) => excess > SLACK)
    .map((excess) => `outside: "${text}" is beyond the round edge by ${Math.round(excess)} dp`);
}

const farthest = ({ left, top, right, bottom }: Box, x: number, y: number): number =>
  Math.hypot(Math.max(x - left, right - x), Math.max(y - top, bottom - y));

function overlaps([one, other]: readonly [DrawnText, DrawnText]): readonly string[] {
  const hit = one.lines.some((line) => other.lines.some((next) => bothShow(line, one, next, other)));
  return hit ? [`overlap: "${one.text}" and "${other.text}"`] : [];
}

function overlappingTargets([one, other]: readonly [Touchable, Touchable]): readonly string[] {
  const hit = bothShow(one.box, one, other.box, other);
  return hit ? [`overlap: the touch targets "${one.label}" and "${other.label}"`] : [];
}

type Windowed = { readonly window: Box | undefined };

/** Whether two boxes share more of the screen than rounding explains, where both of them show. */
function bothShow(box: Box, { window }: Windowed, next: Box, { window: nextWindow }: Windowed): boolean {
  const seen = window && shared(box, window);
  const nextSeen = nextWindow && shared(next, nextWindow);
  const common = seen && nextSeen && shared(seen, nextSeen);
  if (common === undefined) return false;
  return common.right - common.left > SLACK && common.bottom - common.top > SLACK;
}

function touchFaults({ label, box, window, scrolls }: Touchable): readonly string[] {
  const seen =
    scrolls !== undefined
      ? box
      : ((window && shared(box, window)) ?? { left: 0, top: 0, right: 0, bottom: 0 });
  const width = Math.round(seen.right - seen.left);
  const height = Math.round(seen.bottom - seen.top);
  const small = Math.min(width, height) < LEAST_TARGET;
  return [
    ...(label === ''
      ? [`no label: a touch target of ${width} × ${height} dp at ${box.left}, ${box.top}`]
      : []),
    ...(small
      ? [`small: the touch target "${label}" is ${width} × ${height} dp, less than ${LEAST_TARGET}`]
      : []),
  ];
}

function pairs<Thing>(things: readonly Thing[]): readonly (readonly [Thing, Thing])[] {
  return things.flatMap((one, at) => things.slice(at + 1).map((other) => [one, other] as const));
}
