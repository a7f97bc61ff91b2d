/** The verdict as a signal: a shape, a colour and a word; then why and what to do. */
import type { VerdictPart } from '../conversation/index.ts';
import type { Phrasebook } from '../speech/index.ts';
import type { Answer } from './answers.ts';
import { type Component, text } from './components.ts';
import { signals } from './signals.ts';
import { colours, roomy, units } from './tokens.ts';

export function verdictAnswer(part: VerdictPart, words: Phrasebook): Answer {
  const { level, restDays } = part;
  const { word, todo, signal } = words.screen.verdicts[level](restDays);
  const alarm = level === 'emergency';
  return {
    drawing: `signal-${level}`,
    meaning: signal,
    main: [
      text(word, 'title', { color: signals[level].colour, fontSize: alarm ? '@alarm' : '@verdict' }),
      text(todo, 'text', { paddingTop: units(4), ...(alarm ? plea : {}) }),
    ],
    further: alarm ? becauseOf(part, words, plea) : because(part, words),
  };
}

const below = { paddingTop: '@gap' };
const plea = { fontSize: '@plea' };

function because(part: VerdictPart, words: Phrasebook): readonly Component[] {
  const { level, reason, tip, assuming } = part;
  const granted = words.assumption(level, assuming);
  const isRun = level === 'runAsPlanned' || level === 'easyRun';
  const crowded = granted && (reason || isRun);
  return [
    ...becauseOf(part, words),
    ...(granted ? [text(granted, level === 'urgentCare' ? 'text' : 'small', below)] : []),
    ...(isRun ? [text(words.screen.stopRule, 'small', { ...below, color: colours.yellow })] : []),
    ...(tip ? [tipLine(words.tips[tip], words, crowded ? roomy : true)] : []),
  ];
}

const becauseOf = ({ reason }: VerdictPart, { reasons }: Phrasebook, more = {}): readonly Component[] =>
  reason ? [text(reasons[reason], 'text', { ...below, ...more })] : [];

/** On the lowest screens the tip gives way to a long answer; it is heard, and there is a button for more. */
function tipLine(tip: string, { screen }: Phrasebook, when: string | boolean): Component {
  return text(`${screen.tip}: ${tip}`, 'small', { when, ...below, color: colours.sky });
}

export const backgroundFor = (level: VerdictPart['level']): string =>
  level === 'emergency' ? colours.alarm : colours.night;
