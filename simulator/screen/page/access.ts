/** What the renderer leaves out for those who do not touch, or cannot see. */
import type { Engine, EngineComponent } from './engine.ts';

/**
 * Speaks the accessibility labels of a component and all in it, and lets the keyboard press what can be touched; the
 * renderer does neither.
 */
export function makeAccessible(engine: Engine, component: EngineComponent): void {
  const { container, props, children } = component;
  const label = props[engine.PropertyKey.kPropertyAccessibilityLabel];
  const role = roleOf(engine, component);
  const labelled = typeof label === 'string' && label !== '';
  if (labelled) container.setAttribute('aria-label', label);
  if (labelled || role === 'button') container.setAttribute('role', role);
  if (role === 'button') makePressable(engine, component);
  for (const child of children) makeAccessible(engine, child);
}

function roleOf({ ComponentType }: Engine, { component }: EngineComponent): 'button' | 'img' | 'group' {
  switch (component.getType()) {
    case ComponentType.kComponentTypeTouchWrapper:
      return 'button';
    case ComponentType.kComponentTypeVectorGraphic:
    case ComponentType.kComponentTypeImage:
      return 'img';
    default:
      return 'group';
  }
}

function makePressable(engine: Engine, { container, component }: EngineComponent): void {
  container.tabIndex = 0;
  container.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    event.stopPropagation();
    component.update(engine.UpdateType.kUpdatePressed, 0);
  });
}
