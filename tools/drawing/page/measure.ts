/** Measures a screen as the renderer has drawn it. */
import type { Engine, EngineComponent } from '../../../simulator/screen/page/engine.ts';
import { type Box, type DrawnText, type Measured, shared, type Touchable, within } from '../measured.ts';
import { type Place, type Ruler, readText } from './text.ts';

/**
 * Measures all that can be read and touched.
 * @param screen the element that shows the screen
 * @param pixels how many pixels of the page a dp takes
 */
export function measure(engine: Engine, top: EngineComponent, screen: Element, pixels: number): Measured {
  const corner = screen.getBoundingClientRect();
  const boxOf = (rectangle: DOMRect): Box => ({
    left: (rectangle.left - corner.left) / pixels,
    top: (rectangle.top - corner.top) / pixels,
    right: (rectangle.right - corner.left) / pixels,
    bottom: (rectangle.bottom - corner.top) / pixels,
  });
  const whole = boxOf(corner);
  const found: { texts: DrawnText[]; touchables: Touchable[] } = { texts: [], touchables: [] };
  walk({ engine, boxOf }, top, { room: whole, window: whole, scrolls: undefined }, found);
  return found;
}

function walk(ruler: Ruler, component: EngineComponent, place: Place, found: Found): void {
  const { container } = component;
  if (container.getClientRects().length === 0) return;
  const type = component.component.getType();
  const { ComponentType, PropertyKey } = ruler.engine;
  const box = ruler.boxOf(container.getBoundingClientRect());
  if (type === ComponentType.kComponentTypeTouchWrapper) {
    const label = component.props[PropertyKey.kPropertyAccessibilityLabel];
    found.touchables.push({
      label: typeof label === 'string' ? label : '',
      box,
      window: place.window,
      scrolls: place.scrolls,
    });
  }
  const texts = container.querySelectorAll(':scope > p, :scope > svg text');
  for (const text of texts)
    if (text.textContent.trim() !== '') found.texts.push(readText(ruler, text, place));
  const inside = placeInside(ruler, component, place, box);
  for (const child of component.children) walk(ruler, child, inside, found);
}

type Found = { readonly texts: DrawnText[]; readonly touchables: Touchable[] };

function placeInside({ engine }: Ruler, component: EngineComponent, place: Place, box: Box): Place {
  const { ComponentType, PropertyKey, ScrollDirection } = engine;
  const type = component.component.getType();
  const visible = place.window && shared(box, place.window);
  const lists = [ComponentType.kComponentTypeSequence, ComponentType.kComponentTypeGridSequence];
  if (type === ComponentType.kComponentTypeScrollView || lists.includes(type)) {
    const direction = component.props[PropertyKey.kPropertyScrollDirection];
    const sideways = lists.includes(type) && direction === ScrollDirection.kScrollDirectionHorizontal;
    const endless = sideways ? { left: -Infinity, right: Infinity } : { top: -Infinity, bottom: Infinity };
    const { scrollHeight, offsetHeight } = component.container;
    const scrolls = ((scrollHeight - offsetHeight) * (box.bottom - box.top)) / offsetHeight;
    return { room: { ...within(box, place.room), ...endless }, window: visible, scrolls };
  }
  const clips = getComputedStyle(component.container).overflow !== 'visible';
  return clips ? { ...place, room: within(box, place.room), window: visible } : place;
}
