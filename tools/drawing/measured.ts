/** What is measured of a screen as it is drawn. All lengths in dp, from the top left corner of the screen. */
import type { Viewport } from '../../simulator/viewport.ts';

export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

export type DrawnText = {
  readonly text: string;
  /** One for each line, as high as the line. */
  readonly lines: readonly Box[];
  /** What must hold the lines for them to be read whole; endless where the runner can scroll. */
  readonly room: Box;
  /** The part of the screen in which it shows without scrolling; undefined when there is none. */
  readonly window: Box | undefined;
  /** How far it can be scrolled up; undefined where nothing scrolls. */
  readonly scrolls: number | undefined;
  /** In dp; 0 for what is written in a drawing. */
  readonly fontSize: number;
  /** Whether words are left out to make it fit. */
  readonly shortened: boolean;
  /** Words that are broken in the middle. */
  readonly broken: readonly string[];
  /** The least contrast of its colour with what is behind, from 1 to 21. */
  readonly contrast: number;
};

export type Touchable = {
  readonly label: string;
  readonly box: Box;
  /** As for a text. */
  readonly window: Box | undefined;
  readonly scrolls: number | undefined;
};

export type Measured = { readonly texts: readonly DrawnText[]; readonly touchables: readonly Touchable[] };

/** What was measured of a screen, and what the renderer had to say about it. */
export type Findings = Measured & { readonly problems: readonly string[] };

/** Screens to be drawn side by side, by name. */
export type Drawing = {
  readonly documents: Readonly<Record<string, unknown>>;
  readonly viewport: Viewport;
  /** How wide each is drawn, in pixels of the page. */
  readonly width: number;
  readonly enginePath: string;
};

/** What the page offers. */
export type Bench = {
  draw(drawing: Drawing): Promise<Readonly<Record<string, Findings>>>;
  /** The arguments of what touches have sent since. */
  touches(): readonly unknown[];
  /** Asks for a file that there is not, and waits for that answer: what was asked for before has been heard then. */
  askForNothing(): Promise<unknown>;
};

declare global {
  var bench: Bench;
}

/** The narrower of two boxes on each side; unlike what they share, it may be turned inside out. */
export function within(one: Box, other: Box): Box {
  return {
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  };
}

/** The part that two boxes share, if any. */
export function shared(one: Box, other: Box): Box | undefined {
  const left = Math.max(one.left, other.left);
  const top = Math.max(one.top, other.top);
  const right = Math.min(one.right, other.right);
  const bottom = Math.min(one.bottom, other.bottom);
  return left < right && top < bottom ? { left, top, right, bottom } : undefined;
}
