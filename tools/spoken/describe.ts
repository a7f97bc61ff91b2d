/** A turn as it is shown to people. */
import type { Evidence } from '../../src/understanding/index.ts';
import type { Scored } from './score.ts';

/** What was said, what is wrong, and the words behind everything heard. */
export function describe({ turn, heard, missed, invented, answerRight }: Scored): string[] {
  const asked =
    turn.covers === undefined
      ? ''
      : ` [${turn.covers.join(' ')}${turn.yesMeans === 'good' ? ', yes is good' : ''}]`;
  const faults = [
    ...missed.map((pair) => `missed ${pair}`),
    ...invented.map((pair) => `invented ${pair}`),
    ...(answerRight ? [] : [`answer ${heard.answer ?? 'none'} instead of ${turn.answer ?? 'none'}`]),
  ];
  const said = turn.said.split(/\s+/);
  const request = heard.request === undefined ? [] : [`asks ${Object.values(heard.request).join(' ')}`];
  const unread = heard.unread.length === 0 ? [] : [`unread: ${heard.unread.join(', ')}`];
  const evidence = heard.evidence.map((one) => wordsBehind(one, said));
  return [
    `  ${turn.id}${asked} ${turn.said}`,
    `      ${faults.length === 0 ? 'right' : faults.join(', ')}`,
    ...[[...evidence, ...request, ...unread].join(' · ')]
      .filter((line) => line !== '')
      .map((line) => `      ${line}`),
  ];
}

function wordsBehind(
  { key, value, words: [from, to], certainty }: Evidence,
  said: readonly string[],
): string {
  return `${key}=${value}${certainty === 'pieced' ? '?' : ''} "${said.slice(from, to).join(' ')}"`;
}
