/** Small helpers for building the page. */

/** An element with attributes and children. Text is never read as markup. */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/**
 * The element of the page with this id.
 * @throws Error when the page has none of this kind
 */
export function part<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (found instanceof kind) return found;
  throw new Error(`The page has no ${id}`);
}

/** A button that does something. */
export function button(label: string, act: (event: MouseEvent) => void): HTMLButtonElement {
  const made = el('button', { type: 'button' }, label);
  made.addEventListener('click', act);
  return made;
}

/** Words that only a screen reader tells. */
export const unseen = (text: string): HTMLElement => el('span', { class: 'unseen' }, text);
