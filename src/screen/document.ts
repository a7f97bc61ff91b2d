/** A whole APL document around what a screen shows. */
import type { Component } from './components.ts';
import { graphicsIn } from './pictures.ts';
import { colours, resources, styles } from './theme.ts';

export type AplDocument = { readonly type: 'APL'; readonly version: string; readonly [key: string]: unknown };

/** Primitives only, nothing to fetch; only the drawings that are shown are in it. */
export function documentOf(items: readonly Component[], background: string = colours.night): AplDocument {
  return {
    type: 'APL',
    version: '1.8',
    theme: 'dark',
    resources,
    styles,
    graphics: graphicsIn(JSON.stringify(items)),
    mainTemplate: {
      items: [{ type: 'Frame', width: '100vw', height: '100vh', backgroundColor: background, items }],
    },
  };
}
