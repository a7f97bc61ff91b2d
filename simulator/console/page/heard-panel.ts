/** What was heard in a turn: the way its words took to the skill, and every finding beside the words it is from. */
import type { Exchange, Understood } from '../exchange.ts';
import { el, part } from './dom.ts';

/** Shows how the runner's last words were read; a note when there are none. */
export function showHeard(exchange: Exchange | undefined): void {
  part('heard', HTMLElement).replaceChildren(
    ...(exchange === undefined ? [note('Nothing has been said yet.')] : inDetail(exchange)),
  );
}

const note = (text: string): HTMLElement => el('p', { class: 'note' }, text);

function inDetail({ utterance, understood }: Exchange): readonly Node[] {
  const said = utterance === '' ? [] : [el('p', { class: 'lead' }, `“${utterance}”`)];
  return [...said, ...reading(understood), note(inWords(understood))];
}

/** Every finding with the words it is from, and what was left unread. */
function reading({ heard }: Understood): readonly Node[] {
  if (heard === undefined) return [];
  const { findings, besides, unread } = heard;
  const rows = findings.map(({ about, value, words, certainty }) => {
    const from = words === '' ? 'from the question' : `“${words}”`;
    const sure = certainty === 'pieced' ? ', pieced together' : '';
    return el(
      'tr',
      {},
      el('td', {}, `${from}${sure}`),
      el('td', {}, about),
      el('td', {}, el('b', {}, value)),
    );
  });
  const head = ['The words', 'tell of', 'as'].map((name) => el('th', { scope: 'col' }, name));
  return [
    ...(rows.length > 0
      ? [el('table', { class: 'heard' }, el('thead', {}, el('tr', {}, ...head)), el('tbody', {}, ...rows))]
      : [note('No finding.')]),
    ...besides.map((each) => note(each)),
    ...(unread.length > 0 ? [note(`unread: ${unread.join(' ')}`)] : []),
  ];
}

/** "came as ShouldIRunIntent: story my left calf" */
function inWords({ intent, slots }: Understood): string {
  const heard = slots.map(({ name, value, meaning }) => {
    const means = meaning === '' || meaning === value ? '' : ` (${meaning})`;
    return `${name} ${value}${means}`;
  });
  return `came as ${intent}${heard.length > 0 ? `: ${heard.join(', ')}` : ''}`;
}
