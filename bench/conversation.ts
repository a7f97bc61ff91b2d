/** The conversation that is measured: eleven turns, from the launch over a verdict and what is asked after it to goodbye. */
import { envelope, intent, launch, matched, plain } from '../test/support/lambda.ts';

export type Device = 'voice only' | 'with a screen';
export const devices: readonly Device[] = ['voice only', 'with a screen'];

const answer = (id: string) => intent('ShouldIRunIntent', { answer: matched('answer', id) });

const requests: readonly object[] = [
  launch,
  intent('ShouldIRunIntent', {
    location: matched('location', 'quad'),
    severity: plain('severity', '2'),
    side: matched('side', 'both'),
  }),
  answer('no'),
  answer('no'),
  answer('yes'),
  intent('ShouldIRunIntent', { duration: plain('duration', 'P1D'), trend: matched('trend', 'same') }),
  intent('AMAZON.YesIntent'),
  intent('WhyIntent'),
  intent('CrossTrainIntent', { activity: matched('activity', 'swimming') }),
  intent('HeatOrIceIntent'),
  intent('AMAZON.StopIntent'),
];

/** What a device with a screen sends along: an Echo Show 8. */
const screen = {
  supportedInterfaces: {
    'Alexa.Presentation.APL': { runtime: { maxVersion: '2023.3' } },
  },
  viewport: {
    experiences: [{ canRotate: false, canResize: false }],
    mode: 'HUB',
    shape: 'RECTANGLE',
    pixelHeight: 800,
    pixelWidth: 1280,
    currentPixelWidth: 1280,
    currentPixelHeight: 800,
    dpi: 160,
    touch: ['SINGLE'],
  },
};

/** The requests of the conversation as that kind of device sends them. */
export function conversationOn(device: Device): readonly object[] {
  return requests.map((request, turn) => {
    const whole = envelope(request, turn === 0 ? undefined : {});
    if (device === 'voice only') return whole;
    const { System } = whole.context;
    const { supportedInterfaces, viewport } = screen;
    const shown = { ...System, device: { ...System.device, supportedInterfaces } };
    return { ...whole, context: { System: shown, Viewport: viewport } };
  });
}
