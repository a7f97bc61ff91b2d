/** Signs of dangers outside the legs that are told by the shape of a sentence, and what only sounds like one. */
import type { SignElsewhere } from '../../triage/index.ts';
import { notSigns, signShapes } from '../lexicon/signShapes.ts';
import { placeOf } from '../sentenceShapes.ts';

/** Each with the place of its first word. */
export function shapedSigns(
  texts: readonly string[],
): readonly { readonly sign: SignElsewhere; readonly at: number }[] {
  const said = texts.join(' ');
  return signShapes.flatMap((shape) => {
    const found = placeOf(shape, said);
    return found === undefined
      ? []
      : [{ sign: shape.sign, at: said.slice(0, found.from).split(' ').length - 1 }];
  });
}

/** "A blind came down over the window": a thing, and no sight. */
export const isOfAThing = (texts: readonly string[], at: number): boolean => {
  const from = texts.slice(at).join(' ');
  const said = texts.join(' ');
  return notSigns.some(
    ({ begins, words, unless }) => begins.test(from) && words.test(said) && !unless.test(said),
  );
};
