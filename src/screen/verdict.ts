/** The verdict as a signal: a shape, a colour and a word; then why and what to do. */
import type { VerdictPart } from '../conversation/index.ts';
import type { Phrasebook } from '../speech/index.ts';
import type { Answer } from './answers.ts';
import { type Component, text } from './components.ts';
import { signals } from './signals.ts';
import { colours, roomy, units } from './tokens.ts';

export function verdictAnswer(part: VerdictPart, words: Phrasebook): Answer {
  const { level, restDays, reason, tip, assuming } = part;
  const { word, todo, signal } = words.screen.verdicts[level](restDays);
  const emergency = level === 'emergency';
  const granted = words.assumption(level, assuming);
  return {
    drawing: `signal-${level}`,
    meaning: signal,
    main: [
      text(word, 'title', { color: signals[level].colour }),
      text(todo, 'text', { paddingTop: units(4) }),
    ],
    further: [
      ...(reason ? [text(words.reasons[reason], 'text', below)] : []),
      ...(granted && !emergency ? [text(granted, level === 'urgentCare' ? 'text' : 'small', below)] : []),
      ...(tip ? [tipLine(words.tips[tip], words, reason && granted ? roomy : true)] : []),
    ],
  };
}

const below = { paddingTop: '@gap' };

/** On the lowest screens the tip gives way to a long answer; it is heard, and there is a button for more. */
function tipLine(tip: string, { screen }: Phrasebook, when: string | boolean): Component {
  return text(`${screen.tip}: ${tip}`, 'small', { when, ...below, color: colours.sky });
}

export const backgroundFor = (level: VerdictPart['level']): string =>
  level === 'emergency' ? colours.alarm : colours.night;
