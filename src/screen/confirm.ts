/** "Did I hear that right?" The instruction is on the screen already, large. */
import type { Alarm } from '../conversation/index.ts';
import type { Phrasebook } from '../speech/index.ts';
import { button, type Component, column, picture, row, sharing, text, whole } from './components.ts';
import { beside, inCorner, scrollingRound, signed } from './layout.ts';
import { colours, round, tall, units, wide } from './theme.ts';

export function confirmScreen(alarm: Alarm, { screen }: Phrasebook): readonly Component[] {
  const { signal } = screen.verdicts.emergency(0);
  const asked = (answer: 'yes' | 'no', label: string) =>
    button({ does: 'confirms', alarm, answer }, label, { ...sharing });
  const answers = [asked('yes', screen.yes), asked('no', screen.no)];
  const sign = picture('signal-emergency', signal, units(150));
  const name = { ...signed(screen.name), ...inCorner };
  const words = [
    text(screen.call, 'title', { fontSize: '@alarm' }),
    text(screen.ifAlarm[alarm], 'text', { fontSize: '@plea', paddingTop: units(4) }),
  ];
  const question = text(screen.heardRight, 'text', { paddingTop: '@gap' });
  const centred = [...words, question].map((each) => ({ ...each, textAlign: 'center', width: '100%' }));
  return [
    column(
      [
        row([sign, column([...words, question], { grow: 1, shrink: 1, paddingLeft: '@pad' })], {
          grow: 1,
          shrink: 1,
          width: '100%',
          alignItems: 'center',
        }),
        beside(answers, { height: '@target', spacing: '@gap' }),
        name,
      ],
      { when: wide, ...whole },
    ),
    column(
      [
        column([{ ...sign, width: '@sign', height: '@sign' }, ...centred], {
          grow: 1,
          shrink: 1,
          width: '100%',
          alignItems: 'center',
          justifyContent: 'center',
        }),
        beside(answers, { height: '@target', spacing: '@gap' }),
        name,
      ],
      { when: tall, ...whole },
    ),
    column(
      [
        scrollingRound([
          column([{ ...sign, width: '@picture', height: '@picture' }, ...centred], {
            width: '100%',
            alignItems: 'center',
            paddingTop: units(30),
          }),
          column([beside(answers, { height: '@target' })], { width: '100%', paddingTop: '@gap' }),
        ]),
      ],
      { when: round, ...whole, paddingTop: 0, paddingBottom: 0 },
    ),
  ];
}

export const confirmBackground = colours.alarm;
