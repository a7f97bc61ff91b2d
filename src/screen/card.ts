/** What is sent to the app of those who see nothing. */
import type { Reply } from '../conversation/index.ts';
import type { Phrasebook } from '../speech/index.ts';

/** The card that goes with a verdict: general advice, the same whatever the verdict is. */
export function cardFor(reply: Reply, { screen }: Phrasebook): { title: string; text: string } | undefined {
  return reply.parts.some((part) => part.say === 'verdict') ? screen.card : undefined;
}
