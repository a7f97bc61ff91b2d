/** The request and the response, to be read and copied. */
import { button, el, part } from './dom.ts';

/** Shows a JSON document in a sheet; a note when there is none yet. */
export function showJson(id: string, name: string, value: unknown): void {
  const sheet = part(id, HTMLElement);
  if (value === undefined) {
    sheet.replaceChildren(el('p', { class: 'note' }, 'None yet.'));
    return;
  }
  const text = JSON.stringify(value, null, 2);
  const copy = button(`Copy the ${name}`, () => void copyText(copy, text));
  copy.className = 'quiet copy';
  const node = document.createTextNode(text);
  sheet.replaceChildren(copy, el('pre', {}, el('code', {}, node)));
  colour(id, node);
}

async function copyText(copy: HTMLButtonElement, text: string): Promise<void> {
  const label = copy.textContent ?? '';
  const outcome = await navigator.clipboard.writeText(text).then(
    () => 'Copied',
    () => 'The browser does not let this page copy',
  );
  copy.textContent = outcome;
  setTimeout(() => {
    copy.textContent = label;
  }, 2000);
}

type Kind = 'name' | 'text' | 'value';

const TOKEN = /("(?:\\.|[^"\\])*")(\s*:)?|\b(?:true|false|null)\b|-?\b\d[\d.e+-]*/g;

const coloured = new Map<string, Readonly<Record<Kind, readonly Range[]>>>();

/** Gives names, texts and other values a colour each, where the browser can do so without an element for each. */
function colour(id: string, node: Text): void {
  if (!('highlights' in CSS)) return;
  const ranges: Record<Kind, Range[]> = { name: [], text: [], value: [] };
  for (const { index, 1: quoted, 2: colon, 0: token } of node.data.matchAll(TOKEN)) {
    const range = new Range();
    range.setStart(node, index);
    range.setEnd(node, index + token.length);
    ranges[quoted === undefined ? 'value' : colon === undefined ? 'text' : 'name'].push(range);
  }
  coloured.set(id, ranges);
  for (const kind of ['name', 'text', 'value'] as const) {
    const all = [...coloured.values()].flatMap((each) => each[kind]);
    CSS.highlights.set(`json-${kind}`, new Highlight(...all));
  }
}
