/** Where a headline and what belongs to it stand on a screen. */
import { hint } from './below.ts';
import { type Component, column, whole } from './components.ts';
import { rectangular, round, units } from './tokens.ts';

/** A headline over a body, within the padding of the screen; `isLong` is what a round one cannot show at once. */
export function framed(
  head: readonly Component[],
  body: readonly Component[],
  isLong: boolean,
): readonly Component[] {
  return [
    column([column(head, { paddingBottom: '@gap' }), ...body], {
      when: rectangular,
      ...whole,
    }),
    roundFrame(head, body, isLong),
  ];
}

/** On a round screen both are centred, and keep away from the rim. */
export function roundFrame(head: readonly Component[], body: readonly Component[], isLong = true): Component {
  const centred = head.map((line) => ({ ...line, textAlign: 'center' }));
  return column(
    [
      column(centred, { paddingBottom: '@gap', alignItems: 'center', width: units(290) }),
      ...body,
      ...(isLong ? [{ ...hint, when: round }] : []),
    ],
    {
      when: round,
      width: '100%',
      height: '100%',
      paddingLeft: '@pad',
      paddingRight: '@pad',
      paddingTop: units(60),
      alignItems: 'center',
    },
  );
}
