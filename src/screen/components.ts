/** The few building blocks of every screen: text, rows and columns, pictures and touch targets. */
import { colours, units } from './theme.ts';
import { type Touch, wordsOf } from './touch.ts';

/** A component of an APL document, as plain JSON. */
export type Component = { readonly type: string; readonly [property: string]: unknown };

type Size = 'glance' | 'second' | 'number' | 'headline' | 'title' | 'line' | 'press' | 'text' | 'small';
type Properties = Readonly<Record<string, unknown>>;

export const text = (words: string, size: Size = 'text', more: Properties = {}): Component => ({
  type: 'Text',
  text: words,
  fontSize: `@${size}`,
  fontWeight: isHeading(size) ? '700' : '400',
  color: size === 'small' ? colours.mist : colours.white,
  ...(isHeading(size) ? { role: 'header' } : {}),
  ...more,
});

const isHeading = (size: Size): boolean =>
  size === 'glance' || size === 'number' || size === 'headline' || size === 'title';

export const column = (items: readonly Component[], more: Properties = {}): Component => ({
  type: 'Container',
  items,
  ...more,
});

export const row = (items: readonly Component[], more: Properties = {}): Component =>
  column(items, { direction: 'row', ...more });

/** The whole screen, less its margin. */
export const whole: Properties = {
  width: '100%',
  height: '100%',
  paddingLeft: '@pad',
  paddingTop: '@pad',
  paddingRight: '@pad',
  paddingBottom: '@pad',
};

/** Of a row: the same part of its width for each. */
export const sharing: Properties = { width: 1, grow: 1, shrink: 1 };

/** Scrolls only when its content is taller than the place that is left for it. */
export const scrolling = (items: readonly Component[], more: Properties = {}): Component => ({
  type: 'ScrollView',
  item: column(items, { width: '100%' }),
  grow: 1,
  shrink: 1,
  width: '100%',
  ...more,
});

/** A drawing of the document's `graphics`; what it shows is told to those who cannot see it. */
export const picture = (source: string, meaning: string, size: string, more: Properties = {}): Component => ({
  type: 'VectorGraphic',
  source,
  scale: 'best-fit',
  width: size,
  height: size,
  ...(meaning ? { accessibilityLabel: meaning } : {}),
  ...more,
});

/** What the device does by itself. */
export type Command = { readonly type: string; readonly [property: string]: unknown };

/** What a touch does: tell the skill something, or run commands on the device. */
type Press = Touch | readonly Command[];

const commandsOf = (press: Press): readonly Command[] =>
  'does' in press ? [sending(wordsOf(press))] : press;

export const sending = (words: readonly string[]): Command => ({ type: 'SendEvent', arguments: words });

/** Whatever is shown, as something to touch. */
export const touchable = (
  press: Press,
  label: string,
  item: Component,
  more: Properties = {},
): Component => ({
  type: 'TouchWrapper',
  accessibilityLabel: label,
  role: 'button',
  onPress: commandsOf(press),
  item,
  ...more,
});

const centre = (items: readonly Component[]): Component =>
  row(items, { width: '100%', height: '100%', alignItems: 'center', justifyContent: 'center' });

/**
 * `outline` is for what is no finding: none of these, not sure; `quiet` for what takes an urgent answer back; `primary` for what
 * leads on.
 */
type Face = 'target' | 'outline' | 'quiet' | 'primary';

/** The face of a touch target. */
const face = (item: Component, style: Face = 'target'): Component => ({
  type: 'Frame',
  style,
  inheritParentState: true,
  width: '100%',
  height: '100%',
  item,
});

/** A touch target with a label on it. */
export const button = (
  press: Press,
  label: string,
  { style = 'target', size = 'text', ...more }: { style?: Face; size?: Size; [key: string]: unknown } = {},
): Component => {
  const words = {
    type: 'Text',
    style: 'label',
    text: label,
    fontSize: `@${size}`,
    width: '100%',
    height: '100%',
    paddingLeft: 4,
    paddingRight: 4,
  };
  return touchable(press, label, face(words, style), {
    width: '100%',
    height: '@target',
    ...more,
  });
};

/** A touch target with a drawing and its name. */
export const tile = (touch: Touch, label: string, source: string, more: Properties = {}): Component => {
  const drawing = picture(source, '', units(38));
  const words = text(label, 'small', { color: colours.white, paddingLeft: units(6) });
  return touchable(touch, label, face(centre([drawing, words])), more);
};
