/** The contrast of a text with what is drawn behind it, from the colours that the page declares. */

type Colour = { readonly red: number; readonly green: number; readonly blue: number; readonly alpha: number };

const black: Colour = { red: 0, green: 0, blue: 0, alpha: 1 };

/** The least contrast over some points of the window, in the ratio of WCAG: from 1 (the same) to 21 (black on white). */
export function contrastAt(text: Element, points: readonly (readonly [x: number, y: number])[]): number {
  const ink = coloursIn(textColour(text))[0] ?? black;
  const ratios = points.flatMap(([x, y]) =>
    backgroundsAt(text, x, y).map((paper) => ratio(over(faded(ink, text), paper), paper)),
  );
  return Math.min(...ratios);
}

const textColour = (text: Element): string => {
  const { color, fill } = getComputedStyle(text);
  return text instanceof SVGElement ? fill : color;
};

/** What may be behind the text at a point: one colour, or the colours of a gradient. */
function backgroundsAt(text: Element, x: number, y: number): readonly Colour[] {
  const stack = document.elementsFromPoint(x, y);
  const at = stack.findIndex((element) => element === text || text.contains(element));
  const behind = at < 0 ? ancestorsOf(text) : stack.slice(at).filter((element) => !text.contains(element));
  let layers: readonly Colour[] = [black];
  for (const element of behind.toReversed()) {
    const painted = paintOf(element).map((colour) => faded(colour, element));
    const visible = painted.filter(({ alpha }) => alpha > 0);
    if (visible.length > 0) layers = visible.flatMap((top) => layers.map((below) => over(top, below)));
  }
  return layers;
}

function ancestorsOf(element: Element): readonly Element[] {
  const parent = element.parentElement;
  return parent === null ? [] : [parent, ...ancestorsOf(parent)];
}

function paintOf(element: Element): readonly Colour[] {
  const { backgroundColor, backgroundImage, fill } = getComputedStyle(element);
  if (element instanceof SVGGraphicsElement && !(element instanceof SVGSVGElement))
    return coloursIn(filling(fill));
  const gradient = coloursIn(backgroundImage).filter(({ alpha }) => alpha > 0);
  return gradient.length > 0 ? gradient : coloursIn(backgroundColor);
}

/** The colours of a shape: its own, or those of the gradient that it names, as in `url("#id")`. */
function filling(fill: string): string {
  const [, gradient] = fill.match(/url\("#(.*)"\)/) ?? [];
  if (gradient === undefined) return fill;
  const stops = [...document.querySelectorAll(`#${CSS.escape(gradient)} stop`)];
  return stops.map((stop) => getComputedStyle(stop).stopColor).join();
}

/** The colours named in a computed style: "rgb(0, 17, 34)", "rgba(0, 0, 0, 0.5)". */
function coloursIn(style: string): readonly Colour[] {
  return [...style.matchAll(/rgba?\(([^)]*)\)/g)].map(([, inside = '']) => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = inside.split(/[\s,/]+/).map(Number);
    return { red, green, blue, alpha };
  });
}

/** A colour as its element and all around it let it through. */
function faded(colour: Colour, element: Element): Colour {
  const opacities = [element, ...ancestorsOf(element)].map((each) => Number(getComputedStyle(each).opacity));
  return { ...colour, alpha: opacities.reduce((product, opacity) => product * opacity, colour.alpha) };
}

function over(top: Colour, below: Colour): Colour {
  const mix = (above: number, under: number): number => above * top.alpha + under * (1 - top.alpha);
  return {
    red: mix(top.red, below.red),
    green: mix(top.green, below.green),
    blue: mix(top.blue, below.blue),
    alpha: 1,
  };
}

function ratio(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance. */
function luminance({ red, green, blue }: Colour): number {
  const linear = (value: number): number => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
