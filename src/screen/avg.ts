/** The few building blocks of every drawing: a box, and lines in it. */

export type Item = Readonly<Record<string, unknown>>;
export type Graphic = Readonly<Record<string, unknown>>;

export const graphic = (width: number, height: number, items: readonly Item[]): Graphic => ({
  type: 'AVG',
  version: '1.2',
  width,
  height,
  viewportWidth: width,
  viewportHeight: height,
  items,
});

export const line = (pathData: string, stroke: string, strokeWidth: number, fill = 'transparent'): Item => ({
  type: 'path',
  pathData,
  stroke,
  strokeWidth,
  strokeLineCap: 'round',
  strokeLineJoin: 'round',
  fill,
});
