/** Figures that move: two key poses over what stays where it is, of which one fades into the other and back. */
import { type Component, column, picture } from './components.ts';

/** How long a pose takes to become the other, in milliseconds. */
const PACE = 1600;

/** So often that nobody who does the stretch sees the end; it ends with the pose to hold. */
const TIMES = 60;

/** A figure in motion. Where nothing is animated, the pose to hold is seen. */
export function moving(figure: string, meaning: string, size: string): Component {
  const layer = (name: string, more: Readonly<Record<string, unknown>>) =>
    picture(`${figure}-${name}`, '', size, { position: 'absolute', left: 0, top: 0, ...more });
  return column(
    [
      picture(`${figure}-around`, meaning, size),
      layer('from', { opacity: 0, onMount: [fading(1, 0)] }),
      layer('to', { onMount: [fading(0, 1)] }),
    ],
    { width: size, height: size },
  );
}

/** Long at both ends, and quick between them: a pose is to be seen, not the way from one to the other. */
const fading = (from: number, to: number) => ({
  type: 'AnimateItem',
  easing: 'cubic-bezier(0.8, 0, 0.2, 1)',
  duration: PACE,
  repeatCount: TIMES,
  repeatMode: 'reverse',
  value: [{ property: 'opacity', from, to }],
});
