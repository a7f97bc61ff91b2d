/** The few building blocks of every screen: text, rows and columns, pictures and touch targets. */
import { colours, units } from './tokens.ts';

/** A component of an APL document, as plain JSON. */
export type Component = { readonly type: string; readonly [property: string]: unknown };

/** What a touch sends back: `leg-check`, then what was touched. */
export type Touch = readonly ['leg-check', ...(string | number)[]];

type Size = 'headline' | 'title' | 'text' | 'small';
type Properties = Readonly<Record<string, unknown>>;

export const text = (words: string, size: Size = 'text', more: Properties = {}): Component => ({
  type: 'Text',
  text: words,
  fontSize: `@${size}`,
  fontWeight: size === 'headline' || size === 'title' ? '700' : '400',
  color: size === 'small' ? colours.mist : colours.white,
  ...(size === 'headline' || size === 'title' ? { role: 'header' } : {}),
  ...more,
});

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

/** The same with a gap before every item but the first. */
export const spaced = (items: readonly Component[], side: 'left' | 'top'): readonly Component[] =>
  items.map((item, n) =>
    n === 0 ? item : { ...item, [side === 'left' ? 'paddingLeft' : 'paddingTop']: '@gap' },
  );

/** Whatever is shown, as something to touch. */
export const touchable = (
  touch: Touch,
  label: string,
  item: Component,
  more: Properties = {},
): Component => ({
  type: 'TouchWrapper',
  accessibilityLabel: label,
  role: 'button',
  onPress: [{ type: 'SendEvent', arguments: touch }],
  item,
  ...more,
});

const centre = (items: readonly Component[]): Component =>
  row(items, { width: '100%', height: '100%', alignItems: 'center', justifyContent: 'center' });

/**
 * The face of a touch target. `outline` is for what is no finding: none of these, not sure; `chosen` for what was
 * touched before.
 */
const face = (item: Component, style: 'target' | 'outline' | 'chosen' = 'target'): Component => ({
  type: 'Frame',
  style,
  inheritParentState: true,
  width: '100%',
  height: '100%',
  item,
});

/** A touch target with a label on it. */
export const button = (
  touch: Touch,
  label: string,
  {
    outline = false,
    chosen = false,
    size = 'text',
    ...more
  }: { outline?: boolean; chosen?: boolean; size?: Size; [key: string]: unknown } = {},
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
  const look = chosen ? 'chosen' : outline ? 'outline' : 'target';
  return touchable(touch, label, face(words, look), { width: '100%', height: '@target', ...more });
};

/** A touch target with a drawing and its name. */
export const tile = (touch: Touch, label: string, source: string, more: Properties = {}): Component => {
  const drawing = picture(source, '', units(38));
  const words = text(label, 'small', { color: colours.white, paddingLeft: units(6) });
  return touchable(touch, label, face(centre([drawing, words])), more);
};

/** A touch target that is nothing but a drawing. */
export const symbol = (touch: Touch, label: string, source: string, more: Properties = {}): Component =>
  touchable(touch, label, face(centre([picture(source, '', units(44))])), more);
