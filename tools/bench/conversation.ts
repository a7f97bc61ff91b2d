/** The conversation that is measured: eleven turns, from the launch over a verdict and what is asked after it to goodbye. */
import type { RequestEnvelope } from 'ask-sdk-model';
import { devices as simulated } from '../../simulator/devices.ts';
import { startConversation } from '../../simulator/skill.ts';

export type Device = 'voice only' | 'with a screen';
export const devices: readonly Device[] = ['voice only', 'with a screen'];

/** On which of the simulator's devices. */
const idOf: Readonly<Record<Device, string>> = { 'voice only': 'dot', 'with a screen': 'show-8' };

const utterances: readonly string[] = [
  'open leg check',
  'my quads are a bit sore',
  'a two since yesterday',
  'no',
  'no',
  'the same in both and getting better',
  'nothing like that',
  'why',
  'can i go swimming instead',
  'should i put ice on it',
  'stop',
];

/** The requests of the conversation, as that kind of device sends them. */
export async function conversationOn(device: Device): Promise<readonly RequestEnvelope[]> {
  const conversation = startConversation({
    locale: 'en-US',
    device: simulated.find(({ id }) => id === idOf[device]),
  });
  const requests: RequestEnvelope[] = [];
  for (const utterance of utterances) requests.push((await conversation.say(utterance)).request);
  return requests;
}
