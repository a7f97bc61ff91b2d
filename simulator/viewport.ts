/** A screen, in density-independent pixels (dp): what a document is laid out in. */
export type Viewport = {
  readonly width: number;
  readonly height: number;
  /** Pixels per inch; at 160 a dp is a pixel, at 320 it is two. */
  readonly dpi: number;
  readonly shape: 'RECTANGLE' | 'ROUND';
  readonly mode: 'HUB' | 'TV';
};

/** A length in pixels for one in dp, on a screen of this density. */
export const inPixels = (dp: number, dpi: number): number => Math.round((dp * dpi) / 160);
