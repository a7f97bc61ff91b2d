/** Reads a text as it is drawn. */
import type { Engine } from '../../../simulator/screen/page/engine.ts';
import { type Box, type DrawnText, within } from '../measured.ts';
import { contrastAt } from './contrast.ts';

/** Where in the tree of components one is: what must hold what is drawn here, and what shows of it. */
export type Place = {
  readonly room: Box;
  readonly window: Box | undefined;
  readonly scrolls: number | undefined;
};

export type Ruler = { readonly engine: Engine; readonly boxOf: (rectangle: DOMRect) => Box };

/** What it says, where, and how well it can be read. */
export function readText(
  { boxOf }: Ruler,
  element: Element,
  { room, window: visible, scrolls }: Place,
): DrawnText {
  const lines = linesOf(element);
  const paragraph = element instanceof HTMLElement ? element.parentElement : null;
  const own = paragraph === null ? room : boxOf(paragraph.getBoundingClientRect());
  return {
    text: element.textContent,
    lines: lines.map(boxOf),
    room: within(own, room),
    window: visible,
    scrolls,
    fontSize: paragraph === null ? 0 : fontSizeOf(element, (own.bottom - own.top) / paragraph.offsetHeight),
    // The engine leaves out the words that do not fit.
    shortened: element.textContent.endsWith('…'),
    broken: brokenWords(element),
    contrast: contrastAt(element, lines.flatMap(pointsOf)),
  };
}

/**
 * The boxes of an element's lines, of each of which the renderer makes a node; without the spaces around them. The
 * letters' own boxes are higher than the lines of a text are apart.
 */
function linesOf(element: Element): readonly DOMRect[] {
  const { lineHeight } = getComputedStyle(element);
  return textNodes(element).flatMap((node) => {
    const range = document.createRange();
    const text = node.nodeValue ?? '';
    range.setStart(node, text.length - text.trimStart().length);
    range.setEnd(node, text.trimEnd().length);
    return [...range.getClientRects()].map(({ left, top, width, height }) => {
      const shown =
        element instanceof HTMLElement ? Number.parseFloat(lineHeight) * scaleOf(element) : height;
      return new DOMRect(left, top + (height - shown) / 2, width, shown);
    });
  });
}

/** The nodes with letters in them. */
function textNodes(element: Element): readonly Node[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Node[] = [];
  while (walker.nextNode() !== null) if (walker.currentNode.nodeValue?.trim()) nodes.push(walker.currentNode);
  return nodes;
}

/** @param dp how many dp a pixel of the element is */
const fontSizeOf = (element: Element, dp: number): number =>
  Number.parseFloat(getComputedStyle(element).fontSize) * dp;

/** How many pixels of the window one of the element's own takes. */
const scaleOf = (element: HTMLElement): number =>
  element.offsetHeight === 0 ? 1 : element.getBoundingClientRect().height / element.offsetHeight;

/** The words of which the renderer has put a part on the next line: it makes a node of each line. */
function brokenWords(element: Element): readonly string[] {
  const nodes = document.createTreeWalker(element);
  const broken: string[] = [];
  let last: Node | undefined;
  for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
    if (node.nodeName === 'BR') last = undefined;
    if (!node.nodeValue) continue;
    const [head] = last?.nodeValue?.match(/[^\s-]+$/) ?? [];
    const [tail] = node.nodeValue.match(/^[^\s-]+/) ?? [];
    if (last && head && tail && topOf(node) > topOf(last)) broken.push(head + tail);
    last = node;
  }
  return broken;
}

/** Where the last line of a text begins. */
function topOf(text: Node): number {
  const range = document.createRange();
  range.selectNodeContents(text);
  return Math.max(...[...range.getClientRects()].map(({ top }) => top));
}

/** The middle of a line and its ends. */
function pointsOf({ left, right, top, height }: DOMRect): readonly (readonly [number, number])[] {
  return [left + 1, (left + right) / 2, right - 1].map((x) => [x, top + height / 2]);
}
