/** The verdict at a glance: a word to be read across the room, a signal, one line, and what comes next. */
import type { VerdictPart } from '../conversation/index.ts';
import type { Phrasebook } from '../speech/index.ts';
import { allowsRun } from '../triage/index.ts';
import { buttonRows } from './answer.ts';
import { type Component, column, picture, row, text, whole } from './components.ts';
import { hint, scrollingRound, signed } from './layout.ts';
import { signals } from './signals.ts';
import { colours, round, tall, units, wide } from './theme.ts';

export function verdictScreen(
  part: VerdictPart,
  buttons: readonly Component[],
  words: Phrasebook,
): readonly Component[] {
  const { level, restDays } = part;
  const { word, line, signal } = words.screen.verdicts[level](restDays);
  const headline = text(word, 'glance', {
    color: signals[level].colour,
    ...(word.length > ROOM ? { fontSize: '@alarm' } : {}),
  });
  const sign = picture(`signal-${level}`, signal, '@sign');
  const lines = [text(line, 'line'), ...nextSteps(part, words)];
  const middle = { alignItems: 'center', width: '100%' };

  return [
    column(
      [
        headline,
        row([sign, column(lines.map(below), { grow: 1, shrink: 1, paddingLeft: '@pad' })], {
          grow: 1,
          shrink: 1,
          ...middle,
        }),
        ...buttonRows(buttons, 5),
        signed(words.screen.name),
      ],
      { when: wide, ...whole },
    ),
    column(
      [
        column([sign, centred(headline), column(lines.map(below).map(centred), middle)], {
          grow: 1,
          shrink: 1,
          justifyContent: 'center',
          ...middle,
        }),
        ...buttonRows(buttons, 3),
        signed(words.screen.name),
      ],
      { when: tall, ...whole },
    ),
    column(
      [
        scrollingRound([
          column([sign, centred(headline), centred(text(line, 'line'))], {
            ...middle,
            paddingTop: units(24),
          }),
          ...nextSteps(part, words).map((each) => column([centred(each)], { ...middle, paddingTop: '@gap' })),
          ...buttons.map((each) =>
            column([{ ...each, width: '100%', grow: 0, spacing: 0 }], { ...middle, paddingTop: '@gap' }),
          ),
        ]),
        hint,
      ],
      { when: round, ...whole, paddingTop: 0, paddingBottom: 0 },
    ),
  ];
}

/** More letters than this do not fit in the largest type. */
const ROOM = 9;

/** In the middle, whether it is a text or a row. */
const centred = (item: Component): Component => ({
  ...item,
  width: '100%',
  ...(item.type === 'Text' ? { textAlign: 'center' } : { justifyContent: 'center' }),
});

const below = (item: Component): Component => ({ ...item, spacing: '@gap' });

/** When to stop, what instead, when to come back or whom to see; and the tip. Pictures with a few words each. */
function nextSteps(part: VerdictPart, { screen }: Phrasebook): readonly Component[] {
  const step = nextStep(part, screen);
  const { tip } = part;
  return [
    ...(step ? [captioned(step)] : []),
    ...(tip ? [captioned({ drawing: 'bulb', words: screen.tips[tip], color: colours.sky })] : []),
  ];
}

type Step = { readonly drawing: string; readonly words: string; readonly color: string };

function nextStep(
  { level, instead: [activity] }: VerdictPart,
  { next, activities }: Phrasebook['screen'],
): Step | undefined {
  if (allowsRun(level)) return { drawing: 'topic-watchFor', words: next.stop, color: colours.yellow };
  if (level === 'crossTrain' && activity) {
    return {
      drawing: activity,
      words: `${next.instead} ${activities[activity].toLowerCase()}`,
      color: colours.white,
    };
  }
  if (level === 'rest') return { drawing: 'topic-whenCanIRun', words: next.comeBack, color: colours.white };
  if (level === 'seeProfessional')
    return { drawing: 'topic-seeSomeone', words: next.seeSomeone, color: colours.white };
  return undefined;
}

const captioned = ({ drawing, words, color }: Step): Component =>
  row([picture(drawing, '', '@icon'), text(words, 'line', { color, paddingLeft: '@gap', shrink: 1 })], {
    alignItems: 'center',
  });

export const backgroundFor = (level: VerdictPart['level']): string =>
  level === 'emergency' ? colours.alarm : colours.night;
